/// Reads: signs of comparison before a number: ">100", "<5%", "≥ 18"; and as a statement between two
/// single letters or numbers, set apart on both sides: "x > y", "n < 5", "5 > 3", "p >= 10"; "I <3 NY".
/// Leaves alone: brackets of markup and signs between words.
struct Comparison: Rule {
  var name: String { "comparison" }
  var starts: [Start] { [.marks("<>")] }

  func match(_ at: Cursor) -> Match? {
    // "I <3 NY"
    if at.isMark(0, "<"), at.isGlued(1), at.value(1) == 3, at[0]?.gap == .space,
      at.isWord(-1, "I we you they"), at[2] == nil || at[2]?.gap == .space, at.digits(2) == nil
    {
      return Match(2, .symbol, "love", .init("sign", "<3"))
    }
    let isMore = at.isMark(0, ">")
    let end = at.isGluedMark(1, "=") ? 2 : 1
    if let words = statement(at, end, isMore) {
      return Match(end, .symbol, words, .init("sign", isMore ? ">" : "<"))
    }
    guard
      at.numeral(end) != nil || end == 2 && at[end]?.kind == .word
        || at.find(end, Tables.currencies) != nil
    else { return nil }
    if at.isGlued(0), at.index > at.sentence.lowerBound, at.word(-1)?.count != 1, !at.isOpening(-1)
    {
      return nil
    }
    let words =
      isMore ? (end == 2 ? "at least" : "more than") : (end == 2 ? "at most" : "less than")
    return Match(end, .symbol, words, .init("sign", isMore ? ">" : "<"))
  }

  /// "x > y": the sign between two letters or numbers, with the same space on both sides.
  private func statement(_ at: Cursor, _ end: Int, _ isMore: Bool) -> String? {
    guard at.index > at.sentence.lowerBound, !at.isGlued(end), isTerm(at, -1),
      isTerm(at, end), !at.isGlued(0)
    else { return nil }
    let words = isMore ? "greater than" : "less than"
    // "for all n > 2 the equation fails"
    let isCondition =
      (-4 ... -2).contains { at.isWord($0, "all every any each some with where when if whenever") }
      && at.isWord(end + 1, "the there we it has have is are a an this that")
    return (isCondition && !at.isWord(-2, "if when where") ? "" : "is ") + words
      + (end == 2 ? " or equal to" : "")
  }

  /// A number, or one letter, that nothing else is joined to: not "I", not "a" among words.
  private func isTerm(_ at: Cursor, _ offset: Int) -> Bool {
    guard let lexeme = at[offset] else { return false }
    if lexeme.kind == .digits { return true }
    return lexeme.kind == .word && lexeme.count == 1
  }
}
