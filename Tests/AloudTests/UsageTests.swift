import Testing

/// Status 64: what was asked for makes no sense.
@Suite struct UsageTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write("Good day. All is well.\n", "a.txt")
  }

  @Test(arguments: [
    (["narrate", "a.txt", "--nosuch"], "--nosuch"),
    (["narrate"], "article"),
    (["narrate", "a.txt", "--rate", "20"], "80 to 450"),
    (["narrate", "a.txt", "--rate", "451"], "80 to 450"),
    (["narrate", "a.txt", "--rate", "fast"], "--rate"),
    (["preview", "a.txt", "--rate", "20"], "80 to 450"),
    (["narrate", "a.txt", "--json", "-o", "-"], "standard output"),
    (["narrate", "a.txt", "-o", "x.mp3"], "x.mp3"),
    (["narrate", "a.txt", "-o", "a.txt"], "a.txt"),
    (["narrate", "a.txt", "-o", ""], "-o"),
    (["narrate", "a.txt", "--input-format", "word"], "--input-format"),
    (["narrate", "a.txt", "b.txt"], "b.txt"),
    (["normalise", "--language", "de", "eins"], "--language"),
    (["check"], "path"),
    (["narrate", "a.txt", "--rate", "-3"], "80 to 450"),
    (["batch", ".", "-o", "out", "--jobs", "-3"], "--jobs is -3"),
    (["batch", ".", "-o", "out", "--jobs", "--quiet"], "--quiet"),
    (["feedback", "add", "a.txt", "--rating", "-3"], "rating is -3"),
    (["lexicon", "check", "a.pls", "--lexicon", "b.pls"], "b.pls"),
    (["frobnicate"], "frobnicate"),
  ])
  func wrongUsageIsNamed(arguments: [String], word: String) throws {
    let run = try place.run([Programs.aloud] + arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.remarks.split(separator: "\n").first?.contains(word) == true, "\(run.remarks)")
    expectPlainWords(run.remarks)
    #expect(place.names() == ["a.txt"])
  }

  /// A variable of a shell that is not set.
  @Test(arguments: [
    ["narrate"], ["preview"], ["check"], ["batch", "-o", "out"], ["feedback", "list"],
    ["feedback", "add", "--rating", "1"], ["lexicon", "check"], ["normalise", "--lexicon"],
  ])
  func anEmptyNameIsSeen(command: [String]) throws {
    let run = try place.run([Programs.aloud] + command + [""])
    expectFailure(run, 66, naming: ["'' (an empty name)"])
    #expect(place.names() == ["a.txt"])
  }
}
