import Foundation
import Testing

/// Where a clip goes, and what is printed of it.
@Suite struct OutputFormTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write("The harbour was quiet today. The boats stayed in.\n", "a.txt")
  }

  @Test(arguments: [
    ([], "a"), (["-o", "."], "a"), (["-o", "old"], "old/a"), (["-o", "old/"], "old/a"),
    (["-o", "new"], "new/a"), (["-o", "new/"], "new/a"), (["-o", "new/er/"], "new/er/a"),
    (["-o", "x.wav"], "x"), (["-o", "old/x.wav"], "old/x"),
    (["-o", "x.y.wav"], "x.y"), (["-o", "dotted.folder/"], "dotted.folder/a"),
    (["--output", "old"], "old/a"),
  ])
  func theClipGoesWhereItWasAskedFor(options: [String], stem: String) throws {
    try place.write("", "old/x")
    let run = try place.run([Programs.aloud, "narrate", "a.txt"] + options)
    expectDone(run)
    #expect(run.text.hasSuffix("\(stem).wav, 7 s\n"), "\(run.text)")
    let folder =
      stem.contains("/") ? String(stem[...(stem.lastIndex(of: "/") ?? stem.startIndex)]) : ""
    let made = place.names(folder).filter { !["a.txt", "x", "old"].contains($0) }
    #expect(made == Workplace.files(String(stem.dropFirst(folder.count))))
    try expectSound("\(stem).wav", in: place)
  }

  @Test(arguments: ["X.WAV", ".wav", "x.mp3", "old/x.ogg"])
  func whatIsNeitherFolderNorWAVIsWrongUsage(output: String) throws {
    let run = try place.aloud("narrate", "a.txt", "-o", output)
    #expect(run.status == 64)
    #expect(run.remarks.contains(output) && place.names() == ["a.txt"])
  }

  @Test func aStreamIsTheSameAudioAndLeavesNothing() throws {
    expectDone(try place.aloud("narrate", "a.txt", "-o", "out/"))
    let stream = try place.aloud("narrate", "a.txt", "-o", "-")
    expectDone(stream)
    #expect(stream.output.count > 100_000)
    #expect(try stream.output == place.read("out/a.wav"))
    #expect(place.names() == ["a.txt", "out"])
    #expect(place.temporaryFiles.isEmpty)
  }

  @Test func standardInputIsAnArticle() throws {
    let text = "The harbour was quiet today. The boats stayed in.\n"
    expectDone(try place.aloud("narrate", "-", "-o", "x.wav", input: text))
    expectDone(try place.aloud("narrate", "a.txt", "-o", "y.wav"))
    #expect(try place.read("x.wav") == place.read("y.wav"))
    let markdown = try place.aloud(
      "preview", "-", "--input-format", "markdown", "--json", input: "# Ferries\n\nQuiet.\n")
    expectDone(markdown)
    #expect(markdown.text.contains("\"kind\": \"heading\""))
    expectFailure(
      try place.aloud("narrate", "-", input: ""), 65, naming: ["standard input", "empty"])
    expectFailure(try place.aloud("narrate", "-"), 65, naming: ["standard input", "empty"])
  }

  @Test func jsonIsExactlyTheRecord() throws {
    let made = try place.aloud("narrate", "a.txt", "-o", "out/", "--json")
    expectDone(made)
    #expect(try made.output == place.read("out/a.clip.json"))
    #expect((try? JSONSerialization.jsonObject(with: Data(made.output))) != nil)
    let kept = try place.aloud("narrate", "a.txt", "-o", "out/", "--json")
    expectDone(kept)
    #expect(kept.output == made.output)
  }

  @Test func theFormatMayBeNamed() throws {
    try place.write("# Ferries\n\nQuiet.\n", "letter")
    let run = try place.aloud("narrate", "letter", "--input-format", "markdown", "-o", "out/")
    expectDone(run)
    #expect(try place.record("out/letter").title == "Ferries")
  }
}
