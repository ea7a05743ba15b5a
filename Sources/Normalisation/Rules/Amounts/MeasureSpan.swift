/// Spans of measures with a unit at each end, and numbers with a letter that only look measured.
extension Measure {
  /// "3in-4in", "10km–12km": a unit at each end, said once.
  func span(_ at: Cursor, _ quantity: Quantity, _ unit: Unit, _ offset: Int) -> Match? {
    let dash = offset + unit.count
    // "8 hrs-10 hrs"
    guard quantity.second == nil, at.isDash(dash), at.isGlued(dash),
      at.isGlued(offset) || Self.times.contains(unit.one) && unit.count == 1,
      at.isGlued(dash + 1), let upper = at.quantity(dash + 1, letters: .plain, ranges: false)
    else { return nil }
    let end = dash + 1 + upper.count
    guard at.isGlued(end) == at.isGlued(offset), let other = at.unit(end, glued: true) else {
      return nil
    }
    // "256GB-2TB"
    if unit.one == "gigabyte" && other.one == "terabyte"
      || unit.one == "megabyte" && other.one == "gigabyte",
      !at.isGlued(end + other.count) || at[end + other.count]?.kind == .mark
    {
      let isOne = at.isAttributive(end: end + other.count) || upper.isSingular
      return Match(
        end + other.count, .measure,
        quantity.spoken(at.say) + " " + unit.many + " to " + upper.spoken(at.say) + " "
          + (isOne ? other.one : other.many),
        .init("amount", quantity.description), .init("unit", unit.one))
    }
    guard other.one == unit.one,
      !at.isGlued(end + other.count) || at[end + other.count]?.kind == .mark
    else { return nil }
    let isOne = at.isAttributive(end: end + other.count)
    return Match(
      end + other.count, .measure,
      quantity.spoken(at.say) + " to " + upper.spoken(at.say) + " "
        + at.say.spelled(isOne ? unit.one : unit.many),
      .init("amount", quantity.description + "–" + upper.description), .init("unit", unit.one))
  }

  /// "seat 14A", "runway 27L", "a 12A film": a place or a class, no measure.
  func isPlace(_ at: Cursor, _ end: Int, _ quantity: Quantity) -> Bool {
    if at.follows(Self.places) { return true }
    // "under s. 194L", "u/s 45L", "Tax code 1257L"
    if at.isWord(end, "L"), quantity.count == 1,
      at.follows("s ss code codes")
        || (3...4).contains(at.digits(0)?.count ?? 0)
          && at.isNear("tax code codes PAYE HMRC payslip", before: 8, after: 8)
          && !at.isNear("fuel tank water engine", before: 8, after: 8)
    {
      return true
    }
    return at.isWord(end, "A") && quantity.first.numeral?.fraction == nil
      && !at.isNear(
        "fuse fuses plug plugs charger current circuit socket supply battery cable volts")
  }

  private static let places: Words = """
    seat seats row gate room flat apartment apt unit runway platform section figure fig no form bay \
    block zone hall berth cabin studio building exit junction suite level grade class size stand \
    pier ward
    """
}
