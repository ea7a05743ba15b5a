/// Reads: a month's abbreviation with its dot, alone: "in Sept.", "last Dec.", "Jan.-March"; without it
/// behind "in", "early" and the like: "in Jan and Feb", "mid-Jul".
/// Leaves alone: "Mar." and "Jan." as names in front of a name, "Jan" without a dot but before figures
/// of the markets ("Jan retail sales"), whole months, "Ant and Dec".
struct MonthName: Rule {
  var name: String { "month-name" }
  var starts: [Start] { [.table(Tables.months)] }

  func match(_ at: Cursor) -> Match? {
    // "5.25% APR."
    guard let (month, length) = at.month(0), at[0]?.shape != .upper || !at.isMark(-1, "%"),
      length == 2 || at.isDotOrStop(1) || isSpan(at) || isShouted(at) || isBare(at)
        || isDated(at),
      at[0]?.shape != .lower, Say.months[month - 1].utf8.count != at[0]?.count
    else { return nil }
    if at.isWord(0, "dec"), at.isWord(-1, "and"), at.isWord(-2, "Ant") { return nil }
    if length == 1, at.isWord(0, "jan mar jun"), !isSpan(at), !isBare(at), !isDated(at) {
      return nil
    }
    if at.isWord(0, "jan mar may"), !isSpan(at), at[2]?.shape == .capitalised,
      !(isWithMonth(at) && at.isWord(-1, Self.since))
    {
      return nil
    }
    return Match(length, .date, Say.months[month - 1], .init("month", "\(month)"))
  }

  /// "Inflation was 3.0% in Jan.", "since Jan.": at the end, where a person would not be.
  private func isDated(_ at: Cursor) -> Bool {
    // "CPI: 3.0% (Jan)"
    if at[0]?.shape == .capitalised, at.isMark(-1, "("), at.isMark(1, ")"), !at.isWord(0, "may"),
      at[-2]?.kind == .digits || at.isMark(-2, "%")
    {
      return true
    }
    guard at[1] == nil, at[0]?.shape == .capitalised else { return false }
    return at.isWord(-1, "since until last")
      || at.isWord(-1, "in")
        && (at.isDotOrStop(1) && at.isWord(-2, Self.happening)
          || (-8 ... -2).contains { at[$0]?.kind == .digits || at.isMark($0, "%") })
  }

  /// "in Sept and", "Aug bank holiday": no word but a month.
  private func isBare(_ at: Cursor) -> Bool {
    guard at[0]?.shape == .capitalised else { return false }
    if at[1]?.gap == .space, at.isWord(1, Self.figures), !at.isWord(0, "may"),
      !(at.isWord(0, "jan mar") && at.isWord(1, "exports imports output issue contract contracts")
        && !at.isWord(-1, "the for"))
    {
      return true
    }
    // "in early Jan, and", "last Jan)", "in Jan and Feb"
    if at.isWord(0, "jan"), at[1] == nil || at[1]?.kind == .mark && !at.isApostrophe(1),
      at.isWord(-1, "early late mid last")
        || at.isWord(-1, "in") && at[1]?.kind == .mark
          && !at.isWord(
            -2, "believe believed trust trusted faith interest confidence found invested")
    {
      return true
    }
    if at.isWord(0, "jan"), isWithMonth(at),
      at.isWord(-1, Self.since) || at.isWord(2, "feb") && at.isWord(3, "and or")
    {
      return true
    }
    guard at.isWord(0, "feb mar apr jul aug sep sept oct nov dec"),
      !at.isWord(1, "del de"),
      !at.isWord(0, "mar") || !at.isNear(Self.places) && !at.isWord(-1, "of"),
      !at.isGlued(1) || at[1]?.kind == .mark && !at.isApostrophe(1)
    else { return false }
    if at.isWord(1, Self.monthly) { return true }
    guard at[1]?.kind != .word || at[1]?.shape == .lower else { return false }
    // "in Jan and Feb", "mid-Jul"
    if at.isWord(-1, "and or to"), at.find(-2, Tables.months) != nil, at[-2]?.shape == .capitalised,
      at.isWord(-3, Self.since)
    {
      return true
    }
    // "in Jan, Feb and March"
    if at.isMark(-1, ","), at.find(-2, Tables.months) != nil, at[-2]?.shape == .capitalised,
      at.isWord(1, "and or"), at.month(2) != nil
    {
      return true
    }
    if at.isMark(-1, "-"), at.isGlued(0), at.isWord(-2, "mid early late") { return true }
    return at.isWord(
      -1, "in since by until from till of early late mid last next this before after during")
  }

  /// "in Jan and Feb": another month stands beside it.
  private func isWithMonth(_ at: Cursor) -> Bool {
    (at.isWord(1, "and or to") || at.isMark(1, ",")) && at.month(2) != nil
      && at[2]?.shape == .capitalised
  }

  /// What is said of a month, where a person would be told of otherwise: "Profit fell in Jan."
  private static let happening: Words = """
    fell rose dropped grew shrank slipped jumped sales prices office court due starts start started \
    began begin begins ended ends end opened opens open closed closes launched launch held place \
    expected arrived died back again published released announced signed elected inflation output
    """
  private static let since: Words = "in early late mid since until between during"
  private static let places: Words = "Argentina Spain beach Plata"
  private static let monthly: Words = """
    bank half holiday holidays sales budget issue edition election elections poll polls \
    figures deadline meeting
    """
  /// What is told of a month in the markets: "Jan retail sales", "Dec CPI".
  private static let figures: Words = """
    retail inflation CPI PPI PMI GDP payrolls exports imports industrial unemployment consumer \
    factory jobless output delivery futures contract contracts quarter qtr issue
    """

  /// "INFLATION FALLS IN SEPT": headlines have no dots.
  private func isShouted(_ at: Cursor) -> Bool {
    at.isShouted && at.isWord(0, "feb apr aug sept oct nov")
      && at.isWord(-1, "in since by until from next last to")
  }

  /// "Jan-Mar": one end of a span of months.
  private func isSpan(_ at: Cursor) -> Bool {
    // "Sept/Oct", "Jan. to Mar."
    if at.isMark(1, "/"), at.isGlued(1), at.isGlued(2), at.month(2) != nil { return true }
    if at.isWord(1, "to until through thru"), at.month(2) != nil { return true }
    if at.isMark(-1, "/"), at.isGlued(-1), at.isGlued(0), at.month(-2) != nil { return true }
    if at.isWord(-1, "to through until"), at.isDotOrStop(1) || at[1]?.kind != .word,
      at.month(-2) != nil || at.isDot(-2) && at.month(-3) != nil
    {
      return true
    }
    return at.isDash(1) && at.isGlued(1) && at.isGlued(2) && at.month(2) != nil
      || at.isDash(-1) && at.isGlued(-1) && at.isGlued(0)
        && (at.month(-2) != nil || at.isDot(-2) && at.month(-3) != nil)
  }
}
