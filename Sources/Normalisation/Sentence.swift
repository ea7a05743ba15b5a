/// One sentence of a text with its reading: the unit of speaking.
public struct Sentence: Sendable, Equatable {
  /// No sentence of ``Normaliser/sentences(of:)`` covers more bytes of its text than this.
  public static let longest = 600

  /// Where it stands in the text that was normalised: UTF-8 bytes, end exclusive, without the white
  /// space around it.
  public var source: Range<Int>
  /// What is said, for people to read: plain words and punctuation.
  public var spoken: String
  /// The tokens in order; together with the white space between them they cover ``source``. A word
  /// that is said as it is written is a token of its own.
  public var tokens: [Token]

  /// A sentence from its parts.
  public init(source: Range<Int>, spoken: String, tokens: [Token]) {
    self.source = source
    self.spoken = spoken
    self.tokens = tokens
  }

  /// Where in the text some spoken bytes were written: the exact bytes inside a token that is said
  /// as it is written, the whole token otherwise. White space between tokens belongs to none; a
  /// range that touches no token gives the empty range where the token before it ends.
  public func source(ofSpoken range: Range<Int>) -> Range<Int> {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].spoken.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < tokens.count,
      tokens[low].spoken.lowerBound < max(range.upperBound, range.lowerBound + 1)
    else {
      let end = low > 0 ? tokens[low - 1].source.upperBound : source.lowerBound
      return end..<end
    }
    let start = tokens[low].written(ofSpoken: range).lowerBound
    var end = tokens[low].written(ofSpoken: range).upperBound
    var next = low + 1
    while next < tokens.count, tokens[next].spoken.lowerBound < range.upperBound {
      end = max(end, tokens[next].written(ofSpoken: range).upperBound)
      next += 1
    }
    return start..<max(start, end)
  }
}
