/// Reads: signs between words, by the table of signs: "meet @ noon", "R + D", "x²", "§ 230".
/// Leaves alone: punctuation.
struct Symbol: Rule {
  let name = "symbol"
  let starts: [Start] = [.marks("&@+=*_^`%"), .otherMarks]

  func match(_ at: Cursor) -> Match? {
    guard let lexeme = at[0] else { return nil }
    if at.isWord(-1, "C c"), at.isGluedMark(0, "+"), at.isGluedMark(1, "+") {
      return Match(2, .symbol, "plus plus")
    }
    if ScalarClass.isInvisible(lexeme.code) { return Match(1, .symbol, "") }
    if at.isMark(0, "§"), at.isGluedMark(1, "§") {
      return Match(2, .symbol, "sections", .init("sign", "§§"))
    }
    if at.isMark(0, "*"), at[-1]?.kind == .digits, at[1]?.kind == .digits {
      return Match(1, .symbol, "times", .init("sign", "*"))
    }
    if Unicode.Scalar(lexeme.code)?.properties.isEmojiPresentation ?? false {
      return Match(1, .symbol, "", .init("emoji", at.string(0)))
    }
    if at.isMark(0, "^"), at.isGlued(0), at[-1]?.kind == .digits, at[1]?.kind == .digits {
      return Match(1, .symbol, "to the power of", .init("sign", "^"))
    }
    guard let row = at.find(0, Tables.symbols) else { return nil }
    return Match(1, .symbol, row[1] == "-" ? "" : row[1], .init("sign", row[0]))
  }
}
