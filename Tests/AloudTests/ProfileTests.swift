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
