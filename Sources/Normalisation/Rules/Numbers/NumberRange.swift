/// Reads: a span of two numbers, with its magnitude: "10–20 people", "1-2 days", "3.5–4.5 million",
/// "pp. 164 - 165", "18-24-year-olds".
/// Leaves alone: chains of hyphens.
struct NumberRange: Rule {
  var name: String { "range" }
  var starts: [Start] {
    [
      .digitsBeforeNoWord, .digitsBeforeTable(Tables.magnitudes), .marks("$½¼¾⅓⅔⅛⅜⅝⅞"),
      .marksBeforeNoWord(".-−"),
    ]
  }

  func match(_ at: Cursor) -> Match? {
    if let (behind, _) = at.endOfAmount(), !at.isDash(behind),
      at.find(behind, Tables.magnitudes) == nil
    {
      return nil
    }
    if let quantity = at.quantity(letters: .plain), quantity.second != nil {
      if at.isGlued(quantity.count), at[quantity.count]?.kind != .mark { return nil }
      return Match(
        quantity.count, .range, quantity.spoken(at.say), .init("span", quantity.description))
    }
    if let match = loose(at) { return match }
    guard let first = at.numeral(0), at.isDash(first.count),
      let second = at.numeral(first.count + 1),
      at.isGlued(first.count) == at.isGlued(first.count + 1),
      let low = first.value, let high = second.value, low < high
    else { return nil }
    let end = first.count + 1 + second.count
    if at.isDash(end), at.isGlued(end), at.digits(end + 1) != nil { return nil }
    if at.isGlued(end), at[end]?.kind != .mark { return nil }
    return Match(
      end, .range, at.say.plain(first) + " to " + at.say.plain(second),
      .init("from", first.description), .init("to", second.description))
  }

  /// "83 -87", the hyphen set loose from the first number: a span where it rises.
  private func loose(_ at: Cursor) -> Match? {
    guard let first = at.numeral(0), let low = first.value, low > 9, at.isMark(first.count, "-"),
      !at.isGlued(first.count), at.isGlued(first.count + 1), !at.isJoined,
      let second = at.numeral(first.count + 1), let high = second.value, low < high,
      !at.isGlued(first.count + 1 + second.count)
        || at[first.count + 1 + second.count]?.kind == .mark,
      !at.isMark(first.count + 1 + second.count, "°")
    else { return nil }
    return Match(
      first.count + 1 + second.count, .range, at.say.plain(first) + " to " + at.say.plain(second),
      .init("from", first.description), .init("to", second.description))
  }
}
