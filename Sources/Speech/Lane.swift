import CProcess
import EngineWire

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// A file in memory in which the engine's children leave samples and events, and from which they
/// are read without a copy through a pipe. It never holds more than one segment.
struct Lane: ~Copyable {
  let descriptor: Int32

  init() throws(SpeechError) {
    descriptor = process_anonymous_file()
    guard descriptor >= 0 else { throw .noRoom(code: errno) }
  }

  deinit {
    close(descriptor)
  }

  /// How many bytes a lane keeps for the next segment, some six seconds: to give memory back and ask
  /// for it again costs more than to write over it. What the longest segments took is given back, so
  /// that a long run needs no more memory than a short one.
  private static let kept = 1 << 18

  /// Reads a segment's sound and frees the lane.
  func take(frames: Int, events: Int) throws(SpeechError) -> Utterance {
    let samples = try read([Int16].self, count: frames, at: 0)
    let fields = try read([UInt32].self, count: events * 3, at: frames * 2)
    if frames * 2 + events * WireFormat.eventSize > Self.kept { clear() }
    let words = (0..<events).map { event in
      WordEvent(
        offset: Int(UInt32(littleEndian: fields[event * 3])),
        length: Int(UInt32(littleEndian: fields[event * 3 + 1])),
        frame: Int(UInt32(littleEndian: fields[event * 3 + 2])))
    }
    return Utterance(samples: samples, words: words)
  }

  /// Reads the phonemes of a segment: so many bytes of UTF-8.
  func takeText(bytes count: Int) throws(SpeechError) -> String {
    let bytes = try read([UInt8].self, count: count, at: 0)
    if count > Self.kept { clear() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Gives back the memory of what a child left, but for what is kept. That is never read again: how
  /// much of a lane belongs to a segment is said by the child that wrote it.
  func clear() {
    var status = stat()
    // A file must not grow: where files may not be so large that would be the end of the process.
    guard unsafe fstat(descriptor, &status) == 0, status.st_size > Self.kept else { return }
    _ = ftruncate(descriptor, off_t(Self.kept))
  }

  private func read<Number: FixedWidthInteger>(
    _: [Number].Type, count: Int, at offset: Int
  ) throws(SpeechError) -> [Number] {
    var failure: Int32?
    let size = count * MemoryLayout<Number>.size
    let numbers = unsafe [Number](unsafeUninitializedCapacity: count) { buffer, initialised in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      var done = 0
      while done < size {
        let got = unsafe pread(
          descriptor, bytes.baseAddress?.advanced(by: done), size - done, off_t(offset + done))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else {
          failure = got < 0 ? errno : EIO
          break
        }
        done += got
      }
      initialised = done / MemoryLayout<Number>.size
    }
    if let failure { throw .noRoom(code: failure) }
    return numbers
  }
}
