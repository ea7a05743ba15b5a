import DurableFile
import Foundation
import TestSupport
import Testing

@Suite struct LockAndLineTests {
  /// Runs a closure on so many threads at once and waits for all.
  private func onThreads(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    DispatchQueue.concurrentPerform(iterations: count) { body($0) }
  }

  @Test func aLockIsHeldByOneAndLeavesNothing() throws {
    let folder = try TemporaryFolder()
    let lock = try FileLock(waitingFor: folder(".lock"))
    #expect(folder.names == [".lock"])
    let second = try FileLock.ifFree(folder(".lock"))
    let isFree = second != nil
    #expect(!isFree)
    lock.release()
    #expect(folder.names.isEmpty)
    let third = try FileLock.ifFree(folder(".lock"))
    let isFreeAgain = third != nil
    #expect(isFreeAgain)
  }

  @Test func aKilledHoldersFileDoesNotLockAnything() throws {
    let folder = try TemporaryFolder()
    try folder.write("", ".lock")
    let lock = try FileLock.ifFree(folder(".lock"))
    let isFree = lock != nil
    #expect(isFree)
  }

  @Test func waitersGetTheLockOneAfterAnother() throws {
    let folder = try TemporaryFolder()
    let path = folder(".lock")
    let counter = folder("counter")
    try folder.write("0", "counter")
    // Reading, adding one and writing loses counts unless one does it at a time.
    onThreads(8) { _ in
      for _ in 0..<50 {
        guard let lock = try? FileLock(waitingFor: path) else { continue }
        let text = (try? String(contentsOfFile: counter, encoding: .utf8)) ?? ""
        let next = (Int(text) ?? -1_000_000) + 1
        try? Data("\(next)".utf8).write(to: URL(fileURLWithPath: counter))
        lock.release()
      }
    }
    #expect(try folder.read("counter") == "400")
    #expect(folder.names == ["counter"])
  }

  @Test func twoThatMoveLogsDoNotWaitForEachOther() throws {
    let folder = try TemporaryFolder()
    let (one, other) = (folder("a"), folder("b"))
    try folder.write("of a\n", "a")
    try folder.write("of b\n", "b")
    let group = DispatchGroup()
    // Each way round, with and without an exchange.
    let moves: [@Sendable () throws -> Void] = [
      { try LineFile(one).takeOver(from: other) }, { try LineFile(other).takeOver(from: one) },
      { _ = try LineFile(one).exchange(with: other) },
      { _ = try LineFile(other).exchange(with: one) },
    ]
    for move in moves {
      group.enter()
      Thread.detachNewThread {
        for _ in 0..<200 { try? move() }
        group.leave()
      }
    }
    let end = group.wait(timeout: .now() + 60)
    #expect(end == .success)
    #expect(folder.names == ["a", "b"])
    #expect(Set([try folder.read("a"), try folder.read("b")]) == ["of a\n", "of b\n"])
  }

  @Test func linesOfManyWritersAreWhole() throws {
    let folder = try TemporaryFolder()
    let path = folder("log")
    onThreads(8) { writer in
      for number in 0..<250 {
        let line = "writer \(writer) line \(number) " + String(repeating: "x", count: number)
        _ = try? LineFile(path).append([Array(line.utf8)])
      }
    }
    let lines = try folder.read("log").split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 2001)
    #expect(lines.last == "")
    #expect(Set(lines.dropLast()).count == 2000)
    let whole = lines.dropLast().allSatisfy { line in
      let parts = line.split(separator: " ", omittingEmptySubsequences: false)
      return parts.count == 5 && parts[4].count == Int(parts[3])
    }
    #expect(whole)
    #expect(folder.names == ["log"])
  }

  @Test(arguments: [
    ("one\ntwo\nthr", "one\ntwo\n", "thr"),
    ("torn", "", "torn"),
    ("a\n" + String(repeating: "y", count: 10_000), "a\n", String(repeating: "y", count: 10_000)),
    ("a\n\u{0}\u{0}", "a\n", "\u{0}\u{0}"),
  ])
  func aTornLineIsSetAside(content: String, kept: String, torn: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(content, "log")
    let found = try LineFile(folder("log")).append([Array("new".utf8)])
    #expect(found?.bytes == Array(torn.utf8))
    #expect(found?.path == folder("log.torn"))
    #expect(try folder.read("log") == kept + "new\n")
    #expect(try folder.read("log.torn") == torn + "\n")
    #expect(try LineFile(folder("log")).append([Array("next".utf8)]) == nil)
    #expect(try folder.read("log") == kept + "new\nnext\n")
  }

  @Test func noLinesMakeNoFile() throws {
    let folder = try TemporaryFolder()
    try LineFile(folder("log")).append([])
    #expect(folder.names.isEmpty)
    try LineFile(folder("log")).append([[1], [], [2]])
    #expect(try FileContent.bytes(of: folder("log")) == [1, 10, 10, 2, 10])
  }
}
