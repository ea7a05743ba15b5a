extension [UInt8] {
  /// Adds a text as a JSON string: quotation marks, backslashes and control characters escaped,
  /// everything else as it is in UTF-8.
  mutating func appendJSON(_ text: String) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        append(UInt8(ascii: "\\"))
        append(byte)
      case 0x08: self += "\\b".utf8
      case 0x09: self += "\\t".utf8
      case 0x0A: self += "\\n".utf8
      case 0x0C: self += "\\f".utf8
      case 0x0D: self += "\\r".utf8
      case 0..<0x20, 0x7F:
        self += "\\u00".utf8
        append(hexadecimalDigit(byte >> 4))
        append(hexadecimalDigit(byte & 15))
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }

  /// Adds a number rounded to so many decimals, without the noughts at its end.
  mutating func appendJSON(_ number: Double, decimals: Int) {
    guard number.isFinite else {
      self += "null".utf8
      return
    }
    var scale = 1
    let decimals = Swift.min(Swift.max(decimals, 0), 15)
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (number * Double(scale)).rounded()
    // Past this a Double has no decimals that could be rounded, and may not fit an Int.
    guard let units = Int(exactly: scaled), units.magnitude < 1 << 53 else {
      self += number.description.utf8
      return
    }
    if units < 0 { append(UInt8(ascii: "-")) }
    let (whole, fraction) = units.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
    self += whole.description.utf8
    guard fraction > 0 else { return }
    var digits = [UInt8](fraction.description.utf8)
    digits.insert(
      contentsOf: repeatElement(UInt8(ascii: "0"), count: decimals - digits.count), at: 0)
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    append(UInt8(ascii: "."))
    self += digits
  }

  private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
