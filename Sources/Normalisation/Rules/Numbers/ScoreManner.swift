/// What kind of count a pair of numbers is, told by the words around it.
extension Score {
  /// What kind of score it is, by what stands around.
  enum Manner {
    case plain, sets, wickets, vote, cards

    init(_ at: Cursor, _ values: [Int], _ end: Int) {
      self = .plain
      guard values.count == 2 else { return }
      if Self.isSet(at, values, end) {
        self = .sets
      } else if at.isGlued(1), Self.isCricket(at, values, end),
        !at.isNear("passed voted vote house senate", before: 7)
          || at.isNear(Self.cricket, before: 6, after: 4 + end)
      {
        self = .wickets
      } else if at.isNear(Self.voting, before: 7, after: 3 + end),
        values[0] > values[1] || at.isWord(-1, "voted vote ruled by"), !at.isWord(-1, "aged ages")
      {
        self = .vote
      } else if values.allSatisfy({ (90...120).contains($0) }), at.isGlued(1),
        at.isNear("judge judges scorecard scorecards", before: 16, after: 12)
      {
        self = .cards
      }
    }

    /// A set of tennis stands in a list of them, and one side has at least six games.
    private static func isSet(_ at: Cursor, _ values: [Int], _ end: Int) -> Bool {
      // "saved three set points at 4-5", "serving at 3-5"
      if values.allSatisfy({ $0 < 8 }), at.isWord(-1, "at"), values != [0, 0],
        at.isNear("serve serving served deuce tiebreak", before: 8, after: 8)
          || at.isWord(-2, "point points") && at.isWord(-3, "set break match game")
      {
        return true
      }
      guard values.allSatisfy({ $0 < 8 }), values.contains(where: { $0 > 5 }) else { return false }
      var before = at.isMark(-1, ",") ? -2 : -1
      if at.isMark(before, ")") {
        before -= at.isDash(before - 2) || at.isMark(before - 2, "/") ? 5 : 3
      }
      if at[before]?.kind == .digits, at.isDash(before - 1), at[before - 2]?.kind == .digits {
        return true
      }
      var after = end
      if at.isMark(after, "("), at[after + 1]?.kind == .digits {
        after += at.isDash(after + 2) || at.isMark(after + 2, "/") ? 5 : 3
        if at.isMark(after - 1, ")"), values.contains(7) { return true }
      }
      if at.isMark(after, ",") || at.isWord(after, "and") { after += 1 }
      return at[after]?.kind == .digits && at.isDash(after + 1) && at.isGlued(after + 1)
        && at[after + 2]?.kind == .digits
    }

    /// "120-4", "305-6 declared"; the bowler's "4-52".
    private static func isCricket(_ at: Cursor, _ values: [Int], _ end: Int) -> Bool {
      if at.isWord(end, Score.odds) || at.isWord(end, Score.after) || at.isWord(-1, "age ages aged")
      {
        return false
      }
      if values[0] <= 10, values[1] >= 10, values[0] < values[1],
        at.isWord(-1, "took takes taking claimed claims bagged")
          || at.isWord(-1, "best") && values[1] > 19
          || at.say.isBritish && at.isWord(-1, "with") && at.isWord(-2, "finished ended returned")
          // "Broad took 4-31 and Anderson 2-40"
          || at.isWord(-2, "and") && at[-1]?.shape == .capitalised && at.isDash(-4)
            && at.isWord(-6, "took takes taking claimed"),
        !at.isWord(end, "days weeks hours minutes months years business working")
      {
        return true
      }
      if Score.isBowling(at, values[0], values[1], end) { return true }
      if at.isWord(-1, "adopted approved rejected carried")
        || at.isWord(-1, "by") && at.isWord(-2, "adopted approved rejected carried passed")
      {
        return false
      }
      if values[0] >= 100, (1...9).contains(values[1]), values[0] % 50 > 0 || values[1] > 1 {
        return true
      }
      guard values[0] >= 10 && values[1] < 10 || values[0] < 10 && values[1] >= 10 else {
        return false
      }
      if at.say.isBritish, isInnings(at, values, end) { return true }
      // "The Red Sox won 10–3 in 15 innings"
      if !at.say.isBritish,
        at.isWord(-1, "won win beat lost over") || at.isNear("innings", before: 0, after: 6),
        !at.isNear("wicket wickets overs stumps declared bowled cricket", before: 12, after: 12)
      {
        return false
      }
      return at.isNear(Self.cricket, before: 6, after: 4 + end)
    }

