/// So many of all there are, or of the most there can be: "14/30 (47%)", "8/10 cats", "scored 7/10".
extension CommonFraction {
  /// "8/10 cats prefer it": so many of ten that are counted, where "3/10 miles" are measured.
  private func isShareOfTen(_ at: Cursor, _ end: Int) -> Bool {
    at[end]?.shape == .lower && at[end]?.gap == .space
      && (at.isWord(end, "people men women children") || at.ends(end, with: "s"))
      && !at.isWord(end, Cursor.notNouns) && at.find(end, Tables.units) == nil
      && !at.isWord(end, "miles kilometers kilometres meters metres inches seconds cents degrees")
      && at[-1]?.kind != .digits
  }

  /// "(47%)": the same share in hundredths.
  func isShareInPercent(_ at: Cursor, _ offset: Int) -> Bool {
    guard at.isMark(offset, "("), let share = at.numeral(offset + 1),
      at.isMark(offset + 1 + share.count, "%"), at.isMark(offset + 2 + share.count, ")"),
      let part = at.value(0), let all = at.value(2), all > 10,
      let whole = Int(at.string(offset + 1))
    else { return false }
    return abs(part * 100 / max(1, all) - whole) < 2
  }

  /// "scored 7/10", "rated 4.5/5": so many marks out of the most there are.
  func marks(_ at: Cursor) -> Match? {
    guard !at.isJoined, let score = at.numeral(0), at.isGluedMark(score.count, "/"),
      at.isGlued(score.count + 1), let most = at.value(score.count + 1),
      [5, 10, 20, 100].contains(most),
      !at.isGlued(score.count + 2) || at[score.count + 2]?.kind == .mark,
      !at.isGluedMark(score.count + 2, "/"),
      score.fraction != nil || at.isWord(-1, Self.marking)
        || at.isWord(-1, "verdict overall") && [5, 10].contains(most)
          && !at.isWord(score.count + 2, "of")
        || at.isMark(-1, ":")
          && at.isWord(-2, "rating score verdict overall difficulty heat spice taste value stars")
        || at.isWord(-2, Self.marking)
        || most == 10 && score.value ?? 0 > 3
          && (at[score.count + 2] == nil || at[score.count + 2]?.kind == .mark
            || at.isWord(score.count + 2, "for from"))
          && !at.isDash(score.count + 2) && at[-1]?.kind != .digits
          && !at.isWord(
            -1,
            Self.noMarks
          )
        || most == 10 && isShareOfTen(at, score.count + 2)
        || most == 10 && at[-1]?.shape == .capitalised
          && !at.isWord(-1, "On By Until Since From About Only Over Some Nearly Just Around")
          && (at[score.count + 2] == nil || at.isMark(score.count + 2, ","))
    else { return nil }
    return Match(
      score.count + 2, .ratio, at.say.numeral(score) + " out of " + at.say.cardinal(most),
      .init("first", score.description), .init("second", "\(most)"))
  }

  /// Behind these a pair of numbers is no mark out of ten.
  private static let noMarks: Words = """
    junctions exits junction exit platforms rooms questions pages and opens opened meet meets \
    ends starts begins due closes until
    """
  private static let marking: Words = """
    score scores scored scoring rating ratings rated rates mark marks marked gave give gives given \
    giving gets got earned earns
    """
}
