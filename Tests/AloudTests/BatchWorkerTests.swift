import Foundation
import Testing

/// Workers that are killed, hang or eat memory while a folder is narrated.
@Suite(.enabled(if: Machine.hasProcesses, "needs /proc to see processes"))
struct BatchWorkerTests {
  let place: Workplace
  static let count = 20

  init() throws {
    place = try Workplace()
    for number in 0..<Self.count {
      try place.write(
        "Boat \(number) came in. It had \(number + 2) men. They went home at \(number):30.",
        "in/\(number).txt")
    }
  }

  private var command: [String] { [Programs.aloud, "batch", "in", "-o", "out", "--json"] }

  private func expectCalm() throws {
    expectDone(try place.aloud("batch", "in", "-o", "calm", "--quiet"))
    for number in 0..<Self.count {
      #expect(try place.clip("out/\(number)") == place.clip("calm/\(number)"), "\(number)")
    }
    try expectSound("out", in: place)
  }

  @Test func killedWorkersCostNoClip() throws {
    var killed = 0
    for round in 0..<5 {
      let run = try place.start(command + (round == 0 ? [] : ["--force"]))
      var workers: [pid_t] = []
      var engine: pid_t?
      // Some workers, and at last the engine, which takes its workers along.
      while killed < (round + 1) * 8 {
        engine = Processes.children(of: run.process).first
        workers = engine.map { Processes.children(of: $0) } ?? []
        // One that is alone may have its second go.
        if workers.count > 1, kill(workers[0], SIGKILL) == 0 { killed += 1 }
        if Processes.peakMemory(of: run.process) == nil { break }
        usleep(UInt32.random(in: 2_000...20_000))
      }
      if let engine { kill(engine, SIGKILL) }
      let end = try run.finish()
      #expect(end.status == 0, "\(end.remarks)")
      #expect(try BatchLines(end).summary.made == Self.count)
    }
    #expect(killed > 20)
    // What was left out because a worker was killed twice is spoken the next time.
    let next = try BatchLines(try place.run(command))
    #expect(next.summary.segmentsLeftOut == 0 && next.summary.failed == 0)
    try expectCalm()
  }

  @Test(.enabled(if: Programs.hookedEngine != nil, "needs a debug build of the engine"))
  func workersThatHangOrEatMemoryCostTheirSentence() throws {
    let hooks = ["hang": "quay", "eat": "crane", "die": "rope"]
    for (what, word) in hooks {
      try place.write("All was well. Then the \(word) came. It went on.", "in/\(what).txt")
    }
    let poison = "S'" + String(repeating: "s'", count: 220)
    try place.write("All was well. \(poison) It went on.", "in/poison.txt")
    place.environment["ALOUD_ENGINE"] = Programs.hookedEngine
    place.environment["ALOUD_TEST_HOOK"] = hooks.map { "\($0)=\($1)" }.joined(separator: ",")
    place.environment["ALOUD_TEST_PATIENCE"] = "1500"
    let run = try place.run(command)
    #expect(run.status == 0, "\(run.remarks)")
    let lines = try BatchLines(run)
    #expect(lines.summary.made == Self.count + 4 && lines.summary.segmentsLeftOut == 4)
    for what in hooks.keys + ["poison"] {
      let record = try place.record("out/\(what)")
      #expect(record.warnings.map(\.segment) == [2], "\(what)")
      #expect(record.heard.suffix(2) == ["All was well.", "It went on."], "\(what)")
      #expect(run.remarks.contains("left out, \(record.warnings[0].reason): \(what).txt, byte 14"))
      expectPlainWords(record.warnings[0].reason)
    }
    try expectSound("out", in: place)
    // Without what befell them, those that may well be spoken are, and only those.
    place.environment["ALOUD_TEST_HOOK"] = nil
    let next = try BatchLines(try place.run(command))
    #expect(next.articles("made").contains("hang.txt") && next.articles("made").contains("die.txt"))
    #expect(next.articles("kept").contains("poison.txt"))
    #expect(next.summary.segmentsSpoken == next.summary.made)
    place.environment["ALOUD_ENGINE"] = nil
    try place.remove("in/poison.txt")
    try expectCalm()
  }

  @Test func sentencesOfSeveralArticlesAreSpokenAtOnce() throws {
    // An article of one sentence alone, with nothing before it.
    try place.write(Profile(name: "mute", spoken: "none").json, "voices/mute.json")
    let long = "came into the quiet harbour with more fish than anybody there had seen before."
    for number in 0..<Self.count { try place.write("Boat \(number) \(long)", "in/\(number).txt") }
    let run = try place.start(
      command + ["--voices", "voices", "--voice", "mute", "--jobs", "2", "--quiet"])
    var most = 0
    while Processes.peakMemory(of: run.process) != nil {
      if let engine = Processes.children(of: run.process).first {
        most = max(most, Processes.children(of: engine).count)
      }
      usleep(500)
    }
    let lines = try BatchLines(try run.finish())
    #expect(lines.summary.segmentsSpoken == Self.count)
    #expect(most > 1)
  }

  @Test func memoryDoesNotGrowWithTheFolder() throws {
    func peak(_ folder: String, articles: Int) throws -> Int {
      for number in 0..<articles {
        try place.write("Boat \(number) came in.", "\(folder)/\(number).txt")
      }
      let run = try place.start([Programs.aloud, "batch", folder, "-o", folder + "-out", "--quiet"])
      var peak = 0
      while let memory = Processes.peakMemory(of: run.process) {
        peak = max(peak, memory)
        usleep(2_000)
      }
      expectDone(try run.finish())
      return peak
    }
    let (few, many) = (try peak("few", articles: 20), try peak("many", articles: 300))
    #expect(few > 1_000)
    #expect(Double(many) < Double(few) * 1.25, "\(few) KiB, \(many) KiB")
  }
}
