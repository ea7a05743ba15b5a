/// Parts of a cent, as grain and fuel are priced.
extension Money {
  /// "$4.17 3/4", "$10.25 1/2 a bushel": parts of a cent, as grain and fuel are sold.
  func partsOfCents(_ at: Cursor, _ quantity: Quantity, _ currency: Table.Row, _ end: Int)
    -> Match?
  {
    // "$3.089 a gallon": fuel is priced in tenths of a cent.
    if quantity.second == nil, quantity.magnitude == nil, currency[5] == "USD",
      let numeral = quantity.first.numeral, let cents = numeral.fraction, cents.count == 3,
      numeral.integer.count == 1, numeral.integer.first != 0x30,
      (at.isWord(end, "a per") || at.isMark(end, "/"))
        && at.isWord(end + 1, "gallon gal")
        || at.isNear("gallon gallons pump", before: 14, after: 14)
          && !at.isNear("share shares stock", before: 14, after: 14)
    {
      let tenth = at.say.digits(cents.suffix(1))
      let words =
        major(quantity, currency, at.say) + " and "
        + at.say.cardinal(cents.prefix(2)) + " point " + tenth + " " + currency[4]
      return Match(
        end, .money, words, .init("currency", currency[5]), .init("amount", quantity.description))
    }
    // "$4.47½ a bushel"
    if quantity.second == nil, quantity.magnitude == nil, at.isGlued(end),
      let numeral = quantity.first.numeral, numeral.fraction?.count == 2,
      let part = at.vulgarFraction(end), let cents = numeral.fraction, cents != [0x30, 0x30],
      !numeral.integer.elementsEqual("0".utf8), currency[4].utf8.count > 1
    {
      return Match(
        end + part.count, .money,
        major(quantity, currency, at.say) + (at.say.isBritish ? " " : " and ")
          + at.say.cardinal(cents[...]) + " and "
          + part.behind + " " + currency[4],
        .init("currency", currency[5]), .init("amount", quantity.description))
    }
    guard quantity.second == nil, quantity.magnitude == nil, at[end]?.gap == .space,
      let numeral = quantity.first.numeral, let cents = numeral.fraction, cents.count == 2,
      let top = at.digits(end), let part = at.value(end), at.isGluedMark(end + 1, "/"),
      at.isGlued(end + 2), let bottom = at.digits(end + 2), let whole = at.value(end + 2),
      [2, 4, 8].contains(whole), part < whole, !at.isGlued(end + 3) || at[end + 3]?.kind == .mark,
      at.isWord(end + 3, "a per")
        || at.isNear(
          "corn wheat soybean soybeans oats grain bushel bu futures closed", before: 14, after: 10)
    else { return nil }
    let fraction = whole == 2 ? "a half" : at.say.fraction(top, bottom, half: "half")
    return Match(
      end + 3, .money,
      major(quantity, currency, at.say) + (at.say.isBritish ? " " : " and ")
        + at.say.cardinal(cents[...]) + " and " + fraction
        + " " + currency[4],
      .init("currency", currency[5]), .init("amount", quantity.description))
  }

  /// The whole dollars: "three dollars".
  private func major(_ quantity: Quantity, _ currency: Table.Row, _ say: Say) -> String {
    let isOne = quantity.first.numeral?.integer.elementsEqual("1".utf8) ?? false
    return quantity.first.spoken(say, integerOnly: true) + " " + (isOne ? currency[1] : currency[2])
  }
}
