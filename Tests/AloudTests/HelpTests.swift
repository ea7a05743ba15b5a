import Foundation
import Testing

/// What is printed for somebody who asks how it works.
@Suite struct HelpTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  @Test(arguments: [["--help"], ["-h"], ["help"], []])
  func helpFitsAScreenAndBeginsWithTwoExamples(arguments: [String]) throws {
    let run = try place.run([Programs.aloud] + arguments)
    expectDone(run)
    let lines = run.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(run.text.hasSuffix("\n"))
    #expect(lines.count - 1 <= 24)
    #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines.filter { $0.count > 80 })")
    #expect(lines.prefix(3).filter { $0.hasPrefix("  aloud ") }.count == 2)
    for command in [
      "narrate", "batch", "preview", "normalise", "say", "lexicon", "voices", "feedback", "check",
    ] {
      #expect(lines.contains { $0.hasPrefix("  \(command)") })
    }
  }

  @Test(arguments: [
    [], ["narrate"], ["batch"], ["preview"], ["normalise"], ["voices"], ["check"], ["say"],
    ["feedback", "add"], ["feedback", "list"], ["feedback", "report"], ["feedback", "apply"],
    ["feedback", "resolve"],
    ["lexicon", "add"], ["lexicon", "list"], ["lexicon", "remove"], ["lexicon", "check"],
  ])
  func everyLongOptionSaysItsDefault(command: [String]) throws {
    let run = try place.run([Programs.aloud] + command + ["--help"])
    expectDone(run)
    // An option's words go on in the lines that are indented further.
    var options: [String] = []
    for line in run.text.split(separator: "\n") {
      let indent = line.prefix { $0 == " " }.count
      if indent == 2, line.dropFirst(2).hasPrefix("-") {
        options.append(String(line))
      } else if indent > 10, !options.isEmpty {
        options[options.count - 1] += " " + line.drop { $0 == " " }
      }
    }
    #expect(!options.isEmpty)
    for option in options where !["--help", "--version"].contains(where: { option.contains($0) }) {
      #expect(option.contains("default: "), "\(option)")
    }
    #expect(options.allSatisfy { $0.split(separator: " ").count > 3 })
  }

  @Test func theVersionNamesBoth() throws {
    let run = try place.aloud("--version")
    expectDone(run)
    #expect(run.text.hasPrefix("Aloud "))
    #expect(run.text.contains(", eSpeak NG "))
    #expect(run.text.split(separator: "\n").count == 1)
  }

  @Test func voicesAreListed() throws {
    let run = try place.aloud("voices", "--json")
    expectDone(run)
    #expect(jsonKeys(run.output) == ["name", "language", "engineVoice", "rate", "usable", "about"])
    let voices = try JSONDecoder().decode([Voice].self, from: Data(run.output))
    #expect(voices.map(\.name) == voices.map(\.name).sorted())
    #expect(Set(voices.map(\.language)).isSuperset(of: ["en-US", "en-GB"]))
    #expect(!voices.contains { !$0.usable })
    let text = try place.aloud("voices")
    expectDone(text)
    for voice in voices { #expect(text.text.contains(voice.name)) }
  }

  private struct Voice: Decodable {
    var name: String
    var language: String
    var usable: Bool
  }
}
