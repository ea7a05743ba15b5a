import DurableFile
import Feedback
import Foundation
import TestSupport
import Testing

@Suite struct FeedbackLogTests {
  private let made = FeedbackEvent.Generated(
    at: "2026-11-22T17:02:11Z", clip: "sha256:ab", engine: "eSpeak NG 1.51",
    voice: "newsreader-us", seconds: 133.4789, warnings: 0)

  private var remark: FeedbackEvent.Remark {
    var remark = FeedbackEvent.Remark(id: "r1", at: "2026-11-22T18:00:00Z", clip: "sha256:ab")
    remark.rating = 2
    remark.kind = "pronunciation"
    remark.position = 42
    remark.word = "Niamey"
    remark.sayAs = "nee ah may"
    remark.comment = "line\nbreak \"quoted\" \u{2028}"
    remark.listener = "Ann"
    remark.segment = 7
    remark.written = "w"
    remark.spoken = "s"
    remark.rule = "word"
    return remark
  }

  @Test func eventsAreWrittenInTheOrderOfTheDesign() throws {
    let folder = try TemporaryFolder()
    let log = FeedbackLog(folder("a.feedback.jsonl"))
    let resolved = FeedbackEvent.Resolved(
      at: "2026-11-23T08:00:00Z", id: "r1", clip: "sha256:ab", note: nil)
    try log.append(.generated(made))
    try log.append(.feedback(remark), .resolved(resolved))
    let lines = try folder.read("a.feedback.jsonl").split(separator: "\n")
    #expect(lines.count == 3)
    #expect(
      lines.first == """
        {"event": "generated", "version": 1, "at": "2026-11-22T17:02:11Z", "clip": "sha256:ab", \
        "engine": "eSpeak NG 1.51", "voice": "newsreader-us", "seconds": 133.479, "warnings": 0}
        """)
    let remarkStart =
      #"{"event": "feedback", "version": 1, "id": "r1", "at": "2026-11-22T18:00:00Z", "#
      + #""clip": "sha256:ab", "rating": 2, "kind": "pronunciation", "position": 42, "#
      + #""word": "Niamey", "sayAs": "nee ah may", "comment": "line\nbreak \"quoted\" "#
    #expect(lines.dropFirst().first?.hasPrefix(remarkStart) == true)
    #expect(
      lines.last == """
        {"event": "resolved", "version": 1, "at": "2026-11-23T08:00:00Z", "id": "r1", \
        "clip": "sha256:ab"}
        """)
    var rounded = made
    rounded.seconds = 133.479
    let events: [FeedbackEvent] = [.generated(rounded), .feedback(remark), .resolved(resolved)]
    let content = try log.content()
    #expect(content.events == events)
    #expect(content.unknownLines == 0 && content.invalidLines == 0 && !content.isTorn)
    #expect(folder.names == ["a.feedback.jsonl"])
  }

  @Test func whatIsNotKnownIsPassedOver() throws {
    let folder = try TemporaryFolder()
    let log = FeedbackLog(folder("log"))
    try log.append(.generated(made))
    let generated = try folder.read("log")
    try folder.write(
      generated
        + #"{"event": "applause", "version": 1, "at": "x"}"# + "\n"
        + #"{"event": "generated", "version": 2, "at": "x"}"# + "\n"
        + "not json\n\n[1]\n{\"event\": \"feedback\", \"version\": 1}\n\u{FFFD}\n"
        + #"{"event": "resolved", "version": 1, "at": "t", "id": "i", "clip": "c", "mood": []}"#
        + "\n" + generated + #"{"event": "resol"#,
      "log")
    let content = try log.content()
    #expect(content.events.count == 2)
    #expect(content.unknownLines == 2)
    #expect(content.invalidLines == 4)
    #expect(content.isTorn)
  }

  @Test func aTornLineIsSetAsideByTheNextEvent() throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"event": "gen"#, "log")
    let torn = try FeedbackLog(folder("log")).append(.generated(made))
    #expect(torn?.bytes == Array(#"{"event": "gen"#.utf8))
    #expect(try FeedbackLog(folder("log")).content().events.count == 1)
    #expect(try !FeedbackLog(folder("log")).content().isTorn)
  }

  @Test func aLogKnowsTheClipsThatWereMade() throws {
    let folder = try TemporaryFolder()
    let log = FeedbackLog(folder("log"))
    try log.append(.generated(made))
    #expect(try log.content().holdsGenerated(clip: "sha256:ab"))
    #expect(try !log.content().holdsGenerated(clip: "sha256:a"))
    #expect(throws: FileError.self) { try FeedbackLog(folder.path).content() }
  }

  @Test func theLastMakingTellsTheArticlesFolder() throws {
    let folder = try TemporaryFolder()
    let log = FeedbackLog(folder("log"))
    var moved = made
    try log.append(.generated(moved))
    #expect(try log.content().folder == nil)
    moved.folder = "sha256:12"
    try log.append(.generated(moved))
    let content = try log.content()
    // The clip is the same: it was made once, and stands in another folder now.
    #expect(content.folder == "sha256:12" && content.events.count == 1)
    #expect(try folder.read("log").hasSuffix(#""folder": "sha256:12"}"# + "\n"))
  }

  @Test func eightWritersLoseNothing() throws {
    let folder = try TemporaryFolder()
    let path = folder("log")
    let at = made.at
    DispatchQueue.concurrentPerform(iterations: 8) { writer in
      for number in 0..<250 {
        let id = "\(writer)-\(number)"
        let event = FeedbackEvent.Resolved(at: at, id: id, clip: "sha256:ab", note: "\u{1F44D}")
        _ = try? FeedbackLog(path).append(.resolved(event))
      }
    }
    let content = try FeedbackLog(path).content()
    #expect(content.invalidLines == 0)
    let ids = content.events.compactMap { event in
      if case .resolved(let resolved) = event { resolved.id } else { nil }
    }
    #expect(ids.count == 2000)
    #expect(Set(ids).count == 2000)
  }
}
