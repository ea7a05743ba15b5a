/// Reads: fractions of one sign or of raised and lowered digits: "½ cup", "³⁄₄ of people".
/// Leaves alone: raised digits without a slash behind them.
struct VulgarFraction: Rule {
  let name = "vulgar-fraction"
  let starts: [Start] = [.marks("½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒⁰¹²³⁴⁵⁶⁷⁸⁹")]

  func match(_ at: Cursor) -> Match? {
    guard let fraction = at.vulgarFraction(0) else { return nil }
    let field = Token.Field("fraction", fraction.written)
    if let article = at.articleOfDivided(fraction.count) {
      let part = fraction.alone == "half" ? "half" : fraction.alone + " of"
      return Match(fraction.count, .fraction, part + article, field)
    }
    return Match(fraction.count, .fraction, fraction.alone, field)
  }
}

extension Cursor {
  /// " a" or " an" where a fraction is one of a single mile or hour, not of what a noun behind it has:
  /// "¾ mile away", but "a ¾ mile race".
  func articleOfDivided(_ offset: Int) -> String? {
    guard isWord(offset, "mile inch hour pint acre ounce second kilometre kilometer"),
      self[offset]?.gap == .space, !isWord(-1, "a an the this that"), self[-1]?.kind != .digits,
      self[offset + 1]?.kind != .word || isWord(offset + 1, Self.notMeasured),
      !isMark(offset + 1, "-") || !isGlued(offset + 1)
    else { return nil }
    return isWord(offset, "inch hour acre ounce") ? " an" : " a"
  }

  /// What follows a length where it stands for itself.
  private static let notMeasured: Words = """
    above across after ago ahead along and apart at away back before behind below beyond but by deep \
    down downstream east farther for from further high in inland into later long north of off offshore \
    on or out over past per short south southeast southwest northeast northwest square tall than thick \
    through to toward towards under up upstream upriver west wide with
    """
}
