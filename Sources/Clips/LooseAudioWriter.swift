public import DurableFile

/// Writes a clip's audio alone, for a pipe: it is made in a temporary file without a name and
/// copied at the end. Its calls write to the disk and may block their thread.
public struct LooseAudioWriter: ~Copyable {
  /// How many frames were added so far.
  public private(set) var frames = 0

  /// Begins the audio. The temporary file lies in `$TMPDIR`, or else in `/tmp`.
  ///
  /// - Parameters:
  ///   - description: its title, voice, generator and disclosure go into the file.
  ///   - sampleRate: frames a second.
  ///   - frameBound: as in ``ClipWriter``.
  /// - Throws: `FileError` where the temporary file cannot be created.
  public init(
    _ description: ClipDescription, sampleRate: Int, frameBound: Int
  ) throws(FileError) {
  }

  /// Adds samples (16 bits, one channel), then so many frames of silence.
  ///
  /// - Throws: `FileError` where the disk is full or fails.
  public mutating func append(samples: Span<Int16>, pauseFrames: Int) throws(FileError) {
  }

  /// Finishes the audio and copies it to an open file such as standard output.
  ///
  /// - Throws: `FileError` where the disk is full, or the reader of the pipe went away (`EPIPE`).
  public consuming func finish(
    copyingTo descriptor: Int32, named name: String
  ) throws(FileError) {
  }
}
