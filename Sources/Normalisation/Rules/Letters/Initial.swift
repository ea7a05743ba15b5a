/// Reads: an initial with its dot, which would end a clause: "George W. Bush", "C. S. Lewis".
/// Leaves alone: a letter without a dot.
struct Initial: Rule {
  var name: String { "initial" }
  var starts: [Start] { [.shape(.oneCapital)] }

  func match(_ at: Cursor) -> Match? {
    guard at[0]?.kind == .word, at.isDot(1), !at.isGluedMark(2, "."),
      !at.isGlued(2) || at[2]?.kind == .mark || at[2]?.shape == .capitalised
    else { return nil }
    return Match(2, .letters, at.string(0), .init("letters", at.string(0)))
  }
}
