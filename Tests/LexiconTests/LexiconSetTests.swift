import Lexicon
import Normalisation
import Testing

private func file(_ lexemes: String, language: String = "en-US", _ path: String = "a.pls") throws
  -> LexiconFile
{
  try LexiconFile(
    Array(
      """
      <lexicon xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
        xmlns:aloud="urn:aloud:lexicon:1" xml:lang="\(language)">\(lexemes)</lexicon>
      """.utf8), path: path)
}

private func lexeme(_ word: String, _ alias: String, _ attributes: String = "") -> String {
  "<lexeme \(attributes)><grapheme>\(word)</grapheme><alias>\(alias)</alias></lexeme>"
}

/// What the files make of a text.
private func spoken(_ text: String, _ files: [LexiconFile], _ tag: String = "en-US") -> String {
  let language: Language = tag == "en-GB" ? .britishEnglish : .americanEnglish
  let glossary = LexiconSet(files).glossary(forVoiceOf: tag, language).glossary
  return Normaliser(language: language, glossary: glossary).reading(of: text).spoken
}

/// The sounds that a text is given.
private func sounds(_ text: String, _ ipa: String, _ language: Language) throws -> [String] {
  let file = try file("<lexeme><grapheme>Tosh</grapheme><phoneme>\(ipa)</phoneme></lexeme>")
  let glossary = LexiconSet([file]).glossary(forVoiceOf: language.rawValue, language).glossary
  return Normaliser(language: language, glossary: glossary).reading(of: text).tokens
    .compactMap(\.sounds)
}

/// Which of several lexicons' entries counts, and what becomes of it.
@Suite struct LexiconSetTests {
  @Test(arguments: [
    "Tosh", "“Tosh”", "‘Tosh’s", "«Tosh»", "…Tosh", "—Tosh", "é–Tosh", "(Tosh)", "\"Tosh",
    "TOSH",
    "¿Tosh", "\u{FEFF}Tosh", "\u{A0}Tosh", "Tó Tosh", "x-Tosh", "x/Tosh", "£Tosh",
  ])
  func whatIsSetAsideForATextCannotStandInIt(text: String) throws {
    let set = LexiconSet([try file(lexeme("Tosh", "all"))])
    func spoken(_ glossary: Glossary) -> String {
      Normaliser(language: .americanEnglish, glossary: glossary).reading(of: text).spoken
    }
    let whole = set.glossary(forVoiceOf: "en-US", .americanEnglish).glossary
    let part = set.glossary(forVoiceOf: "en-US", .americanEnglish, in: [text]).glossary
    #expect(spoken(part) == spoken(whole))
    #expect(spoken(whole).contains("all"))
    let none = set.glossary(forVoiceOf: "en-US", .americanEnglish, in: ["No word of it."]).glossary
    #expect(none.isEmpty)
  }

  @Test func theFirstFileCountsThenTheVoicesCountryThenTheFirstEntry() throws {
    let country =
      lexeme("Derby", "all") + lexeme("Derby", "late")
      + lexeme("Derby", "british", "aloud:lang=\"en-GB\"")
    let one = try file(country, language: "en")
    #expect(spoken("Derby", [one], "en-US") == "all")
    #expect(spoken("Derby", [one], "en-GB") == "british")
    let other = try file(lexeme("Derby", "mine"), "b.pls")
    #expect(spoken("Derby", [other, one], "en-GB") == "mine")
    #expect(spoken("Derby", [one, other], "en-US") == "all")
  }

  @Test func aLexiconServesItsLanguage() throws {
    for (language, voice, serves) in [
      ("en-US", "en-GB", true), ("en", "en-GB", true), ("en-GB", "en-US", true),
      ("fr-FR", "en-US", false), ("EN_us", "en-US", true),
    ] {
      let file = try file(lexeme("Derby", "yes"), language: language)
      #expect((spoken("Derby", [file], voice) == "yes") == serves, "\(language) \(voice)")
    }
    let narrow = try file(lexeme("Derby", "yes", "aloud:lang=\"en-US\""), language: "en-GB")
    #expect(spoken("Derby", [narrow], "en-US") == "yes")
    #expect(spoken("Derby", [narrow], "en-GB") == "Derby")
  }

  @Test(arguments: [
    ("nee-AH-may", "nee-ah-may"), ("Shee Jin-PING", "Shee Jin-ping"),
    ("10 Downing Street", "ten Downing Street"), ("the IMF", "the I M F"), ("a-b c", "a-b c"),
  ])
  func anAliasIsARespellingOrReadByTheRules(alias: String, spoken wanted: String) throws {
    #expect(spoken("Say Derby now", [try file(lexeme("Derby", alias))]) == "Say \(wanted) now")
  }

  @Test(arguments: [
    ("tɑːt", "s"), ("tɑːk", "s"), ("tɑːf", "s"), ("tɑːd", "z"), ("tɑːn", "z"), ("tɑː", "z"),
    ("tɑːˈteɪ", "z"),
  ])
  func endingsFollowTheLastSound(ipa: String, ending: String) throws {
    for language in Language.allCases {
      let found = try sounds("Tosh Tosh's Tosh’s", ipa, language)
      #expect(found.count == 3)
      #expect(found.dropFirst().allSatisfy { $0 == found[0] + ending }, "\(found)")
    }
  }

  @Test func hissingSoundsTakeASyllable() throws {
    #expect(
      try sounds("Tosh Toshes Tosh's", "tɑːʃ", .americanEnglish) == [
        "t'A:S", "t'A:SI#z", "t'A:SI#z",
      ])
    #expect(try sounds("Tosh's", "tɑːtʃ", .britishEnglish) == ["t'A:tSI2z"])
  }

  @Test func entriesThatCannotBeUsedAreNamed() throws {
    let file = try file(
      "\n<lexeme><grapheme>a</grapheme><phoneme>€</phoneme></lexeme>\n"
        + "<lexeme><grapheme>b</grapheme></lexeme>\n" + lexeme("c", "d"))
    let (glossary, faults) = LexiconSet([file])
      .glossary(forVoiceOf: "en-US", .americanEnglish)
    #expect(!glossary.isEmpty)
    #expect(faults.map(\.line).sorted { ($0 ?? 0) < ($1 ?? 0) } == [3, 4])
    #expect(faults.contains { $0.description.contains("a: \"€\" (U+20AC)") })
  }
}
