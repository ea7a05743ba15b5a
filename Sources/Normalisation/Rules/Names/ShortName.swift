/// Reads: given names shortened: "Wm. Morrison", "Chas. Dickens", "Geo. W. Bush", kings' too ("Geo. III").
/// Leaves alone: the same letters where no name follows.
struct ShortName: Rule {
  var name: String { "short-name" }
  var starts: [Start] { [.table(Tables.shortNames)] }

  func match(_ at: Cursor) -> Match? {
    guard !at.isJoined, let row = at.find(0, Tables.shortNames) else { return nil }
    let hasDot = at.isDot(1)
    let end = hasDot ? 2 : 1
    // "12 Geo. III", "Wm. IV": a king.
    if hasDot, let numeral = at[end], numeral.gap == .space,
      numeral.shape == .upper || numeral.shape == .oneCapital,
      let value = Roman.value(at.bytes(end)), value < 9,
      !at.isGlued(end + 1) || at[end + 1]?.kind == .mark && !at.isDot(end + 1)
    {
      return Match(
        end + 1, .title, row[1] + " the " + at.say.ordinal(value), .init("name", row[0]))
    }
    // 'Wm. "Bill" Tobey'
    if hasDot, at.isMark(end, "\"") || at.isMark(end, "“"), at[end + 1]?.shape == .capitalised {
      return Match(end, .title, row[1], .init("name", row[0]))
    }
    guard hasDot || row.count == 3, let next = at[end], next.gap == .space,
      next.shape == .capitalised || next.shape == .mixed
        || next.shape == .oneCapital && at.isDot(end + 1)
    else { return nil }
    return Match(end, .title, row[1], .init("name", row[0]))
  }
}
