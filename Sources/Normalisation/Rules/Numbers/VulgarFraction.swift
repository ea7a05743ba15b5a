/// Reads: fractions of one sign or of raised and lowered digits: "½ cup", "³⁄₄ of people".
/// Leaves alone: raised digits without a slash behind them.
struct VulgarFraction: Rule {
  var name: String { "vulgar-fraction" }
  var starts: [Start] { [.marks("½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒⁰¹²³⁴⁵⁶⁷⁸⁹")] }

  func match(_ at: Cursor) -> Match? {
    guard let fraction = at.vulgarFraction(0) else { return nil }
    if at.isDash(fraction.count), at.isGlued(fraction.count), at.isGlued(fraction.count + 1),
      at.amount(fraction.count + 1, signed: false) != nil, !at.isJoined
    {
      return nil
    }
    let field = Token.Field("fraction", fraction.written)
    if let article = at.articleOfDivided(fraction.count) {
      let part = fraction.alone == "half" ? "half" : fraction.alone + " of"
      return Match(fraction.count, .fraction, part + article, field)
    }
    let isSize = at.isDividedAttribute(fraction.count)
    return Match(
      fraction.count, .fraction, isSize ? at.asSize(fraction.alone) : fraction.alone, field)
  }
}
