import Foundation
import Testing

/// Same input, same bytes; and what is right already is kept.
@Suite struct SameBytesTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  @Test(arguments: Programs.samples)
  func twoRunsGiveTheSameBytes(sample: String) throws {
    let name = String(sample.split(separator: "/").last?.split(separator: ".").first ?? "")
    expectDone(try place.aloud("narrate", sample, "-o", "one/"))
    expectDone(try place.aloud("narrate", sample, "-o", "two/"))
    #expect(try place.clip("one/\(name)") == place.clip("two/\(name)"))
  }

  @Test(
    .enabled(if: Machine.onOneProcessor != nil, "needs taskset to keep a run to one processor"))
  func oneProcessorGivesTheSameBytesAsAll() throws {
    let one = try #require(Machine.onOneProcessor)
    let sample = Programs.sample("markets.txt")
    expectDone(try place.aloud("narrate", sample, "-o", "all/"))
    expectDone(try place.run(one + [Programs.aloud, "narrate", sample, "-o", "one/"]))
    #expect(try place.clip("one/markets") == place.clip("all/markets"))
  }

  @Test func aRightClipIsKept() throws {
    let sample = Programs.sample("sport.txt")
    let first = try place.aloud("narrate", sample, "-o", "out/")
    #expect(first.text.hasPrefix("made out/sport.wav, "))
    let clip = try place.clip("out/sport")
    let log = try place.read("out/sport.feedback.jsonl")
    let number = try inode("out/sport.wav")
    let second = try place.aloud("narrate", sample, "-o", "out/")
    expectDone(second)
    #expect(second.text.hasPrefix("kept out/sport.wav, "))
    #expect(try inode("out/sport.wav") == number)
    #expect(try place.read("out/sport.feedback.jsonl") == log)
    let forced = try place.aloud("narrate", sample, "-o", "out/", "--force")
    expectDone(forced)
    #expect(forced.text.hasPrefix("made out/sport.wav, "))
    #expect(try inode("out/sport.wav") != number)
    #expect(try place.clip("out/sport") == clip)
    #expect(try place.read("out/sport.feedback.jsonl").starts(with: log))
    #expect(place.names("out") == Workplace.files("sport"))
  }

  private func inode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: place(name))[.systemFileNumber] as? Int
  }

  @Test(arguments: [
    ["--voice", "slow-us"], ["--rate", "200"], ["--voice", "newsreader-gb"],
    ["--voices", "voices", "--voice", "newsreader-us"],
  ])
  func anotherVoiceIsAnotherClip(options: [String]) throws {
    try place.write("The harbour was quiet today. The boats stayed in.", "a.txt")
    // The name of a voice that is there, with another disclosure.
    try place.write(Profile(name: "newsreader-us").json, "voices/mine.json")
    let command = [Programs.aloud, "narrate", "a.txt", "-o", "out/"]
    expectDone(try place.run(command))
    let before = try place.clip("out/a")
    let run = try place.run(command + options)
    expectDone(run)
    #expect(run.text.hasPrefix("made"))
    #expect(try place.clip("out/a")[0] != before[0])
    #expect(try place.run(command + options).text.hasPrefix("kept"))
    let back = try place.run(command)
    #expect(back.text.hasPrefix("made"))
    #expect(try place.clip("out/a") == before)
  }

  @Test func aChangedArticleIsAnotherClip() throws {
    try place.write("The harbour was quiet today. The boats stayed in.", "a.txt")
    expectDone(try place.aloud("narrate", "a.txt", "-o", "out/"))
    let before = try place.clip("out/a")
    // What is not said counts too: the record's places in the source are others.
    for text in [
      "The harbour was quiet. The boats stayed in.", "The harbour was quiet.  The boats stayed in.",
    ] {
      try place.write(text, "a.txt")
      #expect(try place.aloud("narrate", "a.txt", "-o", "out/").text.hasPrefix("made"))
      try expectSound("out", in: place)
    }
    #expect(try place.clip("out/a")[0] != before[0])
  }

  /// An article and what becomes of it, with how many sentences are then said anew.
  static let edits: [(from: String, to: String, spoken: Int)] = [
    ("quiet today", "busy today", 1),
    ("# The harbour", "# The harbour\n\nA new paragraph came in.", 1),
    ("The boats stayed in. ", "", 0), ("It cost $1.2bn", "It cost £1.2bn", 1),
    ("*Nobody* went out.", "Nobody went out.", 0), ("in on Monday.", "in on Monday.  ", 0),
    // The same sound with another way to write it is said anew: its words are others.
    ("Three men", "3 men", 1),
  ]

  @Test(arguments: edits.indices)
  func onlyWhatChangedIsSpokenAgain(index: Int) throws {
    let edit = Self.edits[index]
    let article = """
      # The harbour

      The harbour was quiet today. The boats stayed in. It cost $1.2bn to build, he said.

      - *Nobody* went out.
      - Three men came in on Monday.
      """
    try place.write(article, "a.md")
    expectDone(try place.aloud("narrate", "a.md", "-o", "out/"))
    let edited = article.replacingOccurrences(of: edit.from, with: edit.to)
    #expect(edited != article)
    try place.write(edited, "a.md")
    let run = try place.aloud("narrate", "a.md", "-o", "out/")
    expectDone(run)
    #expect(
      run.text.hasPrefix("made") && run.text.contains("; \(edit.spoken) spoken, "), "\(run.text)")
    expectDone(try place.aloud("narrate", "a.md", "-o", "fresh/"))
    #expect(try place.clip("out/a") == place.clip("fresh/a"))
  }

  @Test(arguments: ["a.wav", "a.vtt", "a.clip.json"])
  func nothingIsTakenOutOfADamagedClip(file: String) throws {
    try place.write("The harbour was quiet today. The boats stayed in.", "a.txt")
    expectDone(try place.aloud("narrate", "a.txt", "-o", "out/"))
    var bytes = try place.read("out/\(file)")
    bytes[bytes.count * 2 / 3] ^= 1
    try place.write(bytes, "out/\(file)")
    let run = try place.aloud("narrate", "a.txt", "-o", "out/")
    expectDone(run)
    #expect(run.text.hasPrefix("made") && !run.text.contains("taken over"))
    expectDone(try place.aloud("narrate", "a.txt", "-o", "fresh/"))
    #expect(try place.clip("out/a") == place.clip("fresh/a"))
  }

  @Test func aDeletedLogIsBegunAgain() throws {
    try place.write("The boats stayed in.", "a.txt")
    expectDone(try place.aloud("narrate", "a.txt", "-o", "out/"))
    try place.remove("out/a.feedback.jsonl")
    let run = try place.aloud("narrate", "a.txt", "-o", "out/")
    expectDone(run)
    #expect(run.text.hasPrefix("kept"))
    let log = try place.read("out/a.feedback.jsonl")
    let keys = [
      "event", "version", "at", "clip", "engine", "voice", "seconds", "warnings", "folder",
    ]
    #expect(jsonKeys(log) == keys)
    try expectSound("out", in: place)
  }

  @Test func twoRunsAtOnceEndInOneRightClip() throws {
    let sample = Programs.sample("history.md")
    expectDone(try place.aloud("narrate", sample, "-o", "calm/"))
    let command = [Programs.aloud, "narrate", sample, "-o", "out/"]
    let runs = try [command, command, command + ["--force"]].map { try place.start($0) }
    for run in runs { #expect(try run.finish().status == 0) }
    #expect(try place.clip("out/history") == place.clip("calm/history"))
    #expect(place.names("out") == Workplace.files("history"))
    try expectSound("out", in: place)
  }
}
