/// A WebVTT file as a player would read it.
struct Captions {
  struct Cue {
    var start: Double
    var end: Double
    /// The lines as they are shown.
    var lines: [String]
    /// The times inside the text.
    var times: [Double]
  }

  struct Malformed: Error {
    var what: String
  }

  private(set) var cues: [Cue] = []

  init(_ text: String) throws {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == "WEBVTT", lines.count > 1, lines[1].isEmpty else {
      throw Malformed(what: "the head")
    }
    for part in lines.split(separator: "") {
      guard let head = part.first, head != "WEBVTT", !head.hasPrefix("NOTE") else { continue }
      let times = head.split(separator: " ")
      guard times.count == 3, times[1] == "-->" else { throw Malformed(what: String(head)) }
      var cue = Cue(
        start: try Self.time(times[0]), end: try Self.time(times[2]), lines: [], times: [])
      for line in part.dropFirst() { try cue.add(line) }
      cues.append(cue)
    }
  }

  /// The seconds of `00:01:02.345`.
  fileprivate static func time(_ text: Substring) throws -> Double {
    let parts = text.split(separator: ":")
    guard parts.count == 3, let hours = Int(parts[0]), let minutes = Int(parts[1]),
      let seconds = Double(parts[2]), parts[2].utf8.count == 6, minutes < 60, seconds < 60
    else { throw Malformed(what: String(text)) }
    return Double(hours * 3600 + minutes * 60) + seconds
  }
}

extension Captions.Cue {
  /// Takes a line apart into what is shown and the times in it.
  fileprivate mutating func add(_ line: Substring) throws {
    var shown = ""
    var rest = line
    while let open = rest.firstIndex(of: "<") {
      guard let close = rest[open...].firstIndex(of: ">") else {
        throw Captions.Malformed(what: String(line))
      }
      shown += rest[..<open]
      times.append(try Captions.time(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    shown += rest
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] {
      shown = shown.split(separator: entity, omittingEmptySubsequences: false)
        .joined(separator: character)
    }
    lines.append(shown)
  }
}
