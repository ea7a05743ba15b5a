import Narration

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Standard output: results, and nothing else.
enum Output {
  /// Standard output took no more.
  struct Failure: Error {
    let code: Int32

    /// Whether the program that read our output has ended, as `head` does; nobody wants to know.
    var readerIsGone: Bool { code == EPIPE }

    var message: String {
      let reason = unsafe String(cString: unsafe strerror(code))
      return "cannot write to standard output: \(reason)"
    }
  }

  /// Writes text as it is.
  static func print(_ text: String) throws(Failure) {
    try write(Array(text.utf8))
  }

  /// Writes bytes.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Self.write($0)
      }
      if count < 0, errno == EINTR, !Interruption.isRequested { continue }
      guard count > 0 else { throw Failure(code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      unsafe Glibc.write(STDOUT_FILENO, bytes.baseAddress, bytes.count)
    #else
      unsafe Darwin.write(STDOUT_FILENO, bytes.baseAddress, bytes.count)
    #endif
  }

  /// Whether a person looks at standard output.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}
