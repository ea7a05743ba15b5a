package import Normalisation

/// Makes of an entry what one kind of English says.
package struct Speller: Sendable {
  private let language: Language
  private let ipa: IPA
  private let normaliser: Normaliser

  package init(_ language: Language) {
    self.language = language
    ipa = IPA.of(language)
    normaliser = Normaliser(language: language)
  }

  /// An entry of the glossary for each way of writing.
  package func entries(for entry: LexiconEntry) throws(PhonemeFault) -> [Glossary.Entry] {
    let reading: Glossary.Reading
    var withEnding: Glossary.Reading
    switch entry.pronunciation {
    case .alias(let words):
      reading = .words(spoken(words))
      withEnding = reading
    case .ipa, .espeak:
      let sounds = try sounds(of: entry.pronunciation)
      reading = .sounds(sounds)
      withEnding = .sounds(PhonemeEnding.added(to: sounds, language))
    }
    return entry.graphemes.map { grapheme in
      Glossary.Entry(
        grapheme, reading, withEnding: withEnding, before: entry.before.map { $0.lowercased() },
        after: entry.after.map { $0.lowercased() }, isExact: entry.isExact)
    }
  }

  /// The mnemonics of sounds; nil for other words.
  package func sounds(
    of pronunciation: LexiconEntry.Pronunciation
  ) throws(PhonemeFault) -> String {
    switch pronunciation {
    case .ipa(let text): return try ipa.mnemonics(of: text)
    case .espeak(let text):
      let parts = try Mnemonics.split(text)
      guard parts.contains(where: { Mnemonics.isSound($0) }) else {
        throw PhonemeFault(symbol: "", alphabet: "x-espeak")
      }
      return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    case .alias: return ""
    }
  }

  /// The words of an alias. A respelling (`nee-AH-may`) is said as it is, without its capitals, which
  /// would be spelled; anything else is read like an article.
  private func spoken(_ alias: String) -> String {
    guard alias.contains("-"),
      alias.unicodeScalars.allSatisfy({
        $0.properties.isAlphabetic || " -'\u{2019}".unicodeScalars.contains($0)
      })
    else { return normaliser.spoken(of: alias) }
    return alias.split(separator: " ").map { word in
      word.contains("-") ? respelled(word) : String(word)
    }.joined(separator: " ")
  }

  private func respelled(_ word: Substring) -> String {
    word.split(separator: "-").map { part in
      part.count > 1 && part == part.uppercased() ? part.lowercased() : String(part)
    }.joined(separator: "-")
  }
}

/// The sounds of plurals and possessives.
private enum PhonemeEnding {
  private static let hissing: Set<String> = [
    "s", "z", "S", "Z", "tS", "dZ", "s;", "z;", "s.", "z.",
  ]
  private static let voiceless: Set<String> = ["p", "t", "k", "f", "T", "x", "t2", "C", "l#", "?"]

  /// Mnemonics with an s, z or syllable behind the last sound, as English has it.
  static func added(to sounds: String, _ language: Language) -> String {
    let parts = (try? Mnemonics.split(sounds)) ?? []
    guard let last = parts.last(where: { Mnemonics.isSound($0) }) else { return sounds }
    if hissing.contains(last) { return sounds + (language == .britishEnglish ? "I2z" : "I#z") }
    return Mnemonics.join(parts + [voiceless.contains(last) ? "s" : "z"])
  }
}
