/// What is bet on: prices of horses and of teams, "five to one".
extension Score {
  /// "the 7-2 second favourite", "an 8-1 shot", "Moon Rocket (16-1)", "cut from 6-4 to evens": odds, by
  /// what stands beside them or by their look.
  func isOdds(_ at: Cursor, _ values: [Int], _ end: Int) -> Bool {
    if at.isWord(end, Self.odds) || at.isWord(-1, "odds") || at.isWord(-2, "odds") { return true }
    // "the 7-2 second favourite", "the 8-1 joint-favourite"
    if at.isWord(end, "second third joint clear strong warm hot outright co big long"),
      at.isWord(end + 1, Self.odds) || at.isMark(end + 1, "-") && at.isWord(end + 2, Self.odds)
    {
      return true
    }
    // "a 9-2 morning-line favorite"
    if at.isWord(end, "morning post"), at.isGluedMark(end + 1, "-") { return true }
    guard values.count == 2 else { return false }
    if values[1] == 1 && values[0] > 19 || values == [100, 30] { return true }
    // "City are 2-1 to win, Rovers 13-5 and the draw 9-4", "lands Gold Cup at 14-1", "(9-1) won"
    if at.say.isBritish, at.isGlued(1), values[0] > values[1],
      at.isWord(end, "to") && at.isWord(end + 1, "win beat qualify lift score")
        || at.isWord(-1, "draw") && [1, 2, 4, 5].contains(values[1])
          && at.isWord(-2, "the") && !at.isWord(-3, "in after from")
        || at.isWord(-1, "at") && values[1] == 1 && Self.prices.contains(values[0])
          && (at[end] == nil || at[end]?.kind == .mark) && !at.isWord(-2, "were was are is")
        || at.isMark(-1, "(") && at.isMark(end, ")") && at.isWord(end + 1, "won beat landed")
          && [1, 2, 4].contains(values[1]) && at[-2]?.shape == .capitalised
    {
      return true
    }
    // "Gerri Colombe (13-2), with Corach Rambler (7-1)"; "2 Gerri Colombe (J Kennedy) 13-2; 3 Corach"
    if at.say.isBritish, at.isGlued(1), values[0] > 4, [1, 2, 4].contains(values[1]),
      at.isMark(-1, "(") && at.isMark(end, ")") && at[-2]?.shape == .capitalised
        && (-20...20).contains(where: {
          $0 != 0 && at.isMark($0 - 1, "(") && at.value($0) ?? 0 > 2 && at.isGluedMark($0 + 1, "-")
            && [1, 2, 4].contains(at.value($0 + 2) ?? 0) && at.isMark($0 + 3, ")")
        })
        || at.isMark(-1, ")") && at.isMark(end, ";")
    {
      return true
    }
    // "Newmarket 3.35: Desert Plume (4-1), Kestrel Row (9-2)"
    if at.say.isBritish, at.isGlued(1), values[0] > values[1], [1, 2, 4, 5, 8].contains(values[1]),
      at.isMark(-1, "(") && at.isMark(end, ")") && at[-2]?.shape == .capitalised,
      at.isNear("fav favourite jockey furlongs handicap", before: 24, after: 24)
        || (-24 ... -5).contains(where: {
          at.isWord($0, DotTime.courses) && at.isDot($0 + 2) && at.digits($0 + 3)?.count == 2
        })
    {
      return true
    }
    // "(16-1)", "at 12-1"
    if values[1] == 1, values[0] > 9, at.say.isBritish, at.isGlued(1),
      at.isMark(-1, "(") && at.isMark(end, ")") && at[-2]?.shape == .capitalised
        || at.isWord(-1, "at from to into") && at.isNear(Self.betting)
    {
      return true
    }
    return isPriced(at, values, end)
  }

  /// "Fact To File 5-1, Banbridge 9-1", "5-1 with Coral", "6-1 for the Derby", "(7-1) won the National":
  /// a horse's odds among others, or where betting is told of.
  private func isPriced(_ at: Cursor, _ values: [Int], _ end: Int) -> Bool {
    guard values[0] > values[1], [1, 2, 4, 5, 8].contains(values[1]), at.isGlued(1) else {
      return false
    }
    if (-4 ... -1).contains(where: {
      at.isWord($0, "won beat lost led drew score win lose trailed")
    }),
      !at.isWord(-1, "at")
    {
      return false
    }
    if at.isNear(Self.betting, before: 16, after: 12),
      at.isWord(-1, "and to from at into priced SP is") || at.isMark(-1, "(")
        || at.isWord(end, "with for")
    {
      return true
    }
    // "It won at 10-1", "1 Bob (R Moore) 5-1; 2 Ted 10-1"
    if at.say.isBritish,
      values[1] == 1, values[0] > 4,
      at.isWord(-1, "at") && at.isWord(-2, "won wins winner scored landed")
        || at.isMark(-1, ")") && at.isMark(end, ";")
    {
      return true
    }
    // "off at 9-2", "is 7-2 for the title"
    if at.isWord(-1, "at from to into SP is"),
      at.isWord(-2, "off cut") || at.isWord(end, "for") && at.isWord(end + 1, "the")
    {
      return true
    }
    guard at.say.isBritish, at[-1]?.kind == .word, at[-1]?.shape != .lower,
      at[end] == nil || at.isMark(end, ",") || at.isMark(end, ";") || at.isMark(end, ".")
    else { return false }
    // The price of another horse, one to so many, not far off.
    return (-12...12).contains { offset in
      guard offset < -2 || offset > end, let first = at.value(offset), first > 4,
        at.isGluedMark(offset + 1, "-"), let second = at.value(offset + 2), at.isGlued(offset + 2)
      else { return false }
      return second == 1 && first > values[1] && at[offset - 1]?.kind == .word
        && at[offset - 1]?.shape != .lower
    }
  }

  /// What bookmakers lay to one.
  private static let prices: Set<Int> = [
    10, 11, 12, 14, 16, 18, 20, 22, 25, 28, 33, 40, 50, 66, 80, 100,
  ]

  /// What odds stand before.
  static let odds: Words = """
    favourite favorite favourites favorites fav favs shot outsider odds underdog chance bet choice \
    longshot
    """
  static let betting: Words = """
    evens odds bookmaker bookmakers favourite favorite backed bet bets betting jockey stakes hurdle \
    chase derby national bookies drifted punters eased shortened trimmed \
    priced firms SP drifting bookie Ladbrokes Coral Betfair Bet365 antepost
    """
}

extension Cursor {
  /// What the letters right behind a horse's odds say: "f", of the favourite, in brackets or behind a
  /// comma, "fav", "jf" and "cf" anywhere; nil for other letters.
  func favourite(_ offset: Int) -> String? {
    guard self[offset]?.shape == .lower || isMark(-1, "(") && isMark(offset + 1, ")"),
      isWord(offset, "f fav jf cf"),
      !isWord(offset, "f") || isMark(-1, "(") || isMark(-1, ",") || isWord(-1, "at SP the"),
      !isGlued(offset + 1) || self[offset + 1]?.kind == .mark
    else { return nil }
    let joint = isWord(offset, "jf") ? "joint " : isWord(offset, "cf") ? "co " : ""
    return joint + (say.isBritish ? "favourite" : "favorite")
  }
}
