/// A moment as logs write it, in UTC by ISO 8601: a date, or a date and a time.
public struct Moment: Sendable, Equatable, Comparable {
  /// Seconds since 1970.
  public var seconds: Int

  /// The moment of `2026-11-22`, `2026-11-22T17:02Z` or `2026-11-22T17:02:11Z`, at midnight where no
  /// time is given; parts of a second are passed over. Nil for anything else and for days that there
  /// are not.
  public init?(_ text: String) {
    var digits = Digits(text)
    guard let year = digits.number(4), digits.take("-"), let month = digits.number(2),
      digits.take("-"), let day = digits.number(2), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    seconds = Self.days(year, month, day) * 86_400
    if digits.isAtEnd { return }
    guard digits.take("T"), let hour = digits.number(2), digits.take(":"),
      let minute = digits.number(2), hour < 24, minute < 60
    else { return nil }
    var second = 0
    if digits.take(":") {
      guard let count = digits.number(2), count <= 60 else { return nil }
      second = count
      if digits.take(".") { digits.skip() }
    }
    guard digits.take("Z"), digits.isAtEnd else { return nil }
    seconds += hour * 3600 + minute * 60 + second
  }

  /// As logs write it: `2026-11-22T17:02:11Z`.
  public var text: String {
    let days = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = seconds - days * 86_400
    let (year, month, day) = Self.date(days)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let years = String(repeating: "0", count: max(0, 4 - "\(year)".count)) + "\(year)"
    return "\(years)-\(two(month))-\(two(day))"
      + "T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }

  /// Whether a moment comes before another.
  public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  // Years begin in March here, so that the leap day is the last of its year.

  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }

  private static func date(_ days: Int) -> (Int, Int, Int) {
    let days = days + 719_468
    let era = days / 146_097
    let rest = days - era * 146_097
    let yearOfEra = (rest - rest / 1460 + rest / 36_524 - rest / 146_096) / 365
    let dayOfYear = rest - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}

/// Reads digits and marks off a text.
private struct Digits {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: mark) else { return false }
    rest = rest.dropFirst()
    return true
  }

  mutating func skip() { rest = rest.drop { (0x30...0x39).contains($0) } }

  mutating func number(_ count: Int) -> Int? {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    rest = rest.dropFirst(count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
