/// A line of Markdown that no piece of text is on.
struct GapLine {
  static let nameless = "markup without words"

  /// The line without white space at its ends.
  let range: Range<Int>
  private let bytes: ArraySlice<UInt8>

  /// The lines of a stretch that are not blank.
  static func lines(_ gap: Range<Int>, in bytes: [UInt8]) -> [GapLine] {
    var lines: [GapLine] = []
    var place = gap.lowerBound
    while place < gap.upperBound {
      let end = bytes.lineEnd(from: place, limit: gap.upperBound)
      let range = bytes.trimmed(place..<end)
      if !range.isEmpty { lines.append(GapLine(range, in: bytes)) }
      place = end < gap.upperBound ? bytes.afterNewline(end) : end
    }
    return lines
  }

  private init(_ range: Range<Int>, in bytes: [UInt8]) {
    self.range = range
    // A line across the page looks like the marks of items.
    var content = range
    while let first = content.first, bytes[first] == 0x3E {
      content = bytes.trimmed(first + 1..<content.upperBound)
    }
    if !Self.isRule(bytes[content]) {
      content = bytes.trimmed(ItemMarkers(content, in: bytes).end..<content.upperBound)
    }
    self.bytes = bytes[content]
  }

  /// Whether there is nothing but marks of quotations and items.
  var isEmpty: Bool { bytes.isEmpty }
  var isFence: Bool {
    if bytes.starts(with: "```".utf8) || bytes.starts(with: "~~~".utf8) { return true }
    return bytes.first == 0x7B
      && TemplateTag(at: 0, in: Array(bytes), limit: bytes.count)?.isAboutCode == true
  }
  var isUnderline: Bool { bytes.allSatisfy { $0 == 0x3D } || bytes.allSatisfy { $0 == 0x2D } }
  var hasPipe: Bool { bytes.contains(0x7C) }
  var isDefinition: Bool {
    bytes.first == 0x5B && bytes.contains(0x3A) && !bytes.starts(with: "[^".utf8)
  }

  /// What the line is and why it is not read.
  var name: (Omission.Kind, String) {
    if isEmpty { return (.markup, "empty item or quotation") }
    if Self.isRule(bytes) { return (.rule, "line across the page") }
    if bytes.first == 0x23 { return (.markup, "empty heading") }
    if isDefinition { return (.address, "definition of a link's address") }
    if bytes.starts(with: "![".utf8) || bytes.starts(with: "[![".utf8) {
      return (.figure, "picture without words")
    }
    return (.markup, Self.nameless)
  }

  /// Whether the line is the one right below a place.
  func follows(_ place: Int, in source: [UInt8]) -> Bool {
    Self.breaks(between: place, and: range.lowerBound, in: source) == 1
  }

  func follows(_ lines: Range<Int>, in source: [UInt8]) -> Bool {
    follows(source.trimmed(lines).upperBound, in: source)
  }

  /// How many lines end between two places, counted up to two.
  static func breaks(between lower: Int, and upper: Int, in bytes: [UInt8]) -> Int {
    var place = lower
    var breaks = 0
    while place < upper, breaks < 2 {
      if Byte.isNewline(bytes[place]) {
        breaks += 1
        place = bytes.afterNewline(place)
      } else {
        place += 1
      }
    }
    return breaks
  }

  private static func isRule(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, [0x2A, 0x2D, 0x5F].contains(first) else { return false }
    var count = 0
    for byte in bytes where byte != 0x20 && byte != 0x09 {
      if byte != first { return false }
      count += 1
    }
    return count >= 3
  }
}