    /// "England were 68-3", "slipped to 32-4"; "Archer (3-32)", "Shami's 7-57": a side's runs for so
    /// many wickets, a bowler's wickets for so many runs.
    private static func isInnings(_ at: Cursor, _ values: [Int], _ end: Int) -> Bool {
      if at.isNear("lost won beat beaten rugby try tries defeat defeated tie score") {
        return false
      }
      if at.isNear("odds chances lead leading ahead behind") { return false }
      // "India closed on 37-1", "Pak 344 & 37-1", "England 20-1"
      if values[0] > 11, (0...9).contains(values[1]),
        at.isWord(-1, "on")
          && at.isWord(-2, "closed resumed resuming finished were stumbled wobbled")
          || at.isWord(-1, "and") && at.digits(-2)?.count == 3
          || at.isMark(-1, "&") && at.digits(-2)?.count == 3
      {
        return true
      }
      if values[0] > 23, values[1] > 0 {
        return at.isWord(-1, "were") && at[end]?.shape != .lower
          // "At 57-4 we were", "reeling on 24-3"
          || at.isWord(-1, "at on from") && values[1] > 1 && !at.isNear(Score.betting)
            && (at[end]?.kind != .word || at[end]?.shape == .lower)
          || at.isWord(-1, "to at from")
            && at.isWord(
              -2, "slipped slumped collapsed reduced crumbled recovered slid sank reeling")
      }
      guard values[0] > 0, values[0] < 11, values[1] > 19, values[1] < 200 else { return false }
      return at.isMark(-1, "(") && at.isMark(end, ")") && at[-2]?.shape == .capitalised
        || at.isOwner(-1) && at[-1]?.shape == .capitalised
    }

    private static let cricket: Words = """
      wicket wickets overs over innings stumps declared bowled bowling bowler spinner seamer figures \
      cricket batsman batsmen batters runs inns ovs lunch tea wkts wkt
      """
    private static let voting: Words = """
      voted vote votes ruled ruling senate house court committee council mps passed jury justices \
      lawmakers senators congress parliament motion bill jurors verdict acquitted convicted adopted \
      approved majority abstentions
      """
  }

  /// "Starc 5-45, Lyon 3-90": what bowlers took, two and more in a list, behind their names.
  static func isBowling(_ at: Cursor, _ wickets: Int, _ runs: Int, _ end: Int) -> Bool {
    func isOther(_ name: Int) -> Bool {
      at[name]?.shape == .capitalised && at.value(name + 1) ?? 99 < 11
        && (at.isDash(name + 2) || at.isMark(name + 2, "/")) && at.isGlued(name + 2)
        && at.value(name + 3) ?? 0 > 19 && at.find(name, Tables.bibleBooks) == nil
        && !at.ends(name, with: "s")
    }
    guard (1...10).contains(wickets), (20..<200).contains(runs), at[-1]?.shape == .capitalised,
      at.find(-1, Tables.bibleBooks) == nil, !at.ends(-1, with: "s"),
      at.find(-1, Tables.months) == nil
    else { return false }
    // "Smith 45; Broad 5-32", "finished with 4-35"
    if at.say.isBritish, at.isMark(-2, ";"), at.digits(-3) != nil, runs > wickets * 4 {
      return true
    }
    // "Kent 187 (Roe 54, Hill 5-42)"
    let before = at[-2]?.shape == .oneCapital ? -3 : -2
    if at.say.isBritish, at.isMark(end, ")"), at.isMark(before, ";"), runs > wickets * 3 {
      return true
    }
    if at.say.isBritish, at.isMark(end, ")"),
      at.isMark(-2, "(") || at.isMark(-2, ",") && at[-3]?.kind == .digits,
      runs > wickets * 3
    {
      return true
    }
    return (at.isMark(end, ",") || at.isMark(end, ";") || at.isWord(end, "and")) && isOther(end + 1)
      || (at.isMark(-2, ",") || at.isMark(-2, ";") || at.isWord(-2, "and")) && isOther(-6)
  }
}
