/// Reads: titles and ranks before a name: "Dr. Jones", "Lt. Gen. Smith", "Sen. Warren", "Mr Brown".
/// Leaves alone: "gen", "sec" and "rep" in small letters, a title with no name behind it where the
/// bare word could be another ("Sen" without its dot).
struct Title: Rule {
  let name = "title"
  let starts: [Start] = [.table(Tables.titles)]

  func match(_ at: Cursor) -> Match? {
    guard let row = at.find(0, Tables.titles), let lexeme = at[0], at[0]?.count ?? 0 > 1 else {
      return nil
    }
    if at.isJoined { return nil }
    let hasDot = at.isDotOrStop(1)
    let end = hasDot ? 2 : 1
    if at.isGlued(end), at[end]?.kind != .mark { return nil }
    if lexeme.shape == .upper, !at.isShouted { return nil }
    let isPerson = at.isWord(0, "mr mrs ms dr messrs prof")
    if lexeme.shape == .lower,
      !(isPerson && (hasDot || at.isWord(0, "mr mrs messrs") || at[1]?.kind == .word))
    {
      return nil
    }
    if row[1] == row[0] {
      return hasDot ? Match(end, .title, row[1], .init("title", row[0])) : nil
    }
    if row[2] == "dot", !hasDot {
      // "Lt Gen Jones", "Maj Gen": the second of two ranks needs no dot.
      guard at.find(-1, Tables.titles) != nil, at[end]?.shape == .capitalised else { return nil }
    }
    if row[2] == "dot", at.isWord(0, "del fr bro const sec sr esp cong"),
      at[end]?.shape != .capitalised, !(at.isWord(0, "sec") && at.isWord(end, "of"))
    {
      return nil
    }
    if row[2] == "dot", let next = at[end], next.shape == .lower, !at.isWord(end, "and or of") {
      return nil
    }
    if at.isWord(0, "esp") { return nil }
    if at.isWord(0, "sr"), at[-1]?.shape == .capitalised { return nil }
    return Match(end, .title, row[1], .init("title", row[0]))
  }
}
