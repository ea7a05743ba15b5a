extension Say {
  private static let irregular = [
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
  ]

  /// The ordinal of a number: "twenty-second".
  func ordinal(_ digits: some Collection<UInt8>) -> String { ordinal(of: cardinal(digits)) }

  /// The ordinal of a small number.
  func ordinal(_ value: Int) -> String { ordinal(of: cardinal(value)) }

  /// The ordinal of a number in words.
  func ordinal(of words: String) -> String {
    let bytes = Array(words.utf8)
    let cut = (bytes.lastIndex { $0 == 0x20 || $0 == 0x2D }).map { $0 + 1 } ?? 0
    let head = String(decoding: bytes[..<cut], as: UTF8.self)
    let last = String(decoding: bytes[cut...], as: UTF8.self)
    if let irregular = Self.irregular[last] { return head + irregular }
    if last.hasSuffix("y") { return head + last.dropLast() + "ieth" }
    return head + last + "th"
  }
}
