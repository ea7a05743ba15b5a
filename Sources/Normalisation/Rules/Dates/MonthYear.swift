/// Reads: a month and a year: "August 2011", "Dec. 2015", "June, 1998".
/// Leaves alone: a month before a number that is no year.
struct MonthYear: Rule {
  let name = "month-year"
  let starts: [Start] = [.table(Tables.months)]

  func match(_ at: Cursor) -> Match? {
    guard let (month, length) = at.month(0), let year = at.yearAfterDate(length) else { return nil }
    if at[0]?.shape == .lower, at.isWord(0, "may march mar sun") { return nil }
    if at.isGlued(length + year.count), at.isDash(length + year.count),
      at.digits(length + year.count + 1) != nil
    {
      return Match(length, .date, Say.months[month - 1], .init("month", "\(month)"))
    }
    return Match(
      length + year.count, .date,
      Say.months[month - 1] + (year.comma ? ", " : " ") + at.say.year(year.digits),
      .init("month", "\(month)"), .init("year", String(decoding: year.digits, as: UTF8.self)))
  }
}
