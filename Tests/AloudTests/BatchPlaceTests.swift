import Foundation
import Testing

/// Places where a clip cannot be written: named before anything is spoken.
@Suite struct BatchPlaceTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  private func batch(_ options: String...) throws -> Run {
    try place.run([Programs.aloud, "batch", "in", "-o", "out", "--quiet", "--json"] + options)
  }

  /// What is in the way of `a.txt`, as a folder.
  @Test(arguments: [
    "a.wav", "a.vtt", "a.clip.json", "a.feedback.jsonl", "a.feedback.jsonl.torn", ".a.wav.part",
    ".a.vtt.part", ".a.clip.json.part", ".a.clip.lock", ".a.feedback.jsonl.lock",
  ])
  func aFolderInTheWayIsNamed(name: String) throws {
    try place.write("The harbour was quiet.", "in/a.txt")
    try place.write("The boats stayed in.", "in/b.txt")
    try place.write("", "out/\(name)/x")
    let run = try batch()
    #expect(run.status == 1)
    let lines = try BatchLines(run)
    #expect(lines.articles("failed") == ["a.txt"] && lines.articles("made") == ["b.txt"])
    #expect(lines.reason("a.txt").contains("out/\(name) is a folder"))
    // The other has two, its disclosure among them.
    #expect(lines.summary.segmentsSpoken == 2)
    #expect(place.names("out/\(name)") == ["x"])
    let alone = try place.aloud("narrate", "in/a.txt", "-o", "out/")
    expectFailure(alone, 73, naming: ["out/\(name) is a folder"])
  }

  @Test(arguments: ["a.wav", "a.vtt", "a.clip.json", "a.feedback.jsonl"])
  func aFolderOfArticlesWithAClipsNameIsNamed(folder: String) throws {
    try place.write("The harbour was quiet.", "in/a.txt")
    try place.write("The boats stayed in.", "in/\(folder)/er/b.txt")
    let dry = try batch("--dry-run")
    #expect(dry.text.contains("\"make\": 1, \"keep\": 0, \"fail\": 1"), "\(dry.text)")
    for options in [[], ["--exclude", "b.txt"], ["--include", "*"]] {
      let run = try place.run(
        [Programs.aloud, "batch", "in", "-o", "out", "--quiet", "--json"] + options)
      let lines = try BatchLines(run)
      #expect(run.status == 1 && lines.articles("failed") == ["a.txt"])
      #expect(lines.reason("a.txt").contains("the folder \(folder), in which clips"))
    }
    try expectSound("out", in: place)
    // A folder in which no article lies has no counterpart among the clips.
    try FileManager.default.moveItem(
      atPath: place("in/\(folder)/er/b.txt"), toPath: place("in/\(folder)/er/b.png"))
    try place.remove("out")
    #expect(try BatchLines(try batch()).articles("made") == ["a.txt"])
  }

  @Test func articlesInTheClipsFolderAreCounted() throws {
    try place.write("The harbour was quiet.", "in/a.txt")
    for name in ["b.txt", "deep/er/c.md", "deep/d.wav", ".hidden.txt", "draft.md"] {
      try place.write("The boats stayed in.", "in/out/\(name)")
    }
    let batch = [Programs.aloud, "batch", "in", "-o", "in/out", "--exclude", "draft.md"]
    for options in [["--dry-run"], [], []] {
      let run = try place.run(batch + options)
      expectDone(run)
      #expect(run.text.contains("left out  ") && run.text.contains(" 2 in the clips' folder\n"))
    }
    #expect(!place.names("in/out").contains("out") && !place.names("in/out").contains("b.wav"))
    // Where that is the folder itself, its articles are its articles.
    let both = try place.run([Programs.aloud, "batch", "in", "-o", "in"])
    #expect(both.text.contains("made       4 articles") && !both.text.contains("clips' folder"))
  }

  @Test func aFileAmongTheFoldersIsNamed() throws {
    try place.write("The harbour was quiet.", "in/deep/er/a.txt")
    try place.write("The boats stayed in.", "in/b.txt")
    try place.write("mine", "out/deep")
    let lines = try BatchLines(try batch())
    #expect(lines.articles("failed") == ["deep/er/a.txt"])
    #expect(lines.reason("deep/er/a.txt").contains("out/deep/er/a.wav: a part of"))
    #expect(lines.summary.segmentsSpoken == 2)
    #expect(try place.text("out/deep") == "mine")
  }

  /// The longest endings are those of a log whose half lines are rewritten.
  static let mostBytes = 255 - ".".utf8.count - ".feedback.jsonl.torn.part".utf8.count

  @Test func aNameThatIsTooLongForItsClipIsNamed() throws {
    let names = [
      String(repeating: "n", count: 240), String(repeating: "\u{E9}", count: 115),
      String(repeating: "o", count: Self.mostBytes + 1),
    ]
    for name in names { try place.write("The harbour was quiet.", "in/\(name).txt") }
    let longest = String(repeating: "p", count: Self.mostBytes)
    try place.write("The boats stayed in.", "in/\(longest).txt")
    let run = try batch()
    #expect(run.status == 1)
    let lines = try BatchLines(run)
    #expect(lines.articles("made") == ["\(longest).txt"] && lines.summary.segmentsSpoken == 2)
    for name in names {
      let reason = lines.reason("\(name).txt")
      #expect(reason.contains("it has \(name.utf8.count) bytes"), "\(reason)")
      #expect(reason.contains("\(Self.mostBytes) are the most"), "\(reason)")
      expectPlainWords(reason)
      let alone = try place.aloud("narrate", "in/\(name).txt", "-o", "alone")
      expectFailure(alone, 73, naming: ["\(Self.mostBytes) are the most", "shorten it"])
      #expect(place.names() == ["in", "out"])
    }
    // What has room for its clip has room for everything that is done with it.
    try expectSound("out", in: place)
    let clip = "out/\(longest).wav"
    let add = try place.aloud("feedback", "add", clip, "--rating", "4", "--listener", "Ann")
    #expect(add.status == 0)
    let log = "out/\(longest).feedback.jsonl"
    try place.write(try place.text(log) + "{\"half", log)
    #expect(try place.aloud("feedback", "add", clip, "--rating", "5").status == 0)
    #expect(try place.aloud("feedback", "forget", "Ann", "out").status == 0)
    #expect(try place.text(log).contains("\"rating\": 5"))
    expectDone(try place.aloud("batch", "in", "-o", "out", "--quiet", "--include", "ppp*"))
  }

  @Test(.enabled(if: Machine.asOrdinaryUser != nil, "needs a user whom permissions hold back"))
  func whatIsRightNeedsNoWriting() throws {
    let user = try #require(Machine.asOrdinaryUser)
    for name in ["a.txt", "deep/b.txt"] { try place.write("The harbour was quiet.", "in/\(name)") }
    expectDone(try place.aloud("batch", "in", "-o", "out", "--quiet"))
    func permit(_ mode: String) throws {
      expectDone(try place.run(["/bin/chmod", "-R", mode, "out"]))
    }
    defer { try? permit("u+w") }
    let command = user + [Programs.aloud, "batch", "in", "-o", "out", "--quiet"]
    // With what the batch remembers, and without it.
    for hasLedger in [true, false] {
      try permit("u+w")
      if !hasLedger { try place.remove("out/.aloud-batch") }
      try permit("a-w,a+rX")
      let before = place.names("out") + place.names("out/deep")
      let run = try place.run(command)
      expectDone(run)
      #expect(run.text.contains("kept       2 articles"), "\(run.text)")
      let alone = try place.run(user + [Programs.aloud, "narrate", "in/a.txt", "-o", "out/"])
      #expect(alone.status == 0 && alone.text.hasPrefix("kept "), "\(alone.remarks)")
      #expect(place.names("out") + place.names("out/deep") == before)
    }
    // A gone one is named; it cannot be removed, and is not said to be.
    try place.remove("in/deep/b.txt")
    let pruned = try place.run(command + ["--prune"])
    #expect(pruned.status == 0 && pruned.remarks.contains("gone: deep/b.txt"))
    #expect(place.names("out/deep") == Workplace.files("b"))
    // What has to be written cannot be, and says so.
    try place.write("The harbour was not quiet.", "in/a.txt")
    expectFailure(try place.run(command), 73, naming: ["out/", "permission denied"])
  }

  @Test(.enabled(if: Machine.asOrdinaryUser != nil, "needs a user whom permissions hold back"))
  func oneFolderThatMayOnlyBeReadCostsTheOthersNothing() throws {
    let user = try #require(Machine.asOrdinaryUser)
    for name in ["a.txt", "kept/b.txt"] { try place.write("The harbour was quiet.", "in/\(name)") }
    try place.write("", "out/x")
    expectDone(try place.run(["/bin/chmod", "a+rwx", "out"]))
    let command = user + [Programs.aloud, "batch", "in", "-o", "out", "--quiet", "--json"]
    expectDone(try place.run(command))
    expectDone(try place.run(["/bin/chmod", "a-w", "out/kept"]))
    defer { _ = try? place.run(["/bin/chmod", "u+w", "out/kept"]) }
    try place.write("The boats stayed in.", "in/a.txt")
    try place.write("This is new.", "in/kept/c.txt")
    let run = try place.run(command)
    let lines = try BatchLines(run)
    #expect(lines.articles("made") == ["a.txt"] && lines.articles("kept") == ["kept/b.txt"])
    #expect(lines.articles("failed") == ["kept/c.txt"] && run.status == 1)
    #expect(lines.reason("kept/c.txt").contains("out/kept/c.wav: permission denied"))
  }
}
