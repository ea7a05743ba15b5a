/// Reads: decimals: "3.14", ".5", "-0.1", "1,234.5"; a station's frequency ("106.5 FM"), goals and
/// behinds ("15.10 (100)"), sections of American codes ("Section 2911.02").
/// Leaves alone: numbers of three parts.
struct DecimalNumber: Rule {
  var name: String { "decimal" }
  var starts: [Start] {
    [.digitsBefore(".,", [.otherMark, .digitsApart]), .marksBeforeNoWord(".-−")]
  }

  func match(_ at: Cursor) -> Match? {
    let sign = at.isSign(0) ? 1 : 0
    guard let numeral = at.numeral(sign), let fraction = numeral.fraction else { return nil }
    // "106.5 FM"
    if sign == 0, numeral.integer.count == 3, at.isWritten(numeral.count, "FM") {
      return Match(
        numeral.count, .decimal,
        at.say.paired(numeral.integer[...]) + " point "
          + at.say.digits(fraction), .init("frequency", numeral.description))
    }
    // "Geelong 15.10 (100)": goals, of six points each, and behinds in Australia.
    if sign == 0, numeral.integer.count < 3, fraction.count < 3, at.isMark(numeral.count, "("),
      at.isMark(numeral.count + 2, ")"), let points = at.value(numeral.count + 1),
      let goals = at.value(0), let behinds = at.value(2), goals * 6 + behinds == points
    {
      return Match(
        numeral.count, .score,
        at.say.cardinal(goals) + " " + (behinds == 0 ? "straight" : at.say.cardinal(behinds)),
        .init("goals", "\(goals)"), .init("behinds", "\(behinds)"))
    }
    // "five games over .500"
    if sign == 0, numeral.integer.isEmpty, fraction.elementsEqual("500".utf8), !at.say.isBritish,
      at.isWord(-1, "over under above below past")
        && at.isNear("games game record team season win wins finish finished", before: 10, after: 8)
        || at.isWord(-1, "at to") && at.isNear("games record team season", before: 10, after: 8),
      at.word(numeral.count) == nil || at.isWord(numeral.count, Cursor.notNouns)
    {
      return Match(numeral.count, .decimal, "five hundred", .init("fraction", "500"))
    }
    // "Section 2911.02(A)(2)", "ORC 2903.11": chapter and section of a code.
    if sign == 0, numeral.integer.count == 4, !numeral.isGrouped, fraction.count < 4,
      at.word(numeral.count) == nil || at.isWord(numeral.count, Cursor.notNouns),
      isStatute(at, numeral.count)
    {
      return Match(
        numeral.count, .decimal,
        at.say.paired(numeral.integer[...]) + " point " + at.say.digits(fraction, zero: "oh"),
        .init("chapter", at.string(0)), .init("section", at.string(2)))
    }
    return Match(
      sign + numeral.count, .decimal,
      (sign == 1 ? "minus " : "") + at.say.numeral(numeral),
      .init("integer", String(decoding: numeral.integer, as: UTF8.self)),
      .init("fraction", String(decoding: fraction, as: UTF8.self)))
  }

  /// Whether a law's section is named: by the word or its sign before the number, or by its parts.
  private func isStatute(_ at: Cursor, _ end: Int) -> Bool {
    at.follows("section sections sec secs code statute statutes orc rcw") || at.isMark(-1, "§")
      || at.isGluedMark(end, "(") && at.isGlued(end + 1) && at[end + 1]?.shape == .oneCapital
        && at.isMark(end + 2, ")")
  }
}
