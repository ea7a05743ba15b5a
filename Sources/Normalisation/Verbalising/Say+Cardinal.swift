extension Say {
  /// The most digits that are said as one number.
  static let mostDigits = 21

  /// A number as one says it: "one hundred and five" in Britain, "one hundred five" in America.
  /// Digit by digit where it is too long to say.
  func cardinal(_ digits: some Collection<UInt8>) -> String {
    let significant = Array(digits.drop { $0 == 0x30 })
    if significant.isEmpty { return "zero" }
    if significant.count > Self.mostDigits { return self.digits(digits) }
    var groups: [Int] = []
    var end = significant.count
    while end > 0 {
      let start = max(0, end - 3)
      groups.append(significant[start..<end].reduce(0) { $0 * 10 + $1.digitValue })
      end = start
    }
    var parts: [String] = []
    for scale in groups.indices.reversed() where groups[scale] > 0 {
      let group = groups[scale]
      if scale == 0, group < 100, !parts.isEmpty, isBritish {
        parts.append("and")
      }
      parts.append(belowThousand(group))
      if scale > 0 { parts.append(Self.scales[scale]) }
    }
    return parts.joined(separator: " ")
  }

  /// A small number.
  func cardinal(_ value: Int) -> String {
    value < 0 ? "minus " + cardinal("\(value.magnitude)".utf8) : cardinal("\(value)".utf8)
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
