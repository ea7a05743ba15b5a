import ArgumentParser
import Feedback
import Narration

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// `aloud feedback add`: what a listener says goes into the clip's log.
struct FeedbackAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Note what a listener says of a clip.",
    discussion: "Without options it asks, on a terminal. A remark that is noted is on the disk.")

  @Argument(help: ClipArgument.help)
  var clip: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How good it is, 1 (bad) to 5 (good). (default: none)", valueName: "1...5"))
  var rating: Int?

  @Option(
    help: ArgumentHelp(
      "What it is about: \(FeedbackKind.names). (default: none)", valueName: "kind"))
  var kind: FeedbackKind?

  @Option(
    help: ArgumentHelp(
      "The place in the audio: 42, 0:42.5 or 1:02:03. With --word, the word's occurrence nearest to "
        + "it. (default: none, or where the word is first said)", valueName: "time"))
  var at: String?

  @Option(
    help: ArgumentHelp("The written word that it is about. (default: none)", valueName: "word"))
  var word: String?

  @Option(
    help: ArgumentHelp(
      "How the word should sound: nee-ah-may. (default: none)", valueName: "respelling"))
  var sayAs: String?

  @Option(
    help: ArgumentHelp("In the listener's own words. (default: none)", valueName: "comment"))
  var comment: String?

  @Option(
    help: ArgumentHelp(
      "Who says it; no report shows it, and `feedback forget` drops it. (default: nobody)",
      valueName: "name"))
  var listener: String?

  @Option(
    help: ArgumentHelp(
      "Take remarks from standard input (-), a JSON object a line, with the keys rating, kind, "
        + "position, word, sayAs, comment and listener. (default: the options)", valueName: "-"))
  var from: String?

  @OptionGroup var lexicons: LexiconOptions

  @OptionGroup var locations: LocationOptions

  @Flag(help: "Print what was noted as JSON, an event a line. (default: words for people)")
  var json = false

  func validate() throws {
    try Utf8Arguments.check()
    if let from {
      guard from == "-" else {
        throw ValidationError("--from is \(from); it must be -, for standard input.")
      }
      guard hasNoOptions else {
        throw ValidationError("--from takes everything from standard input; leave the others out.")
      }
    } else if !hasNoOptions {
      _ = try draft()
    } else if isatty(STDIN_FILENO) != 1 {
      throw ValidationError(
        "Say something of the clip, such as --rating 2, or give JSON lines with --from -.")
    }
  }

  func run() throws {
    let feedback = try ClipFeedback(clip: clip) {
      guard let library = try? locations.library(), let lexicons = try? lexicons.choice(locations)
      else { return nil }
      return VoiceChoice(library: library, name: nil, rate: nil, lexicons: lexicons)
    }
    if from != nil {
      try FeedbackLines(feedback, json: json).run()
      return
    }
    let draft = hasNoOptions ? try FeedbackQuestions(feedback).ask() : try draft()
    do throws(FeedbackProblem) {
      try feedback.check(draft)
    } catch {
      throw NarrationError(.badInput, "\(feedback.audio): \(error.message)")
    }
    for noted in try feedback.add([draft], onRemark: Console.say) {
      try Output.write(
        json ? FeedbackWords.line(noted.remark) : FeedbackWords.noted(noted, on: feedback))
      if !noted.hasItsWord { Console.say(FeedbackWords.missing(noted, on: feedback)) }
    }
  }

  private var hasNoOptions: Bool {
    rating == nil && kind == nil && at == nil && word == nil && sayAs == nil && comment == nil
      && listener == nil
  }

  /// What the options say.
  private func draft() throws -> FeedbackDraft {
    var draft = FeedbackDraft()
    draft.rating = rating
    draft.kind = kind
    if let at {
      guard let seconds = ClockTime.seconds(at) else {
        throw ValidationError("--at is \(at); write a time as 42, 0:42.5 or 1:02:03.")
      }
      draft.position = seconds
    }
    draft.word = word
    draft.sayAs = sayAs
    draft.comment = comment
    draft.listener = listener
    do throws(FeedbackProblem) {
      try draft.tidy()
    } catch {
      throw ValidationError("It cannot be noted: \(error.message).")
    }
    return draft
  }
}
