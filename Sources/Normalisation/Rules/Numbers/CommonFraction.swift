/// Reads: fractions: "2/3 of voters", "1/2", "3/16ths", "1/4th"; pairs with a slash that are none:
/// odds, marks, measures of music, parts of a series ("Episode 3/8"), regiments ("1/5th Marines").
/// Leaves alone: "24/7", chains of slashes.
struct CommonFraction: Rule {
  var name: String { "fraction" }
  var starts: [Start] { [.digitsBefore("/.,", .otherMark)] }

  func match(_ at: Cursor) -> Match? {
    if let match = share(at) ?? marks(at) ?? mileage(at) { return match }
    guard let top = at.digits(0), let bottom = at.digits(2), at.isGluedMark(1, "/"), at.isGlued(2),
      top.first != 0x30, bottom.first != 0x30, !(at.isGlued(3) && at.isMark(3, "/"))
    else { return nil }
    if at.isGlued(0), at[-1]?.kind == .word || at.isMark(-1, "/") { return nil }
    // "a 1/2.3in chip": how wide a camera's sensor is.
    if top.elementsEqual("1".utf8), let width = at.numeral(2), width.fraction != nil,
      case let unit = 2 + width.count, at.isGlued(unit),
      at.isWord(unit, "in inch") || at.isMark(unit, "\"") || at.isMark(unit, "″"),
      !at.isGlued(unit + 1) || at[unit + 1]?.kind == .mark
    {
      return Match(
        unit + 1, .measure, "one over " + at.say.numeral(width) + " inch",
        .init("first", "1"), .init("second", width.description))
    }
    // "shot at 1/250s", "at 1/32,000sec", "1/125 sec"
    if top.elementsEqual("1".utf8), let parts = at.numeral(2), parts.fraction == nil,
      at.isWord(2 + parts.count, "s sec secs"),
      at.isGlued(2 + parts.count) || !at.isWord(2 + parts.count, "s"), parts.value ?? 0 > 7,
      !at.isGlued(3 + parts.count) || at[3 + parts.count]?.kind == .mark
    {
      return Match(
        3 + parts.count, .fraction,
        at.say.fraction(top, parts.integer[...], half: "half") + " of a second",
        .init("numerator", "1"), .init("denominator", parts.description))
    }
    // "holds 611/1642 litres": seats up, then down.
    if at.isWord(3, "litres liters litre"), let small = at.value(0), let large = at.value(2),
      small > 99, large > small
    {
      return Match(
        3, .ratio, at.say.cardinal(top) + ", " + at.say.cardinal(bottom),
        .init("first", at.string(0)), .init("second", at.string(2)))
    }
    // "sizes 12/14"
    if at.isWord(-1, "size sizes"), (4..<60).contains(at.value(0) ?? 0),
      at.value(0) ?? 99 < at.value(2) ?? 0, at.value(2) ?? 99 < 60, !at.isWord(3, "inch in")
    {
      return Match(
        3, .ratio, at.say.cardinal(top) + " " + at.say.cardinal(bottom),
        .init("first", at.string(0)), .init("second", at.string(2)))
    }
    // "205/55R16": a tyre.
    if top.count == 3, bottom.count == 2, at.isGlued(3), at.isWord(3, "R ZR"), at.isGlued(4),
      let rim = at.digits(4), rim.count == 2, !at.isGlued(5) || at[5]?.kind == .mark
    {
      return Match(
        5, .alphanumeric,
        at.say.paired(top) + ", " + at.say.cardinal(bottom) + ", " + at.say.letters(at.bytes(3))
          + " "
          + at.say.cardinal(rim), .init("width", at.string(0)), .init("rim", at.string(4)))
    }
    // "1/2-3/4 cup"
    if at.isDash(3), at.isGlued(3), at.isGlued(4), let span = at.quantity(letters: .none),
      span.second?.fraction != nil, span.first.numeral == nil
    {
      return nil
    }
    if at.follows("flat unit apartment apt lot plot docket case no") { return nil }
    // "backed from 10/1 to 6/1", "Leeds 5/4, draw 2/1": odds.
    if let stake = at.value(2), [1, 2, 4, 5, 7, 8, 9, 10, 11].contains(stake), top.count < 3,
      !at.isGlued(3) || at[3]?.kind == .mark && !at.isDash(3), at[-1]?.kind != .digits,
      isStaked(at) || hasEvenMoney(at)
    {
      return Match(
        3, .ratio, at.say.cardinal(top) + " to " + at.say.cardinal(bottom),
        .init("first", at.string(0)), .init("second", at.string(2)))
    }
    if let match = outOf(at, top, bottom) ?? paired(at, top, bottom) { return match }
    // "180/110mmHg"
    if at.isWritten(3, "mmHg"), at.isGlued(3), at.value(0) ?? 0 > at.value(2) ?? 0 {
      return pair(at, top, bottom)
    }
    // "Fri. 7/9:30 p.m.": two showings.
    if at.isGluedMark(3, ":"), at.isGlued(4), at.digits(4)?.count == 2 { return nil }
    // "450/8d", "345/6 dec.": an innings declared.
    if let runs = at.value(0), (100..<1000).contains(runs), at.value(2) ?? 99 < 10,
      at.isGlued(3) && at.isWritten(3, "d") && (!at.isGlued(4) || at[4]?.kind == .mark)
        || !at.isGlued(3) && at.isWritten(3, "dec")
    {
      return Match(
        at.isWritten(3, "dec") && at.isDot(4) ? 5 : 4, .score,
        at.say.cardinal(top) + " for " + at.say.cardinal(bottom) + " declared",
        .init("first", at.string(0)), .init("second", at.string(2)))
    }
    var end = 3
    if at.isGlued(3), at[3]?.kind == .word {
      // "11/8f"
      if let favourite = at.favourite(3) {
        return Match(
          4, .ratio, at.say.cardinal(top) + " to " + at.say.cardinal(bottom) + " " + favourite,
          .init("first", at.string(0)), .init("second", at.string(2)))
      }
      guard at.isWord(3, "th ths rd rds nd st") else { return nil }
      end = 4
      // "the 1/5th Battalion": the first of the fifth.
      if at[4]?.shape == .capitalised,
        at.isWord(4, Self.troops)
          // "the 2/5th Lancashire Fusiliers"
          || at.isWord(-1, "the") && at[5]?.shape == .capitalised
            && at.isWord(
              5,
              "Fusiliers Regiment Regt Infantry Foot Rifles Yeomanry Highlanders Guards Staffords Battalion Bn Light Volunteers"
            )
      {
        return Match(
          4, .ordinal, at.say.ordinal(top) + " " + at.say.ordinal(bottom),
          .init("first", at.string(0)), .init("second", at.string(2)))
      }
    } else {
      if at[3]?.shape == .capitalised, at.isWord(3, "Marines"), at.isWord(-1, "the") {
        return Match(
          3, .ordinal, at.say.ordinal(top) + " " + at.say.ordinal(bottom),
          .init("first", at.string(0)), .init("second", at.string(2)))
      }
      // "from 4/4 to 3/4": measures of music.
      if [2, 4, 8, 16].contains(at.value(2)), at.value(0) ?? 99 < 13,
        at.isNear("waltz tempo signature", before: 5, after: 6), !at.isWord(3, "of metre meter")
      {
        return Match(
          3, .ratio, at.say.cardinal(top) + " " + at.say.cardinal(bottom),
          .init("first", at.string(0)), .init("second", at.string(2)))
      }
      // "Episode 3/8"
      if let part = at.value(0), let all = at.value(2), part <= all, all < 14,
        at.isWord(-1, "Part Episode Ep ep"), at[-1]?.shape == .capitalised || at.isWord(-1, "ep"),
        !at.isWord(3, "of")
      {
        return Match(
          3, .ratio, at.say.cardinal(part) + " of " + at.say.cardinal(all),
          .init("first", at.string(0)), .init("second", at.string(2)))
      }
      // "20/40 vision": how sharp an eye sees.
      if at.value(0) == 20 || at.value(0) == 6, at.value(2) ?? 0 > 5,
        at.isNear("vision eyesight acuity sight")
      {
        return Match(
          3, .ratio, at.say.cardinal(top) + " " + at.say.cardinal(bottom),
          .init("first", at.string(0)), .init("second", at.string(2)))
      }
      // "56/57 PATs", "14/22 for 180 yards"; "14/30 (47%)", "12/40 patients (30%)"
      if let part = at.value(0), let all = at.value(2), part <= all, all > 2,
        !at.say.isBritish
          && (at.isWord(3, "PATs FGs passing FTs")
            || at.isWord(3, "for") && at.digits(4) != nil && at.isWord(5, "yards yds"))
          || isShareInPercent(at, at[3]?.shape == .lower ? 4 : 3)
      {
        return Match(
          3, .ratio, at.say.cardinal(part) + " of " + at.say.cardinal(all),
          .init("first", at.string(0)), .init("second", at.string(2)))
      }
      // "145/288 seats": so many of all.
      if at.isWord(3, "seats MPs GPs votes wards councils constituencies") {
        return Match(
          3, .ratio, at.say.cardinal(top) + " out of " + at.say.cardinal(bottom),
          .init("first", at.string(0)), .init("second", at.string(2)))
      }
      // "3/120 Smith Street": a flat and its house.
      if at.say.isBritish, at[3]?.shape == .capitalised, at[3]?.gap == .space,
        at.isStreetKind(4) || at.isStreetKind(5), (at.value(2) ?? 0) > (at.value(0) ?? 0) + 2,
        at[-1] == nil || at[-1]?.kind == .mark || at.isWord(-1, "at of"), let house = at.digits(2)
      {
        return Match(
          3, .address, at.say.cardinal(top) + ", " + at.say.paired(house),
          .init("flat", at.string(0)), .init("house", at.string(2)))
      }
      // "14/16 High Street": two houses.
      if at[3]?.shape == .capitalised, at[3]?.gap == .space,
        at.isStreetKind(4) || at.isStreetKind(5),
        at.value(0) ?? 0 < at.value(2) ?? 0,
        at[-1] == nil || at[-1]?.kind == .mark || at.isWord(-1, "at of")
      {
        return Match(
          3, .address, at.say.cardinal(top) + " to " + at.say.cardinal(bottom),
          .init("first", at.string(0)), .init("second", at.string(2)))
      }
      // "28/36 mpg": in town, then on the road.
      if at.isWord(3, "city"), at.value(0) ?? 0 > 9 {
        return Match(
          3, .ratio, at.say.cardinal(top) + ", " + at.say.cardinal(bottom),
          .init("first", at.string(0)), .init("second", at.string(2)))
      }
      // "Phase 2/3 trial", "lap 23/57"
      if at.isWord(-1, "phase phases") {
        return Match(
          3, .ratio, at.say.cardinal(top) + " " + at.say.cardinal(bottom),
          .init("first", at.string(0)), .init("second", at.string(2)))
      }
      if let part = at.value(0), let all = at.value(2), part <= all,
        at.isWord(-1, "lap stage round week"), part > 0, all > 2,
        at.word(3) == nil || at.isWord(3, Cursor.notNouns) && !at.isWord(3, "of")
      {
        return Match(
          3, .ratio, at.say.cardinal(part) + " of " + at.say.cardinal(all),
          .init("first", at.string(0)), .init("second", at.string(2)))
      }
      // "England are 4/6 to win"
      if at.isWord(3, "to"), at.isWord(4, "win score beat qualify lift") {
        return Match(
          3, .ratio, at.say.cardinal(top) + " to " + at.say.cardinal(bottom),
          .init("first", at.string(0)), .init("second", at.string(2)))
      }
      if at.isWord(3, Score.odds)
        || at.isGluedMark(3, "-") && at.isWord(4, "year yr bed bedroom storey door")
      {
        // "the 4/6 favourite", "16/17-year-olds"
        let joint = at.isMark(3, "-") ? " or " : top.elementsEqual(bottom) ? " " : " to "
        return Match(
          3, .ratio, at.say.cardinal(top) + joint + at.say.cardinal(bottom),
          .init("first", at.string(0)), .init("second", at.string(2)))
      }
      // "40/60": shares of a hundred.
      if let share = at.value(0), let rest = at.value(2), share + rest == 100, share % 5 == 0 {
        return Match(
          3, .ratio, at.say.cardinal(top) + " " + at.say.cardinal(bottom),
          .init("first", at.string(0)), .init("second", at.string(2)))
      }
      // "4/4 time": of music.
      if at.isWord(3, "time"), !at.isWord(4, "work job staff"), [2, 4, 8, 16].contains(at.value(2))
      {
        return Match(
          3, .ratio, at.say.cardinal(top) + " " + at.say.cardinal(bottom),
          .init("first", at.string(0)), .init("second", at.string(2)))
      }
      if (at.value(0) ?? 0) < 10, (at.value(2) ?? 0) >= 10,
        at.isNear(Self.bowling, before: 4, after: 5)
          || at.say.isBritish && at.isWord(-1, "of") && at.isWord(-2, "best")
          || Score.isBowling(at, at.value(0) ?? 99, at.value(2) ?? 0, 3)
          // "were 4/187 at tea", "after losing 3/11"
          || (at.isNear(Self.batting, before: 20, after: 20)
            || at.isWord(3, "at") && at.isWord(4, "tea lunch stumps drinks dinner")
            || (-20...20).contains { at.isWord($0, "not") && at.isWord($0 + 1, "out") })
            && !at.isMark(3, "\"")
            && !at.isWord(3, "inch inches of the a an cup cups mile miles")
      {
        return Match(
          3, .score, at.say.cardinal(top) + " for " + at.say.cardinal(bottom),
          .init("first", at.string(0)), .init("second", at.string(2)))
      }
      if at.isWord(3, "stars star") || bottom.elementsEqual("100".utf8) && top.count == 2 {
        // "4/5 stars", "95/100"
        return Match(
          3, .ratio, at.say.cardinal(top) + " out of " + at.say.cardinal(bottom),
          .init("first", at.string(0)), .init("second", at.string(2)))
      }
      // "50/50", "120/4" and the like are pairs, not parts.
      guard
        top.count < bottom.count
          || top.count == bottom.count && top.lexicographicallyPrecedes(bottom)
      else {
        return pair(at, top, bottom)
      }
      if bottom.count > 2 && !bottom.dropFirst().allSatisfy({ $0 == 0x30 }) && top.count > 1
        && bottom.count < 4
      {
        return nil
      }
      // "2006/118205": a number of a file.
      if top.count > 3, bottom.count > top.count { return nil }
    }
    if end == 3, let article = at.articleOfDivided(3) {
      let isHalf = top.elementsEqual("1".utf8) && bottom.elementsEqual("2".utf8)
      let part = isHalf ? "half" : at.say.fraction(top, bottom, half: "half") + " of"
      return Match(
        3, .fraction, part + article, .init("numerator", at.string(0)),
        .init("denominator", at.string(2)))
    }
    let half = at.isWord(end, "a an") || at.isWord(-1, "the other a") ? "half" : "one half"
    var words = at.say.fraction(top, bottom, half: half)
    // "A 1/4 of jobs"
    if at.isWord(-1, "a an"), at.isWord(end, "of"), top.elementsEqual("1".utf8),
      words.hasPrefix("one ")
    {
      words = String(words.dropFirst(4))
    }
    return Match(
      end, .fraction, at.isDividedAttribute(end) ? at.asSize(words) : words,
      .init("numerator", at.string(0)), .init("denominator", at.string(2)))
  }

