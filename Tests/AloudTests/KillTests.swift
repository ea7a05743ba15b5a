import Foundation
import Testing

/// A run that is killed leaves no process behind, and the next run mends what stood there.
@Suite struct KillTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  @Test(.enabled(if: Machine.hasProcesses, "needs /proc to see processes"))
  func aKillAtAnyMomentIsMended() throws {
    let text = try String(contentsOfFile: Programs.sample("history.md"), encoding: .utf8)
    try place.write(text, "a.md")
    let clock = ContinuousClock()
    var undisturbed: [[UInt8]] = []
    let whole = try clock.measure {
      expectDone(try place.aloud("narrate", "a.md", "-o", "calm/"))
      undisturbed = try place.clip("calm/a")
    }
    // What stands there is in turn nothing, a right clip and one of another text.
    try place.write("The harbour was quiet today.", "other/a.md")
    var killed = 0
    for round in 0..<15 {
      switch round % 3 {
      case 0: try? place.remove("out")
      case 1: break
      default: #expect(try place.aloud("narrate", "other/a.md", "-o", "out/").status == 0)
      }
      let mark = "ALOUD_TEST_MARK=\(UUID().uuidString)"
      place.environment["ALOUD_TEST_MARK"] = String(mark.dropFirst("ALOUD_TEST_MARK=".count))
      let run = try place.start([Programs.aloud, "narrate", "a.md", "-o", "out/", "--force"])
      let moment = whole * Double.random(in: 0.01...1.05)
      usleep(UInt32(moment / .microseconds(1)))
      run.signal(SIGKILL)
      if try run.finish().status == 128 + SIGKILL { killed += 1 }
      // The kernel ends the engine when its parent is gone; that takes a moment.
      #expect(wait { Processes.marked(mark).isEmpty }, "killed after \(moment)")
      let next = try place.aloud("narrate", "a.md", "-o", "out/")
      #expect(next.status == 0, "killed after \(moment): \(next.remarks)")
      #expect(try place.clip("out/a") == undisturbed, "killed after \(moment)")
      #expect(place.names("out") == Workplace.files("a"), "killed after \(moment)")
      try expectSound("out", in: place)
    }
    #expect(killed >= 5)
    #expect(place.temporaryFiles.isEmpty)
  }

  @Test(.enabled(if: Machine.hasProcesses, "needs /proc to see processes"))
  func aKilledEngineCostsNoClip() throws {
    let text = try String(contentsOfFile: Programs.sample("history.md"), encoding: .utf8)
    try place.write(String(repeating: text + "\n\n", count: 10), "a.md")
    expectDone(try place.aloud("narrate", "a.md", "-o", "calm/"))
    let mark = UUID().uuidString
    place.environment["ALOUD_TEST_MARK"] = mark
    let run = try place.start([Programs.aloud, "narrate", "a.md", "-o", "out/"])
    // The engine and its children; what they were saying is said again.
    var engines: [pid_t] = []
    let isSpeaking = wait {
      engines = Processes.marked(mark).compactMap { pid_t($0) }.filter { $0 != run.process }
      return engines.count > 1 && place.names("out").contains { $0.hasSuffix(".part") }
    }
    #expect(isSpeaking)
    let engine = try #require(engines.min())
    kill(engine, SIGKILL)
    let end = try run.finish()
    #expect(end.status == 0, "\(end.remarks)")
    #expect(try place.record("out/a").warnings.isEmpty)
    #expect(try place.clip("out/a") == place.clip("calm/a"))
    try expectSound("out", in: place)
  }
}
