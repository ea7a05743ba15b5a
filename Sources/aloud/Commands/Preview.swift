import ArgumentParser
import Narration
import OrderedJSON

/// `aloud preview`: what will be said, and what is left out and why.
struct Preview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Show what will be said, and what is left out and why.")

  @OptionGroup var input: ArticleArguments
  @OptionGroup var voice: VoiceOptions

  @Option(
    help: ArgumentHelp(
      "Show only where this word is said, and how. (default: everything)", valueName: "word"))
  var word: String?

  @Flag(help: "Print JSON. (default: text for people)")
  var json = false

  func run() throws {
    let article = try input.read()
    let (profile, pronunciations) = try voice.profile(for: article)
    if let word {
      let places = WordPlaces(
        of: word, in: article, profile: profile, pronunciations: pronunciations
      ).places
      if json {
        try Output.write(WordPlacesText.json(word, places))
      } else {
        try Output.print(WordPlacesText.text(word, places))
      }
      return
    }
    let preview = Narration.Preview(article, profile: profile, pronunciations: pronunciations)
    if json {
      try Output.write(Self.json(preview))
    } else {
      try Output.print(Self.text(preview))
    }
  }

  private static func text(_ preview: Narration.Preview) -> String {
    var text = ""
    for block in preview.blocks {
      text += "\(block.kind)\n"
      text += block.spoken.isEmpty ? "  (nothing to say)\n" : "  \(block.spoken.visible)\n"
    }
    if !preview.skipped.isEmpty { text += "\nleft out\n" }
    for omission in preview.skipped {
      let words = omission.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let shown = words.count > 60 ? String(words.prefix(60)) + "…" : words
      text += "  \(omission.reason): \(shown.visible)\n"
    }
    return text
  }

  private static func json(_ preview: Narration.Preview) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject(.lines)
    json.member("title", preview.title)
    json.member("language", preview.language)
    json.key("blocks")
    json.array(.lines) { json in
      for block in preview.blocks {
        json.object { json in
          json.member("kind", block.kind)
          json.member("text", block.text)
          json.member("spoken", block.spoken)
          json.member("source", block.source)
        }
      }
    }
    json.key("skipped")
    json.array(.lines) { json in
      for omission in preview.skipped {
        json.object { json in
          json.member("kind", omission.kind)
          json.member("reason", omission.reason)
          json.member("text", omission.text)
          json.member("source", omission.source)
        }
      }
    }
    json.endObject()
    return json.takeBytes() + [UInt8(ascii: "\n")]
  }
}
