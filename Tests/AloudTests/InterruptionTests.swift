import Foundation
import Testing

/// Status 130 and 143: somebody asked to stop, and it is tidied up.
@Suite struct InterruptionTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  /// An article that takes some seconds, unless it is given fewer times.
  private func writeLongArticle(_ name: String, times: Int = 60) throws {
    let text = try String(contentsOfFile: Programs.sample("history.md"), encoding: .utf8)
    try place.write(String(repeating: text + "\n\n", count: times), name)
  }

  /// Waits until a folder has a file whose name ends so.
  private func waitFor(_ ending: String, in folder: String) -> Bool {
    wait { place.names(folder).contains { $0.hasSuffix(ending) } }
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func anInterruptedRunLeavesNothing(signal: Int32) throws {
    try writeLongArticle("long.md")
    let run = try place.start([Programs.aloud, "narrate", "long.md", "-o", "out/"])
    #expect(waitFor(".part", in: "out"))
    usleep(300_000)
    let asked = ContinuousClock.now
    run.signal(signal)
    expectFailure(try run.finish(), 128 + signal, naming: ["interrupted"])
    #expect(ContinuousClock.now - asked < .seconds(5))
    #expect(place.names() == ["long.md"])
    #expect(place.temporaryFiles.isEmpty)
  }

  @Test func anInterruptedRunLeavesTheClipAsItWas() throws {
    try place.write("The harbour was quiet today.", "a.md")
    expectDone(try place.aloud("narrate", "a.md", "-o", "out/"))
    let before = try place.clip("out/a")
    try writeLongArticle("a.md")
    let run = try place.start([Programs.aloud, "narrate", "a.md", "-o", "out/"])
    #expect(waitFor(".part", in: "out"))
    usleep(300_000)
    run.signal(SIGINT)
    expectFailure(try run.finish(), 130, naming: ["interrupted"])
    #expect(try place.clip("out/a") == before)
    #expect(place.names("out") == Workplace.files("a"))
    try expectSound("out", in: place)
  }

  @Test(.enabled(if: Machine.hasProcesses, "needs /proc to see processes"))
  func anInterruptedStreamLeavesNothing() throws {
    try writeLongArticle("long.md")
    let mark = UUID().uuidString
    place.environment["ALOUD_TEST_MARK"] = mark
    let run = try place.start([Programs.aloud, "narrate", "long.md", "-o", "-"])
    // It, its engine and a child of that.
    #expect(wait { Processes.marked(mark).count > 2 })
    run.signal(SIGINT)
    expectFailure(try run.finish(), 130, naming: ["interrupted"])
    #expect(place.names() == ["long.md"])
    #expect(place.temporaryFiles.isEmpty)
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func whoWaitsForInputOrForAReaderCanBeInterrupted(signal: Int32) throws {
    let input = try OpenPipe()
    let typed = try place.start(
      [Programs.aloud, "narrate", "-"], input: .descriptor(input.reading))
    usleep(300_000)
    typed.signal(signal)
    #expect(try typed.finish(within: 10).status == 128 + signal)
    // A clip is longer than what a pipe takes in.
    try place.write("The harbour was quiet today.", "a.txt")
    let output = try OpenPipe()
    let stream = try place.start(
      [Programs.aloud, "narrate", "a.txt", "-o", "-"], output: .descriptor(output.writing))
    #expect(wait { output.isFull })
    stream.signal(signal)
    #expect(try stream.finish(within: 10).status == 128 + signal)
    #expect(place.names() == ["a.txt"])
    #expect(place.temporaryFiles.isEmpty)
  }

  /// A command whose signals somebody ignored before it was started, as `nohup` does.
  private func ignoring(_ signals: String, _ command: [String]) -> [String] {
    ["/bin/sh", "-c", "trap '' \(signals); exec \"$0\" \"$@\""] + command
  }

  @Test func whatWasIgnoredStaysIgnored() throws {
    try writeLongArticle("long.md", times: 10)
    let run = try place.start(
      ignoring("HUP INT TERM", [Programs.aloud, "narrate", "long.md", "-o", "out/"]))
    #expect(waitFor(".part", in: "out"))
    for signal in [SIGHUP, SIGINT, SIGTERM] { run.signal(signal) }
    #expect(try run.finish().status == 0)
    // One of them that is not ignored still ends the work.
    let other = try place.start(
      ignoring("HUP", [Programs.aloud, "narrate", "long.md", "--force", "-o", "out/"]))
    #expect(waitFor(".part", in: "out"))
    other.signal(SIGHUP)
    other.signal(SIGTERM)
    expectFailure(try other.finish(), 128 + SIGTERM, naming: ["interrupted"])
  }

  @Test func whatWasIgnoredIsIgnoredWhileAReaderIsWaitedFor() throws {
    try place.write("The harbour was quiet today.", "a.txt")
    let output = try OpenPipe()
    let run = try place.start(
      ignoring("INT", [Programs.aloud, "narrate", "a.txt", "-o", "-"]),
      output: .descriptor(output.writing))
    #expect(wait { output.isFull })
    run.signal(SIGINT)
    output.closeWriting()
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = unsafe read(output.reading, &piece, 1 << 16), count > 0 {
      bytes += piece[..<count]
    }
    #expect(try run.finish(within: 10).status == 0)
    #expect(bytes.count > 65_536 && bytes.starts(with: "RIFF".utf8))
  }

  @Test(.enabled(if: Machine.hasProcesses, "needs /proc to see processes"))
  func anEngineThatDoesNotAnswerCanBeInterrupted() throws {
    try place.writeSilentEngine()
    try place.write("The harbour was quiet today.", "a.txt")
    let run = try place.start([Programs.aloud, "narrate", "a.txt", "-o", "out/"])
    // The engine starts before the article is read; signals are watched for from then on.
    #expect(wait { place.names().contains("asked") && Processes.catches(SIGINT, run.process) })
    let asked = ContinuousClock.now
    run.signal(SIGINT)
    expectFailure(try run.finish(), 130, naming: ["interrupted"])
    #expect(ContinuousClock.now - asked < .seconds(5))
  }

  @Test func whoWaitsForAnotherCanBeInterrupted() throws {
    try writeLongArticle("long.md")
    let first = try place.start([Programs.aloud, "narrate", "long.md", "-o", "out/"])
    #expect(waitFor(".part", in: "out"))
    let second = try place.start([Programs.aloud, "narrate", "long.md", "-o", "out/"])
    #expect(wait { second.remarksSoFar.contains("another aloud") })
    second.signal(SIGINT)
    expectFailure(try second.finish(), 130, naming: ["interrupted"], remarksBefore: 1)
    // The first is not touched by it.
    #expect(place.names("out").contains { $0.hasSuffix(".part") })
    first.signal(SIGINT)
    #expect(try first.finish().status == 130)
    #expect(place.names() == ["long.md"])
  }

  @Test func whoWaitsForAReaderOfTheRecordCanBeInterrupted() throws {
    try place.write(String(repeating: "The harbour was quiet today. ", count: 300), "a.txt")
    let output = try OpenPipe()
    let run = try place.start(
      [Programs.aloud, "narrate", "a.txt", "--json"], output: .descriptor(output.writing))
    #expect(wait { output.isFull })
    run.signal(SIGTERM)
    #expect(try run.finish(within: 10).status == 128 + SIGTERM)
    try expectSound("a.wav", in: place)
  }
}
