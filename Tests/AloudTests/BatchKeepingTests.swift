import Foundation
import Testing

/// What a batch does again, and what it does not.
@Suite struct BatchKeepingTests {
  let place: Workplace
  static let names = ["a.txt", "b.txt", "deep/c.md", "d.md"]

  init() throws {
    place = try Workplace()
    for (number, name) in Self.names.enumerated() {
      try place.write(Self.text(number), "in/\(name)")
    }
  }

  static func text(_ number: Int) -> String {
    "The harbour was quiet.\n\nNumber \(number) came in. It cost $\(number + 2).\n\nThat was all.\n"
  }

  private func batch(_ options: String...) throws -> BatchLines {
    let run = try place.run([Programs.aloud, "batch", "in", "-o", "out", "--json"] + options)
    #expect(run.status == 0, "\(run.remarks)")
    return try BatchLines(run)
  }

  private func expectFresh() throws {
    expectDone(try place.aloud("batch", "in", "-o", "fresh", "--quiet"))
    for name in place.names("fresh").filter({ $0.hasSuffix(".wav") }) {
      let stem = String(name.dropLast(4))
      #expect(try place.clip("out/\(stem)") == place.clip("fresh/\(stem)"))
    }
    try expectSound("out", in: place)
  }

  @Test func anUnchangedFolderIsKept() throws {
    let first = try batch()
    #expect(first.summary.made == 4 && first.summary.segmentsSpoken == 20)
    let clips = ["a", "b", "deep/c", "d"]
    let made = try clips.map { try place.clip("out/\($0)") }
    let logs = try clips.map { try place.read("out/\($0).feedback.jsonl") }
    let second = try batch()
    #expect(second.articles("kept") == Self.names.sorted())
    #expect(second.summary.segmentsSpoken == 0 && second.summary.segmentsKept == 20)
    #expect(second.summary.audioSeconds == first.summary.audioSeconds)
    #expect(try clips.map { try place.clip("out/\($0)") } == made)
    #expect(try clips.map { try place.read("out/\($0).feedback.jsonl") } == logs)
    // Without what the batch remembers, the clips themselves are looked at.
    try place.remove("out/.aloud-batch")
    #expect(try batch().articles("kept") == Self.names.sorted())
    #expect(try batch("--verify").summary.kept == 4)
    #expect(try batch("--force").summary.segmentsSpoken == 20)
  }

  @Test func ofAChangedArticleOnlyTheChangedSentenceIsSpoken() throws {
    _ = try batch()
    try place.write(Self.text(1).replacingOccurrences(of: "$3", with: "$4"), "in/b.txt")
    let lines = try batch()
    #expect(lines.articles("made") == ["b.txt"] && lines.summary.kept == 3)
    #expect(lines.summary.segmentsSpoken == 1 && lines.summary.segmentsKept == 19)
    try expectFresh()
  }

