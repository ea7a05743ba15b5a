import ArgumentParser
import Feedback
import Narration

/// `aloud feedback report`: what listeners said, in sums.
struct FeedbackReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Sum up what listeners said: clips by rating, words, kinds, voices, rules.",
    discussion: "Of a folder with many clips, a hidden .aloud-feedback-index is kept, which may be "
      + "deleted. No listener is named.")

  @Argument(help: "A folder of clips, or a clip: one of its files or its article's path there.")
  var path: String

  @OptionGroup var filter: FeedbackFilterOptions
  @OptionGroup var form: FeedbackFormOptions

  func run() throws {
    let report = try FeedbackDesk(path, onRemark: Console.say).report(filter.filter)
    if form.json {
      try Output.write(FeedbackReportJSON.bytes(report))
    } else if form.csv {
      try Output.print(FeedbackCSV.report(report))
    } else {
      try Output.print(FeedbackReportWords.text(report))
    }
  }
}
