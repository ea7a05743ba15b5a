import Article
import Testing

/// The lines of a page that are left out, and lines like them that are read.
@Suite struct FurnitureTests {
  /// A page with a line in the middle; what became of the line.
  private func reason(_ line: String, atEnd: Bool = false, _ format: ArticleFormat) throws
    -> String?
  {
    let before = "The council met on Monday and agreed on a plan for the river.\n\n"
    let after = "\n\nWork on the banks will begin before the autumn, the mayor said."
    let bytes = Array((before + line + (atEnd ? "\n" : after)).utf8)
    let article = try Article(reading: bytes, as: format)
    #expect(Laws.broken(article, bytes) == [])
    return article.skipped.first { $0.kind == .furniture && $0.source.contains(before.utf8.count) }?
      .reason
  }

  static let skipped: [(String, String)] = [
    ("Listen", "player label"), ("LISTEN TO ARTICLE", "player label"),
    ("Listen to this article · 6 min", "player label"), ("Listen 4 min", "player label"),
    ("▶ Listen to this story", "player label"), ("0:00 / 4:32", "player label"),
    (
      "This audio version was artificially generated. More info | Send feedback",
      "notice about the audio"
    ),
    ("The audio version is AI-generated.", "notice about the audio"),
    ("More info | Send feedback", "notice about the audio"),
    ("Share", "share line"), ("Share this article", "share line"),
    ("Share on Facebook", "share line"),
    ("Facebook Twitter WhatsApp Email", "share line"), ("Copy link", "share line"),
    ("Sign up for our newsletter to get the best stories.", "newsletter line"),
    ("Sign up for the Morning Briefing newsletter", "newsletter line"),
    ("Subscribe to our weekly newsletter", "newsletter line"), ("Subscribe", "newsletter line"),
    ("Advertisement", "advertisement"), ("ADVERTISEMENT", "advertisement"),
    ("Story continues below", "advertisement"), ("Sponsored content", "advertisement"),
    ("Read more: The river and its friends", "pointer to other articles"),
    ("Related articles", "pointer to other articles"),
    ("You may also like", "pointer to other articles"),
    ("Photo: AP", "picture credit"), ("Image credit: Ann Example", "picture credit"),
    ("5 min read", "reading time"), ("4-minute read", "reading time"),
    ("Reading time: 3 minutes", "reading time"), ("Skip to content", "page navigation"),
    ("Skip to main content", "page navigation"), ("Follow us on Instagram", "follow line"),
    ("© 2026 The Example. All rights reserved.", "copyright line"),
    ("Copyright © 2026 Example Ltd", "copyright line"), ("1,204 comments", "comment line"),
    ("Comments (12)", "comment line"), ("Join the conversation", "comment line"),
    ("We use cookies to make this page better for you.", "cookie notice"),
    ("Updated 3 hours ago", "date line"),
  ]

  @Test(arguments: skipped)
  func isSkipped(_ line: String, _ reason: String) throws {
    for format in ArticleFormat.allCases {
      #expect(try self.reason(line, format) == reason, "\(format)")
    }
  }

  @Test(arguments: [
    "source site-34", "Source: Reuters", "Sources: Reuters, AP", "With material from dpa",
  ])
  func sourceLinesAreSkippedOnlyAtTheEnd(_ line: String) throws {
    #expect(try reason(line, atEnd: true, .text) == "source line")
    #expect(try reason(line, atEnd: true, .markdown) == "source line")
    #expect(try reason(line, .text) == nil)
  }

