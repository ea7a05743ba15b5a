import DurableFile
import Feedback
import Foundation
import TestSupport
import Testing

@Suite struct ForgettingTests {
  private let folder: TemporaryFolder
  private var log: FeedbackLog { FeedbackLog(folder("log")) }

  init() throws { folder = try TemporaryFolder() }

  /// What is written, and what is left of it once Ann is forgotten.
  private static let lines: [(String, String)] = [
    (
      #"{"event": "feedback", "listener": "Ann", "x": [1,  2]}"#,
      #"{"event": "feedback", "x": [1,  2]}"#
    ),
    (#"{"listener": "Ann","a":1}"#, #"{"a":1}"#),
    (#"{"listener":"Ann"}"#, "{}"),
    (#"{"listener":"Ann","listener":"Ann", "a":1}"#, #"{"a":1}"#),
    (#"{"a":1 , "listener" : "A\u006en"  }"#, #"{"a":1  }"#),
    (#"{"a":1, "l\u0069stener": "Ann"}"#, #"{"a":1}"#),
    (
      #"{"event": "applause", "version": 9, "listener": "Ann"}"#,
      #"{"event": "applause", "version": 9}"#
    ),
    // Others, and what only looks like it.
    (#"{"listener": "Anna", "b": "Ann"}"#, #"{"listener": "Anna", "b": "Ann"}"#),
    (#"{"listener" :"ann",  "c":{"listener": 1}}"#, #"{"listener" :"ann",  "c":{"listener": 1}}"#),
    (#"{"comment": "\"listener\": \"Ann\""}"#, #"{"comment": "\"listener\": \"Ann\""}"#),
    ("not json", "not json"),
    // Half lines, glued to others or not.
    (#"{"event": "fee{"listener": "Ann", "a": 1}"#, #"{"event": "fee{, "a": 1}"#),
  ]

  @Test func theNameGoesAndEveryOtherByteStays() throws {
    let half = #"{"event": "feedback", "rating": 2, "listener": "An"#
    try folder.write(Self.lines.map { $0.0 + "\n" }.joined() + half, "log")
    #expect(try log.forget(listener: "Ann") == 9)
    #expect(
      try folder.read("log") == Self.lines.map { $0.1 + "\n" }.joined()
        + #"{"event": "feedback", "rating": 2, "#)
    #expect(try log.forget(listener: "Ann") == 0)
    #expect(folder.names == ["log"])
  }

  @Test func whatWasSetAsideForgetsToo() throws {
    try folder.write(
      #"{"listener": "Ann", "comm"# + "\n" + #"{"a": 1, "listener": "Be"# + "\n", "log.torn")
    try folder.write("", "log")
    #expect(try log.forget(listener: "Ann") == 1)
    #expect(try log.forget(listener: "Bea") == 1)
    let left = try folder.read("log.torn")
    #expect(!left.contains("Ann") && !left.contains("Be"))
    #expect(left.contains("comm") && left.contains(#""a": 1"#))
  }

  @Test func aNameOfNobodyChangesNothing() throws {
    #expect(try log.forget(listener: "Ann") == 0)
    try folder.write(#"{"listener": "Bob"}"#, "log")
    let before = try FileManager.default.attributesOfItem(atPath: folder("log"))[.systemFileNumber]
    #expect(try log.forget(listener: "Ann") == 0)
    #expect(try log.forget(listener: "") == 0)
    let after = try FileManager.default.attributesOfItem(atPath: folder("log"))[.systemFileNumber]
    #expect(before as? NSNumber == after as? NSNumber)
  }

  @Test func permissionsStay() throws {
    try folder.write(#"{"listener": "Ann"}"#, "log")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder("log"))
    #expect(try log.forget(listener: "Ann") == 1)
    let mode = try FileManager.default.attributesOfItem(atPath: folder("log"))[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o640)
  }

  @Test func whatAKilledRunLeftGoes() throws {
    try folder.write(#"{"listener": "Ann"}"#, "log")
    try folder.write(#"{"listener": "Ann"}"#, ".log.part")
    #expect(try log.forget(listener: "Ann") == 1)
    #expect(folder.names == ["log"])
  }

  @Test func forgettingWhileOthersAddLosesNothing() throws {
    let path = folder("log")
    DispatchQueue.concurrentPerform(iterations: 5) { worker in
      for number in 0..<100 {
        if worker == 4 {
          _ = try? FeedbackLog(path).forget(listener: "Ann")
        } else {
          var remark = FeedbackEvent.Remark(id: "\(worker)-\(number)", at: "t", clip: "c")
          remark.listener = number % 2 == 0 ? "Ann" : "Bob"
          _ = try? FeedbackLog(path).append(.feedback(remark))
        }
      }
    }
    _ = try log.forget(listener: "Ann")
    let remarks = try log.content().remarks.map(\.remark)
    #expect(Set(remarks.map(\.id)).count == 400)
    #expect(remarks.filter { $0.listener == "Bob" }.count == 200)
    #expect(remarks.allSatisfy { $0.listener != "Ann" })
  }
}
