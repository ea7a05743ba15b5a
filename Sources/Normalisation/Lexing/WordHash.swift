/// The hash under which words are looked up (FNV-1a, 32 bits), ASCII letters folded to lower case.
/// One function for the text and for the tables, so that they agree.
struct WordHash {
  private(set) var value: UInt32 = 2_166_136_261

  /// Takes one more byte.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt32(byte.lowered)) &* 16_777_619
  }

  /// The hash of some bytes.
  static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash = WordHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}

extension UInt8 {
  /// An ASCII capital letter.
  @inline(__always) var isUpper: Bool { self &- 65 < 26 }
  /// An ASCII small letter.
  @inline(__always) var isLower: Bool { self &- 97 < 26 }
  /// An ASCII letter.
  @inline(__always) var isLetter: Bool { (self | 32) &- 97 < 26 }
  /// An ASCII digit.
  @inline(__always) var isDigit: Bool { self &- 48 < 10 }
  /// The small letter of an ASCII capital; anything else as it is.
  @inline(__always) var lowered: UInt8 { isUpper ? self | 32 : self }
  /// What a digit is worth.
  @inline(__always) var digitValue: Int { Int(self) - 48 }
}
