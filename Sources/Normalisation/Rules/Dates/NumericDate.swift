/// Reads: dates in figures, month first in America, day first in Britain: "7/26/2023", "26/7/23",
/// "9/11" after "on" or as the day itself, "4/15" after "on" or "by", in America "ends 5/31"; the last
/// word of a notice ("Registration opens 4/5."); in Britain "(19/7)", which is no horse's price, and
/// the days of a diary ("5/11 trip; 6/11 flu jabs"); what a card is good for ("valid thru 03/26").
/// Leaves alone: other fractions.
struct NumericDate: Rule {
  var name: String { "numeric-date" }
  var starts: [Start] { [.digitsBefore("/-.")] }

  func match(_ at: Cursor) -> Match? {
    guard let first = at.value(0), let second = at.value(2), at.digits(0)?.count ?? 9 <= 2,
      at.digits(2)?.count ?? 9 <= 2, first > 0, second > 0, at.isGlued(1), at.isGlued(2),
      at.isMark(1, "/") || at.isMark(1, "-") || at.isMark(1, ".")
    else { return nil }
    if at.isJoined || CommonFraction.isMileage(at) { return nil }
    // "14/13/12/11/10 sec": a list.
    if at.isGluedMark(3, "/") && at.isGluedMark(5, "/") && at.isGlued(6)
      || at.isGlued(0) && at.isMark(-1, "/")
    {
      return nil
    }
    guard at.isGlued(3), at[3]?.code == at[1]?.code, at.isGlued(4), let year = at.digits(4),
      year.count == 4
        || year.count == 2
          && (at.isMark(1, "/")
            // "aired on 10-31-16"
            || at.isMark(1, "-") && !at.say.isBritish && first < 13
              && at.isWord(-1, "on filed dated aired since effective"))
    else { return eleventh(at, first, second) }
    if at.isMark(1, "."), year.count == 2 { return nil }
    if at.isGlued(5), at[5]?.kind != .mark || at[5]?.code == at[1]?.code { return nil }
    let dayFirst = at.say.isBritish || at.isMark(1, ".")
    var (month, day) = dayFirst ? (second, first) : (first, second)
    if month > 12, day <= 12 { (month, day) = (day, month) }
    guard month <= 12, day <= 31 else { return nil }
    let words =
      at.say.day(day, month: month, written: .monthFirst, article: !at.hasDeterminer) + ", "
      + (year.count == 4 ? at.say.year(year) : at.say.yearInFull(at.value(4) ?? 0))
    return Match(
      5, .date, words, .init("year", at.string(4)), .init("month", "\(month)"),
      .init("day", "\(day)"))
  }

  /// "Offer ends 5/31", "On 10/7 Hamas attacked", "Monday, 10/30", "from 6/1 to 6/15", "5/1–5/31",
  /// "the 1/6 committee".
  private func american(_ at: Cursor, _ month: Int, _ day: Int) -> Match? {
    guard !at.say.isBritish, month <= 12, day <= 31 else { return nil }
    let isNamed = at.isWord(-1, "the") && month == 1 && day == 6 && at.isWord(3, Self.riot)
    let isAfterDay =
      at.isMark(-1, ",")
      && (at.find(-2, Tables.weekdays) != nil
        || at.isDot(-2) && at[-3]?.shape == .capitalised && at.find(-3, Tables.weekdays) != nil)

    let isFirst =
      at.index - 1 == at.sentence.lowerBound && at.isWord(-1, "on by from since until")
      && at[0]?.gap == .space && !at.isWord(3, "of majority vote")
      && !(at.isWord(3, "to") && isPart(at, 0) && isPart(at, 4))
    let isAfterVerb =
      at.isWord(-1, Self.ending) && day > 12 || isDeadline(at)
      // "Orders placed by 12/18 ship by 12/20.", "my post of 12/4"
      || at.isWord(-1, "by before until since after on") && day > 12 && !isPart(at, 0)
        && at[0]?.gap == .space && !at.isWord(3, "of the majority vote a inch in")
      || at.isWord(-1, "of") && at.isWord(-2, "as post memo letter email notice")
        && at.word(3) == nil && (!isPart(at, 0) || at.isWord(-2, "as") && day > 12)
    let isSecond =
      at.isWord(-1, "to through thru and") && isDay(at, -4) && !isPart(at, -4)
      || at.isMark(-1, "&") && isDay(at, -4) && at.isWord(-5, "on")
      || at.isWord(-1, "to through thru") && isDay(at, -4) && at.isWord(-5, "from") && day > 12
    let isSpan =
      at.isDash(3) && isDay(at, 4) && !(isPart(at, 0) && isPart(at, 4))
      && (month < at.value(4) ?? 0 || month > 10 || day < at.value(6) ?? 0)
      && (day > 12 || (at.value(6) ?? 0) > 12
        // "Rainfall for 8/5-8/11"
        || at.isWord(-1, "for runs from dates week through during sale event"))
      // "12/23-1/3", over the turn of the year
      && (month <= at.value(4) ?? 0 || month > 10 && at.value(4) ?? 9 < 3)
    let isEnd = at.isDash(-1) && at.isGlued(0) && isDay(at, -4) && day > 12
    guard isNamed || isAfterDay || isFirst || isAfterVerb || isSecond || isSpan || isEnd else {
      return nil
    }
    let words = at.say.day(day, month: month, written: .monthFirst, article: !at.hasDeterminer)
    guard isSpan, let lastMonth = at.value(4), let last = at.value(6) else {
      return Match(3, .date, words, .init("month", "\(month)"), .init("day", "\(day)"))
    }
    return Match(
      7, .date,
      words + " to " + at.say.day(last, month: lastMonth, written: .monthFirst, article: true),
      .init("month", "\(month)"), .init("day", "\(day)"))
  }

