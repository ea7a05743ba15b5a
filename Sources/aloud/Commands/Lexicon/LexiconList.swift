import ArgumentParser
import Lexicon
import Narration
import OrderedJSON

/// `aloud lexicon list`: the words of a lexicon.
struct LexiconList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show the words of a lexicon.")

  @OptionGroup var place: LexiconPlace

  @Flag(help: "Print JSON. (default: a line for each word)")
  var json = false

  func run() throws {
    let path = try place.path()
    let file: LexiconFile
    do throws(LexiconError) {
      file = try LexiconFile(reading: path)
    } catch {
      throw NarrationError(error)
    }
    for fault in file.faults { Console.say(fault.description) }
    if json {
      try Output.write(Self.json(file))
    } else {
      for item in file.items { try Output.print(item.entry.line.visible + "\n") }
    }
  }

  private static func json(_ file: LexiconFile) -> [UInt8] {
    var json = JSONWriter()
    json.array(.lines) { json in
      for item in file.items {
        json.object { json in item.entry.write(to: &json, language: file.language) }
      }
    }
    return json.takeBytes() + [UInt8(ascii: "\n")]
  }
}

extension LexiconEntry {
  /// Writes its members into an open object.
  func write(to json: inout JSONWriter, language fileLanguage: String) {
    func words(_ key: String, _ words: [String], _ json: inout JSONWriter) {
      json.key(key)
      json.array { json in for word in words { json.value(word) } }
    }
    words("graphemes", graphemes, &json)
    json.member("alphabet", pronunciation.alphabet)
    json.member("pronunciation", pronunciation.text)
    json.member("language", language ?? fileLanguage)
    words("before", before, &json)
    words("after", after, &json)
    json.member("exact", isExact)
  }
}
