/// Reads: year, month and day in that order: "2023-07-26", "2016/07/03", "2012.01.05".
/// Leaves alone: what cannot be a month or a day.
struct ISODate: Rule {
  var name: String { "iso-date" }
  var starts: [Start] { [.digitsBefore("-/.", .otherMark)] }

  func match(_ at: Cursor) -> Match? {
    // "Accession no. 1998/12/3", "MS 1962/4/11": numbers of archives.
    if at.isMark(1, "/"), at.digits(2)?.count == 1 || at.digits(4)?.count == 1,
      at.follows("no accession ref ms register reference catalogue D DX")
    {
      return nil
    }
    guard let year = at.digits(0), year.count == 4, (0x31...0x32).contains(year.first ?? 0),
      let mark = at[1], at.isGlued(1), at.isGlued(2), at.isGlued(3), at.isGlued(4),
      mark.kind == .mark, [0x2D, 0x2F, 0x2E, 0x2011].contains(mark.code), at[3]?.code == mark.code,
      let month = at.value(2), (1...12).contains(month), at.digits(2)?.count ?? 9 <= 2,
      let day = at.value(4), (1...31).contains(day), at.digits(4)?.count ?? 9 <= 2
    else { return nil }
    if at.isGlued(5), at[5]?.code == mark.code, at.isGlued(6), at[6]?.kind == .digits { return nil }
    var words =
      at.say.day(
        day, month: month, written: .monthFirst, article: !at.hasDeterminer) + ", "
      + at.say.year(year)
    var end = 5
    if at.isGlued(5), at.isWritten(5, "T"), at.isGlued(6), let hour = at.value(6), hour < 25,
      at.isGluedMark(7, ":"), at.isGlued(8), let minute = at.value(8), minute < 60
    {
      // "2023-07-26T14:30:00Z"
      words += ", " + at.say.clock(hour: hour, minute: minute, isTwentyFour: true)
      end = at.isGluedMark(9, ":") && at.isGlued(10) && at.digits(10) != nil ? 11 : 9
      if at.isGlued(end), at.isWritten(end, "Z") {
        words += " U T C"
        end += 1
      }
    }
    return Match(
      end, .date, words, .init("year", at.string(0)), .init("month", "\(month)"),
      .init("day", "\(day)"))
  }
}
