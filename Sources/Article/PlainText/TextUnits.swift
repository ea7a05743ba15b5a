/// Makes paragraphs, items and quotations out of the lines between two blank lines.
struct TextUnits {
  private let bytes: [UInt8]
  private let layout: LineLayout
  private let group: [TextLine]
  private let width: Int
  private let furniture = Furniture.standard
  /// Whether it is furniture where it stands is seen later; here it is a line of its own.
  private static let anywhere = Furniture.Place(isEnd: true, isTail: true)

  private var parts: [Part] = []
  private var current: [TextLine] = []
  private var currentIsFurniture = false

  init(bytes: [UInt8], layout: LineLayout, group: [TextLine]) {
    self.bytes = bytes
    self.layout = layout
    self.group = group
    width = layout.width(of: group)
  }

  mutating func read() -> [Part] {
    for index in group.indices {
      let line = group[index]
      if line.isRule {
        finish()
        parts.append(
          .omission(
            Omission(
              kind: .rule, source: line.range, text: bytes.string(line.range),
              reason: "line across the page")))
        continue
      }
      let isFurniture = isFurniture(line)
      if !current.isEmpty, startsAnew(index) || isFurniture || currentIsFurniture { finish() }
      currentIsFurniture = isFurniture
      current.append(line)
    }
    finish()
    return parts
  }

  /// Whether a line does not go on with the paragraph before it.
  private func startsAnew(_ index: Int) -> Bool {
    guard let last = current.last else { return true }
    let line = group[index]
    if line.isQuoted != last.isQuoted || line.content.isEmpty || last.content.isEmpty {
      return true
    }
    if line.marker != nil {
      // A wrapped line may happen to begin with a dash or a number.
      let nextIsItem = index + 1 < group.count && group[index + 1].marker != nil
      let goesOn = layout.goesOn(last, in: line, width: width) && !layout.endsSentence(last)
      return current[0].marker != nil || nextIsItem || !goesOn
    }
    return !layout.goesOn(last, in: line, width: width)
  }

  /// Whether a line by itself is furniture, where it is not the tail of a wrapped sentence.
  private func isFurniture(_ line: TextLine) -> Bool {
    guard group.count > 1, line.content.count < 240,
      let opening = LineWords.opening(of: bytes[line.content]),
      furniture.mayBegin(with: opening.first, opening.second)
    else { return false }
    let words = LineWords(bytes.string(line.content))
    guard furniture.reason(for: words, at: Self.anywhere) != nil else { return false }
    guard let last = current.last, !currentIsFurniture else { return true }
    return layout.endsSentence(last) || !layout.goesOn(last, in: line, width: width)
  }

  private mutating func finish() {
    defer { current = [] }
    guard let first = current.first, let last = current.last else { return }
    let source = first.range.lowerBound..<last.range.upperBound
    var builder = TextBuilder(bytes: bytes, start: source.lowerBound)
    var kind = first.isQuoted ? Block.Kind.quotation : .paragraph
    if let marker = first.marker {
      kind = .listItem
      if case .number(let range) = marker { say(number: range, with: &builder) }
    }
    for (index, line) in current.enumerated() {
      if index > 0 {
        let end = current[index - 1].range.upperBound
        builder.lineBreak(end..<bytes.afterNewline(newline(after: end)))
        // A line that only looked like an item.
        if line.marker != nil { builder.append(line.range.lowerBound..<line.content.lowerBound) }
      }
      InlineScanner.append(line.content, to: &builder, limit: line.content.upperBound)
    }
    parts.append(
      Part(
        kind, source, builder,
        otherwise: first.isQuoted ? "empty line of a quotation" : "nothing in it to be read"))
  }

  private func newline(after place: Int) -> Int { bytes.lineEnd(from: place, limit: bytes.count) }

  /// "3." stays as it is, "3)" is said like it.
  private func say(number range: Range<Int>, with builder: inout TextBuilder) {
    let mark = range.upperBound - 1
    builder.append(range.lowerBound..<mark)
    if bytes[mark] == 0x2E {
      builder.append(mark..<range.upperBound)
    } else {
      builder.append(".", standingFor: mark..<range.upperBound)
    }
    builder.append(range.upperBound..<range.upperBound + 1)
  }
}
