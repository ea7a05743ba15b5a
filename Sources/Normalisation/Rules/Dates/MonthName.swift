/// Reads: a month's abbreviation with its dot, alone: "in Sept.", "last Dec.", "Jan.-March".
/// Leaves alone: "Mar." and "Jan." as names in front of a name, "Jan" without a dot, whole months.
struct MonthName: Rule {
  let name = "month-name"
  let starts: [Start] = [.table(Tables.months)]

  func match(_ at: Cursor) -> Match? {
    guard let (month, length) = at.month(0),
      length == 2 || at.isDotOrStop(1) || isSpan(at) || isShouted(at),
      at[0]?.shape != .lower, Say.months[month - 1].utf8.count != at[0]?.count
    else { return nil }
    if length == 1, at.isWord(0, "jan mar jun"), !isSpan(at) { return nil }
    if at.isWord(0, "jan mar may"), !isSpan(at), at[2]?.shape == .capitalised { return nil }
    return Match(length, .date, Say.months[month - 1], .init("month", "\(month)"))
  }

  /// "INFLATION FALLS IN SEPT": headlines have no dots.
  private func isShouted(_ at: Cursor) -> Bool {
    at.isShouted && at.isWord(0, "feb apr aug sept oct nov")
      && at.isWord(-1, "in since by until from next last to")
  }

  /// "Jan-Mar": one end of a span of months.
  private func isSpan(_ at: Cursor) -> Bool {
    // "Sept/Oct", "Jan. to Mar."
    if at.isMark(1, "/"), at.isGlued(1), at.isGlued(2), at.month(2) != nil { return true }
    if at.isMark(-1, "/"), at.isGlued(-1), at.isGlued(0), at.month(-2) != nil { return true }
    if at.isWord(-1, "to through until"), at.isDotOrStop(1) || at[1] == nil,
      at.month(-2) != nil || at.isDot(-2) && at.month(-3) != nil
    {
      return true
    }
    return at.isDash(1) && at.isGlued(1) && at.isGlued(2) && at.month(2) != nil
      || at.isDash(-1) && at.isGlued(-1) && at.isGlued(0)
        && (at.month(-2) != nil || at.isDot(-2) && at.month(-3) != nil)
  }
}