  static let read = [
    "Listen to the sea for a night and you know why nobody left.",
    "Listen to this article of faith, she said, and then decide for yourself.",
    "Share prices fell.", "Share of renters rises", "Share this article of faith with us, he said.",
    "Subscribe to the theory that storms come in threes, and you would stay at home.",
    "Sign up for war, they were told.", "Source: Harbour office, who knows? It was in the paper.",
    "The source: a spring in the hills above the town.",
    "Advertisement spending rose by 3% in May.", "Advertisement is the art of the possible",
    "Comments by the minister caused an uproar.", "Five comments that changed the law",
    "This audio version was artificially generated, prosecutors said, and played to the jurors.",
    "Follow us, the marchers cried.", "Read more books, says minister",
    "Photo: the picture shows the two leaders before they met in the hall on Friday.",
    "Photo finish in the third race", "Related crimes rose as well.",
    "Cookies are sold in every shop.",
    "We used cookies as bait, said the keeper.", "Menu prices rise", "Home is where the heart is",
    "Print is dead, long live print.", "Email and telegram were his friends.",
    "Copyright law is to be changed", "Skip to the end and you miss the best.",
    "Save the whales", "Sponsored by his aunt, he went to sea.",
    "Published in May, the book sold out.",
    "More from this than from that, she learned.", "Search for survivors goes on",
  ]

  @Test(arguments: read)
  func isRead(_ line: String) throws {
    for format in ArticleFormat.allCases {
      #expect(try reason(line, format) == nil, "\(format)")
      #expect(try reason(line, atEnd: true, format) == nil, "\(format), at the end")
    }
  }

  static let pointedTo = [
    "Related articles\n\n- Ferries stop at noon\n- Who owns the sea wall?\n",
    "## Read more\n\n1. [Ferries stop at noon](https://example.org/1)\n2. Who owns the sea wall?\n",
    "Most read\n\nFerries stop at noon\n\nWho owns the sea wall?\n\nShare\n\n",
  ]

  @Test(arguments: pointedTo)
  func headlinesUnderAPointerAreSkipped(_ list: String) throws {
    let page = "# Storm\n\nThe port was closed on Monday, he said.\n\n\(list)"
    let article = try Article(reading: Array(page.utf8), as: .markdown)
    #expect(
      article.blocks.map(\.text.string) == ["Storm", "The port was closed on Monday, he said."])
    #expect(
      article.skipped.filter { $0.text.contains("Ferries") }.map(\.reason)
        == ["pointer to other articles"])
  }

  static let notPointedTo = [
    "Read more: the port in pictures\n\n- Bread\n- Salt\n\nThat was all they had.",
    "Related articles\n\nThe list:\n\n- Bread\n- Salt\n",
    "Related articles\n\nWhat came next\n\nThe master went home. Bread and salt were left.",
    "Related articles\n\nThe master went home.\n\n- Bread\n- Salt",
  ]

  @Test(arguments: notPointedTo)
  func whatFollowsAPointerIsReadWhereItIsNoHeadline(_ text: String) throws {
    let page = "# Storm\n\nThe port was closed on Monday, he said.\n\n\(text)"
    let article = try Article(reading: Array(page.utf8), as: .markdown)
    let read = article.blocks.map(\.text.string).joined(separator: "\n")
    #expect(read.contains("Bread") && read.lowercased().contains("salt"))
    #expect(article.skipped.filter { $0.kind == .furniture }.count == 1)
  }

  @Test func theHeadlineIsReadOnce() throws {
    let pages = [
      "Storm closes the port: Ships wait outside the harbour in the dark\n\nStorm closes the port\nShips wait",
      "Storm closes the port | Example News\n\nStorm closes the port\nShips wait",
      "Example News - Storm closes the port\nStorm closes the port\nShips wait",
      "Storm closes the port\n\nListen\n\nStorm closes the port\n\nShips wait",
      "Storm closes the port\n\nStorm closes the port - Example News\n\nShips wait",
    ]
    for page in pages {
      let bytes = Array((page + "\n\nThe port was closed on Monday, the harbour master said.").utf8)
      let article = try Article(reading: bytes, as: .text)
      #expect(article.title == "Storm closes the port", "\(page)")
      #expect(article.blocks.map(\.kind) == [.heading, .deck, .paragraph], "\(page)")
      #expect(article.skipped.contains { $0.reason == "repeated headline" }, "\(page)")
      #expect(Laws.broken(article, bytes) == [])
    }
  }

  @Test func aDeckThatBeginsLikeTheHeadlineStays() throws {
    let page = """
      The US economy slows down

      The US economy

      Growth was slower in May than in April, the office said on Monday.
      """
    let article = try Article(reading: Array(page.utf8), as: .text)
    #expect(article.blocks.count == 3)
  }
}
