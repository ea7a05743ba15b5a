/// How a span is said behind "between", whatever rule reads it: "between 1914-18" is "between nineteen
/// fourteen and eighteen", not "to".
extension Match {
  private static let spans: Set<SemioticClass> = [
    .range, .year, .date, .time, .money, .percent, .measure, .cardinal, .decimal,
  ]
  private static let joint = Array(" to ".utf8)

  /// The match with "and" between its two ends where "between" stands before it; as it is elsewhere, and
  /// where "and" comes anyway ("between 5-10 and 15-20").
  func joined(_ at: Cursor) -> Match {
    guard
      at.isWord(-1, "between")
        || at.isWord(-2, "between")
          && at.isWord(-1, "junctions exits ages miles pages weeks lines rooms grades stations"),
      Self.spans.contains(semioticClass),
      !(0...2).contains(where: { at.isWord(count + $0, "and") })
    else { return self }
    let words = Array(spoken.utf8)
    let places = words.indices.filter { words[$0...].starts(with: Self.joint) }
    guard places.count == 1, let place = places.first else { return self }
    var match = self
    match.spoken = String(
      decoding: words[..<place] + Array(" and ".utf8) + words[(place + Self.joint.count)...],
      as: UTF8.self)
    return match
  }
}
