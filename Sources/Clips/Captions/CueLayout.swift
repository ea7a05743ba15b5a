/// Cuts a text into cues of at most two lines of 42 characters; a longer word stands alone on its
/// line. Cues end where clauses end, where they can.
struct CueLayout {
  /// The most characters of a line.
  static let lineWidth = 42

  /// The pieces of one cue.
  struct Cue: Equatable {
    /// The indices of its pieces.
    var pieces: Range<Int>
    /// The index of the first piece on its second line, if it has one.
    var lineBreak: Int?
  }

  private let pieces: [CaptionText.Piece]
  /// For each piece, how wide all before it are together, with a space after each.
  private let offsets: [Int]

  /// The layout of some pieces.
  init(_ pieces: [CaptionText.Piece]) {
    self.pieces = pieces
    var offsets = [0]
    offsets.reserveCapacity(pieces.count + 1)
    for piece in pieces { offsets.append((offsets.last ?? 0) + piece.width + 1) }
    self.offsets = offsets
  }

  /// All cues, in their order.
  func cues() -> [Cue] {
    var cues: [Cue] = []
    var start = 0
    while start < pieces.count {
      let end = cut(from: start)
      cues.append(Cue(pieces: start..<end, lineBreak: lineBreak(start..<end)))
      start = end
    }
    return cues
  }

  private func width(_ range: Range<Int>) -> Int {
    offsets[range.upperBound] - offsets[range.lowerBound] - 1
  }

  /// The end of the longest line that begins with a piece.
  private func lineEnd(from start: Int) -> Int {
    var end = start + 1
    while end < pieces.count, width(start..<(end + 1)) <= Self.lineWidth { end += 1 }
    return end
  }

  /// Where the cue that begins with a piece ends.
  private func cut(from start: Int) -> Int {
    let first = lineEnd(from: start)
    guard first < pieces.count else { return first }
    let longest = lineEnd(from: first)
    guard longest < pieces.count else { return longest }
    // The rest would make so many cues: the best cut is near an equal share, after a clause.
    let rest = width(start..<pieces.count)
    let capacity = 2 * Self.lineWidth
    let share = rest / ((rest + capacity - 1) / capacity)
    var best = longest
    var bestCost = Int.max
    for end in (start + 1)...longest {
      var cost = abs(width(start..<end) - share)
      if !pieces[end - 1].endsClause { cost += 24 }
      if width(end..<pieces.count) < 12 { cost += 24 }
      if cost < bestCost {
        best = end
        bestCost = cost
      }
    }
    return best
  }

  /// Where the second line begins: both lines as long as each other, or after a clause.
  private func lineBreak(_ range: Range<Int>) -> Int? {
    guard range.count > 1, width(range) > Self.lineWidth else { return nil }
    var best: Int?
    var bestCost = Int.max
    for middle in (range.lowerBound + 1)..<range.upperBound {
      let upper = range.lowerBound..<middle
      let lower = middle..<range.upperBound
      guard fits(upper), fits(lower) else { continue }
      var cost = abs(width(upper) - width(lower))
      if !pieces[middle - 1].endsClause { cost += 8 }
      if cost < bestCost {
        best = middle
        bestCost = cost
      }
    }
    return best
  }

  private func fits(_ range: Range<Int>) -> Bool {
    range.count == 1 || width(range) <= Self.lineWidth
  }
}
