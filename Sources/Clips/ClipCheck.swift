/// Holds clips against their records.
public enum ClipCheck {
  /// Something that does not hold.
  public struct Fault: Sendable, Equatable {
    /// The clip's record (or its audio, where it has no record).
    public var clip: String
    /// What does not hold, in a sentence.
    public var fault: String
  }

  /// What was found under a path.
  public struct Report: Sendable, Equatable {
    /// How many clips were looked at.
    public var clips: Int
    /// What does not hold, in the order of the clips' paths.
    public var faults: [Fault]
  }

  /// Everything that does not hold for one clip; empty where all is right.
  public static func faults(of files: ClipFiles) -> [Fault] {
    []
  }

  /// Looks at every clip in a folder and the folders in it. Links to elsewhere are not followed.
  /// Audio that Aloud made and that has no record is a fault too.
  public static func report(ofFolder folder: String) -> Report {
    Report(clips: 0, faults: [])
  }
}
