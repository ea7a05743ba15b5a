/// The numerals and amounts of one text that were asked for last: many rules ask for the same one.
@safe
final class NumeralMemo {
  private struct Slot {
    var numeralIndex = -1
    var numeral: Numeral?
    var amountIndex = -1
    var amount: Quantity.Amount?
    /// How many lexemes the amount takes, 0 where there is none.
    var amountLength = 0
  }

  /// Four slots, in memory of their own: an array's would be checked for exclusive access each time.
  private let slots: UnsafeMutablePointer<Slot>

  init() {
    unsafe slots = .allocate(capacity: 4)
    unsafe slots.initialize(repeating: Slot(), count: 4)
  }

  deinit {
    unsafe slots.deinitialize(count: 4)
    unsafe slots.deallocate()
  }

  /// The numeral that begins at a lexeme of the text, worked out where it is not remembered.
  func numeral(at index: Int, _ work: () -> Numeral?) -> Numeral? {
    let place = index & 3
    if unsafe slots[place].numeralIndex != index {
      let numeral = work()
      unsafe slots[place].numeralIndex = index
      unsafe slots[place].numeral = numeral
    }
    return unsafe slots[place].numeral
  }

  /// The amount without a sign that begins at a lexeme of the text, and how many lexemes it takes.
  func amount(at index: Int, _ work: () -> (Quantity.Amount, Int)?) -> (Quantity.Amount, Int)? {
    let place = place(ofAmountAt: index, work)
    return unsafe slots[place].amount.map { unsafe ($0, slots[place].amountLength) }
  }

  /// How many lexemes that amount takes, nil where there is none.
  func amountLength(at index: Int, _ work: () -> (Quantity.Amount, Int)?) -> Int? {
    let length = unsafe slots[place(ofAmountAt: index, work)].amountLength
    return length == 0 ? nil : length
  }

  /// The slot of an amount, worked out where it is not remembered.
  private func place(ofAmountAt index: Int, _ work: () -> (Quantity.Amount, Int)?) -> Int {
    let place = index & 3
    if unsafe slots[place].amountIndex != index {
      let found = work()
      unsafe slots[place].amountIndex = index
      unsafe slots[place].amount = found?.0
      unsafe slots[place].amountLength = found?.1 ?? 0
    }
    return place
  }
}
