import Foundation

/// A pipe whose ends other programs do not inherit; they are closed with its value.
final class OpenPipe {
  private(set) var reading: Int32
  private(set) var writing: Int32

  struct Failure: Error {
    var code: Int32
  }

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw Failure(code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    closeReading()
    closeWriting()
  }

  func closeReading() {
    if reading >= 0 { close(reading) }
    reading = -1
  }

  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  /// Whether a writer has to wait for a reader.
  var isFull: Bool {
    var ready = pollfd(fd: writing, events: Int16(POLLOUT), revents: 0)
    return unsafe poll(&ready, 1, 0) == 0
  }

  func write(_ text: String) {
    let bytes = Array(text.utf8)
    let size = bytes.count
    _ = unsafe Foundation.write(writing, bytes, size)
  }

  /// What can be read up to and with the next line feed, waiting at most so many milliseconds for
  /// each piece; nil where none comes.
  func readLine(within milliseconds: Int32 = 20_000) -> String? {
    var line: [UInt8] = []
    while line.last != UInt8(ascii: "\n") {
      var ready = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&ready, 1, milliseconds) == 1 else { return nil }
      var byte: UInt8 = 0
      guard unsafe read(reading, &byte, 1) == 1 else { return nil }
      line.append(byte)
    }
    return String(decoding: line, as: UTF8.self)
  }
}
