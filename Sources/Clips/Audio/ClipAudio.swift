public import DurableFile

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// A clip's audio, to take sentences out of it again.
public struct ClipAudio: ~Copyable {
  /// Frames a second.
  public let sampleRate: Int
  /// How many channels there are.
  public let channels: Int
  /// Its length in frames.
  public let frames: Int
  /// The disclosure that it holds, if it holds one.
  public let comment: String?
  /// What made it, if it says so.
  public let software: String?
  /// Whether it is a WAV of 16-bit samples.
  let isPCM16: Bool
  private let reading: WaveReading

  /// Opens the audio at a path; nil where the file is no sound.
  ///
  /// - Throws: `FileError` where there is no file or it cannot be read.
  public init?(readingFile path: String) throws(FileError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError(path: path, action: .read, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      throw FileError(path: path, action: .read, code: isFolder ? EISDIR : ESPIPE)
    }
    guard let reading = WaveReading(descriptor: descriptor) else { return nil }
    sampleRate = reading.sampleRate
    channels = reading.channels
    frames = reading.frames
    isPCM16 = reading.isPCM16
    let tags = reading.tags
    comment = tags.comment
    software = tags.software
    self.reading = reading
  }

  /// Samples from a frame on; fewer than asked for where the audio ends or cannot be read, none
  /// where it has more than one channel.
  public func samples(from first: Int, count: Int) -> [Int16] {
    reading.samples(from: first, count: count)
  }
}
