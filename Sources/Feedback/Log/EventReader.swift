private import FoundationEssentials

/// Reads one line of a log.
struct EventReader {
  /// What a line is.
  enum Line {
    /// An event that is known here.
    case event(FeedbackEvent)
    /// An event of a kind or version that is not known here.
    case unknown
    /// No event at all.
    case invalid
  }

  /// What every event says of itself.
  private struct Head: Decodable {
    var event: String
    var version: Int
  }

  private let decoder = JSONDecoder()

  /// A reader of lines.
  init() {}

  /// Reads a line, given without its line feed.
  func read(_ line: ArraySlice<UInt8>) -> Line {
    let data = Data(line)
    guard let head = try? decoder.decode(Head.self, from: data) else { return .invalid }
    guard head.version == 1 else { return .unknown }
    do {
      switch head.event {
      case "generated":
        return .event(.generated(try decoder.decode(FeedbackEvent.Generated.self, from: data)))
      case "feedback":
        return .event(.feedback(try decoder.decode(FeedbackEvent.Remark.self, from: data)))
      case "resolved":
        return .event(.resolved(try decoder.decode(FeedbackEvent.Resolved.self, from: data)))
      default: return .unknown
      }
    } catch {
      return .invalid
    }
  }
}
