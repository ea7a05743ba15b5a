/// Reads: words with letters starred out, as a newsreader bleeps them: "f***ing", "s**t", "b*tch".
/// Leaves alone: a star between numbers, a star that marks a note at a word's end.
struct Censored: Rule {
  let name = "censored"
  let starts: [Start] = [.joinedWord]

  func match(_ at: Cursor) -> Match? {
    guard at.isGluedMark(1, "*"), let word = at.word(0), word.count < 4 else { return nil }
    var end = 1
    while end < 12, at.isGluedMark(end, "*") { end += 1 }
    guard at.isGlued(end), let rest = at.word(end) else {
      return end > 2 ? Match(end, .word, "bleep", .init("stars", "\(end - 1)")) : nil
    }
    let isEnding = at.isWord(end, "ing ed er ers s") && rest.shape == .lower
    return Match(
      end + 1, .word, "bleep" + (isEnding ? at.string(end) : ""), .init("stars", "\(end - 1)"))
  }
}
