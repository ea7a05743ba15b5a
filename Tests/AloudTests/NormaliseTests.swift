import Foundation
import Testing

/// `aloud normalise`: one line in, one line out.
@Suite struct NormaliseTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  @Test(arguments: [
    ("", ""), ("\n", "\n"), ("It cost $5.\n", "It cost five dollars.\n"),
    ("It cost $5.", "It cost five dollars.\n"), ("a\n\n\nb\n", "a\n\n\nb\n"),
    ("a\r\nb\r\n", "a\nb\n"), ("a\r\n\r\nb", "a\n\nb\n"),
    ("One. Two. Three.\n", "One. Two. Three.\n"),
  ])
  func aLineGivesALine(input: String, output: String) throws {
    for command in ["normalise", "normalize"] {
      let run = try place.aloud(command, input: input)
      expectDone(run)
      #expect(run.text == output)
    }
  }

  @Test func hostileLinesGiveALineEach() throws {
    let line = String(repeating: "word 12 ", count: 25_000)
    let lines = [
      "a\u{2028}b", "a\u{85}b", "a\rb", "\u{B}\u{C}", "\0", "[[x]]", "<p>", "\u{FEFF}", line, " ",
      "x",
    ]
    for options in [[], ["--json"]] {
      let file = place("input")
      try place.write(lines.joined(separator: "\n") + "\n", "input")
      let run = try place.run([Programs.aloud, "normalise"] + options, input: .file(file))
      expectDone(run)
      #expect(run.output.filter { $0 == UInt8(ascii: "\n") }.count == lines.count)
      #expect(!run.output.contains(UInt8(ascii: "\r")))
    }
  }

  @Test func bytesThatAreNotUTF8AreRemarkedOnAndLoseNoLine() throws {
    try place.write(Array("one\ncaf".utf8) + [0xE9, 0x0A] + Array("three\n".utf8), "input")
    let run = try place.run([Programs.aloud, "normalise"], input: .file(place("input")))
    #expect(run.status == 0)
    #expect(run.output.filter { $0 == UInt8(ascii: "\n") }.count == 3)
    #expect(run.remarks.contains("line 2"))
    #expect(run.remarks.split(separator: "\n").count == 1)
  }

  @Test func answersComeWhenTheInputPauses() throws {
    let question = try OpenPipe()
    let answer = try OpenPipe()
    let run = try place.start(
      [Programs.aloud, "normalise"], input: .descriptor(question.reading),
      output: .descriptor(answer.writing))
    question.closeReading()
    answer.closeWriting()
    question.write("It cost $5.\n")
    #expect(answer.readLine() == "It cost five dollars.\n")
    question.write("half a li")
    question.write("ne\nand 2\n")
    #expect(answer.readLine() == "half a line\n")
    #expect(answer.readLine() == "and two\n")
    question.write("\n")
    #expect(answer.readLine() == "\n")
    question.closeWriting()
    expectDone(try run.finish())
  }

  @Test func textMayBeGivenAsArguments() throws {
    #expect(try place.aloud("normalise", "It", "cost", "$5.").text == "It cost five dollars.\n")
    #expect(try place.aloud("normalise", "--", "-5 degrees").text.hasPrefix("minus five"))
    #expect(try place.aloud("normalise", "--json", "--", "--json").text.contains("\"--json\""))
    #expect(try place.aloud("normalise", "-5").status == 64)
    #expect(try place.aloud("normalise", "one\ntwo").text == "one\ntwo\n")
    #expect(try place.aloud("normalise", "").text == "\n")
  }

  @Test func theLanguageDecides() throws {
    let date = "on 03/04/2021"
    let american = try place.aloud("normalise", date)
    let british = try place.aloud("normalise", "--language", "en-GB", date)
    #expect(american.text.contains("March"))
    #expect(british.text.contains("April"))
    #expect(try place.aloud("normalise", "--language", "EN-us", date).text == american.text)
  }

  @Test func explanationsNameTokenClassRuleAndReading() throws {
    let run = try place.aloud("normalise", "--explain", "It cost $5.")
    expectDone(run)
    let lines = run.text.split(separator: "\n")
    #expect(lines.first == "It cost five dollars.")
    #expect(
      lines.contains { line in
        ["$5", "money", "five dollars"].allSatisfy { line.contains($0) }
      })
  }

  @Test func jsonIsADocumentALine() throws {
    let run = try place.aloud("normalise", "--json", input: "It cost $5.\n\n10% of it\n")
    expectDone(run)
    let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4 && lines[3].isEmpty)
    for line in lines.dropLast() {
      #expect((try? JSONSerialization.jsonObject(with: Data(line.utf8))) != nil)
      #expect(
        jsonKeys(Array(line.utf8)).filter { !$0.contains(".") } == ["written", "spoken", "tokens"])
    }
    let keys = jsonKeys(Array(lines[0].utf8)).filter {
      $0.hasPrefix("tokens.") && !$0.hasPrefix("tokens.fields.")
    }
    #expect(
      keys
        == [
          "source", "source.start", "source.end", "written", "class", "fields", "rule", "spoken",
          "otherwise",
        ].map { "tokens.\($0)" })
  }
}
