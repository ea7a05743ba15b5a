/// An entry of a glossary that stands in a text.
struct GlossaryMatch {
  /// How many lexemes it takes.
  var count: Int
  /// How it is said.
  var reading: Glossary.Reading
  /// The ending that follows the entry's own words, as it is written: `'s`, `s`, `es`.
  var ending: String
}

extension Glossary {
  /// The best entry that stands at a lexeme; nil where none does. The longest comes first, then the one
  /// of which more is known to fit, then the one that is written like it, then the first.
  func match(_ at: Cursor) -> GlossaryMatch? {
    guard let lexeme = at[0], begins(with: lexeme.kind) else { return nil }
    // Most words are in no lexicon and have no ending.
    if lexeme.kind == .word, at.bytes(0).last?.lowered != 0x73, candidates(lexeme.code).isEmpty,
      !(hasAccents && Self.hasCombiningMark(at.bytes(0)))
    {
      return nil
    }
    guard !at.isInsideWord else { return nil }
    let bytes = Self.plain(at.bytes(0))
    var best: (match: GlossaryMatch, rank: [Int])?
    for stem in Self.stems(of: bytes, isWord: lexeme.kind == .word) {
      for candidate in candidates(WordHash.of(stem)) {
        guard let match = match(candidate, at) else { continue }
        let entry = candidate.entry
        let conditions = (entry.before.isEmpty ? 0 : 1) + (entry.after.isEmpty ? 0 : 1)
        // An entry for the whole word comes before one with an ending.
        let rank = [
          match.count, match.ending.isEmpty ? 1 : 0, conditions, -candidate.distance,
          -candidate.place,
        ]
        if let best, !best.rank.lexicographicallyPrecedes(rank) { continue }
        best = (match, rank)
      }
    }
    return best?.match
  }

  /// A word, and what is left of it without an ending.
  private static func stems(of bytes: [UInt8], isWord: Bool) -> [ArraySlice<UInt8>] {
    var stems = [bytes[...]]
    if isWord {
      for ending in Ending.all
      where bytes.count > ending.count && bytes.suffix(ending.count) == ending[...] {
        stems.append(bytes.dropLast(ending.count))
      }
    }
    return stems
  }

  /// A candidate held against the text.
  private func match(_ candidate: Candidate, _ at: Cursor) -> GlossaryMatch? {
    let patterns = candidate.lexemes
    var count = 0
    var ending: [UInt8] = []
    for (offset, pattern) in patterns.enumerated() {
      let isLast = offset == patterns.count - 1
      // The stop of the sentence may be the entry's last dot, and is no part of any reading.
      if isLast, offset > 0, pattern.bytes == [0x2E], at[offset] == nil, at.isDotOrStop(offset) {
        break
      }
      guard let lexeme = at[offset], (lexeme.kind == .word) == pattern.isWord,
        offset == 0 || (lexeme.gap == .none) == pattern.isGlued,
        lexeme.gap != .blankLine || offset == 0
      else { return nil }
      let bytes = Self.plain(at.bytes(offset))
      if bytes != pattern.bytes {
        guard isLast, pattern.isWord, bytes.starts(with: pattern.bytes),
          let found = Ending.of(bytes.dropFirst(pattern.bytes.count), after: pattern.bytes)
        else { return nil }
        ending = found
      }
      count += 1
    }
    if ending.isEmpty, at.isPossessive(count) {
      ending = [0x27, 0x73]
      count += 2
    }
    let entry = candidate.entry
    guard at.endsWord(count),
      entry.before.isEmpty || at.isOne(of: entry.before, at.isDash(-1) && at.isGlued(-1) ? -2 : -1),
      entry.after.isEmpty
        || at.isOne(of: entry.after, at.isDash(count) && at.isGlued(count) ? count + 1 : count)
    else { return nil }
    guard !ending.isEmpty else {
      return GlossaryMatch(count: count, reading: entry.reading, ending: "")
    }
    guard let withEnding = entry.withEnding else { return nil }
    let text = String(decoding: ending, as: UTF8.self)
    switch withEnding {
    case .sounds: return GlossaryMatch(count: count, reading: withEnding, ending: text)
    case .words(let words):
      return GlossaryMatch(count: count, reading: .words(words + text), ending: text)
    }
  }
}

/// The endings of plurals and possessives.
private enum Ending {
  private static let possessive = Array("'s".utf8)
  private static let plural = Array("s".utf8)
  private static let longPlural = Array("es".utf8)
  private static let possessiveInCapitals = Array("'S".utf8)
  private static let pluralInCapitals = Array("S".utf8)

  static let all = [
    possessive, plural, longPlural, possessiveInCapitals, pluralInCapitals,
  ]

  /// The ending that some bytes after a word are, nil where they are none.
  static func of(_ bytes: ArraySlice<UInt8>, after word: [UInt8]) -> [UInt8]? {
    let isShouted = word.contains(where: \.isUpper) && !word.contains(where: \.isLower)
    if bytes == possessive[...] { return possessive }
    if bytes == possessiveInCapitals[...] { return isShouted ? possessive : nil }
    // "Xis" and "Alis" may be other words.
    guard word.count >= 4 else { return nil }
    let hisses = ["s", "x", "z", "ch", "sh"].contains {
      word.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    if bytes == plural[...] { return hisses ? nil : plural }
    if bytes == pluralInCapitals[...] { return isShouted ? plural : nil }
    return bytes == longPlural[...] && hisses ? longPlural : nil
  }
}

extension Cursor {
  /// Whether a letter or digit stands right before the lexeme, or a mark that joins it to one.
  fileprivate var isInsideWord: Bool {
    guard isGlued(0), let before = self[-1] else { return false }
    if before.kind != .mark { return true }
    switch before.code {
    case 0x40, 0x5F: return true
    case 0x2E: return before.gap == .none && self[-2].map { $0.kind != .mark } ?? false
    default: return false
    }
  }

  /// Whether a word ends before an offset: no letter, and no mark that joins it to more.
  fileprivate func endsWord(_ offset: Int) -> Bool {
    guard let next = self[offset], next.gap == .none else { return true }
    guard next.kind == .mark else { return false }
    switch next.code {
    case 0x40, 0x5F: return false
    // "niamey.example"
    case 0x2E: return !(self[offset + 1].map { $0.gap == .none && $0.kind != .mark } ?? false)
    default: return true
    }
  }

  /// Whether an apostrophe and an s stand there, apart from a word: "C++'s".
  fileprivate func isPossessive(_ offset: Int) -> Bool {
    isApostrophe(offset) && isGlued(offset) && isGlued(offset + 1)
      && bytes(offset + 1).elementsEqual([0x73])
  }

  /// Whether the lexeme is one of some words, whatever their case.
  fileprivate func isOne(of words: [String], _ offset: Int) -> Bool {
    guard word(offset) != nil else { return false }
    let found = String(decoding: Glossary.plain(bytes(offset)), as: UTF8.self).lowercased()
    return words.contains(found)
  }
}
