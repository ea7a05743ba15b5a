import Foundation
import Testing

/// A remark that was acknowledged is never lost.
@Suite struct FeedbackKeepingTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try FeedbackClip.make(in: place)
  }

  @Test func eightProcessesLoseNothing() throws {
    let script = """
      n=0; while [ $n -lt 250 ]; do n=$((n + 1))
      '\(Programs.aloud)' feedback add \(FeedbackClip.audio) --rating 3 --comment "w$0-$n" || exit 1
      done
      """
    let writers = try (0..<8).map { try place.start(["/bin/sh", "-c", script, "\($0)"]) }
    for writer in writers {
      let run = try writer.finish(within: 180)
      #expect(run.status == 0, "\(run.remarks)")
    }
    let events = try place.feedback("out")
    #expect(events.count == 2000)
    #expect(Set(events.map(\.id)).count == 2000)
    #expect(Set(events.compactMap(\.comment)).count == 2000)
    #expect(try place.logLines(FeedbackClip.log).count == 2001)
    #expect(place.names("out/news") == (Workplace.files("talks") + ["talks.md"]).sorted())
  }

  @Test func aRemarkIsResolvedByOneAlone() throws {
    let lines = String(repeating: "{\"rating\": 3}\n", count: 25)
    expectDone(
      try place.aloud("feedback", "add", FeedbackClip.audio, "--from", "-", input: lines))
    let ids = try place.feedback("out").map(\.id)
    let script = """
      for id in \(ids.joined(separator: " ")); do
      '\(Programs.aloud)' feedback resolve \(FeedbackClip.audio) $id || exit 1; done
      """
    let closers = try (0..<6).map { _ in try place.start(["/bin/sh", "-c", script]) }
    var said: [String] = []
    for closer in closers {
      let run = try closer.finish(within: 120)
      #expect(run.status == 0, "\(run.remarks)")
      said += run.text.split(separator: "\n").filter { $0.hasPrefix("resolved ") }.map(String.init)
    }
    #expect(said.sorted() == ids.map { "resolved \($0)" }.sorted())
    #expect(try place.events("out").filter { $0.event == "resolved" }.count == ids.count)
  }

  @Test func aForgetAmongAddsLosesNothing() throws {
    let add = """
      n=0; while [ $n -lt 60 ]; do n=$((n + 1))
      '\(Programs.aloud)' feedback add \(FeedbackClip.audio) --rating 3 --comment "w$0-$n" \
      --listener "L$0" || exit 1
      done
      """
    let adders = try (0..<3).map { try place.start(["/bin/sh", "-c", add, "\($0)"]) }
    let forget =
      "n=0; while [ $n -lt 40 ]; do n=$((n + 1)); '\(Programs.aloud)' feedback forget L1 out || exit 1; done"
    let forgetter = try place.start(["/bin/sh", "-c", forget])
    for program in adders + [forgetter] {
      let run = try program.finish(within: 120)
      #expect(run.status == 0, "\(run.remarks)")
    }
    expectDone(try place.aloud("feedback", "forget", "L1", "out"))
    let events = try place.feedback("out")
    #expect(Set(events.compactMap(\.comment)).count == 180)
    #expect(events.filter { $0.listener == nil }.count == 60)
    #expect(events.filter { $0.listener == "L0" }.count == 60)
  }

  @Test func aRemarkGoesAlongWithAClipThatMovesMeanwhile() throws {
    let text = (1...40).map { "It was the \($0)th day.\n\n" }.joined()
    try place.write(text, "in/0.txt")
    let batch = [Programs.aloud, "batch", "in", "-o", "clips", "--quiet"]
    expectDone(try place.run(batch))
    var acknowledged: Set<String> = []
    for round in 1...8 {
      let (old, new) = ("\(round - 1)", "\(round)")
      let script = """
        n=0; while [ $n -lt 12 ]; do n=$((n + 1))
        '\(Programs.aloud)' feedback add clips/\(old).wav --rating 3 --comment "\(round)-$n" \
        >/dev/null 2>&1 && echo "\(round)-$n"; done
        """
      let adder = try place.start(["/bin/sh", "-c", script])
      try FileManager.default.moveItem(
        atPath: place("in/\(old).txt"), toPath: place("in/\(new).txt"))
      expectDone(try place.run(batch))
      acknowledged.formUnion(
        try adder.finish(within: 60).text.split(separator: "\n").map(String.init))
      #expect(place.names("clips") == ([".aloud-batch"] + Workplace.files(new)).sorted())
    }
    let kept = try place.feedback("clips").compactMap(\.comment)
    #expect(kept.count == acknowledged.count && Set(kept) == acknowledged)
    #expect(acknowledged.count > 8)
  }

  @Test func aKillLosesNothingThatWasAcknowledged() throws {
    let script = """
      n=0; while :; do n=$((n + 1))
      '\(Programs.aloud)' feedback add \(FeedbackClip.audio) --rating 3 --comment "$0-$n" >/dev/null \
      && echo "$0-$n"
      done
      """
    var acknowledged: [String] = []
    for round in 0..<12 {
      let program = try place.start(["/bin/sh", "-c", script, "r\(round)"])
      usleep(UInt32.random(in: 60_000...260_000))
      kill(-program.process, SIGKILL)
      let run = try program.finish()
      acknowledged += run.text.split(separator: "\n").map(String.init)
      // The next one is not held up, and sets aside what was torn.
      #expect(
        try place.aloud("feedback", "add", FeedbackClip.audio, "--comment", "after \(round)")
          .status == 0)
      acknowledged.append("after \(round)")
    }
    #expect(acknowledged.count > 24)
    let comments = Set(try place.feedback("out").compactMap(\.comment))
    #expect(Set(acknowledged).isSubset(of: comments))
    try expectSound("out", in: place)
  }

  @Test func aTornLineIsSetAsideAndHidesNothing() throws {
    expectDone(try place.aloud("feedback", "add", FeedbackClip.audio, "--rating", "2"))
    let whole = try place.text(FeedbackClip.log)
    let half = #"{"event": "feedback", "version": 1, "id": "0123"#
    try place.write(whole + half, FeedbackClip.log)
    #expect(try place.feedback("out").count == 1)
    #expect(try place.report("out").clips.count == 1)
    let run = try place.aloud("feedback", "add", FeedbackClip.audio, "--rating", "4")
    #expect(run.status == 0)
    #expect(run.remarks.contains("talks.feedback.jsonl.torn"))
    #expect(try place.text(FeedbackClip.log + ".torn") == half + "\n")
    #expect(try place.feedback("out").map(\.rating) == [2, 4])
    #expect(try place.text(FeedbackClip.log).hasPrefix(whole))
  }

  @Test func unknownEventsAndFieldsAreKeptAndPassedOver() throws {
    let others = """
      {"event": "applause", "version": 1, "at": "2026-11-22T17:02:11Z"}
      {"event": "feedback", "version": 2, "mood": "new"}
      {"event": "feedback", "version": 1, "id": "x", "at": "2026-11-22T17:02:11Z", "clip": "c", \
      "rating": 1, "kind": "weather", "mood": {"a": [1]}}

      """
    try place.write(try place.text(FeedbackClip.log) + others, FeedbackClip.log)
    expectDone(try place.aloud("feedback", "add", FeedbackClip.audio, "--rating", "4"))
    expectDone(try place.aloud("feedback", "resolve", FeedbackClip.audio, "x"))
    #expect(try place.feedback("out").map(\.rating) == [1, 4])
    #expect(try place.report("out").kinds == ["weather": 1])
    #expect(try place.text(FeedbackClip.log).contains(others))
  }

  @Test(.enabled(if: Machine.asMounter != nil, "needs the right to mount a small tmpfs (unshare)"))
  func aFullDiskIsSaidAndLeavesTheLogWhole() throws {
    let mounter = try #require(Machine.asMounter)
    let script = """
      mount -t tmpfs -o size=64k none out/small && cp out/news/talks.clip.json out/small/ || exit 1
      n=0; while [ $n -lt 400 ]; do n=$((n + 1))
      '\(Programs.aloud)' feedback add out/small/talks.clip.json --rating 3 --comment "$1" || break
      done; echo "status $?"; '\(Programs.aloud)' feedback list out/small --json | grep -c '"id"'
      grep -c '"id"' out/small/talks.feedback.jsonl; tail -c 1 out/small/talks.feedback.jsonl | od -c
      """
    try place.write("", "out/small/x")
    let run = try place.run(
      mounter + ["/bin/sh", "-c", script, "x", String(repeating: "y", count: 2000)])
    let lines = run.text.split(separator: "\n").drop { !$0.hasPrefix("status") }.map(String.init)
    #expect(run.remarks.contains("no space left"), "\(run.remarks) \(run.text)")
    #expect(lines.count >= 4 && lines[1] == lines[2] && lines[3].contains("\\n"), "\(lines)")
  }
}
