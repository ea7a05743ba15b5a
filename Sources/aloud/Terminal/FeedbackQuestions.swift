import Feedback
import Narration

/// Asks a person on a terminal what there is to say of a clip, one question at a time.
struct FeedbackQuestions {
  private let clip: ClipFeedback

  init(_ clip: ClipFeedback) {
    self.clip = clip
  }

  /// Asks everything; an empty answer passes a question over.
  ///
  /// - Throws: ``NarrationError`` where the input ends, or nothing was said.
  func ask() throws -> FeedbackDraft {
    let title = clip.title.map { "\($0.shown), " } ?? ""
    Console.say("\(clip.audio): \(title)\(ClockTime.text(clip.seconds))")
    Console.say("Enter passes a question over; Ctrl-C ends without noting anything.")
    var answers = TerminalAnswers()
    var draft = FeedbackDraft()
    try answers.ask("How good is it, 1 (bad) to 5 (good)?") { (answer) throws(FeedbackProblem) in
      guard let rating = Int(answer) else {
        throw FeedbackProblem("that is no whole number from 1 to 5")
      }
      try FeedbackDraft.check(rating: rating)
      draft.rating = rating
    }
    let kinds = FeedbackKind.allCases.enumerated().map { "\($0 + 1) \($1.rawValue)" }
    for row in [kinds.prefix(5), kinds.dropFirst(5)] {
      Console.say("  " + row.joined(separator: ", "))
    }
    try answers.ask("What is it about (number or word)?") { (answer) throws(FeedbackProblem) in
      let number = Int(answer) ?? 0
      let numbered =
        (1...FeedbackKind.allCases.count).contains(number)
        ? FeedbackKind.allCases[number - 1] : nil
      guard let kind = numbered ?? FeedbackKind(rawValue: answer.lowercased()) else {
        throw FeedbackProblem("that is none of them")
      }
      draft.kind = kind
    }
    try answers.ask("At what time (0:42)?") { (answer) throws(FeedbackProblem) in
      guard let seconds = ClockTime.seconds(answer) else {
        throw FeedbackProblem("write a time as 42, 0:42.5 or 1:02:03")
      }
      var asked = draft
      asked.position = seconds
      try clip.check(asked)
      draft.position = seconds
    }
    try answers.ask("Which word, as it is written?") { (answer) throws(FeedbackProblem) in
      draft.word = try FeedbackDraft.tidy(answer, "the word", FeedbackDraft.longestName)
    }
    if let word = draft.word, draft.kind != .praise {
      try answers.ask("How should \(word.shown) sound (nee-ah-may)?") {
        (answer) throws(FeedbackProblem) in
        draft.sayAs = try FeedbackDraft.tidy(
          answer, "the respelling", FeedbackDraft.longestName)
      }
    }
    try answers.ask("Anything else, in your words?") { (answer) throws(FeedbackProblem) in
      draft.comment = answer
    }
    if draft.saysSomething {
      try answers.ask("Whose remark is it (no report shows it)?") {
        (answer) throws(FeedbackProblem) in
        draft.listener = try FeedbackDraft.tidy(
          answer, "the listener's name", FeedbackDraft.longestName)
      }
    }
    do throws(FeedbackProblem) {
      try draft.tidy()
    } catch {
      throw NarrationError(.badInput, "nothing was noted: \(error.message)")
    }
    return draft
  }
}
