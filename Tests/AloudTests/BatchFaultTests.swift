import Foundation
import Testing

/// What a batch withstands: kills, a full disk, another batch, an impatient person.
@Suite struct BatchFaultTests {
  let place: Workplace
  static let count = 24

  init() throws {
    place = try Workplace()
    for number in 0..<Self.count {
      let sentences = (0...(number % 7) * 3).map { "Boat \($0) came in at \(number):\($0 + 10)." }
      try place.write(sentences.joined(separator: " "), "in/\(number % 3)/\(number).txt")
    }
  }

  private var stems: [String] { (0..<Self.count).map { "\($0 % 3)/\($0)" } }
  private var command: [String] { [Programs.aloud, "batch", "in", "-o", "out", "--quiet"] }

  private func clips(_ folder: String) throws -> [[[UInt8]]] {
    try stems.map { try place.clip("\(folder)/\($0)") }
  }

  private var leftovers: [String] {
    ["", "/0", "/1", "/2"].flatMap { place.names("out" + $0) }.filter {
      $0.hasPrefix(".") && $0 != ".aloud-batch"
    }
  }

  @Test(.enabled(if: Machine.hasProcesses, "needs /proc to see processes"))
  func fiftyKillsLoseNothing() throws {
    let clock = ContinuousClock()
    let whole = try clock.measure {
      expectDone(try place.aloud("batch", "in", "-o", "calm", "--quiet"))
    }
    let calm = try clips("calm")
    var killed = 0
    var finished = 0
    while killed < 50, finished < 60 {
      let mark = UUID().uuidString
      place.environment["ALOUD_TEST_MARK"] = mark
      let jobs = ["--jobs", "\(1 + killed % 3)"]
      let run = try place.start(command + jobs)
      usleep(UInt32(whole * Double.random(in: 0.01...0.9) / .microseconds(1)))
      run.signal(SIGKILL)
      let wasKilled = try run.finish().status == 128 + SIGKILL
      if wasKilled { killed += 1 } else { finished += 1 }
      #expect(wait { Processes.marked(mark).isEmpty })
      // Whatever has a record is whole.
      for stem in stems where FileManager.default.fileExists(atPath: place("out/\(stem).wav")) {
        let audio = try place.read("out/\(stem).wav")
        let index = try #require(stems.firstIndex(of: stem))
        #expect(audio == calm[index][0], "\(stem)")
      }
      // A folder in which nothing is left to be done is no test.
      if !wasKilled || killed % 5 == 4 { try? place.remove("out") }
    }
    #expect(killed == 50)
    expectDone(try place.run(command))
    #expect(try clips("out") == calm)
    #expect(leftovers.isEmpty, "\(leftovers)")
    try expectSound("out", in: place)
  }

  @Test func anyNumberOfJobsGivesTheSameBytes() throws {
    for jobs in ["1", "2", "5"] {
      expectDone(try place.aloud("batch", "in", "-o", "jobs\(jobs)", "--jobs", jobs, "--quiet"))
    }
    #expect(try clips("jobs1") == clips("jobs2"))
    #expect(try clips("jobs1") == clips("jobs5"))
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func anInterruptedBatchGoesOnWhereItWas(signal: Int32) throws {
    let long = String(repeating: "The harbour was quiet today. ", count: 2000)
    try place.write(long, "in/2/zzz.txt")
    let run = try place.start(command + ["--json"])
    #expect(wait { place.names("out/2").contains(".zzz.wav.part") })
    run.signal(signal)
    let end = try run.finish(within: 20)
    #expect(end.status == 128 + signal)
    #expect(end.remarks.contains("of 25 articles are done"), "\(end.remarks)")
    #expect(leftovers.isEmpty, "\(leftovers)")
    try place.remove("in/2/zzz.txt")
    let next = try BatchLines(try place.run(command + ["--json"]))
    #expect(next.summary.kept > 16 && next.summary.kept + next.summary.made == Self.count)
  }

  @Test func aSecondBatchSaysThatThereIsAFirst() throws {
    let long = String(repeating: "The harbour was quiet today. ", count: 2000)
    try place.write(long, "in/zzz.txt")
    let first = try place.start(command)
    #expect(wait { place.names("out").contains(".zzz.wav.part") })
    let second = try place.run(command)
    expectFailure(second, 73, naming: ["another batch is writing to out"])
    // Another shard is nobody's rival, and one article's clip waits its turn.
    expectDone(try place.run(command + ["--shard", "1/2", "--include", "1.txt"]))
    #expect(place.names("out").contains(".zzz.wav.part"))
    first.signal(SIGINT)
    #expect(try first.finish().status == 130)
    expectDone(try place.run(command + ["--include", "1*.txt"]))
  }

  @Test(.enabled(if: Machine.asMounter != nil, "needs the right to mount a small tmpfs (unshare)"))
  func aFullDiskLeavesWholeClipsAlone() throws {
    let mounter = try #require(Machine.asMounter)
    try place.write("", "out/x")
    let script = """
      mount -t tmpfs -o size=6m none out || exit 99
      "$0" batch in -o out --quiet --json
      status=$?
      "$0" check out > checked || exit 98
      find out -name '*.part' -o -name '*.lock' > left
      cp -r out/0 out/1 out/2 kept/ 2>/dev/null
      exit $status
      """
    try place.write("", "kept/x")
    let run = try place.run(mounter + ["/bin/sh", "-c", script, Programs.aloud])
    #expect(run.status == 1, "\(run.remarks)")
    let lines = try BatchLines(run)
    #expect(lines.summary.made > 2 && lines.summary.failed > 2)
    #expect(lines.summary.made + lines.summary.failed == Self.count)
    for article in lines.articles where article.status == "failed" {
      #expect(article.reason?.contains("no space left") == true)
    }
    #expect(try place.text("left") == "")
    expectDone(try place.aloud("batch", "in", "-o", "calm", "--quiet"))
    for article in lines.articles("made") {
      let stem = String(article.dropLast(4))
      #expect(try place.clip("kept/\(stem)") == place.clip("calm/\(stem)"))
    }
  }
}
