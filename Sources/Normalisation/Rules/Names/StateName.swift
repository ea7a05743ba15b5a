/// Reads: American states after a place: "Portland, Ore.", "Boston, Mass.", "Stroudsburg, PA",
/// "(D-Calif.)", "R-Texas".
/// Leaves alone: "Mass", "Ill", "OK" and the like anywhere else.
struct StateName: Rule {
  let name = "state"
  let starts: [Start] = [.table(Tables.states)]

  func match(_ at: Cursor) -> Match? {
    guard let row = at.find(0, Tables.states) else { return nil }
    let isParty =
      at.isDash(-1) && at.isGlued(-1) && at.isGlued(0) && at.word(-2)?.count == 1
      && at.isWord(-2, "D R I")
    let isAfterPlace =
      at.isMark(-1, ",") && at.word(-2).map { $0.shape != .lower } ?? false
      && at[0]?.gap == .space
    guard isParty || isAfterPlace else { return nil }
    if row[2] == "dot" {
      let hasDot = at.isDot(1)
      // At the end of the sentence its stop is the dot.
      guard hasDot || at[1] == nil || isParty else { return nil }
      return Match(hasDot ? 2 : 1, .address, row[1], .init("state", row[0]))
    }
    if at.isGlued(1), at[1]?.kind != .mark { return nil }
    return Match(1, .address, row[1], .init("state", row[0]))
  }
}
