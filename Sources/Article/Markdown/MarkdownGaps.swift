/// Gives the lines that md4c says nothing of to the pieces around them, or names them as left out:
/// fences, underlines, rules, definitions of links, empty items.
struct MarkdownGaps {
  private let bytes: [UInt8]
  private let start: Int
  private var pieces: [MarkdownPiece]

  init(bytes: [UInt8], start: Int, pieces: [MarkdownPiece]) {
    self.bytes = bytes
    self.start = start
    self.pieces = pieces
  }

  /// All pieces of the text, in order, with every byte in one of them.
  func parts() -> [Part] {
    var gaps = self
    var omissions: [[Omission]] = []
    for index in 0...pieces.count { omissions.append(gaps.fill(before: index)) }
    var parts: [Part] = []
    for index in 0...pieces.count {
      parts += omissions[index].map(Part.omission)
      // A form feed alone is a paragraph to md4c and nothing to us.
      guard index < pieces.count, !bytes.trimmed(gaps.pieces[index].lines).isEmpty else { continue }
      parts.append(gaps.pieces[index].part(bytes))
    }
    return parts
  }

  /// Shares out the lines before a piece (or after the last one).
  private mutating func fill(before index: Int) -> [Omission] {
    let lower = index > 0 ? pieces[index - 1].lines.upperBound : start
    let upper = index < pieces.count ? pieces[index].lines.lowerBound : bytes.count
    var lines = GapLine.lines(lower..<upper, in: bytes)[...]
    if index > 0 { Self.close(&pieces[index - 1], with: &lines, bytes) }
    if index < pieces.count { Self.open(&pieces[index], with: &lines, bytes) }
    return name(lines)
  }

  /// Takes what ends a piece from the lines behind it.
  private static func close(
    _ piece: inout MarkdownPiece, with lines: inout ArraySlice<GapLine>, _ bytes: [UInt8]
  ) {
    var taken = lines.startIndex
    switch piece.leaf {
    case .code(fenced: true):
      if let fence = lines.firstIndex(where: \.isFence) { taken = fence + 1 }
    case .heading:
      if let first = lines.first, first.isUnderline, first.follows(piece.lines, in: bytes) {
        taken += 1
      }
    case .table: while taken < lines.endIndex, lines[taken].hasPipe { taken += 1 }
    default: break
    }
    // Empty lines of a quotation.
    var end = taken > lines.startIndex ? lines[taken - 1].range.upperBound : piece.lines.upperBound
    while taken < lines.endIndex, lines[taken].isEmpty, lines[taken].follows(end, in: bytes) {
      end = lines[taken].range.upperBound
      taken += 1
    }
    if taken > lines.startIndex { piece.lines = piece.lines.lowerBound..<end }
    lines = lines[taken...]
  }

  /// Takes what begins a piece from the lines before it.
  private static func open(
    _ piece: inout MarkdownPiece, with lines: inout ArraySlice<GapLine>, _ bytes: [UInt8]
  ) {
    var first = lines.endIndex
    switch piece.leaf {
    case .code(fenced: true):
      if let fence = lines.lastIndex(where: \.isFence) { first = fence }
    case .table: while first > lines.startIndex, lines[first - 1].hasPipe { first -= 1 }
    default: break
    }
    while first > lines.startIndex, lines[first - 1].isEmpty,
      piece.follows(lines[first - 1], from: first < lines.endIndex ? lines[first] : nil, in: bytes)
    {
      first -= 1
    }
    if first < lines.endIndex {
      piece.lines = lines[first].range.lowerBound..<piece.lines.upperBound
    }
    lines = lines[..<first]
  }

  /// Names what belongs to no piece, lines of one kind together.
  private func name(_ lines: ArraySlice<GapLine>) -> [Omission] {
    var omissions: [Omission] = []
    var inCode = false
    var last: GapLine?
    for line in lines {
      var name = inCode ? (Omission.Kind.code, "program code") : line.name
      if line.isFence {
        name = (.code, "program code")
        inCode.toggle()
      } else if let last, last.isDefinition, name == (.markup, GapLine.nameless),
        line.follows(last.range.upperBound, in: bytes)
      {
        // The title of a definition on a line of its own.
        name = last.name
      }
      if let before = omissions.last, before.kind == name.0, before.reason == name.1 {
        let source = before.source.lowerBound..<line.range.upperBound
        omissions[omissions.count - 1].source = source
      } else {
        omissions.append(Omission(kind: name.0, source: line.range, text: "", reason: name.1))
      }
      last = line
    }
    for index in omissions.indices { omissions[index].text = bytes.string(omissions[index].source) }
    return omissions
  }
}

extension MarkdownPiece {
  /// Whether the piece (or what was put before it) begins on the line below a line.
  fileprivate func follows(_ line: GapLine, from first: GapLine?, in bytes: [UInt8]) -> Bool {
    let begin = first?.range.lowerBound ?? bytes.trimmed(lines).lowerBound
    return GapLine.breaks(between: line.range.upperBound, and: begin, in: bytes) == 1
  }
}
