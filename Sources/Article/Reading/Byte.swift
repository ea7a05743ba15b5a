/// Questions about single bytes of UTF-8.
enum Byte {
  static let orderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  static func isWhite(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }

  static func isNewline(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && !isWhite(byte)) || byte == 0x7F
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  /// A letter, counting every byte of a character outside ASCII as one.
  static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isLower(byte | 0x20) && byte >= 0x41
  }

  static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
}

extension [UInt8] {
  /// Whether the bytes from a place on begin with some ASCII, the case of letters aside.
  func has(_ ascii: StaticString, at place: Int) -> Bool {
    let length = ascii.utf8CodeUnitCount
    guard place >= 0, length <= count - place else { return false }
    return ascii.withUTF8Buffer { wanted in
      for offset in 0..<length {
        let byte = self[place + offset]
        let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        if unsafe folded != wanted[offset] { return false }
      }
      return true
    }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  /// The range without ASCII white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, Byte.isWhite(self[lower]) { lower += 1 }
    while lower < upper, Byte.isWhite(self[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  /// The end of the line that a place is in: the place of its line break, or the limit.
  func lineEnd(from place: Int, limit: Int) -> Int {
    var end = place
    while end < limit, !Byte.isNewline(self[end]) { end += 1 }
    return end
  }

  /// The start of the line that a place is in, not before the limit.
  func lineStart(of place: Int, limit: Int) -> Int {
    var start = place
    while start > limit, !Byte.isNewline(self[start - 1]) { start -= 1 }
    return start
  }

  /// The place after a line break that stands at a place.
  func afterNewline(_ place: Int) -> Int {
    if place + 1 < count, self[place] == 0x0D, self[place + 1] == 0x0A { return place + 2 }
    return Swift.min(place + 1, count)
  }
}
