/// Roman numerals.
enum Roman {
  /// The number that capital letters write, nil where they write none in the usual way.
  static func value(_ letters: some Collection<UInt8>) -> Int? {
    guard (1...15).contains(letters.count) else { return nil }
    var total = 0
    var previous = 0
    for letter in letters.reversed() {
      let value: Int
      switch letter {
      case 0x49: value = 1
      case 0x56: value = 5
      case 0x58: value = 10
      case 0x4C: value = 50
      case 0x43: value = 100
      case 0x44: value = 500
      case 0x4D: value = 1000
      default: return nil
      }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    guard (1...3999).contains(total), written(total).utf8.elementsEqual(letters) else { return nil }
    return total
  }

  private static let signs: [(Int, String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// How a number is written in Roman numerals.
  static func written(_ number: Int) -> String {
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
