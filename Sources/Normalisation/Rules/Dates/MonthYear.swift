/// Reads: a month and a year: "August 2011", "Dec. 2015", "June, 1998".
/// Leaves alone: a month before a number that is no year.
struct MonthYear: Rule {
  var name: String { "month-year" }
  var starts: [Start] { [.table(Tables.months)] }

  func match(_ at: Cursor) -> Match? {
    guard let (month, length) = at.month(0), let year = at.yearAfterDate(length) else { return nil }
    if at[0]?.shape == .lower, at.isWord(0, "may march mar sun") { return nil }
    // "January 2024-March 2025", "June 2021–present"
    let dash = length + year.count
    if at.isDash(dash), at.isGlued(dash) == at.isGlued(dash + 1) {
      let first = Say.months[month - 1] + (year.comma ? ", " : " ") + at.say.year(year.digits)
      if let (upper, upperLength) = at.month(dash + 1),
        let last = at.yearAfterDate(dash + 1 + upperLength),
        year.digits.lexicographicallyPrecedes(last.digits)
          || year.digits.elementsEqual(last.digits) && month < upper
      {
        return Match(
          dash + 1 + upperLength + last.count, .date,
          first + " to " + Say.months[upper - 1] + " " + at.say.year(last.digits),
          .init("month", "\(month)"), .init("year", String(decoding: year.digits, as: UTF8.self)))
      }
      if at.isWord(dash + 1, "present"), at.isGlued(dash + 1),
        !at.isGlued(dash + 2) || at[dash + 2]?.kind == .mark
      {
        return Match(
          dash + 2, .date, first + " to present", .init("month", "\(month)"),
          .init("year", String(decoding: year.digits, as: UTF8.self)))
      }
    }
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
