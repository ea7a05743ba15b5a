/// Reads: a span of letters behind what they tell apart: "Groups A–D", "Gates A-C", "grades A–E".
/// Leaves alone: names with a hyphen ("X-Y", "the A-B road") and marks ("A-").
struct LetterRange: Rule {
  var name: String { "letter-range" }
  var starts: [Start] { [.wordBefore("-", .otherMark)] }

  func match(_ at: Cursor) -> Match? {
    guard at[0]?.shape == .oneCapital, at[0]?.count == 1, at.isDash(1), at.isGlued(1),
      at.isGlued(2),
      at[2]?.shape == .oneCapital, at[2]?.count == 1,
      !at.isGlued(3) || at[3]?.isPunctuation ?? false,
      at[0]?.gap == .space, let first = at.bytes(0).first, let last = at.bytes(2).first,
      first < last,
      at.isWord(-1, Self.lettered)
    else { return nil }
    return Match(
      3, .range, at.string(0) + " to " + at.string(2), .init("from", at.string(0)),
      .init("to", at.string(2)))
  }

  /// What letters tell apart, in the plural.
  private static let lettered: Words = """
    groups gates sections schedules grades blocks types levels tiers rows columns zones vitamins \
    appendices exhibits parts panels classes bands pools bays stands lots units courts halls plots \
    hepatitis letters items boxes options
    """
}
