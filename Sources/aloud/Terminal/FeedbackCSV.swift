import Feedback
import Narration

/// Feedback as comma-separated values (RFC 4180, with plain line feeds). No listener is among them.
///
/// Listeners write these texts and spreadsheets open them: what a spreadsheet would take for a formula
/// gets an apostrophe before it. JSON has every text as it is.
enum FeedbackCSV {
  static let listHead = row([
    "audio", "id", "at", "rating", "kind", "position", "word", "sayAs", "comment", "segment",
    "written", "spoken", "rule", "resolved", "note",
  ])

  /// The remarks of a clip, a row each.
  static func rows(_ clip: FeedbackDesk.Clip) -> String {
    clip.remarks.map { logged in
      let remark = logged.remark
      return row([
        text(clip.audio), text(remark.id), text(remark.at), number(remark.rating),
        text(remark.kind), remark.position.map { "\($0)" } ?? "", text(remark.word),
        text(remark.sayAs), text(remark.comment), number(remark.segment), text(remark.written),
        text(remark.spoken), text(remark.rule), text(logged.resolved?.at),
        text(logged.resolved?.note),
      ])
    }.joined()
  }

  /// A report, a row for each of its lines; the first column says of what.
  static func report(_ report: FeedbackReport) -> String {
    var rows = row(["of", "name", "title", "count", "mean", "sayAs"])
    for clip in report.clips {
      rows += row([
        "clip", text(FeedbackDesk.audio(ofLog: clip.log)), text(clip.title), "\(clip.ratings)",
        clip.mean.map(FeedbackReportWords.decimal) ?? "", "",
      ])
    }
    for word in report.words {
      rows += row([
        "word", text(word.word), "", "\(word.count)", "",
        text(word.sayAs.joined(separator: "; ")),
      ])
    }
    for (name, counts) in [
      ("kind", report.kinds), ("voice", report.voices), ("rule", report.rules),
    ] {
      for count in counts { rows += row([name, text(count.name), "", "\(count.count)", "", ""]) }
    }
    return rows
  }

  private static func number(_ number: Int?) -> String { number.map { "\($0)" } ?? "" }

  private static func text(_ text: String?) -> String {
    guard let text, let first = text.utf8.first else { return "" }
    return "=+-@\t\r".utf8.contains(first) ? "'" + text : text
  }

  private static func row(_ cells: [String]) -> String {
    cells.map { cell in
      guard cell.utf8.contains(where: { "\",\n\r".utf8.contains($0) }) else { return cell }
      return "\""
        + cell.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
    }.joined(separator: ",") + "\n"
  }
}
