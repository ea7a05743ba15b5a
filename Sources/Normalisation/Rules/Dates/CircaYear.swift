/// Reads: a year with its letter right before it: "c1450", "ca.1900", "b.1950", "d.1999",
/// "c.1850-60".
/// Leaves alone: other letters before numbers.
struct CircaYear: Rule {
  let name = "circa-year"
  let starts: [Start] = [.words("c ca b d")]

  func match(_ at: Cursor) -> Match? {
    let end = at.isDot(1) ? 2 : 1
    // "(b. May 1, 1950)", "d. 3 May 1900"
    if end == 2, at[0]?.shape == .lower, at.isWord(0, "b d"), at[2]?.gap == .space, !at.isJoined,
      at.find(2, Tables.months) != nil && at[2]?.shape == .capitalised
        || at.digits(2)?.count ?? 9 < 3 && at.month(3) != nil && at[3]?.shape == .capitalised
    {
      return Match(2, .abbreviation, at.isWord(0, "b") ? "born" : "died")
    }
    guard at[0]?.shape == .lower, !at.isJoined, at.isGlued(end), let year = at.digits(end),
      year.count == 4, (0x31...0x32).contains(year.first ?? 0),
      !at.isGlued(end + 1) || at[end + 1]?.kind == .mark, end == 2 || at.isWord(0, "c ca")
    else { return nil }
    let word = at.isWord(0, "b") ? "born " : at.isWord(0, "d") ? "died " : "circa "
    // "c.1850-60"
    if at.isDash(end + 1), at.isGlued(end + 1), at.isGlued(end + 2), let last = at.digits(end + 2),
      last.count == 2 || last.count == 4, !at.isGlued(end + 3) || at[end + 3]?.kind == .mark
    {
      let upper = last.count == 4 ? at.say.year(last) : at.say.shortYear(at.value(end + 2) ?? 0)
      return Match(
        end + 3, .year, word + at.say.year(year) + " to " + upper,
        .init("from", at.string(end)), .init("to", at.string(end + 2)))
    }
    return Match(end + 1, .year, word + at.say.year(year), .init("year", at.string(end)))
  }
}
