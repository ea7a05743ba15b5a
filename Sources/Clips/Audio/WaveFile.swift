// The only file that knows libsndfile.
private import CSndfile

import DurableFile

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// What a WAV says of itself (RIFF INFO).
struct WaveTags: Equatable {
  var title: String?
  var artist: String?
  var software: String?
  var comment: String?

  /// The most bytes of a tag: readers, libsndfile among them, drop tags of some 2,000 bytes.
  static let longest = 1_000

  /// A tag's text as it is kept: on one line, and not too long.
  static func kept(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      count += UTF8.width(scalar)
      if count > longest { break }
      let isControl = scalar.value < 0x20 || scalar.value == 0x7F
      scalars.append(isControl ? " " : scalar)
    }
    return String(scalars)
  }
}

/// A WAV of one channel and 16 bits that is being written.
@safe
struct WaveFile: ~Copyable, @unchecked Sendable {
  /// How the file is laid out.
  enum Layout {
    /// Plain RIFF, which every program reads, up to 4 GiB.
    case wav
    /// RF64 (EBU Tech 3306), its 64-bit successor.
    case rf64

    /// The most frames of a plain WAV: 4 GiB with room for the header and its tags.
    static let plainFrames = (Int(UInt32.max) - 65_536) / 2
  }

  // One owner at a time has the handle, and every use of it is mutating: it may move between
  // threads.
  private var handle: OpaquePointer?
  /// Whose file it is, for errors.
  private let path: String
  /// How many frames were written.
  private(set) var frames = 0

  /// Begins a WAV in an open, empty file, which stays the caller's.
  init(
    descriptor: Int32, path: String, layout: Layout, sampleRate: Int, tags: WaveTags
  ) throws(FileError) {
    let format = layout == .wav ? SF_FORMAT_WAV : SF_FORMAT_RF64
    var info = SF_INFO()
    info.samplerate = Int32(clamping: sampleRate)
    info.channels = 1
    info.format = Int32(format | SF_FORMAT_PCM_16)
    // A descriptor of its own: however the two are dropped, nobody else's file is written to.
    let own = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard own >= 0 else { throw FileError(path: path, action: .write, code: errno) }
    guard let handle = unsafe sf_open_fd(own, Int32(SFM_WRITE), &info, Int32(SF_TRUE))
    else { throw FileError(path: path, action: .write, code: errno == 0 ? EINVAL : errno) }
    unsafe self.handle = handle
    self.path = path
    for (kind, text) in [
      (SF_STR_TITLE, tags.title), (SF_STR_ARTIST, tags.artist),
      (SF_STR_SOFTWARE, tags.software), (SF_STR_COMMENT, tags.comment),
    ] {
      guard let text, !text.isEmpty else { continue }
      _ = unsafe sf_set_string(handle, Int32(kind), WaveTags.kept(text))
    }
  }

  deinit {
    if let handle = unsafe handle { _ = unsafe sf_close(handle) }
  }

  /// Adds samples.
  mutating func write(_ samples: Span<Int16>) throws(FileError) {
    errno = 0
    let count = unsafe samples.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, !buffer.isEmpty else { return 0 }
      return Int(unsafe sf_writef_short(handle, base, sf_count_t(buffer.count)))
    }
    guard count == samples.count else {
      throw FileError(path: path, action: .write, code: errno == 0 ? EIO : errno)
    }
    frames += count
  }

  /// Adds silence.
  mutating func writeSilence(_ count: Int) throws(FileError) {
    guard count > 0 else { return }
    let silence = [Int16](repeating: 0, count: min(count, 1 << 16))
    var rest = count
    while rest > 0 {
      let step = min(rest, silence.count)
      try write(silence.span.extracting(first: step))
      rest -= step
    }
  }

  /// Writes the header anew, with the final length.
  consuming func finish() throws(FileError) {
    guard let closing = unsafe handle else { return }
    unsafe handle = nil
    errno = 0
    // A full disk may show only here.
    guard unsafe sf_close(closing) == 0 else {
      throw FileError(path: path, action: .write, code: errno == 0 ? EIO : errno)
    }
  }
}

/// A WAV that is being read: any that libsndfile knows.
@safe
struct WaveReading: ~Copyable {
  private let handle: OpaquePointer
  /// Frames a second.
  let sampleRate: Int
  /// How many channels it has.
  let channels: Int
  /// Its length in frames.
  let frames: Int
  /// Whether it is a WAV or RF64 of 16-bit samples.
  let isPCM16: Bool

  /// Reads an open file, which stays the caller's; nil where it is no sound file.
  init?(descriptor: Int32) {
    var info = SF_INFO()
    let own = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard own >= 0 else { return nil }
    lseek(own, 0, SEEK_SET)
    guard let handle = unsafe sf_open_fd(own, Int32(SFM_READ), &info, Int32(SF_TRUE)) else {
      return nil
    }
    unsafe self.handle = handle
    sampleRate = Int(info.samplerate)
    channels = Int(info.channels)
    frames = Int(info.frames)
    let format = Int(info.format)
    let container = format & SF_FORMAT_TYPEMASK
    isPCM16 =
      (container == SF_FORMAT_WAV || container == SF_FORMAT_RF64)
      && format & SF_FORMAT_SUBMASK == SF_FORMAT_PCM_16
  }

  deinit {
    _ = unsafe sf_close(handle)
  }

  /// What the file says of itself.
  var tags: WaveTags {
    WaveTags(
      title: tag(SF_STR_TITLE), artist: tag(SF_STR_ARTIST), software: tag(SF_STR_SOFTWARE),
      comment: tag(SF_STR_COMMENT))
  }

  private func tag(_ kind: Int) -> String? {
    guard let text = unsafe sf_get_string(handle, Int32(kind)) else { return nil }
    return unsafe String(cString: text)
  }

  /// The samples from a frame on, of one channel; fewer where the file ends or cannot be read.
  func samples(from first: Int, count: Int) -> [Int16] {
    guard channels == 1, first >= 0, first < frames, count > 0,
      unsafe sf_seek(handle, sf_count_t(first), Int32(SEEK_SET)) == sf_count_t(first)
    else { return [] }
    let wanted = min(count, frames - first)
    return unsafe [Int16](unsafeUninitializedCapacity: wanted) { buffer, filled in
      filled = 0
      guard let base = buffer.baseAddress else { return }
      filled = max(0, Int(unsafe sf_readf_short(handle, base, sf_count_t(wanted))))
    }
  }
}
