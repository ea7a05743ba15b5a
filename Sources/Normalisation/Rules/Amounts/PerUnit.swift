/// Reads: the symbol of a unit after "per": "cents per kWh", "£2,500 per sq m", "per MMBtu".
/// Leaves alone: "per" before whole words, "per se".
struct PerUnit: Rule {
  let name = "per-unit"
  let starts: [Start] = [.words("per")]

  func match(_ at: Cursor) -> Match? {
    guard at[1]?.gap == .space, !at.isWord(1, "in a st"), let unit = at.unit(1, glued: true),
      !at.isGlued(1 + unit.count) || at[1 + unit.count]?.kind == .mark
    else { return nil }
    return Match(
      1 + unit.count, .measure, "per " + at.say.spelled(unit.one), .init("unit", unit.one))
  }
}
