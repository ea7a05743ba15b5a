import DurableFile
import Feedback
import Foundation
import TestSupport
import Testing

@Suite struct ReportTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func remark(
    _ id: String, _ rating: Int?, _ kind: FeedbackKind?, _ word: String? = nil,
    _ sayAs: String? = nil, at: String = "2026-11-22T10:00:00Z"
  ) -> FeedbackEvent {
    var remark = FeedbackEvent.Remark(id: id, at: at, clip: "c")
    remark.rating = rating
    remark.kind = kind?.rawValue
    remark.word = word
    remark.sayAs = sayAs
    remark.listener = "Ann"
    remark.comment = "Ann says"
    remark.rule = word == nil ? nil : "word"
    return .feedback(remark)
  }

  private func write(_ name: String, _ events: [FeedbackEvent]) throws {
    let parts = name.split(separator: "/").dropLast()
    try Folder.make(folder(parts.joined(separator: "/")))
    let made = FeedbackEvent.Generated(
      at: "2026-11-22T09:00:00Z", clip: "c", engine: "e", voice: "reader", seconds: 1, warnings: 0)
    try FeedbackLog(folder(name + ".feedback.jsonl")).append([.generated(made)] + events)
  }

  private func report(_ filter: FeedbackFilter = FeedbackFilter()) throws -> FeedbackReport {
    let archive = try FeedbackArchive(folder: folder.path)
    let (report, unread) = archive.report(filter) { log in "Title of \(FilePath.name(log))" }
    #expect(unread.isEmpty)
    return report
  }

  private func writeSome() throws {
    try write(
      "a",
      [
        remark("1", 1, .pronunciation, "Niamey", "nee-ah-may"),
        remark("2", 2, .pronunciation, "niamey", "nyah-may"),
        .resolved(FeedbackEvent.Resolved(at: "t", id: "1", clip: "c", note: nil)),
      ])
    try write(
      "b/c",
      [
        remark("3", 5, .praise, "Niamey"), remark("4", nil, .number, "$1.2bn"),
        remark("5", 4, nil, at: "2026-11-23T10:00:00Z"),
        remark("6", nil, .pronunciation, "NIAMEY", "nyah-may"),
      ])
    try write("silent", [])
    try write(".hidden/d", [remark("7", 1, .other)])
  }

  @Test func everythingIsSummedUp() throws {
    try writeSome()
    let report = try report()
    #expect(report.clips.map(\.log) == [folder("a.feedback.jsonl"), folder("b/c.feedback.jsonl")])
    #expect(report.clips.map(\.mean) == [1.5, 4.5])
    #expect(report.clips.map(\.ratings) == [2, 2])
    #expect(report.clips.first?.title == "Title of a.feedback.jsonl")
    #expect(report.words.map(\.count) == [3, 1])
    #expect(report.words.first?.sayAs == ["nyah-may", "nee-ah-may"])
    #expect(report.words.last?.word == "$1.2bn")
    #expect(report.kinds.map(\.name) == ["pronunciation", "number", "praise"])
    #expect(report.kinds.map(\.count) == [3, 1, 1])
    #expect(report.voices.map { "\($0.name) \($0.count)" } == ["reader 6"])
    #expect(report.rules.map { "\($0.name) \($0.count)" } == ["word 5"])
    #expect(report.remarks == 6 && report.open == 5 && report.mean == 3)
    #expect(!"\(report)".contains("Ann"))
  }

  @Test func filtersCountWhatListsShow() throws {
    try writeSome()
    var filters = [FeedbackFilter](repeating: FeedbackFilter(), count: 7)
    filters[0].openOnly = true
    filters[1].kinds = [.praise, .number]
    filters[2].since = Moment("2026-11-23")
    filters[3].ratings = 1...4
    filters[4].word = "niAMEY"
    filters[5].word = "nobody"
    filters[6].kinds = [.pronunciation]
    filters[6].ratings = 2...2
    for (filter, expected) in zip(filters, [5, 2, 1, 3, 4, 0, 1]) {
      let archive = try FeedbackArchive(folder: folder.path)
      let listed = try archive.logs.flatMap {
        try FeedbackLog($0).content().remarks.filter(filter.wants)
      }
      #expect(listed.count == expected, "\(filter)")
      #expect(try report(filter).remarks == expected, "\(filter)")
    }
  }

  @Test func theIndexIsNeverTrustedOverTheLogs() throws {
    for number in 0..<250 {
      try write(
        "f\(number % 7)/n\(number)",
        [remark("\(number)", 1 + number % 5, .number, "w\\\(number % 3)\n")])
    }
    let old = Date(timeIntervalSinceNow: -100)
    func age() throws {
      for log in try FeedbackArchive(folder: folder.path).logs {
        try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: log)
      }
    }
    try age()
    let index = ".aloud-feedback-index"
    let first = try report()
    #expect(first.remarks == 250)
    let whole = try folder.read(index)
    #expect(!whole.contains("Ann"))
    #expect(try report() == first)
    // A log that grew, one that is new and one that is gone.
    try write("f0/n0", [remark("x", 5, .praise)])
    try write("f1/new", [remark("y", 3, .praise)])
    try FileManager.default.removeItem(atPath: folder("f2/n2.feedback.jsonl"))
    let second = try report()
    #expect(second.remarks == 251)
    #expect(second.kinds.first { $0.name == "praise" }?.count == 2)
    #expect(try report() == second)
    // An index that is cut, changed or no index at all.
    let bytes = Array(whole.utf8)
    for cut in [0, 1, 30, bytes.count / 2, bytes.count - 2] {
      try folder.write(String(decoding: bytes[..<cut], as: UTF8.self), index)
      #expect(try report() == second)
    }
    for wrong in ["R 1 2 3", "L -9223372036854775808 99999999999999999999 5 x\n", "T\nE 0\n"] {
      try folder.write("aloud feedback index 2\n" + wrong, index)
      #expect(try report() == second)
    }
    try FileManager.default.removeItem(atPath: folder(index))
    #expect(try report() == second)
  }

  @Test func aDamagedLogIsNamedByEachReport() throws {
    for number in 0..<220 { try write("n\(number)", [remark("\(number)", 1, .number)]) }
    let log = folder("n7.feedback.jsonl")
    try folder.write(try folder.read("n7.feedback.jsonl") + "no event\n", "n7.feedback.jsonl")
    let old = Date(timeIntervalSinceNow: -100)
    for log in try FeedbackArchive(folder: folder.path).logs {
      try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: log)
    }
    for _ in 0..<3 {
      let (report, unread) = try FeedbackArchive(folder: folder.path).report(FeedbackFilter()) {
        _ in
        nil
      }
      #expect(report.remarks == 220)
      #expect(unread == ["\(log): 1 line is no event; what it said is left out"])
    }
    // A log that is gone leaves the index, though the damaged one never stood in it.
    let index = ".aloud-feedback-index"
    #expect(try folder.read(index).contains("n9.feedback.jsonl"))
    #expect(try !folder.read(index).contains("n7.feedback.jsonl"))
    try FileManager.default.removeItem(atPath: folder("n9.feedback.jsonl"))
    let archive = try FeedbackArchive(folder: folder.path)
    #expect(archive.report(FeedbackFilter()) { _ in nil }.report.remarks == 219)
    #expect(try !folder.read(index).contains("n9.feedback.jsonl"))
  }

  @Test func aLogThatChangedJustNowIsReadAgain() throws {
    for number in 0..<220 { try write("n\(number)", [remark("\(number)", 1, .number)]) }
    _ = try report()
    // The same size at the same time.
    let log = "n5.feedback.jsonl"
    let path = folder(log)
    let date = try #require(
      try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date)
    let text = try folder.read(log)
    try folder.write(text.split(separator: "\"rating\": 1").joined(separator: "\"rating\": 5"), log)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    #expect(try report().clips.last?.mean == 5)
  }

  @Test func fewLogsNeedNoIndex() throws {
    try writeSome()
    _ = try report()
    #expect(!folder.names.contains(".aloud-feedback-index"))
  }

  @Test func aLogThatCannotBeReadIsNamed() throws {
    try writeSome()
    try FileManager.default.createSymbolicLink(
      atPath: folder("link.feedback.jsonl"), withDestinationPath: "/nowhere")
    let archive = try FeedbackArchive(folder: folder.path)
    #expect(archive.obstacles.count == 1 && archive.obstacles[0].contains("link"))
    #expect(throws: FileError.self) { try FeedbackArchive(folder: folder("none")) }
  }
}
