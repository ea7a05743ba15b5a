/// Reads: a month and a day, with a year and ranges: "July 26", "Sept. 11, 2001", "May 2-10",
/// "Jan. 6", "Dec 31st", "Jan. 30-Feb. 2", "March 12 and 13"; a month of a year ("Nov-25
/// wheat"); in Britain "the September the eleventh attacks".
/// Leaves alone: a small "may" or "march", a month before a number that is no day.
struct MonthDay: Rule {
  var name: String { "month-day" }
  var starts: [Start] { [.table(Tables.months)] }

  func match(_ at: Cursor) -> Match? {
    guard let (month, monthLength) = at.month(0) else { return nil }
    var end = monthLength
    if at.isMark(end, "-"), at.isGlued(end), at.isGlued(end + 1) {
      // "Nov-25 wheat", "at Dec-24": a month of a year.
      if at[0]?.count == 3, monthLength == 1, let year = at.digits(end + 1), year.count == 2,
        (20..<40).contains(at.value(end + 1) ?? 0), at.yearAfterDate(end + 2) == nil,
        !at.isGlued(end + 2) || at[end + 2]?.kind == .mark && !at.isDash(end + 2),
        at.isWord(-1, "in at since") || at.isWord(end + 2, Self.traded)
          || at.say.isBritish && at[0]?.shape == .capitalised && at.isMark(-1, "(")
            && at.isMark(end + 2, ")")
      {
        return Match(
          end + 2, .date, Say.months[month - 1] + " " + at.say.year([0x32, 0x30] + year),
          .init("month", "\(month)"), .init("year", at.string(end + 1)))
      }
      end += 1
    }
    guard let (day, dayLength) = at.monthDay(end) else { return nil }
    // "Tries: May 2, Farrell 3": who scored them.
    if at.isWord(0, "May"), monthLength == 1, at.isMark(-1, ":"),
      at.isWord(-2, "Tries Try Goals Scorers Cons Pens Points Scorer")
    {
      return nil
    }
    // "May 20 of us come in?"
    if at.isWord(0, "May"), monthLength == 1, dayLength == 1, at.isWord(end + 1, "of"),
      at.isWord(end + 2, "us you them these those my our your")
    {
      return nil
    }
    if at[0]?.shape == .lower, at.isWord(0, "may march mar sun") {
      // "you may 2" is no date unless a year follows.
      guard at.yearAfterDate(end + dayLength) != nil else { return nil }
    }
    end += dayLength
    // "In June 12 of them left."
    if dayLength == 1, at.isWord(-1, "in during since"), at.isWord(end, "of"),
      at.isWord(end + 1, "them the these those us its their his her our my")
    {
      return nil
    }
    // "In May 2 people died.", "Last May 10 workers quit."
    if dayLength == 1, at.isWord(-1, "in during since last next"), isThings(at, end) { return nil }
    // "the September 11 attacks", "its March 31 year-end": before its noun.
    let ending = at.isWord(end, "st nd rd th") && at.isGlued(end) ? end + 1 : end
    let isAttribute =
      at.isWord(-1, "the its their his her this that last") && at[ending]?.shape == .lower
      && at[ending]?.gap == .space && !at.isWord(ending, Cursor.notNouns)
      && !(at.isWord(-1, "last") && isThings(at, ending))
    // "the post-Oct. 7 world", "an Oct. 7-style attack"
    let isPart =
      at.say.isBritish
      && (isAttribute || at.isGlued(0) && at.isDash(-1) || at.isWord(-1, "a an")
        || at.isDash(end) && at.isGlued(end) && at[end + 1]?.shape == .lower && at.isGlued(end + 1))
    if isPart, !(at.isDash(end) && at.digits(end + 1) != nil) {
      return Match(
        end, .date,
        Say.months[month - 1] + (at.isWord(-1, "the") && !isAttribute ? " " : " the ")
          + at.say.ordinal(day),
        .init("month", "\(month)"), .init("day", "\(day)"))
    }
    let article = !at.hasDeterminer
    var words = at.say.day(day, month: month, written: .monthFirst, article: article)
    var fields = [Token.Field("month", "\(month)"), Token.Field("day", "\(day)")]
    if let list = DayList(at, end, after: day), !isCount(at, end + list.count) {
      let days = list.spoken(at.say, first: day, article: at.say.isBritish)
      words =
        at.say.isBritish
        ? (article ? "the " : "") + days + " of " + Say.months[month - 1]
        : Say.months[month - 1] + " " + days
      end += list.count
    } else if at.isDash(end), at.isGlued(end) == at.isGlued(end + 1) {
      if let (last, length) = at.monthDay(end + 1), last > day {
        words += " to " + (at.say.isBritish ? "the " : "") + at.say.ordinal(last)
        end += 1 + length
        fields.append(Token.Field("to", "\(last)"))
        if at.say.isBritish {
          words =
            (article ? "the " : "") + at.say.ordinal(day) + " to the " + at.say.ordinal(last)
            + " of "
            + Say.months[month - 1]
        }
      }
    }
    if let year = at.yearAfterDate(end) {
      words += (year.comma ? ", " : " ") + at.say.year(year.digits)
      fields.append(Token.Field("year", String(decoding: year.digits, as: UTF8.self)))
      end += year.count
      if let (next, length) = at.newStyle(end, after: year.digits) {
        words += next
        end += length
      }
    }
    if let (more, length) = at.dateAfterDash(end, .monthFirst) {
      words += more
      end += length
    }
    var match = Match(end, .date, words)
    match.fields = fields
    return match
  }

  /// "May 5 and 9 people": the last number counts what follows it.
  private func isCount(_ at: Cursor, _ end: Int) -> Bool {
    if at.isGlued(end), at.isMark(end, "%") || at.isDash(end) || at.isMark(end, ":") { return true }
    guard let next = at.word(end) else { return at[end]?.kind == .digits }
    return next.shape == .lower && !at.isWord(end, Cursor.notNouns) || at.month(end) != nil
  }

  /// Whether what follows are things that a number counts.
  private func isThings(_ at: Cursor, _ offset: Int) -> Bool {
    guard at[offset]?.shape == .lower, at[offset]?.gap == .space else { return false }
    if at.isWord(offset, "people men women children more") { return true }
    // Americans write "in Jan. 6 cases" of a day; Britons put the day first.
    return at.say.isBritish && at.ends(offset, with: "s") && !at.isWord(offset, Cursor.notNouns)
      && !at.ends(offset, with: "ss") && !at.ends(offset, with: "'s")
  }

  /// What is traded for delivery in a month.
  private static let traded: Words = """
    wheat corn maize soybean soybeans barley rapeseed sugar coffee cocoa cotton crude Brent gas \
    futures contract contracts delivery expiry milling feed
    """
}
