package import OrderedJSON

extension JSONWriter {
  /// The version of the events that are written here.
  private static let version = 1

  /// Writes an event as logs have it, its keys always in the same order; what is not known is left
  /// out.
  ///
  /// - Parameters:
  ///   - event: the event.
  ///   - audio: the path of the clip's audio, where events of several clips stand together; logs do
  ///     not have it.
  package mutating func event(_ event: FeedbackEvent, audio: String? = nil) {
    object { json in
      switch event {
      case .generated(let made): json.generated(made)
      case .feedback(let remark): json.remark(remark)
      case .resolved(let resolved): json.resolved(resolved)
      }
      json.known("audio", audio)
    }
  }

  private mutating func generated(_ made: FeedbackEvent.Generated) {
    member("event", "generated")
    member("version", Self.version)
    member("at", made.at)
    member("clip", made.clip)
    member("engine", made.engine)
    member("voice", made.voice)
    member("seconds", made.seconds, decimals: 3)
    member("warnings", made.warnings)
    known("folder", made.folder)
  }

  private mutating func remark(_ remark: FeedbackEvent.Remark) {
    member("event", "feedback")
    member("version", Self.version)
    member("id", remark.id)
    member("at", remark.at)
    member("clip", remark.clip)
    if let rating = remark.rating { member("rating", rating) }
    known("kind", remark.kind)
    if let position = remark.position { member("position", position, decimals: 3) }
    known("word", remark.word)
    known("sayAs", remark.sayAs)
    known("comment", remark.comment)
    known("listener", remark.listener)
    if let segment = remark.segment { member("segment", segment) }
    known("written", remark.written)
    known("spoken", remark.spoken)
    known("rule", remark.rule)
  }

  private mutating func resolved(_ resolved: FeedbackEvent.Resolved) {
    member("event", "resolved")
    member("version", Self.version)
    member("at", resolved.at)
    member("id", resolved.id)
    member("clip", resolved.clip)
    known("note", resolved.note)
    known("oldClip", resolved.oldClip)
  }

  private mutating func known(_ name: String, _ text: String?) {
    if let text { member(name, text) }
  }
}
