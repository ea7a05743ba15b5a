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
    ("Updated 3 hours ago", "date line"), ("Updated 3:14 PM EST, March 4, 2025", "date line"),
    ("Last modified on Tue 4 Mar 2025 09.14 GMT", "date line"),
    ("Updated at 11.44 GMT", "date line"),
    ("Published March 4, 2025 at 6 a.m.", "date line"), ("LIVE Updated 4 minutes ago", "date line"),
    ("Listen to this article · 7:14 min Learn more", "player label"),
    ("Like Loading...", "share line"), ("Pin it for later!", "share line"),
    ("Click to share on Twitter (Opens in new window)", "button"),
    ("Enter your email address", "newsletter line"),
    ("Free daily newsletter", "newsletter line"),
    ("Subscribe to The Times of Norfolk to read as many articles as you like.", "newsletter line"),
    ("To continue reading, subscribe today.", "newsletter line"),
    (
      "Thanks for reading The Slow Kitchen! Subscribe for free to receive new posts.",
      "newsletter line"
    ),
    (
      "Want to stay up to date? Sign up for our emails and we'll send them to your inbox.",
      "newsletter line"
    ),
    ("You have 2 free articles remaining this month.", "subscription notice"),
    ("This article is for subscribers only.", "subscription notice"),
    (
      "When you buy through links on our site, we may earn an affiliate commission.",
      "notice about advertising"
    ),
    ("FOR IMMEDIATE RELEASE", "note to editors"),
    ("((ann@example.org; +44 20 5550 1234))", "note to editors"), ("-30-", "end mark"),
    ("- ENDS -", "end mark"), ("Explore more on these topics", "pointer to other articles"),
    ("See more on: Lakes, Farms", "pointer to other articles"),
    ("Photo by Ann Example on Unsplash", "picture credit"), ("Image 1 of 3", "picture credit"),
    ("Image caption,", "picture credit"), ("Jump to Recipe · Print Recipe", "page navigation"),
    ("Follow The Example on Facebook, X and Instagram.", "follow line"),
    ("812 followers · 101 following", "follow line"),
    (
      "Copyright 2025 The Example. All rights reserved. This material may not be published, broadcast or rewritten without permission.",
      "copyright line"
    ),
  ]

  static let skippedAtEnd: [(String, String)] = [
    ("(Reporting by Lena Fox in London; Editing by Kim Hale)", "source line"),
    ("Reporting by Lena Fox; editing by Kim Hale", "source line"),
    ("Ann Example in Biloxi contributed to this report.", "source line"),
    ("SOURCE Brightwater Foods plc", "source line"),
    (
      "A version of this article appears in print on March 5, 2025, Section A, Page 1.",
      "source line"
    ),
    ("Tags: rates, banks", "tag list"), ("Topics: Germany", "tag list"),
    ("Filed under: Markets", "tag list"), ("Posted in Weather | Tagged rain", "tag list"),
    ("Tel: +44 20 5550 1234", "contact line"), ("Email: press@example.org", "contact line"),
  ]

  @Test(arguments: skippedAtEnd)
  func isSkippedOnlyAtTheEnd(_ line: String, _ reason: String) throws {
    for format in ArticleFormat.allCases {
      #expect(try self.reason(line, atEnd: true, format) == reason, "\(format)")
      #expect(try self.reason(line, format) == nil, "\(format)")
    }
  }

  /// Lines between the headline and the first paragraph.
  @Test(arguments: [
    ("4 March 2025, 06:12 GMT", "date line"), ("Mar 04, 2025", "date line"),
    ("Tue 4 Mar 2025", "date line"), ("214", "count"), ("1.2K", "count"),
    ("Embargoed until noon", "note to editors"), ("Politics", "section name"),
  ])
  func isSkippedOnlyInTheHead(_ line: String, _ reason: String) throws {
    let prose = "The council met on Monday and agreed, after a long night, on a plan for the river."
    for format in ArticleFormat.allCases {
      for heading in ["A plan for the river", "1984"] {
        let mark = format == .markdown ? "# " : ""
        let page = Array("\(mark)\(heading)\n\n\(line)\n\n\(prose)\n".utf8)
        let article = try Article(reading: page, as: format)
        #expect(article.blocks.map(\.text.string) == [heading, prose])
        #expect(article.skipped.map(\.reason) == [reason])
      }
      #expect(try self.reason(line, format) == nil)
    }
  }

  @Test func theNameOfASectionIsNoHeadline() throws {
    let prose = "The council met on Monday and agreed, after a long night, on a plan for the river."
    let page = Array("Politics\n\nA plan for the river\n\n\(prose)".utf8)
    #expect(try Article(reading: page, as: .text).title == "A plan for the river")
  }

  @Test func theDatesOfADiaryAreItsOwn() throws {
    let prose = "We met on Monday and agreed, after a long night, on a plan for the river."
    let page = "# A diary\n\n4 March 2025\n\n\(prose)\n\n5 March 2025\n\n\(prose) Again.\n"
    let article = try Article(reading: Array(page.utf8), as: .markdown)
    #expect(article.blocks.count == 5)
  }

  /// Captions, what is said of them, and what is left out.
  static let captions: [(String, String, String)] = [
    (
      "The baths in May. Photograph: Jane Doe/Agency", "The baths in May.",
      "Photograph: Jane Doe/Agency"
    ),
    ("A pier at high tide. Credit...Jo Field", "A pier at high tide.", "Credit...Jo Field"),
    (
      "A humpback whale (Image credit: Ann Example)", "A humpback whale",
      "(Image credit: Ann Example)"
    ),
    ("The mayor said “never”. Photo: AP", "The mayor said “never”.", "Photo: AP"),
  ]

  @Test(arguments: captions)
  func aCaptionIsReadWithoutItsCredit(_ line: String, _ said: String, _ credit: String) throws {
    let prose = "\n\nThe council met on Monday and agreed, after a long night, on a plan.\n\n"
    for format in ArticleFormat.allCases {
      let bytes = Array("A plan for the river\(prose)\(line)\(prose)".utf8)
      let article = try Article(reading: bytes, as: format)
      let caption = article.blocks.first { $0.kind == .caption }
      #expect(caption?.text.string == said)
      #expect(caption?.skipped.map(\.text) == [credit])
      #expect(Laws.broken(article, bytes) == [])
    }
  }

  @Test(arguments: [
    "He showed the court a photo: a boat.", "They asked for credit: none was given to the farmers",
    "In the Picture: a history of film", "She took it (photo: see below), he said.",
    "He said it twice. Image: that was the word he used of himself, and nobody laughed.",
  ])
  func aSentenceAboutAPictureIsNoCaption(_ line: String) throws {
    let prose = "\n\nThe council met on Monday and agreed, after a long night, on a plan.\n\n"
    let article = try Article(
      reading: Array("A plan for the river\(prose)\(line)\(prose)".utf8), as: .markdown)
    #expect(article.blocks.contains { $0.text.string == line && $0.kind == .paragraph })
  }

  @Test func whatStandsInANewsletterBoxGoesWithIt() throws {
    let before = "The council met on Monday and agreed, after a long night, on a plan.\n\n"
    let box = "Sign up to First Edition\n\nOur morning email breaks down the news\n\n"
    let article = try Article(
      reading: Array((before + box + "Enter your email address\n\n" + before).utf8), as: .text)
    #expect(article.blocks.count == 2)
    let alone = try Article(reading: Array((before + box + before).utf8), as: .text)
    #expect(alone.blocks.count == 4)
  }

  @Test func namesUnderAContactAndTagsUnderTopicsGoWithThem() throws {
    let prose = "The council met on Monday and agreed, after a long night, on a plan.\n\n"
    let ends = ["Media contact:\n\nSean Walsh\n\nTel: 12345\n", "Topics\n\nWalking\n\nWeather\n"]
    for end in ends {
      let article = try Article(reading: Array((prose + end).utf8), as: .markdown)
      #expect(article.blocks.count == 1)
      let middle = try Article(reading: Array((prose + end + "\n" + prose).utf8), as: .markdown)
      #expect(middle.skipped == [])
    }
  }

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
    "Updated figures are due on Friday", "Published in 2019, it sold 4,000 copies.", "11:42 GMT",
    "3 June 1931 – 28 February 2025", "March on", "Like this one, the next storm came at night.",
    "Enter the king, with his email address on a card", "Follow the money", "Follow me, he said.",
    "Subscribe to the idea that rain is to be read like a book.",
    "To continue reading the gauges, he built a hut on the hill.",
    "Thanks for reading the meter, she said.", "Want to sail? Sign up for a course at the pier.",
    "You have 2 choices.", "This article of faith is for members only in name.",
    "For immediate release of the hostages, they would pay.", "30", "The ends justify the means",
    "Ends meet at last", "Image is everything", "Image problems dog the mayor",
    "Jump to it, he said.", "Contact with the ship was lost",
    "Reporting by the local papers was thin, he said.", "Writing by candlelight, he finished it.",
    "She contributed to this report on lakes for years.",
    "Tags on their ears tell the sheep apart", "Source of the Nile found at last",
    "Posted to Kabul, he learned Dari.", "Topics ranged from rain to ruin.",
    "Email remains the oldest of them", "Top stories are told by fools, he said.",
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
