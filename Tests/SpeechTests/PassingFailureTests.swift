#if canImport(Glibc)
  import Foundation
  import Speech
  import TestSupport
  import Testing

  /// What the system does to the engine and its children costs no sentence.
  @Suite struct PassingFailureTests {
    private let folder: TemporaryFolder
    private let voice = VoiceParameters(
      engineVoice: "en-us+klatt2", rate: 165, pitch: 50, range: 50, wordGap: 0)
    /// Keeps a child busy for a moment, some hundredths of a second at least, and not for seconds.
    private let long = String(repeating: "and so the story went on and on, ", count: 120)

    init() throws { folder = try TemporaryFolder() }

    /// Makes a shell script the engine. Another program writes it: what this one has open for writing,
    /// its forks have for a moment, and then it cannot be run.
    private func writeEngine(_ script: String) throws {
      let shell = Process()
      shell.executableURL = URL(fileURLWithPath: "/bin/sh")
      let command = "printf '%s' \"$0\" > \"$1\"; chmod 755 \"$1\""
      shell.arguments = ["-c", command, "#!/bin/sh\n\(script)\n", folder("engine")]
      try shell.run()
      shell.waitUntilExit()
    }

    /// An engine behind a shell script that leaves its process's number.
    private func engine(jobs: Int = 1, wallSeconds: Double = 60) throws -> SpeechEngine {
      try writeEngine("echo $$ > '\(folder("pid"))'\nexec '\(enginePath)'")
      return try SpeechEngine(
        executable: folder("engine"), voice: voice, jobs: jobs,
        limits: SpeechEngine.Limits(
          cpuSeconds: 60, wallSeconds: wallSeconds, memory: 512 << 20, output: 64 << 20))
    }

    private func enginesProcess() throws -> pid_t {
      let text = try folder.read("pid")
      return try #require(pid_t(text.split(separator: "\n").first.map(String.init) ?? ""))
    }

    /// The children of a process, once there is one that is not among some; empty where none comes in
    /// so many milliseconds.
    private func children(
      of process: pid_t, otherThan known: Set<pid_t> = [], within milliseconds: Int = 5_000
    ) -> [pid_t] {
      for _ in 0..<milliseconds {
        let path = "/proc/\(process)/task/\(process)/children"
        let children =
          (try? String(contentsOfFile: path, encoding: .utf8))?.split(separator: " ").compactMap {
            pid_t($0)
          } ?? []
        if !known.isSuperset(of: children) { return children }
        usleep(1_000)
      }
      return []
    }

    private func speak(_ texts: [String], with engine: SpeechEngine) throws -> [SegmentSpeech] {
      for text in texts { try engine.begin(Segment(runs: [.text(text)])) }
      var results: [SegmentSpeech] = []
      while let result = try engine.next() { results.append(result) }
      return results
    }

    private func samples(_ speech: SegmentSpeech?) -> [Int16]? {
      if case .spoken(let utterance) = speech { utterance.samples } else { nil }
    }

    @Test func aStopLongerThanTheLimitCostsNothing() throws {
      let alone = try #require(samples(try speak([long], with: engine()).first))
      // A machine that grows busy as the test runs may not speak it within the limit itself: then a
      // longer one is tried. An engine that counts the stop loses the segment whatever the limit.
      for limit in [2.0, 6, 20] {
        let spoken = try speakStopped(longerThan: limit)
        if spoken == nil, limit < 20 { continue }
        let isSame = spoken == alone
        #expect(isSame, "the stop cost the segment; the limit was \(limit) s")
        break
      }
    }

    /// Speaks a segment with an engine that is stopped for longer than the segment may take, its child
    /// too, and goes on.
    /// - Returns: its samples, or nil where it was lost.
    private func speakStopped(longerThan limit: Double) throws -> [Int16]? {
      let engine = try engine(wallSeconds: limit)
      try engine.begin(Segment(runs: [.text(long)]))
      let process = try enginesProcess()
      // Twice: what was lost by the first stop has another go, in another child, and is lost by the
      // second. Where nothing was lost no other child comes.
      var stopped: Set<pid_t> = []
      for milliseconds in [5_000, 500] {
        let children = children(of: process, otherThan: stopped, within: milliseconds)
        #expect(!children.isEmpty || !stopped.isEmpty)
        if children.isEmpty { break }
        stopped.formUnion(children)
        let together = [process] + children
        for process in together { kill(process, SIGSTOP) }
        // Not in a task that sleeps: with the thread that started the engine the engine ends.
        usleep(useconds_t((limit + 0.5) * 1_000_000))
        for process in together { kill(process, SIGCONT) }
      }
      return samples(try engine.next())
    }

    @Test func aChildThatTheSystemKillsIsSpokenAgain() throws {
      let engine = try engine()
      let alone = samples(try speak([long], with: engine).first)
      try engine.begin(Segment(runs: [.text(long)]))
      try engine.begin(Segment(runs: [.text(long)]))
      let child = try #require(children(of: try enginesProcess()).first)
      kill(child, SIGKILL)
      for _ in 0..<2 {
        let isSame = try samples(engine.next()) == alone
        #expect(alone != nil && isSame)
      }
    }

    @Test func whereThereIsNoProcessForAChildItWaitsForAnother() throws {
      let engine = try engine(jobs: 2)
      let process = try enginesProcess()
      // A child wants two ends of a pipe until it runs, and then one: two children do not fit.
      let open = Set(
        try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd")
          .compactMap { UInt($0) })
      let free = (0..<100).filter { !open.contains($0) }
      try setMostOpenFiles(free[2], of: process)
      let all = try speak(["One.", "Two.", long, long, long, "Three."], with: engine)
      #expect(all.count == 6)
      #expect(all.allSatisfy { samples($0) != nil })
      try setMostOpenFiles(free[1], of: process)
      for speech in try speak(["One.", "Two."], with: engine) {
        guard case .failed(let failure) = speech else {
          Issue.record("spoken without a pipe")
          continue
        }
        #expect(failure == .noProcess)
      }
    }

    private typealias LimitOf =
      @convention(c) (
        pid_t, UInt32, UnsafePointer<rlimit>?, UnsafeMutablePointer<rlimit>?
      ) -> Int32

    private func setMostOpenFiles(_ count: UInt, of process: pid_t) throws {
      // Glibc keeps it from whoever does not ask for more than POSIX.
      let symbol = unsafe try #require(unsafe dlsym(nil, "prlimit"))
      let prlimit = unsafe unsafeBitCast(symbol, to: LimitOf.self)
      var limit = rlimit(rlim_cur: count, rlim_max: count)
      #expect(unsafe prlimit(process, RLIMIT_NOFILE.rawValue, &limit, nil) == 0)
    }

    @Test(arguments: ["", "printf '\\100\\0\\0'"])
    func anEngineThatDoesNotAnswerIsAnError(beginning: String) throws {
      try writeEngine("\(beginning)\nexec sleep 20")
      var limits = SpeechEngine.Limits.usual
      limits.startSeconds = 0.5
      let path = folder("engine")
      #expect(throws: SpeechError.noAnswer(path: path)) {
        _ = try SpeechEngine(executable: path, voice: voice, jobs: 1, limits: limits)
      }
    }
  }
#endif
