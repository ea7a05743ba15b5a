import Foundation
import Testing

/// What `aloud feedback add` takes, and what it makes of it.
@Suite struct FeedbackAddTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try FeedbackClip.make(in: place)
  }

  private func add(_ options: String...) throws -> Run {
    try place.run([Programs.aloud, "feedback", "add", FeedbackClip.audio] + options)
  }

  @Test func everythingThatIsSaidIsInTheLog() throws {
    let run = try add(
      "--rating", "2", "--kind", "pronunciation", "--at", "0:05", "--word", "Niamey", "--say-as",
      "nee-ah-may", "--comment", "It says \"NYE-a-mee\"\nthere", "--listener", "Ann B")
    expectDone(run)
    let event = try #require(try place.feedback(FeedbackClip.audio).first)
    #expect(run.text.hasPrefix("noted \(event.id) on \(FeedbackClip.audio) at 0:05\n"))
    #expect(event.rating == 2 && event.kind == "pronunciation" && event.position == 5)
    #expect(event.word == "Niamey" && event.sayAs == "nee-ah-may")
    #expect(event.comment == "It says \"NYE-a-mee\"\nthere" && event.listener == "Ann B")
    #expect(event.rule == "lexicon" && event.audio == FeedbackClip.audio)
    #expect(event.written?.contains("Niamey") == true && event.spoken == event.written)
    let clip = try JSONSerialization.jsonObject(
      with: Data(place.read("out/news/talks.clip.json")))
    #expect((clip as? [String: Any])?["clip"] as? String == event.clip)
    let line = try #require(try place.logLines(FeedbackClip.log).last)
    #expect(
      jsonKeys(Array(line.utf8)) == [
        "event", "version", "id", "at", "clip", "rating", "kind", "position", "word", "sayAs",
        "comment", "listener", "segment", "written", "spoken", "rule",
      ])
    #expect(place.names("out/news") == (Workplace.files("talks") + ["talks.md"]).sorted())
    try expectSound("out", in: place)
  }

  @Test(arguments: [
    "talks.wav", "talks.vtt", "talks.clip.json", "talks.feedback.jsonl", "talks.md", "talks",
    "TALKS.WAV",
  ])
  func aClipHasManyNames(name: String) throws {
    guard name != "TALKS.WAV" else {
      // Only the ending may be in capitals.
      expectDone(try place.aloud("feedback", "add", "out/news/talks.WAV", "--rating", "3"))
      #expect(try place.feedback(FeedbackClip.audio).count == 1)
      return
    }
    expectDone(try place.aloud("feedback", "add", "out/news/\(name)", "--rating", "3"))
    #expect(try place.feedback("out/news/\(name)").map(\.rating) == [3])
    #expect(try place.logLines(FeedbackClip.log).count == 2)
  }

  @Test func theArticleNeedNotLieBesideItsClip() throws {
    try place.remove("out/news/talks.md")
    expectDone(try place.aloud("feedback", "add", "out/news/talks.md", "--rating", "3"))
    #expect(try place.feedback("out").count == 1)
  }

  @Test func theNearestOccurrenceIsMeant() throws {
    let record = try place.record("out/news/talks")
    // The segment and time of every word that has Niamey in it.
    let places = record.segments.enumerated().flatMap { index, segment in
      segment.words.filter { $0.written.contains("Niamey") }.map { (index, $0) }
    }
    #expect(places.count == 5)
    for (_, word) in places {
      expectDone(try add("--word", "niamey", "--at", "\((word.start + word.end) / 2)"))
    }
    #expect(try place.feedback("out").map(\.segment) == places.map(\.0))
    // Alone it is the first, where the word is spelled as it was asked for.
    expectDone(try add("--word", "Niamey"))
    let first = try #require(try place.feedback("out").last)
    #expect(first.segment == places[0].0)
    #expect(abs((first.position ?? -1) - places[0].1.start) < 0.001)
    expectDone(try add("--word", "Niamey-based,"))
    #expect(try place.feedback("out").last?.segment == places[2].0)
  }

  @Test func theRuleIsNamed() throws {
    for (word, rule, spoken) in [
      ("$1.2bn", "money", "one point two billion dollars"),
      ("Jan. 6", "month-day", "January sixth"),
      ("Burkina Faso", "word", "Burkina Faso"),
    ] {
      expectDone(try add("--word", word))
      let event = try #require(try place.feedback("out").last)
      #expect(event.rule == rule, "\(word)")
      #expect(event.spoken?.contains(spoken) == true, "\(event.spoken ?? "")")
      #expect(event.written?.contains(word) == true)
    }
  }

  @Test func aLexiconIsNamedAsTheRule() throws {
    // Niamey is in the voice's own lexicon; Faso comes into the listener's.
    expectDone(try place.aloud("lexicon", "add", "junta", "--say-as", "hoonta"))
    expectDone(try place.aloud("narrate", "news/talks.md", "-o", "out/news/", "--quiet"))
    for (word, rule) in [("Niamey", "lexicon"), ("junta", "lexicon"), ("Friday", "word")] {
      expectDone(try add("--word", word))
      #expect(try place.feedback("out").last?.rule == rule, "\(word)")
    }
  }

  @Test(arguments: [
    ("Niamey,", "Niamey"), ("“Niamey”", "Niamey"), ("(Faso).", "Faso"), ("$1.2bn,", "$1.2bn"),
    ("a.m.", "a.m."), ("Nobody", "Nobody"),
  ])
  func punctuationThatWasCopiedAlongIsNoPartOfTheWord(typed: String, word: String) throws {
    #expect(try add("--word", typed).status == 0)
    #expect(try place.feedback("out").last?.word == word)
  }

  @Test func aTimeAloneLeadsToItsSentence() throws {
    let record = try place.record("out/news/talks")
    let index = try #require(record.segments.firstIndex { $0.written.contains("$1.2bn") })
    let word = try #require(record.segments[index].words.first { $0.written == "$1.2bn" })
    expectDone(try add("--at", "\((word.start + word.end) / 2)", "--kind", "number"))
    let event = try #require(try place.feedback("out").last)
    #expect(event.segment == index && event.rule == "money" && event.word == nil)
    // The very beginning and the very end are places too.
    expectDone(try add("--at", "0", "--rating", "4"))
    expectDone(try add("--at", "\(record.audio.seconds)", "--rating", "4"))
    #expect(try place.feedback("out").suffix(2).map(\.segment) == [0, record.segments.count - 1])
  }

  @Test func aWordThatTheClipDoesNotHaveIsNotedAllTheSame() throws {
    let run = try add("--word", "Niamy", "--say-as", "nee-ah-may")
    #expect(run.status == 0)
    #expect(run.remarks.contains("Niamy"))
    let event = try #require(try place.feedback("out").first)
    #expect(event.word == "Niamy" && event.segment == nil && event.rule == nil)
  }

  @Test(arguments: [
    "pronunciation", "number", "pause", "speed", "voice", "missing", "repeated", "wrong-text",
    "praise", "other",
  ])
  func everyKindIsTaken(kind: String) throws {
    expectDone(try add("--kind", kind))
    #expect(try place.feedback("out").map(\.kind) == [kind])
  }

  static let refused: [([String], Int32)] = [
    (["--rating", "0"], 64), (["--rating", "6"], 64), (["--rating", "-1"], 64),
    (["--rating", "2.5"], 64), (["--rating", "two"], 64), (["--rating", ""], 64),
    (["--kind", "noise"], 64), (["--at", "x", "--rating", "1"], 64), (["--at", "1:75"], 64),
    (["--at=-1", "--rating", "1"], 64), (["--at", "9:00:00"], 65), (["--at", "3600"], 65),
    (["--comment", "bell \u{07}"], 64), (["--comment", "\u{1B}[2J"], 64),
    (["--word", "a\nb"], 64), (["--listener", "a\tb", "--rating", "1"], 64),
    (["--comment", String(repeating: "x", count: 10_001)], 64),
    (["--word", String(repeating: "x", count: 201)], 64), (["--listener", "Ann"], 64),
    (["--say-as", "x"], 64), (["--comment", " "], 64), ([], 64), (["--from", "file"], 64),
    (["--from", "-", "--rating", "2"], 64), (["--rating", "2", "more"], 64),
  ]

  @Test(arguments: refused)
  func whatIsWrongIsNotWritten(options: [String], status: Int32) throws {
    let before = try place.read(FeedbackClip.log)
    let run = try place.run([Programs.aloud, "feedback", "add", FeedbackClip.audio] + options)
    #expect(run.status == status, "\(run.remarks)")
    #expect(run.output.isEmpty && !run.remarks.isEmpty)
    expectPlainWords(run.remarks)
    #expect(try place.read(FeedbackClip.log) == before)
  }

  @Test func argumentsThatAreNotUTF8AreNotWritten() throws {
    let before = try place.read(FeedbackClip.log)
    let command =
      "'\(Programs.aloud)' feedback add \(FeedbackClip.audio) --comment \"$(printf 'caf\\351')\""
    let run = try place.run(["/bin/sh", "-c", command])
    #expect(run.status == 64 && run.remarks.contains("UTF-8"))
    #expect(try place.read(FeedbackClip.log) == before)
  }

  @Test func unknownClipsAreNamed() throws {
    expectFailure(
      try place.aloud("feedback", "add", "out/none.wav", "--rating", "2"), 66,
      naming: ["out/none", "there is no clip"])
    expectFailure(
      try place.aloud("feedback", "add", "out/news", "--rating", "2"), 65,
      naming: ["out/news", "folder"])
    try place.write("{}", "out/news/talks.clip.json")
    expectFailure(
      try place.aloud("feedback", "add", FeedbackClip.audio, "--rating", "2"), 65,
      naming: ["talks.clip.json"])
    try place.remove("out/news/talks.clip.json")
    expectFailure(
      try place.aloud("feedback", "add", FeedbackClip.audio, "--rating", "2"), 66,
      naming: ["talks.clip.json"])
    #expect(try place.logLines(FeedbackClip.log).count == 1)
  }

  @Test func linesAreNotedAndTheBadOnesNamed() throws {
    let megabyte = String(repeating: "x", count: 1 << 20)
    let lines: [(String, Bool)] = [
      (#"{"rating": 2, "kind": "pause", "position": "0:05", "listener": "Ann"}"#, true),
      (#"{"rating": 7}"#, false), ("", true), (#"{"comment": "\u0007"}"#, false),
      (#"{"rating": 4, "at": 6.5, "mood": "good"}"#, true), ("nonsense", false),
      (#"{"comment": "\#(megabyte)"}"#, false), (#"{"rating": 1, "position": 86400}"#, false),
      (#"{"word": "Niamey", "sayAs": "nee-ah-may", "comment": "naïve\r\nlines"}"#, true),
      (#"{"rating": 5}"#, true),
    ]
    let run = try place.aloud(
      "feedback", "add", FeedbackClip.audio, "--from", "-",
      input: lines.map(\.0).joined(separator: "\n"))
    #expect(run.status == 1)
    expectPlainWords(run.remarks)
    for (index, (line, isGood)) in lines.enumerated() where !line.isEmpty {
      #expect(run.remarks.contains("line \(index + 1) was not noted") == !isGood)
      #expect(run.text.contains("line \(index + 1): ") == isGood)
    }
    #expect(run.remarks.contains("mood"))
    let events = try place.feedback("out")
    #expect(events.map(\.rating) == [2, 4, nil, 5])
    #expect(events.map(\.position).prefix(2) == [5, 6.5])
    #expect(events[2].comment == "naïve\nlines")
    #expect(events[2].written?.contains("Niamey") == true)
    #expect(events.map(\.id) == events.map(\.id).sorted())
  }

  @Test func linesThatAreAllBadWriteNothing() throws {
    let before = try place.read(FeedbackClip.log)
    try place.write(Array(#"{"comment": ""#.utf8) + [0xE9] + Array("\"}\n[]\n".utf8), "lines")
    let command = "'\(Programs.aloud)' feedback add \(FeedbackClip.audio) --from - < lines"
    let run = try place.run(["/bin/sh", "-c", command])
    #expect(run.status == 65)
    #expect(run.remarks.contains("line 1 was not noted") && run.remarks.contains("line 2"))
    #expect(try place.read(FeedbackClip.log) == before)
    expectDone(try place.aloud("feedback", "add", FeedbackClip.audio, "--from", "-", input: ""))
  }

  @Test func whatIsNotedCanBeHadAsJSON() throws {
    let run = try add("--rating", "3", "--json")
    expectDone(run)
    #expect(run.text == (try place.logLines(FeedbackClip.log).last ?? "") + "\n")
  }
}
