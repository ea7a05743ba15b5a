import Foundation
import Testing

/// Articles that take each other's places: clips and logs follow what they say, not what they are
/// called.
@Suite struct BatchShuffleTests {
  let place: Workplace
  static let names = ["1", "2", "3", "4", "deep/5"]

  init() throws {
    place = try Workplace()
    for (number, name) in Self.names.enumerated() {
      try place.write("Boat \(number) came. It had \(number + 2) men.", "in/\(name).txt")
    }
    expectDone(try place.aloud("batch", "in", "-o", "out", "--quiet"))
    for name in Self.names {
      let log = "out/\(name).feedback.jsonl"
      try place.write(try place.text(log) + "{\"event\": \"of \(name)\"}\n", log)
    }
  }

  /// Gives articles other paths, all at once: the second of each pair becomes the first's.
  private func move(_ pairs: [(String, String)]) throws {
    let manager = FileManager.default
    for (index, pair) in pairs.enumerated() {
      try manager.moveItem(atPath: place("in/\(pair.0).txt"), toPath: place("away\(index)"))
    }
    for (index, pair) in pairs.enumerated() {
      try manager.moveItem(atPath: place("away\(index)"), toPath: place("in/\(pair.1).txt"))
    }
  }

  private func batch(_ options: String...) throws -> BatchLines {
    let run = try place.run([Programs.aloud, "batch", "in", "-o", "out", "--json"] + options)
    #expect(run.status == 0, "\(run.remarks)")
    return try BatchLines(run)
  }

  /// Of which article the log beside a clip is; nil where it is of none of the first ones.
  private func owner(_ name: String) throws -> String? {
    let log = try place.text("out/\(name).feedback.jsonl")
    let owners = Self.names.filter { log.contains("\"of \($0)\"") }
    #expect(owners.count < 2, "\(log)")
    return owners.first
  }

  /// Expects clips as if made anew, and nothing that does not hold.
  private func expectFresh() throws {
    try? place.remove("fresh")
    expectDone(try place.aloud("batch", "in", "-o", "fresh", "--quiet"))
    for folder in ["", "/deep"] {
      #expect(place.names("out" + folder) == place.names("fresh" + folder))
      for name in place.names("fresh" + folder) where name.hasSuffix(".wav") {
        let stem = "\(folder)/\(name.dropLast(4))"
        #expect(try place.clip("out\(stem)") == place.clip("fresh\(stem)"), "\(stem)")
      }
    }
    try expectSound("out", in: place)
    #expect(try batch().summary.made == 0)
  }

  @Test func twoChangePlaces() throws {
    try move([("1", "deep/5"), ("deep/5", "1")])
    let lines = try batch()
    #expect(lines.articles("made") == ["1.txt", "deep/5.txt"])
    #expect(lines.summary.segmentsSpoken == 0 && lines.summary.renamed == 2)
    #expect(try owner("1") == "deep/5" && owner("deep/5") == "1" && owner("2") == "2")
    try expectFresh()
    // And back, with every clip made again: the logs go along all the same.
    try move([("1", "deep/5"), ("deep/5", "1")])
    #expect(try batch("--force").summary.segmentsSpoken == 15)
    #expect(try Self.names.allSatisfy { try owner($0) == $0 })
    try expectFresh()
  }

  @Test func threeGoRoundAndTwoChangePlaces() throws {
    try move([("1", "2"), ("2", "3"), ("3", "1"), ("4", "deep/5"), ("deep/5", "4")])
    let lines = try batch()
    #expect(lines.summary.segmentsSpoken == 0 && lines.summary.renamed == 5)
    #expect(try owner("2") == "1" && owner("3") == "2" && owner("1") == "3")
    #expect(try owner("4") == "deep/5" && owner("deep/5") == "4")
    try expectFresh()
  }

