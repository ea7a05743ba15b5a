import Foundation
import Testing

/// From a complaint to a better clip.
@Suite struct FeedbackApplyTests {
  let place: Workplace

  /// Articles with a name that no lexicon has; `quiet` has it not.
  static let articles = [
    "talks": """
    # Talks in Nyamakouta

    The envoys met in Nyamakouta on Friday. The Nyamakouta-based junta paid $1.2bn, it said. Its own
    bank in Burkina Faso had none.

    Nobody in Nyamakouta's streets knew on Jan. 6 what the junta had paid.

    """,
    "rain": "# Rain\n\nIt rained in Nyamakouta. It did not rain in Zinder.\n",
    "quiet": "# Quiet\n\nNothing happened in Zinder on Friday.\n",
  ]

  init() throws {
    place = try Workplace()
    for (name, text) in Self.articles { try place.write(text, "news/\(name).md") }
    expectDone(try place.aloud("batch", "news", "-o", "out", "--quiet"))
  }

  private func complain(
    _ clip: String = "talks", _ word: String = "Nyamakouta", _ sayAs: String = "nya-ma-KOO-ta",
    kind: String = "pronunciation"
  ) throws -> String {
    let before = Set(try place.feedback("out").map(\.id))
    let run = try place.aloud(
      "feedback", "add", "out/\(clip).wav", "--kind", kind, "--word", word, "--say-as", sayAs,
      "--listener", "Ann Bell")
    #expect(run.status == 0, "\(run.remarks)")
    return try #require(try place.feedback("out").map(\.id).first { !before.contains($0) })
  }

  /// What `feedback apply --json` prints.
  struct Applied: Decodable {
    struct Wish: Decodable {
      var word: String
      var sayAs: String
      var count: Int
      var ids: [String]
      var clips: [String]
      var decision: String
    }
    struct Clip: Decodable {
      var clip: String
      var oldClip: String
      var newClip: String
      var segmentsSpoken: Int
      var segmentsKept: Int
    }
    struct Failure: Decodable {
      var clip: String
      var reason: String
    }
    var wishes: [Wish]
    var clips: [Clip]
    var resolved: [String]
    var failed: [Failure]
  }

  private func apply(_ options: String..., status: Int32 = 0) throws -> Applied {
    let run = try place.run([Programs.aloud, "feedback", "apply", "out", "--json"] + options)
    #expect(run.status == status, "\(run.remarks)")
    return try JSONDecoder().decode(Applied.self, from: Data(run.output))
  }

  private func identity(_ clip: String) throws -> String {
    let record = try JSONSerialization.jsonObject(
      with: Data(place.read("out/\(clip).clip.json")))
    return try #require((record as? [String: Any])?["clip"] as? String)
  }

  /// The samples of a clip's segments, as bytes, by their written words.
  private func samples(_ clip: String) throws -> [String: [UInt8]] {
    let wave = try place.read("out/\(clip).wav")
    return Dictionary(
      uniqueKeysWithValues: try place.record("out/\(clip)").segments.map {
        ($0.written, $0.samples(in: wave))
      })
  }

