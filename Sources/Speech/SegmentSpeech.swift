/// What became of a segment.
public enum SegmentSpeech: Sendable {
  /// Its sound.
  case spoken(Utterance)
  /// The phonemes by which it would be spoken, where those were asked for: a line a clause.
  case transcribed(String)
  /// It could not be spoken; the others are not touched.
  case failed(SegmentFailure)
}

/// The sound of one segment.
public struct Utterance: Sendable {
  /// 16-bit mono samples at the engine's rate.
  public var samples: [Int16]
  /// When the engine began each word, in order.
  public var words: [WordEvent]
}

/// The engine began a word.
public struct WordEvent: Sendable, Equatable {
  /// The word's first character, in Unicode scalars from the start of the segment's runs.
  public var offset: Int
  /// How many scalars the engine took for the word.
  public var length: Int
  /// The frame of the segment at which it begins.
  public var frame: Int
}

/// Why a segment was not spoken.
public enum SegmentFailure: Error, Sendable, Equatable {
  /// The engine crashed on it, by this signal.
  case crashed(signal: Int)
  /// The engine was not done with it in time, be it that it had little of it.
  case timedOut
  /// The engine came to no end with it.
  case endless
  /// It came out longer than any sentence can be.
  case tooLong
  /// The engine answered with an error of its own.
  case refused(code: Int)
  /// The system had no process left for it.
  case noProcess
  /// The engine process itself was gone each time that it was spoken.
  case engineLost

  /// The failure in words that fit behind "this sentence was left out: ".
  public var reason: String {
    switch self {
    case .crashed(let signal): "the engine crashed on it (signal \(signal))"
    case .timedOut: "the engine did not finish it in time"
    case .endless: "the engine came to no end with it"
    case .tooLong: "it came out longer than a sentence can be"
    case .refused(let code): "the engine refused it (code \(code))"
    case .noProcess: "the system could not start another process"
    case .engineLost: "the engine process was lost each time"
    }
  }

  /// Whether a ``reason`` is one of the moment and says little of the segment: another run may well
  /// speak it.
  public static func isPassing(reason: String) -> Bool {
    passing.contains { $0.reason == reason }
  }

  /// What the system may do to any segment; the signal is the one of a system without memory.
  private static let passing: [Self] = [.crashed(signal: 9), .timedOut, .noProcess, .engineLost]
}
