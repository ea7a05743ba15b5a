/// A stretch of written text that was recognised as one thing to say, and how it is said.
public struct Token: Sendable, Equatable {
  /// Where it stands in the text that was normalised: UTF-8 bytes, end exclusive.
  public var source: Range<Int>
  /// Where its reading stands in the spoken text of its sentence: UTF-8 bytes, end exclusive; empty
  /// where nothing is said.
  public var spoken: Range<Int>
  /// What it is.
  public var semioticClass: SemioticClass
  /// The parts that the class is made of, in order: `("integer", "1")`, `("currency", "USD")` …
  public var fields: [Field]
  /// The name of the rule that recognised it; `word` for a word that is said as it is written,
  /// `punctuation` for a mark that stays, `lexicon` for an entry of the glossary.
  public var rule: String
  /// The sounds that an entry of the glossary gives it, in a notation that only the engine knows; nil
  /// where the words of ``spoken`` are said.
  public var sounds: String?
  /// The reading of the rule that would have come next, where two competed; only where the
  /// normaliser explains.
  public var otherwise: Alternative?

  /// A token from its parts.
  public init(
    source: Range<Int>, spoken: Range<Int>, semioticClass: SemioticClass, fields: [Field] = [],
    rule: String, sounds: String? = nil, otherwise: Alternative? = nil
  ) {
    self.source = source
    self.spoken = spoken
    self.semioticClass = semioticClass
    self.fields = fields
    self.rule = rule
    self.sounds = sounds
    self.otherwise = otherwise
  }

  /// The ``rule`` of a token that an entry of the glossary made.
  public static let glossaryRule = "lexicon"

  /// The source of a part of the reading: the same bytes where the token is said as written, the
  /// whole token otherwise.
  func written(ofSpoken range: Range<Int>) -> Range<Int> {
    guard semioticClass == .word || semioticClass == .punctuation, source.count == spoken.count
    else { return source }
    let part = range.clamped(to: spoken)
    let start = source.lowerBound + part.lowerBound - spoken.lowerBound
    return start..<(start + part.count)
  }

  /// One named part of a token.
  public struct Field: Sendable, Equatable {
    /// The part's name.
    public var name: String
    /// The part's value.
    public var value: String

    /// A part from its name and value.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A reading that was not taken.
  public struct Alternative: Sendable, Equatable {
    /// The rule that offered it.
    public var rule: String
    /// Its spoken text.
    public var spoken: String

    /// A reading from its rule and text.
    public init(rule: String, spoken: String) {
      self.rule = rule
      self.spoken = spoken
    }
  }
}
