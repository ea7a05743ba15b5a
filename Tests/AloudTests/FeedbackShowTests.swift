import Foundation
import Testing

/// What `aloud feedback` list, report, resolve and forget do.
@Suite struct FeedbackShowTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try FeedbackClip.make(in: place)
    try place.write("Nothing but calm in Oslo.", "calm.txt")
    expectDone(try place.aloud("narrate", "calm.txt", "-o", "out/", "--quiet"))
    let lines = """
      {"rating": 1, "kind": "pronunciation", "word": "Niamey", "sayAs": "nee-ah-may", "listener": "Ann"}
      {"rating": 2, "kind": "pronunciation", "word": "niamey", "sayAs": "nee-ah-may", "listener": "Bob"}
      {"kind": "number", "word": "$1.2bn", "comment": "=HYPERLINK(1), \\"quoted\\"", "listener": "Ann"}
      {"rating": 5, "kind": "praise", "at": "2020-02-03T04:05:06Z"}
      """
    expectDone(
      try place.aloud("feedback", "add", FeedbackClip.audio, "--from", "-", input: lines))
    expectDone(try place.aloud("feedback", "add", "out/calm.wav", "--rating", "4"))
  }

  @Test func filtersChoose() throws {
    let all = try place.feedback("out")
    #expect(all.count == 5)
    #expect(try place.feedback("out", "--kind", "number").count == 1)
    #expect(try place.feedback("out", "--kind", "number", "--kind", "praise").count == 2)
    #expect(try place.feedback("out", "--rating", "2").map(\.rating) == [2])
    #expect(try place.feedback("out", "--rating", "1-2").map(\.rating) == [1, 2])
    #expect(try place.feedback("out", "--word", "NIAMEY").count == 2)
    #expect(try place.feedback("out", "--since", "2020-02-04").count == 4)
    #expect(try place.feedback("out", "--since", "2020-02-03T04:05:06Z").count == 5)
    #expect(try place.feedback("out", "--since", "2999-01-01").isEmpty)
    #expect(try place.feedback("out/calm.txt").map(\.rating) == [4])
    for wrong in [
      ["--kind", "x"], ["--rating", "0"], ["--rating", "4-2"], ["--rating", "x"],
      ["--since", "yesterday"], ["--since", "2026-02-30"], ["--json", "--csv"],
    ] {
      for command in ["list", "report"] {
        let run = try place.run([Programs.aloud, "feedback", command, "out"] + wrong)
        #expect(run.status == 64 && run.output.isEmpty)
        expectPlainWords(run.remarks)
      }
    }
    for command in ["list", "report"] {
      expectFailure(try place.aloud("feedback", command, "none"), 66, naming: ["none"])
    }
  }

  @Test func whatCannotBeReadOfALogIsSaid() throws {
    let log = try place.text("out/calm.feedback.jsonl")
    for (damage, words) in [
      ("no event\n", "1 line is no event;"),
      ("{}\n[]\n{\"event\": \"feed", "2 lines are no events and the last line is cut off;"),
      ("{\"event\": \"feed", "calm.feedback.jsonl: the last line is cut off;"),
    ] {
      try place.write(log + damage, "out/calm.feedback.jsonl")
      for command in ["list", "report"] {
        for path in ["out", "out/calm.wav"] {
          let run = try place.aloud("feedback", command, path)
          #expect(run.status == 0 && run.remarks.contains(words), "\(run.remarks)")
          #expect(run.text.contains("calm"))
        }
      }
    }
    // Of another kind, or of a later version: nothing is damaged.
    try place.write(log + "{\"event\": \"shared\", \"version\": 1}\n\n", "out/calm.feedback.jsonl")
    expectDone(try place.aloud("feedback", "list", "out"))
    expectDone(try place.aloud("feedback", "report", "out"))
  }

  @Test func aResolvedRemarkIsNotOpen() throws {
    let ids = try place.feedback("out").map(\.id)
    let run = try place.aloud("feedback", "resolve", "out/calm.txt", ids[0], "--note", "said anew")
    expectDone(run)
    #expect(run.text == "resolved \(ids[0])\n")
    #expect(try place.feedback("out", "--open").map(\.id) == Array(ids.dropFirst()))
    #expect(try place.feedback("out").count == 5)
    let resolved = try place.events("out").filter { $0.event == "resolved" }
    #expect(resolved.map(\.id) == [ids[0]] && resolved.first?.note == "said anew")
    #expect(try place.text("out/calm.feedback.jsonl").contains("said anew"))
    let before = try place.read("out/calm.feedback.jsonl")
    let again = try place.aloud("feedback", "resolve", "out/calm.txt", ids[0])
    expectDone(again)
    #expect(again.text.contains("before"))
    #expect(try place.read("out/calm.feedback.jsonl") == before)
    expectFailure(
      try place.aloud("feedback", "resolve", "out/calm.txt", ids[1]), 65, naming: [ids[1]])
    expectFailure(
      try place.aloud("feedback", "resolve", "out/none", ids[1]), 66, naming: ["out/none"])
    let bad = try place.aloud("feedback", "resolve", FeedbackClip.audio, ids[1], "--note", "\u{07}")
    #expect(bad.status == 64)
    #expect(try place.report("out", "--open").clips.count == 1)
  }

  @Test(.enabled(if: Machine.asOrdinaryUser != nil, "needs a user whom permissions hold back"))
  func aLogThatMayNotBeReadIsNoClipWithoutRemarks() throws {
    let user = try #require(Machine.asOrdinaryUser)
    unsafe chmod(place("out/calm.feedback.jsonl"), 0)
    for command in ["list", "report", "apply"] {
      let run = try place.run(
        user + [Programs.aloud, "feedback", command, "out/calm.wav", "--json"])
      expectFailure(run, 66, naming: ["out/calm.feedback.jsonl"])
    }
    // Of a folder the others are shown.
    let run = try place.run(user + [Programs.aloud, "feedback", "list", "out", "--json"])
    #expect(run.status == 0 && run.remarks.contains("out/calm.feedback.jsonl"))
    #expect(run.text.contains("Niamey"))
  }

  @Test func aNameIsForgottenAsItIsNoted() throws {
    expectDone(
      try place.aloud("feedback", "add", "out/calm.wav", "--rating", "1", "--listener", " Cy Ho "))
    let run = try place.aloud("feedback", "forget", " Cy Ho\t", "out")
    #expect(run.text == "forgotten in 1 remark of 1 log\n")
    for name in ["", " \t"] {
      #expect(try place.aloud("feedback", "forget", name, "out").status == 64)
    }
  }

  @Test func theReportSumsUp() throws {
    let report = try place.report("out")
    #expect(
      report.clips == [
        ReportLines.Clip(
          clip: FeedbackClip.audio, title: "Talks in Niamey", ratings: 3, mean: 2.667),
        ReportLines.Clip(clip: "out/calm.wav", title: nil, ratings: 1, mean: 4),
      ])
    #expect(
      report.words == [
        ReportLines.Word(word: "Niamey", count: 2, sayAs: ["nee-ah-may"]),
        ReportLines.Word(word: "$1.2bn", count: 1, sayAs: []),
      ])
    #expect(report.kinds == ["pronunciation": 2, "number": 1, "praise": 1])
    #expect(report.voices == ["newsreader-us": 5])
    #expect(report.rules == ["lexicon": 2, "money": 1])
    #expect(try place.report("out", "--rating", "4-5").kinds == ["praise": 1])
    #expect(try place.report("out/calm.wav").clips.map(\.mean) == [4])
    let keys = jsonKeys(try place.aloud("feedback", "report", "out", "--json").output)
    #expect(
      keys.filter { !$0.contains(".") } == ["clips", "words", "kinds", "voices", "rules"])
    let table = try place.aloud("feedback", "report", "out")
    expectDone(table)
    #expect(table.text.hasPrefix("5 remarks on 2 clips, 5 open, mean rating 3.00\n"))
    #expect(table.text.contains("Talks in Niamey") && table.text.contains("nee-ah-may"))
  }

  @Test func noReportNamesAListener() throws {
    for form in [[], ["--json"], ["--csv"]] {
      let run = try place.run([Programs.aloud, "feedback", "report", "out"] + form)
      expectDone(run)
      #expect(!run.text.contains("Ann") && !run.text.contains("Bob"))
    }
    for form in [[], ["--csv"]] {
      let run = try place.run([Programs.aloud, "feedback", "list", "out"] + form)
      #expect(!run.text.contains("Ann") && !run.text.contains("Bob"))
    }
  }

  @Test func commaSeparatedValuesCanBeReadAndAreNoFormulas() throws {
    let list = try place.aloud("feedback", "list", "out", "--csv").text
    let lines = list.split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines.first?.hasPrefix("audio,id,at,rating,kind,position,word,") == true)
    #expect(list.contains(#","'=HYPERLINK(1), ""quoted""","#))
    let report = try place.aloud("feedback", "report", "out", "--csv").text
    #expect(report.hasPrefix("of,name,title,count,mean,sayAs\n"))
    #expect(report.contains("\nclip,out/news/talks.wav,Talks in Niamey,3,2.67,\n"))
    #expect(report.contains("\nword,Niamey,,2,,nee-ah-may\n"))
  }

  @Test func aNameIsForgottenEverywhereAndNothingElse() throws {
    try place.write("", "out/.hidden/x.feedback.jsonl")
    try place.write(
      #"{"event": "later", "version": 7, "listener": "Ann", "x": [ 1 ]}"# + "\nAnn\n",
      "out/.hidden/y.feedback.jsonl")
    try place.write(
      #"{"event": "feedback", "listener": "An"# + "\n", "out/calm.feedback.jsonl.torn")
    try place.write(#"{"listener": "Ann"}"# + "\n", "out/gone.feedback.jsonl.torn")
    let before = try place.feedback("out")
    let run = try place.aloud("feedback", "forget", "Ann", "out")
    expectDone(run)
    #expect(run.text == "forgotten in 5 remarks of 4 logs\n")
    #expect(
      try place.text("out/.hidden/y.feedback.jsonl")
        == #"{"event": "later", "version": 7, "x": [ 1 ]}"# + "\nAnn\n")
    #expect(try place.text("out/gone.feedback.jsonl.torn") == "{}\n")
    #expect(try !place.text("out/calm.feedback.jsonl.torn").contains("An"))
    let expected = before.map { event in
      var event = event
      if event.listener == "Ann" { event.listener = nil }
      return event
    }
    #expect(try place.feedback("out") == expected)
    #expect(try place.aloud("feedback", "forget", "Ann", "out").text.contains(" 0 remarks"))
    try expectSound("out", in: place)
    expectFailure(try place.aloud("feedback", "forget", "Ann", "none"), 66, naming: ["none"])
  }

  @Test func whatCouldNotBeLookedAtIsNamed() throws {
    #expect(unsafe symlink("/nowhere", place("out/a.feedback.jsonl")) == 0)
    expectFailure(
      try place.aloud("feedback", "forget", "Bob", "out"), 74,
      naming: ["a.feedback.jsonl", "may still stand"])
    #expect(try place.feedback("out").allSatisfy { $0.listener != "Bob" })
  }

  @Test func theLogStaysWithItsClip() throws {
    let ids = try place.feedback("out").map(\.id)
    // Made again, with other words and another title.
    try place.write("# Calmer\n\nNothing but calm in Bergen.", "calm.md")
    try place.remove("calm.txt")
    #expect(try place.aloud("narrate", "calm.md", "-o", "out/", "--quiet").status == 0)
    #expect(try place.feedback("out").map(\.id) == ids)
    #expect(try place.report("out").clips.last?.title == "Calmer")
    let clips = try place.text("out/calm.feedback.jsonl").split(separator: "\n").count
    #expect(clips == 3)
  }

  @Test func aBatchTakesLogsAlong() throws {
    try place.write("The first article speaks of Niamey.", "in/a.txt")
    expectDone(try place.aloud("batch", "in", "-o", "clips", "--quiet"))
    expectDone(
      try place.aloud("feedback", "add", "clips/a.txt", "--word", "Niamey", "--rating", "2"))
    let id = try place.feedback("clips").map(\.id)
    // Renamed, and then refreshed.
    #expect(unsafe rename(place("in/a.txt"), place("in/b.txt")) == 0)
    expectDone(try place.aloud("batch", "in", "-o", "clips", "--quiet"))
    #expect(try place.feedback("clips/b.txt").map(\.id) == id)
    try place.write("The first article speaks of Oslo.", "in/b.txt")
    expectDone(try place.aloud("batch", "in", "-o", "clips", "--quiet", "--force"))
    #expect(try place.feedback("clips/b.txt").map(\.id) == id)
  }
}
