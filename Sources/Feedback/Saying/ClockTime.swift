/// Places in audio as people write them.
public enum ClockTime {
  /// The seconds of `42`, `42.5`, `0:42.5` or `1:02:03`; nil for anything else. Behind a colon there
  /// are two digits, below sixty.
  public static func seconds(_ text: String) -> Double? {
    var parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), let last = parts.popLast() else { return nil }
    let pieces = last.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard pieces.count <= 2, var seconds = number(pieces[0]) else { return nil }
    if !parts.isEmpty { guard pieces[0].count == 2, seconds < 60 else { return nil } }
    if pieces.count == 2 {
      // What is below a billionth of a second is of no use to anybody.
      let digits = pieces[1].prefix(9)
      guard let fraction = number(digits), pieces[1].allSatisfy({ (0x30...0x39).contains($0) })
      else { return nil }
      var scale = 1.0
      for _ in digits { scale *= 10 }
      seconds += fraction / scale
    }
    var unit = 60.0
    for (place, part) in parts.enumerated().reversed() {
      guard let count = number(part), place == 0 || (part.count == 2 && count < 60) else {
        return nil
      }
      seconds += count * unit
      unit *= 60
    }
    return seconds
  }

  /// Seconds as people read them: `0:42.5`, `1:02:03`; to a tenth of a second.
  public static func text(_ seconds: Double) -> String {
    let tenths = Int((min(max(seconds, 0), 1e9) * 10).rounded())
    let (whole, tenth) = (tenths / 10, tenths % 10)
    let (hours, minutes) = (whole / 3600, whole / 60 % 60)
    let rest = twoDigits(whole % 60) + (tenth > 0 ? ".\(tenth)" : "")
    return hours > 0 ? "\(hours):\(twoDigits(minutes)):\(rest)" : "\(minutes):\(rest)"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// The number of some digits, of which there are no more than a time needs.
  private static func number(_ digits: Substring.UTF8View) -> Double? {
    guard (1...9).contains(digits.count) else { return nil }
    var number = 0.0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Double(digit - 0x30)
    }
    return number
  }
}