  private static let troops: Words = """
    Marines Battalion Bn Cavalry Infantry Gurkha Gurkhas Regiment Lancers Hussars Field Royal Rifles \
    Regt
    """

  /// "35/100,000", "1/10,000", "19.1/100,000": so many in so many.
  private func share(_ at: Cursor) -> Match? {
    guard !at.isJoined, let top = at.numeral(0), at.isGluedMark(top.count, "/"),
      at.isGlued(top.count + 1), let bottom = at.numeral(top.count + 1), bottom.isGrouped,
      bottom.fraction == nil, case let end = top.count + 1 + bottom.count,
      !at.isGlued(end) || at[end]?.kind == .mark
    else { return nil }
    // "3,450/8,480 for the iPhone": two scores.
    if top.isGrouped, !bottom.integer.suffix(3).allSatisfy({ $0 == 0x30 }) {
      return Match(
        end, .ratio, at.say.numeral(top) + ", " + at.say.numeral(bottom),
        .init("first", top.description), .init("second", bottom.description))
    }
    return Match(
      end, .ratio, at.say.numeral(top) + " in " + at.say.numeral(bottom),
      .init("first", top.description), .init("second", bottom.description))
  }

  /// "backed from 10/1 to 6/1": words of betting near, and nothing behind that could be measured.
  private func isStaked(_ at: Cursor) -> Bool {
    (at.word(3) == nil || at.isWord(3, "to from into and on in at for each favourite favorite"))
      && at.isNear(
        Self.betting,
        before: 10, after: 10)
  }

