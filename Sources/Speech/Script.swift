/// A stretch of a segment: words to be read, or sounds to be made.
///
/// Article text can only ever become ``text(_:)``; phonemes come from a lexicon.
public enum Run: Sendable, Equatable {
  /// Plain text; nothing in it is a command to the engine.
  case text(String)
  /// Phonemes in eSpeak NG's notation, without brackets.
  case phonemes(String)
}

/// One sentence for the engine: the unit of speaking, of keeping and of failing.
public struct Segment: Sendable, Equatable {
  /// What is said, in order. Positions of ``WordEvent`` count through all runs as one text.
  public var runs: [Run]

  /// A segment of some runs.
  public init(runs: [Run]) {
    self.runs = runs
  }
}
