/// Which remarks are asked for.
public struct FeedbackFilter: Sendable, Equatable {
  /// Only those that are not yet resolved.
  public var openOnly = false
  /// Only those of these kinds; empty for all.
  public var kinds: [FeedbackKind] = []
  /// Only those that were made at this moment or later.
  public var since: Moment?
  /// Only those with one of these ratings.
  public var ratings: ClosedRange<Int>?
  /// Only those about this word, in any case.
  public var word: String?

  /// A filter that lets everything through.
  public init() {}

  /// Whether a remark is asked for.
  public func wants(_ logged: LoggedRemark) -> Bool {
    let remark = logged.remark
    if openOnly, logged.resolved != nil { return false }
    return wants(kind: remark.kind) && wants(rating: remark.rating) && wants(word: remark.word)
      && wants(at: Moment(remark.at))
  }

  func wants(kind: String?) -> Bool {
    kinds.isEmpty || kinds.contains { $0.rawValue == kind }
  }

  func wants(rating: Int?) -> Bool {
    guard let ratings else { return true }
    return rating.map(ratings.contains) ?? false
  }

  func wants(word other: String?) -> Bool {
    guard let word else { return true }
    return other.map { Spelling.folded($0) == Spelling.folded(word) } ?? false
  }

  func wants(at moment: Moment?) -> Bool {
    guard let since else { return true }
    return moment.map { $0 >= since } ?? false
  }
}
