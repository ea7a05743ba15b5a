/// What addresses of the net share.
enum Web {
  /// The offset after the last lexeme of an address that is written without white space; marks that
  /// end a clause are left to it.
  static func end(_ at: Cursor, from start: Int) -> Int {
    var end = start
    while end < Cursor.horizon, let lexeme = at[end], end == start || lexeme.gap == .none {
      if lexeme.kind == .mark, !isInside(lexeme.code) { break }
      end += 1
    }
    while end > start, let last = at[end - 1], last.kind == .mark, last.code != 0x2F { end -= 1 }
    return end
  }

  private static func isInside(_ code: UInt32) -> Bool {
    switch code {
    case 0x2E, 0x2F, 0x2D, 0x5F, 0x3A, 0x3F, 0x3D, 0x26, 0x25, 0x23, 0x7E, 0x2B, 0x40, 0x2C:
      return true
    default: return false
    }
  }

  /// Whether the part before the first slash ends in a known last part of a domain name or a file,
  /// after a dot.
  static func hasHost(_ at: Cursor, _ start: Int, _ end: Int) -> Bool {
    var offset = start
    while offset < end {
      if at.isMark(offset, "/") || at.isMark(offset, "?") || at.isMark(offset, ":")
        || at.isMark(offset, ",") || at.isMark(offset, "&")
      {
        break
      }
      offset += 1
    }
    // "song.mp3"
    if at[offset - 1]?.kind == .digits, at.isWord(offset - 2, "mp m"), at.isMark(offset - 3, ".") {
      return offset >= start + 4
    }
    guard offset >= start + 3, at.isMark(offset - 2, "."), at.word(offset - 1) != nil else {
      return at.isWord(start, "localhost") && at.isMark(start + 1, ":")
        && at[start + 2]?.kind == .digits
    }
    let host = stem(at, offset - 1)
    guard host.allSatisfy(\.isLower) || host.allSatisfy(\.isUpper) else { return false }
    return Tables.hosts.find(host) != nil
  }

  /// A word without the possessive ending: "com" of "example.com's".
  private static func stem(_ at: Cursor, _ offset: Int) -> ArraySlice<UInt8> {
    let bytes = at.bytes(offset)
    guard bytes.last == 0x73 else { return bytes }
    if bytes.suffix(2).elementsEqual("'s".utf8) { return bytes.dropLast(2) }
    return bytes.suffix(4).elementsEqual("’s".utf8) ? bytes.dropLast(4) : bytes
  }

  /// The parts of an address in words: signs by name, figures as numbers, words as they are and
  /// what cannot be a word in letters.
  static func spoken(_ at: Cursor, _ range: Range<Int>) -> String {
    var words: [String] = []
    var slashes = 0
    for offset in range {
      guard let lexeme = at[offset] else { continue }
      switch lexeme.kind {
      case .digits: words.append(number(at, offset, slashes))
      case .word:
        let bytes = stem(at, offset)
        words.append(
          word(at, offset, bytes, isFirst: offset == range.lowerBound)
            + (bytes.count < lexeme.count ? "'s" : ""))
      case .mark:
        if lexeme.code == 0x2F { slashes += 1 }
        if lexeme.code == 0x2F, offset == range.upperBound - 1, range.count > 1 { continue }
        words.append(sign(lexeme.code))
      }
    }
    return words.joined(separator: " ")
  }

  /// The digits in a tag or a name of an account: a year as such.
  static func tagNumber(_ at: Cursor, _ offset: Int) -> String {
    let digits = at.bytes(offset)
    let isYear =
      digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
    return isYear ? at.say.year(digits) : at.say.cardinal(digits)
  }

  private static func number(_ at: Cursor, _ offset: Int, _ slashes: Int) -> String {
    guard let digits = at.digits(offset) else { return "" }
    if digits.first == 0x30 { return at.say.digits(digits) }
    if digits.count < 3 { return at.say.cardinal(digits) }
    return slashes == 0 && digits.count == 4 ? at.say.paired(digits) : at.say.digits(digits)
  }

  private static func word(
    _ at: Cursor, _ offset: Int, _ bytes: ArraySlice<UInt8>, isFirst: Bool
  ) -> String {
    let isAfterDot = !isFirst && at.isMark(offset - 1, ".")
    if bytes.count == 2, isAfterDot, !at.isWord(offset, "co me") { return at.say.letters(bytes) }
    if at.isWord(offset, "com org net gov edu mil info") { return at.string(offset) }
    // The folder; "etc" in words is another thing.
    if at.isWord(offset, "etc") { return at.say.letters(bytes) }
    let capitals = bytes.map { $0.isLower ? $0 - 32 : $0 }
    let isASCII = bytes.allSatisfy(\.isLetter)
    if Tables.keptAcronyms.find(capitals) != nil, !at.isWord(offset, "us la") {
      return String(decoding: capitals, as: UTF8.self)
    }
    let isLetters =
      Tables.letterAcronyms.find(capitals) != nil && !Phonotactics.isWordlike(bytes)
      || at.isWord(offset, "who") && at.isDot(offset + 1) && at.isWord(offset + 2, "int")
    if isASCII, isLetters { return at.say.letters(bytes) }
    let hasVowel = bytes.contains { "aeiouAEIOU".utf8.contains($0) }
    let isShort = bytes.count < 4 || !bytes.contains { $0 | 32 == 0x79 }
    if isASCII, !hasVowel && isShort && bytes.count < 5 { return at.say.letters(bytes) }
    if isASCII, at[offset]?.shape == .upper, bytes.count < 5 { return at.say.letters(bytes) }
    return camel(bytes, at.say)
  }

  /// A word in camel case, cut where small letters turn into capitals; capitals among them as
  /// acronyms are said.
  static func camel(_ bytes: some Collection<UInt8>, _ say: Say) -> String {
    var parts: [[UInt8]] = [[]]
    let bytes = Array(bytes)
    for (place, byte) in bytes.enumerated() {
      if place > 0, byte.isUpper {
        let nextIsLower = place + 1 < bytes.count && bytes[place + 1].isLower
        if bytes[place - 1].isLower || bytes[place - 1].isUpper && nextIsLower { parts.append([]) }
      }
      parts[parts.count - 1].append(byte)
    }
    return parts.map { part in
      part.count > 1 && part.allSatisfy(\.isUpper)
        ? say.acronym(part, isShouted: false) : String(decoding: part, as: UTF8.self)
    }.joined(separator: " ")
  }

  private static func sign(_ code: UInt32) -> String {
    switch code {
    case 0x2E: "dot"
    case 0x2F: "slash"
    case 0x2D: "dash"
    case 0x5F: "underscore"
    case 0x3A: "colon"
    case 0x3F: "question mark"
    case 0x3D: "equals"
    case 0x26: "and"
    case 0x25: "percent"
    case 0x23: "hash"
    case 0x7E: "tilde"
    case 0x2B: "plus"
    case 0x40: "at"
    case 0x5C: "backslash"
    default: ""
    }
  }
}
