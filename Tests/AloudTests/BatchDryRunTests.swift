import Foundation
import Testing

/// What a dry run says is what the run then does.
@Suite struct BatchDryRunTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    for name in ["a.txt", "b.txt", "deep/c.md", "d.txt", "e.txt", "f.txt"] {
      try place.write(
        "The harbour of \(name) was quiet. It cost $5.\n\nThe boats stayed in.\n", "in/\(name)")
    }
  }

  /// The last line of a dry run.
  private struct Estimate: Decodable {
    var articles: Int
    var make: Int
    var keep: Int
    var fail: Int
    var renamed: Int
    var gone: Int
    var pruned: Int
    var segmentsToSpeak: Int
    var segmentsKept: Int
    var audioSeconds: Double
  }
  private struct Last: Decodable {
    var estimate: Estimate
  }
  /// An article of a dry run.
  private struct Article: Decodable {
    var article: String
    var would: String
    var reason: String?
    var from: String?
  }

  private func command(_ options: [String]) -> [String] {
    [Programs.aloud, "batch", "in", "-o", "out", "--quiet", "--json"] + options
  }

  /// Tries a run, then runs it, and expects that both say the same of every article.
  private func tried(
    _ options: String..., location: SourceLocation = #_sourceLocation
  ) throws -> (estimate: Estimate, moved: [String: String]) {
    let before = try contents()
    let dry = try place.run(command(options + ["--dry-run"]))
    #expect(dry.status == 0, "\(dry.remarks)", sourceLocation: location)
    #expect(try contents() == before, sourceLocation: location)
    let lines = dry.output.split(separator: UInt8(ascii: "\n")).map { Data($0) }
    let articles = try lines.dropLast().map { try JSONDecoder().decode(Article.self, from: $0) }
    let estimate = try JSONDecoder().decode(Last.self, from: try #require(lines.last)).estimate

    let run = try place.run(command(options))
    let done = try BatchLines(run)
    let statuses = ["make": "made", "keep": "kept", "fail": "failed"]
    let fates = articles.map {
      "\($0.article) \(statuses[$0.would] ?? "") \($0.reason ?? "")"
    }
    let ends = done.articles.map { "\($0.article) \($0.status) \($0.reason ?? "")" }
    #expect(fates.sorted() == ends.sorted(), sourceLocation: location)
    let sums = done.summary
    let foretold = [
      estimate.make, estimate.keep, estimate.fail, estimate.renamed, estimate.gone, estimate.pruned,
      estimate.segmentsToSpeak, estimate.segmentsKept,
    ]
    let came = [
      sums.made, sums.kept, sums.failed, sums.renamed, sums.gone, sums.pruned, sums.segmentsSpoken,
      sums.segmentsKept,
    ]
    #expect(foretold == came, sourceLocation: location)
    let moved = articles.compactMap { article in article.from.map { (article.article, $0) } }
    return (estimate, Dictionary(uniqueKeysWithValues: moved))
  }

  /// Everything in the folder of the clips, with its time.
  private func contents() throws -> [String] {
    let names = FileManager.default.enumerator(atPath: place("out"))?.allObjects ?? []
    return try names.compactMap { $0 as? String }.sorted().map { name in
      let attributes = try FileManager.default.attributesOfItem(atPath: place("out/\(name)"))
      return "\(name) \(attributes[.size] ?? 0) \(attributes[.modificationDate] ?? 0)"
    }
  }

  @Test func everyFateIsForetold() throws {
    let first = try tried().estimate
    #expect(first.make == 6 && first.segmentsToSpeak == 24 && first.audioSeconds > 30)
    let unchanged = try tried().estimate
    #expect(unchanged.keep == 6 && unchanged.audioSeconds == 0)
    // A sentence is new, an article is moved, one is gone, one is new and empty.
    try place.write("New. " + (try place.text("in/a.txt")), "in/a.txt")
    try FileManager.default.moveItem(atPath: place("in/b.txt"), toPath: place("in/deep/b.txt"))
    try place.remove("in/d.txt")
    try place.write("", "in/empty.txt")
    let (mixed, moved) = try tried()
    #expect(mixed.make == 2 && mixed.keep == 3 && mixed.fail == 1)
    #expect(mixed.gone == 1 && mixed.renamed == 1)
    #expect(moved == ["deep/b.txt": "b.txt"])
    #expect(mixed.segmentsToSpeak == 1 && mixed.audioSeconds < 5)
    #expect(try tried("--prune").estimate.pruned == 1)
    #expect(!place.names("out").contains("d.wav"))
  }

  @Test func whatOptionsChangeIsForetold() throws {
    _ = try tried()
    #expect(try tried("--force").estimate.segmentsToSpeak == 24)
    #expect(try tried("--rate", "200").estimate.make == 6)
    _ = try tried()
    // A change that keeps size and time.
    var audio = try place.read("out/a.wav")
    expectDone(try place.run(["/bin/cp", "-p", "out/a.wav", "time"]))
    audio[audio.count / 2] ^= 1
    try place.write(audio, "out/a.wav")
    expectDone(try place.run(["/usr/bin/touch", "-r", "time", "out/a.wav"]))
    #expect(try tried().estimate.make == 0)
    #expect(try tried("--verify").estimate.make == 1)
    // Without the ledger the clips are looked at, and nothing is made again.
    try place.remove("out/.aloud-batch")
    #expect(try tried().estimate.keep == 6)
    try place.remove("out/b.vtt")
    #expect(try tried("--include", "[ab].txt").estimate.make == 1)
  }

  @Test func whatCannotBeMadeIsForetold() throws {
    try place.write("Two of one name.", "in/a.md")
    try place.write("Not Aloud's.", "out/b.wav")
    try place.write("x", "out/deep")
    let estimate = try tried().estimate
    #expect(estimate.fail == 3 && estimate.make == 4)
  }

  @Test func whereNothingCanBeWrittenTheDryRunStopsToo() throws {
    try place.write("A file.", "a.txt")
    let command = [Programs.aloud, "batch", "in", "-o", "a.txt/x", "--quiet"]
    let dry = try place.run(command + ["--dry-run"])
    expectFailure(dry, 73, naming: ["a.txt/x"])
    let run = try place.run(command)
    #expect(dry.remarks == run.remarks)
  }

  @Test(.enabled(if: Machine.asOrdinaryUser != nil, "needs a user whom permissions hold back"))
  func whatMayOnlyBeReadIsForetold() throws {
    let user = try #require(Machine.asOrdinaryUser)
    _ = try tried()
    defer { _ = try? place.run(["/bin/chmod", "-R", "u+w", "out"]) }
    expectDone(try place.run(["/bin/chmod", "-R", "a-w,a+rX", "out"]))
    let batch = user + command([])
    let kept = try place.run(batch + ["--dry-run"])
    #expect(kept.status == 0 && kept.text.contains("\"keep\": 6"), "\(kept.text)")
    try place.write("It has changed.", "in/b.txt")
    let dry = try place.run(batch + ["--dry-run"])
    let run = try place.run(batch)
    #expect(dry.status == 73 && run.status == 73, "\(dry.text)")
  }

  @Test func aPersonIsToldInFewWords() throws {
    try place.write("", "in/empty.txt")
    let run = try place.aloud("batch", "in", "-o", "out", "--dry-run", "--quiet")
    #expect(run.text.hasPrefix("would make a.txt\nwould make b.txt\nwould make d.txt\n"))
    #expect(run.text.contains("to make         6 articles\n"), "\(run.text)")
    #expect(run.text.contains("24 to speak, 0 to keep; about "), "\(run.text)")
    #expect(run.remarks.hasPrefix("cannot be made: empty.txt: "))
    #expect(place.names() == ["in"])
    expectDone(try place.aloud("batch", "in", "-o", "out", "--quiet", "--exclude", "empty.txt"))
    try FileManager.default.moveItem(atPath: place("in/b.txt"), toPath: place("in/z.txt"))
    try place.remove("in/e.txt")
    try place.remove("in/empty.txt")
    let again = try place.aloud("batch", "in", "-o", "out", "--dry-run", "--quiet")
    #expect(again.text.hasPrefix("would make z.txt, moved from b.txt\nto make         1 article\n"))
    #expect(again.text.contains("to rename       1 article of those, with their logs\n"))
    #expect(again.text.contains("to keep         4 articles\n"))
    #expect(again.remarks == "gone: e.txt; its clip stands (--prune removes it)\n")
    let prune = try place.aloud("batch", "in", "-o", "out", "--dry-run", "--quiet", "--prune")
    #expect(prune.text.contains("to prune        1 clip\n"))
    #expect(prune.remarks == "gone: e.txt; its clip would be removed\n")
  }

  @Test func withoutAnEngineNothingIsForetold() throws {
    place.environment["ALOUD_ENGINE"] = "/nowhere/engine"
    let run = try place.aloud("batch", "in", "-o", "out", "--dry-run")
    expectFailure(run, 69, naming: ["/nowhere/engine"])
  }
}