  @Test func anotherVoiceIsAnotherClip() throws {
    _ = try batch()
    #expect(try batch("--rate", "200").summary.segmentsSpoken == 20)
    #expect(try batch("--rate", "200").summary.kept == 4)
    #expect(try batch("--voice", "newsreader-gb").summary.segmentsSpoken == 20)
    // Another pause changes the audio, and nothing that is spoken.
    let profile = Profile(name: "mine", disclosure: "Mine.")
    try place.write(profile.json, "voices/mine.json")
    #expect(
      try batch("--voices", "voices", "--voice", "mine").summary.segmentsSpoken == 20)
    try place.write(
      profile.json.replacingOccurrences(of: "\"sentence\": 0.4", with: "\"sentence\": 0.5"),
      "voices/mine.json")
    let paused = try batch("--voices", "voices", "--voice", "mine")
    #expect(paused.summary.made == 4 && paused.summary.segmentsSpoken == 0)
    #expect(try batch().summary.made == 4)
    try expectFresh()
  }

  @Test func aMovedArticleTakesItsClipAndLogAlong() throws {
    _ = try batch()
    let complaint = "{\"event\": \"feedback\", \"version\": 1, \"id\": \"1\"}\n"
    let log = try place.text("out/b.feedback.jsonl") + complaint
    try place.write(log, "out/b.feedback.jsonl")
    try FileManager.default.createDirectory(
      atPath: place("in/new"), withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: place("in/b.txt"), toPath: place("in/new/e.txt"))
    let lines = try batch()
    #expect(lines.articles("made") == ["new/e.txt"] && lines.summary.segmentsSpoken == 0)
    #expect(try place.text("out/new/e.feedback.jsonl").hasPrefix(log))
    #expect(place.names("out").allSatisfy { !$0.hasPrefix("b.") })
    #expect(place.names("out/new") == Workplace.files("e"))
    try expectSound("out", in: place)
    #expect(try batch().summary.kept == 4)
    // Up a folder again: the empty one goes.
    try FileManager.default.moveItem(atPath: place("in/new/e.txt"), toPath: place("in/b.txt"))
    #expect(try batch().summary.segmentsSpoken == 0)
    #expect(!place.names("out").contains("new"))
  }

  @Test func aDeletedArticlesClipGoesOnlyWhenAsked() throws {
    _ = try batch()
    try place.remove("in/deep")
    let run = try place.aloud("batch", "in", "-o", "out", "--quiet")
    #expect(run.status == 0 && run.remarks.contains("gone: deep/c.md"))
    #expect(place.names("out/deep") == Workplace.files("c"))
    let pruned = try place.aloud("batch", "in", "-o", "out", "--quiet", "--prune")
    expectDone(pruned)
    #expect(pruned.text.contains("pruned     1 clip"), "\(pruned.text)")
    #expect(!place.names("out").contains("deep"))
    expectDone(try place.aloud("batch", "in", "-o", "out", "--quiet"))
    // What an exclusion leaves out is not gone, nor is a folder that is not mounted.
    _ = try batch("--prune", "--exclude", "a.txt")
    #expect(place.names("out").contains("a.wav"))
    try FileManager.default.moveItem(atPath: place("in"), toPath: place("away"))
    try place.write("", "in/.keep")
    let unmounted = try place.aloud("batch", "in", "-o", "out", "--quiet", "--prune")
    #expect(unmounted.status == 0 && unmounted.remarks.contains("nothing is pruned"))
    try place.write("Other.", "other/x.txt")
    let other = try place.aloud("batch", "other", "-o", "out", "--quiet", "--prune")
    #expect(other.status == 0 && other.remarks.contains("nothing is pruned"))
    #expect(place.names("out").contains("a.wav"))
  }

  @Test func withoutALedgerGoneArticlesAreKnownByTheirClips() throws {
    _ = try batch()
    // What lies beside them is none of the batch's business: a clip of another folder's article, even
    // where it has the place of one, somebody's own sound, a record that was copied.
    try place.write("Elsewhere.", "else/x.txt")
    try place.write("Elsewhere.", "else/y.txt")
    expectDone(try place.aloud("narrate", "else/x.txt", "-o", "out/"))
    expectDone(try place.aloud("narrate", "else/y.txt", "-o", "out/deep/"))
    try place.write("mine", "out/mine.wav")
    try place.write(try place.read("out/a.clip.json"), "out/copy.clip.json")
    try place.write("{", "out/broken.clip.json")
    try place.remove("else")
    for name in ["a.txt", "deep/c.md"] { try place.remove("in/\(name)") }
    try place.remove("out/.aloud-batch")
    let others = ["x.wav", "deep/y.wav", "mine.wav", "copy.clip.json", "broken.clip.json"]
    for options in [["--dry-run"], []] {
      let run = try place.run([Programs.aloud, "batch", "in", "-o", "out", "--quiet"] + options)
      #expect(run.status == 0)
      let gone = run.remarks.split(separator: "\n").filter { $0.hasPrefix("gone: ") }
      #expect(gone.count == 2 && gone[0].contains("a.txt") && gone[1].contains("deep/c.md"))
    }
    try place.remove("out/.aloud-batch")
    let pruned = try place.aloud("batch", "in", "-o", "out", "--quiet", "--prune")
    expectDone(pruned)
    #expect(pruned.text.contains("pruned     2 clips"), "\(pruned.text)")
    #expect(place.names("out/deep") == Workplace.files("y"))
    #expect(!place.names("out").contains { $0.hasPrefix("a.") })
    for other in others { #expect(FileManager.default.fileExists(atPath: place("out/\(other)"))) }
  }

  @Test func withoutALedgerAMovedArticleTakesItsLogAlong() throws {
    _ = try batch()
    let log = try place.text("out/b.feedback.jsonl") + "{\"event\": \"praise\"}\n"
    try place.write(log, "out/b.feedback.jsonl")
    try place.remove("out/.aloud-batch")
    try FileManager.default.moveItem(atPath: place("in/b.txt"), toPath: place("in/deep/e.txt"))
    let lines = try batch()
    #expect(lines.articles("made") == ["deep/e.txt"] && lines.summary.segmentsSpoken == 0)
    #expect(try place.text("out/deep/e.feedback.jsonl").hasPrefix(log))
    #expect(place.names("out").allSatisfy { !$0.hasPrefix("b.") })
  }

  @Test(arguments: ["wav", "vtt", "clip.json"])
  func aDamagedClipIsMadeAgain(ending: String) throws {
    _ = try batch()
    let file = "out/a.\(ending)"
    let good = try place.clip("out/a")
    var bytes = try place.read(file)
    for damage in ["cut", "replaced", "gone"] {
      switch damage {
      case "cut": try place.write(Array(bytes.dropLast(40)), file)
      case "replaced": try place.write(Array("{}".utf8), file)
      default: try place.remove(file)
      }
      let lines = try batch().summary.made
      #expect(lines == 1, "\(damage)")
      #expect(try place.clip("out/a") == good, "\(damage)")
    }
    // A change that keeps size and time is seen by those who read.
    let time = try FileManager.default.attributesOfItem(atPath: place(file))[.modificationDate]
    bytes[bytes.count / 2] ^= 1
    try place.write(bytes, file)
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(time)], ofItemAtPath: place(file))
    #expect(try place.aloud("check", "out").status == 1)
    #expect(try batch("--verify").articles("made") == ["a.txt"])
    #expect(try place.clip("out/a") == good)
  }

  @Test func aDeletedLogIsBegunAgain() throws {
    _ = try batch()
    try place.remove("out/a.feedback.jsonl")
    #expect(try batch().summary.kept == 4)
    try expectSound("out", in: place)
  }
}
