/// So many of all there are, or of the most there can be: "14/30 (47%)", "8/10 cats", "scored 7/10".
extension CommonFraction {
  /// "8/10 cats prefer it": so many of ten that are counted, where "3/10 miles" are measured.
  private func isShareOfTen(_ at: Cursor, _ end: Int) -> Bool {
    at[end]?.shape == .lower && at[end]?.gap == .space
      && (at.isWord(end, "people men women children") || at.ends(end, with: "s"))
      && !at.isWord(end, Cursor.notNouns) && at.find(end, Tables.units) == nil
      && !at.isWord(end, "miles kilometers kilometres meters metres inches seconds cents degrees")
      && at[-1]?.kind != .digits
  }

  /// "(47%)": the same share in hundredths.
  func isShareInPercent(_ at: Cursor, _ offset: Int) -> Bool {
    guard at.isMark(offset, "("), let share = at.numeral(offset + 1),
      at.isMark(offset + 1 + share.count, "%"), at.isMark(offset + 2 + share.count, ")"),
      let part = at.value(0), let all = at.value(2), all > 10,
      let whole = Int(at.string(offset + 1))
    else { return false }
    return abs(part * 100 / max(1, all) - whole) < 2
  }

  /// "scored 7/10", "rated 4.5/5": so many marks out of the most there are.
  private static let judging: Words =
    "give gave gives giving rated scored awarded"

  func marks(_ at: Cursor) -> Match? {
    guard !at.isJoined, let score = at.numeral(0), at.isGluedMark(score.count, "/"),
      at.isGlued(score.count + 1), let most = at.value(score.count + 1),
      [5, 10, 20, 100].contains(most),
      !at.isGlued(score.count + 2) || at[score.count + 2]?.kind == .mark,
      !at.isGluedMark(score.count + 2, "/"),
      score.fraction != nil || at.isWord(-1, Self.marking)
        || at.isWord(-1, "verdict overall") && [5, 10].contains(most)
          && !at.isWord(score.count + 2, "of")
        || at.isMark(-1, ":")
          && at.isWord(-2, "rating score verdict overall difficulty heat spice taste value stars")
        || at.isWord(-2, Self.marking)
        || most == 10 && score.value ?? 0 > 3
          && (at[score.count + 2] == nil || at[score.count + 2]?.kind == .mark
            || at.isWord(score.count + 2, "for from"))
          && !at.isDash(score.count + 2) && at[-1]?.kind != .digits
          && !at.isWord(
            -1,
            Self.noMarks
          )
        || most == 10 && isShareOfTen(at, score.count + 2)
        || most == 10 && at[-1]?.shape == .capitalised
          && !at.isWord(-1, "On By Until Since From About Only Over Some Nearly Just Around")
          && (at[score.count + 2] == nil || at.isMark(score.count + 2, ","))
    else { return nil }
    return Match(
      score.count + 2, .ratio, at.say.numeral(score) + " out of " + at.say.cardinal(most),
      .init("first", score.description), .init("second", "\(most)"))
  }

  /// Behind these a pair of numbers is no mark out of ten.
  private static let noMarks: Words = """
    junctions exits junction exit platforms rooms questions pages and opens opened meet meets \
    ends starts begins due closes until
    """
  private static let marking: Words = """
    score scores scored scoring rating ratings rated rates mark marks marked gave give gives given \
    giving gets got earned earns
    """

