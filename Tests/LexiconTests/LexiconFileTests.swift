import Lexicon
import Testing

/// The bytes of a lexicon with these lexemes.
private func source(
  _ lexemes: String, head: String = "alphabet=\"ipa\" xml:lang=\"en-US\""
) -> [UInt8] {
  Array(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
        xmlns:aloud="urn:aloud:lexicon:1" \(head)>
    \(lexemes)
    </lexicon>
    """.utf8)
}

private func lexeme(_ inner: String, _ attributes: String = "") -> String {
  "<lexeme\(attributes)>\(inner)</lexeme>"
}

private func entry(_ lexeme: String) throws -> LexiconEntry {
  let file = try LexiconFile(source(lexeme), path: "a.pls")
  #expect(file.faults.isEmpty, "\(file.faults)")
  return try #require(file.items.first).entry
}

private func message(_ bytes: [UInt8]) -> String {
  do throws(LexiconError) {
    _ = try LexiconFile(bytes, path: "a.pls")
    return ""
  } catch {
    return error.description
  }
}

/// Reading PLS.
@Suite struct LexiconFileTests {
  @Test func theSampleIsRead() throws {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let path = folder.joined(separator: "/") + "/Cases/sample.pls"
    let file = try LexiconFile(reading: path)
    #expect(file.faults.isEmpty && file.language == "en-US")
    let entries = file.items.map(\.entry)
    #expect(
      entries.map(\.word) == ["bass", "Derby", "Niamey", "Nguyen", "polish", "Xi Jinping"])
    #expect(entries[0].after == ["boat", "fishing"] && entries[0].before == [])
    #expect(entries[1].language == "en-GB" && entries[0].language == nil)
    #expect(entries[2].pronunciation == .ipa("niˈɑːmeɪ"))
    #expect(entries[3].graphemes == ["Nguyen", "Nguyễn"])
    #expect(entries[3].pronunciation == .espeak("w'In"))
    #expect(entries[4].isExact && !entries[3].isExact)
    #expect(entries[5].pronunciation == .alias("Shee Jin-ping"))
    #expect(file.items.map(\.line) == [5, 9, 13, 17, 22, 26])
  }

  @Test func ofSeveralPronunciationsThePreferredCounts() throws {
    let word = "<grapheme>a</grapheme>"
    #expect(
      try entry(lexeme(word + "<phoneme>eɪ</phoneme><phoneme>æ</phoneme>")).pronunciation
        == .ipa("eɪ"))
    #expect(
      try entry(lexeme(word + "<phoneme>eɪ</phoneme><alias prefer=\"true\">b</alias>"))
        .pronunciation == .alias("b"))
  }

  @Test func whatPLSAllowsBesideIsPassedOver() throws {
    let file = try LexiconFile(
      source(
        """
        <meta name="a" content="b"/><metadata><x xmlns="y"><lexeme><grapheme>no</grapheme>
        <alias>no</alias></lexeme></x></metadata>
        <!-- a remark with <lexeme> -->
        <lexeme role="x:noun" xmlns:x="z"><grapheme>  New
          York </grapheme><alias>big &amp; <![CDATA[<old>]]></alias><example>In York</example>
        <x:y>more</x:y></lexeme>
        """), path: "a.pls")
    #expect(file.faults.isEmpty)
    #expect(file.items.map(\.entry.word) == ["New York"])
    #expect(file.items.first?.entry.pronunciation == .alias("big & <old>"))
  }

  @Test(arguments: [
    "<lexicon alphabet='x-espeak'><lexeme><grapheme>b</grapheme><phoneme>b'i:</phoneme></lexeme></lexicon>",
    """
    <p:lexicon xmlns:p="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak">
    <p:lexeme><p:grapheme>b</p:grapheme><p:phoneme>b'i:</p:phoneme></p:lexeme></p:lexicon>
    """,
  ])
  func namespacesMayBeWrittenInAnyWay(text: String) throws {
    let file = try LexiconFile(Array(text.utf8), path: "a.pls")
    #expect(file.items.map(\.entry.pronunciation) == [.espeak("b'i:")])
  }

  @Test func otherEncodingsAreRead() throws {
    let text = "<lexicon><lexeme><grapheme>Zoë</grapheme><alias>Zoe</alias></lexeme></lexicon>"
    let latin =
      Array("<?xml version='1.0' encoding='ISO-8859-1'?>".utf8)
      + text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    for bytes in [latin, wide] {
      #expect(try LexiconFile(bytes, path: "a.pls").items.map(\.entry.word) == ["Zoë"])
    }
  }

  @Test(arguments: [
    ("<grapheme>a</grapheme>", "a: the entry has neither <phoneme> nor <alias>"),
    ("<alias>a</alias>", "an entry has no <grapheme>"),
    ("<grapheme> </grapheme><alias>a</alias>", "its <grapheme> is empty"),
    ("<grapheme>a</grapheme><alias/>", "a: its <alias> is empty"),
    (
      "<grapheme>a</grapheme><phoneme alphabet='x-sampa'>a</phoneme>",
      "a: the alphabet \"x-sampa\" is not known; there are ipa and x-espeak"
    ),
  ])
  func aBrokenEntryIsNamedAndCostsItselfAlone(inner: String, fault: String) throws {
    let good = lexeme("<grapheme>b</grapheme><alias>c</alias>")
    let file = try LexiconFile(source(lexeme(inner) + "\n" + good), path: "a.pls")
    #expect(file.faults.map(\.description) == ["a.pls:4: \(fault)"])
    #expect(file.items.map(\.entry.word) == ["b"])
  }

  @Test func whatIsNoLexiconIsAnErrorWithItsLine() {
    #expect(message([]).hasPrefix("a.pls:1: it is not well-formed XML"))
    #expect(message(Array("<lexicon>\n<lexeme>\n</lexicon>".utf8)).hasPrefix("a.pls:3: "))
    #expect(message(Array("Niamey, nee-ah-may".utf8)).hasPrefix("a.pls:1: it is not well-formed"))
    #expect(message(Array("<html/>".utf8)).contains("not <lexicon>"))
    #expect(message([0x3C, 0x6C, 0x80, 0x3E]).hasPrefix("a.pls:1: "))
    #expect(message(Array(String(repeating: "<lexicon>", count: 100_000).utf8)).contains("deep"))
  }

  @Test(arguments: [
    "<!DOCTYPE lexicon [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><lexicon>&b;</lexicon>",
    "<!DOCTYPE lexicon [<!ENTITY a SYSTEM \"/etc/passwd\">]><lexicon>&a;</lexicon>",
    "<!DOCTYPE lexicon [<!ENTITY % a SYSTEM \"/etc/passwd\"> %a;]><lexicon/>",
    "<!DOCTYPE lexicon SYSTEM \"/etc/passwd\"><lexicon>&a;</lexicon>",
  ])
  func entitiesAreRefused(text: String) {
    let message = message(Array(text.utf8))
    #expect(message.contains("entities") || message.contains("entity"), "\(message)")
  }
}
