/// Reads: dates in figures, month first in America, day first in Britain: "7/26/2023", "26/7/23",
/// "9/11" after "on" or as the day itself, "4/15" after "on" or "by".
/// Leaves alone: other fractions.
struct NumericDate: Rule {
  let name = "numeric-date"
  let starts: [Start] = [.digits]

  func match(_ at: Cursor) -> Match? {
    guard let first = at.value(0), let second = at.value(2), at.digits(0)?.count ?? 9 <= 2,
      at.digits(2)?.count ?? 9 <= 2, first > 0, second > 0, at.isGlued(1), at.isGlued(2),
      at.isMark(1, "/") || at.isMark(1, "-") || at.isMark(1, ".")
    else { return nil }
    if at.isJoined { return nil }
    guard at.isGlued(3), at[3]?.code == at[1]?.code, at.isGlued(4), let year = at.digits(4),
      year.count == 4 || year.count == 2 && at.isMark(1, "/")
    else { return eleventh(at, first, second) }
    if at.isMark(1, "."), year.count == 2 { return nil }
    if at.isGlued(5), at[5]?.kind != .mark || at[5]?.code == at[1]?.code { return nil }
    let dayFirst = at.say.isBritish || at.isMark(1, ".")
    var (month, day) = dayFirst ? (second, first) : (first, second)
    if month > 12, day <= 12 { (month, day) = (day, month) }
    guard month <= 12, day <= 31 else { return nil }
    let words =
      at.say.day(day, month: month, written: .monthFirst, article: !at.hasDeterminer) + ", "
      + (year.count == 4 ? at.say.year(year) : shortYear(at.say, at.value(4) ?? 0))
    return Match(
      5, .date, words, .init("year", at.string(4)), .init("month", "\(month)"),
      .init("day", "\(day)"))
  }

  private static let changing: Words = """
    up down cut fell fall falls fallen rose rise rises risen reduced reduce increased increase grew \
    grow shrank shrunk dropped drop raised lowered slashed
    """

  /// A year of two digits, in full.
  private func shortYear(_ say: Say, _ value: Int) -> String {
    say.year("\(value < 50 ? 2000 + value : 1900 + value)".utf8)
  }

  /// "9/11", the day of the attacks, and other days after "on".
  private func eleventh(_ at: Cursor, _ first: Int, _ second: Int) -> Match? {
    guard at.isMark(1, "/"), !at.isGlued(3) || at[3]?.kind == .mark else { return nil }
    if at.isGlued(3), at.isMark(3, "/") { return nil }
    if (first, second) == (9, 11) || (first, second) == (7, 7) {
      return Match(
        3, .date, at.say.cardinal(first) + " " + at.say.cardinal(second),
        .init("month", "\(first)"), .init("day", "\(second)"))
    }
    let isAfterDay =
      at.isMark(-1, "(") && at.find(-2, Tables.weekdays) != nil
      || at.find(-1, Tables.weekdays) != nil
    // "down by 2/3"
    if at.isWord(-1, "by"), at.isWord(-2, Self.changing) { return nil }
    guard isAfterDay || at.isWord(-1, "on by until since before after from due dated"),
      isAfterDay || at[3]?.kind != .word || at.isWord(3, "at and to")
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
