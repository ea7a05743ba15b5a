/// Reads: a number with a magnitude: "3.2 million", "10k runners", "1.5m people", "2bn", "50+",
/// "0.1 M".
/// Leaves alone: "5m" where metres may be meant, "4K".
struct Magnitude: Rule {
  let name = "magnitude"
  let starts: [Start] = [.digits, .marks(".-−")]

  func match(_ at: Cursor) -> Match? {
    guard var quantity = at.quantity(letters: .plain), !at.isDesignation else { return nil }
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
        isCounted(at, end + 1)
          || at.isWord(end + 1, "sq cu light cubic km t MWh oz tons tonnes square")
          || at.string(end) == "m" && isAudience(at, end + 1)
          || at.string(end) == "M"
            && (quantity.first.numeral?.fraction != nil || at.isShouted)
            && (at.word(end + 1) == nil || at[end + 1]?.shape == .lower)
          || at.isWord(-1, "in") && at.digits(-2) != nil
          || at.follows("population pop") || at.isWord(-2, "population")
          || at.isWord(end, "B b") && at.isDash(end + 1) && at.isWord(end + 2, "parameter token")
          || at.isWord(end, "b") && !at.follows(Self.parts)
            && !(at.isMark(end + 1, ",") && at.isWord(end + 3, "x")) && at[end]?.shape == .lower
            && at[end + 1]?.shape != .capitalised && !at.isDot(-1) && !at.isMark(end + 1, "+")
            && !(at.isGlued(0) && at.isDash(-1))
            && !(at.isGlued(end + 1) && at.isDash(end + 1))
            && quantity.first.numeral?.integer.count ?? 9 < 4
      else { return nil }
      quantity.magnitude = row[1]
      quantity.count += 1
    }
    // "2.2m sq ft": the "m" of the table of money.
    if quantity.magnitude != nil, at.string(quantity.count - 1) == "m",
      at.isWord(quantity.count, "sq cu km t MWh oz"),
      let unit = at.unit(quantity.count, glued: true)
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
      at.isWord(quantity.count, "run race runs races walk PB personal parkrun")
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

  /// "It sold 1.5m.", "watched by 8.2m on Sunday", "4m BT customers", "a 5m-strong army": millions.
  private func isAudience(_ at: Cursor, _ offset: Int) -> Bool {
    // "up 2.3m to 31.4m"
    if at.isWord(-1, "up down"), at.isWord(offset, "to from") { return true }
    if at.isWord(-1, "to from"), at.string(-2) == "m", at.isWord(-4, "up down rose fell by") {
      return true
    }
    if at.isGluedMark(offset, "-") { return at.isWord(offset + 1, "strong plus") }
    let isNamed =
      at[offset]?.gap == .space && at[offset]?.shape != .lower && at[offset]?.kind == .word
      && at[offset + 1]?.shape == .lower && at.ends(offset + 1, with: "s")
      && !at.isWord(offset + 1, Cursor.notNouns)
      && !at.isWord(offset + 1, "hurdles sprints finals freestyle relays butterfly")
    if isNamed
      || at[offset]?.shape == .capitalised && at[offset]?.gap == .space
        && at.ends(offset, with: "s")
        && (at.word(offset + 1) == nil || at.isWord(offset + 1, Cursor.notNouns))
        && !at.isWord(offset, "Hurdles Finals Freestyle Relays Sprints Championships")
    {
      return true
    }
    guard at.word(offset) == nil || at.isWord(offset, "in on by worldwide globally nationwide")
    else { return false }
    return at.isNear(Self.crowds, before: 8, after: 6)
      && !at.isNear(Self.lengths, before: 8, after: 8)
  }

  private static let crowds: Words = """
    sold viewers audience audiences jobs unemployment employment workforce customers users copies \
    subscribers households voters downloads streams shares listeners watched population followers \
    claimants vacancies visitors passengers
    """
  private static let lengths: Words = """
    metres meters tall high long wide deep depth height race sprint hurdles swim swam ran jumped throw \
    distance away wave waves tower wall pool feet ft cm km
    """

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
    platform article para paragraph bus seat row flat apartment junction exit highway \
    unit room gate step page no number exhibit schedule chapter group tier step form level key
    """
  private static let running: Words = "ran running race races marathon parkrun jog fun sponsored"
  private static let moneyWords: Words = """
    dollars pounds euros francs yen yuan renminbi won rand baht rupees rupiah pesos kroner kronor \
    krona zlotys zloty forints lira rubles roubles riyals dirhams dinars shekels ringgit naira \
    hryvnia reais crowns marks
    """
}
