/// Reads: fractions: "2/3 of voters", "1/2", "3/16ths", "1/4th".
/// Leaves alone: "24/7", chains of slashes.
struct CommonFraction: Rule {
  let name = "fraction"
  let starts: [Start] = [.digits]

  func match(_ at: Cursor) -> Match? {
    guard let top = at.digits(0), let bottom = at.digits(2), at.isGluedMark(1, "/"), at.isGlued(2),
      top.first != 0x30, bottom.first != 0x30, !(at.isGlued(3) && at.isMark(3, "/"))
    else { return nil }
    if at.isGlued(0), at[-1]?.kind == .word || at.isMark(-1, "/") { return nil }
    var end = 3
    if at.isGlued(3), at[3]?.kind == .word {
      guard at.isWord(3, "th ths rd rds nd st") else { return nil }
      end = 4
    } else {
      // "50/50", "120/4" and the like are pairs, not parts.
      guard
        top.count < bottom.count
          || top.count == bottom.count && top.lexicographicallyPrecedes(bottom)
      else {
        return pair(at, top, bottom)
      }
      if bottom.count > 2 && !bottom.dropFirst().allSatisfy({ $0 == 0x30 }) && top.count > 1
        && bottom.count < 4
      {
        return nil
      }
    }
    let half = at.isWord(end, "a an") || at.isWord(-1, "the other a") ? "half" : "one half"
    return Match(
      end, .fraction, at.say.fraction(top, bottom, half: half),
      .init("numerator", at.string(0)), .init("denominator", at.string(2)))
  }

  private func pair(_ at: Cursor, _ top: ArraySlice<UInt8>, _ bottom: ArraySlice<UInt8>) -> Match? {
    if at.isWord(-1, "and") || (at.value(2) ?? 0) > 1, (at.value(2) ?? 99) < 10, top.count == 1 {
      return Match(
        3, .fraction, at.say.fraction(top, bottom, half: "one half"),
        .init("numerator", at.string(0)), .init("denominator", at.string(2)))
    }
    var joint = " "
    if at.isWord(-1, "odds at of") && (at.value(2) ?? 0) < 10 || at.isWord(3, Score.odds)
      || bottom.elementsEqual("1".utf8)
    {
      joint = " to "
    } else if top.count > bottom.count, (at.value(2) ?? 99) <= 10 {
      // Cricket: so many runs for so many wickets.
      joint = " for "
    }
    return Match(
      3, .score, at.say.cardinal(top) + joint + at.say.cardinal(bottom),
      .init("first", at.string(0)), .init("second", at.string(2)))
  }
}
