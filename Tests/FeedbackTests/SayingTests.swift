import Feedback
import Testing

/// What somebody says before it is noted: times, moments, drafts and names.
@Suite struct SayingTests {
  @Test(arguments: [
    ("42", 42), ("0:42", 42), ("0:42.5", 42.5), ("42.25", 42.25), ("1.2500000000000000001", 1.25),
    ("1:02:03", 3723),
    ("90", 90), ("90:00", 5400), ("100:00:00.5", 360_000.5), ("0", 0),
  ])
  func timesAreRead(text: String, seconds: Double) {
    #expect(ClockTime.seconds(text) == seconds)
  }

  @Test(arguments: [
    "", ":", "1:", ":1", "1:2", "1:60", "1:60:00", "1:2:03", "-1", "+1", "1e3", "1.", ".5", "1.2.3",
    "0:42,5", "1:02:03:04", "x", "１", " 1", "99999999999", "nan", "1:002",
  ])
  func otherTextsAreNoTimes(text: String) {
    #expect(ClockTime.seconds(text) == nil)
  }

  @Test func timesAreShown() {
    #expect(
      [0, 42, 42.46, 59.96, 3723.5].map(ClockTime.text) == [
        "0:00", "0:42", "0:42.5", "1:00", "1:02:03.5",
      ])
    #expect(ClockTime.text(-1) == "0:00")
    #expect(!ClockTime.text(.infinity).isEmpty)
  }

  @Test(arguments: [
    ("1970-01-01", "1970-01-01T00:00:00Z"), ("2026-11-22", "2026-11-22T00:00:00Z"),
    ("2024-02-29T23:59:59Z", "2024-02-29T23:59:59Z"),
    ("2026-11-22T17:02Z", "2026-11-22T17:02:00Z"),
    ("2026-11-22T17:02:11.25Z", "2026-11-22T17:02:11Z"),
    ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"), ("0101-03-01", "0101-03-01T00:00:00Z"),
    ("9999-12-31", "9999-12-31T00:00:00Z"),
  ])
  func momentsAreReadAndWritten(text: String, written: String) {
    #expect(Moment(text)?.text == written)
  }

  @Test(arguments: [
    "", "2026", "2026-13-01", "2026-02-29", "1900-02-29", "2026-11-31", "2026-11-22T24:00Z",
    "2026-11-22T17:02", "2026-11-22 17:02Z", "22.11.2026", "2026-1-2", "2026-11-22Tx", "yesterday",
  ])
  func otherTextsAreNoMoments(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test func momentsCount() {
    #expect(Moment("2026-11-22T17:02:11Z")?.seconds == 1_795_366_931)
    #expect(Moment("2000-03-01")?.seconds == 951_868_800)
  }

  @Test func namesAreUniqueAndRise() {
    var names = RemarkNames()
    let given = (0..<10_000).map { _ in names.next() }
    #expect(Set(given).count == given.count)
    #expect(given == given.sorted())
    #expect(given.allSatisfy { $0.utf8.count == 20 })
    var others = RemarkNames()
    #expect(Set((0..<10_000).map { _ in others.next() }).isDisjoint(with: given))
  }

  private func read(_ line: String) throws -> FeedbackDraft {
    try FeedbackDraft.read(Array(line.utf8)).draft
  }

  @Test func aLineIsADraft() throws {
    let draft = try read(
      #"{"rating": 2, "kind": "wrong-text", "position": "0:42", "word": " Niamey ", "#
        + #""sayAs": "nee-ah-may", "comment": "a\r\nb\tc\n", "listener": "Ann", "segment": 99}"#)
    var expected = FeedbackDraft()
    expected.rating = 2
    expected.kind = .wrongText
    expected.position = 42
    expected.word = "Niamey"
    expected.sayAs = "nee-ah-may"
    expected.comment = "a\nb\tc"
    expected.listener = "Ann"
    #expect(draft == expected)
    #expect(try read(#"{"at": "1:02", "comment": "x"}"#).position == 62)
    #expect(try read(#"{"at": 7.5, "comment": "x"}"#).position == 7.5)
    #expect(try read(#"{"at": "2026-11-22", "rating": 1}"#).at == Moment("2026-11-22"))
    #expect(try read(#"{"word": "x", "say-as": "y"}"#).sayAs == "y")
    #expect(try read(#"{"rating": 4, "comment": null, "kind": null}"#).rating == 4)
  }

  @Test func unknownKeysAreNamed() throws {
    let line = #"{"rating": 4, "mood": 1, "event": "feedback", "ip": "x"}"#
    #expect(try FeedbackDraft.read(Array(line.utf8)).unknown == ["mood", "ip"])
  }

  @Test(arguments: [
    (#"{"rating": 0}"#, "rating"), (#"{"rating": 6}"#, "rating"), (#"{"rating": 2.5}"#, "rating"),
    (#"{"rating": "2"}"#, "rating"), (#"{"kind": "x"}"#, "kind"), (#"{"kind": 1}"#, "kind"),
    (#"{"position": -1}"#, "time"), (#"{"position": "soon"}"#, "time"),
    (#"{"at": true}"#, "time"), (#"{"word": 7}"#, "word"), (#"{"word": "a\nb"}"#, "control"),
    (#"{"comment": "a\u0007"}"#, "U+0007"), (#"{"comment": "a\u0000b"}"#, "U+0000"),
    (#"{"comment": "a\u009bb"}"#, "U+009B"), (#"{"comment": "a\rb"}"#, "U+000D"),
    (#"{"rating": 1, "listener": "a\u001b[2J"}"#, "U+001B"), ("{}", "nothing"),
    (#"{"comment": "  "}"#, "nothing"), (#"{"listener": "Ann"}"#, "nothing"),
    (#"{"sayAs": "x"}"#, "word"), ("[]", "JSON"), ("", "JSON"), (#"{"rating": 1"#, "JSON"),
  ])
  func aBadLineIsNamed(line: String, word: String) throws {
    let problem = try #require(throws: FeedbackProblem.self) { try read(line) }
    #expect(problem.message.contains(word), "\(problem.message)")
  }

  @Test func textsAreBounded() throws {
    let most = String(repeating: "é", count: FeedbackDraft.longestComment / 2)
    #expect(try read(#"{"comment": "\#(most)"}"#).comment == most)
    #expect(throws: FeedbackProblem.self) { try read(#"{"comment": "\#(most)x"}"#) }
    let name = String(repeating: "x", count: FeedbackDraft.longestName + 1)
    #expect(throws: FeedbackProblem.self) { try read(#"{"word": "\#(name)"}"#) }
    #expect(throws: FeedbackProblem.self) {
      try FeedbackDraft.read([UInt8](repeating: 0x20, count: 1 << 20))
    }
    #expect(throws: FeedbackProblem.self) { try FeedbackDraft.read([0x7B, 0xFF, 0x7D]) }
  }
}
