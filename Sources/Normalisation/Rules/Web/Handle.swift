/// Reads: names of accounts: "@elonmusk", "@BBCNews".
/// Leaves alone: "@" apart from a word.
struct Handle: Rule {
  var name: String { "handle" }
  var starts: [Start] { [.marks("@"), .marksBeforeNoWord(".")] }

  func match(_ at: Cursor) -> Match? {
    // ".@POTUS": a dot lets all see the answer.
    if at.isMark(0, ".") {
      guard at.isGluedMark(1, "@"), !at.isGlued(0) || at.index == at.sentence.lowerBound,
        var match = account(at.moved(1), isDotted: true)
      else { return nil }
      match.count += 1
      return match
    }
    return account(at, isDotted: false)
  }

  private func account(_ at: Cursor, isDotted: Bool) -> Match? {
    guard at.word(1) != nil, at.isGlued(1),
      isDotted || !at.isGlued(0) || at.isOpening(-1) || at.index == at.sentence.lowerBound
    else { return nil }
    var end = 1
    // "on X at @apnews" has its "at" already.
    var words = at.isWord(-1, "at") ? "" : "at"
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
    if words.utf8.first == 0x20 { words.removeFirst() }
    return Match(
      end, .electronic, words, .init("handle", at.text.string(at.index..<at.index + end)))
  }
}