  /// "Leeds 5/4, draw 2/1": a neighbour has one for its stake, as odds have.
  private func hasEvenMoney(_ at: Cursor) -> Bool {
    // "Snow in Aberdeen is now 5/2, with Penzance out at 33/1"
    if at.isWord(-1, "now at is are out"), at.word(3) == nil || at.isWord(3, "with while and but"),
      (-14...14).contains(where: {
        $0 != 0 && at.isGluedMark($0 + 1, "/") && at.value($0 + 2) == 1
          && at.digits($0 + 2)?.count == 1 && at.value($0) ?? 0 > 2
      })
    {
      return true
    }
    guard at[-1]?.kind == .word, at[-1]?.shape == .capitalised || at.isWord(-1, "draw evens") else {
      return false
    }
    return at.isMark(3, ",") && at.word(4) != nil && at.isGluedMark(6, "/") && at.value(7) == 1
      || at.isMark(-2, ",") && at.value(-3) == 1 && at.isMark(-4, "/")
  }

  /// What is said where bets are told.
  static let betting: Words = """
    odds bookmaker bookmakers bookies bookie backed drifted trimmed shortened eased priced \
    punters SP evens jockey
    """
  /// " over " where blood is measured: "120/80 mmHg", "a blood pressure of 140/90".
  private func over(_ at: Cursor) -> String? {
    let isPressure =
      at.isWritten(3, "mmHg") || at.isWritten(3, "mm") && at.isWritten(4, "Hg")
      || (100..<200).contains(at.value(0) ?? 0) && (50..<100).contains(at.value(2) ?? 0)
      || (at.value(0) ?? 0) > 60 && at.isNear("pressure systolic diastolic hypertension", before: 7)
    return isPressure ? " over " : nil
  }

