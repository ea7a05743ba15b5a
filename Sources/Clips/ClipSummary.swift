import Digest

/// What is known of a clip once its audio and captions are finished.
public struct ClipSummary: Sendable, Equatable {
  /// The clip's identity, `sha256:` and 64 hexadecimal digits: the digest of four lines, each with
  /// its line feed: the digests of the audio, of the captions, of the source, and of the segments'
  /// keys (each key with a line feed, in order). Two clips with one identity say and show the same.
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

  /// Puts a summary together from what was written.
  init(
    frames: Int, sampleRate: Int, audio: String, captions: String, source: String, keys: String,
    segments: Int, warnings: Int
  ) {
    clip = Self.identity(audio: audio, captions: captions, source: source, keys: keys)
    self.frames = frames
    seconds = Double(frames) / Double(sampleRate)
    audioDigest = audio
    captionsDigest = captions
    self.segments = segments
    self.warnings = warnings
  }

  /// A clip's identity, of four digests.
  static func identity(audio: String, captions: String, source: String, keys: String) -> String {
    "sha256:" + SHA256.hex(of: "\(audio)\n\(captions)\n\(source)\n\(keys)\n")
  }
}
