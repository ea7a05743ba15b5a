/// Reads: a weekday's abbreviation, with its dot or before a date or a time: "Mon.-Fri.", "Tues. at
/// noon", "Sun 17 May", "Thu 7.30pm", "Mon–Fri", "M-F 9-5", "Wed: rain", "Mass Fri at 11am", "15:00
/// Wed", "M–Th 9–8, F 9–5"; a dash between weekdays is "to".
/// Leaves alone: "sun", "sat", "wed" and "mon" as words, "Sun" and "Sat" without a date or a dot.
struct WeekdayName: Rule {
  var name: String { "weekday" }
  var starts: [Start] { [.table(Tables.weekdays), .words("M F")] }

  func match(_ at: Cursor) -> Match? {
    // "Open M-F 9-5", "9 a.m.-5 p.m. M-F"
    // "Library hours: M–Th 9–8, F 9–5"
    if at.isWritten(0, "M"), !at.isJoined, at.isDash(1), at.isGlued(1), at.isGlued(2),
      at.digits(3) != nil,
      let last = ["Th": "Thursday", "Thu": "Thursday", "Sat": "Saturday", "Su": "Sunday"][
        at.string(2)]
    {
      return Match(3, .range, "Monday to " + last, .init("from", "Monday"), .init("to", last))
    }
    if at.isWritten(0, "F") {
      guard !at.isJoined, at.isMark(-1, ",") || at.isMark(-1, ";"), at.value(1) ?? 99 < 13,
        at.isDash(2),
        at.isWord(-5, "Th M W Thu") || at.isWord(-6, "Th M W Thu") || at.isWord(-7, "Th M W Thu")
      else { return nil }
      return Match(1, .date, "Friday", .init("day", "Friday"))
    }
    if at.isWritten(0, "M") {
      guard !at.isJoined, at.isDash(1), at.isGlued(1), at.isGlued(2), at.isWritten(2, "F"),
        !at.isGlued(3) || at[3]?.kind == .mark && !at.isDash(3),
        at[3]?.kind == .digits || at[-1]?.kind == .digits || at.isWord(-1, "m am pm open hours")
          || at.isDot(-1)
      else { return nil }
      return Match(3, .range, "Monday to Friday", .init("from", "Monday"), .init("to", "Friday"))
    }
    guard let (day, length) = weekday(at, 0) else { return nil }
    if at.isDash(length), at.isGlued(length) == at.isGlued(length + 1),
      let (other, otherLength) = weekday(at, length + 1, partner: true)
    {
      return Match(
        length + 1 + otherLength, .range, day + " to " + other, .init("from", day),
        .init("to", other))
    }
    return day.utf8.elementsEqual(at.bytes(0)) ? nil : Match(length, .date, day, .init("day", day))
  }

