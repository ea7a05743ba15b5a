/// Reads: any whole number that no other rule took: "1,234,567", "62", "007".
/// Leaves alone: nothing; it is the last for digits.
struct Cardinal: Rule {
  var name: String { "cardinal" }
  var starts: [Start] { [.digits] }

  func match(_ at: Cursor) -> Match? {
    guard var numeral = at.numeral(0) else { return nil }
    if numeral.fraction != nil {
      numeral.fraction = nil
      numeral.count -= 2
    }
    return Match(
      numeral.count, .cardinal, at.say.plain(numeral), .init("integer", numeral.description))
  }
}

extension Say {
  /// A whole number by its look: digit by digit where it begins with zero or is a long code.
  func plain(_ numeral: Numeral) -> String {
    let digits = numeral.integer
    if numeral.isGrouped { return cardinal(digits) }
    if digits.elementsEqual("007".utf8) { return "double oh seven" }
    if numeral.hasLeadingZero {
      return self.digits(digits, zero: digits.count == 2 ? "oh" : "zero")
    }
    let isRound = digits.suffix(6).allSatisfy { $0 == 0x30 }
    if digits.count > 9 && !isRound { return self.digits(digits) }
    return cardinal(digits)
  }
}