  @Test func aRowMakesRoomForANewOne() throws {
    try move([("1", "2"), ("2", "3"), ("3", "4"), ("4", "deep/6")])
    try place.write("Entirely new.", "in/1.txt")
    let lines = try batch()
    #expect(lines.summary.segmentsSpoken == 1 && lines.summary.renamed == 4)
    #expect(try owner("1") == nil && owner("2") == "1" && owner("3") == "2" && owner("4") == "3")
    #expect(try owner("deep/6") == "4" && owner("deep/5") == "deep/5")
    try expectFresh()
  }

  @Test func aRowIntoTheGapOfOneThatMovedAway() throws {
    try move([("1", "deep/0"), ("2", "1"), ("3", "2"), ("4", "3")])
    let lines = try batch()
    #expect(lines.summary.segmentsSpoken == 0 && lines.summary.renamed == 4)
    #expect(try owner("deep/0") == "1" && owner("1") == "2" && owner("3") == "4")
    #expect(!place.names("out").contains { $0.hasPrefix("4.") })
    try expectFresh()
  }

  @Test func aRowWhoseNewEndComesFirst() throws {
    try move([("2", "0"), ("3", "2"), ("4", "3")])
    let lines = try batch()
    #expect(lines.summary.segmentsSpoken == 0 && lines.summary.renamed == 3)
    #expect(try owner("0") == "2" && owner("2") == "3" && owner("3") == "4" && owner("1") == "1")
    #expect(!place.names("out").contains { $0.hasPrefix("4.") })
    try expectFresh()
  }

  @Test func whereOneIsWrittenOverItsLogStays() throws {
    try place.write(try place.read("in/2.txt"), "in/1.txt")
    try place.remove("in/2.txt")
    let dry = try place.aloud("batch", "in", "-o", "out", "--quiet", "--dry-run", "--prune")
    #expect(dry.text.contains("0 to speak") && dry.remarks.contains("gone: 2.txt"), "\(dry.text)")
    // The text lives on, and so does what listeners said of it, whatever is pruned.
    let run = try place.aloud("batch", "in", "-o", "out", "--quiet", "--prune")
    #expect(run.status == 0 && run.remarks.contains("gone: 2.txt"))
    #expect(run.text.contains("0 spoken"), "\(run.text)")
    for options in [[], ["--exclude", "1.txt"], ["--shard", "1/2"], ["--shard", "2/2"]] {
      let more = ["batch", "in", "-o", "out", "--quiet", "--prune"] + options
      #expect(try place.run([Programs.aloud] + more).status == 0)
      #expect(try owner("1") == "1" && owner("2") == "2", "\(options)")
      #expect(place.names("out").contains("2.wav"))
    }
    // A copy takes nothing away.
    try place.write(try place.read("in/3.txt"), "in/copy.txt")
    try place.write("The third is new.", "in/4.txt")
    #expect(try batch().summary.renamed == 0)
    #expect(try owner("3") == "3" && owner("4") == "4" && owner("copy") == nil)
  }

  @Test func aTwinThatIsGoneAndOfWhichNothingWasSaidIsPruned() throws {
    for name in ["twin", "other"] { try place.write("Two of a kind.", "in/\(name).txt") }
    _ = try batch()
    try place.remove("in/twin.txt")
    #expect(try place.aloud("batch", "in", "-o", "out", "--quiet", "--prune").status == 0)
    #expect(!place.names("out").contains { $0.hasPrefix("twin.") })
    #expect(place.names("out").contains("other.wav"))
  }

  @Test func aSentenceThatIsNewIsSpokenWhereItIs() throws {
    try move([("1", "2"), ("2", "1")])
    try place.write("The third is new. " + (try place.text("in/3.txt")), "in/3.txt")
    let lines = try batch()
    #expect(lines.summary.segmentsSpoken == 1 && lines.summary.renamed == 2)
    #expect(try owner("1") == "2" && owner("2") == "1" && owner("3") == "3")
    try expectFresh()
  }

