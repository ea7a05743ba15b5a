import Foundation
import Testing

/// Input that nobody means well with: what is good in it is spoken, and nothing breaks.
@Suite struct HostileTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  private static let harbour = "The harbour was quiet today."
  private static let boats = "The boats stayed in."
  private static let poison = "S'" + String(repeating: "s'", count: 219)

  /// Articles, each with stretches of writing that must be heard.
  static let articles: [(what: String, text: String, heard: [String])] = [
    ("a byte-order mark", "\u{FEFF}\(harbour) \(boats)", [harbour, boats]),
    ("CRLF", "\(harbour)\r\n\r\n\(boats)\r\n", [harbour, boats]),
    ("lone CR", "\(harbour)\r\r\(boats)\r", [harbour, boats]),
    (
      "NUL", "The harbour\0 was quiet today.\0 \(boats)\0\0",
      ["was quiet today", "boats stayed in"]
    ),
    (
      "right-to-left marks", "\u{202E}\(harbour)\u{202C} \u{2067}\(boats)\u{2069}\u{200F}",
      [harbour, boats]
    ),
    (
      "emoji", "\u{1F600} \(harbour) \u{1F468}\u{200D}\u{1F469} \(boats) \u{1F44D}\u{1F3FD}",
      [harbour, boats]
    ),
    ("phonemes", "[[ph'oUni:mz]] \(harbour) [[\(boats)]]", [harbour, boats]),
    ("SSML", "<speak><break time=\"9h\"/> \(harbour) \(boats)</speak>", [harbour, boats]),
    (
      "control characters", "\u{1}30p \(harbour)\u{1B}[2J \u{5}\(boats)\u{8}\u{7F}",
      [harbour, boats]
    ),
    ("entities", "&lt;b&gt; & &amp;&#0; \(harbour) \(boats) &", [harbour, boats]),
    ("commands", "$(reboot) `id` \(harbour) ; rm -rf / \(boats) %s%n", [harbour, boats]),
    ("many brackets", "\(harbour)\n\n" + String(repeating: "[[[", count: 3000), [harbour]),
    ("deep quotations", String(repeating: "> ", count: 3000) + boats, [boats]),
    ("combining marks", "\(harbour) Z" + String(repeating: "\u{301}", count: 5000), [harbour]),
    ("separators", "\(harbour)\u{2028}\(boats)\u{2029}\u{85}\u{B}\u{C}", [harbour, boats]),
    ("not a character", "\(harbour) \u{FFFF} \u{E000}die \u{10FFFF} \(boats)", [harbour, boats]),
  ]

  @Test(arguments: articles.indices, ["txt", "md"])
  func theGoodIsSpoken(index: Int, ending: String) throws {
    let (what, text, heard) = Self.articles[index]
    try place.write(text, "a.\(ending)")
    let run = try place.aloud("narrate", "a.\(ending)", "-o", "out/")
    #expect(run.status == 0, "\(what): \(run.remarks)")
    let record = try place.record("out/a")
    for words in heard {
      #expect(record.heard.contains { $0.contains(words) }, "\(what): \(record.heard)")
    }
    // No command made the sound longer than its words are.
    #expect(record.audio.seconds < 60 || text.utf8.count > 1000)
    #expect(record.warnings.isEmpty)
    #expect(place.names("out") == Workplace.files("a"))
    try expectSound("out", in: place)
  }

  @Test(arguments: [
    "\(harbour) \(poison). \(boats)", "\(harbour)\n\n\(poison.lowercased()).\n\n\(boats)",
  ])
  func aPoisonedSentenceIsNamedAndItsNeighboursAreSpoken(text: String) throws {
    try place.write(text, "a.txt")
    let run = try place.aloud("narrate", "a.txt", "-o", "out/")
    #expect(run.status == 0)
    #expect(run.text.contains("1 sentence was left out"))
    #expect(run.remarks.contains("left out"))
    #expect(run.remarks.contains("a.txt"))
    #expect(run.remarks.split(separator: "\n").count == 1)
    expectPlainWords(run.remarks)
    let record = try place.record("out/a")
    #expect(record.heard.suffix(2) == [Self.harbour, Self.boats])
    let warning = try #require(record.warnings.first)
    #expect(record.warnings.count == 1)
    #expect(record.segments[warning.segment].written.lowercased() == Self.poison.lowercased() + ".")
    #expect(record.segments[warning.segment].frames == 0)
    #expect(warning.reason.contains("crashed"))
    try expectSound("out", in: place)
    // The clip is as right as it can be, and is kept.
    let again = try place.aloud("narrate", "a.txt", "-o", "out/")
    #expect(again.text.hasPrefix("kept out/a.wav"))
  }

  /// 50 KB are spoken, so that the tests are done soon; a megabyte is read.
  @Test(arguments: [
    "the harbour was quiet and the boats stayed in ", "x", "s' ", "\u{301}a",
  ])
  func aVeryLongLineIsSpoken(unit: String) throws {
    try place.write(String(repeating: unit, count: 50_000 / unit.utf8.count), "a.txt")
    let run = try place.aloud("narrate", "a.txt", "-o", "out/")
    #expect(run.status == 0, "\(run.remarks)")
    #expect(try place.record("out/a").heard.count > 5)
    try expectSound("out", in: place)
    try place.write(String(repeating: unit, count: 1_000_000 / unit.utf8.count), "b.txt")
    let preview = try place.aloud("preview", "b.txt", "--json")
    expectDone(preview)
    #expect(preview.output.count > 2_000_000)
  }

  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["ALOUD_LONG_TESTS"] != nil,
      "takes a minute: set ALOUD_LONG_TESTS to run it"))
  func aMegabyteOnOneLineIsSpoken() throws {
    let unit = "the harbour was quiet and the boats stayed in "
    try place.write(String(repeating: unit, count: 1_000_000 / unit.utf8.count), "a.txt")
    let run = try place.start([Programs.aloud, "narrate", "a.txt", "-o", "out/", "--quiet"])
    expectDone(try run.finish(within: 300))
    #expect(try place.record("out/a").heard.count > 1000)
    try expectSound("out", in: place)
  }

  @Test(arguments: [
    "two words.txt", "it's \"quoted\".txt", "new\nline.txt", "na\u{EF}ve \u{65E5}\u{672C}.txt",
    "%s%n%d.txt", "$(touch pwned).txt", "..txt", "a..b.txt", "tab\t.txt", "[[x]].txt", "*.txt",
    "a&b<c>.txt", "\u{1B}[2J.txt",
  ])
  func anyFileNameWillDo(name: String) throws {
    try place.write("\(Self.harbour) \(Self.boats)", name)
    let run = try place.aloud("narrate", name, "-o", "out/")
    expectDone(run)
    #expect(run.text.split(separator: "\n").count == 1, "a name is shown on one line")
    #expect(!run.text.contains("\u{1B}"))
    let stem = String(name.dropLast(4))
    #expect(place.names("out") == Workplace.files(stem).sorted())
    #expect(try place.record("out/\(stem)").heard.count == 3)
    try expectSound("out", in: place)
    #expect(place.names() == [name, "out"].sorted())
    // Errors show it on one line too.
    try place.write("", name)
    let empty = try place.aloud("narrate", name, "-o", "out/")
    expectFailure(empty, 65, naming: ["empty"])
    #expect(empty.remarks.split(separator: "\n").count == 1)
  }

  @Test func namesThatBeginWithADashGoAfterTwo() throws {
    try place.write(Self.boats, "-v.txt")
    expectDone(try place.aloud("narrate", "./-v.txt", "-o", "one/"))
    expectDone(try place.aloud("narrate", "-o", "two/", "--", "-v.txt"))
    #expect(place.names("one") == Workplace.files("-v"))
    #expect(try place.clip("one/-v") == place.clip("two/-v"))
    #expect(try place.aloud("narrate", "-v.txt").status == 64)
  }

  @Test func pathsMayGoUpwards() throws {
    try place.write(Self.boats, "a.txt")
    try place.write("", "in/x")
    expectDone(try place.aloud("narrate", "in/../a.txt", "-o", "in/../out/../out/"))
    #expect(place.names("out") == Workplace.files("a"))
    try expectSound("in/../out", in: place)
  }
}
