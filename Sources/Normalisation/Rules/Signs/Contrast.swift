/// Reads: a dash between two names that belong together as ends of a span: "Monday–Friday" (and
/// with months), "noon-1pm", "9am-midnight", "1934–c. 1990".
/// Leaves alone: other dashes.
struct Contrast: Rule {
  var name: String { "span" }
  var starts: [Start] { [.marks("–-")] }

  func match(_ at: Cursor) -> Match? {
    let isHours =
      at.isWord(-1, "noon midnight") && at[1]?.kind == .digits
      || at.isWord(1, "noon midnight dusk late close") && (at.isWord(-1, "am pm m") || at.isDot(-1))
        && at[-2] != nil
    // "(c. 240–c. 274)", "1934–c. 1990"
    if at[-1]?.kind == .digits || at.isWord(-1, "BC BCE AD CE"), at.isWord(1, "c ca"),
      at[1]?.shape == .lower,
      at.isDot(2), at.digits(3) != nil, at.isGlued(0) == at.isGlued(1)
    {
      return Match(1, .range, "to")
    }
    guard at.isGlued(0), at.isGlued(1), isHours || isDayOrMonth(at, -1) && isDayOrMonth(at, 1)
    else {
      return nil
    }
    return Match(1, .range, "to")
  }

  private func isDayOrMonth(_ at: Cursor, _ offset: Int) -> Bool {
    let word = at.isDot(offset) ? offset - 1 : offset
    guard at.word(word)?.shape == .capitalised else { return false }
    return at.find(word, Tables.weekdays) != nil || at.find(word, Tables.months) != nil
  }
}
