/// Reads: two currency codes as traders pair them: "EUR/USD", "GBP/JPY".
/// Leaves alone: a code alone, other pairs of letters.
struct CurrencyPair: Rule {
  var name: String { "currency-pair" }
  var starts: [Start] { [.table(Tables.currencies)] }

  func match(_ at: Cursor) -> Match? {
    guard let first = code(at, 0), at.isGluedMark(1, "/"), at.isGlued(2),
      let second = code(at, 2), !at.isGlued(3) || at[3]?.kind == .mark
    else { return nil }
    return Match(
      3, .money, first[1] + " " + second[1], .init("base", first[5]), .init("quote", second[5]))
  }

  private func code(_ at: Cursor, _ offset: Int) -> Table.Row? {
    guard at.word(offset)?.count == 3 else { return nil }
    return at.find(offset, Tables.currencies)
  }
}
