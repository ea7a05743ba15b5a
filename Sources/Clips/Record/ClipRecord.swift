/// A clip's record, read.
public struct ClipRecord: Sendable, Equatable {
  /// The clip's identity; see ``ClipSummary/clip``.
  public var clip: String
  /// What the record says of the clip as a whole.
  public var description: ClipDescription
  /// The audio.
  public var audio: Audio
  /// The captions.
  public var captions: Captions
  /// The article's blocks.
  public var blocks: [RecordedBlock]
  /// The segments, in the order in which they are said.
  public var segments: [Segment]
  /// What of the article is not read.
  public var skipped: [RecordedOmission]
  /// What a listener misses.
  public var warnings: [RecordedWarning]

  /// The record's audio file.
  public struct Audio: Sendable, Equatable, Codable {
    /// The file's name; it lies beside the record.
    public var file: String
    /// `wav`.
    public var format: String
    /// Frames a second.
    public var sampleRate: Int
    /// 1.
    public var channels: Int
    /// Its length in frames.
    public var frames: Int
    /// Its length in seconds.
    public var seconds: Double
    /// The SHA-256 digest of the file.
    public var sha256: String
  }

  /// The record's captions.
  public struct Captions: Sendable, Equatable, Codable {
    /// The file's name; it lies beside the record.
    public var file: String
    /// The SHA-256 digest of the file.
    public var sha256: String
  }

  /// One segment.
  public struct Segment: Sendable, Equatable {
    /// The index of its block; nil for a segment that is ours.
    public var block: Int?
    /// Where it stands in the source; nil for a segment that is ours.
    public var source: Range<Int>?
    /// The words as they are written.
    public var written: String
    /// The words as they are said.
    public var spoken: String
    /// The digest of everything that decides its samples.
    public var key: String
    /// Its first frame in the audio.
    public var firstFrame: Int
    /// Its length in frames, without the pause; 0 where it could not be spoken.
    public var frames: Int
    /// The silence after it, in frames.
    public var pauseFrames: Int
    /// Its words; empty in a record that was read without them.
    public var words: [Word]
    /// What inside it is not said.
    public var skipped: [RecordedOmission]
  }

  /// One written word.
  public struct Word: Sendable, Equatable {
    /// Where it stands in the source; nil in a segment that is ours.
    public var source: Range<Int>?
    /// The word as it is written.
    public var written: String
    /// When it begins, in seconds from the clip's start.
    public var start: Double
    /// When it ends, in seconds from the clip's start.
    public var end: Double
  }
}
