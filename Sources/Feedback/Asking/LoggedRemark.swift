/// A remark as its log tells it: what was said, in whose voice the clip was, and how it ended.
public struct LoggedRemark: Sendable, Equatable {
  /// What was said.
  public var remark: FeedbackEvent.Remark
  /// How it was dealt with; nil where it was not yet.
  public var resolved: FeedbackEvent.Resolved?
  /// The voice of the clip that it is about, where the log knows that.
  public var voice: String?
}

extension FeedbackLog.Content {
  /// The identity of the clip that was made last before another; nil where the log knows of none.
  public func clip(before identity: String) -> String? {
    var last: String?
    for case .generated(let made) in events {
      if made.clip == identity { return last }
      last = made.clip
    }
    return nil
  }

  /// The remarks in their order.
  public var remarks: [LoggedRemark] {
    var remarks: [LoggedRemark] = []
    var voices: [String: String] = [:]
    var places: [String: Int] = [:]
    var newest: String?
    for event in events {
      switch event {
      case .generated(let made):
        voices[made.clip] = made.voice
        newest = made.voice
      case .feedback(let remark):
        if places[remark.id] == nil { places[remark.id] = remarks.count }
        remarks.append(LoggedRemark(remark: remark, voice: voices[remark.clip] ?? newest))
      case .resolved(let resolved):
        guard let place = places[resolved.id], remarks[place].resolved == nil else { continue }
        remarks[place].resolved = resolved
      }
    }
    return remarks
  }
}
