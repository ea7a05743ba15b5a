/// Tells a soft wrap, where a paragraph goes on in the next line, from the end of a short line.
struct LineLayout {
  private static let narrowest = 40
  private static let widestWrap = 140
  private let bytes: [UInt8]
  /// The width that the whole text is wrapped at, or its longest line where it is not wrapped.
  private let width: Int

  init(bytes: [UInt8], groups: [[TextLine]]) {
    self.bytes = bytes
    let wrapped = groups.filter { Self.isWrapped($0, bytes) }
    width = (wrapped.isEmpty ? groups : wrapped).reduce(Self.narrowest) { max($0, Self.widest($1)) }
  }

  private static func widest(_ group: [TextLine]) -> Int { group.reduce(0) { max($0, $1.length) } }

  /// Whether lines were broken by a program: then some of them begin with a small letter.
  private static func isWrapped(_ group: [TextLine], _ bytes: [UInt8]) -> Bool {
    group.count > 2
      && group.dropFirst().contains { $0.content.first.map { Byte.isLower(bytes[$0]) } ?? false }
  }

  /// The width that lines of a group would be wrapped at.
  func width(of group: [TextLine]) -> Int {
    let own = Self.widest(group)
    return Self.isWrapped(group, bytes) ? max(own, Self.narrowest) : max(own, width)
  }

  /// Whether a line goes on in the next one: it does unless it ends without a mark, the next begins
  /// like a line of its own, and the next one's first word would have had room.
  func goesOn(_ line: TextLine, in next: TextLine, width: Int) -> Bool {
    guard let last = line.content.last, let first = next.content.first else { return true }
    if Byte.isLower(bytes[first]) { return true }
    // No program wraps lines as long as this: each of them is a paragraph.
    if line.length > Self.widestWrap { return false }
    // A question or a cry may be a headline; a statement with its full stop is prose.
    if ![0x21, 0x3F].contains(bytes[last]), endsSentence(line) { return true }
    if [0x2C, 0x3B, 0x2D, 0x28, 0x2F, 0x26].contains(bytes[last]) { return true }
    let word = bytes[next.content].prefix(60).prefix { !Byte.isWhite($0) }
    let letters = word.count { $0 & 0xC0 != 0x80 }
    return line.length + 1 + letters > width
  }

  /// Whether a line ends in a full stop, question or exclamation mark, or colon.
  func endsSentence(_ line: TextLine) -> Bool {
    var place = line.content.upperBound
    let start = line.content.lowerBound
    // Closing quotation marks and brackets behind the stop.
    while place > start {
      if [0x22, 0x27, 0x29, 0x5D].contains(bytes[place - 1]) {
        place -= 1
      } else if place - 3 >= start, bytes.has("”", at: place - 3) || bytes.has("’", at: place - 3) {
        place -= 3
      } else {
        break
      }
    }
    guard place > start else { return false }
    if [0x21, 0x2E, 0x3A, 0x3F].contains(bytes[place - 1]) { return true }
    return place - 3 >= start && bytes.has("…", at: place - 3)
  }
}
