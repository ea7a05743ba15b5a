/// Goals and points of hurling and Gaelic football.
extension Score {
  /// Whether another score of goals and points stands beside: "3-24 to 1-29".
  func isGaelic(_ at: Cursor) -> Bool {
    func isScore(_ offset: Int) -> Bool {
      guard let goals = at.value(offset), let points = at.value(offset + 2) else { return false }
      return goals < 10 && points < 41
        && (at.digits(offset + 2)?.count == 2 || at.digits(2)?.count == 2)
        && at.isGluedMark(offset + 1, "-") && at.isGlued(offset + 2)
        && (!at.isGlued(offset + 3) || at[offset + 3]?.kind == .mark)
    }
    guard at.isGlued(1), at.digits(2)?.count ?? 9 < 3, !at.isWord(-1, "from") else { return false }
    // "Kerry 1-18 (21) Dublin 0-15 (15)": three points to a goal.
    if at.isMark(3, "("), at.isMark(5, ")"), let goals = at.value(0), let points = at.value(2),
      at.value(4) == goals * 3 + points, at[-1]?.kind == .word
    {
      return true
    }
    // "HT: Kerry 0-8 Cork 0-7": two names and a score behind each.
    if at[-1]?.shape == .capitalised, at[3]?.shape == .capitalised, at[4]?.kind == .digits,
      at.isGluedMark(5, "-"), at.isGlued(6), at[6]?.kind == .digits,
      at[7] == nil || at[7]?.isPunctuation ?? false
    {
      return true
    }
    if at[-1]?.shape == .capitalised, at[-2]?.kind == .digits, at.isMark(-3, "-"), at.isGlued(-3),
      at[-5]?.shape == .capitalised, at[3] == nil || at[3]?.isPunctuation ?? false
    {
      return true
    }
    // "Kerry 2-14, Dublin 0-19": no other game's side has nought before two digits
    if at[-1]?.shape == .capitalised, at.isMark(3, ",") || at.isMark(3, ";"),
      at[4]?.shape == .capitalised,
      isScore(5),
      at.value(0) == 0 || at.value(5) == 0 || at.isNear(Self.gaelic, before: 16, after: 24)
    {
      return true
    }
    if at[-1]?.shape == .capitalised, at.isMark(-2, ",") || at.isMark(-2, ";"), isScore(-5),
      at[-6]?.shape == .capitalised,
      at.value(0) == 0 || at.value(-5) == 0
        || at.isNear(Self.gaelic, before: 24, after: 16)
    {
      return true
    }
    // "Kerry 1-14 Dublin 0-15"
    if at[-1]?.shape == .capitalised, at[3]?.shape == .capitalised, isScore(4) { return true }
    if at[-1]?.shape == .capitalised, isScore(-4), at[-5]?.shape == .capitalised { return true }
    if at.isWord(3, "to"), isScore(4) {
      // No other game's side has nought before two digits: "led 0-17 to 0-10".
      if [0, 4].contains(where: { at.value($0) == 0 && at.digits($0 + 2)?.count == 2 }) {
        return true
      }
      return at.isWord(-1, "by won lost a win")
        || at[-1]?.shape == .capitalised && at[-2] != nil
    }
    return at.isWord(-1, "to") && isScore(-4)
      && ([0, -4].contains(where: { at.value($0) == 0 && at.digits($0 + 2)?.count == 2 })
        || at.isWord(-5, "by won lost a win") || at[-5]?.shape == .capitalised && at[-6] != nil)
  }

  /// What shows that hurling or Gaelic football is told of.
  static let gaelic: Words =
    "GAA hurling hurlers camogie Croke Gaelic Sam Maguire Liam MacCarthy throws Munster Leinster Ulster Connacht"
}
