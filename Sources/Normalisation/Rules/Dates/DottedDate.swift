/// Reads: dates with dots, day first, as on the Continent: "26.07.2023"; alone or behind a word for
/// dates in Britain with two digits of the year: "(31.07.25)".
/// Leaves alone: versions.
struct DottedDate: Rule {
  var name: String { "dotted-date" }
  var starts: [Start] { [.digitsBefore(".")] }

  func match(_ at: Cursor) -> Match? {
    guard at.isDot(1), at.isGlued(2), at.isDot(3), at.isGlued(4), let year = at.digits(4),
      year.count == 4
        || year.count == 2 && at.say.isBritish
          && (at.isWord(-1, "on by born died dated until till since from before after published")
            || at.isWord(-1, "at to of date") && !at.isWord(5, "of")
              && !at.isWord(-2, "update updated version refer amendment upgrade upgraded patched")
            || at.digits(0)?.count == 2 && at.digits(2)?.count == 2
              && (at[-1] == nil || at.isMark(-1, ":") || at.isMark(-1, "("))
              && (!at.isGlued(5) || at[5]?.kind == .mark)),
      let day = at.value(0), let month = at.value(2), (1...31).contains(day),
      (1...12).contains(month)
    else { return nil }
    return Match(
      5, .date,
      at.say.day(day, month: month, written: .dayFirst, article: !at.hasDeterminer) + ", "
        + (year.count == 4 ? at.say.year(year) : at.say.yearInFull(at.value(4) ?? 0)),
      .init("year", at.string(4)), .init("month", "\(month)"), .init("day", "\(day)"))
  }
}