  /// "Registration opens 4/5.", "Next meeting: 3/4": a day behind what it is the day of, and no more.
  private func isDeadline(_ at: Cursor) -> Bool {
    guard at[3] == nil || at[3]?.isPunctuation ?? false, !at.isMark(3, "%") else { return false }
    return at.isWord(
      -1,
      "ETA opens reopens begins ends expires deadline thru resumes effective close closes starting beginning"
    )
      || at.isMark(-1, ":") && at.isWord(-2, "deadline meeting date dates deadlines")
  }

  /// Whether a month and a day stand from an offset on: "6/15".
  private func isDay(_ at: Cursor, _ offset: Int) -> Bool {
    guard let month = at.value(offset), let day = at.value(offset + 2),
      at.isGluedMark(offset + 1, "/")
    else { return false }
    return (1...12).contains(month) && (1...31).contains(day) && !at.isGluedMark(offset + 3, "/")
  }

  /// Whether what stands there can be a part of something: "1/4".
  private func isPart(_ at: Cursor, _ offset: Int) -> Bool {
    guard let top = at.value(offset), let bottom = at.value(offset + 2) else { return false }
    return top < bottom && [2, 3, 4, 5, 6, 8, 10, 12, 16].contains(bottom)
  }

  private static let riot: Words = """
    committee panel riot riots rioter rioters attack attacks insurrection hearing hearings defendant \
    defendants case cases probe investigation pardons
    """
  private static let ending: Words = """
    ends end ended begins begin began starts start started closes close closed opens open opened \
    expires expired is was due through thru
    """
  private static let changing: Words = """
    up down cut fell fall falls fallen rose rise rises risen reduced reduce increased increase grew \
    grow shrank shrunk dropped drop raised lowered slashed
    """

  private static let shortening: Words = """
    cut cuts reduce reduces reduced trim shorten lower increase shrink lessen slash scale costs
    """

  /// "Dates: 5/11 trip; 6/11 flu jabs; 21/11 non-uniform day": items of a British diary, each with its day.
  private func isDiary(_ at: Cursor) -> Bool {
    guard at.say.isBritish, isBritishDay(at, 0), isItem(at, 0) else { return false }
    return (-40...40).contains { offset in
      offset != 0 && isBritishDay(at, offset) && isItem(at, offset)
        && (at.value(offset + 2) == at.value(2)
          || at.isNear("dates diary term", before: 40, after: 0))
    } && !at.isNear(CommonFraction.betting)
      && !at.isNear("odds evens cup inch", before: 20, after: 20)
  }

  /// Whether a day stands first in its item, and a word behind it.
  private func isItem(_ at: Cursor, _ offset: Int) -> Bool {
    let isFirst =
      at[offset - 1] == nil
      || at[offset - 1]?.kind == .mark && !at.isGlued(offset)
        && (at.isMark(offset - 1, ";") || at.isMark(offset - 1, ":") || at.isMark(offset - 1, ","))
    return isFirst && at[offset + 3]?.gap == .space
      && (at[offset + 3]?.kind == .word || at[offset + 3]?.kind == .digits)
  }

  /// "(19/7)", "Out 19/7", "from 23/6 to 25/6": a Briton's day, which has no other pair's look.
  private func british(_ at: Cursor, _ day: Int, _ month: Int) -> Bool {
    // Odds are not so many to seven or ten.
    guard at.say.isBritish, day > 12, day < 32,
      [3, 6, 7, 9, 10, 11, 12].contains(month) || !at.isMark(-1, "(") && !at.isWord(-1, "starts"),
      month < 13,
      !at.isNear(CommonFraction.betting),
      !at.isNear("odds wickets wicket overs off pts points marks score bowled win won each-way")
    else { return false }
    if at.isMark(-1, "("), at.isMark(3, ")") { return at[-2]?.kind == .word }
    if at.isWord(-1, "beg beginning till ending") { return true }
    if at.isWord(-1, "out starts starting launches") { return at.word(3) == nil }
    return at.isWord(-1, "to until and") && isBritishDay(at, -4)
      && at.isWord(-5, "from between on") || at.isDash(-1) && at.isGlued(0) && isBritishDay(at, -4)
  }

