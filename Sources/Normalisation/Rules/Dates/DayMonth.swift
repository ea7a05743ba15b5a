/// Reads: a day and a month, with a year, spans and lists: "26 July 2023", "25th Dec.", "2-10 May",
/// "from 5 to 9 May", "12, 13 and 14 May", "30 July-2 August", "(1 May 1931 – 3 June 2019)",
/// "the 4th of July" stays as its own words.
/// Leaves alone: a number before "may" or "march" in small letters.
struct DayMonth: Rule {
  var name: String { "day-month" }
  var starts: [Start] { [.digits] }

  func match(_ at: Cursor) -> Match? {
    if let match = night(at) { return match }
    guard let (day, dayLength) = at.monthDay(0) else { return nil }
    if at.isJoined { return nil }
    // "287 for 4 dec.": an innings declared.
    if dayLength == 1, day < 10, at.isWord(1, "dec"), at.isWord(-1, "for"),
      (at.value(-2) ?? 0) > 99
    {
      return Match(
        at.isDot(2) ? 3 : 2, .score, at.say.cardinal(day) + " declared", .init("wickets", "\(day)"))
    }
    var end = dayLength
    var last: Int?
    let list = DayList(at, end, after: day).flatMap { at.month(end + $0.count) == nil ? nil : $0 }
    if let list {
      end += list.count
    } else if at.isDash(end), at.isGlued(end) == at.isGlued(end + 1),
      let (upper, length) = at.monthDay(end + 1), upper > day
    {
      last = upper
      end += 1 + length
    }
    if at.isMark(end, "-"), at.isGlued(end), at.isGlued(end + 1), at.month(end + 1) != nil {
      end += 1
    }
    guard let (month, monthLength) = at.month(end) else { return nil }
    if at[end]?.shape == .lower, at.isWord(end, "may march mar sun") {
      guard at.yearAfterDate(end + 1) != nil else { return nil }
    }
    end += monthLength
    // "3 Mar 5": the day that follows belongs to the month.
    if dayLength == 1, last == nil, list == nil, let (_, length) = at.monthDay(end),
      at.yearAfterDate(end + length) != nil
    {
      return nil
    }
    let article = !at.hasDeterminer
    var words = at.say.day(day, month: month, written: .dayFirst, article: article)
    if let last {
      words =
        (article ? "the " : "") + at.say.ordinal(day) + " to the " + at.say.ordinal(last)
        + " of " + Say.months[month - 1]
    }
    if let list {
      words =
        (article ? "the " : "") + list.spoken(at.say, first: day, article: true) + " of "
        + Say.months[month - 1]
    }
    var match = Match(end, .date, words, .init("day", "\(day)"), .init("month", "\(month)"))
    if let year = at.yearAfterDate(end) {
      match.spoken += (year.comma ? ", " : " ") + at.say.year(year.digits)
      match.count += year.count
      if let (words, length) = at.newStyle(match.count, after: year.digits) {
        match.spoken += words
        match.count += length
      }
      match.fields.append(.init("year", String(decoding: year.digits, as: UTF8.self)))
    }
    if last == nil, list == nil, let (words, length) = at.dateAfterDash(match.count, .dayFirst) {
      match.spoken += words
      match.count += length
    }
    return match
  }

  /// "the night of 12/13 August": one day to the next.
  private func night(_ at: Cursor) -> Match? {
    guard !at.isJoined, let day = at.value(0), at.isGluedMark(1, "/"), at.isGlued(2),
      let next = at.value(2), (1...30).contains(day), next == day + 1,
      let (month, length) = at.month(3), !at.isGlued(3), at[3]?.shape != .lower
    else { return nil }
    let words =
      (at.hasDeterminer ? "" : "the ") + at.say.ordinal(day) + " to the " + at.say.ordinal(next)
      + " of " + Say.months[month - 1]
    return Match(3 + length, .date, words, .init("day", "\(day)"), .init("month", "\(month)"))
  }
}
