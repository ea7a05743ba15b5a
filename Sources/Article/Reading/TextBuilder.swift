/// Puts the text of one block together from stretches of the source, in rising order.
///
/// White space is held back until the next word, so that runs of it become one space, none stands
/// at either end, and none before a full stop after something that was left out.
struct TextBuilder {
  let bytes: [UInt8]
  private(set) var text = SourceText()
  private(set) var skipped: [Omission] = []
  /// Offsets in the text at which a new line of the source begins.
  private(set) var lineStarts: [Int] = []
  /// The source before it is done with.
  private(set) var cursor: Int

  private var space: Range<Int>?
  private var spaceIsBreak = false
  private var afterOmission = false

  init(bytes: [UInt8], start: Int) {
    self.bytes = bytes
    cursor = start
  }

  /// Adds a stretch of the source as it is.
  mutating func append(_ range: Range<Int>) {
    var place = max(range.lowerBound, cursor)
    let end = range.upperBound
    guard place < end else { return }
    while place < end {
      let byte = bytes[place]
      if Byte.isWhite(byte) {
        note(space: place..<place + 1)
        place += 1
      } else if let length = separatorLength(at: place) {
        note(space: place..<place + length)
        place += length
      } else if Byte.isControl(byte) {
        place += 1
      } else {
        let stop = endOfRun(from: place, end: end)
        flushSpace(before: place)
        text.append(bytes.string(place..<stop), at: place)
        place = stop
      }
    }
    cursor = end
  }

  /// Adds text that stands for a stretch of the source.
  mutating func append(_ string: String, standingFor range: Range<Int>) {
    guard range.lowerBound >= cursor else { return }
    if string == " " {
      note(space: range)
    } else if !string.isEmpty {
      flushSpace(before: nil)
      text.append(string, standingFor: range)
    }
    cursor = range.upperBound
  }

  /// Notes that the source's line ends here; the break becomes a space.
  mutating func lineBreak(_ range: Range<Int>) {
    guard range.lowerBound >= cursor else { return }
    note(space: range)
    spaceIsBreak = true
    cursor = range.upperBound
  }

  /// Leaves a stretch of the source out of the text, with a reason.
  mutating func omit(_ kind: Omission.Kind, _ range: Range<Int>, reason: String) {
    let lower = max(range.lowerBound, cursor)
    guard lower < range.upperBound else { return }
    let source = lower..<range.upperBound
    skipped.append(
      Omission(kind: kind, source: source, text: bytes.string(source), reason: reason))
    cursor = range.upperBound
    afterOmission = true
  }

  private mutating func note(space range: Range<Int>) {
    if space == nil { space = range }
  }

  private mutating func flushSpace(before place: Int?) {
    defer {
      space = nil
      afterOmission = false
      spaceIsBreak = false
    }
    guard let space, text.count > 0 else { return }
    if afterOmission, let place, closes(at: place) { return }
    if space.count == 1, bytes[space.lowerBound] == 0x20 {
      text.append(" ", at: space.lowerBound)
    } else {
      text.append(" ", standingFor: space)
    }
    if spaceIsBreak { lineStarts.append(text.count) }
  }

  /// Whether a mark stands here that belongs to the word before it.
  private func closes(at place: Int) -> Bool {
    switch bytes[place] {
    case 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x21, 0x5D: true
    case 0xE2 where place + 2 < bytes.count && bytes[place + 1] == 0x80:
      [0x99, 0x9D, 0xA6].contains(bytes[place + 2])
    default: false
    }
  }

  /// The length of a C1 control or of a Unicode line or paragraph separator at a place.
  private func separatorLength(at place: Int) -> Int? {
    if bytes[place] == 0xC2, place + 1 < bytes.count, bytes[place + 1] < 0xA0 { return 2 }
    if bytes[place] == 0xE2, place + 2 < bytes.count, bytes[place + 1] == 0x80,
      bytes[place + 2] == 0xA8 || bytes[place + 2] == 0xA9
    {
      return 3
    }
    return nil
  }

  /// The end of a run in which single spaces between words are the only white space.
  private func endOfRun(from place: Int, end: Int) -> Int {
    var stop = place + 1
    while stop < end {
      let byte = bytes[stop]
      if byte <= 0x20 {
        guard byte == 0x20, stop + 1 < end, bytes[stop + 1] > 0x20, bytes[stop + 1] != 0x7F,
          separatorLength(at: stop + 1) == nil
        else { break }
      } else if byte == 0x7F || (byte == 0xC2 || byte == 0xE2) && separatorLength(at: stop) != nil {
        break
      }
      stop += 1
    }
    return stop
  }
}