  private func isBritishDay(_ at: Cursor, _ offset: Int) -> Bool {
    guard let day = at.value(offset), let month = at.value(offset + 2),
      at.isGluedMark(offset + 1, "/")
    else { return false }
    return (1...31).contains(day) && (1...12).contains(month)
  }

  /// "9/11", the day of the attacks, and other days after "on".
  private func eleventh(_ at: Cursor, _ first: Int, _ second: Int) -> Match? {
    guard at.isMark(1, "/"), !at.isGlued(3) || at[3]?.kind == .mark else { return nil }
    // "Fri. 7/9:30 p.m.": two showings.
    if at.isGluedMark(3, ":"), at.isGlued(4), at.digits(4) != nil { return nil }
    // "cut from 10/1 to 6/1": odds.
    if at.isWord(-1, "from to at and"), [1, 2, 4].contains(second),
      at.isNear(CommonFraction.betting)
    {
      return nil
    }
    if at.isGlued(3), at.isMark(3, "/") { return nil }
    // "on 1/2-acre lots", but "a 9/11-style attack"
    if at.isGluedMark(3, "-"), at[4]?.kind == .word,
      (first, second) != (9, 11) && (first, second) != (7, 7)
    {
      return nil
    }
    let isAttack =
      (first, second) == (10, 7) && at.isWord(3, "attack attacks massacre hostages")
      || (first, second) == (11, 13) && at.isWord(3, "attack attacks")
      || (first, second) == (21, 7) && at.isWord(3, "attack attacks bombers plot")
    if (first, second) == (9, 11) || (first, second) == (7, 7) || isAttack {
      return Match(
        3, .date, at.say.cardinal(first) + " " + at.say.cardinal(second),
        .init("month", "\(first)"), .init("day", "\(second)"))
    }
    // "Card expires 03/26", "valid thru 03/26": a month and its year.
    if at.digits(0)?.first == 0x30, at.digits(2)?.count == 2, first > 0, first < 13,
      (20..<60).contains(second),
      second > 31 && at.isWord(-1, "expires expiry expiring expired exp thru expiration")
        || at.isWord(-1, "expires expiry exp thru")
          && at.isNear("card visa mastercard passport valid", before: 5, after: 0)
        || at.isWord(-1, "exp expiry") && at[-2] == nil
        || at.isDot(-1) && at.isWord(-2, "exp")
    {
      return Match(
        3, .date, Say.months[first - 1] + " " + at.say.yearInFull(second),
        .init("month", "\(first)"), .init("year", at.string(2)))
    }
    if let match = american(at, first, second) { return match }
    let isAfterDay =
      (at.isMark(-1, "(") || at.isDot(-1) && at[-2]?.shape == .capitalised)
      && at.find(-2, Tables.weekdays) != nil
      || at.find(-1, Tables.weekdays) != nil
    // "down by 2/3", "Cut it by 1/3"
    if at.isWord(-1, "by"),
      at.isWord(-2, Self.changing) && !at.isWord(-3, "sign signed")
        || isPart(at, 0) && [2, 3, 4, 5].contains(second)
          && at.isNear(Self.shortening, before: 6, after: 0)
    {
      return nil
    }
    // "from 1/4 to 1/2 inch"
    if at.isWord(-1, "from"), isPart(at, 0), at.isWord(3, "to"), isPart(at, 4) { return nil }
    guard
      isAfterDay || isDeadline(at) || at.isWord(-1, "commencing") || british(at, first, second)
        || isDiary(at)
        || at.say.isBritish && first > 12 && at.isWord(-1, "opens closes ends begins expires due")
        || at.isGlued(-1) && at.isMark(-2, "/") && at.isWord(-1, "c") && at.isWord(-3, "w")
        || at.isWord(-1, "of") && at.isWord(-2, "week")
        || at.isWord(-1, "on by until since before after from due dated"),
      isAfterDay || isDiary(at) || at[3]?.kind != .word || at.isWord(3, "at and to")
        // "shut on 12/9 after a wave": a day, of which nothing is a part.
        || !at.say.isBritish && !isPart(at, 0) && at.isWord(-1, "on")
          && at.isWord(3, "after when before because as following")
          && !at.isNear(CommonFraction.betting)
        || at.say.isBritish && at.isWord(-1, "on since until")
          && (at.isWord(
            3, "after when before because as with for by but in is was will are has had")
            // "On 12/9 it closed"
            || at.index - 1 == at.sentence.lowerBound && at.isWord(3, "it he she they we I you")
              && !at.isNear("bet favourite backed odds chance price win won", before: 0, after: 10))
    else { return nil }
    var (month, day) = at.say.isBritish ? (second, first) : (first, second)
    if month > 12, day <= 12 { (month, day) = (day, month) }
    guard month <= 12, day <= 31 else { return nil }
    return Match(
      3, .date,
      at.say.day(day, month: month, written: .monthFirst, article: !at.hasDeterminer),
      .init("month", "\(month)"), .init("day", "\(day)"))
  }
}
