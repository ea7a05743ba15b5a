import OrderedJSON

extension FeedbackDraft {
  /// No line of a draft as JSON has more bytes.
  public static let longestLine = 1 << 16

  /// What is in a log's line beside what a listener says; it is made anew for each remark.
  private static let ours: Set<String> = [
    "event", "version", "id", "clip", "segment", "written", "spoken", "rule",
  ]

  /// Reads a draft from a JSON object on a line: `{"rating": 2, "kind": "pronunciation", "position":
  /// "0:42", "word": "Niamey", "sayAs": "nee-ah-may", "comment": "…", "listener": "Ann"}`.
  ///
  /// The keys are those of the log. `position` is a number of seconds or a text as in
  /// ``ClockTime/seconds(_:)``; `at` is the same, or the moment when it was said; `say-as` is
  /// `sayAs`. The draft is tidy.
  ///
  /// - Parameter line: the line, without its line feed.
  /// - Returns: the draft, and the keys that are not known here and were passed over.
  /// - Throws: ``FeedbackProblem`` where the line is none.
  public static func read(
    _ line: [UInt8]
  ) throws(FeedbackProblem) -> (draft: FeedbackDraft, unknown: [String]) {
    guard line.count <= longestLine else {
      throw FeedbackProblem("it has more than \(longestLine) bytes")
    }
    guard String(validating: line, as: UTF8.self) != nil else {
      throw FeedbackProblem("it is not UTF-8")
    }
    let object = JSONObject(line[...])
    guard object.isWhole else { throw FeedbackProblem("it is not a JSON object") }
    var draft = FeedbackDraft()
    var unknown: [String] = []
    for member in object.members where member.value != .null {
      try draft.take(member.key, member.value, &unknown)
    }
    try draft.tidy()
    return (draft, unknown)
  }

  private mutating func take(
    _ key: String, _ value: JSONObject.Value, _ unknown: inout [String]
  ) throws(FeedbackProblem) {
    switch key {
    case "rating":
      guard case .number(let number) = value, let whole = Int(exactly: number) else {
        throw FeedbackProblem("the rating is not a whole number; it must be 1 (bad) to 5 (good)")
      }
      rating = whole
    case "kind":
      guard case .text(let name) = value, let known = FeedbackKind(rawValue: name) else {
        throw FeedbackProblem("the kind is none of \(FeedbackKind.names)")
      }
      kind = known
    case "position": position = try Self.seconds(value)
    case "at":
      if case .text(let text) = value, let moment = Moment(text) {
        at = moment
      } else if case .text(let text) = value, text.contains("T") {
        throw FeedbackProblem("\"at\" is no moment in UTC; write 2026-11-22T17:02:11Z")
      } else {
        position = try Self.seconds(value)
      }
    case "word": word = try Self.text(value, key)
    case "sayAs", "say-as": sayAs = try Self.text(value, key)
    case "comment": comment = try Self.text(value, key)
    case "listener": listener = try Self.text(value, key)
    default: if !Self.ours.contains(key) { unknown.append(key) }
    }
  }

  private static func seconds(_ value: JSONObject.Value) throws(FeedbackProblem) -> Double {
    switch value {
    case .number(let number): return number
    case .text(let text):
      guard let seconds = ClockTime.seconds(text) else { fallthrough }
      return seconds
    default: throw FeedbackProblem("the time is none; write 42, \"0:42.5\" or \"1:02:03\"")
    }
  }

  private static func text(
    _ value: JSONObject.Value, _ key: String
  ) throws(FeedbackProblem) -> String {
    guard case .text(let text) = value else { throw FeedbackProblem("\"\(key)\" is not a text") }
    return text
  }
}

extension FeedbackKind {
  /// All kinds, for people.
  public static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
