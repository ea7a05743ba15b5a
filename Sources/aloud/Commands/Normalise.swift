public import ArgumentParser
import Narration
public import Normalisation
import OrderedJSON

extension Language: ExpressibleByArgument {
  /// The language of a tag, in any case.
  public init?(argument: String) {
    guard
      let language = Self.allCases.first(where: {
        $0.rawValue.lowercased() == argument.lowercased()
      })
    else { return nil }
    self = language
  }
}

/// `aloud normalise`: how written English is said.
struct Normalise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalise", abstract: "Show how text is said: one line in, one line out.",
    discussion: "Without TEXT it reads standard input.", aliases: ["normalize"])

  @Argument(help: "The text; after -- where it begins with a dash.")
  var text: [String] = []

  @Option(
    help: ArgumentHelp("Which English: en-US or en-GB.", valueName: "tag"))
  var language: Language = .americanEnglish

  @Flag(help: "Show each token with its class, rule and reading. (default: the spoken line)")
  var explain = false

  @Flag(help: "Print a JSON document a line. (default: text)")
  var json = false

  @OptionGroup var lexicons: LexiconOptions

  func run() throws {
    let pronunciations = try lexicons.choice(nil).pronunciations(inLanguage: language.rawValue)
    for remark in pronunciations.remarks { Console.say(remark) }
    let form: Form = json ? .json : explain ? .explanation : .words
    let normaliser = pronunciations.normaliser(language: language, explains: form != .words)
    guard text.isEmpty else {
      for line in text.joined(separator: " ").split(
        separator: "\n", omittingEmptySubsequences: false)
      {
        var output: [UInt8] = []
        Self.say(String(line), normaliser, form, to: &output)
        try Output.write(output)
      }
      return
    }
    var input = LineInput()
    while let lines = try input.nextLines() {
      var output: [UInt8] = []
      for line in lines { Self.say(line, normaliser, form, to: &output) }
      try Output.write(output)
    }
    if let remark = input.remark { Console.say(remark) }
  }

  /// What is printed of a line.
  private enum Form { case words, explanation, json }

  /// Adds what is printed for a line.
  private static func say(
    _ line: String, _ normaliser: Normaliser, _ form: Form, to output: inout [UInt8]
  ) {
    switch form {
    case .words:
      output += normaliser.spoken(of: line).utf8
      output.append(UInt8(ascii: "\n"))
    case .explanation: output += explanation(line, normaliser.reading(of: line)).utf8
    case .json: output += json(line, normaliser.reading(of: line))
    }
  }

  private static func explanation(_ line: String, _ reading: Sentence) -> String {
    var text = reading.spoken + "\n"
    for token in parts(line, reading) {
      let fields = token.token.fields.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
      let kind = token.token.semioticClass.rawValue + (fields.isEmpty ? "" : " (\(fields))")
      text += "  \(token.token.source.lowerBound)..<\(token.token.source.upperBound)"
      text += "  \(token.written)  \(kind)  \(token.token.rule)  \(token.spoken)"
      if let other = token.token.otherwise { text += "  [\(other.rule): \(other.spoken)]" }
      text += "\n"
    }
    return text
  }

  private static func parts(
    _ line: String, _ reading: Sentence
  ) -> [(token: Token, written: String, spoken: String)] {
    let written = Array(line.utf8)
    let spoken = Array(reading.spoken.utf8)
    return reading.tokens.map { token in
      (
        token, String(decoding: written[token.source], as: UTF8.self),
        String(decoding: spoken[token.spoken], as: UTF8.self)
      )
    }
  }

  private static func json(_ line: String, _ reading: Sentence) -> [UInt8] {
    var json = JSONWriter(style: .compact)
    json.object { json in
      json.member("written", line)
      json.member("spoken", reading.spoken)
      json.key("tokens")
      json.array { json in
        for (token, written, spoken) in parts(line, reading) {
          json.object { json in
            json.member("source", token.source)
            json.member("written", written)
            json.member("class", token.semioticClass.rawValue)
            json.key("fields")
            json.object { json in
              for field in token.fields { json.member(field.name, field.value) }
            }
            json.member("rule", token.rule)
            json.member("spoken", spoken)
            json.key("otherwise")
            if let other = token.otherwise {
              json.object { json in
                json.member("rule", other.rule)
                json.member("spoken", other.spoken)
              }
            } else {
              json.null()
            }
          }
        }
      }
    }
    return json.takeBytes() + [UInt8(ascii: "\n")]
  }
}
