extension Say {
  /// The most digits that are said as one number.
  static let mostDigits = 21

  /// A number as one says it: "one hundred and five" in Britain, "one hundred five" in America.
  /// Digit by digit where it is too long to say.
  func cardinal(_ digits: some Collection<UInt8>) -> String {
    let significant = digits.drop { $0 == 0x30 }
    if significant.count > Self.mostDigits { return self.digits(digits) }
    return cardinal(significant.reduce(0 as UInt128) { $0 * 10 + UInt128($1.digitValue) })
  }

  /// A small number.
  func cardinal(_ value: Int) -> String {
    (value < 0 ? "minus " : "") + cardinal(UInt128(value.magnitude))
  }

  /// A number below ten to the power of ``mostDigits``.
  private func cardinal(_ value: UInt128) -> String {
    if value < 1000 { return value == 0 ? Self.ones[0] : belowThousand(Int(value)) }
    var rest = value
    var words = ""
    var power = Self.scales.dropFirst().reduce(1 as UInt128) { power, _ in power * 1000 }
    for scale in Self.scales.indices.reversed() {
      let group = Int(rest / power)
      rest %= power
      power /= 1000
      guard group > 0 else { continue }
      if !words.isEmpty { words += scale == 0 && group < 100 && isBritish ? " and " : " " }
      words += belowThousand(group)
      if scale > 0 { words += " " + Self.scales[scale] }
    }
    return words
  }

  private func belowThousand(_ value: Int) -> String {
    let hundreds = value / 100
    let rest = value % 100
    if hundreds == 0 { return belowHundred(rest) }
    let head = Self.ones[hundreds] + " hundred"
    if rest == 0 { return head }
    return head + (isBritish ? " and " : " ") + belowHundred(rest)
  }

  /// A number under a hundred: "forty-two".
  func belowHundred(_ value: Int) -> String {
    if value < 20 { return Self.ones[value] }
    let tens = Self.tens[value / 10]
    return value % 10 == 0 ? tens : tens + "-" + Self.ones[value % 10]
  }

  /// Digit by digit: "two zero three".
  func digits(_ digits: some Collection<UInt8>, zero: String = "zero") -> String {
    digits.map { $0 == 0x30 ? zero : Self.ones[$0.digitValue] }.joined(separator: " ")
  }

  /// In pairs, as house numbers, flights and the like are said: "fourteen twenty-eight",
  /// "seven forty-seven", "one oh five", "nine hundred".
  func paired(_ digits: some Collection<UInt8>) -> String {
    let digits = Array(digits)
    guard let first = digits.first, first != 0x30, digits.count == 3 || digits.count == 4 else {
      return digits.first == 0x30 && digits.count > 1
        ? self.digits(digits) : cardinal(digits)
    }
    let head = digits.dropLast(2).reduce(0) { $0 * 10 + $1.digitValue }
    let tail = digits.suffix(2).reduce(0) { $0 * 10 + $1.digitValue }
    if tail == 0 {
      return head % 10 == 0 ? cardinal(digits) : belowHundred(head) + " hundred"
    }
    return belowHundred(head) + " " + (tail < 10 ? "oh " : "") + belowHundred(tail)
  }
}
