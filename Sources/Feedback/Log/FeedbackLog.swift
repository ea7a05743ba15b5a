public import DurableFile
import OrderedJSON

/// The log of one clip: an event a line, as JSON. Several processes may add to it at once.
public struct FeedbackLog: Sendable {
  /// The log's file.
  public var path: String { file.path }
  let file: LineFile

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
    try append(events)
  }

  /// Adds any number of events, all of them or none; they are on the disk when this returns. Blocks
  /// its thread.
  ///
  /// - Parameters:
  ///   - events: the events.
  ///   - record: the clip's record, without which nothing is added: the clip may be moved meanwhile.
  /// - Returns: half a line that a power cut had left at the end, and that was set aside.
  /// - Throws: `FileError` where the log cannot be opened, or the disk is full or fails; where the record
  ///   is not there.
  @discardableResult
  public func append(
    _ events: [FeedbackEvent], whileThereIs record: String? = nil
  ) throws(FileError) -> LineFile.TornLine? {
    try file.append(Self.lines(of: events), whileThereIs: record)
  }

  /// Adds the events that follow from what the log holds, which does not change meanwhile. Blocks its
  /// thread.
  ///
  /// - Returns: half a line that a power cut had left at the end, and that was set aside.
  /// - Throws: `FileError` where there is no log, or it cannot be opened, or the disk is full or fails.
  @discardableResult
  public func append(
    following: (Content) -> [FeedbackEvent]
  ) throws(FileError) -> LineFile.TornLine? {
    try file.append(following: { Self.lines(of: following(Self.content($0[...]))) })
  }

  private static func lines(of events: [FeedbackEvent]) -> [[UInt8]] {
    events.map { event in
      var json = JSONWriter()
      json.event(event)
      return json.takeBytes()
    }
  }

  /// Takes over the log of a clip that has another name now, unless there is one already. Whoever
  /// adds to it meanwhile loses nothing.
  ///
  /// - Throws: `FileError` where it cannot be moved.
  public func takeOver(from old: String) throws(FileError) {
    try file.takeOver(from: old)
  }

  /// Takes in what was noted at a clip's old place after its log had been taken over from there.
  ///
  /// - Throws: `FileError` where that cannot be; then both logs are as they were.
  public func absorb(_ old: String) throws(FileError) {
    try file.absorb(old)
  }

  /// What a log holds.
  public struct Content: Sendable, Equatable {
    /// The events that are known here, in their order; a `generated` that stands twice is there
    /// once.
    public var events: [FeedbackEvent] = []
    /// How many lines were passed over because they are of a kind or version not known here.
    public var unknownLines = 0
    /// How many lines were passed over because they are no event at all.
    public var invalidLines = 0
    /// What the last `generated` says of the folder of the article, where it stands twice too.
    public var folder: String?
    /// Whether the last line has no end, as a power cut leaves it. It is not among the events.
    public var isTorn = false

    /// Whether every line is an event, known here or not.
    public var isWhole: Bool { invalidLines == 0 && !isTorn }

    /// Says what of the log could not be read.
    ///
    /// - Parameter path: the log's path.
    /// - Returns: a sentence that names the log; nil where it is whole.
    public func damage(of path: String) -> String? {
      if isWhole { return nil }
      var parts: [String] = []
      if invalidLines > 0 {
        parts.append(
          invalidLines == 1 ? "1 line is no event" : "\(invalidLines) lines are no events")
      }
      if isTorn { parts.append("the last line is cut off") }
      return "\(path): \(parts.joined(separator: " and ")); what it said is left out"
    }

    /// Whether the log says that a clip was made.
    public func holdsGenerated(clip: String) -> Bool {
      events.contains { event in
        if case .generated(let made) = event { made.clip == clip } else { false }
      }
    }
  }

  /// Reads the log.
  ///
  /// - Returns: the events, and what was passed over.
  /// - Throws: `FileError` where there is none, or it cannot be read.
  public func content() throws(FileError) -> Content {
    let bytes = try FileContent.bytes(of: path)
    return Self.content(bytes[...])
  }

  private static func content(_ bytes: ArraySlice<UInt8>) -> Content {
    var content = Content()
    var generated: Set<String> = []
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let line = bytes[start..<end]
      start = end + 1
      if line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }) { continue }
      switch EventReader.read(line) {
      case .event(let event):
        if case .generated(let made) = event {
          content.folder = made.folder
          if !generated.insert(made.clip).inserted { continue }
        }
        content.events.append(event)
      case .unknown: content.unknownLines += 1
      case .invalid: content.invalidLines += 1
      }
    }
    content.isTorn = start < bytes.endIndex
    return content
  }
}
