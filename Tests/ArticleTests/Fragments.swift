/// Documents put together at random from pieces that readers stumble over; the same for a seed.
struct Fragments {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  /// A document of up to 40 pieces.
  mutating func document() -> [UInt8] {
    var text = next(below: 12) == 0 ? Self.heads[next(below: Self.heads.count)] : ""
    for _ in 0..<next(below: 40) + 1 {
      text += Self.pieces[next(below: Self.pieces.count)]
      switch next(below: 6) {
      case 0: text += Self.breaks[next(below: Self.breaks.count)]
      case 1: text += "\n"
      case 2: text += " "
      default: break
      }
    }
    return Array(text.utf8)
  }

  /// Characters without any sense.
  mutating func noise() -> [UInt8] {
    var text = ""
    for _ in 0..<next(below: 120) + 1 {
      let scalar =
        switch next(below: 6) {
        case 0: next(below: 0x20)
        case 1: [0x0A, 0x0D, 0x20, 0x3E, 0x2D, 0x5B][next(below: 6)]
        case 2: 0x80 + next(below: 0x2100)
        case 3: 0x1F300 + next(below: 0x300)
        default: 0x20 + next(below: 0x5F)
        }
      if let scalar = Unicode.Scalar(UInt32(scalar)) { text.unicodeScalars.append(scalar) }
    }
    return Array(text.utf8)
  }

  private static let heads = [
    "\u{FEFF}", "---\ntitle: A title\n---\n", "---\ntitle: [broken\n...\n", "+++\nx = 1\n+++\n",
    "---\n", "\u{FEFF}---\nauthor: {name: x}\nlang: en\n---", "---\n---\n",
    "---\r\na: b\r\n---\r\n", "---\ntitle: \"a \\u00e9 &amp; \\\n  b\"\nx: é\n---\n",
    "---\nx: é\ntitle: >\n  folded\n\n  é title\n---\n",
    "+++\ntitle = \"\"\"\n a \\x \"\"\"\n+++\n",
    "---\ntitle: 'it''s'\n---\n", "---\ntitle: a: &#x2;b\n---\n",
  ]

  private static let breaks = [
    "\n\n", "\r\n", "\r", "\r\n\r\n", "\n \n", "\n\t\n", "\u{2028}", "\u{85}",
  ]

  private static let pieces = [
    "word", "Two words", "A sentence that ends. ", "The Moscow story: a headline", "naïve café",
    "> ", ">", ">> ", "> > ", "- ", "* ", "+ ", "1. ", "2) ", "10.", "- [x] ", "    ", "\t", "  ",
    "# ", "## ", "###### ", "#", " #", "===", "---", "***", "* * *", "___", "~~~", "```",
    "```swift\n",
    "`", "``", "code`", "*", "**", "_", "__", "~~", "\\", "\\*", "\\[", "&amp;", "&#8212;", "&#0;",
    "&nosuch;", "&", "&#xD800;", "[", "]", "](", "(", ")", "![", "!",
    "[text](https://e.org/a \"t\")",
    "[text](<a b> 'x')", "[text][ref]", "[ref]", "[ref]: https://e.org/x\n",
    "[ref]: <x> \"ti\ntle\"\n",
    "[^1]", "[^1]: note\n", "[^1]: https://e.org\n", "[1]", "[1](#a)", "[citation needed]", "[sic]",
    "![alt *x*](p.png)", "![](p.png)", "[![a](b)](c)", "![a ![b](c)](d)", "<https://e.org/_x_>",
    "https://e.org/a_b_c", "(see https://e.org/x).", "\"https://e.org\"", "https://",
    "*https://e.org*",
    "https://e.org/é|", "<a@b.org>", "<b>", "</b>", "<br>", "<!-- c -->", "<!--", "-->", "<p>",
    "</p>",
    "<div>\n", "<div>", "</div>", "<button>", "</button>\n", "<svg/>", "<form a='>' b=\"",
    "</form>",
    "<ol start=9><li>", "<li>", "</li>", "<br/>", "<table>\n", "</table>\n", "<sup>", "</sup>",
    "<h2>", "\">", "{{< a \"*b\" >}}", "{% highlight x %}\n", "{% endhighlight %}\n", "{: .a}",
    "{{", "}}",
    "[caption id=\"a\"]", "[/caption]", "Photo: AP", "4 March 2025\n", "Topics\n", "ENDS\n",
    "<script>", "<?x", "<![CDATA[", "<p>text &amp; <i>more</i>",
    "| a | b |\n| - | - |\n",
    "| a |", "|", "|--|--|", "\u{0}", "\u{1}", "\u{7F}", "\u{A0}", "\u{200F}", "\u{FEFF}", "😀", "👩‍👩‍👧",
    "²", "word²", "m²", "word¹²", "end.³", "⁴", "“", "”", "’", "…", "— ", "• ", "•",
    "Listen to article",
    "Share", "Advertisement\n", "Copy link\n", "source site-3", "Source: Reuters", "5 min read",
    "[[x]]",
    "<speak>", "\u{2029}", "a\u{301}", "{", "}", "\\\n", "  \n", "x  ",
  ]
}
