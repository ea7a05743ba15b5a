/// Reads: letters that whoever quotes has changed, with their word: "[t]he", "[W]e", "depend[s]",
/// "train[ed]".
/// Leaves alone: brackets that hold whole words, marks of notes ("found[a]").
struct AlteredLetter: Rule {
  var name: String { "altered-letter" }
  var starts: [Start] { [.marks("["), .wordBefore("[")] }

  func match(_ at: Cursor) -> Match? {
    at[0]?.kind == .word ? ending(at) : beginning(at)
  }

  private func beginning(_ at: Cursor) -> Match? {
    guard at.isGlued(1), let letter = at.word(1), letter.count == 1, at.isGluedMark(2, "]"),
      at.isGlued(3), at[3]?.shape == .lower, !at.isGlued(0) || at[-1]?.kind != .word
    else { return nil }
    return Match(4, .word, at.string(1) + at.string(3), .init("letter", at.string(1)))
  }

  private func ending(_ at: Cursor) -> Match? {
    guard at.isGluedMark(1, "["), at.isGlued(2), at.isWord(2, Self.endings),
      at[2]?.shape == .lower, at.isGluedMark(3, "]"), !at.isGlued(4) || at[4]?.kind == .mark,
      at[0]?.count ?? 0 > 1
    else { return nil }
    return Match(4, .word, at.string(0) + at.string(2), .init("letters", at.string(2)))
  }

  private static let endings: Words = "d e ed en er es ing ly n r s t y"
}
