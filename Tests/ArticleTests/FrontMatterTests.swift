import Article
import Testing

/// A headline that stands in the metadata alone is spoken; its range is that of the value.
@Suite struct FrontMatterTests {
  /// How a title is written, what is spoken, and the stretch of the source that says it.
  static let titles: [(written: String, spoken: String, place: String)] = [
    ("title: The quiet lake", "The quiet lake", "The quiet lake"),
    ("title:   Ünder the Bridge  ", "Ünder the Bridge", "Ünder the Bridge"),
    ("title: The quiet lake # draft", "The quiet lake", "The quiet lake"),
    ("Title: The quiet lake", "The quiet lake", "The quiet lake"),
    (
      "title: \"Six \\\"quiet\\\" lakes: a caf\\u00e9 story\"",
      "Six \"quiet\" lakes: a café story", "\"Six \\\"quiet\\\" lakes: a caf\\u00e9 story\""
    ),
    ("title: 'The farmer''s lake'", "The farmer's lake", "'The farmer''s lake'"),
    ("title: >-\n  The quiet\n  lake", "The quiet lake", ">-\n  The quiet\n  lake"),
    ("title: |\n  The quiet\n  lake\n", "The quiet lake", "|\n  The quiet\n  lake"),
    ("title: The quiet\n  lake", "The quiet lake", "The quiet\n  lake"),
    ("title: \"The quiet \\\n  lake\"", "The quiet lake", "\"The quiet \\\n  lake\""),
    (
      "title: Lakes &amp; rivers &#8211; a start", "Lakes & rivers – a start",
      "Lakes &amp; rivers &#8211; a start"
    ),
    ("{\"title\": \"A lake\", \"lang\": \"en\"}", "A lake", "\"A lake\""),
    (
      "title: The <em>quiet</em> lake, 3 < 5", "The quiet lake, 3 < 5",
      "The <em>quiet</em> lake, 3 < 5"
    ),
    ("title: !!str The quiet lake", "The quiet lake", "!!str The quiet lake"),
    // A mistake in the YAML, and yet a title.
    ("title: The lake: a start", "The lake: a start", "The lake: a start"),
    ("tags: [a, b\ntitle: The quiet lake", "The quiet lake", "The quiet lake"),
  ]

  @Test(arguments: titles)
  func aTitleIsSpoken(_ title: (written: String, spoken: String, place: String)) throws {
    for newline in ["\n", "\r\n"] {
      for mark in ["", "\u{FEFF}"] {
        let (above, below) =
          title.written.hasPrefix("{") ? ("", "") : ("section: Café\n", "\ndate: 2026-01-02")
        let source = mark + "---\n\(above)\(title.written)\(below)\n---\n\nIt was dry.\n"
        let bytes = Array(source.replacing("\n", with: newline).utf8)
        let article = try Article(reading: bytes, as: .markdown)
        #expect(article.title == title.spoken)
        #expect(article.blocks.map(\.kind) == [.heading, .paragraph])
        #expect(article.blocks.first?.text.string == title.spoken)
        if let place = article.blocks.first?.source {
          #expect(
            String(decoding: bytes[place], as: UTF8.self)
              == title.place.replacing("\n", with: newline))
        }
        #expect(article.skipped.allSatisfy { $0.kind == .frontMatter })
        #expect(Laws.broken(article, bytes) == [])
      }
    }
  }

  static let toml: [(written: String, spoken: String, place: String)] = [
    ("title = \"The \\\"quiet\\\" lake\"", "The \"quiet\" lake", "\"The \\\"quiet\\\" lake\""),
    ("title = 'C:\\lake'", "C:\\lake", "'C:\\lake'"),
    (
      "title = \"\"\"\nThe quiet \\\n  lake\"\"\"", "The quiet lake",
      "\"\"\"\nThe quiet \\\n  lake\"\"\""
    ),
    ("tags = [\n  \"a\",\n  \"title = no\",\n]\ntitle = \"Lake\" # x", "Lake", "\"Lake\""),
    ("title = \"Lake\"\n[params]\ntitle = \"No\"", "Lake", "\"Lake\""),
  ]

  @Test(arguments: toml)
  func aTitleInTOMLIsSpoken(_ title: (written: String, spoken: String, place: String)) throws {
    let bytes = Array(
      "+++\nauthor = \"Ann\"\nlanguage = \"en-GB\"\n\(title.written)\n+++\nIt was dry.\n".utf8)
    let article = try Article(reading: bytes, as: .markdown)
    #expect(article.title == title.spoken)
    #expect(article.author == "Ann")
    #expect(article.language == "en-GB")
    #expect(article.blocks.map(\.text.string) == [title.spoken, "It was dry."])
    if let place = article.blocks.first?.source {
      #expect(String(decoding: bytes[place], as: UTF8.self) == title.place)
    }
    #expect(Laws.broken(article, bytes) == [])
  }

  /// Title, body, and the blocks that are read.
  static let bodies: [(title: String, body: String, blocks: [String])] = [
    (
      "The quiet lake", "## Dry years\n\nIt was dry.",
      ["The quiet lake", "Dry years", "It was dry."]
    ),
    ("The quiet lake", "# The *quiet* lake\n\nIt was dry.", ["The quiet lake", "It was dry."]),
    ("The quiet lake.", "# The Quiet Lake\n\nIt was dry.", ["The Quiet Lake", "It was dry."]),
    (
      "The quiet lake | Example News", "# The quiet lake\n\nIt was dry.",
      ["The quiet lake", "It was dry."]
    ),
    (
      "The quiet lake", "# The quiet lake: what the farmers saw\n\nIt was dry.",
      ["The quiet lake: what the farmers saw", "It was dry."]
    ),
    (
      "The quiet lake", "Listen\n\n# The quiet lake\n\nIt was dry.",
      ["The quiet lake", "It was dry."]
    ),
    ("The quiet lake", "**The quiet lake**\n\nIt was dry.", ["The quiet lake", "It was dry."]),
    ("The quiet lake", "# Part one\n\nIt was dry.", ["The quiet lake", "Part one", "It was dry."]),
    ("\"?!\"", "It was dry.", ["It was dry."]),
    ("", "It was dry.", ["It was dry."]),
    ("~", "It was dry.", ["It was dry."]),
  ]

  @Test(arguments: bodies)
  func aTitleIsSpokenOnce(_ page: (title: String, body: String, blocks: [String])) throws {
    let bytes = Array("---\ntitle: \(page.title)\n---\n\(page.body)\n".utf8)
    let article = try Article(reading: bytes, as: .markdown)
    #expect(article.blocks.map(\.text.string) == page.blocks)
    #expect(article.title == (page.blocks.count > 1 ? page.blocks[0] : nil))
    #expect(Laws.broken(article, bytes) == [])
  }
}
