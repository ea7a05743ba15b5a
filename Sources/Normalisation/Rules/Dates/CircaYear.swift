/// Reads: a year with its letter right before it: "c1450", "ca.1900", "b.1950", "d.1999",
/// "c.1850-60"; "c" for about: "c£20m", "c150 jobs".
/// Leaves alone: other letters before numbers.
struct CircaYear: Rule {
  var name: String { "circa-year" }
  var starts: [Start] { [.words("c ca b d")] }

  func match(_ at: Cursor) -> Match? {
    let end = at.isDot(1) ? 2 : 1
    // "(b. May 1, 1950)", "d. 3 May 1900"
    if end == 2, at[0]?.shape == .lower, at.isWord(0, "b d"), at[2]?.gap == .space, !at.isJoined,
      at.find(2, Tables.months) != nil && at[2]?.shape == .capitalised
        || at.digits(2)?.count ?? 9 < 3 && at.month(3) != nil && at[3]?.shape == .capitalised
    {
      return Match(2, .abbreviation, at.isWord(0, "b") ? "born" : "died")
    }
    if at.isWritten(0, "c"), end == 1, !at.isJoined, isRough(at) {
      return Match(1, .abbreviation, "circa", .init("abbreviation", "c"))
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

  /// "c£20m", "c1,000 cars", "c10%", "c150 jobs", "c £5m", "c 7am", "built c 1800": about so much.
  private func isRough(_ at: Cursor) -> Bool {
    if at[1]?.kind == .mark { return at.find(1, Tables.currencies) != nil && at.digits(2) != nil }
    guard at.digits(1) != nil, let numeral = at.numeral(1) else { return false }
    let end = 1 + numeral.count
    if numeral.isGrouped || at.isGluedMark(end, "%") { return true }
    if !at.isGlued(1) {
      return at.isGlued(end) && at.isWord(end, "am pm")
        || at.digits(1)?.count == 4
          && at.isWord(-1, "built dated born made founded painted from of")
    }
    if at.isGlued(end), at.isWord(end, "m bn k mn tn"), numeral.fraction == nil,
      !at.isGlued(end + 1) || at[end + 1]?.kind == .mark
    {
      return true
    }
    return numeral.fraction == nil && (2...3).contains(numeral.integer.count)
      && at[end]?.gap == .space
      && at[end]?.shape == .lower && at.ends(end, with: "s") && !at.isWord(end, Cursor.notNouns)
  }
}
