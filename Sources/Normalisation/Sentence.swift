/// One sentence of a text with its reading: the unit of speaking.
public struct Sentence: Sendable, Equatable {
  /// Where it stands in the text that was normalised: UTF-8 bytes, end exclusive, without the white
  /// space around it.
  public var source: Range<Int>
  /// What is said, for people to read: plain words and punctuation.
  public var spoken: String
  /// The tokens in order; together with the white space between them they cover ``source``.
  public var tokens: [Token]
}
