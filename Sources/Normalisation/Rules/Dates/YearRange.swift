/// Reads: spans of years and seasons: "2019–2021", "1914-18", "2023/24", "(1864-87)", "2008 - 2009",
/// "the 2023-24 season", "1998/9", "(1634/5–1690)".
/// Leaves alone: pairs that are no years in their order.
struct YearRange: Rule {
  var name: String { "year-range" }
  var starts: [Start] { [.digitsBefore("-/", [.otherMark, .markApart])] }

  func match(_ at: Cursor) -> Match? {
    if let match = untilNow(at) ?? untilDate(at) ?? season(at) ?? dual(at) { return match }
    guard let first = at.digits(0), first.count == 4, let from = at.value(0),
      (1000...2199).contains(from), at.isGlued(1) == at.isGlued(2),
      let second = at.digits(2), second.count == 4 || second.count == 2 || second.count == 1,
      let to = at.value(2),
      !at.isGlued(3) || at[3]?.kind == .mark,
      !(at.isGlued(3) && at.isGlued(4) && at[4]?.kind == .digits)
    else { return nil }
    if at.isJoined { return nil }
    // "in 1684/5": the old year and the new, or a season.
    let isDual = at.isMark(1, "/") && at.isGlued(1) && to == (from + 1) % 10
    // "the 1984-5 strike", "in 1994/5 than"
    if second.count == 1, !isDual,
      !at.isGlued(1)
        || at.isWord(3, "people men women children km miles")
        || at[3]?.kind == .word && from < 1800 && !at.isWord(3, Self.seasons)
          && !(at.isDash(1) && to == from % 10 + 1 && from % 100 > 0 && at.isWord(-1, "the of in")
            && !at.isWord(3, "of"))
    {
      return nil
    }
    let full =
      second.count == 4
      ? to
      : second.count == 1
        ? from / 10 * 10 + to
        : from / 100 * 100 + to + (to == 0 || isNextCentury(at, from, to) ? 100 : 0)
    let isSeason =
      at.isMark(1, "/") || full == from + 1 && second.count < 4 && isBeforeSeason(at, 3)
    guard at.isMark(1, "/") || at.isDash(1), full > from, full - from < 700, full <= 2199 else {
      return nil
    }
    // A season: "twenty twenty-three twenty-four".
    if isSeason && full != from + 1 { return nil }
    let isRound = from % 100 == 0 && second.count < 4 && !isSeason
    let upper =
      second.count == 4
      ? at.say.year(second)
      : isRound
        ? at.say.year("\(full)".utf8)
        : second.count == 1 ? at.say.cardinal(to) : at.say.shortYear(to)
    // "in the 1999–00 season"
    if to == 0, second.count == 2, full == from + 1 {
      return Match(
        3, .year, at.say.year(first) + " to " + at.say.year("\(full)".utf8),
        .init("from", at.string(0)), .init("to", "\(full)"))
    }
    if from / 100 != full / 100, second.count == 2 {
      return Match(
        3, .year, at.say.year(first) + " to " + at.say.year("\(full)".utf8),
        .init("from", at.string(0)), .init("to", "\(full)"))
    }
    let joint = isSeason ? " " : " to "
    return Match(
      3, .year, at.say.year(first) + joint + upper,
      .init("from", at.string(0)), .init("to", "\(full)"))
  }

