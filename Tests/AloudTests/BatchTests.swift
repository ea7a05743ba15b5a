import Foundation
import Testing

/// A folder of articles: which are found, where their clips go, what is said of them.
@Suite struct BatchTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  private func batch(_ options: String...) throws -> Run {
    try place.run([Programs.aloud, "batch", "in", "-o", "out"] + options)
  }

  @Test func clipsMirrorTheArticles() throws {
    let names = [
      "a.txt", "b.md", "deep/er/c.txt", "two words.txt", "it's \"q\".md", "new\nline.txt",
      "-dash.txt", "na\u{EF}ve \u{65E5}.md", "dots.in.name.txt", "CAPS.TXT", "*.txt",
    ]
    for (number, name) in names.enumerated() {
      try place.write("The harbour was quiet on day \(number).", "in/\(name)")
    }
    for other in [".hidden.txt", ".folder/x.txt", "picture.png", "page.html", "noending"] {
      try place.write("Not this.", "in/\(other)")
    }
    let run = try batch("--json")
    expectDone(run)
    let lines = try BatchLines(run)
    #expect(Set(lines.articles("made")) == Set(names))
    #expect(lines.summary.articles == names.count && lines.summary.made == names.count)
    #expect(lines.summary.segmentsSpoken == 2 * names.count)
    for article in lines.articles {
      let clip = try #require(article.clip)
      let folder = article.article.contains("/") ? "deep/er/" : ""
      #expect(clip.hasPrefix("out/\(folder)") && clip.hasSuffix(".wav"))
      #expect(article.reason == nil)
      try expectSound(clip, in: place)
    }
    // The same clip as that of the article alone.
    expectDone(try place.aloud("narrate", "in/deep/er/c.txt", "-o", "alone/"))
    #expect(try place.clip("out/deep/er/c") == place.clip("alone/c"))
    let table = try batch()
    expectDone(table)
    #expect(table.text.contains("kept       \(names.count) articles"), "\(table.text)")
    #expect(table.text.contains("2 hidden, 3 of other kinds"))
    #expect(place.names().sorted() == ["alone", "in", "out"])
  }

  @Test func twoArticlesOfOneNameAreNotMixed() throws {
    try place.write("The first.", "in/a.md")
    try place.write("The second.", "in/a.txt")
    let run = try batch("--json")
    #expect(run.status == 1)
    let lines = try BatchLines(run)
    #expect(lines.articles("made") == ["a.md"] && lines.articles("failed") == ["a.txt"])
    let failed = try #require(lines.articles.first { $0.status == "failed" })
    #expect(failed.reason?.contains("a.md") == true && failed.clip == nil)
    #expect(try place.record("out/a").heard.last == "The first.")
  }

  /// Names that differ, of clips that would not.
  @Test(arguments: [
    ["b.c.md", "b.c.txt"], ["a.TXT", "a.txt"], ["a.markdown", "a.text", "a.txt"],
    ["deep/a.md", "deep/a.txt"],
  ])
  func ofSeveralWithOneClipTheFirstIsMade(names: [String]) throws {
    for name in names { try place.write("This is \(name).", "in/\(name)") }
    let run = try batch("--json")
    let lines = try BatchLines(run)
    #expect(run.status == 1 && lines.articles("made") == [names[0]])
    for name in names.dropFirst() {
      #expect(lines.reason(name).contains("the same name as that of \(names[0])"))
    }
    // The same one in every run and in every shard.
    #expect(try BatchLines(try batch("--json")).articles("kept") == [names[0]])
    var made: [String] = []
    for index in 1...2 {
      let run = try batch("--json", "--force", "--shard", "\(index)/2")
      made += try BatchLines(run).articles("made")
    }
    #expect(made == [names[0]])
  }

  @Test func namesThatAreNotUTF8AreNamed() throws {
    try place.write("The harbour was quiet.", "in/a.txt")
    let script = #"printf 'Quiet.' > "$(printf 'in/caf\351.txt')"; mkdir "$(printf 'in/d\351')""#
    try #require(try place.run(["/bin/sh", "-c", script]).status == 0)
    let run = try batch("--json")
    let lines = try BatchLines(run)
    #expect(run.status == 1 && lines.articles("made") == ["a.txt"])
    #expect(lines.articles("failed").count == 2 && lines.summary.articles == 3)
    #expect(lines.articles.count { $0.reason?.contains("not UTF-8") == true } == 2)
  }

  @Test(.enabled(if: Machine.asOrdinaryUser != nil, "needs a user whom permissions hold back"))
  func whatMayNotBeReadIsNamed() throws {
    let user = try #require(Machine.asOrdinaryUser)
    for name in ["a.txt", "closed.txt", "shut/b.txt", "z.txt"] {
      try place.write("The harbour was quiet.", "in/\(name)")
    }
    expectDone(try place.run(["/bin/chmod", "0", "in/closed.txt", "in/shut"]))
    defer { _ = try? place.run(["/bin/chmod", "700", "in/shut"]) }
    let run = try place.run(user + [Programs.aloud, "batch", "in", "-o", "out", "--json"])
    let lines = try BatchLines(run)
    #expect(run.status == 1 && lines.articles("made") == ["a.txt", "z.txt"])
    for name in ["closed.txt", "shut"] {
      #expect(lines.reason(name).contains("in/\(name)"), "\(lines.reason(name))")
      #expect(lines.reason(name).contains("permission denied"))
    }
  }

  @Test func anArticleThatFailsCostsTheOthersNothing() throws {
    let poison = "S'" + String(repeating: "s'", count: 220)
    let bad: [(String, [UInt8], String)] = [
      ("empty.txt", [], "empty"), ("latin.txt", [0x63, 0x61, 0x66, 0xE9, 0x20], "UTF-8"),
      ("picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG"),
      ("poison.txt", Array(poison.utf8), "every sentence failed"),
      ("french.md", Array("---\nlang: fr\n---\n\nBonjour.".utf8), "no voice speaks fr"),
    ]
    for (name, bytes, _) in bad { try place.write(bytes, "in/\(name)") }
    for number in 0..<20 {
      try place.write(
        "Number \(number). \(number == 7 ? poison : "Well."). It is.", "in/\(number).txt")
    }
    let run = try batch("--json")
    #expect(run.status == 1)
    let lines = try BatchLines(run)
    #expect(lines.articles("made").count == 20)
    #expect(Set(lines.articles("failed")) == Set(bad.map(\.0)))
    for (name, _, word) in bad {
      let reason = lines.articles.first { $0.article == name }?.reason ?? ""
      #expect(reason.contains(word), "\(reason)")
      expectPlainWords(reason)
    }
    // Those that failed stand last, where they are seen.
    let last = run.remarks.split(separator: "\n").suffix(bad.count)
    #expect(last.allSatisfy { $0.hasPrefix("failed: ") })
    #expect(try place.record("out/7").warnings.count == 1)
    #expect(place.names("out").count == 20 * 4 + 1)
    try expectSound("out", in: place)
    // With --strict the one with a sentence missing fails too.
    let strict = try BatchLines(try batch("--json", "--strict"))
    #expect(strict.articles("failed").contains("7.txt") && strict.summary.kept == 19)
  }

  @Test func globsChooseArticles() throws {
    for name in ["a.txt", "b.md", "news/a.txt", "news/old/c.txt", "sport/a.md"] {
      try place.write("Quiet.", "in/\(name)")
    }
    let cases: [([String], [String])] = [
      (["--include", "*.md"], ["b.md", "sport/a.md"]),
      (["--include", "news/*"], ["news/a.txt", "news/old/c.txt"]),
      (["--include", "a.*", "--exclude", "sport/*"], ["a.txt", "news/a.txt"]),
      (["--exclude", "*.md", "--exclude", "c.*"], ["a.txt", "news/a.txt"]),
      (["--include", "[bc].*"], ["b.md", "news/old/c.txt"]), (["--include", "x*"], []),
    ]
    for (options, wanted) in cases {
      let run = try place.run(
        [Programs.aloud, "batch", "in", "-o", "out", "--force", "--json"] + options)
      // A glob that fits nothing is told of; nothing failed.
      let remarks = wanted.isEmpty ? "no article of in fits --include and --exclude\n" : ""
      #expect(run.status == 0 && run.remarks == remarks, "\(options): \(run.remarks)")
      #expect(try BatchLines(run).articles.map(\.article) == wanted, "\(options)")
    }
    #expect(try batch("--dry-run", "--include", "x*").remarks.contains("no article of in fits"))
    let empty = try batch("--include", "")
    #expect(empty.status == 64 && empty.remarks.contains("--include wants a glob"))
  }

  @Test func linksLeadNowhereElse() throws {
    try place.write("Inside.", "in/a.txt")
    try place.write("Outside.", "outside/b.txt")
    let manager = FileManager.default
    for (name, target) in [
      ("inner.txt", "a.txt"), ("outer.txt", "../outside/b.txt"), ("folder", "../outside"),
      ("loop", "."), ("broken.txt", "nowhere.txt"),
    ] {
      try manager.createSymbolicLink(atPath: place("in/\(name)"), withDestinationPath: target)
    }
    let run = try batch("--json")
    expectDone(run)
    #expect(try BatchLines(run).articles.map(\.article) == ["a.txt", "inner.txt"])
    #expect(try batch().text.contains("4 that are links"))
  }

  @Test func whatIsNoFolderIsNamed() throws {
    try place.write("Quiet.", "a.txt")
    expectFailure(try place.aloud("batch", "nowhere", "-o", "out"), 66, naming: ["nowhere"])
    expectFailure(try place.aloud("batch", "a.txt", "-o", "out"), 65, naming: ["a.txt", "narrate"])
    #expect(place.names() == ["a.txt"])
    try place.write("Quiet.", "in/a.txt")
    expectFailure(try place.aloud("batch", "in", "-o", "a.txt/x"), 73, naming: ["a.txt"])
    for wrong in [["--shard", "3/2"], ["--shard", "0/2"], ["--jobs", "0"], ["--jobs", "65"]] {
      let run = try place.run([Programs.aloud, "batch", "in", "-o", "out"] + wrong)
      #expect(run.status == 64 && place.names() == ["a.txt", "in"])
    }
    #expect(try place.aloud("batch", "in").status == 64)
    place.environment["ALOUD_ENGINE"] = "/nowhere/engine"
    expectFailure(try batch(), 69, naming: ["/nowhere/engine"])
  }

  @Test func theClipsMayLieAmongTheArticles() throws {
    try place.write("Quiet.", "in/a.txt")
    for _ in 0..<2 {
      let run = try place.aloud("batch", "in", "-o", "in", "--json")
      expectDone(run)
      #expect(try BatchLines(run).articles.map(\.article) == ["a.txt"])
    }
    let inner = try place.aloud("batch", "in", "-o", "in/clips/", "--json")
    expectDone(inner)
    #expect(try BatchLines(inner).articles.map(\.article) == ["a.txt"])
  }
}
