import ArgumentParser
import Narration

/// `aloud say`: a word or line, to be heard.
struct Say: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "say", abstract: "Speak a word or a line, to hear how it is said.")

  @Argument(help: "The text; after -- where it begins with a dash.")
  var text: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A WAV file, or - for standard output. (default: played with aplay, pw-play or the like)",
      valueName: "file"))
  var output: String?

  @OptionGroup var voice: VoiceOptions

  func validate() throws {
    if let output, output.isEmpty { throw ValidationError("-o wants a file.") }
    if output == "-", Output.isTerminal {
      throw ValidationError(
        "-o - writes sound, which a terminal cannot show; pipe it into a player or a file.")
    }
  }

  func run() throws {
    let (profile, pronunciations) = try voice.profile(for: nil)
    // Not being able to play is no reason to speak first.
    let player = output == nil ? try Player() : nil
    var speaker = Speaker(
      profile: profile, pronunciations: pronunciations, engine: voice.locations.enginePath)
    speaker.onRemark = { Console.say($0) }
    let line = text.joined(separator: " ")
    switch (output, player) {
    case ("-", _):
      try speaker.speak(line, toDescriptor: 1, named: "standard output")
    case (let output?, _):
      try speaker.speak(line, toFileAt: output)
    case (nil, let player?):
      try player.play { (descriptor) throws(NarrationError) in
        try speaker.speak(line, toDescriptor: descriptor, named: "a temporary file")
      }
    case (nil, nil): break
    }
  }
}
