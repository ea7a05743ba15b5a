/// What is known of a clip once its audio and captions are finished.
public struct ClipSummary: Sendable, Equatable {
  /// The clip's identity: `sha256:` and the digest, in hexadecimal, of its record as it stands in its
  /// file with an identity of no letters. Since the record has the digests of audio, captions and
  /// source, two clips with one identity are the same in everything.
  public var clip: String
  /// The audio's length in frames.
  public var frames: Int
  /// The audio's length in seconds.
  public var seconds: Double
  /// The SHA-256 digest of the audio file.
  public var audioDigest: String
  /// The SHA-256 digest of the captions.
  public var captionsDigest: String
  /// How many segments there are, the ones that could not be spoken among them.
  public var segments: Int
  /// How many warnings the record holds.
  public var warnings: Int

  /// Puts a summary together from what was written; the identity comes last.
  init(
    frames: Int, sampleRate: Int, audio: String, captions: String, segments: Int, warnings: Int
  ) {
    clip = ""
    self.frames = frames
    seconds = Double(frames) / Double(sampleRate)
    audioDigest = audio
    captionsDigest = captions
    self.segments = segments
    self.warnings = warnings
  }

  /// The identity of a record by its digest.
  static func identity(_ digest: String) -> String { "sha256:" + digest }
}
