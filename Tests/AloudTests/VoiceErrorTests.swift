import Foundation
import Testing

/// Status 69: the engine, its data or the voice is not there.
@Suite struct VoiceErrorTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write("Good day. All is well.\n", "a.txt")
  }

  /// Runs `narrate` and expects that it fails and leaves nothing.
  private func expectUnavailable(
    _ arguments: [String] = [], naming words: [String],
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let before = place.names()
    let run = try place.run([Programs.aloud, "narrate", "a.txt"] + arguments)
    expectFailure(run, 69, naming: words, location)
    #expect(place.names() == before, sourceLocation: location)
  }

  @Test func aVoiceThatIsNotThereIsNamedWithThoseThatAre() throws {
    try expectUnavailable(["--voice", "nobody"], naming: ["nobody", "newsreader-us"])
    let preview = try place.aloud("preview", "a.txt", "--voice", "nobody")
    expectFailure(preview, 69, naming: ["nobody"])
  }

  @Test(arguments: ["en-us+nosuch", "xx-nosuch", "en-us+../../etc/passwd", "+klatt2"])
  func anEngineVoiceThatIsNotThereIsNamed(engineVoice: String) throws {
    try place.write(Profile(name: "mine", engineVoice: engineVoice).json, "voices/mine.json")
    try expectUnavailable(
      ["--voices", "voices", "--voice", "mine"], naming: ["mine", engineVoice])
  }

  @Test(arguments: [
    ("{", "JSON"), ("[]", "mine.json"), ("", "mine.json"), ("{\"name\": \"mine\"}", "about"),
    (Profile(name: "mine", rate: 9).json, "rate"),
    (Profile(name: "mine", spoken: "sometimes").json, "disclosure.spoken"),
    (Profile(name: "mine", disclosure: " ").json, "disclosure"),
  ])
  func aMalformedProfileIsNamed(json: String, word: String) throws {
    try place.write(json, "voices/mine.json")
    try expectUnavailable(
      ["--voices", "voices", "--voice", "mine"], naming: ["voices/mine.json", word])
    let list = try place.aloud("voices", "--voices", "voices")
    #expect(list.status == 0)
    #expect(list.remarks.contains("voices/mine.json"))
    expectPlainWords(list.remarks)
    #expect(list.text.contains("newsreader-us"))
  }

  @Test(arguments: ["/nonexistent/aloud-engine", "a.txt", "/"])
  func anEngineThatCannotBeStartedIsNamed(path: String) throws {
    place.environment["ALOUD_ENGINE"] = path
    try expectUnavailable(naming: [path, "ALOUD_ENGINE"])
  }

  @Test(arguments: ["/bin/true", "/bin/cat", "/bin/false"])
  func aProgramThatIsNoEngineIsNamed(path: String) throws {
    place.environment["ALOUD_ENGINE"] = path
    try expectUnavailable(naming: ["engine"])
  }

  @Test func anEngineThatDoesNotAnswerIsNamed() throws {
    try place.writeSilentEngine()
    let narrate = try place.start([Programs.aloud, "narrate", "a.txt", "-o", "out/"])
    let version = try place.start([Programs.aloud, "--version"])
    // It waits once, however many voices there are.
    let voices = try place.start([Programs.aloud, "voices", "--json"])
    expectFailure(
      try narrate.finish(within: 25), 69, naming: ["does not answer", place("engine")])
    #expect(try version.finish(within: 5).text.contains("does not answer"))
    let list = try voices.finish(within: 5)
    #expect(list.status == 0)
    #expect(list.text.contains("\"usable\": false") && !list.text.contains("\"usable\": true"))
    #expect(!place.names().contains("out"))
  }

  @Test func missingDataIsNamed() throws {
    // An empty folder of data; one that is not there would be passed over by the engine.
    try place.write("", "data/voices-are-elsewhere")
    place.environment["ESPEAK_DATA_PATH"] = place("data")
    try expectUnavailable(naming: ["data", "espeak-ng-data"])
    let version = try place.aloud("--version")
    #expect(version.status == 0)
    #expect(version.text.hasPrefix("Aloud "))
    let voices = try place.aloud("voices", "--json")
    #expect(voices.status == 0)
    #expect(voices.text.contains("\"usable\": false"))
    #expect(!voices.text.contains("\"usable\": true"))
  }

  @Test func aLanguageThatNoVoiceSpeaksIsNamed() throws {
    try place.write("---\nlang: de\n---\n\n# Guten Tag\n\nEs regnet.\n", "de.md")
    let run = try place.aloud("narrate", "de.md")
    expectFailure(run, 69, naming: ["de", "--voice"])
    expectDone(try place.aloud("narrate", "de.md", "--voice", "newsreader-us", "-o", "out/"))
  }
}
