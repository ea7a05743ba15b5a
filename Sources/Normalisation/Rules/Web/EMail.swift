/// Reads: addresses of e-mail: "info@example.com".
/// Leaves alone: "@" between words apart.
struct EMail: Rule {
  var name: String { "e-mail" }
  var starts: [Start] { [.wordBefore("@._-+", [.word, .digits]), .digitsBefore("@._-+", .word)] }

  func match(_ at: Cursor) -> Match? {
    // Nearly all words are left here.
    guard let next = at[1], next.gap == .none,
      next.kind != .mark || next.code == 0x40 || next.code == 0x2E || next.code == 0x5F
        || next.code == 0x2D || next.code == 0x2B
    else { return nil }
    if at.isJoined || at.isGlued(0) && at.isMark(-1, "@") { return nil }
    let end = Web.end(at, from: 0)
    guard let sign = (1..<max(end, 1)).first(where: { at.isMark($0, "@") }), sign + 2 < end,
      !(1..<sign).contains(where: { at.isMark($0, "/") || at.isMark($0, ":") }),
      (sign + 2..<end).contains(where: { at.isMark($0, ".") })
    else { return nil }
    return Match(
      end, .electronic, Web.spoken(at, 0..<end),
      .init("address", at.text.string(at.index..<at.index + end)))
  }
}
