public import DurableFile

/// Writes a clip's audio, captions and record, sentence by sentence, in little memory.
///
/// Everything goes to temporary files; ``finish(blocks:skipped:warnings:beforeRecord:)`` gives them
/// their names, the record last. A writer that is dropped leaves nothing.
/// Its calls write to the disk and may block their thread.
public struct ClipWriter: ~Copyable {
  /// How many segments were added so far: the index of the next one.
  public private(set) var segments = 0
  /// How many frames were added so far: the next segment's first frame.
  public private(set) var frames = 0

  /// Begins a clip, and removes what a killed writer of it left behind.
  ///
  /// - Parameters:
  ///   - files: where it goes; the folder must exist.
  ///   - description: what the record says of the whole.
  ///   - sampleRate: frames a second.
  ///   - frameBound: no more frames than this are expected. Only where that is past 4 GiB (or turns
  ///     out to be) the audio is RF64 instead of plain WAV.
  ///   - lock: the clip's lock (``ClipFiles/lock()``), which the caller holds until after the end.
  /// - Throws: `FileError` where a file cannot be created.
  public init(
    _ files: ClipFiles, _ description: ClipDescription, sampleRate: Int, frameBound: Int,
    holding lock: borrowing FileLock
  ) throws(FileError) {
  }

  /// Adds a segment: its samples (16 bits, one channel; none where it could not be spoken), then
  /// its pause. Times of words that lie outside the samples are moved to the nearest end.
  ///
  /// - Throws: `FileError` where the disk is full or fails.
  public mutating func append(
    _ segment: RecordedSegment, samples: Span<Int16>
  ) throws(FileError) {
  }

  /// Adds a segment whose samples lie in somebody's buffer; see ``append(_:samples:)-(_,Span<Int16>)``.
  public mutating func append(
    _ segment: RecordedSegment, samples: UnsafeBufferPointer<Int16>
  ) throws(FileError) {
    try append(segment, samples: unsafe samples.span)
  }

  /// Finishes the clip: all files are saved to the disk, then get their names: audio, captions, and
  /// last the record.
  ///
  /// - Parameters:
  ///   - blocks: the article's blocks, to which the segments' `block` points.
  ///   - skipped: what of the article is not read.
  ///   - warnings: what a listener misses.
  ///   - beforeRecord: is called when audio and captions have their names and the record has not:
  ///     here the caller adds to the log.
  /// - Throws: `FileError` where the disk is full or fails, or what `beforeRecord` throws. Then the
  ///   clip's files may not fit each other, and the next run mends them.
  public consuming func finish(
    blocks: [RecordedBlock], skipped: [RecordedOmission], warnings: [RecordedWarning],
    beforeRecord: (ClipSummary) throws(FileError) -> Void
  ) throws(FileError) -> ClipSummary {
    throw FileError(path: "", action: .write, code: 0)
  }

  /// Gives up: everything temporary goes, what stood there before stays.
  public consuming func discard() {}
}
