/// Reads: "and" shortened to one letter between words: "rock 'n' roll", "Guns N' Roses", "drum 'n'
/// bass"; the engine would spell the letter and pause around it.
/// Leaves alone: the letter without an apostrophe, "'n" at the end of something.
struct AndBetween: Rule {
  var name: String { "and-between" }
  var starts: [Start] { [.marks("'\u{2018}\u{2019}"), .words("n")] }

  func match(_ at: Cursor) -> Match? {
    let start = at.isWord(0, "n") ? 0 : 1
    guard at.isWord(start, "n"), start == 0 || at.isGlued(1), at[-1]?.kind == .word else {
      return nil
    }
    let hasEnd = at.isApostrophe(start + 1) && at.isGlued(start + 1)
    let end = start + (hasEnd ? 2 : 1)
    guard start == 1 || hasEnd, at.word(end) != nil else { return nil }
    // Joined or apart on both sides: "rock'n'roll", "rock 'n' roll".
    guard at.isGlued(0) == at.isGlued(end) else { return nil }
    return Match(end, .word, "and", .init("short", at.text.string(at.index..<at.index + end)))
  }
}
