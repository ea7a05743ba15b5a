import ArgumentParser
import Feedback
import Narration

/// `aloud feedback forget`: a listener's name leaves all logs.
struct FeedbackForget: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Drop a listener's name from all logs of a folder.",
    discussion: "What the listener said stays, without the name.")

  @Argument(help: "The name, as it was given; after -- where it begins with a dash.")
  var listener: String

  @Argument(help: "The folder of the clips, or a clip.")
  var folder: String

  func validate() throws {
    try Utf8Arguments.check()
    _ = try tidyName()
  }

  func run() throws {
    let forgotten = try FeedbackClosing.forget(
      listener: try tidyName(), in: folder, onRemark: Console.say)
    let remarks = forgotten.remarks == 1 ? "1 remark" : "\(forgotten.remarks) remarks"
    let logs = forgotten.logs == 1 ? "1 log" : "\(forgotten.logs) logs"
    try Output.print("forgotten in \(remarks) of \(logs)\n")
  }

  /// The name as `feedback add` notes it.
  private func tidyName() throws -> String {
    do throws(FeedbackProblem) {
      guard let name = try FeedbackDraft.tidy(listener, "the name", FeedbackDraft.longestName)
      else { throw FeedbackProblem("the name is empty") }
      return name
    } catch {
      throw ValidationError("Nobody can be forgotten: \(error.message).")
    }
  }
}
