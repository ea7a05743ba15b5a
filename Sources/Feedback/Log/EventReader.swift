import OrderedJSON

/// Reads one line of a log.
enum EventReader {
  /// What a line is.
  enum Line {
    /// An event that is known here.
    case event(FeedbackEvent)
    /// An event of a kind or version that is not known here.
    case unknown
    /// No event at all.
    case invalid
  }

  /// Reads a line, given without its line feed.
  static func read(_ line: ArraySlice<UInt8>) -> Line {
    let object = JSONObject(line)
    guard object.isWhole else { return .invalid }
    let fields = EventFields(object)
    do throws(EventFields.Missing) {
      let (event, version) = (try fields.text("event"), try fields.whole("version"))
      guard version == 1 else { return .unknown }
      switch event {
      case "generated": return .event(.generated(try generated(fields)))
      case "feedback": return .event(.feedback(try remark(fields)))
      case "resolved": return .event(.resolved(try resolved(fields)))
      default: return .unknown
      }
    } catch {
      return .invalid
    }
  }

  private static func generated(
    _ fields: EventFields
  ) throws(EventFields.Missing) -> FeedbackEvent.Generated {
    FeedbackEvent.Generated(
      at: try fields.text("at"), clip: try fields.text("clip"), engine: try fields.text("engine"),
      voice: try fields.text("voice"), seconds: try fields.number("seconds"),
      warnings: try fields.whole("warnings"), folder: try fields.textIfThere("folder"))
  }

  private static func remark(
    _ fields: EventFields
  ) throws(EventFields.Missing) -> FeedbackEvent.Remark {
    var remark = FeedbackEvent.Remark(
      id: try fields.text("id"), at: try fields.text("at"), clip: try fields.text("clip"))
    remark.rating = try fields.wholeIfThere("rating")
    remark.kind = try fields.textIfThere("kind")
    remark.position = try fields.numberIfThere("position")
    remark.word = try fields.textIfThere("word")
    remark.sayAs = try fields.textIfThere("sayAs")
    remark.comment = try fields.textIfThere("comment")
    remark.listener = try fields.textIfThere("listener")
    remark.segment = try fields.wholeIfThere("segment")
    remark.written = try fields.textIfThere("written")
    remark.spoken = try fields.textIfThere("spoken")
    remark.rule = try fields.textIfThere("rule")
    return remark
  }

  private static func resolved(
    _ fields: EventFields
  ) throws(EventFields.Missing) -> FeedbackEvent.Resolved {
    FeedbackEvent.Resolved(
      at: try fields.text("at"), id: try fields.text("id"), clip: try fields.text("clip"),
      note: try fields.textIfThere("note"), oldClip: try fields.textIfThere("oldClip"))
  }
}

/// The fields of an event, by name and kind.
struct EventFields {
  /// A field is missing or of another kind.
  struct Missing: Error {
    /// Its name.
    var name: String
  }

  private var values: [String: JSONObject.Value] = [:]

  init(_ object: JSONObject) {
    for member in object.members { values[member.key] = member.value }
  }

  func textIfThere(_ name: String) throws(Missing) -> String? {
    switch values[name] {
    case .text(let text): return text
    case nil, .null: return nil
    default: throw Missing(name: name)
    }
  }

  func numberIfThere(_ name: String) throws(Missing) -> Double? {
    switch values[name] {
    case .number(let number): return number
    case nil, .null: return nil
    default: throw Missing(name: name)
    }
  }

  func wholeIfThere(_ name: String) throws(Missing) -> Int? {
    guard let number = try numberIfThere(name) else { return nil }
    guard let whole = Int(exactly: number) else { throw Missing(name: name) }
    return whole
  }

  func text(_ name: String) throws(Missing) -> String {
    guard let text = try textIfThere(name) else { throw Missing(name: name) }
    return text
  }

  func number(_ name: String) throws(Missing) -> Double {
    guard let number = try numberIfThere(name) else { throw Missing(name: name) }
    return number
  }

  func whole(_ name: String) throws(Missing) -> Int {
    guard let whole = try wholeIfThere(name) else { throw Missing(name: name) }
    return whole
  }
}
