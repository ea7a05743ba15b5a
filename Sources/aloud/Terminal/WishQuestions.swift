import Feedback
import Narration

/// Asks a person on a terminal of each wish of listeners whether it is right.
struct WishQuestions {
  private let review: PronunciationReview

  init(_ review: PronunciationReview) {
    self.review = review
  }

  private enum Answer { case accept, reject, end }

  /// Asks about every wish; an empty answer leaves it open. Of several wishes for one word one can be
  /// right.
  ///
  /// - Throws: ``NarrationError`` where the input ends.
  func ask() throws(NarrationError) -> PronunciationReview.Decision {
    var decision = PronunciationReview.Decision()
    guard !review.wishes.isEmpty else {
      Console.say("no open remark says how a word should sound")
      return decision
    }
    Console.say("Ctrl-C ends without changing anything.")
    var answers = TerminalAnswers()
    var settled: Set<String> = []
    for (place, wish) in review.wishes.enumerated() {
      Console.show("\n" + WishWords.wish(place, of: review))
      let obstacle = review.obstacle(to: place)
      guard !settled.contains(Spelling.folded(wish.word)) else {
        Console.say("  left open: \(wish.word) has its sound by now")
        continue
      }
      var answer: Answer?
      try answers.ask(
        (obstacle == nil ? "Say it so? y(es), n" : "n")
          + "(o, close the remarks), Enter to leave it open, q to end the questions:"
      ) { (text) throws(FeedbackProblem) in
        switch text.lowercased() {
        case "y", "yes":
          if let obstacle { throw FeedbackProblem(obstacle) }
          answer = .accept
        case "n", "no": answer = .reject
        case "q", "quit": answer = .end
        default: throw FeedbackProblem("that is none of y, n and q")
        }
      }
      switch answer {
      case .accept:
        decision.accepted.append(place)
        settled.insert(Spelling.folded(wish.word))
      case .reject: decision.rejected.append(place)
      case .end: return decision
      case nil: break
      }
    }
    return decision
  }
}
