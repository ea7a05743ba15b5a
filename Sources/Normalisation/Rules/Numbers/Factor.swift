/// Reads: how many times: "10x", "2.5x", "8x-9x", "3X bigger".
/// Leaves alone: "x" apart from its number.
struct Factor: Rule {
  var name: String { "factor" }
  var starts: [Start] { [.digitsBefore("-.,/", [.word, .otherMark, .digitsApart])] }

  func match(_ at: Cursor) -> Match? {
    guard at.isGlued(1) || at.digits(1)?.count == 3 else { return nil }
    // "1-2x a week"
    if !at.isJoined, let low = at.value(0), at.isDash(1), at.isGlued(1), at.isGlued(2),
      let high = at.value(2), low < high, at.isGlued(3), at.isWritten(3, "x"),
      !at.isGlued(4) || at[4]?.kind == .mark
    {
      return Match(
        4, .range, at.say.cardinal(low) + " to " + at.say.cardinal(high) + " times",
        .init("from", "\(low)"), .init("to", "\(high)"))
    }
    // "8x-9x EBITDA"
    if !at.isJoined, let low = at.numeral(0), case let dash = low.count + 1, at.isDash(dash),
      at.isGlued(dash), at.isGlued(dash + 1), at.isGlued(low.count), at.isWritten(low.count, "x"),
      let high = at.numeral(dash + 1), case let end = dash + 1 + high.count, at.isGlued(end),
      at.isWritten(end, "x"), !at.isGlued(end + 1) || at[end + 1]?.kind == .mark
    {
      return Match(
        end + 1, .range, at.say.numeral(low) + " to " + at.say.numeral(high) + " times",
        .init("from", low.description), .init("to", high.description))
    }
    // "3X bigger", "3X a week"
    if let numeral = at.numeral(0), at.isGlued(numeral.count), at.isWritten(numeral.count, "X"),
      at.isWord(numeral.count + 1, Self.compared),
      !at.isJoined
    {
      return Match(
        numeral.count + 1, .cardinal, at.say.numeral(numeral) + " times",
        .init("amount", numeral.description))
    }
    guard let numeral = at.numeral(0), at.isGlued(numeral.count), at.isWritten(numeral.count, "x"),
      !at.isGlued(numeral.count + 1) || at[numeral.count + 1]?.kind == .mark,
      // "y = 2x + 1"
      !at.isMark(numeral.count + 1, "+") && !at.isMark(numeral.count + 1, "=")
        && !at.isMark(numeral.count + 1, "−") && !at.isMark(numeral.count + 1, "²")
        && !at.isMark(numeral.count + 1, "³")
    else { return nil }
    // "3x/week"
    if at.isGluedMark(numeral.count + 1, "/"), at.isGlued(numeral.count + 2),
      let time = Self.times[at.string(numeral.count + 2).lowercased()],
      !at.isGlued(numeral.count + 3) || at[numeral.count + 3]?.kind == .mark
    {
      return Match(
        numeral.count + 3, .cardinal, at.say.numeral(numeral) + " times " + time,
        .init("amount", numeral.description))
    }
    return Match(
      numeral.count + 1, .cardinal, at.say.numeral(numeral) + " times",
      .init("amount", numeral.description))
  }

  /// What so many times are compared with.
  private static let compared: Words = """
    bigger more larger faster higher better a as the per less longer growth return stronger normal \
    usual average last what revenue sales earnings than
    """
  private static let times = [
    "day": "a day", "d": "a day", "hour": "an hour", "hr": "an hour", "month": "a month",
    "mo": "a month", "week": "a week", "wk": "a week", "year": "a year", "yr": "a year",
  ]
}