  @Test func aComplaintEndsInABetterClip() throws {
    let first = try complain()
    // Somebody else wants the same, typed another way.
    let second = try complain("talks", "nyamakouta", "nya ma koo ta")
    let (old, rain, quiet) = (
      try identity("talks"), try identity("rain"), try place.clip("out/quiet")
    )
    let before = try samples("talks")
    let shown = try apply()
    #expect(shown.wishes.count == 1 && shown.resolved.isEmpty && shown.clips.isEmpty)
    #expect(shown.wishes[0].word == "Nyamakouta" && shown.wishes[0].sayAs == "nya-ma-KOO-ta")
    #expect(shown.wishes[0].count == 2 && shown.wishes[0].ids == [first, second])
    #expect(shown.wishes[0].clips == ["out/talks.wav"] && shown.wishes[0].decision == "none")
    #expect(try identity("talks") == old)

    // The articles are not needed, and may have changed since.
    try place.remove("news")
    let run = try place.aloud("feedback", "apply", "out", "--accept", second)
    expectDone(run)
    let now = try identity("talks")
    #expect(now != old)
    #expect(run.text.contains("made out/talks.wav; 4 spoken, 2 taken over\n"))
    #expect(run.text.contains("made out/rain.wav; 1 spoken, 3 taken over\n"))
    #expect(run.text.contains("resolved \(first)\nresolved \(second)\n"))
    #expect(!run.text.contains("Ann"))

    let after = try samples("talks")
    #expect(Set(after.keys) == Set(before.keys))
    for (written, bytes) in before {
      #expect((after[written] == bytes) == !written.contains("Nyamakouta"), "\(written)")
    }
    #expect(try place.clip("out/quiet") == quiet)
    try expectSound("out", in: place)

    for event in try place.events("out").filter({ $0.event == "resolved" }) {
      #expect([first, second].contains(event.id))
      #expect(event.clip == now && event.oldClip == old)
    }
    #expect(try place.feedback("out", "--open").isEmpty)
    let list = try place.aloud("feedback", "list", "out")
    #expect(list.text.contains(old.dropFirst(7).prefix(12)))
    #expect(list.text.contains(now.dropFirst(7).prefix(12)))
    // A clip without a complaint says so in its log too.
    #expect(try identity("rain") != rain)
    #expect(try place.logLines("out/rain.feedback.jsonl").last?.contains(identity("rain")) == true)

    // The next night finds everything as it would have made it.
    for (name, text) in Self.articles { try place.write(text, "news/\(name).md") }
    let night = try place.aloud("batch", "news", "-o", "out", "--quiet", "--json")
    #expect(night.text.contains(#""segmentsSpoken": 0"#), "\(night.text)")
    expectDone(try place.aloud("batch", "news", "-o", "fresh", "--quiet"))
    for name in Self.articles.keys {
      #expect(try place.clip("out/\(name)") == place.clip("fresh/\(name)"), "\(name)")
    }
    expectDone(try place.aloud("lexicon", "list"))
    #expect(try place.aloud("lexicon", "list").text == "Nyamakouta  alias nya-ma-KOO-ta\n")
  }

