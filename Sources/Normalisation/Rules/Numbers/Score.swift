/// Reads: scores and counts: "6-4, 6-2", "a 2–1 victory", "a 3-2-1 count", "a 5-4 ruling"; nil for
/// nothing in Britain.
/// Leaves alone: spans that rise, unless a word of sport stands beside them.
struct Score: Rule {
  let name = "score"
  let starts: [Start] = [.digits]

  func match(_ at: Cursor) -> Match? {
    guard let first = at.value(0), at.digits(0)?.count ?? 9 <= 3 else { return nil }
    if at.isJoined { return nil }
    var values = [first]
    var end = 1
    while values.count < 5, at.isDash(end), at.isGlued(end) == at.isGlued(end + 1),
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
    let joint = joint(at, values, end)
    let words = values.map { $0 == 0 ? nothing : at.say.cardinal($0) }.joined(separator: joint)
    return Match(end, .score, words, .init("first", "\(first)"), .init("second", "\(values[1])"))
  }

  /// Americans say "three to two"; sets, draws, counts and what stands before its noun have no "to".
  private func joint(_ at: Cursor, _ values: [Int], _ end: Int) -> String {
    if at.isWord(end, Self.odds) || at.isWord(-1, "odds") || at.isWord(-2, "odds") { return " to " }
    if at.say.isBritish || values.count > 2 || values[0] == values[1] { return " " }
    if at.isMark(end, "(") || at.isMark(-1, "(") && at.isMark(end, ")") && at.isDash(-3) {
      return " "
    }
    if at.isMark(-1, ",") || at.isMark(end, ",") && at.isDash(end + 2) { return " " }
    return at.word(end) != nil && !at.isWord(end, Cursor.notNouns) ? " " : " to "
  }

  private func isSport(_ at: Cursor, _ end: Int) -> Bool {
    if at.isWord(end, Self.after) || at.isWord(end, Self.odds) || at.isWord(-2, "odds") {
      return true
    }
    if !at.isGlued(1) && at.isMark(1, "-") { return false }
    let isNoun = at[end]?.shape == .lower && !at.isWord(end, Cursor.notNouns)
    for offset in [-1, -2] where !isNoun && at.isWord(offset, Self.before) { return true }
    // "7-6 (3-7)": a tie-break.
    if at.isMark(-1, "("), at.isDash(-3), at[-2]?.kind == .digits { return true }
    if at.isMark(end, "("), at.isDash(end + 2), at[end + 1]?.kind == .digits { return true }
    // "6-4, 3-6": a set lost within a list of sets.
    return at.isMark(-1, ",")
      && (at.isDash(-3) && at[-4]?.kind == .digits || at.isMark(-2, ")") && at.isDash(-4))
  }

  private static let after: Words = """
    win victory defeat loss draw lead scoreline down up behind ahead vote ruling decision record \
    aggregate thrashing deficit advantage triumph drubbing upset tie stalemate series overall split
    """
  /// What odds stand before.
  static let odds: Words =
    "favourite favorite favourites favorites shot outsider odds underdog chance bet"
  private static let before: Words = """
    won win lost lose beat beaten drew trailed trailing trail led leading score scored scoreline \
    voted vote down defeated aggregate ruled split record finished ended
    """
}
