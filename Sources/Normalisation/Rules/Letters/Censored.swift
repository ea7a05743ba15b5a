/// Reads: words with letters starred or dashed out, as a newsreader bleeps them: "f***ing", "s**t",
/// "b*tch", "f---"; marks of a British school with their stars ("D*D*D").
/// Leaves alone: a star between numbers, a star that marks a note at a word's end, one or two dashes
/// between words.
struct Censored: Rule {
  var name: String { "censored" }
  var starts: [Start] { [.wordBefore("*-")] }

  func match(_ at: Cursor) -> Match? {
    guard let next = at[1], next.gap == .none, next.kind == .mark,
      next.code == 0x2A || next.code == 0x2D, let word = at.word(0)
    else { return nil }
    // "three A*s", "A*-C": marks of a school.
    if at.isWritten(0, "A"), next.code == 0x2A,
      !at.isGlued(2) || at.isWritten(2, "s") || at.isWord(2, "A AA B C") && at[2]?.shape != .lower
    {
      return nil
    }
    let mark: Unicode.Scalar = next.code == 0x2A ? "*" : "-"
    if mark == "*", let match = marks(at) { return match }
    var end = 1
    while end < 12, at.isGluedMark(end, mark) { end += 1 }
    let isDashed = mark == "-"
    let isInside = at.isGlued(end) && at.word(end) != nil
    if isDashed, end > 2 {
      // "Lord M-----", "Commodore J---, then": a name left out.
      if word.shape == .oneCapital, word.count == 1, !isInside, end > 3,
        at[-1]?.shape == .capitalised || at.isDot(-1)
      {
        return Match(end, .letters, at.string(0), .init("letters", at.string(0)))
      }
      // "You see----", "I--I hope": a speech broken off.
      if word.count > 1, !isInside, !at.isWord(0, "fu sh bi bu cu da fuc shi") { return nil }
      if isInside, end == 3,
        !at.isWord(end, "t k g ck ch tch tt p s ts ks cks r rs t's l n d ll mn")
      {
        return nil
      }
    }
    guard word.count < 4 || !isDashed && end > 2 && (isInside || end > 3 && word.count < 6),
      !isDashed || end > 2
    else { return nil }
    guard at.isGlued(end), let rest = at.word(end) else {
      // "Price*", "an aside--": a mark for a note, a dash.
      guard end > (isDashed ? 3 : 2), !at.isGlued(end) || at[end]?.kind == .mark else { return nil }
      return Match(end, .word, "bleep", .init("stars", "\(end - 1)"))
    }
    // "E*Trade"; "M*A*S*H" is a word.
    if end == 2, word.count == 1, rest.shape == .capitalised { return nil }
    if end == 2, word.shape == .oneCapital, rest.shape == .oneCapital, at.isGluedMark(3, mark) {
      return starred(at, mark)
    }
    // "war---this": a dash.
    if isDashed, word.count > 1, !at.isWord(end, "ing ed er ers s t k") { return nil }
    guard !isDashed || end > 3 || word.count == 1 && rest.count < 3 else { return nil }
    let isEnding = at.isWord(end, "ing ed er ers s") && rest.shape == .lower
    return Match(
      end + 1, .word, "bleep" + (isEnding ? at.string(end) : ""), .init("stars", "\(end - 1)"))
  }

  /// "D*D*D", "A*A*A", "D*DD": marks of a British school, each with its star.
  private func marks(_ at: Cursor) -> Match? {
    guard at.say.isBritish else { return nil }
    var words: [String] = []
    var end = 0
    while end < 9, let letters = at.word(end), end == 0 || at.isGlued(end),
      letters.count < 4, at.bytes(end).allSatisfy({ (0x41...0x44).contains($0) })
    {
      words += at.bytes(end).map { String(UnicodeScalar($0)) }
      end += 1
      if at.isGluedMark(end, "*") {
        words.append("star")
        end += 1
      }
    }
    let letters = words.count { $0 != "star" }
    guard letters > 1, words.count > letters, !at.isGlued(end) || at[end]?.kind == .mark else {
      return nil
    }
    return Match(
      end, .letters, words.joined(separator: " "),
      .init("letters", at.text.string(at.index..<at.index + end)))
  }

  /// "M*A*S*H": letters with stars between them, said as a word.
  private func starred(_ at: Cursor, _ mark: Unicode.Scalar) -> Match? {
    guard mark == "*" else { return nil }
    var word = at.string(0)
    var end = 1
    while end < 12, at.isGluedMark(end, mark), at.isGlued(end + 1),
      at[end + 1]?.shape == .oneCapital
    {
      word += at.string(end + 1).lowercased()
      end += 2
    }
    return Match(end, .word, word, .init("letters", word))
  }
}
