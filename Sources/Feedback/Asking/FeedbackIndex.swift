import DurableFile

/// What was read of a folder's logs the last time, so that only those that changed since are read
/// again. It may be deleted: the logs are the truth. A log with another size or time is read anew.
struct FeedbackIndex {
  /// The index's name in its folder.
  static let name = ".aloud-feedback-index"
  /// Fewer logs than this are read faster than an index is worth a file.
  static let fewest = 200

  private static let head = "aloud feedback index 2"

  let path: String

  /// What the index holds; nothing where there is none that can be used.
  func read() -> LogDigests {
    guard let bytes = try? FileContent.bytes(of: path) else { return LogDigests() }
    var lines = IndexLines(bytes)
    return lines.digests(head: Self.head) ?? LogDigests()
  }

  /// Writes the index, unless somebody else is about to. Where it cannot be written, the next report
  /// takes longer and that is all.
  ///
  /// - Parameters:
  ///   - digests: what was read of the logs.
  ///   - now: seconds since 1970; a log that changed just before may change again without its time
  ///     telling, and is left out, and so is one of which a part could not be read.
  func write(_ digests: LogDigests, now: Int) {
    guard let lock = try? FileLock.ifFree(path + ".lock") else { return }
    do throws(FileError) {
      var file = try DurableFile(replacing: path)
      try file.write(Self.bytes(digests, now: now))
      try file.sync()
      try file.publish()
    } catch {
      // The logs are there.
    }
    lock.release()
  }

  private static func bytes(_ digests: LogDigests, now: Int) -> [UInt8] {
    var bytes = Array((head + "\n").utf8)
    func add(_ mark: Unicode.Scalar, _ numbers: Int..., text: String? = nil) {
      bytes.append(UInt8(ascii: mark))
      for number in numbers {
        bytes.append(0x20)
        bytes += number.description.utf8
      }
      if let text {
        bytes.append(0x20)
        for byte in text.utf8 {
          switch byte {
          case UInt8(ascii: "\\"): bytes += "\\\\".utf8
          case 0x0A: bytes += "\\n".utf8
          default: bytes.append(byte)
          }
        }
      }
      bytes.append(0x0A)
    }
    for text in digests.texts.texts { add("T", text: text) }
    var logs = 0
    for log in digests.logs where log.isWhole && log.state.modified / 1_000_000_000 + 2 < now {
      logs += 1
      add("L", log.state.size, log.state.modified, log.title, text: log.path)
      for remark in digests.remarks[log.remarks] {
        add(
          "R", remark.seconds, remark.rating, remark.kind, remark.word, remark.sayAs, remark.rule,
          remark.voice, remark.isOpen ? 1 : 0)
      }
    }
    add("E", logs)
    return bytes
  }
}

/// Reads an index line by line.
private struct IndexLines {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What stands in the index; nil where it is another, or not whole.
  mutating func digests(head: String) -> LogDigests? {
    guard bytes.starts(with: Array((head + "\n").utf8)) else { return nil }
    index = head.utf8.count + 1
    var digests = LogDigests()
    var texts: [String] = []
    while index + 1 < bytes.count {
      let mark = bytes[index]
      index += 1
      switch mark {
      case UInt8(ascii: "R"):
        guard let numbers = numbers(8), numbers[2...6].allSatisfy({ $0 < texts.count }),
          let last = digests.logs.indices.last
        else { return nil }
        digests.remarks.append(
          LogDigests.Remark(
            seconds: numbers[0], rating: numbers[1], kind: numbers[2], word: numbers[3],
            sayAs: numbers[4], rule: numbers[5], voice: numbers[6], isOpen: numbers[7] == 1))
        let start = digests.logs[last].remarks.lowerBound
        digests.logs[last].remarks = start..<digests.remarks.count
        guard takeFeed() else { return nil }
      case UInt8(ascii: "L"):
        guard let numbers = numbers(3), numbers[2] < texts.count, let path = text() else {
          return nil
        }
        let none = digests.remarks.count..<digests.remarks.count
        digests.logs.append(
          LogDigests.Log(
            path: path, state: FileState(size: numbers[0], modified: numbers[1]),
            title: numbers[2], remarks: none))
      case UInt8(ascii: "T"):
        guard let text = text() else { return nil }
        texts.append(text)
      case UInt8(ascii: "E"):
        guard let numbers = numbers(1), numbers[0] == digests.logs.count, takeFeed(),
          index == bytes.count
        else { return nil }
        digests.texts = TextNumbers(texts)
        return digests
      default: return nil
      }
    }
    return nil
  }

  private mutating func takeFeed() -> Bool {
    guard index < bytes.count, bytes[index] == 0x0A else { return false }
    index += 1
    return true
  }

  private mutating func numbers(_ count: Int) -> [Int]? {
    var numbers: [Int] = []
    numbers.reserveCapacity(count)
    for _ in 0..<count {
      guard index + 1 < bytes.count, bytes[index] == 0x20 else { return nil }
      index += 1
      let isNegative = bytes[index] == UInt8(ascii: "-")
      if isNegative { index += 1 }
      let start = index
      var number = 0
      while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
        guard index - start < 19 else { return nil }
        number = number &* 10 &+ Int(bytes[index] - 0x30)
        index += 1
      }
      guard index > start else { return nil }
      numbers.append(isNegative ? 0 &- number : number)
    }
    return numbers
  }

  /// The rest of the line.
  private mutating func text() -> String? {
    guard index < bytes.count, bytes[index] == 0x20,
      let feed = bytes[index...].firstIndex(of: 0x0A)
    else { return nil }
    let line = bytes[(index + 1)..<feed]
    index = feed + 1
    guard line.contains(UInt8(ascii: "\\")) else { return String(validating: line, as: UTF8.self) }
    var text: [UInt8] = []
    var isEscaped = false
    for byte in line {
      if isEscaped {
        text.append(byte == UInt8(ascii: "n") ? 0x0A : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        text.append(byte)
      }
    }
    return String(validating: text, as: UTF8.self)
  }
}
