import ArgumentParser
import Narration

/// `aloud narrate`: one article to its clip.
struct Narrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "narrate", abstract: "Make an article's audio, captions and record.")

  @OptionGroup var input: ArticleArguments

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where the clip goes: a folder, a .wav file, or - for the audio on standard output. "
        + "(default: the current folder)", valueName: "path"))
  var output: String?

  @OptionGroup var voice: VoiceOptions

  @Flag(help: "Make the clip again even if it is right already. (default: keep it)")
  var force = false

  @Flag(help: "Make no clip if a sentence cannot be said. (default: leave the sentence out)")
  var strict = false

  @Flag(help: "Print the clip's record as JSON. (default: a line for people)")
  var json = false

  @Flag(help: "Show no progress. (default: shown on standard error)")
  var quiet = false

  func validate() throws {
    if output == "-", json {
      throw ValidationError("--json and -o - both want standard output; give one of them.")
    }
    if let output, output.isEmpty { throw ValidationError("-o wants a path.") }
    if output == "-", Output.isTerminal {
      throw ValidationError(
        "-o - writes sound, which a terminal cannot show; pipe it into a player or a file.")
    }
  }

  func run() throws {
    let engine = Narrator.Engine(
      executable: voice.locations.enginePath, jobs: Processors.count)
    let article = try input.read()
    // Not before: whoever waits for an article to be typed or piped has nothing to tidy up.
    Interruption.watch()
    let (profile, pronunciations) = try voice.profile(for: article)
    let progress = ProgressLine(quiet: quiet)
    var narrator = Narrator(profile: profile, engine: engine)
    narrator.pronunciations = pronunciations
    narrator.force = force
    narrator.strict = strict
    narrator.onProgress = { progress.show($0) }
    narrator.onRemark = {
      progress.clear()
      Console.say($0)
    }
    narrator.onCopying = { Interruption.endWatch() }
    defer { progress.clear() }
    if output == "-" {
      try narrator.stream(article, to: 1)
      return
    }
    guard let place = try ClipPlace(output: output, article: input.article) else {
      Console.say(
        "aloud: -o \(output ?? "") is neither a folder nor a .wav file; end it in / to make a folder"
      )
      throw ExitStatus.usage
    }
    narrator.readsRecord = json
    let outcome = try narrator.narrate(article, to: place)
    // From here on there is nothing to tidy up, and somebody may never read what is printed.
    Interruption.endWatch()
    progress.clear()
    if let record = outcome.record {
      try Output.write(record)
    } else {
      try Output.print(Self.line(outcome, place) + "\n")
    }
  }

  private static func line(_ outcome: Narrator.Outcome, _ place: ClipPlace) -> String {
    let missing =
      switch outcome.warnings {
      case 0: ""
      case 1: "; 1 sentence was left out"
      default: "; \(outcome.warnings) sentences were left out"
      }
    let line = "\(place.audio.visible), \(Duration.seconds(outcome.seconds).spelled)\(missing)"
    if outcome.wasKept { return "kept \(line); it is right already" }
    guard outcome.kept > 0 else { return "made \(line)" }
    return "made \(line); \(outcome.spoken) spoken, \(outcome.kept) taken over"
  }
}
