import Narration

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Standard input as lines of bytes, handed out as soon as they are there.
///
/// A line ends in a line feed, before which a carriage return does not count; the last may lack
/// both.
struct ByteLineInput {
  private var rest: [UInt8] = []
  private var ended = false
  private let longest: Int

  /// - Parameter longest: of a longer line only so many bytes are kept, and one more.
  init(longest: Int = .max - 1) {
    self.longest = longest
  }

  /// Waits for input and gives out the whole lines in it; nil at the end.
  mutating func nextLines() throws(NarrationError) -> [[UInt8]]? {
    while !ended {
      var buffer = [UInt8](repeating: 0, count: 1 << 18)
      let size = buffer.count
      let count = unsafe read(STDIN_FILENO, &buffer, size)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        let reason = unsafe String(cString: unsafe strerror(errno))
        throw NarrationError(.ioFailed, "cannot read standard input: \(reason)")
      }
      var found: [[UInt8]] = []
      if count == 0 {
        ended = true
        if !rest.isEmpty { found.append(takeLine()) }
      } else {
        var bytes = buffer[..<count]
        while let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
          keep(bytes[..<end])
          found.append(takeLine())
          bytes = bytes[(end + 1)...]
        }
        keep(bytes)
      }
      if !found.isEmpty { return found }
    }
    return nil
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    rest += bytes.prefix(longest + 1 - min(rest.count, longest + 1))
  }

  private mutating func takeLine() -> [UInt8] {
    var line: [UInt8] = []
    swap(&line, &rest)
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    return line
  }
}

/// Standard input as lines of text. Bytes that are not UTF-8 become replacement characters, so that no
/// line is lost.
struct LineInput {
  private var input = ByteLineInput()
  private var lines = 0
  private var repaired: (first: Int, count: Int)?

  /// What a person should know once the input has ended; nil where there is nothing.
  var remark: String? {
    repaired.map { repaired in
      "standard input is not UTF-8 in \(repaired.count) of its lines (the first is line "
        + "\(repaired.first)); what could not be read there is left out"
    }
  }

  /// Waits for input and gives out the whole lines in it; nil at the end.
  mutating func nextLines() throws(NarrationError) -> [String]? {
    guard let found = try input.nextLines() else { return nil }
    return found.map { line($0) }
  }

  private mutating func line(_ bytes: [UInt8]) -> String {
    lines += 1
    if let line = String(validating: bytes, as: UTF8.self) { return line }
    repaired = (repaired?.first ?? lines, (repaired?.count ?? 0) + 1)
    return String(decoding: bytes, as: UTF8.self)
  }
}
