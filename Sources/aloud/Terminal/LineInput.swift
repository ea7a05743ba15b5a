import Narration

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Standard input as lines, handed out as soon as they are there.
///
/// A line ends in a line feed, before which a carriage return does not count; the last may lack
/// both. Bytes that are not UTF-8 become replacement characters, so that no line is lost.
struct LineInput {
  private var rest: [UInt8] = []
  private var ended = false
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
    while !ended {
      var buffer = [UInt8](repeating: 0, count: 1 << 18)
      let size = buffer.count
      let count = unsafe read(STDIN_FILENO, &buffer, size)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        let reason = unsafe String(cString: unsafe strerror(errno))
        throw NarrationError(.ioFailed, "cannot read standard input: \(reason)")
      }
      var found: [String] = []
      if count == 0 {
        ended = true
        if !rest.isEmpty { found.append(line(rest[...])) }
        rest = []
      } else {
        found = take(buffer[..<count])
      }
      if !found.isEmpty { return found }
    }
    return nil
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>) -> [String] {
    var found: [String] = []
    var bytes = bytes
    while let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
      if rest.isEmpty {
        found.append(line(bytes[..<end]))
      } else {
        rest += bytes[..<end]
        found.append(line(rest[...]))
        rest = []
      }
      bytes = bytes[(end + 1)...]
    }
    rest += bytes
    return found
  }

  private mutating func line(_ bytes: ArraySlice<UInt8>) -> String {
    lines += 1
    let bytes = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
    if let line = String(validating: bytes, as: UTF8.self) { return line }
    repaired = (repaired?.first ?? lines, (repaired?.count ?? 0) + 1)
    return String(decoding: bytes, as: UTF8.self)
  }
}
