import DurableFile

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// The audio of a clip that is being written: plain WAV as long as it can be, RF64 past 4 GiB.
struct AudioTrack: ~Copyable {
  private var wave: WaveFile?
  private let path: String
  private let sampleRate: Int
  private let tags: WaveTags
  private let plainFrames: Int
  private var layout: WaveFile.Layout
  /// How many frames were added so far.
  private(set) var frames = 0

  /// Begins the audio in an open, empty file. A plain WAV may have `plainFrames`.
  init(
    descriptor: Int32, path: String, description: ClipDescription, sampleRate: Int,
    plainFrames: Int
  ) throws(FileError) {
    self.path = path
    self.sampleRate = sampleRate
    self.plainFrames = plainFrames
    tags = WaveTags(
      title: description.title, artist: description.voice.name,
      software: "\(description.generator.name) \(description.generator.version)",
      comment: description.disclosure.text)
    layout = .wav
    wave = try WaveFile(
      descriptor: descriptor, path: path, layout: layout, sampleRate: sampleRate, tags: tags)
  }

  /// Whether so many more frames are too many for the way in which the file is laid out.
  func isTooShort(for more: Int) -> Bool {
    layout == .wav && more > plainFrames - frames
  }

  /// Adds samples, then silence.
  mutating func append(_ samples: Span<Int16>, pauseFrames: Int) throws(FileError) {
    try wave?.write(samples)
    try wave?.writeSilence(pauseFrames)
    frames += samples.count + max(pauseFrames, 0)
  }

  /// Goes on as RF64 in another file, with everything that was written so far.
  mutating func move(from old: Int32, to new: Int32) throws(FileError) {
    try finish()
    guard let reading = WaveReading(descriptor: old), reading.frames == frames else {
      throw FileError(path: path, action: .write, code: EIO)
    }
    layout = .rf64
    var copy = try WaveFile(
      descriptor: new, path: path, layout: .rf64, sampleRate: sampleRate, tags: tags)
    while copy.frames < frames {
      let piece = reading.samples(from: copy.frames, count: 1 << 17)
      guard !piece.isEmpty else { throw FileError(path: path, action: .read, code: EIO) }
      try copy.write(piece.span)
    }
    wave = consume copy
  }

  /// Writes the header with the final length.
  mutating func finish() throws(FileError) {
    guard let wave = wave.take() else { return }
    try wave.finish()
  }
}
