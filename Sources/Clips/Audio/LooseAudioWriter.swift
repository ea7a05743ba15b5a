public import DurableFile

/// Writes a clip's audio alone, for a pipe: it is made in a temporary file without a name and
/// copied at the end. Its calls write to the disk and may block their thread.
public struct LooseAudioWriter: ~Copyable, Sendable {
  /// How many frames were added so far.
  public var frames: Int { track.frames }

  private var scratch: ScratchFile
  private var track: AudioTrack
  private static let name = "the audio's temporary file"

  /// Begins the audio. The temporary file lies in `$TMPDIR`, or else in `/tmp`.
  ///
  /// - Parameters:
  ///   - description: its title, voice, generator and disclosure go into the file.
  ///   - sampleRate: frames a second.
  /// - Throws: `FileError` where the temporary file cannot be created.
  public init(
    _ description: ClipDescription, sampleRate: Int
  ) throws(FileError) {
    let scratch = try ScratchFile()
    let track = try AudioTrack(
      descriptor: scratch.descriptor, path: Self.name, description: description,
      sampleRate: max(sampleRate, 1), plainFrames: WaveFile.Layout.plainFrames)
    self.scratch = scratch
    self.track = track
  }

  /// Adds samples (16 bits, one channel), then so many frames of silence.
  ///
  /// - Throws: `FileError` where the disk is full or fails.
  public mutating func append(samples: Span<Int16>, pauseFrames: Int) throws(FileError) {
    let more = samples.count + min(max(pauseFrames, 0), Int.max / 4)
    if track.isTooShort(for: more) {
      try track.finish()
      let longer = try ScratchFile()
      try track.move(from: scratch.descriptor, to: longer.descriptor)
      scratch = longer
    }
    try track.append(samples, pauseFrames: pauseFrames)
  }

  /// Finishes the audio and copies it to an open file such as standard output.
  ///
  /// - Throws: `FileError` where the disk is full, or the reader of the pipe went away (`EPIPE`).
  public consuming func finish(
    copyingTo descriptor: Int32, named name: String
  ) throws(FileError) {
    try track.finish()
    try scratch.copy(to: descriptor, named: name)
  }
}
