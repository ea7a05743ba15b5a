import Lexicon
import TestSupport
import Testing

private func entry(
  _ word: String, _ pronunciation: LexiconEntry.Pronunciation = .alias("x"),
  after: [String] = []
) -> LexiconEntry {
  LexiconEntry(graphemes: [word], pronunciation: pronunciation, after: after)
}

private let theirs = """
  <?xml version="1.0"?>
  <!-- The desk's own. -->
  <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa"
           xml:lang="en">
    <meta name="author" content="The desk"/>

    <!-- a river -->
    <lexeme><grapheme>Cam</grapheme><grapheme>Kam</grapheme><phoneme>kæm</phoneme></lexeme>
    <!-- a lake -->
    <lexeme>
      <grapheme>Tahoe</grapheme>
      <alias>tah-ho</alias>
      <example>On Tahoe</example>
    </lexeme>
    <!-- the end -->
  </lexicon>
  """

/// Editing PLS.
@Suite struct LexiconEditingTests {
  let folder: TemporaryFolder
  var path: String { folder("a.pls") }

  init() throws { folder = try TemporaryFolder() }

  private var words: [String] {
    get throws { try LexiconFile(reading: path).items.map(\.entry.word) }
  }

  @Test func aNewLexiconIsTheSameInWhateverOrderItsWordsCame() throws {
    let words = ["Zuma", "abaya", "Niamey", "Éire", "Xi Jinping", "niqab"]
    var texts: Set<String> = []
    for (number, order) in [words, words.reversed(), words.sorted()].enumerated() {
      for word in order { try LexiconFile.add(entry(word), toFileAt: folder("\(number).pls")) }
      texts.insert(try folder.read("\(number).pls"))
    }
    #expect(texts.count == 1)
    #expect(
      texts.first == """
        <?xml version="1.0" encoding="UTF-8"?>
        <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
            xmlns:aloud="urn:aloud:lexicon:1" alphabet="ipa" xml:lang="en-US">

        """
        + ["abaya", "Niamey", "niqab", "Xi Jinping", "Zuma", "Éire"].map {
          "  <lexeme>\n    <grapheme>\($0)</grapheme>\n    <alias>x</alias>\n  </lexeme>\n"
        }.joined() + "</lexicon>\n")
    #expect(folder.names == ["0.pls", "1.pls", "2.pls"])
  }

  @Test func whatSomebodyElseWroteStays() throws {
    try folder.write(theirs, "a.pls")
    try LexiconFile.add(entry("Neva", .espeak("n'i:v@"), after: ["river"]), toFileAt: path)
    #expect(try words == ["Cam", "Neva", "Tahoe"])
    var text = try folder.read("a.pls")
    #expect(
      text.contains("<lexeme xmlns:aloud=\"urn:aloud:lexicon:1\" aloud:after=\"river\">"))
    #expect(try LexiconFile.remove("Neva", fromFileAt: path) == 1)
    text = try folder.read("a.pls")
    #expect(text == theirs)
    #expect(try LexiconFile.remove("Neva", fromFileAt: path) == 0)
    #expect(try LexiconFile.remove("Kam", fromFileAt: path) == 1)
    #expect(try LexiconFile(reading: path).items.first?.entry.graphemes == ["Cam"])
    #expect(try LexiconFile.remove("Cam", fromFileAt: path) == 1)
    #expect(try words == ["Tahoe"])
    text = try folder.read("a.pls")
    for kept in ["The desk's own", "<meta name", "a river", "a lake", "<example>", "the end"] {
      #expect(text.contains(kept))
    }
  }

  @Test func aWordIsReplacedUnderTheSameConditionsAlone() throws {
    #expect(try LexiconFile.add(entry("Niamey"), toFileAt: path) == false)
    #expect(try LexiconFile.add(entry("Niamey", .ipa("niˈɑːmeɪ")), toFileAt: path) == true)
    #expect(try LexiconFile.add(entry("Niamey", after: ["Beach"]), toFileAt: path) == false)
    let found = try LexiconFile(reading: path).items.map(\.entry)
    #expect(Set(found.map(\.pronunciation.text)) == ["niˈɑːmeɪ", "x"] && found.count == 2)
    try folder.write(theirs, "b.pls")
    #expect(try LexiconFile.add(entry("Kam"), toFileAt: folder("b.pls")) == true)
    let both = try LexiconFile(reading: folder("b.pls")).items.map(\.entry)
    #expect(both.map(\.graphemes) == [["Cam"], ["Kam"], ["Tahoe"]])
  }

  @Test func whatLooksLikeMarkupIsWritten() throws {
    let odd = LexiconEntry(
      graphemes: ["<b> & \"c\""], pronunciation: .alias("]]> &amp; 'd'"), before: ["\"q\""])
    try LexiconFile.add(odd, toFileAt: path)
    #expect(try LexiconFile(reading: path).items.map(\.entry) == [odd])
  }

  @Test(arguments: [
    "<lexicon/>", "<lexicon></lexicon>", "<lexicon />\n",
    "<p:lexicon xmlns:p=\"http://www.w3.org/2005/01/pronunciation-lexicon\"/>",
    "<p:lexicon xmlns:p='http://www.w3.org/2005/01/pronunciation-lexicon'>\n</p:lexicon>\n",
    "<lexicon xmlns:q='urn:aloud:lexicon:1'/>",
  ])
  func lexiconsOfAnyFormTakeAnEntry(text: String) throws {
    try folder.write(text, "a.pls")
    let entry = entry("Neva", .espeak("n'i:v@"), after: ["river"])
    try LexiconFile.add(entry, toFileAt: path)
    #expect(try LexiconFile(reading: path).items.map(\.entry) == [entry])
  }

  @Test func whatCannotBeEditedStaysAsItIs() throws {
    for text in ["no lexicon", "<?xml version='1.0' encoding='ISO-8859-1'?><lexicon/>"] {
      try folder.write(text, "a.pls")
      #expect(throws: LexiconError.self) {
        try LexiconFile.add(entry("Neva"), toFileAt: path)
      }
      #expect(try folder.read("a.pls") == text)
    }
    #expect(throws: LexiconError.self) {
      try LexiconFile.add(entry("Neva"), toFileAt: folder("no/such/folder.pls"))
    }
    #expect(throws: LexiconError.self) {
      try LexiconFile.remove("Neva", fromFileAt: folder("none.pls"))
    }
    #expect(folder.names == ["a.pls"])
  }

  @Test func severalMayEditAtOnce() async throws {
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask {
          for word in 0..<5 {
            try LexiconFile.add(entry("word\(number)of\(word)"), toFileAt: path)
          }
        }
      }
      try await group.waitForAll()
    }
    let words = try words
    #expect(words.count == 40 && words == words.sorted())
  }

  @Test(arguments: [
    (LexiconEntry.Pronunciation.ipa("niˈɑ¤meɪ"), "\"¤\" (U+00A4)"),
    (.espeak("n'$"), "\"$\" (U+0024)"), (.ipa("ˈ"), "no phoneme"), (.espeak("',"), "no phoneme"),
    (.alias(" "), "empty"), (.alias("a\u{1B}[31m"), "control character"),
  ])
  func whatCannotBeSaidIsNamed(pronunciation: LexiconEntry.Pronunciation, words: String) {
    do throws(LexiconError) {
      _ = try entry("Niamey", pronunciation).checked()
      Issue.record("it was taken")
    } catch {
      #expect(error.description.contains(words), "\(error)")
    }
  }
}
