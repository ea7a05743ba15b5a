/// Reads: a number with a magnitude: "3.2 million", "10k runners", "1.5m people", "2bn", "50+",
/// "0.1 M".
/// Leaves alone: "5m" where metres may be meant, "4K".
struct Magnitude: Rule {
  let name = "magnitude"
  let starts: [Start] = [.digits, .marks(".-−")]

  func match(_ at: Cursor) -> Match? {
    guard var quantity = at.quantity(letters: .plain) else { return nil }
    if quantity.magnitude == nil {
      let end = quantity.count
      if at.isGluedMark(end, "+"), !at.isGlued(end + 1) || at[end + 1]?.kind == .mark {
        return Match(
          end + 1, .cardinal, quantity.spoken(at.say) + " plus",
          .init("amount", quantity.description))
      }
      guard let row = at.find(end, Tables.magnitudes), row[2] == "money" else { return nil }
      guard !at.isGlued(end + 1) || at[end + 1]?.kind == .mark else { return nil }
      // People and things are counted in millions; a noun in the plural shows them.
      // "12t of gold" weighs tonnes.
      if at.string(end) == "t", at.isWord(end + 1, "of") { return nil }
      guard at.isGlued(end),
        isCounted(at, end + 1) || at.isWord(end + 1, "sq cu")
          || at.string(end) == "M"
            && (quantity.first.numeral?.fraction != nil || at.isShouted)
            && (at.word(end + 1) == nil || at[end + 1]?.shape == .lower)
          || at.isWord(-1, "in") && at.digits(-2) != nil
          || at.follows("population pop") || at.isWord(-2, "population")
          || at.isWord(end, "B b") && at.isDash(end + 1) && at.isWord(end + 2, "parameter token")
          || at.isWord(end, "b") && !at.follows(Self.parts)
            && !(at.isMark(end + 1, ",") && at.isWord(end + 3, "x")) && at[end]?.shape == .lower
            && !(at.isGlued(0) && at.isDash(-1))
            && !(at.isGlued(end + 1) && at.isDash(end + 1))
            && quantity.first.numeral?.integer.count ?? 9 < 4
      else { return nil }
      quantity.magnitude = row[1]
      quantity.count += 1
    }
    // "2.2m sq ft": the "m" of the table of money.
    if quantity.magnitude != nil, at.string(quantity.count - 1) == "m",
      at.isWord(quantity.count, "sq cu"), let unit = at.unit(quantity.count, glued: false)
    {
      return Match(
        quantity.count + unit.count, .measure,
        quantity.spoken(at.say) + " "
          + at.say.spelled(
            at.isAttributive(end: quantity.count + unit.count) ? unit.one : unit.many),
        .init("amount", quantity.description), .init("unit", unit.one))
    }
    // "1.5m bpd": a measure.
    if quantity.magnitude != nil, at[quantity.count]?.gap == .space,
      at.unit(quantity.count, glued: false) != nil, !at.isWord(quantity.count, "in m")
    {
      return nil
    }
    if at.string(quantity.count - 1) == "k", quantity.second == nil,
      at.isWord(quantity.count, "run race runs races walk")
        || at.value(0) == 5 && at.isNear(Self.running)
        || at.value(0) == 10 && at.isNear(Self.running)
    {
      return Match(
        quantity.count, .measure, quantity.first.spoken(at.say) + " K",
        .init("amount", quantity.description))
    }
    return Match(
      quantity.count, .cardinal, quantity.spoken(at.say),
      .init("amount", quantity.description), .init("magnitude", quantity.magnitude ?? ""))
  }

  private func isCounted(_ at: Cursor, _ offset: Int) -> Bool {
    if at.isWord(offset, Self.moneyWords) { return true }
    // "200m Swiss francs"
    if at[offset]?.shape == .capitalised || at[offset]?.shape == .upper,
      at.isWord(offset + 1, Self.moneyWords)
    {
      return true
    }
    guard at[offset]?.shape == .lower else { return false }
    if at.isWord(offset, "people who whose more fewer new barrels children of") { return true }
    return at.ends(offset, with: "s") && !at.isWord(offset, Cursor.notNouns)
      && !at.isWord(offset, "hurdles sprints finals freestyle relays butterfly")
  }

  /// What is numbered with letters: "Stage 3b".
  private static let parts: Words = """
    stage phase type class grade level section part figure fig table question appendix annex route \
    unit flat room gate step page no number exhibit schedule chapter group tier step form level key
    """
  private static let running: Words = "ran running race races marathon parkrun jog fun sponsored"
  private static let moneyWords: Words = """
    dollars pounds euros francs yen yuan renminbi won rand baht rupees rupiah pesos kroner kronor \
    krona zlotys zloty forints lira rubles roubles riyals dirhams dinars shekels ringgit naira \
    hryvnia reais crowns marks
    """
}
