/// Reads: the symbol of a unit after "per": "cents per kWh", "£2,500 per sq m", "per MMBtu"; areas
/// after a slash: "120 people/km²"; times ("11,250 jobs/wk.").
/// Leaves alone: "per" before whole words, "per se".
struct PerUnit: Rule {
  var name: String { "per-unit" }
  var starts: [Start] { [.words("per"), .marks("/")] }

  func match(_ at: Cursor) -> Match? {
    if at.isMark(0, "/") { return density(at) }
    guard at[1]?.gap == .space, !at.isWord(1, "in a st"), let unit = at.unit(1, glued: true),
      !at.isGlued(1 + unit.count) || at[1 + unit.count]?.kind == .mark
    else { return nil }
    return Match(
      1 + unit.count, .measure, "per " + at.say.spelled(unit.one), .init("unit", unit.one))
  }

  /// "120 people/km²", "5 persons/ha", "1,204/sq mi": so many an area.
  private func density(_ at: Cursor) -> Match? {
    let isCounted =
      at[-1]?.kind == .digits || at[-1]?.shape == .lower && at.isGlued(0) && at.digits(-2) != nil
    // "11,250 jobs/wk. through May"
    if at[-1]?.shape == .lower, at.isGlued(0), at.isGlued(1), at.digits(-2) != nil,
      at.isWord(1, "wk mo yr hr"), let row = at.find(1, Tables.perUnits),
      at.isDot(2), at[3]?.shape == .lower
    {
      return Match(3, .measure, "per " + row[1], .init("unit", row[1]))
    }
    guard isCounted, at.isGlued(0), at.isGlued(1), let unit = at.unit(1, glued: true),
      unit.one.utf8.starts(with: "square ".utf8) || unit.one == "hectare" || unit.one == "acre",
      !at.isGlued(1 + unit.count) || at[1 + unit.count]?.kind == .mark
    else { return nil }
    return Match(
      1 + unit.count, .measure, "per " + at.say.spelled(unit.one), .init("unit", unit.one))
  }
}
