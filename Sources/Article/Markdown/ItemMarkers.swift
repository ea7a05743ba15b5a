/// The marks of quotations and lists at the beginning of a line of Markdown.
struct ItemMarkers {
  /// Whether there is the mark of an item.
  private(set) var found = false
  /// The last number, with its dot or bracket.
  private(set) var lastNumber: Range<Int>?
  /// Where the marks end.
  private(set) var end: Int
  /// Whether there is nothing but marks.
  private(set) var isAll = false

  init(_ line: Range<Int>, in bytes: [UInt8]) {
    var place = line.lowerBound
    while place < line.upperBound {
      let byte = bytes[place]
      if byte == 0x20 || byte == 0x09 || byte == 0x3E {
        place += 1
        continue
      }
      var mark = place
      if [0x2A, 0x2B, 0x2D].contains(byte) {
        mark += 1
      } else {
        while mark < line.upperBound, Byte.isDigit(bytes[mark]), mark - place < 10 { mark += 1 }
        guard mark > place, mark < line.upperBound, bytes[mark] == 0x2E || bytes[mark] == 0x29
        else { break }
        mark += 1
      }
      guard mark == line.upperBound || bytes[mark] == 0x20 || bytes[mark] == 0x09 else { break }
      found = true
      lastNumber = Byte.isDigit(byte) ? place..<mark : nil
      place = mark
    }
    end = place
    isAll = place == line.upperBound
  }
}
