/// The numerals and amounts of one text that were asked for last: many rules ask for the same one.
final class NumeralMemo {
  private struct NumeralSlot {
    var index = -1
    var value: Numeral?
  }

  private struct AmountSlot {
    var index = -1
    var value: Quantity.Amount?
    /// How many lexemes the amount takes.
    var length = 0
  }

  private var numerals = [NumeralSlot](repeating: NumeralSlot(), count: 8)
  private var amounts = [AmountSlot](repeating: AmountSlot(), count: 8)

  /// The numeral that begins at a lexeme of the text, worked out where it is not remembered.
  func numeral(at index: Int, _ work: () -> Numeral?) -> Numeral? {
    let place = index & 7
    if numerals[place].index != index {
      numerals[place] = NumeralSlot(index: index, value: work())
    }
    return numerals[place].value
  }

  /// The amount without a sign that begins at a lexeme of the text, and how many lexemes it takes.
  func amount(at index: Int, _ work: () -> (Quantity.Amount, Int)?) -> (Quantity.Amount, Int)? {
    let place = place(ofAmountAt: index, work)
    guard let amount = amounts[place].value else { return nil }
    return (amount, amounts[place].length)
  }

  /// How many lexemes that amount takes, nil where there is none.
  func amountLength(at index: Int, _ work: () -> (Quantity.Amount, Int)?) -> Int? {
    let length = amounts[place(ofAmountAt: index, work)].length
    return length == 0 ? nil : length
  }

  /// The slot of an amount, worked out where it is not remembered.
  private func place(ofAmountAt index: Int, _ work: () -> (Quantity.Amount, Int)?) -> Int {
    let place = index & 7
    if amounts[place].index != index {
      let found = work()
      amounts[place] = AmountSlot(index: index, value: found?.0, length: found?.1 ?? 0)
    }
    return place
  }
}
