import Digest
public import DurableFile

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Writes a clip's audio, captions and record, sentence by sentence, in little memory.
///
/// Everything goes to temporary files; ``finish(blocks:skipped:warnings:beforeNaming:)`` gives them
/// their names, the record last. A writer that is dropped leaves nothing.
/// Its calls write to the disk and may block their thread.
public struct ClipWriter: ~Copyable, Sendable {
  /// How many segments were added so far: the index of the next one.
  public private(set) var segments = 0
  /// How many frames were added so far: the next segment's first frame.
  public var frames: Int { track.frames }

  /// More than any disk holds; a record's numbers stay below it.
  private static let mostFrames = 1 << 48

  private let files: ClipFiles
  private let description: ClipDescription
  private let sampleRate: Int
  private var audio: DurableFile
  private var track: AudioTrack
  private var captions: DurableFile
  private var cues: CueWriter
  private var captionsDigest = SHA256()
  private var spool: SegmentSpool

  /// Begins a clip, and removes what a killed writer of it left behind.
  ///
  /// - Parameters:
  ///   - files: where it goes; the folder must exist.
  ///   - description: what the record says of the whole.
  ///   - sampleRate: frames a second.
  ///   - lock: the clip's lock (``ClipFiles/lock()``), which the caller holds until after the end.
  /// - Throws: `FileError` where a file cannot be created.
  public init(
    _ files: ClipFiles, _ description: ClipDescription, sampleRate: Int,
    holding lock: borrowing FileLock
  ) throws(FileError) {
    try self.init(
      files, description, sampleRate: sampleRate, plainFrames: WaveFile.Layout.plainFrames,
      holding: lock)
  }

  /// The same with another idea of how many frames a plain WAV may have.
  package init(
    _ files: ClipFiles, _ description: ClipDescription, sampleRate: Int, plainFrames: Int,
    holding lock: borrowing FileLock
  ) throws(FileError) {
    let sampleRate = max(sampleRate, 1)
    files.removeStale(holding: lock)
    let head = CueWriter.head(disclosure: description.disclosure.text)
    let audio = try DurableFile(replacing: files.audio)
    var captions = try DurableFile(replacing: files.captions)
    try captions.write(head)
    let track = try AudioTrack(
      descriptor: audio.descriptor, path: files.audio, description: description,
      sampleRate: sampleRate, plainFrames: plainFrames)
    self.files = files
    self.description = description
    self.sampleRate = sampleRate
    self.audio = audio
    self.captions = captions
    self.track = track
    cues = CueWriter(sampleRate: sampleRate)
    spool = SegmentSpool(record: files.record)
    captionsDigest.update(head)
  }

  /// Adds a segment: its samples (16 bits, one channel; none where it could not be spoken), then
  /// its pause. Times of words that lie outside the samples are moved to the nearest end.
  ///
  /// - Throws: `FileError` where the disk is full or fails.
  public mutating func append(
    _ segment: RecordedSegment, samples: Span<Int16>
  ) throws(FileError) {
    let segment = segment.fitted(to: samples.count)
    let firstFrame = track.frames
    let more = samples.count.addingReportingOverflow(segment.pauseFrames)
    guard !more.overflow, more.partialValue < Self.mostFrames - firstFrame else {
      throw FileError(path: files.audio, action: .write, code: EFBIG)
    }
    if track.isTooShort(for: more.partialValue) {
      // The header must fit what was written so far before it can be read.
      try track.finish()
      let before = try audio.restart()
      defer { close(before) }
      try track.move(from: before, to: audio.descriptor)
      audio.noteWritten(track.frames * 2)
    }
    try track.append(samples, pauseFrames: segment.pauseFrames)
    audio.noteWritten(more.partialValue * 2)
    try writeCaptions(cues.cues(of: segment, firstFrame: firstFrame, frames: samples.count))
    try spool.append(
      segment, firstFrame: firstFrame, frames: samples.count, sampleRate: sampleRate)
    segments += 1
  }

  /// Adds a segment whose samples lie in somebody's buffer, in the same way.
  ///
  /// - Throws: `FileError` where the disk is full or fails.
  public mutating func append(
    _ segment: RecordedSegment, samples: UnsafeBufferPointer<Int16>
  ) throws(FileError) {
    try append(segment, samples: unsafe samples.span)
  }

  /// Finishes the clip: all files are saved to the disk, then get their names: audio, captions, and
  /// last the record. Audio is RF64 only where it is past 4 GiB.
  ///
  /// - Parameters:
  ///   - blocks: the article's blocks, to which the segments' `block` points.
  ///   - skipped: what of the article is not read.
  ///   - warnings: what a listener misses.
  ///   - beforeNaming: is called when all is saved and nothing has its name yet: here the caller adds
  ///     to the log. Where it throws, the clip that stood there stays as it was.
  /// - Returns: the clip's identity, length and digests.
  /// - Throws: `FileError` where the disk is full or fails, or what `beforeNaming` throws.
  public consuming func finish(
    blocks: [RecordedBlock], skipped: [RecordedOmission], warnings: [RecordedWarning],
    beforeNaming: (ClipSummary) throws(FileError) -> Void = { _ in }
  ) throws(FileError) -> ClipSummary {
    try track.finish()
    audio.beginWriteOut()
    captions.beginWriteOut()
    var summary = ClipSummary(
      frames: track.frames, sampleRate: sampleRate, audio: try digest(of: audio, at: files.audio),
      captions: captionsDigest.finish(), segments: segments, warnings: warnings.count)
    let writing = RecordWriting(
      description: description, files: files, sampleRate: sampleRate, blocks: blocks,
      skipped: skipped, warnings: warnings)
    var identity = SHA256()
    try writing.write(summary, spool) { identity.update($0) }
    summary.clip = ClipSummary.identity(identity.finish())
    var record = try DurableFile(replacing: files.record)
    try writing.write(summary, spool) { (piece) throws(FileError) in try record.write(piece) }
    record.beginWriteOut()

    try audio.sync()
    try captions.sync()
    try record.sync()
    try beforeNaming(summary)
    try audio.publish(syncingFolder: false)
    try captions.publish(syncingFolder: false)
    try record.publish()
    return summary
  }

  /// Gives up: everything temporary goes, what stood there before stays.
  public consuming func discard() {}

  private mutating func writeCaptions(_ bytes: [UInt8]) throws(FileError) {
    guard !bytes.isEmpty else { return }
    captionsDigest.update(bytes)
    try captions.write(bytes)
  }
}

/// The digest of everything in a file that is being written.
private func digest(of file: borrowing DurableFile, at path: String) throws(FileError) -> String {
  do {
    return try SHA256.hex(ofDescriptor: file.descriptor)
  } catch {
    throw FileError(path: path, action: .read, code: error.code)
  }
}
