/// Commands to the program that makes the pages of a site (Hugo, Jekyll, Liquid, kramdown,
/// WordPress): `{{< figure … >}}`, `{% include … %}`, `{: .note}`, `[caption id="7"]`.
struct TemplateTag {
  let range: Range<Int>
  let name: String
  /// Whether it ends what another one began: `{% endhighlight %}`, `{{< /highlight >}}`.
  let isClosing: Bool

  static let reason = "command to the site's program"
  private static let longest = 600
  /// Commands whose inside is program code.
  private static let code: Set<String> = ["comment", "endcomment", "endhighlight", "highlight"]

  /// A command in double braces or braces with percent signs.
  init?(at place: Int, in bytes: [UInt8], limit: Int) {
    guard place + 3 < limit, bytes[place] == 0x7B, [0x25, 0x7B].contains(bytes[place + 1]) else {
      return nil
    }
    let mark: UInt8 = bytes[place + 1] == 0x25 ? 0x25 : 0x7D
    var end = place + 2
    let window = min(limit, place + Self.longest)
    while end + 1 < window, !(bytes[end] == mark && bytes[end + 1] == 0x7D) {
      // It holds no other, and no blank line.
      if bytes[end] == 0x7B || bytes[end] == 0x0A && bytes[end + 1] == 0x0A { return nil }
      end += 1
    }
    guard end + 1 < window else { return nil }
    range = place..<end + 2
    let inside = bytes[place + 2..<end].drop { !Byte.isWord($0) && $0 != 0x2F }
    let word = inside.drop { !Byte.isWord($0) }.prefix(20).prefix { Byte.isWord($0) }
    name = String(decoding: word, as: UTF8.self).lowercased()
    isClosing = inside.first == 0x2F || name.hasPrefix("end")
  }

  var isAboutCode: Bool { Self.code.contains(name) }

  /// What is not read at a `{` or a `[`.
  static func found(at place: Int, in bytes: [UInt8], limit: Int) -> InlineScanner.Found? {
    let range =
      bytes[place] == 0x5B
      ? shortcode(at: place, in: bytes, limit: limit)
      : TemplateTag(at: place, in: bytes, limit: limit)?.range
        ?? attributes(at: place, in: bytes, limit: limit)
    return range.map { .init(kind: .markup, range: $0, reason: reason) }
  }

  /// `{: .note}`, `{#the-shop}`, `{.wide}`: how a block is to look.
  private static func attributes(at place: Int, in bytes: [UInt8], limit: Int) -> Range<Int>? {
    guard place + 2 < limit, [0x23, 0x2E, 0x3A].contains(bytes[place + 1]) else { return nil }
    guard let close = end(at: place, mark: 0x7D, in: bytes, limit: limit) else { return nil }
    return place..<close + 1
  }

  /// `[caption id="7"]`, `[/caption]`, `[gallery]`: what WordPress puts in.
  private static func shortcode(at place: Int, in bytes: [UInt8], limit: Int) -> Range<Int>? {
    let isClosing = place + 1 < limit && bytes[place + 1] == 0x2F
    let start = place + (isClosing ? 2 : 1)
    guard start < limit, Byte.isLower(bytes[start]),
      let close = end(at: place, mark: 0x5D, in: bytes, limit: limit),
      // A link's text is one all the same.
      close + 1 >= bytes.count || bytes[close + 1] != 0x28
    else { return nil }
    let name = bytes[start..<close].prefix { Byte.isLower($0) || $0 == 0x5F || $0 == 0x2D }
    if isClosing { return name.endIndex == close ? place..<close + 1 : nil }
    let isKnown = shortcodes.contains(String(decoding: name, as: UTF8.self))
    let rest = bytes[name.endIndex..<close]
    let hasAttribute = zip(rest, rest.dropFirst()).contains {
      $0 == 0x3D && [0x22, 0x27].contains($1)
    }
    guard hasAttribute && rest.first == 0x20 || isKnown && rest.isEmpty else { return nil }
    return place..<close + 1
  }

  private static let shortcodes: Set<String> = [
    "audio", "caption", "embed", "gallery", "playlist", "toc", "video",
  ]

  private static func end(at place: Int, mark: UInt8, in bytes: [UInt8], limit: Int) -> Int? {
    var end = place + 1
    let window = min(limit, place + longest)
    while end < window, bytes[end] != mark {
      if bytes[end] == bytes[place] || Byte.isNewline(bytes[end]) { return nil }
      end += 1
    }
    return end < window ? end : nil
  }
}
