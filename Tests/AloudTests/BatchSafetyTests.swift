import Foundation
import Testing

/// What a batch must not do: take, delete or wait for what is none of its business.
@Suite struct BatchSafetyTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    for name in ["a.txt", "b.txt", "c.txt"] {
      try place.write("The harbour of \(name.prefix(1)) was quiet.", "in/\(name)")
    }
  }

  private func batch(_ folder: String, _ options: String...) throws -> Run {
    try place.run([Programs.aloud, "batch", folder, "-o", "out", "--quiet"] + options)
  }

  private func addRemark(_ stem: String) throws -> String {
    let log = try place.text("out/\(stem).feedback.jsonl") + "{\"event\": \"praise\"}\n"
    try place.write(log, "out/\(stem).feedback.jsonl")
    return log
  }

  @Test func whatIsNoFileIsNotWaitedFor() throws {
    let made = unsafe mkfifo(place("in/pipe.txt"), 0o644)
    #expect(made == 0)
    try FileManager.default.createSymbolicLink(
      atPath: place("in/link.txt"), withDestinationPath: "pipe.txt")
    let run = try place.start([Programs.aloud, "batch", "in", "-o", "out", "--quiet"])
    let end = try run.finish(within: 20)
    #expect(end.status == 0 && end.text.contains("2 of other kinds"), "\(end.text)")
  }

  @Test func twoFoldersOfOneOutputLeaveEachOtherAlone() throws {
    try place.write(try place.read("in/a.txt"), "other/x.txt")
    expectDone(try batch("in"))
    let log = try addRemark("a")
    let other = try batch("other")
    expectDone(other)
    #expect(try place.text("out/a.feedback.jsonl") == log)
    #expect(place.names("out").contains("a.wav") && place.names("out").contains("x.wav"))
    // What the one ledger holds of both is told apart by the clips' logs.
    try place.remove("in/b.txt")
    try place.remove("other/x.txt")
    try place.write("Still here.", "other/y.txt")
    let pruned = try batch("in", "--prune")
    expectDone(pruned)
    #expect(pruned.text.contains("pruned     1 clip"), "\(pruned.text)")
    #expect(place.names("out").contains("x.wav") && !place.names("out").contains("b.wav"))
    let rest = try batch("other", "--prune")
    #expect(rest.text.contains("pruned     1 clip"), "\(rest.text)")
    #expect(place.names("out").contains("a.wav") && !place.names("out").contains("x.wav"))
    try expectSound("out", in: place)
  }

  @Test func aClipWhoseLogCannotBeReadIsNotPruned() throws {
    expectDone(try batch("in"))
    try place.remove("in/b.txt")
    try place.remove("in/c.txt")
    // Whose it is cannot be known; where there is no log, the ledger knows.
    try place.remove("out/b.feedback.jsonl")
    try place.write("", "out/b.feedback.jsonl/x")
    try place.remove("out/c.feedback.jsonl")
    let run = try batch("in", "--prune")
    #expect(run.status == 0 && run.text.contains("pruned     1 clip"), "\(run.text)")
    #expect(place.names("out").contains("b.wav") && !place.names("out").contains("c.wav"))
  }

  @Test func anArticleThatIsNotWantedTodayKeepsItsClip() throws {
    expectDone(try batch("in"))
    let log = try addRemark("a")
    try FileManager.default.moveItem(atPath: place("in/a.txt"), toPath: place("in/a.md"))
    expectDone(try batch("in", "--prune", "--include", "*.txt"))
    #expect(try place.text("out/a.feedback.jsonl") == log)
  }

  @Test func anArticleThatMovedToAnotherShardKeepsItsLog() throws {
    for index in 1...2 { expectDone(try batch("in", "--shard", "\(index)/2")) }
    let logs = try ["a", "b", "c"].map { try addRemark($0) }
    for name in ["a", "b", "c"] {
      try FileManager.default.moveItem(
        atPath: place("in/\(name).txt"), toPath: place("in/\(name)\(name).txt"))
    }
    for index in 1...2 { #expect(try batch("in", "--shard", "\(index)/2", "--prune").status == 0) }
    let left = place.names("out").filter { $0.hasSuffix(".jsonl") }
      .compactMap { try? place.text("out/\($0)") }
    for log in logs { #expect(left.contains { $0.hasPrefix(log) }) }
  }

  @Test func namesAreComparedByTheirBytes() throws {
    let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")
    try place.write("One.", "in/\(composed).txt")
    expectDone(try batch("in"))
    let log = try addRemark(composed)
    let moved = unsafe rename(place("in/\(composed).txt"), place("in/\(decomposed).txt"))
    #expect(moved == 0)
    let run = try batch("in")
    expectDone(run)
    #expect(run.text.contains("renamed    1 article"), "\(run.text)")
    #expect(try place.text("out/\(decomposed).feedback.jsonl").hasPrefix(log))
    try place.write("Two.", "in/\(composed).txt")
    expectDone(try batch("in"))
  }

  @Test func whatAKillLeftIsMendedInKeptClips() throws {
    expectDone(try batch("in"))
    for name in [".a.wav.part", ".a.clip.json.part", ".b.clip.lock"] {
      try place.write("half", "out/\(name)")
    }
    try place.write("half", "out/.c.clip.json.scratch.part")
    expectDone(try batch("in"))
    #expect(place.names("out").filter { $0.hasPrefix(".") } == [".aloud-batch"])
  }

  @Test func anArticleThatVanishesMeanwhileIsGoneTheNextTime() throws {
    expectDone(try batch("in"))
    try place.remove("in/c.txt")
    try place.write("Gone.", "in/c.txt")
    try place.remove("in/c.txt")
    let run = try batch("in", "--prune")
    #expect(run.text.contains("pruned     1 clip"), "\(run.text)")
  }

  @Test func aVoiceThatNobodyHasFailsOnce() throws {
    let run = try batch("in", "--voice", "nobody")
    expectFailure(run, 69, naming: ["nobody"])
    #expect(place.names() == ["in"])
  }

  @Test func aLedgerThatSomebodyChangedLeadsNowhere() throws {
    expectDone(try batch("in"))
    let path = "out/.aloud-batch/1-of-1.jsonl"
    let ledger = try place.text(path)
    try place.write("Mine.", "victim/a.txt")
    expectDone(try place.aloud("narrate", "victim/a.txt", "-o", "victim/"))
    try place.remove("victim/a.txt")
    let line = try #require(ledger.split(separator: "\n").last)
    let bad = [
      line.replacingOccurrences(of: "\"c.txt\"", with: "\"../victim/a.txt\""),
      line.replacingOccurrences(
        of: "\"segments\": 2", with: "\"segments\": 9223372036854775807"),
      "nonsense", "{}", "\u{0}",
    ]
    try place.write(ledger + bad.joined(separator: "\n"), path)
    expectDone(try batch("in", "--prune"))
    #expect(place.names("victim") == Workplace.files("a"))
    // One that cannot be read or written is done without, in so many words.
    try place.remove(path)
    try place.write("", path + "/x")
    let run = try batch("in")
    #expect(run.status == 0 && run.remarks.contains("it may be deleted"), "\(run.remarks)")
    #expect(run.text.contains("kept       3 articles"))
  }

  @Test(.enabled(if: Machine.asMounter != nil, "needs the right to mount a small tmpfs (unshare)"))
  func aFullDiskLeavesNoEmptyFolders() throws {
    let mounter = try #require(Machine.asMounter)
    try place.write("", "disk/x")
    try place.write("The harbour was quiet.", "full/deep/er/a.txt")
    let script = """
      mount -t tmpfs -o size=60k none disk || exit 99
      "$0" batch full -o disk --quiet
      status=$?
      find disk -mindepth 1 -type d > left
      exit $status
      """
    let run = try place.run(mounter + ["/bin/sh", "-c", script, Programs.aloud])
    #expect(run.status == 1, "\(run.remarks)")
    #expect(try place.text("left") == "disk/.aloud-batch\n")
  }
}
