/// What an amount of money is paid for or by: "/mo", "pcm", "p.m.", "per sq ft", "/1K tokens".
extension Money {
  /// "/mo": per month; "pcm": per calendar month.
  func per(_ at: Cursor, _ end: Int, _ words: String) -> (String, Int) {
    if at[end]?.shape == .lower, at.digits(end + 1) == nil || !at.isGlued(end + 1),
      let times = Self.rates[at.string(end)]
    {
      return (words + " per " + times, end + 1)
    }
    // "£900 p.m. plus bills"
    if at.say.isBritish, at.isWord(end, "p"), at[end]?.shape == .lower, at[end]?.gap == .space,
      at.digits(end - 1)?.count ?? 0 > 2,
      at.isDot(end + 1), at.isGlued(end + 2), at.isWord(end + 2, "m"), at.isDotOrStop(end + 3)
    {
      return (words + " per month", at.isDot(end + 3) ? end + 4 : end + 3)
    }
    // "Rs 500/-", as India writes it
    if at.isGluedMark(end, "/"), at.isGluedMark(end + 1, "-"),
      !at.isGlued(end + 2) || at[end + 2]?.kind == .mark
    {
      return (words, end + 2)
    }
    // "£450p/w"
    if at.isWritten(end, "p"), at.isGluedMark(end + 1, "/"), at.isGlued(end + 2),
      let time = ["w": "week", "m": "month", "a": "year", "h": "hour"][at.string(end + 2)],
      !at.isGlued(end + 3) || at[end + 3]?.kind == .mark
    {
      return (words + " per " + time, end + 3)
    }
    if at.isGluedMark(end, "/"), at.isGlued(end + 1), at.isGlued(end + 2),
      at.value(end + 2) ?? 9 < 4,
      let unit = at.unit(end + 1, glued: true), unit.count == 2
    {
      return (words + " per " + at.say.spelled(unit.one), end + 1 + unit.count)
    }
    if at.isGluedMark(end, "/") || at.isWord(end, "per"), at.isWord(end + 1, "sq cu"),
      let unit = at.unit(end + 1, glued: true)
    {
      let next = end + 1 + unit.count
      return (words + " per " + at.say.spelled(unit.one), hasOwnDot(at, next) ? next + 1 : next)
    }
    if let (number, count) = perNumber(at, end) { return (words + " per " + number, count) }
    // "CNY7.25/USD"
    if at.isGluedMark(end, "/"), at.isGlued(end + 1), let (other, length) = at.currency(end + 1),
      at.digits(end + 1 + length) == nil
    {
      return (words + " per " + other[1], end + 1 + length)
    }
    // "£3/ticket", "$5/bag"
    if at.isGluedMark(end, "/"), at.isGlued(end + 1), let thing = at.word(end + 1),
      thing.shape == .lower, thing.count > 2, !at.isWord(end + 1, Cursor.notNouns),
      !at.isWord(end + 1, Self.kindsOfEntry),
      at.find(end + 1, Tables.perUnits) == nil, !at.isGlued(end + 2) || at[end + 2]?.kind == .mark,
      !at.isMark(end + 2, "/"), !at.ends(end + 1, with: "s"), !at.isDot(end + 2)
    {
      return (words + " per " + at.string(end + 1), end + 2)
    }
    guard at.isGluedMark(end, "/"), at.isGlued(end + 1),
      let unit = at.find(end + 1, Tables.perUnits)
        ?? (at.isShouted ? Tables.perUnits.find(at.bytes(end + 1).map(\.lowered)) : nil)
    else { return (words, end) }
    // "$65/ea."
    if unit[1] == "each" { return (words + " each", end + (hasOwnDot(at, end + 2) ? 3 : 2)) }
    // "$25/hr. to park"
    return (words + " per " + at.say.spelled(unit[1]), end + (hasOwnDot(at, end + 2) ? 3 : 2))
  }

  /// A dot behind which the sentence goes on.
  private func hasOwnDot(_ at: Cursor, _ offset: Int) -> Bool {
    at.isDot(offset)
      && (at[offset + 1]?.shape == .lower
        || at[offset + 1]?.kind == .mark
          && !at.isDot(offset + 1))
  }

  /// "$2/1K tokens", "$5/100 km": a round number of what is counted or measured.
  private func perNumber(_ at: Cursor, _ end: Int) -> (String, Int)? {
    guard at.isGluedMark(end, "/"), at.isGlued(end + 1), let number = roundNumber(at, end + 1)
    else { return nil }
    let next = end + 1 + number.count
    if !at.isWord(next, "in a at"), let unit = at.unit(next, glued: true) {
      return (number.spoken(at.say) + " " + at.say.spelled(unit.many), next + unit.count)
    }
    guard !at.isGlued(next), at[next]?.shape == .lower, !at.isWord(next, Cursor.notNouns) else {
      return nil
    }
    return (number.spoken(at.say), next)
  }

  /// "1K", "1 million", "100".
  private func roundNumber(_ at: Cursor, _ offset: Int) -> Quantity? {
    guard let number = at.quantity(offset, letters: .money, ranges: false) else { return nil }
    let last = offset + number.count - 1
    if number.magnitude != nil, at.isGlued(last) || (at[last]?.count ?? 0) > 2 { return number }
    // "100 m" are meters.
    guard let plain = at.quantity(offset, letters: .none, ranges: false),
      let value = plain.first.numeral?.value, [100, 1_000, 10_000, 100_000].contains(value)
    else { return nil }
    return plain
  }

  /// What rents and rooms are paid by.
  private static let rates = [
    "pa": "year", "pcm": "calendar month", "ph": "hour", "pm": "month", "pn": "night",
    "pp": "person",
    "pppn": "person per night", "ppn": "person per night", "pw": "week",
  ]

  /// What a price is for, not per: "$10/advance, $15/door".
  private static let kindsOfEntry: Words = """
    free door advance presale general online small medium large regular concession conc non
    """
}
