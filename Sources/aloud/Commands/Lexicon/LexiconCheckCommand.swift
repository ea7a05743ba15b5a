import ArgumentParser
import Lexicon
import Narration
import OrderedJSON

/// `aloud lexicon check`: whether the entries of a lexicon can be said, and what is said without them.
struct LexiconCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Hold a lexicon against the engine.",
    discussion: "Shows for each word how it is said with its entry and without.")

  @Argument(help: "The lexicon. (default: the one that --lexicon names or stands for)")
  var file: String?

  @OptionGroup var place: LexiconPlace

  @Flag(help: "Print JSON. (default: a line for each word)")
  var json = false

  func validate() throws {
    if let file, let named = place.lexicon {
      throw ValidationError("One lexicon at a time: \(file) or \(named).")
    }
  }

  func run() throws {
    Interruption.watch()
    let path = try file ?? place.path()
    let lexicon: LexiconFile
    do throws(LexiconError) {
      lexicon = try LexiconFile(reading: path)
    } catch {
      throw NarrationError(error)
    }
    let check = try LexiconCheck(
      of: lexicon, library: try place.locations.library(), engine: place.locations.enginePath)
    let faults = check.faults.count + check.lines.count { $0.fault != nil }
    if json {
      try Output.write(Self.json(check, language: lexicon.language))
    } else {
      for line in check.lines { try Output.print(Self.text(line, path).visible + "\n") }
      for fault in check.faults { try Output.print(fault.description.visible + "\n") }
      let entries = check.lines.count == 1 ? "1 entry" : "\(check.lines.count) entries"
      try Output.print("\(entries) checked, \(faults == 1 ? "1 fault" : "\(faults) faults")\n")
    }
    if faults > 0 { throw ExitStatus.faultsFound }
  }

  private static func text(_ line: LexiconCheck.Line, _ path: String) -> String {
    if let fault = line.fault { return "\(path):\(line.line): \(line.entry.word): \(fault)" }
    let without = line.isNeedless ? "the same without" : "without: \(line.saidWithout ?? "?")"
    return "\(line.entry.word)  \(line.said ?? "?")  \(without)"
  }

  private static func json(_ check: LexiconCheck, language: String) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject(.lines)
    json.member("file", check.path)
    json.key("entries")
    json.array(.lines) { json in
      for line in check.lines {
        json.object { json in
          json.member("line", line.line)
          line.entry.write(to: &json, language: language)
          json.member("given", line.given)
          json.member("said", line.said)
          json.member("saidWithout", line.saidWithout)
          json.member("fault", line.fault)
        }
      }
    }
    json.key("faults")
    json.array(.lines) { json in
      for fault in check.faults {
        json.object { json in
          json.member("line", fault.line ?? 0)
          json.member("fault", fault.message)
        }
      }
    }
    json.endObject()
    return json.takeBytes() + [UInt8(ascii: "\n")]
  }
}