  @Test func withNobodyToAskItOnlyShows() throws {
    #expect(
      try place.aloud("feedback", "apply", "out").text
        == "no open remark on pronunciation says how a word should sound\n")
    let id = try complain()
    _ = try complain("talks", "$1.2bn", "a lot", kind: "number")
    let log = try place.read("out/talks.feedback.jsonl")
    let run = try place.aloud("feedback", "apply", "out")
    expectDone(run)
    #expect(run.text.hasPrefix("Nyamakouta → nya-ma-KOO-ta  1 remark on 1 clip  (word)\n"))
    #expect(run.text.contains("  \(id)  out/talks.wav "))
    #expect(run.text.contains("“Talks in Nyamakouta”"))
    #expect(!run.text.contains("Ann") && !run.text.contains("$1.2bn"))
    #expect(try place.read("out/talks.feedback.jsonl") == log)
  }

  @Test func whatIsRejectedIsClosedAndNothingElse() throws {
    let (bad, other) = (try complain("talks", "Nyamakouta", "nye"), try complain())
    let clip = try place.clip("out/talks")
    expectDone(try place.aloud("feedback", "apply", "out", "--reject", bad))
    #expect(try place.clip("out/talks") == clip)
    #expect(try place.feedback("out", "--open").map(\.id) == [other])
    let event = try #require(try place.events("out").first { $0.event == "resolved" })
    #expect(event.id == bad && event.oldClip == nil)
    #expect(event.clip == (try identity("talks")))
    #expect(!FileManager.default.fileExists(atPath: place.configuration + "/aloud/lexicon.pls"))
  }

  @Test func whatCannotBeAcceptedChangesNothing() throws {
    let ids = [
      try complain(), try complain("talks", "Nyamakouta", "nye"),
      try complain("talks", "Nyamakota", "nya"), try complain("talks", "Zinder", "nya"),
      try complain("talks", "Burkina Faso", "1 2 3"), try complain("talks", "junta", "/ni€/"),
    ]
    let before = try place.read("out/talks.feedback.jsonl")
    let refused: [([String], Int32, String)] = [
      (["--accept", ids[0], ids[1]], 65, "both nya-ma-KOO-ta and nye"),
      (["--accept", ids[0], "--reject", ids[0]], 65, "both accepted and rejected"),
      (["--accept", ids[2]], 65, "Nyamakota is not among the words of its clip"),
      (["--accept", ids[3]], 65, "Zinder is not among the words of its clip"),
      (["--accept", ids[4]], 65, "no letters"), (["--accept", ids[5]], 65, "€"),
      (["--accept", "0123456789abcdefghjk"], 65, "no open remark 0123456789abcdefghjk"),
      (["--accept", ids[0], "--lexicon", "talks.md"], 65, "talks.md"),
      (["--accept"], 64, "--accept"),
    ]
    try place.write("no lexicon", "talks.md")
    for (options, status, words) in refused {
      let run = try place.run([Programs.aloud, "feedback", "apply", "out"] + options)
      #expect(run.status == status && run.output.isEmpty, "\(options)")
      #expect(run.remarks.contains(words), "\(run.remarks)")
      expectPlainWords(run.remarks)
    }
    expectFailure(
      try place.aloud("feedback", "apply", "none", "--accept", ids[0]), 66, naming: ["none"])
    #expect(try place.read("out/talks.feedback.jsonl") == before)
    #expect(!FileManager.default.fileExists(atPath: place.configuration + "/aloud/lexicon.pls"))
    // What was dealt with is no mistake to ask for again.
    expectDone(try place.aloud("feedback", "apply", "out", "--accept", ids[0]))
    let again = try place.aloud("feedback", "apply", "out", "--accept", ids[0])
    #expect(again.status == 0 && again.output.isEmpty)
    #expect(again.remarks == "\(ids[0]) was resolved before\n")
  }

  @Test(arguments: [
    ("/ɲamaˈkuta/", "ipa ɲamaˈkuta"), ("[ɲamaˈkuta]", "ipa ɲamaˈkuta"),
    ("[[n^amak'uta]]", "x-espeak n^amak'uta"), ("nya/ma", "alias nya/ma"),
  ])
  func aListenerMayWriteSounds(sayAs: String, entry: String) throws {
    let id = try complain("talks", "Nyamakouta", sayAs)
    #expect(try apply("--accept", id).resolved == [id])
    #expect(try place.aloud("lexicon", "list").text == "Nyamakouta  \(entry)\n")
  }

  /// A clip of one text, what is complained of in it, and the sentences that are to be spoken again.
  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var word: String
    var graphemes: String
    var spoken: Int
    var testDescription: String { "\(word) in \(text)" }
  }

  @Test(arguments: [
    // Behind quotation marks of all kinds and dashes.
    Case(text: "The “Orbanski” plan failed.", word: "Orbanski", graphemes: "Orbanski", spoken: 1),
    Case(text: "He came—Orbanski fell.", word: "Orbanski", graphemes: "Orbanski", spoken: 1),
    // As the article spells it, whatever a listener types.
    Case(
      text: "Xi Jinping was calm.", word: "xi jinping", graphemes: "Xi Jinping",
      spoken: 1),
    Case(text: "My iPhone rang.", word: "IPHONE", graphemes: "iPhone", spoken: 1),
    Case(text: "Then Kovacs won.", word: "KOVACS", graphemes: "Kovacs", spoken: 1),
    Case(text: "Then Kovacs won.", word: "kovacs,", graphemes: "Kovacs", spoken: 1),
    Case(text: "Then Nguyễn won.", word: "nguyễn", graphemes: "Nguyễn", spoken: 1),
    // A headline's capitals are not the word's.
    Case(
      text: "NIAMEY IN THE RAIN\n\nIn Niamey it rained. Oh Niamey!", word: "niamey",
      graphemes: "Niamey", spoken: 3),
    Case(
      text: "CAFÉ VIS SHUT\n\nThe Café Vis is red.", word: "Vis", graphemes: "VIS, Vis", spoken: 2),
    // A sentence's first capital is not the word's either.
    Case(
      text: "Militia talks. The militia met.", word: "militia", graphemes: "Militia, militia",
      spoken: 2),
    Case(text: "Nice was hit. It was nicely done.", word: "nice", graphemes: "Nice", spoken: 1),
    // A listener names one of many; its letters may be in one piece or in two.
    Case(
      text: "The Kandavu clans met. A clan left.", word: "clan", graphemes: "clan", spoken: 2),
    Case(
      text: "ALL CLANS MEET\n\nThe clans of Zinder's coast met. Clan’s men came.", word: "clan",
      graphemes: "Clan, clan", spoken: 3),
    Case(
      text: "Two Kovaches came. The Bass sang.", word: "kovach", graphemes: "Kovach", spoken: 1),
    Case(text: "Two Vorsches raced.", word: "Vorsche", graphemes: "Vorsche", spoken: 1),
    Case(text: "The Drazes met.", word: "draze", graphemes: "Draze", spoken: 1),
    Case(
      text: "Jose\u{301} came, and José left.", word: "José", graphemes: "José", spoken: 1),
    // Two words in one.
    Case(text: "The U.S. Army of the US met us.", word: "U.S.", graphemes: "U.S.", spoken: 1),
    Case(text: "It is AT&T again.", word: "at&t", graphemes: "AT&T", spoken: 1),
  ])
  func whatWasHeardIsSaidAnotherWay(one: Case) throws {
    try place.write(one.text + "\n", "one.txt")
    expectDone(try place.aloud("narrate", "one.txt", "-o", "out/"))
    let id = try complain("one", one.word, "see-plus")
    let applied = try apply("--accept", id)
    #expect(applied.resolved == [id])
    #expect(applied.clips.map(\.segmentsSpoken) == [one.spoken])
    #expect(try place.aloud("lexicon", "list").text == "\(one.graphemes)  alias see-plus\n")
    #expect(try place.aloud("narrate", "one.txt", "-o", "out/").text.hasPrefix("kept "))
    try expectSound("out", in: place)
  }

  @Test(arguments: [
    ("Kovacs won on Jan. 6.", "6"), ("It began at 5 a.m. there.", "a.m."),
    ("The fishing bass sang. The bass line fell.", "bass"),
  ])
  func whatWouldChangeNothingWhereItWasHeardIsRefused(text: String, word: String) throws {
    expectDone(
      try place.aloud("lexicon", "add", "bass", "--ipa", "bæs", "--before", "fishing"))
    let lexicon = try place.aloud("lexicon", "list").text
    try place.write(text + "\n", "one.txt")
    expectDone(try place.aloud("narrate", "one.txt", "-o", "out/"))
    let id = try complain("one", word, "see-plus")
    let clip = try place.clip("out/one")
    expectFailure(
      try place.aloud("feedback", "apply", "out", "--accept", id), 65,
      naming: ["an entry for \(word) alone would change nothing", "lexicon add"])
    #expect(try place.clip("out/one") == clip)
    #expect(try place.aloud("lexicon", "list").text == lexicon)
    #expect(try place.feedback("out", "--open").map(\.id) == [id])
  }

  @Test func aSecondCorrectionOfAWordReachesAClipThatFailedAtFirst() throws {
    expectDone(try place.aloud("lexicon", "add", "Nyamakouta", "--say-as", "neemakoota"))
    expectDone(try place.aloud("batch", "news", "-o", "out", "--quiet"))
    let folder = place.configuration + "/aloud"
    for (round, sayAs) in ["nya-ma-KOO-ta", "niamakoota", "nee-ama"].enumerated() {
      let id = try complain("rain", "Nyamakouta", sayAs)
      let wave = try place.read("out/talks.wav")
      try place.write(wave.dropLast(2), "out/talks.wav")
      let applied = try apply("--accept", id, status: 1)
      #expect(applied.resolved == [id] && applied.failed.map(\.clip) == ["out/talks.wav"])
      try place.write(wave, "out/talks.wav")
      // It says now what the lexicon said some corrections ago.
      if round == 0 { continue }
      let again = try complain("talks", "Nyamakouta", sayAs)
      let done = try apply("--accept", again)
      #expect(done.resolved == [again] && done.clips.map(\.clip) == ["out/talks.wav"])
      #expect(try place.aloud("batch", "news", "-o", "out", "--quiet").text.contains("3 articles"))
      try expectSound("out", in: place)
    }
    // What is not said any more is forgotten.
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let left = try names.filter { $0.hasSuffix(".replaced") }.map {
      try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)
    }
    #expect(left.allSatisfy { !$0.contains("Nyamakouta") })
  }

  @Test func aRemarkOnASentenceThatIsGoneHoldsUpNoOther() throws {
    let gone = try complain("rain", "Zinder", "ZIN-dair")
    try place.write("# Rain\n\nIt rained in Nyamakouta.\n", "news/rain.md")
    try place.write("# Quiet\n\nNothing happened.\n", "news/quiet.md")
    expectDone(try place.aloud("batch", "news", "-o", "out", "--quiet"))
    let other = try complain()
    let applied = try apply("--accept", gone, other)
    #expect(applied.resolved.sorted() == [gone, other].sorted())
    #expect(try place.aloud("lexicon", "list").text.contains("Zinder  alias ZIN-dair"))
  }

  @Test func aWordInPiecesIsFoundInEveryClip() throws {
    try place.write("Then Kovac\u{30C} won.\n", "news/c.txt")
    try place.write("So Kovač won.\n", "news/d.txt")
    expectDone(try place.aloud("batch", "news", "-o", "out", "--quiet"))
    let applied = try apply("--accept", try complain("c", "Kovač", "koh-vatch"))
    #expect(applied.clips.map(\.clip) == ["out/c.wav", "out/d.wav"])
    expectDone(try place.aloud("lexicon", "remove", "Kovač"))
    expectDone(try place.aloud("batch", "news", "-o", "out", "--quiet"))
    let reverse = try apply("--accept", try complain("d", "Kovac\u{30C}", "koh-vatch"))
    #expect(reverse.clips.map(\.clip) == ["out/c.wav", "out/d.wav"])
  }

  @Test func aClipOfOtherLexiconsIsLeftAlone() throws {
    expectDone(
      try place.aloud("lexicon", "add", "junta", "--say-as", "hoonta", "--lexicon", "other.pls"))
    expectDone(
      try place.aloud("narrate", "news/talks.md", "-o", "out/", "--lexicon", "other.pls"))
    let id = try complain()
    let clip = try place.clip("out/talks")
    let applied = try apply("--accept", id, status: 1)
    #expect(applied.resolved.isEmpty && applied.failed.map(\.clip) == ["out/talks.wav"])
    #expect(applied.failed[0].reason.contains("--lexicon"))
    #expect(try place.clip("out/talks") == clip)
    #expect(try place.feedback("out", "--open").map(\.id) == [id])
  }

  @Test func aClipWithoutItsLogIsMadeAgainToo() throws {
    let id = try complain()
    try place.remove("out/rain.feedback.jsonl")
    #expect(try apply("--accept", id).clips.map(\.clip) == ["out/rain.wav", "out/talks.wav"])
    try expectSound("out", in: place)
  }

  @Test func aLogThatCannotBeWrittenCostsItselfAlone() throws {
    let (first, second) = (try complain("rain"), try complain("talks"))
    // Its lock's name is taken by a folder.
    try place.write("", "out/.rain.feedback.jsonl.lock/x")
    let applied = try apply("--accept", first, status: 1)
    #expect(applied.failed.map(\.clip).contains("out/rain.wav"))
    #expect(applied.resolved == [second])
    #expect(try place.feedback("out", "--open").map(\.id) == [first])
  }

  @Test func withoutAnEngineNothingIsLearned() throws {
    let id = try complain()
    place.environment["ALOUD_ENGINE"] = "/none"
    expectFailure(
      try place.aloud("feedback", "apply", "out", "--accept", id), 69, naming: ["/none"])
    #expect(
      !FileManager.default.fileExists(atPath: place.configuration + "/aloud/lexicon.pls"))
  }

  @Test(.enabled(if: Machine.asOrdinaryUser != nil, "needs another user to run as"))
  func whatIsRightNeedNotBeWritable() throws {
    let id = try complain()
    #expect(try apply("--accept", id).clips.count == 2)
    let user = try #require(Machine.asOrdinaryUser)
    let other = try complain("quiet", "Zinder", "ZIN-dair")
    for name in ["out", "out/.aloud-batch"] { unsafe chmod(place(name), 0o555) }
    defer { unsafe chmod(place("out"), 0o777) }
    place.environment["ALOUD_LEXICON"] = place("own.pls")
    try FileManager.default.copyItem(
      atPath: place.configuration + "/aloud/lexicon.pls", toPath: place("own.pls"))
    unsafe chmod(place("own.pls"), 0o666)
    let run = try place.run(
      user + [Programs.aloud, "feedback", "apply", "out", "--accept", other])
    // The clips with Zinder cannot be made again; talks has it not and is not even tried.
    #expect(run.status == 1)
    #expect(run.remarks.contains("out/quiet.wav") && !run.remarks.contains("out/talks.wav"))
  }

  @Test func whatIsRejectedForAnotherSoundSaysSo() throws {
    let (right, wrong) = (try complain(), try complain("rain", "Nyamakouta", "nye"))
    expectDone(try place.aloud("feedback", "apply", "out", "--accept", right, "--reject", wrong))
    let event = try #require(
      try place.events("out/rain.wav").first { $0.event == "resolved" && $0.id == wrong })
    #expect(event.note == "Nyamakouta is said nya-ma-KOO-ta")
    #expect(event.clip == (try identity("rain")))
  }

  @Test func thePathMayComeLast() throws {
    let id = try complain()
    expectDone(try place.aloud("feedback", "apply", "--accept", id, "out"))
    #expect(try place.feedback("out", "--open").isEmpty)
  }

  @Test(.enabled(if: Machine.hasProcesses, "needs /proc to see processes"))
  func anInterruptionTellsWhatWasDone() throws {
    let long = String(repeating: "They left Nyamakouta at noon. ", count: 400)
    for name in ["a", "b", "c"] { try place.write(long, "news/\(name).md") }
    expectDone(try place.aloud("batch", "news", "-o", "out", "--quiet"))
    let id = try complain()
    let before = try place.read("out/a.wav")
    let run = try place.start([Programs.aloud, "feedback", "apply", "out", "--accept", id])
    #expect(wait { (try? place.read("out/a.wav")) != before })
    run.signal(SIGTERM)
    let end = try run.finish()
    #expect(end.status == 128 + SIGTERM)
    #expect(end.remarks.contains("lexicon.pls has the words"))
    #expect(end.remarks.contains("run it again"))
    #expect(try place.feedback("out", "--open").map(\.id) == [id])
    _ = try apply("--accept", id)
    #expect(try place.feedback("out", "--open").isEmpty)
    try expectSound("out", in: place)
  }

  @Test func aBrokenClipCostsItselfAlone() throws {
    let (broken, whole) = (try complain("talks"), try complain("rain"))
    var wave = try place.read("out/talks.wav")
    wave[wave.count / 2] ^= 1
    try place.write(wave, "out/talks.wav")
    let applied = try apply("--accept", broken, status: 1)
    #expect(applied.resolved == [whole] && applied.clips.map(\.clip) == ["out/rain.wav"])
    #expect(applied.failed.map(\.clip) == ["out/talks.wav"])
    #expect(applied.failed[0].reason.contains("aloud check"))
    #expect(try place.feedback("out", "--open").map(\.id) == [broken])
    #expect(try place.read("out/talks.wav") == wave)
    // Once it is made again, the remark can be closed.
    expectDone(try place.aloud("batch", "news", "-o", "out", "--quiet", "--verify"))
    let next = try apply("--accept", broken)
    #expect(next.resolved == [broken] && next.clips.isEmpty)
    try expectSound("out", in: place)
  }

  @Test func aClipKeepsItsVoice() throws {
    expectDone(
      try place.aloud(
        "narrate", "news/talks.md", "-o", "out/", "--rate", "220", "--voice", "newsreader-gb"))
    let id = try complain()
    #expect(try apply("--accept", id).clips.map(\.segmentsSpoken) == [1, 4])
    let record = try place.record("out/talks")
    #expect(record.voice.rate == 220 && record.voice.name == "newsreader-gb")
    expectDone(
      try place.aloud(
        "narrate", "news/talks.md", "-o", "again/", "--rate", "220", "--voice", "newsreader-gb"))
    #expect(try place.clip("out/talks") == place.clip("again/talks"))
  }

  @Test func otherLexiconsGoOnBeingUsed() throws {
    expectDone(
      try place.aloud(
        "lexicon", "add", "Burkina Faso", "--say-as", "the neighbour", "--lexicon", "other.pls"))
    place.environment["ALOUD_LEXICON"] = place("mine.pls")
    let lexicons = ["--lexicon", "new.pls", "--lexicon", "other.pls"]
    expectDone(try place.aloud("lexicon", "add", "junta", "--say-as", "hoonta"))
    expectDone(
      try place.aloud("narrate", "news/talks.md", "-o", "out/", "--lexicon", "other.pls"))
    let id = try complain()
    expectDone(
      try place.run(
        [Programs.aloud, "feedback", "apply", "out/talks.wav", "--accept", id] + lexicons))
    #expect(try place.feedback("out/talks.wav", "--open").isEmpty)
    let said = try place.record("out/talks").segments.map(\.spoken).joined(separator: " ")
    #expect(
      said.contains("the neighbour") && said.contains("nya-ma-koo-ta-based hoonta"), "\(said)")
    #expect(try place.text("new.pls").contains("Nyamakouta"))
    #expect(try !place.text("mine.pls").contains("Nyamakouta"))
  }

  @Test(.enabled(if: Machine.hasProcesses, "needs /proc to see processes"))
  func whatWasCutOffIsDoneByTheNextRun() throws {
    let long = String(repeating: "They left Nyamakouta at noon. It was hot there. ", count: 40)
    for name in ["a", "b"] { try place.write("# Long\n\n\(long)\n", "news/\(name).md") }
    expectDone(try place.aloud("batch", "news", "-o", "out", "--quiet"))
    let id = try complain("a")
    _ = try complain("b")
    let start = place("start")
    try FileManager.default.copyItem(atPath: place("out"), toPath: start)
    let whole = try ContinuousClock().measure { _ = try apply("--accept", id) }
    let names = ["a", "b", "rain", "talks"]
    let undisturbed = try names.map { try place.clip("out/\($0)") }
    var killed = 0
    for round in 0..<12 {
      try place.remove("out")
      try FileManager.default.copyItem(atPath: start, toPath: place("out"))
      try? FileManager.default.removeItem(atPath: place.configuration)
      let mark = UUID().uuidString
      place.environment["ALOUD_TEST_MARK"] = mark
      let run = try place.start([Programs.aloud, "feedback", "apply", "out", "--accept", id])
      usleep(UInt32(whole * (0.05 + 0.08 * Double(round)) / .microseconds(1)))
      run.signal(SIGKILL)
      if try run.finish().status == 128 + SIGKILL { killed += 1 }
      #expect(wait { Processes.marked(mark).isEmpty })
      _ = try place.aloud("feedback", "apply", "out", "--accept", id)
      #expect(try names.map { try place.clip("out/\($0)") } == undisturbed, "round \(round)")
      #expect(try place.feedback("out", "--open").isEmpty, "round \(round)")
      let resolved = try place.events("out").filter { $0.event == "resolved" }
      #expect(resolved.count == 2 && resolved.allSatisfy { $0.oldClip != nil }, "round \(round)")
      #expect(place.names("out").allSatisfy { !$0.hasSuffix(".part") }, "round \(round)")
      try expectSound("out", in: place)
    }
    #expect(killed >= 4)
  }

  @Test(.enabled(if: Machine.hasTerminals, "needs /dev/ptmx"))
  func eachWishIsAskedOfAPerson() throws {
    let ids = [
      try complain(), try complain("rain"), try complain("talks", "Nyamakouta", "nye"),
      try complain("talks", "Burkina Faso", "BURR-kina"),
      try complain("quiet", "Zinder", "ZIN-dair"),
      try complain("quiet", "Friday", "/spliq/"),
    ]
    let terminal = try Terminal()
    let run = try place.start(
      [Programs.aloud, "feedback", "apply", "out"], input: .descriptor(terminal.program))
    terminal.type("maybe\ny\nn\ny\n\n\n")
    let end = try run.finish(within: 30)
    #expect(end.status == 0)
    #expect(end.text.contains("Nyamakouta is said nya-ma-KOO-ta now"))
    #expect(end.text.contains("Burkina Faso is not said BURR-kina"))
    #expect(end.remarks.contains("cannot be accepted: Friday cannot be said"))
    #expect(try Set(place.feedback("out", "--open").map(\.id)) == [ids[2], ids[4], ids[5]])
  }
}
