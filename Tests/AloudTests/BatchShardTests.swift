import Foundation
import Testing

/// Parts of a folder for several machines.
@Suite struct BatchShardTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    for number in 0..<30 { try place.write("Boat \(number).", "in/\(number).txt") }
  }

  private func batch(_ shard: String, _ options: String...) throws -> BatchLines {
    let run = try place.run(
      [Programs.aloud, "batch", "in", "-o", "out", "--json", "--shard", shard] + options)
    #expect(run.status == 0, "\(run.remarks)")
    return try BatchLines(run)
  }

  @Test func eachArticleIsInOneShardAndStaysThere() throws {
    var shards: [Set<String>] = []
    for index in 1...3 { shards.append(Set(try batch("\(index)/3").articles.map(\.article))) }
    #expect(shards.reduce(0) { $0 + $1.count } == 30)
    #expect(shards.reduce(into: Set()) { $0.formUnion($1) }.count == 30)
    #expect(shards.allSatisfy { $0.count > 2 })
    for number in 30..<60 { try place.write("Boat \(number).", "in/\(number).txt") }
    for index in 1...3 {
      #expect(shards[index - 1].isSubset(of: try batch("\(index)/3").articles.map(\.article)))
    }
    try expectSound("out", in: place)
  }

  @Test func aShardMindsItsOwnArticles() throws {
    let first = try batch("1/2").articles.map(\.article)
    let second = try batch("2/2").articles.map(\.article)
    try place.remove("in/\(first[0])")
    try place.remove("in/\(second[0])")
    _ = try batch("1/2", "--prune")
    #expect(!place.names("out").contains(first[0].replacingOccurrences(of: "txt", with: "wav")))
    #expect(place.names("out").contains(second[0].replacingOccurrences(of: "txt", with: "wav")))
  }

  @Test func anotherNumberOfShardsKnowsWhatIsGone() throws {
    _ = try batch("1/1")
    let all = place.names("in")
    for name in all.prefix(6) { try place.remove("in/\(name)") }
    var gone: Set<String> = []
    for index in 1...3 {
      let run = try place.aloud("batch", "in", "-o", "out", "--quiet", "--shard", "\(index)/3")
      for line in run.remarks.split(separator: "\n") where line.hasPrefix("gone: ") {
        let name = String(line.dropFirst("gone: ".count).prefix { $0 != ";" })
        #expect(gone.insert(name).inserted, "\(name) is in two shards")
      }
    }
    #expect(gone == Set(all.prefix(6)))
    // Those that only the shards' own ledgers know, too.
    try place.write("New.", "in/new.txt")
    for index in 1...3 { _ = try batch("\(index)/3") }
    try place.remove("in/new.txt")
    _ = try batch("1/1", "--prune")
    #expect(place.names("out").filter { $0.hasSuffix(".wav") }.count == 24)
  }

  @Test func anArticleThatMovesInsideItsShardTakesItsLogAlong() throws {
    for index in 1...2 { _ = try batch("\(index)/2") }
    let log = try place.text("out/7.feedback.jsonl") + "{\"event\": \"praise\"}\n"
    try place.write(log, "out/7.feedback.jsonl")
    let shard = try batch("1/2").articles.contains { $0.article == "7.txt" } ? "1/2" : "2/2"
    // Some new name falls into the same shard.
    for number in 0..<20 {
      let (old, new) = (number == 0 ? "7" : "moved\(number - 1)", "moved\(number)")
      try FileManager.default.moveItem(
        atPath: place("in/\(old).txt"), toPath: place("in/\(new).txt"))
      let run = try place.aloud("batch", "in", "-o", "out", "--dry-run", "--json", "--shard", shard)
      guard run.text.contains("\"\(new).txt\"") else { continue }
      let lines = try batch(shard)
      #expect(lines.articles("made") == ["\(new).txt"] && lines.summary.segmentsSpoken == 0)
      #expect(try place.text("out/\(new).feedback.jsonl").hasPrefix(log))
      return
    }
    Issue.record("no name fell into the shard")
  }

  /// As the README has it.
  @Test(.enabled(if: Programs.system("parallel") != nil, "needs GNU parallel"))
  func parallelRunsTheShards() throws {
    let parallel = try #require(Programs.system("parallel"))
    let run = try place.run([
      parallel, "--joblog", "shards.log", "--resume-failed", Programs.aloud,
      "batch in -o out --quiet --jobs 1 --shard {}/2", ":::", "1", "2",
    ])
    #expect(run.status == 0, "\(run.remarks)")
    #expect(place.names("out").filter { $0.hasSuffix(".wav") }.count == 30)
    // One shard fails for one article, and is run again alone when that is mended.
    func again(_ options: String...) throws -> Int32 {
      try place.run(
        [parallel, "--joblog", "again.log"] + options + [
          Programs.aloud, "batch in -o out --quiet --jobs 1 --shard {}/2", ":::", "1", "2",
        ]
      ).status
    }
    try place.write("", "in/7.txt")
    #expect(try again() == 1)
    try place.write("Boat 7.", "in/7.txt")
    #expect(try again("--resume-failed") == 0)
    let log = try place.text("again.log").split(separator: "\n").dropFirst()
    #expect(log.count == 3, "\(log)")
    try expectSound("out", in: place)
    expectDone(try place.aloud("batch", "in", "-o", "whole", "--quiet"))
    for number in 0..<30 {
      #expect(try place.clip("out/\(number)") == place.clip("whole/\(number)"))
    }
  }
}