  /// "(1634/5–1690)", "(1634–1690/91)", "(1525/30–1569)": one end is not known to the year.
  private func dual(_ at: Cursor) -> Match? {
    func end(_ offset: Int) -> (words: String, year: Int, count: Int)? {
      guard let digits = at.digits(offset), digits.count == 4, let year = at.value(offset),
        (1000...2099).contains(year)
      else { return nil }
      guard at.isGluedMark(offset + 1, "/"), at.isGlued(offset + 2),
        let other = at.digits(offset + 2), other.count < 3, let value = at.value(offset + 2)
      else { return (at.say.year(digits), year, 1) }
      let words = other.count == 1 ? at.say.cardinal(value) : at.say.shortYear(value)
      return (at.say.year(digits) + " " + words, year, 3)
    }
    guard let first = end(0), at.isDash(first.count), at.isGlued(first.count),
      at.isGlued(first.count + 1), let second = end(first.count + 1),
      first.count + second.count > 2, first.year < second.year, !at.isJoined
    else { return nil }
    let count = first.count + 1 + second.count
    guard !at.isGlued(count) || at[count]?.kind == .mark && !at.isMark(count, "/") else {
      return nil
    }
    return Match(
      count, .year, first.words + " to " + second.words, .init("from", "\(first.year)"),
      .init("to", "\(second.year)"))
  }

  /// "from 1998-03", "(1997-02)": over the end of a century, where "1998-03" alone may be a month.
  private func isNextCentury(_ at: Cursor, _ from: Int, _ to: Int) -> Bool {
    from % 100 >= 90 && to < 10 && at.digits(2)?.count == 2 && at.isDash(1) && at.isGlued(1)
      && at.isWord(-1, "from of during between")
  }

  /// "the 24/25 season", "the 99/00 campaign"
  private func season(_ at: Cursor) -> Match? {
    guard let first = at.digits(0), first.count == 2, let second = at.digits(2), second.count == 2,
      at.isGluedMark(1, "/"), at.isGlued(2), !at.isJoined, let from = at.value(0),
      let to = at.value(2),
      to == (from + 1) % 100, at.isWord(3, "season seasons campaign kit title term tax")
    else { return nil }
    return Match(
      3, .year, at.say.shortYear(from) + " " + at.say.shortYear(to),
      .init("from", at.string(0)), .init("to", at.string(2)))
  }

  /// "(c. 1480 – 6 July 1535)": a year to a day.
  private func untilDate(_ at: Cursor) -> Match? {
    guard let first = at.digits(0), (3...4).contains(first.count), let from = at.value(0),
      (100...2199).contains(from), !at.isJoined, at.isDash(1), at.isGlued(1) == at.isGlued(2),
      first.count == 4 || at.isMark(-1, "(") || at.isWord(-1, "circa")
        || at.isDot(-1) && at.isWord(-2, "c ca")
    else { return nil }
    if let (_, length) = at.monthDay(2) {
      guard at.month(2 + length) != nil, at[2 + length]?.shape == .capitalised else { return nil }
    } else {
      guard let (_, length) = at.month(2), at[2]?.shape == .capitalised,
        at.digits(2 + length) != nil
      else { return nil }
    }
    return Match(2, .year, at.say.year(first) + " to", .init("from", at.string(0)))
  }

  /// "1999–present", "2005 - now"
  private func untilNow(_ at: Cursor) -> Match? {
    guard let first = at.digits(0), first.count == 4, let from = at.value(0), !at.isJoined,
      (1000...2199).contains(from), at.isDash(1), at.isGlued(1) == at.isGlued(2),
      at.isWord(2, "present now date today"), !at.isGlued(3) || at[3]?.kind == .mark
    else { return nil }
    return Match(2, .year, at.say.year(first) + " to", .init("from", at.string(0)))
  }

  /// "the 2023-24 season", "the 2023-24 Premier League season".
  private func isBeforeSeason(_ at: Cursor, _ offset: Int) -> Bool {
    // "in the 2003-04 and 2004-05 seasons"
    if at.isWord(offset, "and"), at.digits(offset + 1)?.count == 4, at.isDash(offset + 2),
      at.digits(offset + 3)?.count == 2
    {
      return at.isWord(offset + 4, Self.seasons)
    }
    for place in offset..<offset + 4 {
      if at.isWord(place, Self.seasons) { return true }
      guard at[place]?.shape == .capitalised || at.isWord(place, "regular school academic fiscal")
      else { return false }
    }
    return false
  }

  private static let seasons: Words =
    "season seasons campaign campaigns term year winter title titles ashes"
}
