import FoundationEssentials

/// Holds a log against the form that every log has, whatever its events are.
enum LogCheck {
  private struct Line: Decodable {
    var event: String
  }

  /// Each line is an object with an `event`, and the last one is whole.
  static func check(_ bytes: [UInt8], _ findings: inout Findings) {
    let feed = UInt8(ascii: "\n")
    if let last = bytes.last, last != feed { findings.add("the log ends in half a line") }
    let decoder = JSONDecoder()
    let lines = bytes.split(separator: feed, omittingEmptySubsequences: false)
    let broken = lines.dropLast().indices.filter { index in
      !lines[index].isEmpty && (try? decoder.decode(Line.self, from: Data(lines[index]))) == nil
    }
    if let first = broken.first {
      findings.add("line \(first + 1) of the log is no event", others: broken.count)
    }
  }
}
