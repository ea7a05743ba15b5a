import EngineWire

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Takes what the engine says and puts it into a lane: first all samples, then the word events.
///
/// A lane is written from its first byte at given places, never at a shared file position, since
/// other processes have the same file open.
final class LaneOutput {
  private let file: Int32?
  private let limit: UInt64
  private var written = 0
  /// Position, length and sample of each word, one behind the other: an array of a kind that the
  /// engine has used before it forks, since a child that is the first to use one has to work out its
  /// type, and so has the next child again.
  private var words: [Int32] = []
  private var failure: UInt32?

  /// Whether nothing more can be written.
  var failed: Bool { failure != nil }

  /// - Parameters:
  ///   - file: the lane; nil where nothing is kept.
  ///   - limit: how many bytes a segment may have.
  init(file: Int32?, limit: UInt64) {
    self.file = file
    self.limit = limit
  }

  var frames: UInt32 { UInt32(clamping: frameBytes / 2) }
  private(set) var eventCount: UInt32 = 0
  private var frameBytes = 0

  func addWord(position: Int32, length: Int32, sample: Int32) {
    words += [position, length, sample]
  }

  func write(_ bytes: UnsafeRawBufferPointer) {
    unsafe put(bytes)
    frameBytes = written
  }

  /// Adds the word events behind the samples.
  func finish(_ input: EngineInput) throws(SpeakingError) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.count / 3 * WireFormat.eventSize)
    for word in stride(from: 0, to: words.count, by: 3) {
      let fields = [
        input.offset(ofPosition: words[word]), UInt32(clamping: words[word + 1]),
        min(UInt32(clamping: words[word + 2]), frames),
      ]
      for field in fields {
        for shift in stride(from: UInt32(0), to: 32, by: 8) {
          bytes.append(UInt8(truncatingIfNeeded: field >> shift))
        }
      }
    }
    unsafe bytes.withUnsafeBytes { unsafe put($0) }
    eventCount = UInt32(clamping: words.count / 3)
    try check()
  }

  /// - Throws: ``SpeakingError`` where something could not be written.
  func check() throws(SpeakingError) {
    if let failure { throw SpeakingError(code: failure) }
  }

  private func put(_ bytes: UnsafeRawBufferPointer) {
    guard let file else { return }
    var done = 0
    while done < bytes.count, !failed {
      let count = unsafe pwrite(
        file, bytes.baseAddress?.advanced(by: done), bytes.count - done, off_t(written))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        // Whoever started us may let files be smaller still; that says nothing of the segment.
        let isTooLong = UInt64(written) + UInt64(bytes.count - done) > limit
        failure =
          errno != EFBIG
          ? SpeakingError.cannotWrite : isTooLong ? SpeakingError.tooLong : SpeakingError.noRoom
        return
      }
      done += count
      written += count
    }
  }
}

/// Why a segment was not spoken by a child that is otherwise well.
struct SpeakingError: Error {
  /// Our own code for a lane that took no more bytes; eSpeak NG's codes are smaller or far larger.
  static let cannotWrite: UInt32 = 100
  /// Our own code for a lane that has reached its limit.
  static let tooLong: UInt32 = 101
  /// Our own code for a lane that takes less than a segment may have.
  static let noRoom: UInt32 = 102

  let code: UInt32
}
