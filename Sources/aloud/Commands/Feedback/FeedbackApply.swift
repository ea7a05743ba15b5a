import ArgumentParser
import Feedback
import Narration

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// `aloud feedback apply`: what listeners want said another way is said so.
struct FeedbackApply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply", abstract: "Say words as listeners want them said.",
    discussion: """
      Shows the open remarks on pronunciation that say how a word should sound, those that ask for the \
      same together, and asks of each whether it is right, on a terminal. What is accepted goes into \
      the lexicon, the sentences with the word are spoken again in every clip of the folder, and the \
      remarks are closed.
      """)

  @Argument(help: "A folder of clips, or a clip: one of its files or its article's path there.")
  var path: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Accept what a remark asks for, and those that ask for the same; more names may follow. "
        + "(default: ask, or only show)", valueName: "id"))
  var accept: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Close a remark and those that ask for the same, and leave the word as it is; more names may "
        + "follow. (default: ask, or only show)", valueName: "id"))
  var reject: [String] = []

  @OptionGroup var lexicons: LexiconOptions

  @OptionGroup var locations: LocationOptions

  @Flag(help: "Print what is asked for and what was done as JSON. (default: words for people)")
  var json = false

  func validate() throws { try Utf8Arguments.check() }

  func run() throws {
    let review = try PronunciationReview(of: path, onRemark: Console.say)
    var decision = PronunciationReview.Decision()
    decision.accepted = try places(of: accept, in: review)
    decision.rejected = try places(of: reject, in: review)
    if let both = decision.accepted.first(where: decision.rejected.contains) {
      throw NarrationError(
        .badInput,
        "\(review.wishes[both].word) → \(review.wishes[both].sayAs) is both accepted and rejected")
    }
    if accept.isEmpty, reject.isEmpty, !json, isatty(STDIN_FILENO) == 1 {
      decision = try WishQuestions(review).ask()
    } else if accept.isEmpty, reject.isEmpty, !json {
      try Output.print(WishWords.list(review))
      return
    }
    guard !decision.isEmpty else {
      if json { try Output.write(WishJSON.bytes(review, decision, PronunciationReview.Outcome())) }
      return
    }
    let lexicon = try editedLexicon(decision)
    Interruption.watch()
    let outcome = try review.apply(
      decision,
      with: PronunciationReview.Means(
        lexicon: lexicon, lexicons: (lexicons.named, LexiconOptions.usual(locations)),
        library: try locations.library(), engine: locations.enginePath),
      isInterrupted: { Interruption.isRequested })
    Interruption.endWatch()
    if json {
      try Output.write(WishJSON.bytes(review, decision, outcome))
    } else {
      try Output.print(WishWords.done(review, decision, outcome, lexicon: lexicon))
    }
    for failure in outcome.failures { Console.say("aloud: \(failure.audio): \(failure.reason)") }
    if !outcome.failures.isEmpty { throw ExitStatus.faultsFound }
  }

  /// The lexicon that gains the words. None is needed where all are rejected.
  private func editedLexicon(_ decision: PronunciationReview.Decision) throws -> String {
    if decision.accepted.isEmpty { return "" }
    var place = LexiconPlace()
    (place.lexicon, place.locations) = (lexicons.named.first, locations)
    return try place.pathToAddTo()
  }

  /// The wishes to which remarks belong, each once. What was resolved before, and nobody else asks for, is passed over.
  private func places(
    of ids: [String], in review: PronunciationReview
  ) throws(NarrationError) -> [Int] {
    var places: [Int] = []
    for id in ids {
      switch review.find(id) {
      case .wish(let place): if !places.contains(place) { places.append(place) }
      case .resolved: Console.say("\(id) was resolved before")
      case nil:
        throw NarrationError(
          .badInput,
          "\(path) has no open remark \(id) that says how a word should sound; `aloud feedback apply "
            + "\(path)` shows those that it has")
      }
    }
    return places
  }
}
