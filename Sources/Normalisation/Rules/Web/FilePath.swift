/// Reads: paths of files: "/etc/passwd", "~/notes.txt", "C:\Windows\System32".
/// Leaves alone: a slash between words or numbers, "/" by itself.
struct FilePath: Rule {
  var name: String { "path" }
  var starts: [Start] { [.marks("/~"), .wordBefore(":")] }

  func match(_ at: Cursor) -> Match? {
    let isDrive =
      at[0]?.shape == .oneCapital && at.isGluedMark(1, ":") && at.isGluedMark(2, "\\")
      && at.isGlued(3)
    let start = isDrive ? 3 : at.isMark(0, "~") ? 2 : 1
    if at.word(0) != nil, !isDrive { return nil }
    if at.isMark(0, "~"), !at.isGluedMark(1, "/") { return nil }
    // "The phoneme /p/ is aspirated": one letter or two between slashes.
    if at.isMark(0, "/"), at[1]?.count ?? 9 < 3, at.isGluedMark(2, "/"),
      !at.isGlued(3) || at[3]?.kind == .mark
    {
      return nil
    }
    // "/TASS/": an agency between slashes.
    if at.isMark(0, "/"), at[1]?.shape == .upper || at[1]?.shape == .mixed, at.isGluedMark(2, "/"),
      !at.isGlued(3) || at[3]?.kind == .mark
    {
      return nil
    }
    guard at.word(start) != nil, at.isGlued(start),
      !at.isGlued(0) || at.isOpening(-1) || at.index == at.sentence.lowerBound
    else { return nil }
    var end = start
    var separators = start - 1
    while end < Cursor.horizon, let lexeme = at[end], at.isGlued(end) {
      if lexeme.kind == .mark {
        guard isInside(lexeme.code), at.isGlued(end + 1) || lexeme.code == 0x2F else { break }
        if lexeme.code == 0x2F || lexeme.code == 0x5C { separators += 1 }
      }
      end += 1
    }
    while end > start, let last = at[end - 1], last.kind == .mark { end -= 1 }
    guard isDrive || separators > 0 || at.isWord(1, "etc usr var tmp home dev bin opt root") else {
      return nil
    }
    return Match(
      end, .electronic, Web.spoken(at, 0..<end),
      .init("path", at.text.string(at.index..<at.index + end)))
  }

  private func isInside(_ code: UInt32) -> Bool {
    switch code {
    case 0x2E, 0x2F, 0x5C, 0x2D, 0x5F: true
    default: false
    }
  }
}
