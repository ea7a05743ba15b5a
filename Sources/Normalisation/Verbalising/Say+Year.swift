extension Say {
  /// A year: "nineteen eighty-four", "two thousand five", "nineteen oh six", "seventy-nine".
  func year(_ digits: some Collection<UInt8>) -> String {
    guard digits.count == 3 || digits.count == 4, digits.first != 0x30 else {
      return cardinal(digits)
    }
    let value = digits.reduce(0) { $0 * 10 + $1.digitValue }
    let tail = value % 100
    if value % 1000 == 0 { return cardinal(digits) }
    if (2001...2009).contains(value) || (1001...1009).contains(value) {
      return cardinal(digits)
    }
    let head = belowHundred(value / 100)
    if tail == 0 { return head + " hundred" }
    return head + " " + (tail < 10 ? "oh " : "") + belowHundred(tail)
  }

  /// The last two digits of a year: "oh five", "eighty-four".
  func shortYear(_ value: Int) -> String {
    value < 10 ? (value == 0 ? "hundred" : "oh " + belowHundred(value)) : belowHundred(value)
  }

  /// A year that is written with its last two digits, in full: up to 39 of this century.
  func yearInFull(_ lastTwo: Int) -> String {
    year("\(lastTwo < 40 ? 2000 + lastTwo : 1900 + lastTwo)".utf8)
  }

  /// A decade by its last two digits: "nineties"; "two thousands" for 2000.
  func decade(_ tens: Int) -> String {
    tens == 10 ? "tens" : Self.tens[tens / 10].dropLast() + "ies"
  }

  /// A decade or century by the year that it is written with: "nineteen eighties",
  /// "eighteen hundreds", "two thousands", "eighties".
  func decade(_ digits: some Collection<UInt8>) -> String {
    let value = digits.reduce(0) { $0 * 10 + $1.digitValue }
    let tens = value % 100
    if digits.count == 2 { return tens == 0 ? "two thousands" : decade(tens) }
    if tens == 0 {
      return value % 1000 == 0
        ? cardinal(value / 1000) + " thousands" : belowHundred(value / 100) + " hundreds"
    }
    return belowHundred(value / 100) + " " + decade(tens)
  }
}
