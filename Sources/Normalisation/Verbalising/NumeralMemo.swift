/// The numerals and amounts of one text that were asked for last: many rules ask for the same one.
final class NumeralMemo {
  private struct Slot {
    var numeralIndex = -1
    var numeral: Numeral?
    var amountIndex = -1
    var amount: Quantity.Amount?
    /// How many lexemes the amount takes, 0 where there is none.
    var amountLength = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 4)

  /// The numeral that begins at a lexeme of the text, worked out where it is not remembered.
  func numeral(at index: Int, _ work: () -> Numeral?) -> Numeral? {
    let place = index & 3
    if slots[place].numeralIndex != index {
      let numeral = work()
      slots[place].numeralIndex = index
      slots[place].numeral = numeral
    }
    return slots[place].numeral
  }

  /// The amount without a sign that begins at a lexeme of the text, and how many lexemes it takes.
  func amount(at index: Int, _ work: () -> (Quantity.Amount, Int)?) -> (Quantity.Amount, Int)? {
    let place = place(ofAmountAt: index, work)
    return slots[place].amount.map { ($0, slots[place].amountLength) }
  }

  /// How many lexemes that amount takes, nil where there is none.
  func amountLength(at index: Int, _ work: () -> (Quantity.Amount, Int)?) -> Int? {
    let length = slots[place(ofAmountAt: index, work)].amountLength
    return length == 0 ? nil : length
  }

  /// The slot of an amount, worked out where it is not remembered.
  private func place(ofAmountAt index: Int, _ work: () -> (Quantity.Amount, Int)?) -> Int {
    let place = index & 3
    if slots[place].amountIndex != index {
      let found = work()
      slots[place].amountIndex = index
      slots[place].amount = found?.0
      slots[place].amountLength = found?.1 ?? 0
    }
    return place
  }
}
