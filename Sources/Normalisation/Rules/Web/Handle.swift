/// Reads: names of accounts: "@elonmusk", "@BBCNews".
/// Leaves alone: "@" apart from a word.
struct Handle: Rule {
  let name = "handle"
  let starts: [Start] = [.marks("@")]

  func match(_ at: Cursor) -> Match? {
    guard at.word(1) != nil, at.isGlued(1),
      !at.isGlued(0) || at.isOpening(-1) || at.index == at.sentence.lowerBound
    else { return nil }
    var end = 1
    var words = "at"
    while end < 8, at.isGlued(end), let lexeme = at[end] {
      if lexeme.kind == .word {
        words += " " + Web.camel(at.bytes(end), at.say)
      } else if lexeme.kind == .digits {
        words += " " + Web.tagNumber(at, end)
      } else if at.isMark(end, "_"), at.isGlued(end + 1), at[end + 1]?.kind != .mark {
        words += " underscore"
      } else {
        break
      }
      end += 1
    }
    return Match(
      end, .electronic, words, .init("handle", at.text.string(at.index..<at.index + end)))
  }
}
