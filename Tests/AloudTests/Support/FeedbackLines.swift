import Foundation

/// One event of `aloud feedback list --json`, or of a log, as anybody would read it.
struct FeedbackLine: Decodable, Equatable {
  var event: String
  var id: String
  var at: String
  var clip: String
  var rating: Int?
  var kind: String?
  var position: Double?
  var word: String?
  var sayAs: String?
  var comment: String?
  var listener: String?
  var segment: Int?
  var written: String?
  var spoken: String?
  var rule: String?
  var note: String?
  var oldClip: String?
  var audio: String?
}

/// What `aloud feedback report --json` prints.
struct ReportLines: Decodable {
  struct Clip: Decodable, Equatable {
    var clip: String
    var title: String?
    var ratings: Int
    var mean: Double?
  }
  struct Word: Decodable, Equatable {
    var word: String
    var count: Int
    var sayAs: [String]
  }
  var clips: [Clip]
  var words: [Word]
  var kinds: [String: Int]
  var voices: [String: Int]
  var rules: [String: Int]
}

extension Workplace {
  /// The remarks that are listed of a path.
  func feedback(_ path: String, _ filters: String...) throws -> [FeedbackLine] {
    try events(path, filters).filter { $0.event == "feedback" }
  }

  /// All events that are listed of a path.
  func events(_ path: String, _ filters: [String] = []) throws -> [FeedbackLine] {
    let run = try run([Programs.aloud, "feedback", "list", path, "--json"] + filters)
    return try JSONDecoder().decode([FeedbackLine].self, from: Data(run.output))
  }

  /// The report on a path.
  func report(_ path: String, _ filters: String...) throws -> ReportLines {
    let run = try run([Programs.aloud, "feedback", "report", path, "--json"] + filters)
    return try JSONDecoder().decode(ReportLines.self, from: Data(run.output))
  }

  /// The lines of a log.
  func logLines(_ log: String) throws -> [String] {
    try text(log).split(separator: "\n").map(String.init)
  }
}
