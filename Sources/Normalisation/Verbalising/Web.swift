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

  /// Whether the part before the first slash ends in a known last part of a domain name, after a
  /// dot.
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
    guard offset >= start + 3, at.isMark(offset - 2, "."), let last = at.word(offset - 1),
      last.shape == .lower || last.shape == .upper
    else {
      return at.isWord(start, "localhost") && at.isMark(start + 1, ":")
        && at[start + 2]?.kind == .digits
    }
    return Tables.hosts.find(at.bytes(offset - 1)) != nil
  }

  /// The parts of an address in words: signs by name, figures as numbers, words as they are and
  /// what cannot be a word in letters.
  static func spoken(_ at: Cursor, _ range: Range<Int>) -> String {
    var words: [String] = []
    var slashes = 0
    for offset in range {
      guard let lexeme = at[offset] else { continue }
      switch lexeme.kind {
      case .digits:
        let digits = at.bytes(offset)
        words.append(
          slashes > 0 || digits.count > 2 && digits.count != 4 || digits.first == 0x30
            ? at.say.digits(digits)
            : digits.count == 4 ? at.say.paired(digits) : at.say.cardinal(digits))
      case .word: words.append(word(at, offset))
      case .mark:
        if lexeme.code == 0x2F { slashes += 1 }
        if lexeme.code == 0x2F, offset == range.upperBound - 1 { continue }
        words.append(sign(lexeme.code))
      }
    }
    return words.joined(separator: " ")
  }

  private static func word(_ at: Cursor, _ offset: Int) -> String {
    let bytes = at.bytes(offset)
    let isCountry = bytes.count == 2 && offset > 0 && at.isMark(offset - 1, ".")
    if isCountry, !at.isWord(offset, "co") { return at.say.letters(bytes) }
    if at.isWord(offset, "com org net gov edu mil info") { return at.string(offset) }
    let hasVowel = bytes.contains { "aeiouyAEIOUY".utf8.contains($0) }
    let isASCII = bytes.allSatisfy(\.isLetter)
    if isASCII, !hasVowel && bytes.count < 5 || at[offset]?.shape == .upper && bytes.count < 5 {
      return at.say.letters(bytes)
    }
    return camel(bytes)
  }

  /// A word in camel case, cut where small letters turn into capitals.
  static func camel(_ bytes: some Collection<UInt8>) -> String {
    var out: [UInt8] = []
    let bytes = Array(bytes)
    for (place, byte) in bytes.enumerated() {
      if place > 0, byte.isUpper {
        let nextIsLower = place + 1 < bytes.count && bytes[place + 1].isLower
        if bytes[place - 1].isLower || bytes[place - 1].isUpper && nextIsLower { out.append(0x20) }
      }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
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
    default: ""
    }
  }
}
