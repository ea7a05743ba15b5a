/// Reads: signs of comparison before a number: ">100", "<5%", "≥ 18".
/// Leaves alone: brackets of markup and signs between words.
struct Comparison: Rule {
  let name = "comparison"
  let starts: [Start] = [.marks("<>")]

  func match(_ at: Cursor) -> Match? {
    let isMore = at.isMark(0, ">")
    let end = at.isGluedMark(1, "=") ? 2 : 1
    guard
      at[end]?.kind == .digits || end == 2 && at[end]?.kind == .word
        || at.find(end, Tables.currencies) != nil
    else { return nil }
    if at.isGlued(0), at.index > at.sentence.lowerBound, at.word(-1)?.count != 1 { return nil }
    let words =
      isMore ? (end == 2 ? "at least" : "more than") : (end == 2 ? "at most" : "less than")
    // "5 > 3" is a whole statement.
    let verb = at[-1]?.kind == .digits && !at.isGlued(0) ? "is " : ""
    return Match(end, .symbol, verb + words, .init("sign", isMore ? ">" : "<"))
  }
}
