/// A value of YAML or TOML as it is written, and what it says, byte by byte.
struct ScalarText {
  /// What in a value is not itself.
  enum Escapes {
    case none
    /// `''` is one quotation mark (YAML).
    case doubled
    /// A backslash begins an escape.
    case backslash
  }

  /// The value with its quotation marks.
  let source: Range<Int>
  /// The value without them, or without the sign and the line of a block of YAML.
  private let inside: Range<Int>
  private let escapes: Escapes
  private let bytes: [UInt8]

  init(_ source: Range<Int>, inside: Range<Int>, escapes: Escapes, in bytes: [UInt8]) {
    self.source = source
    self.inside = inside
    self.escapes = escapes
    self.bytes = bytes
  }

  /// A value of YAML: plain, quoted or a block.
  init(yaml range: Range<Int>, in bytes: [UInt8]) {
    let source = bytes.trimmed(range)
    let first = source.first.map { bytes[$0] }
    let last = source.last.map { bytes[$0] }
    var inside = source
    var escapes = Escapes.none
    switch first {
    case 0x22 where source.count > 1 && last == 0x22:
      inside = source.lowerBound + 1..<source.upperBound - 1
      escapes = .backslash
    case 0x27 where source.count > 1 && last == 0x27:
      inside = source.lowerBound + 1..<source.upperBound - 1
      escapes = .doubled
    case 0x3E, 0x7C:
      inside =
        bytes.lineEnd(from: source.lowerBound, limit: source.upperBound)..<source.upperBound
    default: break
    }
    self.init(source, inside: inside, escapes: escapes, in: bytes)
  }

  /// The value as a headline, or nothing where there are no words in it.
  ///
  /// Where a parser says what the value is and the reading here says another thing (behind a tag, an
  /// anchor), the parser's words stand for the value as a whole.
  func heading(saying value: String? = nil) -> Block? {
    var text = read(entities: true)
    if let value, Self.words(read(entities: false).string) != Self.words(value) {
      text = SourceText()
      text.append(Self.words(value), standingFor: source)
    }
    guard text.string.utf8.contains(where: { Byte.isWord($0) }) else { return nil }
    return Block(kind: .heading, source: source, text: text)
  }

  private static func words(_ text: String) -> String {
    let shown = String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          $0.properties.generalCategory != .control || $0.properties.isWhitespace
        }))
    return shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func read(entities: Bool) -> SourceText {
    var builder = TextBuilder(bytes: bytes, start: inside.lowerBound)
    var place = inside.lowerBound
    while place < inside.upperBound {
      guard let (end, text) = replacement(at: place, entities: entities) else {
        place += 1
        continue
      }
      builder.append(builder.cursor..<place)
      builder.append(text, standingFor: place..<end)
      place = end
    }
    builder.append(builder.cursor..<inside.upperBound)
    return builder.text
  }

  /// What does not stand for itself at a place: its end and what it says.
  private func replacement(at place: Int, entities: Bool) -> (end: Int, text: String)? {
    switch (bytes[place], escapes) {
    case (0x5C, .backslash): return escape(at: place)
    case (0x27, .doubled) where place + 1 < inside.upperBound && bytes[place + 1] == 0x27:
      return (place + 2, "'")
    case (0x26, _) where entities:
      let window = bytes[place..<min(inside.upperBound, place + 40)]
      guard let end = window.firstIndex(of: 0x3B), end > place + 1,
        bytes[place + 1..<end].allSatisfy({ Byte.isWord($0) && $0 < 0x80 || $0 == 0x23 })
      else { return nil }
      return (end + 1, Entity.text(of: bytes[place...end]))
    case (0x3C, _) where entities:
      // A tag is how a word is set, not what is said.
      guard place + 1 < inside.upperBound,
        Byte.isLetter(bytes[place + 1]) || bytes[place + 1] == 0x2F,
        let end = bytes[place..<min(inside.upperBound, place + 80)].firstIndex(of: 0x3E)
      else { return nil }
      return (end + 1, "")
    default: return nil
    }
  }

  private func escape(at place: Int) -> (end: Int, text: String)? {
    guard place + 1 < inside.upperBound else { return nil }
    let next = bytes[place + 1]
    switch next {
    case 0x78: return character(at: place, digits: 2)
    case 0x75: return character(at: place, digits: 4)
    case 0x55: return character(at: place, digits: 8)
    // A line that goes on: the break and the next line's indentation are nothing.
    case 0x0A, 0x0D,
      0x20 where isLineEnd(place + 1):
      var end = place + 1
      while end < inside.upperBound, Byte.isWhite(bytes[end]) { end += 1 }
      return (end, "")
    case 0x09, 0x20, 0x4C, 0x4E, 0x50, 0x66, 0x6E, 0x72, 0x74, 0x76: return (place + 2, " ")
    case 0x5F: return (place + 2, "\u{A0}")
    case 0x30, 0x61, 0x62, 0x65: return (place + 2, "")
    case 0x22, 0x2F, 0x5C: return (place + 2, String(Unicode.Scalar(next)))
    default: return nil
    }
  }

  private func isLineEnd(_ place: Int) -> Bool {
    let rest = bytes[place..<inside.upperBound].first { $0 != 0x20 && $0 != 0x09 }
    return rest.map(Byte.isNewline) ?? false
  }

  /// `\u00e9` and its like; two halves of one character count as one.
  private func character(at place: Int, digits: Int) -> (end: Int, text: String)? {
    guard let value = number(at: place + 2, digits: digits) else { return nil }
    let end = place + 2 + digits
    guard let scalar = Unicode.Scalar(value) else { return (end, "\u{FFFD}") }
    let isControl = value < 0x20 || (0x7F...0x9F).contains(value)
    if scalar.properties.isWhitespace, value != 0xA0 { return (end, " ") }
    return (end, isControl ? "" : String(Character(scalar)))
  }

  private func number(at place: Int, digits: Int) -> UInt32? {
    guard place + digits <= inside.upperBound,
      bytes[place..<place + digits].allSatisfy({ Byte.isWord($0) })
    else { return nil }
    return UInt32(bytes.string(place..<place + digits), radix: 16)
  }
}
