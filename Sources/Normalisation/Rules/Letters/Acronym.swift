/// Reads: words in capitals letter by letter, with a plural or possessive ending: "IMF", "CEOs",
/// "the WHO's", "MPs'".
/// Leaves alone: acronyms that are said as words ("NATO"), those that stay as they are ("US"), long
/// words in capitals, and sentences in capitals throughout.
struct Acronym: Rule {
  let name = "acronym"
  let starts: [Start] = [.shape(.upper), .shape(.mixed)]

  func match(_ at: Cursor) -> Match? {
    guard let lexeme = at[0], lexeme.count <= 24 else { return nil }
    var bytes = at.bytes(0)
    var suffix = ""
    if lexeme.shape == .mixed {
      guard let stem = stem(of: bytes) else { return nil }
      if Tables.letterWords.find(stem.letters) != nil {
        return Match(
          1, .letters, at.say.letters(stem.letters) + "'s", .init("letters", at.string(0)))
      }
      bytes = stem.letters
      suffix = stem.ending
    }
    guard bytes.allSatisfy(\.isUpper), bytes.count > 1 else { return nil }
    guard !at.isShouted || Tables.keptAcronyms.find(bytes) != nil else { return nil }
    let words = at.say.acronym(bytes, isShouted: at.isShouted)
    let isSpelled = words.utf8.contains(0x20)
    // Said as it is written.
    if !isSpelled, suffix.isEmpty { return nil }
    if Tables.keptAcronyms.find(bytes) != nil, suffix == "s" {
      return Match(1, .letters, at.say.letters(bytes) + "'s", .init("letters", words))
    }
    return Match(
      1, isSpelled ? .letters : .word,
      words + (suffix.isEmpty ? "" : isSpelled || suffix != "s" ? "'s" : "s"),
      .init("letters", String(decoding: bytes, as: UTF8.self)))
  }

  /// The capitals before a plural or possessive ending.
  private func stem(of bytes: ArraySlice<UInt8>) -> (letters: ArraySlice<UInt8>, ending: String)? {
    guard bytes.last == 0x73 else { return nil }
    let rest = bytes.dropLast()
    if rest.last == 0x27 { return (rest.dropLast(), "'s") }
    if rest.suffix(3).elementsEqual([0xE2, 0x80, 0x99]) { return (rest.dropLast(3), "'s") }
    return (rest, "s")
  }
}

extension Say {
  /// A word in capitals: letter by letter, or as it is written where it is said as a word.
  func acronym(_ bytes: some Collection<UInt8>, isShouted: Bool) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    if Tables.acronymWords.find(bytes) != nil || Tables.keptAcronyms.find(bytes) != nil {
      return text
    }
    if Tables.capitalWords.find(bytes) != nil { return text }
    if bytes.count > 3, bytes.first.map({ !"AEIOU".utf8.contains($0) }) ?? false,
      Self.alternates(bytes)
    {
      return text
    }
    if bytes.count > 5, Self.isPronounceable(bytes) { return text }
    return letters(bytes)
  }

  /// Vowels and consonants take turns, as in OPEC and UNITA: such acronyms are said as words.
  static func alternates(_ bytes: some Collection<UInt8>) -> Bool {
    var last: Bool?
    for byte in bytes {
      let isVowel = "AEIOU".utf8.contains(byte)
      if isVowel == last { return false }
      last = isVowel
    }
    return true
  }

  /// Has vowels about where a word has them.
  static func isPronounceable(_ bytes: some Collection<UInt8>) -> Bool {
    var run = 0
    var vowels = 0
    for byte in bytes {
      switch byte.lowered {
      case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79:
        vowels += 1
        run = 0
      default:
        run += 1
        if run > 3 { return false }
      }
    }
    return vowels * 4 >= bytes.count
  }
}