  private func weekday(_ at: Cursor, _ offset: Int, partner: Bool = false) -> (String, Int)? {
    guard let lexeme = at.word(offset), lexeme.shape == .capitalised || lexeme.shape == .upper,
      let row = at.find(offset, Tables.weekdays)
    else { return nil }
    if row[0] == row[1] { return (row[1], 1) }
    if at.isDot(offset + 1) { return (row[1], 2) }
    if partner { return (row[1], 1) }
    // At the end of the sentence its stop is the dot.
    if at.isDotOrStop(offset + 1), lexeme.shape == .capitalised,
      at.isWord(offset - 1, Self.before)
        || at.isWord(offset - 1, Self.reporting)
        || at[offset - 1]?.shape == .lower && !at.isWord(offset, "sun")
          && !at.isWord(offset - 1, "the a an this his her in at")
    {
      return (row[1], 1)
    }
    // "from 3pm Fri to 6am Sat"
    if lexeme.shape == .capitalised, at[offset]?.gap == .space,
      at.isWord(offset - 1, "am pm noon midnight")
        || at.isWord(offset - 1, "ET PT CT MT EST EDT CST CDT PST PDT GMT BST")
          && at[offset - 1]?.shape == .upper && at.word(offset + 1) == nil
        || at.isDot(offset - 1) && at.isWord(offset - 2, "m")
    {
      return (row[1], 1)
    }
    // "ISLAMABAD, Wed: At least four": behind the place that a report comes from.
    if lexeme.shape == .capitalised, at.isMark(offset - 1, ","), at.isGluedMark(offset + 1, ":"),
      !at.isGlued(offset + 2),
      at[offset - 2]?.shape == .upper
    {
      return (row[1], 1)
    }
    // "Requiem Mass Fri at 11am", "Doors open Sat at 7pm"
    if lexeme.shape == .capitalised, at.isWord(offset + 1, "at"), at[offset]?.gap == .space,
      !at.isWord(offset - 1, "the The a"),
      at.isWord(offset + 3, "am pm") && at.digits(offset + 2) != nil
        || at.isWord(offset + 5, "am pm") && at.digits(offset + 2) != nil
        || at.isWord(offset + 2, "noon midday midnight") && !at.isWord(offset, "Sun")
    {
      return (row[1], 1)
    }
    // "from 15:00 Wed to 11:00 Thurs"
    if lexeme.shape == .capitalised, at[offset]?.gap == .space, at.digits(offset - 1)?.count == 2,
      at.isMark(offset - 2, ":") || at.isMark(offset - 2, "."), at.digits(offset - 3) != nil,
      at[offset + 1] == nil || at[offset + 1]?.kind == .mark
        || at.isWord(offset + 1, "to until and till")
    {
      return (row[1], 1)
    }
    // "(evenings only, not Sun)"
    if lexeme.shape == .capitalised, at.isWord(offset - 1, "not exc except excluding"),
      at.isMark(offset + 1, ")")
    {
      return (row[1], 1)
    }
    // "(12A), Sat, BBC Two", "The Hub, Sun, 7pm": an item of a listing.
    if lexeme.shape == .capitalised, at.isMark(offset - 1, ","), at.isGluedMark(offset + 1, ","),
      at.isMark(offset - 2, ")") || at[offset - 2]?.kind == .digits || at.digits(offset + 2) != nil,
      at.isWord(offset + 2, "BBC ITV ITV1 ITV2 Channel Sky Film4 Dave Radio C4 C5 Netflix")
        || at.digits(offset + 2)?.count ?? 9 < 3
          && (at.isWord(offset + 3, "am pm")
            || at.isDot(offset + 3) && at.isWord(offset + 5, "am pm"))
    {
      return (row[1], 1)
    }
    // "Wed: rain"
    if lexeme.shape == .capitalised || at.isWord(offset, "TUE WED THU FRI MON"), offset == 0,
      at.isGluedMark(1, ":"), !at.isGlued(2),
      !at.isWord(0, "Sun")
        || at.digits(2) != nil
          && (at.isDash(3) || at.isWord(3, "am pm a p noon") || at.isMark(3, ":"))
        || at.isWord(2, "closed noon"),
      at.index == at.sentence.lowerBound || at.isMark(-1, ";")
    {
      return (row[1], 1)
    }
    // "9pm, Sat"
    if lexeme.shape == .capitalised, at.isMark(offset - 1, ","),
      at.isWord(offset - 2, "am pm noon midnight")
        || at.isDot(offset - 2) && at.isWord(offset - 3, "m"),
      at[offset + 1] == nil || at[offset + 1]?.kind == .mark || at[offset + 1]?.kind == .digits
    {
      return (row[1], 1)
    }
    // "between Noosa and Coolangatta early Sat, the Bureau said"
    if lexeme.shape == .capitalised, at.isWord(offset - 1, "early late"),
      at[offset + 1] == nil || at.isMark(offset + 1, ",")
    {
      return (row[1], 1)
    }
    // "Fri pm: Ride the tram", "Mon am or Tues pm"
    if lexeme.shape == .capitalised, at.isWord(offset + 1, "am pm"),
      at[offset + 1]?.shape == .lower,
      !at.isWord(offset - 1, "the The")
    {
      return (row[1], 1)
    }
    // "Wed & Sat", "Mon, Wed, Fri", "Mon to Fri"
    if lexeme.shape == .capitalised, isListed(at, offset) { return (row[1], 1) }
    // "Fri night", "open on Fri": these are no words.
    if lexeme.shape == .capitalised, at.isWord(offset, "Tue Thu Fri"),
      !at.isGlued(offset) || offset == 0 && !at.isJoined,
      at.isWord(offset - 1, Self.before) || at.isWord(offset - 1, "closed open opens")
        || at.isWord(offset + 1, "night morning evening afternoon lunchtime")
    {
      return (row[1], 1)
    }
    if lexeme.shape == .capitalised,
      at.isWord(offset, "Sun Mon Wed Sat") && at.isWord(offset - 1, "closed")
        || at.isWord(offset, "Mon Wed Sat") && at.isWord(offset - 1, "on every")
          && at[offset + 1]?.shape != .capitalised
        || at.isWord(offset, "Mon Wed Sat") && !at.isWord(offset - 1, "the a")
          && at.isWord(offset + 1, "night morning evening afternoon lunchtime")
    {
      return (row[1], 1)
    }
    // "next Sat night", "every Sun at 10"
    if lexeme.shape == .capitalised, at.isWord(offset - 1, Self.before),
      at.isWord(offset + 1, "night morning evening afternoon at")
    {
      return (row[1], 1)
    }
    // "(Fri till 8.30pm)", "Jan 18 (Thu)"
    if lexeme.shape == .capitalised, at.isWord(offset, "Tue Thu Fri"), at.isMark(offset - 1, "("),
      at.isMark(offset + 1, ")") || at.isWord(offset + 1, "to till until")
    {
      return (row[1], 1)
    }
    // "Sun noon-5"
    if lexeme.shape == .capitalised, at.isWord(offset + 1, "noon midday midnight"),
      !at.isWord(offset - 1, "the a")
    {
      return (row[1], 1)
    }
    // "Sat/Sun"
    let isPair =
      at.isGluedMark(offset + 1, "/") && at.find(offset + 2, Tables.weekdays) != nil
      || at.isMark(offset - 1, "/") && at.isGlued(offset)
        && at.find(offset - 2, Tables.weekdays) != nil
    if isPair, lexeme.shape == .capitalised { return (row[1], 1) }
    let isBeforeDate =
      at[offset + 1]?.kind == .digits || at.month(offset + 1) != nil
      || at.isMark(offset + 1, ",")
        && (at[offset + 2]?.kind == .digits || at.month(offset + 2) != nil)
      || at.isMark(offset + 1, "(") && at[offset + 2]?.kind == .digits
      || at.isDash(offset + 1) && at.find(offset + 2, Tables.weekdays) != nil
      || lexeme.shape == .capitalised && at.isWord(offset + 1, "to until till from")
        && (!at.isWord(offset, "sun sat wed") || at[offset - 1]?.kind == .mark
          || at.isWord(offset - 1, "open"))
        && at[offset + 2]?.kind == .digits && at[offset + 2]?.gap == .space
    guard isBeforeDate || at.isWord(offset, "Tues Weds Thurs Thur") && lexeme.shape == .capitalised
    else { return nil }
    if at.isWord(offset, "sun sat wed mon"), at.isWord(-1, "the The") { return nil }
    return (row[1], 1)
  }

  /// Whether another weekday stands beside, in a list or a span.
  private func isListed(_ at: Cursor, _ offset: Int) -> Bool {
    let others = [(offset + 1, offset + 2), (offset - 1, offset - 2)]
    return others.contains { joint, other in
      guard at.isMark(joint, "&") || at.isMark(joint, ",") || at.isWord(joint, Self.joints),
        at[other]?.shape == .capitalised, at.find(other, Tables.weekdays) != nil
      else { return false }
      return true
    }
  }

  private static let joints: Words = "and or to thru through until"

  /// What is told of days: the Sun of the sky stands behind other words.
  private static let reporting: Words = """
    said says told died opens opened closes closed starts started begins began ends ended arrived \
    announced reported ruled won lost beat killed held
    """
  /// What days stand after.
  private static let before: Words = """
    on last next this every since until till by from late early to through and or
    """
}
