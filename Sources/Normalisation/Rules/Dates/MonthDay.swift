/// Reads: a month and a day, with a year and ranges: "July 26", "Sept. 11, 2001", "May 2-10",
/// "Jan. 6", "Dec 31st", "Jan. 30-Feb. 2".
/// Leaves alone: a small "may" or "march", a month before a number that is no day.
struct MonthDay: Rule {
  let name = "month-day"
  let starts: [Start] = [.table(Tables.months)]

  func match(_ at: Cursor) -> Match? {
    guard let (month, monthLength) = at.month(0) else { return nil }
    var end = monthLength
    if at.isMark(end, "-"), at.isGlued(end), at.isGlued(end + 1) { end += 1 }
    guard let (day, dayLength) = at.monthDay(end) else { return nil }
    if at[0]?.shape == .lower, at.isWord(0, "may march mar sun") {
      // "you may 2" is no date unless a year follows.
      guard at.yearAfterDate(end + dayLength) != nil else { return nil }
    }
    end += dayLength
    var words = at.say.day(day, month: month, written: .monthFirst)
    var fields = [Token.Field("month", "\(month)"), Token.Field("day", "\(day)")]
    if at.isDash(end), at.isGlued(end) == at.isGlued(end + 1) {
      if let (last, length) = at.monthDay(end + 1), last > day {
        words += " to " + (at.say.isBritish ? "the " : "") + at.say.ordinal(last)
        end += 1 + length
        fields.append(Token.Field("to", "\(last)"))
        if at.say.isBritish {
          words =
            "the " + at.say.ordinal(day) + " to the " + at.say.ordinal(last) + " of "
            + Say.months[month - 1]
        }
      } else if let (other, length) = at.month(end + 1),
        let (last, lastLength) = at.monthDay(end + 1 + length)
      {
        words += " to " + at.say.day(last, month: other, written: .monthFirst)
        end += 1 + length + lastLength
      }
    }
    if let year = at.yearAfterDate(end) {
      words += (year.comma ? ", " : " ") + at.say.year(year.digits)
      fields.append(Token.Field("year", String(decoding: year.digits, as: UTF8.self)))
      end += year.count
    }
    var match = Match(end, .date, words)
    match.fields = fields
    return match
  }
}
