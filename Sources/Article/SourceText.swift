/// Text to be read, with the place of each of its bytes in the source that it came from.
///
/// It is a chain of pieces. A piece is either *verbatim*, the same bytes as the source's, or stands
/// as a whole for a stretch of source (an entity, an escape, a line break that became a space).
public struct SourceText: Sendable, Equatable {
  /// One stretch of text and the stretch of source that it came from.
  struct Piece: Sendable, Equatable {
    /// Byte offset of the piece's first byte in the text.
    var start: Int
    /// The bytes of the source that it stands for.
    var source: Range<Int>
    /// Whether each byte of the piece is the source's byte at the same distance.
    var verbatim: Bool
  }

  /// The text itself.
  public private(set) var string: String = ""
  private(set) var pieces: [Piece] = []
  /// The length of the text in UTF-8 bytes.
  public private(set) var count = 0

  /// An empty text.
  public init() {}

  /// Adds bytes that stand in the source exactly as given.
  public mutating func append(_ text: String, at sourceStart: Int) {
    let length = text.utf8.count
    guard length > 0 else { return }
    let source = sourceStart..<(sourceStart + length)
    if let last = pieces.last, last.verbatim, last.source.upperBound == sourceStart {
      pieces[pieces.count - 1].source = last.source.lowerBound..<source.upperBound
    } else {
      pieces.append(Piece(start: count, source: source, verbatim: true))
    }
    string += text
    count += length
  }

  /// Adds text that stands, as a whole, for a stretch of the source.
  public mutating func append(_ text: String, standingFor source: Range<Int>) {
    guard !text.isEmpty else { return }
    pieces.append(Piece(start: count, source: source, verbatim: false))
    string += text
    count += text.utf8.count
  }

  /// The first bytes of the text; what stands as a whole for a stretch stays whole or goes.
  func prefix(_ length: Int) -> SourceText {
    var prefix = SourceText()
    let bytes = Array(string.utf8)
    for (index, piece) in pieces.enumerated() where piece.start < length {
      let end = index + 1 < pieces.count ? pieces[index + 1].start : count
      if piece.verbatim {
        prefix.append(bytes.string(piece.start..<min(end, length)), at: piece.source.lowerBound)
      } else if end <= length {
        prefix.append(bytes.string(piece.start..<end), standingFor: piece.source)
      }
    }
    return prefix
  }

  /// The stretch of source that a stretch of the text (in UTF-8 bytes) came from.
  ///
  /// A byte of a piece that is not verbatim stands for the whole of that piece's source. For an
  /// empty range the answer is an empty range at the place where it stands.
  public func source(of range: Range<Int>) -> Range<Int> {
    guard !pieces.isEmpty else { return 0..<0 }
    let first = pieces[index(of: range.lowerBound)]
    let lower =
      first.verbatim
      ? min(first.source.lowerBound + (range.lowerBound - first.start), first.source.upperBound)
      : first.source.lowerBound
    guard range.upperBound > range.lowerBound else { return lower..<lower }
    let last = pieces[index(of: range.upperBound - 1)]
    let upper =
      last.verbatim
      ? min(last.source.lowerBound + (range.upperBound - last.start), last.source.upperBound)
      : last.source.upperBound
    return lower..<max(lower, upper)
  }

  /// The piece that holds a byte of the text (the last one for a byte past the end).
  private func index(of offset: Int) -> Int {
    var low = 0
    var high = pieces.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if pieces[middle].start <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
