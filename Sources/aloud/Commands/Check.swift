import ArgumentParser
import Narration
import OrderedJSON

/// `aloud check`: a clip, or a folder of them, held against its records.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Hold a clip, or a folder of them, against its record.")

  @Argument(
    help: ArgumentHelp(
      "A folder, or one of a clip's files. That nothing of the article was dropped is seen only "
        + "where the article lies beside them."))
  var path: String

  @Flag(help: "Print JSON. (default: a line for each fault)")
  var json = false

  func run() throws {
    let report = try ClipInspection.report(of: path)
    if json {
      try Output.write(Self.json(report))
    } else {
      for fault in report.faults {
        try Output.print("\(fault.clip.visible): \(fault.fault.visible)\n")
      }
      let clips = report.clips == 1 ? "1 clip" : "\(report.clips) clips"
      let faults = report.faults.count == 1 ? "1 fault" : "\(report.faults.count) faults"
      try Output.print("\(clips) checked, \(faults)\n")
    }
    if !report.faults.isEmpty { throw ExitStatus.faultsFound }
  }

  private static func json(_ report: ClipInspection.Report) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject(.lines)
    json.member("clips", report.clips)
    json.key("faults")
    json.array(.lines) { json in
      for fault in report.faults {
        json.object { json in
          json.member("clip", fault.clip)
          json.member("fault", fault.fault)
        }
      }
    }
    json.endObject()
    return json.takeBytes() + [UInt8(ascii: "\n")]
  }
}
