public import DurableFile

/// The log of one clip: an event a line, as JSON. Several processes may add to it at once.
public struct FeedbackLog: Sendable {
  /// The log's file.
  public var path: String { file.path }
  private let file: LineFile

  /// The log at a path. It need not exist.
  public init(_ path: String) {
    file = LineFile(path)
  }

  /// Adds events; they are on the disk when this returns. Blocks its thread.
  ///
  /// - Returns: half a line that a power cut had left at the end, and that was set aside.
  /// - Throws: `FileError` where the log cannot be opened, or the disk is full or fails.
  @discardableResult
  public func append(_ events: FeedbackEvent...) throws(FileError) -> LineFile.TornLine? {
    nil
  }

  /// What a log holds.
  public struct Content: Sendable, Equatable {
    /// The events that are known here, in their order; an event that stands twice is there once.
    public var events: [FeedbackEvent] = []
    /// How many lines were passed over because they are of a kind or version not known here.
    public var unknownLines = 0
    /// How many lines were passed over because they are no event at all.
    public var invalidLines = 0
    /// Whether the last line has no end, as a power cut leaves it. It is not among the events.
    public var isTorn = false
  }

  /// Reads the log.
  ///
  /// - Throws: `FileError` where there is none, or it cannot be read.
  public func content() throws(FileError) -> Content {
    Content()
  }

  /// Whether the log says that a clip was made; not where there is no log.
  ///
  /// - Throws: `FileError` where there is a log and it cannot be read.
  public func holdsGenerated(clip: String) throws(FileError) -> Bool {
    false
  }
}
