import Foundation
import Testing

/// Voices of one's own, the article's language, and what is said of the clip.
@Suite struct ProfileTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write("The harbour was quiet today.\n", "a.txt")
  }

  @Test func aProfileOfOnesOwnIsFound() throws {
    try place.write(Profile(name: "mine", rate: 200).json, "one/mine.json")
    try place.write(Profile(name: "mine", rate: 210).json, "two/mine.json")
    let command = [Programs.aloud, "narrate", "a.txt", "--voice", "mine", "-o", "out/"]
    #expect(try place.run(command).status == 69)
    expectDone(try place.run(command + ["--voices", "one"]))
    #expect(try place.record("out/a").voice.rate == 200)
    place.environment["ALOUD_VOICES"] = place("two")
    expectDone(try place.run(command))
    #expect(try place.record("out/a").voice.rate == 210)
    // The option comes before the variable, and --rate before the profile.
    expectDone(try place.run(command + ["--voices", "one", "--rate", "220"]))
    #expect(try place.record("out/a").voice.rate == 220)
    #expect(try place.aloud("voices", "--voices", "one").text.contains("200 wpm"))
    #expect(try place.aloud("voices").text.contains("210 wpm"))
  }

  @Test(arguments: ["start", "end", "none"])
  func theDisclosureIsSpokenWhereTheProfileWantsIt(spoken: String) throws {
    try place.write(Profile(name: "mine", spoken: spoken).json, "voices/mine.json")
    expectDone(
      try place.aloud("narrate", "a.txt", "--voices", "voices", "--voice", "mine", "-o", "out/"))
    let record = try place.record("out/a")
    let (ours, text) = ("A machine reads this.", "The harbour was quiet today.")
    let expected = ["start": [ours, text], "end": [text, ours], "none": [text]][spoken]
    #expect(record.heard == expected)
    #expect(record.disclosure.text == ours)
    #expect(record.disclosure.spoken == spoken)
    // Spoken or not, it stands in the file.
    #expect(Data(try place.read("out/a.wav")).range(of: Data(ours.utf8)) != nil)
    #expect(try place.text("out/a.vtt").contains("NOTE \(ours)"))
    try expectSound("out", in: place)
  }

  @Test(arguments: [
    "This was made by a machine. It may be wrong.", "Made by a machine: Ltd. No. 7",
    "Made\\nby a machine.", " Made by a machine. ",
  ])
  func aDisclosureMayBeOfAnyLength(text: String) throws {
    for spoken in ["start", "end"] {
      let profile = Profile(name: "mine", disclosure: text, spoken: spoken)
      try place.write(profile.json, "voices/mine.json")
      let command = [Programs.aloud, "narrate", "a.txt", "--voices", "voices", "--voice", "mine"]
      expectDone(try place.run(command))
      try expectSound("a.wav", in: place)
      #expect(try place.run(command).text.hasPrefix("kept"))
    }
  }

  @Test(arguments: ["…", String(repeating: "s'", count: 220)])
  func noClipGoesWithoutItsDisclosure(text: String) throws {
    try place.write(Profile(name: "mine", disclosure: text).json, "voices/mine.json")
    let run = try place.aloud("narrate", "a.txt", "--voices", "voices", "--voice", "mine")
    #expect(run.status == 69 && run.output.isEmpty)
    #expect(run.remarks.contains("mine cannot say its disclosure"))
    #expect(place.names() == ["a.txt", "voices"])
  }

  @Test(arguments: [
    ("en-AU", "newsreader-gb"), ("en-IE", "newsreader-gb"), ("en-CA", "newsreader-us"),
  ])
  func theNearestVoiceIsTakenAndSaidSo(language: String, voice: String) throws {
    try place.write("---\nlang: \(language)\n---\n\nQuiet.\n", "b.md")
    let run = try place.aloud("narrate", "b.md")
    #expect(run.status == 0 && run.remarks.contains("no voice speaks \(language)"))
    #expect(try place.record("b").voice.name == voice)
  }

  @Test func aFolderOfVoicesThatIsNotThereIsNamed() throws {
    for folder in ["nowhere", "a.txt"] {
      expectFailure(try place.aloud("voices", "--voices", folder), 69, naming: [folder])
    }
    place.environment["ALOUD_VOICES"] = "nowhere"
    expectFailure(try place.aloud("narrate", "a.txt"), 69, naming: ["nowhere"])
  }

  @Test func theArticlesLanguageChoosesTheVoice() throws {
    let british = "---\nlang: en-GB\n---\n\n# Ferries\n\nIt was quiet on 03/04/2021.\n"
    try place.write(british, "gb.md")
    expectDone(try place.aloud("narrate", "gb.md", "-o", "out/"))
    var record = try place.record("out/gb")
    #expect(record.voice.name == "newsreader-gb")
    #expect(record.language == "en-GB")
    #expect(record.segments.last?.spoken.contains("April") == true)
    #expect(try place.aloud("preview", "gb.md").text.contains("April"))
    // A voice that is named wins.
    expectDone(try place.aloud("narrate", "gb.md", "-o", "out/", "--voice", "slow-us"))
    record = try place.record("out/gb")
    #expect(record.voice.name == "slow-us")
    #expect(record.segments.last?.spoken.contains("March") == true)
    // No language, or one without a region.
    expectDone(try place.aloud("narrate", "a.txt", "-o", "out/"))
    #expect(try place.record("out/a").voice.name == "newsreader-us")
    try place.write("---\nlang: en\n---\n\n# Ferries\n\nQuiet.\n", "en.md")
    expectDone(try place.aloud("narrate", "en.md", "-o", "out/"))
    #expect(try place.record("out/en").voice.name == "newsreader-us")
  }
}
