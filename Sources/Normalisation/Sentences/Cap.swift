/// Cuts sentences that are too long to speak at once, and sets apart what no voice can speak.
enum Cap {
  /// A stretch of more bytes without white space is no word. It is a sentence of its own, so that an
  /// engine that fails on it fails on nothing else.
  private static let longestWord = 100

  /// Pieces none of which is longer than ``Sentence/longest`` bytes: cut after clause punctuation
  /// where there is some in the second half, else at white space, else between two lexemes.
  static func apply(_ pieces: [Piece], _ text: LexedText) -> [Piece] {
    var capped: [Piece] = []
    for piece in pieces.flatMap({ isolated($0, text) }) {
      var rest = piece
      while let cut = cut(rest, text) {
        capped.append(
          Piece(
            lexemes: rest.lexemes.lowerBound..<cut,
            body: rest.body.clamped(to: rest.lexemes.lowerBound..<cut)))
        rest.lexemes = cut..<rest.lexemes.upperBound
        rest.body = rest.body.clamped(to: rest.lexemes)
      }
      capped.append(rest)
    }
    return capped
  }

  /// A piece in parts: what stands between its overlong words, and each of those on its own.
  private static func isolated(_ piece: Piece, _ text: LexedText) -> [Piece] {
    let lexemes = text.lexemes
    guard let first = piece.lexemes.first, let last = piece.lexemes.last,
      lexemes[last].end - lexemes[first].start > longestWord
    else { return [piece] }
    var cuts: [Int] = []
    var start = first
    for index in piece.lexemes {
      let next = index + 1
      guard next == piece.lexemes.upperBound || lexemes[next].gap != .none else { continue }
      if lexemes[index].end - lexemes[start].start > longestWord { cuts += [start, next] }
      start = next
    }
    guard !cuts.isEmpty else { return [piece] }
    let bounds = [piece.lexemes.lowerBound] + cuts + [piece.lexemes.upperBound]
    return zip(bounds, bounds.dropFirst()).filter { $0 < $1 }.map { from, to in
      Piece(lexemes: from..<to, body: piece.body.clamped(to: from..<to))
    }
  }

  /// Where to cut a piece, nil where it is short enough.
  private static func cut(_ piece: Piece, _ text: LexedText) -> Int? {
    let lexemes = text.lexemes
    guard let first = piece.lexemes.first, let last = piece.lexemes.last,
      lexemes[last].end - lexemes[first].start > Sentence.longest
    else { return nil }
    let start = lexemes[first].start
    var clause: Int?
    var space: Int?
    var end = first + 1
    while end <= last, lexemes[end].end - start <= Sentence.longest {
      if lexemes[end].gap != .none {
        space = end
        if end > first, isClauseEnd(lexemes[end - 1]),
          lexemes[end].start - start > Sentence.longest / 3
        {
          clause = end
        }
      }
      end += 1
    }
    return clause ?? space ?? end
  }

  private static func isClauseEnd(_ lexeme: Lexeme) -> Bool {
    guard lexeme.kind == .mark else { return false }
    switch lexeme.code {
    case 0x2C, 0x3B, 0x3A, 0x2013, 0x2014, 0x29, 0x2E, 0x21, 0x3F: return true
    default: return false
    }
  }
}
