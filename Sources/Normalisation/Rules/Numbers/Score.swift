/// Reads: scores and counts: "6-4, 6-2", "a 2–1 victory", "a 3-2-1 count", "a 5-4 ruling"; nil for
/// nothing in Britain.
/// Leaves alone: spans that rise, unless a word of sport stands beside them.
struct Score: Rule {
  let name = "score"
  let starts: [Start] = [.digits]

  func match(_ at: Cursor) -> Match? {
    guard let first = at.value(0), at.digits(0)?.count ?? 9 <= 3 else { return nil }
    if at.isGlued(0), !at.isOpening(-1) { return nil }
    var values = [first]
    var end = 1
    while values.count < 5, at.isDash(end), at.isGlued(end), at.isGlued(end + 1),
      let next = at.value(end + 1), at.digits(end + 1)?.count ?? 9 <= 3
    {
      values.append(next)
      end += 2
    }
    guard values.count > 1, !at.isGlued(end) || at[end]?.kind == .mark, !at.isMark(end, "%") else {
      return nil
    }
    if at.isGlued(end), at.isDash(end) || at.isMark(end, ".") || at.isMark(end, "/") {
      if at.isGlued(end + 1), at[end + 1]?.kind == .digits { return nil }
    }
    let isFalling = values[0] >= values[1] || values.count > 2
    if !isFalling && !isSport(at, end) { return nil }
    if values.count == 2, values[0] > 299 { return nil }
    let nothing = at.say.isBritish || at.isWord(end, "draw draws") ? "nil" : "zero"
    let words = values.map { $0 == 0 ? nothing : at.say.cardinal($0) }.joined(separator: " ")
    return Match(end, .score, words, .init("first", "\(first)"), .init("second", "\(values[1])"))
  }

  private func isSport(_ at: Cursor, _ end: Int) -> Bool {
    if at.isWord(end, Self.after) { return true }
    for offset in [-1, -2] where at.isWord(offset, Self.before) { return true }
    // "6-4, 3-6": a set lost within a list of sets.
    return at.isMark(-1, ",") && at.isDash(-3) && at[-2]?.kind == .digits && at[-4]?.kind == .digits
  }

  private static let after: Words = """
    win victory defeat loss draw lead scoreline down up behind ahead vote ruling decision record \
    aggregate thrashing deficit advantage triumph drubbing upset tie stalemate series overall split
    """
  private static let before: Words = """
    won win lost lose beat beaten drew trailed trailing trail led leading score scored scoreline \
    voted vote down defeated aggregate ruled split record finished ended
    """
}
