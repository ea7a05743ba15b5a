import Foundation
import Testing

/// `aloud say`: a word or line, to be heard.
@Suite struct SayTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  @Test func aWordIsSpokenIntoAFileOrAPipe() throws {
    let run = try place.aloud("say", "Diamey", "-o", "a.wav")
    expectDone(run)
    #expect(run.output.isEmpty && place.names() == ["a.wav"])
    let wave = try place.read("a.wav")
    #expect(wave.starts(with: Array("RIFF".utf8)) && wave.count > 10_000)
    let piped = try place.aloud("say", "Diamey", "-o", "-")
    expectDone(piped)
    #expect(piped.output == wave)
    expectDone(
      try place.aloud("lexicon", "add", "Diamey", "--ipa", "niˈɑːmeɪ", "--lexicon", "a.pls"))
    let taught = try place.aloud("say", "Diamey", "-o", "-", "--lexicon", "a.pls")
    expectDone(taught)
    #expect(taught.output != wave && taught.output.count > 10_000)
    #expect(try place.aloud("say", "Diamey", "-o", "-", "--voice", "newsreader-gb").output != wave)
    expectDone(try place.aloud("say", "It cost $5.", "He left.", "-o", "-"))
    #expect(place.temporaryFiles.isEmpty)
  }

  @Test func itIsPlayedByTheFirstPlayerThatCan() throws {
    // One that fails, and one that counts what it is given to play.
    let script = """
      mkdir bin && printf '#!/bin/sh\\nexit 1\\n' > bin/aplay &&
      printf '#!/bin/sh\\nwc -c < "$1" > "%s"\\n' '\(place("played"))' > bin/paplay &&
      chmod 755 bin/aplay bin/paplay
      """
    #expect(try place.run(["/bin/sh", "-c", script]).status == 0)
    place.environment["PATH"] = "\(place("bin")):/bin:/usr/bin"
    let wave = try place.aloud("say", "Diamey", "-o", "-").output
    expectDone(try place.aloud("say", "Diamey"))
    let count = try place.text("played").filter(\.isNumber)
    #expect(Int(count) == wave.count)
    #expect(place.temporaryFiles.isEmpty)
    place.environment["PATH"] = place("none")
    let shell = try place.run(["/bin/sh", "-c", "PATH=/none exec '\(Programs.aloud)' say Diamey"])
    expectFailure(shell, 69, naming: ["-o"])
  }

  @Test func whatCannotBeSaidOrWrittenIsNamed() throws {
    expectFailure(try place.aloud("say", "…", "-o", "a.wav"), 65, naming: ["nothing to say"])
    expectFailure(
      try place.aloud("say", String(repeating: "s'", count: 220), "-o", "a.wav"), 65,
      naming: ["could not be said"], remarksBefore: 1)
    expectFailure(try place.aloud("say", "a", "-o", "no/such/a.wav"), 73, naming: ["no/such"])
    #expect(try place.aloud("say").status == 64)
    #expect(place.names().isEmpty)
    try place.write("precious", "notes.wav")
    expectFailure(try place.aloud("say", "a", "-o", "notes.wav"), 73, naming: ["notes.wav"])
    #expect(try place.text("notes.wav") == "precious")
    for text in ["a", "b"] { expectDone(try place.aloud("say", text, "-o", "ours.wav")) }
  }
}
