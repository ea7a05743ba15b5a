/// A stretch of written text that was recognised as one thing to say, and how it is said.
public struct Token: Sendable, Equatable {
  /// Where it stands in the text that was normalised: UTF-8 bytes, end exclusive.
  public var source: Range<Int>
  /// Where its reading stands in the spoken text of its sentence: UTF-8 bytes, end exclusive.
  public var spoken: Range<Int>
  /// What it is.
  public var semioticClass: SemioticClass
  /// The parts that the class is made of, in order: `("integer", "1")`, `("currency", "USD")` …
  public var fields: [Field]
  /// The name of the rule that recognised it; `word` for a word that is said as it is written.
  public var rule: String
  /// The reading of the rule that would have come next, where two competed.
  public var otherwise: Alternative?

  /// One named part of a token.
  public struct Field: Sendable, Equatable {
    /// The part's name.
    public var name: String
    /// The part's value.
    public var value: String
  }

  /// A reading that was not taken.
  public struct Alternative: Sendable, Equatable {
    /// The rule that offered it.
    public var rule: String
    /// Its spoken text.
    public var spoken: String
  }
}
