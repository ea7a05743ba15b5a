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
  var path: String?

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

  mutating func validate() throws {
    try Utf8Arguments.check()
    // "--accept ID out/" takes the path for one more name.
    if path == nil, let last = accept.last, !Self.isName(last) { path = accept.removeLast() }
    if path == nil, let last = reject.last, !Self.isName(last) { path = reject.removeLast() }
    if path == nil { throw ValidationError("Name a folder of clips, or a clip.") }
    for (option, ids) in [("--accept", accept), ("--reject", reject)] {
      let isGiven = CommandLine.arguments.contains(option)
      if isGiven, ids.isEmpty { throw ValidationError("\(option) wants the name of a remark.") }
    }
  }

  /// Whether a text may be the name of a remark.
  private static func isName(_ text: String) -> Bool {
    text.utf8.count == 20 && !text.utf8.contains(UInt8(ascii: "/"))
  }

  func run() throws {
    let review = try PronunciationReview(of: path ?? "", onRemark: Console.say)
    var decision = PronunciationReview.Decision()
    decision.accepted = try places(of: accept, in: review)
    decision.rejected = try places(of: reject, in: review)
    if let both = decision.accepted.first(where: decision.rejected.contains) {
      throw NarrationError(
        .badInput,
        "\(review.wishes[both].word) → \(review.wishes[both].sayAs) is both accepted and rejected")
    }
    if accept.isEmpty, reject.isEmpty, !json {
      guard isatty(STDIN_FILENO) == 1 else {
        try Output.print(WishWords.list(review))
        return
      }
      decision = try WishQuestions(review).ask()
    }
    guard !decision.isEmpty else {
      if json { try Output.write(WishJSON.bytes(review, decision, WishFulfilment.Outcome())) }
      return
    }
    let outcome = try fulfil(decision, of: review)
    if json {
      try Output.write(WishJSON.bytes(review, decision, outcome))
    } else {
      try Output.print(WishWords.end(review, decision, outcome))
    }
    for failure in outcome.failures { Console.say("aloud: \(failure.audio): \(failure.reason)") }
    if !outcome.failures.isEmpty { throw ExitStatus.faultsFound }
  }

  private func fulfil(
    _ decision: PronunciationReview.Decision, of review: PronunciationReview
  ) throws -> WishFulfilment.Outcome {
    let lexicon = try editedLexicon(decision)
    Interruption.watch()
    defer { Interruption.endWatch() }
    var fulfilment = WishFulfilment(
      decision, of: review,
      with: WishFulfilment.Means(
        lexicon: lexicon, named: lexicons.named, ifThere: LexiconOptions.usual(locations),
        library: try locations.library(), engine: locations.enginePath))
    if !json {
      fulfilment.onStep = { step in
        // Where nobody reads on, the clips are made nevertheless.
        try? Output.print(WishWords.step(step, review, decision, lexicon: lexicon))
      }
    }
    return try fulfilment.run()
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
          "\(path ?? "") has no open remark \(id) on pronunciation that says how a word should sound; "
            + "`aloud feedback apply \(path ?? "")` shows those that it has")
      }
    }
    return places
  }
}
