import Foundation
import Testing

/// `aloud lexicon`: teaching a word.
@Suite struct LexiconTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  private struct Entry: Decodable {
    var graphemes: [String]
    var alphabet: String
    var pronunciation: String
    var language: String
    var before: [String]
    var after: [String]
    var exact: Bool
  }

  private func list() throws -> [Entry] {
    let run = try place.aloud("lexicon", "list", "--json", "--lexicon", "a.pls")
    expectDone(run)
    return try JSONDecoder().decode([Entry].self, from: Data(run.output))
  }

  @Test func wordsAreAddedChangedListedAndRemoved() throws {
    var run = try place.aloud(
      "lexicon", "add", "Niamey", "--say-as", "nee-AH-may", "--lexicon", "a.pls")
    expectDone(run)
    #expect(run.text == "added Niamey in a.pls\n")
    run = try place.aloud("lexicon", "add", "Niamey", "--ipa", "niˈɑːmeɪ", "--lexicon", "a.pls")
    #expect(run.text == "changed Niamey in a.pls\n")
    expectDone(
      try place.aloud(
        "lexicon", "add", "bass", "--espeak", "b'as", "--before", "sea", "--after", "fishing",
        "--after", "boat", "--language", "en-GB", "--exact", "--lexicon", "a.pls"))
    let entries = try list()
    #expect(entries.map(\.graphemes) == [["bass"], ["Niamey"]])
    #expect(entries.map(\.alphabet) == ["x-espeak", "ipa"])
    #expect(entries.map(\.pronunciation) == ["b'as", "niˈɑːmeɪ"])
    #expect(entries.map(\.language) == ["en-GB", "en-US"])
    #expect(entries[0].before == ["sea"] && entries[0].after == ["fishing", "boat"])
    #expect(entries.map(\.exact) == [true, false])
    let text = try place.aloud("lexicon", "list", "--lexicon", "a.pls")
    expectDone(text)
    #expect(text.text.contains("\nNiamey  ipa niˈɑːmeɪ\n"))
    run = try place.aloud("lexicon", "remove", "bass", "--lexicon", "a.pls")
    expectDone(run)
    #expect(try list().map(\.graphemes) == [["Niamey"]])
    expectFailure(
      try place.aloud("lexicon", "remove", "bass", "--lexicon", "a.pls"), 65,
      naming: ["bass", "a.pls"])
    #expect(place.names() == ["a.pls"])
  }

  /// The table of the shipped lexicon was written by this version of the engine.
  @Test(.enabled(if: Machine.engineVersion == "1.51", "the table is of eSpeak NG 1.51"))
  func theShippedTableIsWhatTheEngineSays() throws {
    struct Check: Decodable {
      struct Entry: Decodable {
        var graphemes: [String]
        var pronunciation: String
        var said: String?
        var saidWithout: String?
      }
      var entries: [Entry]
    }
    let names = Programs.checkout + "/Voices/lexicons/names"
    let run = try place.aloud("lexicon", "check", names + ".pls", "--json")
    expectDone(run)
    let said = try JSONDecoder().decode(Check.self, from: Data(run.output)).entries.map { entry in
      [
        entry.graphemes[0], entry.pronunciation, entry.saidWithout ?? "", entry.said ?? "",
      ].joined(separator: "\t")
    }
    let rows = try String(contentsOfFile: names + ".tsv", encoding: .utf8).split(separator: "\n")
    #expect(said.count > 1_000)
    #expect(rows.dropFirst().map(String.init) == said, "scripts/lexicon-table must be run again")
  }

  @Test func permissionsStay() throws {
    expectDone(try place.aloud("lexicon", "add", "Vis", "--say-as", "veess", "--lexicon", "l.pls"))
    unsafe chmod(place("l.pls"), 0o640)
    expectDone(try place.aloud("lexicon", "add", "Oslo", "--say-as", "oozlo", "--lexicon", "l.pls"))
    expectDone(try place.aloud("lexicon", "remove", "Vis", "--lexicon", "l.pls"))
    let mode = try FileManager.default.attributesOfItem(atPath: place("l.pls"))[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o640)
  }

  @Test func aPlaceIsFoundInTheEnvironment() throws {
    let own = place.configuration
    place.environment["XDG_CONFIG_HOME"] = ""
    place.environment["HOME"] = ""
    expectFailure(
      try place.aloud("lexicon", "add", "Niamey", "--say-as", "x"), 64, naming: ["--lexicon"])
    place.environment["HOME"] = own
    expectDone(try place.aloud("lexicon", "add", "Niamey", "--say-as", "h"))
    #expect(try place.aloud("normalise", "Niamey and Agadez").text == "h and Agadez\n")
    place.environment["XDG_CONFIG_HOME"] = own
    expectDone(try place.aloud("lexicon", "add", "Niamey", "--say-as", "w"))
    #expect(try place.aloud("normalise", "Niamey and Agadez").text == "w and Agadez\n")
    for folder in [".config/aloud", "aloud"] {
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: "\(own)/\(folder)") == ["lexicon.pls"])
    }
    try place.write(Profile(name: "mine").json, "voices/mine.json")
    expectDone(
      try place.aloud("lexicon", "add", "Niamey", "--say-as", "x", "--voices", "voices"))
    place.environment["ALOUD_VOICES"] = place("voices")
    expectDone(try place.aloud("lexicon", "add", "Agadez", "--say-as", "y"))
    #expect(place.names("voices") == ["lexicon.pls", "mine.json"])
    #expect(try place.aloud("normalise", "Niamey and Agadez").text == "x and y\n")
    place.environment["ALOUD_LEXICON"] = place("own.pls")
    expectDone(try place.aloud("lexicon", "add", "Niamey", "--say-as", "z"))
    #expect(try place.aloud("normalise", "Niamey and Agadez").text == "z and y\n")
    expectDone(try place.aloud("lexicon", "add", "Niamey", "--say-as", "a", "--lexicon", "b.pls"))
    #expect(
      try place.aloud("normalise", "Niamey and Agadez", "--lexicon", "b.pls").text == "a and y\n")
  }

  @Test func aLexiconThatTheEnvironmentNamesAndIsNotThereIsRemarkedOn() throws {
    place.environment["ALOUD_LEXICON"] = "own.pls"
    let run = try place.aloud("normalise", "Niamey")
    #expect(run.status == 0 && run.text == "Niamey\n")
    #expect(run.remarks == "there is no lexicon own.pls, which ALOUD_LEXICON names\n")
    expectDone(try place.aloud("lexicon", "add", "Niamey", "--say-as", "nee ah may"))
    let said = try place.aloud("normalise", "Niamey")
    expectDone(said)
    #expect(said.text == "nee ah may\n")
    // `check` knows the same places, and the option of its sisters.
    let checks = try ["", "own.pls", "--lexicon own.pls"].map {
      try place.run(
        [Programs.aloud, "lexicon", "check"] + $0.split(separator: " ").map(String.init))
    }
    #expect(checks[0].status == 0 && checks[0].text.contains("Niamey"))
    #expect(checks.allSatisfy { $0.text == checks[0].text })
  }

  @Test func whatCannotBeSaidIsNotAdded() throws {
    let cases: [([String], Int32, String)] = [
      (["--ipa", "ni€"], 65, "€"), (["--espeak", "ni$"], 65, "$"), (["--say-as", ""], 65, "empty"),
      (["--say-as", "x", "--before", "a b"], 65, "a b"), ([], 64, "--say-as"),
      (["--say-as", "x", "--ipa", "x"], 64, "--ipa"),
      (["--say-as", "x", "--language", "fr"], 64, "fr"),
    ]
    for (options, status, word) in cases {
      let run = try place.run(
        [Programs.aloud, "lexicon", "add", "Niamey", "--lexicon", "a.pls"] + options)
      #expect(run.status == status, "\(options)")
      #expect(run.output.isEmpty && run.remarks.contains(word), "\(run.remarks)")
      expectPlainWords(run.remarks.split(separator: "\n").first.map(String.init) ?? "")
    }
    #expect(place.names().isEmpty)
  }

  @Test func brokenLexiconsAreNamedWithTheirLine() throws {
    try place.write("The boats of Niamey.\n", "a.txt")
    try place.write("<lexicon>\n<lexeme>\n</lexicon>\n", "broken.pls")
    try place.write(
      "<!DOCTYPE a [<!ENTITY b 'c'>]><lexicon><lexeme><grapheme>&b;</grapheme></lexeme></lexicon>",
      "entity.pls")
    for command in [
      ["narrate", "a.txt"], ["preview", "a.txt"], ["say", "a", "-o", "a.wav"],
      ["normalise", "a"], ["batch", ".", "-o", "out"],
    ] {
      func run(_ file: String) throws -> Run {
        try place.run([Programs.aloud] + command + ["--lexicon", file])
      }
      expectFailure(try run("broken.pls"), 65, naming: ["broken.pls:3: "])
      expectFailure(try run("entity.pls"), 65, naming: ["entity.pls:1: ", "entities"])
      expectFailure(try run("none.pls"), 66, naming: ["none.pls"])
    }
    #expect(place.names() == ["a.txt", "broken.pls", "entity.pls"])
    // A single bad entry costs itself alone.
    try place.write(
      "<lexicon><lexeme><grapheme>Niamey</grapheme><phoneme>ni€</phoneme></lexeme>\n"
        + "<lexeme><grapheme>boats</grapheme><alias>ships</alias></lexeme></lexicon>", "half.pls")
    let run = try place.aloud("preview", "a.txt", "--lexicon", "half.pls")
    #expect(run.status == 0 && run.text.contains("The ships of Niamey."))
    #expect(run.remarks.hasPrefix("half.pls:1: Niamey: \"€\""))
  }

  @Test func checkTellsWhatIsSaidWithAndWithout() throws {
    let sample = Programs.checkout + "/Tests/LexiconTests/Cases/sample.pls"
    var run = try place.aloud("lexicon", "check", sample)
    expectDone(run)
    #expect(run.text.contains("Niamey  niˈɑːmeɪ  without: nˈaɪ"))
    #expect(run.text.contains("Derby  dˈɑːbi  the same without\n"))
    #expect(run.text.hasSuffix("6 entries checked, 0 faults\n"))
    run = try place.aloud("lexicon", "check", sample, "--json")
    expectDone(run)
    let members = [
      "line", "graphemes", "alphabet", "pronunciation", "language", "before", "after", "exact",
      "given", "said", "saidWithout", "fault",
    ]
    #expect(
      jsonKeys(run.output) == ["file", "entries"] + members.map { "entries.\($0)" } + ["faults"])
    try place.write(
      "<lexicon><lexeme><grapheme>a</grapheme></lexeme>\n<lexeme><grapheme>b</grapheme>"
        + "<phoneme>€</phoneme></lexeme></lexicon>", "bad.pls")
    run = try place.aloud("lexicon", "check", "bad.pls")
    #expect(run.status == 1 && run.remarks.isEmpty)
    #expect(run.text.contains("bad.pls:1: a: ") && run.text.contains("bad.pls:2: b: \"€\""))
    #expect(run.text.hasSuffix("1 entry checked, 2 faults\n"))
  }
}