  /// What shows that cricket is told of, anywhere in a sentence.
  private static let batting: Words = """
    stumps wicket wickets innings bowled bowlers batters batsmen batsman lbw Ashes ODI Wisden crease
    """
  private static let bowling: Words =
    "overs over innings wickets wicket bowled bowling stumps figures bowler took spinner seamer"

  private func pair(_ at: Cursor, _ top: ArraySlice<UInt8>, _ bottom: ArraySlice<UInt8>) -> Match? {
    if let joint = over(at) {
      var words = at.say.cardinal(top) + joint + at.say.cardinal(bottom)
      let length =
        at.isWritten(3, "mmHg") ? 1 : at.isWritten(3, "mm") && at.isWritten(4, "Hg") ? 2 : 0
      if length > 0 { words += " millimeters of mercury" }
      return Match(
        3 + length, .measure, at.say.spelled(words),
        .init("first", at.string(0)), .init("second", at.string(2)))
    }
    let isOdds =
      at.isWord(-1, "odds at of") && (at.value(2) ?? 0) < 12 || at.isWord(3, Score.odds)
      || at.isWord(-2, "odds")
    if isOdds {
      return Match(
        3, .ratio, at.say.cardinal(top) + " to " + at.say.cardinal(bottom),
        .init("first", at.string(0)), .init("second", at.string(2)))
    }
    if at.isWord(-1, "and") || (at.value(2) ?? 0) > 1, (at.value(2) ?? 99) < 10, top.count == 1 {
      return Match(
        3, .fraction, at.say.fraction(top, bottom, half: "one half"),
        .init("numerator", at.string(0)), .init("denominator", at.string(2)))
    }
    var joint = " "
    if bottom.elementsEqual("1".utf8) || top.count == 3 && bottom.elementsEqual("30".utf8)
      || top.count == 2
        && top.first == 0x31 && bottom.count == 1
    {
      // Odds: "5/1", "100/30", "11/4".
      joint = " to "
    } else if top.count == 2, bottom.count == 1, !at.isNear(Self.bowling) {
      joint = " over "
    } else if top.count > bottom.count, (at.value(2) ?? 99) <= 10 {
      // Cricket: so many runs for so many wickets.
      joint = " for "
    }
    return Match(
      3, .score, at.say.cardinal(top) + joint + at.say.cardinal(bottom),
      .init("first", at.string(0)), .init("second", at.string(2)))
  }
}
