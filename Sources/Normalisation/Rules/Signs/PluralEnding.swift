/// Reads: a plural that is left open, as the plural: "student(s)", "box(es)".
/// Leaves alone: a letter in brackets that stands apart: "(s)".
struct PluralEnding: Rule {
  var name: String { "plural-ending" }
  var starts: [Start] { [.wordBefore("(")] }

  func match(_ at: Cursor) -> Match? {
    guard at.isGluedMark(1, "("), at.isGlued(2), at.isWord(2, "s es"), at[2]?.shape == .lower,
      at.isGluedMark(3, ")"), !at.isGlued(4) || at[4]?.kind == .mark, !at.isJoined,
      at[0]?.shape == .lower || at[0]?.shape == .capitalised
    else { return nil }
    return Match(4, .word, at.string(0) + at.string(2), .init("ending", at.string(2)))
  }
}
