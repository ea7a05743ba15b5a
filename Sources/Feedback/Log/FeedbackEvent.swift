/// One event of a clip's log. Times are ISO 8601 in UTC with seconds: `2026-11-22T17:02:11Z`.
public enum FeedbackEvent: Sendable, Equatable {
  /// The clip was made.
  case generated(Generated)
  /// A listener said something about it.
  case feedback(Remark)
  /// What a listener said was dealt with.
  case resolved(Resolved)

  /// A clip was made.
  public struct Generated: Sendable, Equatable, Codable {
    /// When.
    public var at: String
    /// The clip's identity.
    public var clip: String
    /// The engine and its version: `eSpeak NG 1.51`.
    public var engine: String
    /// The voice profile's name.
    public var voice: String
    /// The audio's length in seconds.
    public var seconds: Double
    /// How many warnings its record holds.
    public var warnings: Int
    /// `sha256:` and the digest of the path of the folder in which its article lay.
    public var folder: String?

    /// Puts an event together.
    public init(
      at: String, clip: String, engine: String, voice: String, seconds: Double, warnings: Int,
      folder: String? = nil
    ) {
      self.at = at
      self.clip = clip
      self.engine = engine
      self.voice = voice
      self.seconds = seconds
      self.warnings = warnings
      self.folder = folder
    }
  }

  /// What a listener said about a clip. Only ``at``, ``id`` and ``clip`` are always there.
  public struct Remark: Sendable, Equatable, Codable {
    /// Its name, by which it is resolved.
    public var id: String
    /// When.
    public var at: String
    /// The clip's identity.
    public var clip: String
    /// 1 (bad) to 5 (good).
    public var rating: Int?
    /// What it is about: `pronunciation` …
    public var kind: String?
    /// The place in the audio, in seconds.
    public var position: Double?
    /// The written word that it is about.
    public var word: String?
    /// How the listener would say it.
    public var sayAs: String?
    /// In the listener's words.
    public var comment: String?
    /// Who said it.
    public var listener: String?
    /// The index of the segment that it is about.
    public var segment: Int?
    /// That segment's written text.
    public var written: String?
    /// That segment's spoken text.
    public var spoken: String?
    /// The rule that made the word's reading.
    public var rule: String?

    /// Puts a remark together; what is not known yet can be set later.
    public init(id: String, at: String, clip: String) {
      self.id = id
      self.at = at
      self.clip = clip
    }
  }

  /// What a listener said was dealt with.
  public struct Resolved: Sendable, Equatable, Codable {
    /// When.
    public var at: String
    /// The remark's name.
    public var id: String
    /// The clip's identity.
    public var clip: String
    /// How.
    public var note: String?
    /// The identity of the clip before it was made again for this; nil where it was not.
    public var oldClip: String?

    /// Puts an event together.
    public init(at: String, id: String, clip: String, note: String?, oldClip: String? = nil) {
      self.at = at
      self.id = id
      self.clip = clip
      self.note = note
      self.oldClip = oldClip
    }
  }
}
