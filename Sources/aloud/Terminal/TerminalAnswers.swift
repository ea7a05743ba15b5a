import Feedback
import Narration

/// The answers of a person on a terminal, a line each.
struct TerminalAnswers {
  private var input = ByteLineInput(longest: FeedbackDraft.longestLine)
  private var lines: [[UInt8]] = []

  /// Asks until the answer is one; an empty answer passes the question over.
  ///
  /// - Throws: ``NarrationError`` where the input ends.
  mutating func ask(
    _ question: String, _ take: (String) throws(FeedbackProblem) -> Void
  ) throws(NarrationError) {
    while true {
      Console.show(question + " ")
      while lines.isEmpty {
        guard let more = try input.nextLines() else {
          Console.show("\n")
          throw NarrationError(.interrupted, "nothing was changed")
        }
        lines = more
      }
      do throws(FeedbackProblem) {
        guard let answer = String(validating: lines.removeFirst(), as: UTF8.self) else {
          throw FeedbackProblem("that is not UTF-8")
        }
        let tidy = try FeedbackDraft.tidy(answer, "the answer", FeedbackDraft.longestComment)
        if let tidy { try take(tidy) }
        return
      } catch {
        Console.say("  \(error.message)")
      }
    }
  }
}
