import Foundation
import Testing

/// What a lexicon does to clips.
@Suite struct LexiconInClipsTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write(
      "Junta in Diamey\n\nIt was quiet there. Diamey's men said “Diamey” – twice.\n\nThat was all.\n",
      "in/a.txt")
    try place.write("Quiet\n\nNothing was said.\n", "in/b.txt")
    _ = try place.aloud("lexicon", "add", "Diamey", "--ipa", "niˈɑːmeɪ", "--lexicon", "a.pls")
  }

  @Test func onlyTheSentencesWithTheWordAreSpokenAgain() throws {
    expectDone(try place.aloud("narrate", "in/a.txt", "-o", "a.wav", "--quiet"))
    let before = try place.record("a")
    let audio = try place.read("a.wav")
    let run = try place.aloud(
      "narrate", "in/a.txt", "-o", "a.wav", "--quiet", "--lexicon", "a.pls")
    expectDone(run)
    #expect(run.text.contains("2 spoken, 3 taken over"))
    let after = try place.record("a")
    #expect(after.segments.map(\.written) == before.segments.map(\.written))
    // Sounds are no words: people read what is written.
    #expect(after.segments.map(\.spoken) == before.segments.map(\.spoken))
    let changed = zip(before.segments, after.segments).map { $0.key != $1.key }
    #expect(changed == [false, true, false, true, false])
    let again = try place.read("a.wav")
    for (old, new) in zip(before.segments, after.segments) where old.key == new.key {
      #expect(old.samples(in: audio) == new.samples(in: again))
    }
    try expectSound("a.wav", in: place)
    let kept = try place.aloud("narrate", "in/a.txt", "-o", "a.wav", "--lexicon", "a.pls")
    #expect(kept.text.hasPrefix("kept "))
    // A clip that is made anew is the same.
    expectDone(
      try place.aloud("narrate", "in/a.txt", "-o", "b.wav", "--quiet", "--lexicon", "a.pls"))
    #expect(try place.read("b.wav") == again)
    // And without the lexicon all is as it was.
    expectDone(try place.aloud("narrate", "in/a.txt", "-o", "a.wav", "--quiet"))
    #expect(try place.read("a.wav") == audio)
  }

  @Test func wordsThatAreSaidByTheirSoundsKeepTheirTimes() throws {
    expectDone(
      try place.aloud("narrate", "in/a.txt", "-o", "a.wav", "--quiet", "--lexicon", "a.pls"))
    let record = try place.record("a")
    let segment = try #require(record.segments.first { $0.written.hasPrefix("Diamey's") })
    #expect(segment.words.map(\.written) == ["Diamey's", "men", "said", "Diamey", "twice"])
    let starts = segment.words.map(\.start)
    #expect(zip(starts, starts.dropFirst()).allSatisfy { $0 + 0.1 < $1 }, "\(starts)")
    let bytes = try place.read("in/a.txt")
    for word in segment.words {
      let source = try #require(word.source)
      #expect(String(decoding: bytes[source.start..<source.end], as: UTF8.self) == word.written)
    }
  }

  @Test func aBatchGoesByWhatTheLexiconHolds() throws {
    func batch(_ options: String...) throws -> BatchLines {
      let run = try place.run(
        [Programs.aloud, "batch", "in", "-o", "out", "--json", "--quiet"] + options)
      expectDone(run)
      return try BatchLines(run)
    }
    #expect(try batch().summary.made == 2)
    var lines = try batch("--lexicon", "a.pls")
    #expect(lines.articles("made") == ["a.txt"] && lines.articles("kept") == ["b.txt"])
    #expect(lines.summary.segmentsSpoken == 2)
    #expect(try batch("--lexicon", "a.pls").summary.kept == 2)
    _ = try place.aloud("lexicon", "add", "twice", "--say-as", "thrice", "--lexicon", "a.pls")
    lines = try batch("--lexicon", "a.pls")
    #expect(lines.articles("made") == ["a.txt"] && lines.summary.segmentsSpoken == 1)
    #expect(try place.record("out/a").segments.contains { $0.spoken.hasSuffix("thrice.") })
    expectDone(
      try place.aloud("narrate", "in/a.txt", "-o", "fresh.wav", "--quiet", "--lexicon", "a.pls"))
    #expect(try place.read("out/a.wav") == place.read("fresh.wav"))
  }

  @Test func aProfileHasLexiconsOfItsOwn() throws {
    func profile(_ lexicon: String) -> String {
      String(Profile(name: "mine").json.dropLast(1)) + ", \"lexicon\": \(lexicon)}"
    }
    let spoken = "said [[ni'A:meI]]"
    try place.write(try place.read("a.pls"), "voices/lexicons/names.pls")
    try place.write(try place.read("a.pls"), "voices/beside.pls")
    let command = [
      Programs.aloud, "preview", "in/a.txt", "--word", "Diamey", "--voices", "voices", "--voice",
      "mine",
    ]
    let names = [
      "\"names.pls\"", "\"lexicons/names.pls\"", "\"beside.pls\"",
      "[\"beside.pls\", \"names.pls\"]",
      "\"\(place("a.pls"))\"",
    ]
    for lexicon in names {
      try place.write(profile(lexicon), "voices/mine.json")
      let run = try place.run(command)
      expectDone(run)
      #expect(run.text.contains(spoken), "\(lexicon)")
    }
    // What is named by hand comes first.
    _ = try place.aloud("lexicon", "add", "Diamey", "--say-as", "nee", "--lexicon", "b.pls")
    let run = try place.run(command + ["--lexicon", "b.pls"])
    #expect(run.text.contains("said nee  (lexicon)") && !run.text.contains(spoken))
    try place.write(profile("\"none.pls\""), "voices/mine.json")
    expectFailure(try place.run(command), 69, naming: ["mine", "voices/none.pls"])
    try place.write(profile("5"), "voices/mine.json")
    let wrong = try place.run(command)
    #expect(wrong.status == 69 && wrong.remarks.contains("lexicon"))
  }

  @Test func previewShowsEveryPlaceOfAWord() throws {
    let run = try place.aloud(
      "preview", "in/a.txt", "--word", "diamey", "--json", "--lexicon", "a.pls")
    expectDone(run)
    #expect(
      jsonKeys(run.output) == ["word", "places"]
        + [
          "block", "kind", "sentence", "written", "spoken", "phonemes", "rule", "source",
          "source.start", "source.end",
        ].map { "places.\($0)" })
    struct Places: Decodable {
      struct Place: Decodable {
        var block: Int
        var kind: String
        var sentence: String
        var written: String
        var phonemes: String?
        var rule: String
        var source: Record.Place
      }
      var places: [Place]
    }
    let places = try JSONDecoder().decode(Places.self, from: Data(run.output)).places
    #expect(places.map(\.block) == [0, 1, 1])
    #expect(places.map(\.kind) == ["heading", "paragraph", "paragraph"])
    #expect(places.map(\.written) == ["Diamey", "Diamey's", "Diamey"])
    #expect(places.map(\.phonemes) == ["ni'A:meI", "ni'A:meIz", "ni'A:meI"])
    #expect(places.allSatisfy { $0.rule == "lexicon" && $0.sentence.contains("Diamey") })
    let bytes = try place.read("in/a.txt")
    for found in places {
      #expect(
        String(decoding: bytes[found.source.start..<found.source.end], as: UTF8.self)
          == found.written)
    }
    let without = try place.aloud("preview", "in/a.txt", "--word", "quiet there")
    expectDone(without)
    #expect(without.text.contains("quiet there  said quiet there  (word)\n  It was quiet there.\n"))
    #expect(try place.aloud("preview", "in/a.txt", "--word", "Zinder").text.contains("not said"))
  }
}
