import ArgumentParser
import Narration

/// The command line: arguments in, words and exit codes out.
@main
struct Aloud: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aloud",
    subcommands: [
      Narrate.self, BatchFolder.self, Preview.self, Normalise.self, Say.self, Voices.self,
      LexiconCommand.self, FeedbackCommand.self, Check.self,
    ])

  static let examples = """
    Gives written articles their spoken version. EXAMPLES:
      aloud narrate article.md -o clips/   make clips/article.wav and its captions
      aloud preview article.md             see what is said, and what is left out


    """

  /// What is shown to somebody who asks for nothing else.
  private static var help: String { examples + helpMessage() + "\n" }

  @Flag(name: .long, help: "Print the version of Aloud and of the engine, and end.")
  var version = false

  func run() throws {
    if version {
      try Output.print(Version.text(engine: LocationOptions.enginePath))
    } else {
      try Output.print(Self.help)
    }
  }

  static func main() {
    Interruption.makeFailedWritesErrors()
    OpenFiles.raiseLimit()
    let arguments = Array(CommandLine.arguments.dropFirst())
    if [["--help"], ["-h"], ["help"]].contains(arguments) {
      end(with: Result { try Output.print(help) })
    }
    end(
      with: Result {
        var command = try parseAsRoot(arguments)
        try command.run()
      })
  }

  /// Says what went wrong, if anything did, and ends the process with the status for it.
  private static func end(with result: Result<Void, any Error>) -> Never {
    switch result {
    case .success: ExitStatus.success.exit()
    case .failure(let error as ExitStatus): error.exit()
    case .failure(let error as NarrationError):
      if error.kind != .outputClosed { Console.say("aloud: \(error.message)") }
      ExitStatus(error).exit()
    case .failure(let error as Output.Failure):
      if !error.readerIsGone { Console.say("aloud: \(error.message)") }
      ExitStatus.ioFailed.exit()
    case .failure(let error):
      // Wrong usage, or help that was asked for: the parser's words and status.
      exit(withError: error)
    }
  }
}
