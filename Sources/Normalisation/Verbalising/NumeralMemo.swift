/// The numerals of one sentence that were asked for last: many rules ask for the same one.
final class NumeralMemo {
  private struct Slot {
    var index = -1
    var numeral: Numeral?
  }

  private var slots = [Slot](repeating: Slot(), count: 8)

  /// The numeral that begins at a lexeme of the text, worked out where it is not remembered.
  func numeral(at index: Int, _ work: () -> Numeral?) -> Numeral? {
    let place = index & 7
    if slots[place].index == index { return slots[place].numeral }
    let numeral = work()
    slots[place] = Slot(index: index, numeral: numeral)
    return numeral
  }
}
