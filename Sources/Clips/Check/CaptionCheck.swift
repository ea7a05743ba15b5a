import DurableFile

/// Holds the captions against the audio's length: cues and the times in them must rise.
struct CaptionCheck {
  private let record: ClipRecord

  init(_ record: ClipRecord) {
    self.record = record
  }

  func check(_ path: String, _ findings: inout Findings) {
    do {
      let bytes = try FileContent.bytes(of: path)
      if let fault = fault(in: bytes) { findings.add(fault) }
    } catch {
      findings.add(error.description)
    }
  }

  /// The first thing that is wrong.
  private func fault(in bytes: [UInt8]) -> String? {
    let blocks = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .split { $0.isEmpty }.map { Array($0) }
    guard let head = blocks.first?.first, head.elementsEqual("WEBVTT".utf8) else {
      return "the captions do not begin with WEBVTT"
    }
    let length = record.audio.frames * 1000 / record.audio.sampleRate
    var last = 0
    var number = 0
    for block in blocks.dropFirst() where !block[0].starts(with: "NOTE".utf8) {
      number += 1
      guard let times = cueTimes(block[0]) else {
        return "cue \(number) of the captions has no times"
      }
      if times.start < last || times.end <= times.start {
        return "cue \(number) of the captions does not come after the one before"
      }
      if times.end > length { return "cue \(number) of the captions ends after the audio" }
      last = times.end
      if !(2...3).contains(block.count) {
        return "cue \(number) of the captions has no line, or more than two"
      }
      if let fault = fault(inText: block.dropFirst(), times) {
        return "cue \(number) of the captions \(fault)"
      }
    }
    return nil
  }

  /// `00:00:01.000 --> 00:00:02.000`, in milliseconds.
  private func cueTimes(_ line: ArraySlice<UInt8>) -> (start: Int, end: Int)? {
    let arrow = Array(" --> ".utf8)
    guard let middle = line.firstIndex(of: UInt8(ascii: " ")),
      line[middle...].starts(with: arrow),
      let start = Self.milliseconds(line[..<middle]),
      let end = Self.milliseconds(line[(middle + arrow.count)...])
    else { return nil }
    return (start, end)
  }

  private func fault(
    inText lines: ArraySlice<ArraySlice<UInt8>>, _ times: (start: Int, end: Int)
  ) -> String? {
    var last = times.start
    for line in lines {
      if line.contains(subsequence: Array("-->".utf8)) { return "has an arrow in its text" }
      var rest = line
      while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
        guard let close = rest[open...].firstIndex(of: UInt8(ascii: ">")),
          let time = Self.milliseconds(rest[(open + 1)..<close])
        else { return "has something in it that is no time" }
        if time <= last || time >= times.end { return "has times in it that do not rise" }
        last = time
        rest = rest[(close + 1)...]
      }
    }
    return nil
  }

  /// `00:00:01.234` as milliseconds; hours may have more digits.
  static func milliseconds(_ text: ArraySlice<UInt8>) -> Int? {
    let bytes = Array(text)
    guard (12...18).contains(bytes.count) else { return nil }
    let tail = bytes.count - 10
    var parts: [Int] = []
    let places = [
      0..<tail, (tail + 1)..<(tail + 3), (tail + 4)..<(tail + 6), (tail + 7)..<(tail + 10),
    ]
    for range in places {
      var value = 0
      for byte in bytes[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      parts.append(value)
    }
    guard bytes[tail] == UInt8(ascii: ":"), bytes[tail + 3] == UInt8(ascii: ":"),
      bytes[tail + 6] == UInt8(ascii: "."), parts[1] < 60, parts[2] < 60
    else { return nil }
    return ((parts[0] * 60 + parts[1]) * 60 + parts[2]) * 1000 + parts[3]
  }
}

extension ArraySlice<UInt8> {
  /// Whether some bytes stand in it in a row.
  fileprivate func contains(subsequence bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return true }
    var rest = self
    while let index = rest.firstIndex(of: first) {
      if rest[index...].starts(with: bytes) { return true }
      rest = rest[(index + 1)...]
    }
    return false
  }
}
