/// Reads: American states after a place: "Portland, Ore.", "Boston, Mass.", "Stroudsburg, PA",
/// "(D-Calif.)", "R-Texas".
/// Leaves alone: "Mass", "Ill", "OK" and the like anywhere else.
struct StateName: Rule {
  let name = "state"
  let starts: [Start] = [.table(Tables.states), .words("N S R W D")]

  func match(_ at: Cursor) -> Match? {
    if let match = dotted(at) { return match }
    guard let row = at.find(0, Tables.states) else { return nil }
    let isParty =
      at.isDash(-1) && at.isGlued(-1) && at.isGlued(0) && at.word(-2)?.count == 1
      && at.isWord(-2, "D R I")
    let isAfterPlace =
      at.isMark(-1, ",") && at.word(-2).map { $0.shape != .lower } ?? false
      && at[0]?.gap == .space
    let isAbbreviated = row[2] == "dot" && at.isDot(1) && at[2]?.shape != .capitalised
    if isAbbreviated, at.isWord(0, Self.plain), !at.isJoined {
      return Match(2, .address, row[1], .init("state", row[0]))
    }
    guard isParty || isAfterPlace else { return nil }
    if row[2] == "dot" {
      let hasDot = at.isDot(1)
      // At the end of the sentence its stop is the dot.
      guard hasDot || at[1] == nil || isParty else { return nil }
      return Match(hasDot ? 2 : 1, .address, row[1], .init("state", row[0]))
    }
    if at.isGlued(1), at[1]?.kind != .mark { return nil }
    // "Wang, JN; Chan, CT; Sheng": initials after names.
    if !isParty, at.isMark(1, ";") || at.isMark(-3, ";") || at[-2]?.shape == .oneCapital {
      return nil
    }
    return Match(1, .address, row[1], .init("state", row[0]))
  }

  /// Abbreviations that with their dot are nothing else.
  private static let plain: Words = """
    Ala Ariz Calif Colo Conn Fla Ga Kan Ky Md Mich Minn Mont Neb Nev Okla Tenn Tex Va Vt Wis Wyo
    """

  /// "N.Y.", "W.Va.", "D.C." after a place or a party.
  private func dotted(_ at: Cursor) -> Match? {
    guard at[0]?.shape == .oneCapital, at.isDot(1), at.isGlued(2), at.word(2) != nil,
      at.isDotOrStop(3),
      at.isMark(-1, ",") || at.isDash(-1) && at.isWord(-2, "D R I")
        || at.isWord(0, "N") && !at.isJoined && !at.isWord(4, "Korea Africa Ireland"),
      let row = Tables.states.find((at.string(0) + at.string(2)).uppercased())
    else { return nil }
    return Match(at.isDot(3) ? 4 : 3, .address, row[1], .init("state", row[0]))
  }
}
