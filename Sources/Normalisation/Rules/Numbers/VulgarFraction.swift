/// Reads: fractions of one sign: "½ cup", "¾ of people".
/// Leaves alone: nothing.
struct VulgarFraction: Rule {
  let name = "vulgar-fraction"
  let starts: [Start] = [.marks("½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒")]

  func match(_ at: Cursor) -> Match? {
    guard let row = at.find(0, Tables.vulgarFractions) else { return nil }
    return Match(1, .fraction, row[1], .init("fraction", row[0]))
  }
}
