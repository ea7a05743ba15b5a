/// Reads: a dash between two names that belong together as ends of a span: "Monday–Friday" (and
/// with months), "noon-1pm", "9am-midnight", "1934–c. 1990"; between numbers with letters ("3A–3D").
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
    // "paras 9.4.1–9.4.5", "912H–913E", "sections 3A–3D", "ff. 90r–126v": numbers that no other rule joins.
    if at.isMark(0, "–"), at.isGlued(0), at.isGlued(1), isCode(at, -1, back: true),
      isCode(at, 1, back: false),
      at[-1]?.kind == .word || at.isDot(-2) && at.isDot(-4) || at[1]?.kind == .word
    {
      return Match(1, .range, "to")
    }
    guard at.isGlued(0), at.isGlued(1), isHours || isDayOrMonth(at, -1) && isDayOrMonth(at, 1)
    else {
      return nil
    }
    return Match(1, .range, "to")
  }

  /// Digits, or digits with one letter behind or before them.
  private func isCode(_ at: Cursor, _ offset: Int, back: Bool) -> Bool {
    if at[offset]?.kind == .digits {
      return !back || !at.isGlued(offset) || at[offset - 1]?.kind != .word
        || at[offset - 1]?.count == 1
    }
    guard at[offset]?.kind == .word, at[offset]?.count == 1 else { return false }
    return back
      ? at.isGlued(offset) && at[offset - 1]?.kind == .digits
      : at.isGlued(offset + 1) && at[offset + 1]?.kind == .digits
  }

  private func isDayOrMonth(_ at: Cursor, _ offset: Int) -> Bool {
    let word = at.isDot(offset) ? offset - 1 : offset
    guard at.word(word)?.shape == .capitalised else { return false }
    return at.find(word, Tables.weekdays) != nil || at.find(word, Tables.months) != nil
  }
}
