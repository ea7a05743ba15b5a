/// Reads: spans of years and seasons: "2019–2021", "1914-18", "2023/24", "(1864-87)", "2008 - 2009".
/// Leaves alone: pairs that are no years in their order.
struct YearRange: Rule {
  let name = "year-range"
  let starts: [Start] = [.digits]

  func match(_ at: Cursor) -> Match? {
    guard let first = at.digits(0), first.count == 4, let from = at.value(0),
      (1000...2199).contains(from), at.isGlued(1) == at.isGlued(2),
      let second = at.digits(2), second.count == 4 || second.count == 2, let to = at.value(2),
      !at.isGlued(3) || at[3]?.kind == .mark,
      !(at.isGlued(3) && at.isGlued(4) && at[4]?.kind == .digits)
    else { return nil }
    if at.isJoined { return nil }
    let full = second.count == 4 ? to : from / 100 * 100 + to + (to == 0 ? 100 : 0)
    let isSeason = at.isMark(1, "/")
    guard isSeason || at.isDash(1), full > from, full - from < 700, full <= 2199 else { return nil }
    // A season: "twenty twenty-three twenty-four".
    if isSeason && full != from + 1 { return nil }
    let upper = second.count == 4 ? at.say.year(second) : at.say.shortYear(to)
    let joint = isSeason ? " " : " to "
    return Match(
      3, .year, at.say.year(first) + joint + upper,
      .init("from", at.string(0)), .init("to", "\(full)"))
  }
}