  @Test func aMoveBesideAllThatIsStillAMove() throws {
    try move([("1", "deep/9"), ("2", "4"), ("4", "2"), ("deep/5", "deep/5b")])
    try place.write("The third is new. " + (try place.text("in/3.txt")), "in/3.txt")
    let dry = try place.aloud("batch", "in", "-o", "out", "--dry-run", "--json")
    #expect(dry.text.contains("\"renamed\": 4"), "\(dry.text)")
    let lines = try batch()
    #expect(lines.summary.segmentsSpoken == 1 && lines.summary.renamed == 4)
    #expect(lines.summary.gone == 0)
    #expect(try owner("deep/9") == "1" && owner("2") == "4" && owner("4") == "2")
    #expect(try owner("deep/5b") == "deep/5" && owner("3") == "3")
    try expectFresh()
  }

  @Test func pairsThatFailCostTheOthersNothing() throws {
    // More than clips may be kept open for those that come later.
    let pairs = (10..<29).map { ("p\($0)a", "p\($0)b") } + [("q", "z")]
    for (one, other) in pairs {
      try place.write("It is \(one).", "in/\(one).txt")
      try place.write("It is \(other).", "in/\(other).txt")
    }
    _ = try batch()
    for (_, other) in pairs.dropLast() {
      try place.remove("out/\(other).vtt")
      try place.write("", "out/\(other).vtt/x")
    }
    try move(pairs.flatMap { [$0, ($0.1, $0.0)] })
    // So many come between the two of the last pair that the first is made before the second begins.
    for number in 10..<40 { try place.write("It is \(number).", "in/r\(number).txt") }
    let run = try place.run([Programs.aloud, "batch", "in", "-o", "out", "--json"])
    let summary = try BatchLines(run).summary
    #expect(summary.failed == 19 && summary.made == 51)
    // The two of each new one, and of each pair that fails the first, whose words are nowhere.
    #expect(summary.segmentsSpoken == 19 + 30 * 2)
  }

  @Test func logsWaitUntilTheirArticlesAreReached() throws {
    try place.write("The first is new. " + (try place.text("in/1.txt")), "in/1.txt")
    try move([("2", "3"), ("3", "2")])
    for name in ["2", "3"] {
      try place.remove("out/\(name).vtt")
      try place.write("", "out/\(name).vtt/x")
    }
    // Their clips cannot be made, so their logs are still beside the old ones.
    let run = try place.aloud("batch", "in", "-o", "out", "--quiet")
    #expect(run.status == 1 && run.text.contains("failed     2"), "\(run.text)")
    #expect(try owner("2") == "2" && owner("3") == "3")
    for name in ["2", "3"] { try place.remove("out/\(name).vtt") }
    #expect(try batch().summary.renamed == 2)
    #expect(try owner("2") == "3" && owner("3") == "2")
    try expectFresh()
  }

  @Test func halfALineGoesAlong() throws {
    try place.write("half", "out/1.feedback.jsonl.torn")
    try move([("1", "2"), ("2", "1")])
    _ = try batch()
    #expect(try place.text("out/2.feedback.jsonl.torn") == "half")
    #expect(!place.names("out").contains("1.feedback.jsonl.torn"))
  }

  @Test func killsLoseNoLog() throws {
    let clock = ContinuousClock()
    let whole = try clock.measure { _ = try batch("--force") }
    var owners = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, $0) })
    var killed = 0
    for round in 0..<30 {
      // A circle of three, and two that change places.
      let pairs = [("1", "2"), ("2", "3"), ("3", "1"), ("4", "deep/5"), ("deep/5", "4")]
      try move(pairs)
      let old = owners
      for (from, to) in pairs { owners[to] = old[from] }
      let run = try place.start([Programs.aloud, "batch", "in", "-o", "out", "--force", "--quiet"])
      usleep(UInt32(whole * Double.random(in: 0.05...0.95) / .microseconds(1)))
      run.signal(SIGKILL)
      if try run.finish().status == 128 + SIGKILL { killed += 1 }
      _ = try batch()
      for name in Self.names { #expect(try owner(name) == owners[name], "round \(round)") }
    }
    #expect(killed > 10)
    try expectFresh()
  }
}
