/// Numerals of acts and scenes, and in small letters those of items, pages and stages.
extension RomanNumeral {
  /// "Macbeth III.ii.45", "(I.iv)": act, scene and line of a play.
  func scene(_ at: Cursor) -> Match? {
    guard at[0]?.shape == .upper || at[0]?.shape == .oneCapital, at.isDot(1), at.isGlued(2),
      at[2]?.shape == .lower, !at.isJoined, let act = Roman.value(at.bytes(0)), act < 6,
      let scene = Roman.value(at.bytes(2).map { $0 & 0xDF }), scene < 20
    else { return nil }
    var words = "act " + at.say.cardinal(act) + ", scene " + at.say.cardinal(scene)
    var end = 3
    if at.isDot(3), at.isGlued(4), let line = at.digits(4) {
      end = 5
      words += ", line"
      if at.isDash(5), at.isGlued(5), at.isGlued(6), let last = at.digits(6) {
        words += "s " + at.say.cardinal(line) + " to " + at.say.cardinal(last)
        end = 7
      } else {
        words += " " + at.say.cardinal(line)
      }
    }
    guard !at.isGlued(end) || at[end]?.kind == .mark,
      end > 3 || at.isMark(-1, "(")
        || at.isWord(
          -1, "Hamlet Macbeth Othello Lear Tempest Juliet Caesar Verona Windsor Henry Richard")
    else { return nil }
    return Match(end, .roman, words, .init("act", "\(act)"), .init("scene", "\(scene)"))
  }

  /// "parts I–III", "vols I-II", "a phase I/II trial": from one part to another, or one and the next.
  func parts(_ at: Cursor, from value: Int) -> Match? {
    let isJoint = at.isGluedMark(1, "/")
    guard isJoint || at.isDash(1) && at.isGlued(1), at.isGlued(2), let last = at.word(2),
      last.shape == .upper || last.shape == .oneCapital, let high = Roman.value(at.bytes(2)),
      value < high, high < 50, !at.isGlued(3) || at[3]?.kind == .mark, !at.isGluedMark(3, "/"),
      at.isWord(at.isDot(-1) ? -2 : -1, Self.divisions)
    else { return nil }
    return Match(
      3, .roman, at.say.cardinal(value) + (isJoint ? " " : " to ") + at.say.cardinal(high),
      .init("value", "\(value)"), .init("to", "\(high)"))
  }

  private static let divisions: Words = """
    part parts pt pts vol vols volume volumes phase phases stage stages book books act acts class \
    classes type types grade grades chapter chapters section sections
    """

  /// "(ii)": the number of an item or a paragraph.
  func listed(_ at: Cursor) -> Match? {
    guard let value = Roman.value(at.bytes(0).map { $0 & 0xDF }) else { return nil }
    let match = Match(1, .roman, at.say.cardinal(value), .init("value", "\(value)"))
    // "sc. ii", "p. xii"
    if at.isDot(-1), at[0]?.count ?? 0 > 1, !at.isGlued(0),
      at.find(-2, Tables.numberAbbreviations) != nil, !at.isGlued(1) || at[1]?.kind == .mark
    {
      // "pp. xi–xiv"
      if at.isDash(1), at.isGlued(1), at.isGlued(2), at[2]?.shape == .lower,
        let last = Roman.value(at.bytes(2).map { $0 & 0xDF }), last > value,
        !at.isGlued(3) || at[3]?.kind == .mark
      {
        return Match(
          3, .roman, at.say.cardinal(value) + " to " + at.say.cardinal(last),
          .init("value", "\(value)"), .init("to", "\(last)"))
      }
      return match
    }
    // "stage iv", "chapter iii"
    if at.isWord(-1, Self.counted), at[0]?.count ?? 0 > 1, !at.isGlued(0), !at.isWord(0, "vi") {
      return at.isGlued(1) && at[1]?.kind != .mark ? nil : match
    }
    guard at.isMark(-1, "("), at.isMark(1, ")"), at.isGlued(0), at.isGlued(1),
      at[-1]?.gap != Lexeme.Gap.none || at.index == at.sentence.lowerBound + 1,
      !at.isWord(0, "x")
    else { return nil }
    return match
  }
}
