/// The numerals and amounts of one sentence that were asked for last: many rules ask for the same one.
final class NumeralMemo {
  private struct Slot<Value> {
    var index = -1
    var value: Value?
  }

  private var numerals = [Slot<Numeral>](repeating: Slot(), count: 8)
  private var amounts = [Slot<(Quantity.Amount, Int)>](repeating: Slot(), count: 8)

  /// The numeral that begins at a lexeme of the text, worked out where it is not remembered.
  func numeral(at index: Int, _ work: () -> Numeral?) -> Numeral? {
    let place = index & 7
    if numerals[place].index != index { numerals[place] = Slot(index: index, value: work()) }
    return numerals[place].value
  }

  /// The amount without a sign that begins at a lexeme of the text, and how many lexemes it takes.
  func amount(at index: Int, _ work: () -> (Quantity.Amount, Int)?) -> (Quantity.Amount, Int)? {
    amounts[place(ofAmountAt: index, work)].value
  }

  /// How many lexemes that amount takes.
  func amountLength(at index: Int, _ work: () -> (Quantity.Amount, Int)?) -> Int? {
    amounts[place(ofAmountAt: index, work)].value?.1
  }

  /// The slot of an amount, worked out where it is not remembered.
  private func place(ofAmountAt index: Int, _ work: () -> (Quantity.Amount, Int)?) -> Int {
    let place = index & 7
    if amounts[place].index != index { amounts[place] = Slot(index: index, value: work()) }
    return place
  }
}
