/// Short forms that only their place tells: royal titles, tides, how a game went on, parts in a team.
extension ShortForm {
  /// "HM the King", "HRH The Princess Royal"; "(nc)" behind a poll's figure.
  func royal(_ at: Cursor) -> Match? {
    if at.isWritten(0, "nc"), at.isMark(-1, "("), at.isMark(1, ")"),
      at.isMark(-2, "%") || at[-2]?.kind == .digits
    {
      return Match(1, .abbreviation, "no change", .init("short", "nc"))
    }
    guard at.isWord(0, "HM HRH"), at[0]?.shape == .upper else { return nil }
    let name = at.isWord(1, "the") ? 2 : 1
    let isHers = at.isWord(name, "Queen Princess Duchess Countess")
    guard isHers || at.isWord(name, "King Prince Duke Earl"), at[name]?.shape == .capitalised else {
      return nil
    }
    return Match(
      1, .title,
      (isHers ? "Her " : "His ") + (at.isWord(0, "HM") ? "Majesty" : "Royal Highness"),
      .init("title", at.string(0)))
  }

  /// "HW 02:21, LW 08:30": tides; "H 29, L 18": the day's heat.
  func extremes(_ at: Cursor) -> Match? {
    if at.isWord(0, "HW LW"), at[0]?.shape == .upper, at.digits(1)?.count ?? 9 < 3,
      at.isGluedMark(2, ":") || at.isDot(2), at.digits(3)?.count == 2,
      at.isWord(0, "HW") || at.isNear("HW tide tides", before: 12, after: 12)
    {
      return Match(
        1, .abbreviation, at.isWord(0, "HW") ? "high water" : "low water",
        .init("short", at.string(0)))
    }
    guard at[0]?.shape == .oneCapital, at.isWord(0, "H L") else { return nil }
    let number = at.isSign(1) ? 2 : 1
    guard at.digits(number)?.count ?? 9 < 4, !at.isGlued(1) else { return nil }
    let next = at.isMark(number + 1, "°") ? number + 2 : number + 1
    let isHigh =
      at.isWord(0, "H") && at.isMark(next, ",") && at.isWritten(next + 1, "L")
      && at.digits(at.isSign(next + 2) ? next + 3 : next + 2)?.count ?? 9 < 3
    let isLow =
      at.isWord(0, "L") && at.isMark(-1, ",")
      && (-4 ... -2).contains { at.isWritten($0, "H") }
    guard isHigh || isLow, !at.isNear("W D cm mm centimetres kg", before: 8, after: 8) else {
      return nil
    }
    return Match(1, .abbreviation, isHigh ? "high" : "low", .init("short", at.string(0)))
  }

  /// "112-108 (OT)", "won 4-3 (SO)", "in OT", "an OT winner": how an American game went on; "254-6
  /// (dec.)" of an innings.
  func overtime(_ at: Cursor) -> Match? {
    guard at.isWord(0, "OT SO dec") else { return nil }
    // "Rangers 3, Devils 2 (OT)"
    if at.isWord(0, "OT SO"), at[0]?.shape == .upper, at.isMark(-1, "("), at.isMark(1, ")"),
      at.digits(-2)?.count ?? 9 < 4, at[-3]?.shape == .capitalised,
      (-14 ... -5).contains(where: {
        at.digits($0)?.count ?? 9 < 4 && at[$0 - 1]?.shape == .capitalised
      })
    {
      let words = at.isWord(0, "OT") ? "in overtime" : "in a shootout"
      return Match(1, .abbreviation, words, .init("short", at.string(0)))
    }
    let isBracketed =
      at.isMark(-1, "(") && at.isMark(at.isDot(1) ? 2 : 1, ")") && at[-2]?.kind == .digits
      && (at.isDash(-3) || at.isMark(-3, "/")) && at[-4]?.kind == .digits
      && at.find(-5, Tables.bibleBooks) == nil
      && !at.isWord(
        -5,
        "Genesis Exodus Isaiah Joshua Psalm Psalms Kings Samuel Job John Daniel Ezekiel Proverbs")
    let words: String
    switch at.string(0) {
    case "dec" where isBracketed:
      return Match(at.isDot(1) ? 2 : 1, .abbreviation, "declared", .init("short", "dec"))
    case "OT" where isBracketed: words = "in overtime"
    case "OT"
    where at.isWord(1, Self.ends)
      || at.isWord(-1, "in double triple") && at.isNear(Self.games, before: 12, after: 0)
      || at.isWord(-1, "in") && at[-2]?.kind == .digits && at.isDash(-3)
      || at[-1]?.kind == .digits && at.isDash(-2) && at.isNear(Self.games, before: 12, after: 0):
      words = "overtime"
    case "SO" where isBracketed: words = "in a shootout"
    default: return nil
    }
    return Match(1, .abbreviation, words, .init("short", at.string(0)))
  }

  /// "Root (capt), Foakes (wk)": parts in a team of cricket; "(maj 3,420)" of a seat; "101 Sqn".
  func role(_ at: Cursor) -> Match? {
    if at[0]?.shape == .lower, at.isMark(-1, "("), at.isMark(1, ")"), at[-2]?.shape == .capitalised,
      let words = ["capt": "captain", "vc": "vice captain", "wk": "wicketkeeper"][at.string(0)]
    {
      return Match(1, .abbreviation, words, .init("short", at.string(0)))
    }
    if at.isWritten(0, "maj"), at.say.isBritish, let majority = at.numeral(1),
      majority.fraction == nil, majority.integer.count > 2 || at.isMark(-1, "(")
    {
      return Match(1, .abbreviation, "majority", .init("short", "maj"))
    }
    if at.isWritten(0, "Sqn"), at[0]?.gap == .space, !at.isWord(at.isDot(1) ? 2 : 1, "Ldr"),
      at[-1]?.kind == .digits || at.isWord(-1, "st nd rd th") && at.isGlued(-1)
    {
      return Match(at.isDot(1) ? 2 : 1, .abbreviation, "Squadron", .init("short", "Sqn"))
    }
    return nil
  }

  /// What is won or lost in overtime.
  static let ends: Words = """
    win wins loss losses victory victories defeat defeats winner winners thriller goal goals period
    """

  static let games: Words = """
    won win wins lost lose loses beat beats edged edge fell falls defeated topped outlasted scored \
    scores goal goals game games victory defeat loss went drew draw tied
    """
}
