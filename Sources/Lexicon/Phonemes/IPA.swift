public import Normalisation

/// Sounds in the International Phonetic Alphabet, as eSpeak NG takes them.
public struct IPA: Sendable {
  /// The English whose sounds they are.
  public let language: Language
  /// The sounds that can be written.
  public let phonemes: [Phoneme]
  private let mnemonics: [[Unicode.Scalar]: String]
  private let longest: Int

  /// American English.
  public static let american = IPA(.americanEnglish)
  /// British English.
  public static let british = IPA(.britishEnglish)

  /// The sounds of one kind of English.
  public static func of(_ language: Language) -> IPA {
    language == .britishEnglish ? british : american
  }

  private init(_ language: Language) {
    self.language = language
    let vowels = language == .britishEnglish ? PhonemeTable.british : PhonemeTable.american
    phonemes = PhonemeTable.phonemes(vowels) + PhonemeTable.phonemes(PhonemeTable.consonants)
    var mnemonics: [[Unicode.Scalar]: String] = [:]
    for phoneme in phonemes {
      for writing in [phoneme.ipa] + phoneme.others {
        // What stands in the first line counts.
        let scalars = Self.decomposed(writing)
        if mnemonics[scalars] == nil { mnemonics[scalars] = phoneme.mnemonic }
      }
    }
    self.mnemonics = mnemonics
    longest = mnemonics.keys.map(\.count).max() ?? 1
  }

  /// The mnemonics for some IPA.
  ///
  /// Stress marks, syllable dots, tie bars and slashes around it all may stand in it. A word of one
  /// syllable without a stress mark is stressed. British English drops an r that no vowel follows.
  /// - Throws: ``PhonemeFault`` naming the first symbol that is no sound of this English.
  public func mnemonics(of ipa: String) throws(PhonemeFault) -> String {
    var words: [String] = []
    for word in Self.decomposed(ipa).split(whereSeparator: { $0.properties.isWhitespace }) {
      let parts = try parts(of: Array(word))
      if parts.contains(where: { Mnemonics.isSound($0) }) {
        words.append(Mnemonics.join(stressed(language == .britishEnglish ? soft(parts) : parts)))
      }
    }
    guard !words.isEmpty else { throw PhonemeFault(symbol: "", alphabet: "ipa") }
    return words.joined(separator: " ")
  }

  /// The mnemonics of one word.
  private func parts(of scalars: [Unicode.Scalar]) throws(PhonemeFault) -> [String] {
    var parts: [String] = []
    var index = 0
    while index < scalars.count {
      if Self.silent.contains(scalars[index]) {
        index += 1
        continue
      }
      if let mark = Self.marks[scalars[index]] {
        parts.append(mark)
        index += 1
        continue
      }
      let fitting = (1...longest).reversed().lazy
        .filter { index + $0 <= scalars.count }
        .compactMap { count in
          mnemonics[Array(scalars[index..<index + count])].map { (count, $0) }
        }.first
      guard let (count, mnemonic) = fitting else {
        throw PhonemeFault(symbol: String(scalars[index]), alphabet: "ipa")
      }
      parts.append(mnemonic)
      index += count
    }
    return parts
  }

  /// A stress for a word of one syllable that has none.
  private func stressed(_ parts: [String]) -> [String] {
    let vowels = parts.indices.filter { Mnemonics.vowels.contains(parts[$0]) }
    guard vowels.count == 1, !parts.contains(where: { $0 == "'" || $0 == "," }) else {
      return parts
    }
    var parts = parts
    parts.insert("'", at: vowels[0])
    return parts
  }

  /// A word without the r's that the British do not say.
  private func soft(_ parts: [String]) -> [String] {
    var soft: [String] = []
    for (index, part) in parts.enumerated() {
      let next = parts[(index + 1)...].first { $0 != "'" && $0 != "," }
      guard part == "r", let last = soft.last, Mnemonics.vowels.contains(last),
        !(next.map { Mnemonics.vowels.contains($0) } ?? false)
      else {
        soft.append(part)
        continue
      }
      soft[soft.count - 1] = Self.beforeLostR[last] ?? last
    }
    return soft
  }

  /// What becomes of a vowel before an r that is not said.
  private static let beforeLostR = [
    "0": "O:", "@": "3", "A:": "A@", "E": "e@", "I": "i@3", "O": "O:", "O:": "O@", "U": "U@",
    "V": "3:", "a": "A@", "i": "i@3", "i:": "i@3", "u:": "U@",
  ]

  /// Marks that both alphabets have.
  private static let marks: [Unicode.Scalar: String] = ["ˈ": "'", "'": "'", "ˌ": ","]

  /// What may stand between sounds and says nothing here: syllable dots, the bow between words, slashes
  /// and brackets around it all.
  private static let silent: Set<Unicode.Scalar> = [".", "/", "[", "]", "\u{203F}"]

  /// What may stand inside a sound and says nothing here: tie bars, the signs of a vowel that is no
  /// syllable and of a dental consonant, what joins and is not seen.
  private static let inside: Set<Unicode.Scalar> = [
    "\u{361}", "\u{35C}", "\u{32F}", "\u{32A}", "\u{200D}", "\u{200B}", "\u{2060}",
  ]

  /// Letters and their marks apart, and the typewriter's colon as the sign of length.
  private static func decomposed(_ text: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "ã": scalars += ["a", "\u{303}"]
      case "õ": scalars += ["o", "\u{303}"]
      case ":": scalars.append("ː")
      default: if !inside.contains(scalar) { scalars.append(scalar) }
      }
    }
    return scalars
  }
}
