/// Millions by what stands around "m" and "M".
extension Magnitude {
  /// "1.5m-2m people", "1m+ jabs", "raised 3m for charity", "5M PEOPLE": millions by what stands around
  /// them.
  func millions(_ at: Cursor, _ quantity: Quantity, _ end: Int, _ row: Table.Row) -> Match? {
    guard at.isGlued(end), at.isWritten(end, "m") || at.isWritten(end, "M") else { return nil }
    var low = quantity
    low.magnitude = row[1]
    func said(_ count: Int, _ words: String) -> Match {
      Match(
        count, .cardinal, words, .init("amount", quantity.description), .init("magnitude", row[1]))
    }
    // "1m+ jabs"
    if at.isGluedMark(end + 1, "+"), !at.isGlued(end + 2),
      at[end + 2]?.shape == .lower && isCounted(at, end + 2) || at.isWord(end + 2, "people")
    {
      return said(end + 2, low.spoken(at.say) + " plus")
    }
    // "1.5m-2m people", "2m to 3m people", "between 2m and 3m people"
    let joint = end + 1
    if quantity.second == nil,
      at.isDash(joint) && at.isGlued(joint) == at.isGlued(joint + 1)
        || at.isWord(joint, "to or and"),
      let upper = at.quantity(joint + 1, letters: .none, ranges: false),
      case let last = joint + 1 + upper.count, at.isGlued(last), at.string(last) == at.string(end),
      isCounted(at, last + 1, isMetric: true) || isCountedApart(at, last + 1),
      !at.isWord(last + 1, "sections boards planks platforms trials distances altitudes"),
      !([60, 100, 200, 400, 800, 1500, 5000].contains(at.value(0) ?? 0)
        && [100, 200, 400, 800, 1500, 5000, 10000].contains(upper.first.numeral?.value ?? 0))
    {
      return at.isDash(joint)
        ? said(last + 1, quantity.spoken(at.say) + " to " + upper.spoken(at.say) + " " + row[1])
        : said(end + 1, low.spoken(at.say))
    }
    // "raised 3m for charity", "profits of 20m"
    if at.isWord(
      -1, "raised cost costs costing paid pay pays earned earns worth donated invested owes owed")
      || at.isWord(-1, "of")
        && at.isWord(
          -2, "profit profits loss losses sales revenue revenues bid bids fee fees debts audience"),
      at.word(end + 1) == nil || at.isWord(end + 1, Cursor.notNouns) && !at.isWord(end + 1, "of")
    {
      return said(end + 1, low.spoken(at.say))
    }
    if at.isWord(-1, "to"), at.isWord(-2, "up"),
      at.isWord(end + 1, "could may might will would are were have"), !at.isNear(Self.solids),
      !at.isNear(Self.lengths),
      !at.isNear("sea seas building buildings depth depths rain snow cliff cliffs")
    {
      return said(end + 1, low.spoken(at.say))
    }
    // "5M PEOPLE HIT"
    if at.isShouted, at[end]?.shape == .oneCapital, at[end + 1]?.shape == .upper,
      !at.isWord(end + 1, Self.heights), at.isWritten(end, "M")
    {
      return said(end + 1, low.spoken(at.say))
    }
    return nil
  }
}
