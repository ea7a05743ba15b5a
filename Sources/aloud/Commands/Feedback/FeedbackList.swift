import ArgumentParser
import Feedback
import Narration

/// `aloud feedback list`: what listeners said, remark by remark.
struct FeedbackList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show what listeners said of a clip, or of all in a folder.")

  @Argument(help: "A folder of clips, or a clip: one of its files or its article's path there.")
  var path: String

  @OptionGroup var filter: FeedbackFilterOptions
  @OptionGroup var form: FeedbackFormOptions

  func run() throws {
    let desk = try FeedbackDesk(path, onRemark: Console.say)
    if form.json {
      var json = FeedbackListJSON()
      try desk.forEachClip(filter.filter) { clip in try Output.write(json.piece(clip)) }
      try Output.write(json.end())
    } else if form.csv {
      try Output.print(FeedbackCSV.listHead)
      try desk.forEachClip(filter.filter) { clip in try Output.print(FeedbackCSV.rows(clip)) }
    } else {
      try desk.forEachClip(filter.filter) { clip in try Output.print(FeedbackWords.list(clip)) }
    }
  }
}