  /// Two numbers with a slash that are marks and the best there are, years of accounts, a bowler's
  /// wickets and runs, one in so many, a division or a reference, each by its look or by what stands
  /// beside it; nil for all others.
  func outOf(_ at: Cursor, _ top: ArraySlice<UInt8>, _ bottom: ArraySlice<UInt8>) -> Match? {
    func joined(_ at: Cursor, _ joint: String) -> Match {
      Match(
        3, .ratio, at.say.cardinal(top) + joint + at.say.cardinal(bottom),
        .init("first", at.string(0)), .init("second", at.string(2)))
    }
    // "SOUND 5/5 COMFORT 4/5", "Comfort: 4/5.": marks out of five or ten.
    if let mark = at.value(0), let best = at.value(2), best == 5 || best == 10, mark <= best,
      mark > 0,
      !at.isGlued(3) || at[3]?.kind == .mark, at[3]?.shape != .lower || at.isWord(3, "and for"),
      at.isMark(-1, ":") && at.isWord(-2, Self.rated)
        || (at[-1]?.shape == .capitalised || at[-1]?.shape == .upper || at.isMark(-1, ":")
          || at.isWord(-1, Self.rated))
          && isRatedTwice(at, best)
    {
      return joined(at, " out of ")
    }
    // "I'd give the second series 4/5; the first": marks, by the verb before.
    if let mark = at.value(0), let best = at.value(2), best == 5 || best == 10, mark <= best,
      at.isNear(Self.judging, before: 5, after: 0),
      !at.isNear("by about of cut fell rise rose on rate", before: 3, after: 0),
      at[3] == nil || at[3]?.isPunctuation ?? false || at.isWord(3, "for and but on")
    {
      return joined(at, " out of ")
    }
    // "£14,320 for 25/26": a British year of accounts.
    if at.say.isBritish, top.count == 2, bottom.count == 2, at.value(2) == (at.value(0) ?? 0) + 1,
      (15..<45).contains(at.value(0) ?? 0), at.isWord(-1, "for in during since the from"),
      at[0]?.gap == .space, !at.isGlued(3) || at[3]?.kind == .mark,
      at[3]?.shape != .lower || !at.isWord(3, "of inch")
    {
      return Match(
        3, .year, at.say.cardinal(top) + " " + at.say.cardinal(bottom), .init("from", at.string(0)),
        .init("to", at.string(2)))
    }
    // "4/5", all of a line; "A 3/5 review"
    if let best = at.value(2), best == 5 || best == 10, at.value(0) ?? 99 <= best,
      at.sentence.count == 3 || at.isWord(3, "review rating")
    {
      return joined(at, " out of ")
    }
    // "taking 4/31"
    if at.say.isBritish, (1...10).contains(at.value(0) ?? 0), (10..<200).contains(at.value(2) ?? 0),
      at.isWord(-1, "took takes taking claimed claiming")
        // "took 7/13 & 4/73"
        || (at.isMark(-1, "&") || at.isWord(-1, "and")) && at.isMark(-3, "/")
          && at.isWord(-5, "took takes taking claimed claiming")
        || at.isWord(-1, "with") && at.isWord(-2, "finished ended returned"),
      at[3]?.shape != .lower || at.isWord(3, Cursor.notNouns), !at.isWord(3, "of")
    {
      return Match(
        3, .score, at.say.cardinal(top) + " for " + at.say.cardinal(bottom),
        .init("first", at.string(0)), .init("second", at.string(2)))
    }
    // "1/700 births": one in so many.
    if top.elementsEqual("1".utf8), bottom.count > 2, at[3]?.shape == .lower, at[3]?.gap == .space,
      at.ends(3, with: "s"), !at.isWord(3, Cursor.notNouns), !at.isWord(3, "secs seconds scale")
    {
      return Match(
        3, .ratio, "one in " + at.say.cardinal(bottom), .init("first", "1"),
        .init("second", at.string(2)))
    }
    // "Monika (494/500)": marks of an examination.
    if at.isMark(-1, "("), at.isMark(3, ")"), let mark = at.value(0), let best = at.value(2),
      mark <= best, best >= 100, best % 100 == 0, mark > 9
    {
      return joined(at, " out of ")
    }
    // "12/4 = 3"
    if at.isMark(3, "="), !at.isGlued(3) {
      return joined(at, " over ")
    }
    // "crime reference number 24/123456"
    if bottom.count > 4, top.count == 2, !at.isWord(3, "of"),
      !bottom.suffix(3).allSatisfy({ $0 == 0x30 }),
      !at.isGlued(3) || at[3]?.kind == .mark
    {
      return Match(
        3, .cardinal, at.say.cardinal(top) + ", " + at.say.digits(bottom),
        .init("first", at.string(0)), .init("second", at.string(2)))
    }
    return nil
  }

  /// What is marked in a review.
  private static let rated: Words = """
    comfort sound features battery display design performance value handling ride engine brakes \
    equipment graphics gameplay story acting food service atmosphere ambience camera build quality \
    screen price score rating verdict overall stars taste difficulty location rooms
    """

  /// Whether another mark out of the same stands near, behind what is marked.
  private func isRatedTwice(_ at: Cursor, _ best: Int) -> Bool {
    (-9...9).contains { offset in
      !(0...2).contains(offset) && at.value(offset) == best && at.isGluedMark(offset - 1, "/")
        && at.digits(offset - 2) != nil && at.isGlued(offset)
    } && !at.isNear("cup cups inch inches tsp tbsp of", before: 8, after: 8)
  }
}
