/// One line of a plain text that has something on it.
struct TextLine {
  /// What a line begins with that makes it an item of a list.
  enum Marker: Equatable {
    case bullet
    case number(Range<Int>)
  }

  /// The line without white space at its ends.
  var range: Range<Int>
  /// What is said of it: without marks of quotation and without a bullet.
  var content: Range<Int>
  var isQuoted = false
  var marker: Marker?
  /// Whether it is a line drawn across the page.
  var isRule = false
  /// Its length in characters, roughly.
  var length = 0

  init(_ range: Range<Int>, in bytes: [UInt8]) {
    self.range = range
    content = range
    while let first = content.first, bytes[first] == 0x3E {
      isQuoted = true
      content = bytes.trimmed(first + 1..<range.upperBound)
    }
    isRule = Self.isRule(bytes[content])
    if !isRule { findMarker(bytes) }
    // Only whether a line is long matters beyond a few hundred bytes.
    length =
      content.count > 400 ? content.count : bytes[content].count { $0 & 0xC0 != 0x80 }
  }

  private mutating func findMarker(_ bytes: [UInt8]) {
    let start = content.lowerBound
    let limit = content.upperBound
    guard start < limit else { return }
    var place = start
    switch bytes[start] {
    case 0x2A, 0x2B, 0x2D: place = start + 1
    case 0x30...0x39:
      while place < limit, place - start < 4, Byte.isDigit(bytes[place]) { place += 1 }
      guard place - start <= 3, place < limit, bytes[place] == 0x2E || bytes[place] == 0x29
      else { return }
      place += 1
    case 0xC2 where bytes.has("\u{B7}", at: start): place = start + 2
    case 0xE2:
      let bullets: [StaticString] = ["•", "◦", "▪", "‣", "●", "○", "■", "▸", "►", "⁃"]
      guard bullets.contains(where: { bytes.has($0, at: start) }) else { return }
      place = start + 3
    default: return
    }
    guard place < limit, bytes[place] == 0x20 || bytes[place] == 0x09 else { return }
    marker = Byte.isDigit(bytes[start]) ? .number(start..<place) : .bullet
    content = bytes.trimmed(place..<limit)
  }

  /// Three or more of one drawing mark, with or without spaces.
  private static func isRule(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 2000, let first = bytes.first else { return false }
    if first == 0xE2 {
      let marks: Set<Character> = ["—", "–", "―", "─", "━", "═", "•", "⁂", "…"]
      let text = String(decoding: bytes, as: UTF8.self).filter { $0 != " " }
      guard let mark = text.first, marks.contains(mark), text.allSatisfy({ $0 == mark })
      else { return false }
      return text.count >= 3 || mark == "⁂"
    }
    guard [0x2A, 0x2D, 0x3D, 0x5F, 0x7E, 0x23, 0x2B].contains(first) else { return false }
    var count = 0
    for byte in bytes where byte != 0x20 && byte != 0x09 {
      if byte != first { return false }
      count += 1
    }
    return count >= 3
  }
}
