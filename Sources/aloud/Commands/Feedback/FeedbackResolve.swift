import ArgumentParser
import Feedback
import Narration

/// `aloud feedback resolve`: a remark was dealt with.
struct FeedbackResolve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve", abstract: "Note that a remark was dealt with.")

  @Argument(help: ClipArgument.help)
  var clip: String

  @Argument(help: "The remark's name, as `aloud feedback list` shows it.")
  var id: String

  @Option(help: ArgumentHelp("How it was dealt with. (default: nothing)", valueName: "text"))
  var note: String?

  func validate() throws {
    try Utf8Arguments.check()
    _ = try tidyNote()
  }

  func run() throws {
    let wasOpen = try FeedbackClosing.resolve(
      clip: clip, id: id, note: try tidyNote(), onRemark: Console.say)
    try Output.print(
      wasOpen ? "resolved \(id.visible)\n" : "\(id.visible) was resolved before\n")
  }

  private func tidyNote() throws -> String? {
    do throws(FeedbackProblem) {
      return try FeedbackDraft.tidy(note, "the note", FeedbackDraft.longestComment, lines: true)
    } catch {
      throw ValidationError("It cannot be noted: \(error.message).")
    }
  }
}
