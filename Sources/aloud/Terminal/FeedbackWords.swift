import Feedback
import Narration
import OrderedJSON

/// What is said of remarks, one by one.
enum FeedbackWords {
  /// A remark as a line of JSON, as its log has it.
  static func line(_ remark: FeedbackEvent.Remark) -> [UInt8] {
    var json = JSONWriter()
    json.event(.feedback(remark))
    return json.takeBytes() + [UInt8(ascii: "\n")]
  }

  /// What a person is told once a remark is noted: its name, and the cause of what was heard.
  static func noted(_ noted: ClipFeedback.Noted, on clip: ClipFeedback) -> [UInt8] {
    let remark = noted.remark
    var text = "noted \(remark.id) on \(clip.audio.visible)"
    if let position = remark.position { text += " at \(ClockTime.text(position))" }
    text += "\n"
    if let written = remark.written { text += "  written  \(written.shown)\n" }
    if let spoken = remark.spoken { text += "  spoken   \(spoken.shown)\n" }
    if let rule = remark.rule { text += "  rule     \(rule.shown)\n" }
    return Array(text.utf8)
  }

  /// What is said where a remark's word is not the clip's.
  static func missing(_ noted: ClipFeedback.Noted, on clip: ClipFeedback) -> String {
    "\"\(noted.remark.word ?? "")\" is not among the words of \(clip.audio); it was noted without "
      + (noted.remark.segment == nil ? "a place" : "its place in the sentence")
  }

  /// The remarks of a clip, for people.
  static func list(_ clip: FeedbackDesk.Clip) -> String {
    var text = clip.audio.visible + "\n"
    for logged in clip.remarks {
      let remark = logged.remark
      var parts = [remark.id, String(remark.at.prefix(10))]
      if let rating = remark.rating { parts.append("\(rating)/5") }
      if let kind = remark.kind { parts.append(kind) }
      if let position = remark.position { parts.append(ClockTime.text(position)) }
      if let word = remark.word {
        parts.append(remark.sayAs.map { "\(word) → \($0)" } ?? word)
      }
      if let rule = remark.rule { parts.append("(\(rule))") }
      parts.append(logged.resolved == nil ? "open" : "resolved")
      text += "  " + parts.map(\.shown).joined(separator: "  ") + "\n"
      if let comment = remark.comment { text += "    “\(comment.shown)”\n" }
      if let resolved = logged.resolved { text += end(resolved) }
    }
    return text
  }
}

extension FeedbackWords {
  /// How a remark was dealt with; nothing where nobody says.
  private static func end(_ resolved: FeedbackEvent.Resolved) -> String {
    var parts: [String] = []
    if let note = resolved.note { parts.append(note.shown) }
    if let old = resolved.oldClip {
      parts.append("clip \(short(old)) is now \(short(resolved.clip))")
    }
    return parts.isEmpty ? "" : "    resolved: \(parts.joined(separator: "; "))\n"
  }

  /// As much of a clip's identity as tells it from others.
  private static func short(_ identity: String) -> String {
    String((identity.split(separator: ":").last ?? "").prefix(12)).visible
  }
}

/// The remarks of clips as one JSON array of events, in pieces.
struct FeedbackListJSON {
  private var json = JSONWriter()

  init() { json.beginArray(.lines) }

  /// The remarks of a clip, each followed by how it was resolved.
  mutating func piece(_ clip: FeedbackDesk.Clip) -> [UInt8] {
    for logged in clip.remarks {
      json.event(.feedback(logged.remark), audio: clip.audio)
      if let resolved = logged.resolved { json.event(.resolved(resolved), audio: clip.audio) }
    }
    return json.takeBytes()
  }

  /// The end of the array.
  mutating func end() -> [UInt8] {
    json.endArray()
    return json.takeBytes() + [UInt8(ascii: "\n")]
  }
}

extension String {
  /// The text on one line, without what could command a terminal.
  var shown: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ").visible
  }
}
