import Foundation
import Testing

/// Status 65 and 66: what cannot be narrated, and what is not there. Nothing is left behind.
///
/// Status 70 stands for faults of the program's own, which no input is known to bring about; what
/// stands in its place here is that no run of these tests ends by a signal.
@Suite struct InputErrorTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  static let poison = String(repeating: "s'", count: 220)

  static let unreadable: [(name: String, bytes: [UInt8], word: String)] = [
    ("empty.txt", [], "empty"),
    ("white.txt", Array(" \r\n\t\n\u{A0}\n".utf8), "nothing"),
    ("white.md", Array("\n \n".utf8), "empty"),
    ("picture.txt", [0x89] + Array("PNG\r\n\u{1A}\n\0\0\0\rIHDR".utf8), "picture"),
    ("sound.txt", Array("RIFF\u{24}\0\0\0WAVEfmt \u{10}\0\0\0".utf8), "WAV"),
    ("program.md", [0x7F] + Array("ELF".utf8) + [2, 1, 1, 0, 0, 0], "program"),
    ("utf16.txt", [0xFF, 0xFE, 0x61, 0, 0x62, 0], "UTF-16"),
    ("latin1.txt", Array("The caf".utf8) + [0xE9] + Array(" was full.".utf8), "Latin-1"),
    ("furniture.txt", Array("Listen to article\nMore info | Send feedback\n".utf8), "nothing"),
    ("code.md", Array("```\nlet x = 1\n```\n".utf8), "nothing"),
    ("page.html", Array("<p>Good day.</p>".utf8), "HTML"),
    ("letter.doc", Array("Good day.".utf8), "--input-format"),
    ("signs.txt", Array("\u{2020} \u{2026} !!! \u{2014}\n".utf8), "nothing"),
  ]

  @Test(arguments: unreadable.indices)
  func anArticleThatIsNoneIsNamed(index: Int) throws {
    let (name, bytes, word) = Self.unreadable[index]
    try place.write(bytes, name)
    for output in ["./", "new/", "clip.wav"] {
      let run = try place.aloud("narrate", name, "-o", output)
      expectFailure(run, 65, naming: [name, word])
      #expect(place.names() == [name])
    }
    expectFailure(try place.aloud("narrate", name, "-o", "-"), 65, naming: [name, word])
    #expect(place.temporaryFiles.isEmpty)
  }

  @Test func aFolderIsNoArticle() throws {
    try place.write("Good day.", "news/a.txt")
    expectFailure(try place.aloud("narrate", "news"), 65, naming: ["news", "folder"])
    expectFailure(try place.aloud("preview", "news"), 65, naming: ["news", "folder"])
    #expect(place.names() == ["news"])
  }

  @Test func anArticleInWhichEverySentenceFailsIsNone() throws {
    try place.write(Self.poison, "bad.txt")
    let run = try place.aloud("narrate", "bad.txt")
    expectFailure(run, 65, naming: ["bad.txt", "every sentence failed"], remarksBefore: 1)
    #expect(place.names() == ["bad.txt"])
  }

  @Test(arguments: ["new/", "new/er/", "clip.wav", "-"])
  func strictMakesNoClipWithoutASentence(output: String) throws {
    try place.write("The harbour was quiet. S'\(Self.poison). The boats stayed in.", "bad.txt")
    let run = try place.aloud("narrate", "bad.txt", "--strict", "-o", output)
    expectFailure(run, 65, naming: ["bad.txt", "--strict"], remarksBefore: 1)
    #expect(place.names() == ["bad.txt"])
    #expect(place.temporaryFiles.isEmpty)
  }

  @Test func strictLeavesAGoodClipAsItWas() throws {
    try place.write("The harbour was quiet.", "a.txt")
    expectDone(try place.aloud("narrate", "a.txt", "--strict"))
    let before = try place.clip("a")
    try place.write("The harbour was quiet. S'\(Self.poison).", "a.txt")
    #expect(try place.aloud("narrate", "a.txt", "--strict").status == 65)
    #expect(try place.clip("a") == before)
    #expect(place.names() == (Workplace.files("a") + ["a.txt"]).sorted())
  }

  @Test func strictTakesNoClipThatLacksASentence() throws {
    try place.write("The harbour was quiet. S'\(Self.poison).", "a.txt")
    #expect(try place.aloud("narrate", "a.txt").status == 0)
    let before = try place.clip("a")
    let run = try place.aloud("narrate", "a.txt", "--strict")
    expectFailure(run, 65, naming: ["a.txt", "--strict"], remarksBefore: 1)
    #expect(try place.clip("a") == before)
    #expect(try place.aloud("narrate", "a.txt").text.hasPrefix("kept"))
  }

  @Test(arguments: ["narrate", "preview"])
  func aMissingArticleIsNamed(command: String) throws {
    for path in ["missing.txt", "no/such.md", "missing"] {
      expectFailure(try place.aloud(command, path), 66, naming: [path])
    }
    let long = String(repeating: "x", count: 300) + ".txt"
    expectFailure(try place.aloud(command, long), 66, naming: [long, "too long"])
    #expect(place.names().isEmpty)
    try FileManager.default.createSymbolicLink(
      atPath: place("round.txt"), withDestinationPath: "round.txt")
    expectFailure(try place.aloud(command, "round.txt"), 66, naming: ["round.txt", "circle"])
  }

  @Test func aMissingClipIsNamed() throws {
    expectFailure(try place.aloud("check", "missing.wav"), 66, naming: ["missing.wav"])
    try place.write("Good day.", "a.txt")
    expectFailure(try place.aloud("check", "a.txt"), 65, naming: ["a.txt"])
  }

  @Test(
    .enabled(
      if: Machine.asOrdinaryUser != nil,
      "needs a user whom file permissions hold back: not root, or setpriv"))
  func anArticleThatMayNotBeReadIsNamed() throws {
    let user = try #require(Machine.asOrdinaryUser)
    try place.write("Good day.", "secret.txt")
    unsafe chmod(place("secret.txt"), 0)
    let run = try place.run(user + [Programs.aloud, "narrate", "secret.txt"])
    expectFailure(run, 66, naming: ["secret.txt", "permission"])
    #expect(place.names() == ["secret.txt"])
  }
}
