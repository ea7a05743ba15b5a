/// Reads: a slash between words: "and/or", "he/she", "upgrade/update".
/// Leaves alone: a slash at a line's break or by itself.
struct AndOr: Rule {
  let name = "slash"
  let starts: [Start] = [.marks("/")]

  func match(_ at: Cursor) -> Match? {
    if at.isGlued(0), at.isGlued(1), at[-1]?.kind == .digits || at[1]?.kind == .digits,
      at[-1]?.kind != .mark, at[1]?.kind != .mark
    {
      // "500g/1lb", "200C/180C": the same in other units.
      let isUnit = at.find(-1, Tables.units) != nil || at.string(-1) == "C" || at.string(-1) == "F"
      return Match(1, .symbol, isUnit && at[1]?.kind == .digits ? "or" : "slash")
    }
    guard at.word(-1) != nil, at.word(1) != nil, at.isGlued(0) == at.isGlued(1) else { return nil }
    if at.isWord(-1, "and"), at.isWord(1, "or") { return Match(1, .symbol, "") }
    if !at.isGlued(0) { return Match(1, .symbol, "") }
    if at.isWord(-1, "he him his she her") { return Match(1, .symbol, "or") }
    return Match(1, .symbol, "slash")
  }
}
