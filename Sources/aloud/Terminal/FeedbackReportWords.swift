import Feedback
import Narration
import OrderedJSON

/// The sums of what listeners say, for people.
enum FeedbackReportWords {
  /// Of longer lists only so much is shown.
  private static let rows = 20

  /// The report as tables.
  static func text(_ report: FeedbackReport) -> String {
    let remarks = report.remarks == 1 ? "1 remark" : "\(report.remarks) remarks"
    let clips = report.clips.count == 1 ? "1 clip" : "\(report.clips.count) clips"
    var text = "\(remarks) on \(clips), \(report.open) open"
    if let mean = report.mean { text += ", mean rating \(decimal(mean))" }
    text += "\n"
    text += table(
      ["clip", "mean", "ratings", "title"],
      report.clips.map { clip in
        [
          FeedbackDesk.audio(ofLog: clip.log), clip.mean.map(decimal) ?? "-", "\(clip.ratings)",
          clip.title ?? "",
        ]
      })
    text += table(
      ["word", "times", "wanted"],
      report.words.map { [$0.word, "\($0.count)", $0.sayAs.joined(separator: ", ")] })
    for (name, counts) in [
      ("kind", report.kinds), ("voice", report.voices), ("rule", report.rules),
    ] {
      text += table([name, "remarks"], counts.map { [$0.name, "\($0.count)"] })
    }
    return text
  }

  /// Rows below their heads, columns aligned; nothing where there are no rows.
  private static func table(_ heads: [String], _ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    let shown = [heads] + rows.prefix(Self.rows).map { $0.map(\.shown) }
    let widths = heads.indices.map { column in shown.map { $0[column].count }.max() ?? 0 }
    var text = "\n"
    for row in shown {
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      var line = cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    if rows.count > Self.rows {
      text += "… and \(rows.count - Self.rows) more; --json and --csv have them all\n"
    }
    return text
  }

  /// A number with two decimals.
  static func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}

/// The same for programs.
enum FeedbackReportJSON {
  static func bytes(_ report: FeedbackReport) -> [UInt8] {
    var json = JSONWriter()
    json.object(.lines) { json in
      json.member("clips") { json in
        json.array(.lines) { json in
          for clip in report.clips {
            json.object { json in
              json.member("clip", FeedbackDesk.audio(ofLog: clip.log))
              json.member("title", clip.title)
              json.member("ratings", clip.ratings)
              json.member("mean", clip.mean, decimals: 3)
            }
          }
        }
      }
      json.member("words") { json in
        json.array(.lines) { json in
          for word in report.words {
            json.object { json in
              json.member("word", word.word)
              json.member("count", word.count)
              json.member("sayAs") { json in
                json.array { json in for wanted in word.sayAs { json.value(wanted) } }
              }
            }
          }
        }
      }
      json.counts("kinds", report.kinds)
      json.counts("voices", report.voices)
      json.counts("rules", report.rules)
    }
    return json.takeBytes() + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  fileprivate mutating func counts(_ name: String, _ counts: [FeedbackReport.Count]) {
    member(name) { json in
      json.object { json in for count in counts { json.member(count.name, count.count) } }
    }
  }
}
