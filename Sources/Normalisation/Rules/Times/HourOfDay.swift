/// Reads: an hour with the half of its day: "10am", "5 p.m. ET", and hours of four digits: "at 0630
/// GMT", "1030 am".
/// Leaves alone: "I am" and a number before "am" that is no hour.
struct HourOfDay: Rule {
  var name: String { "hour" }
  var starts: [Start] { [.digits] }

  func match(_ at: Cursor) -> Match? {
    guard let hour = hour(at, 0) else { return run(at) }
    let after = at.afterTime(1)
    guard after.hasHalf else { return nil }
    return Match(
      1 + after.count, .time, at.say.cardinal(hour) + after.words, .init("hour", "\(hour)"))
  }

  /// "1030 am": hours and minutes with nothing between them.
  private func run(_ at: Cursor) -> Match? {
    guard let digits = at.digits(0), digits.count == 3 || digits.count == 4,
      let value = at.value(0),
      value < 2400, value % 100 < 60
    else { return nil }
    // "WTAM 1100 AM": where a station is found.
    if at.isWritten(1, "AM"), at[-1]?.shape == .upper, (3...4).contains(at[-1]?.count ?? 0),
      at.string(-1).utf8.first == 0x57 || at.string(-1).utf8.first == 0x4B,
      at.find(-1, Tables.weekdays) == nil
    {
      return Match(
        2, .alphanumeric, at.say.paired(digits) + " A M", .init("frequency", at.string(0)))
    }
    let after = at.afterTime(1)
    let hasHours =
      at.isWord(1, "hrs")
      || at.isWord(1, "hours") && (digits.first == 0x30 || at.isWord(-1, "at by from until"))
    let isMilitary =
      digits.count == 4
      && (after.count > 0 && !after.hasHalf || hasHours
        || digits.first == 0x30 && at.isWord(-1, "at by from until around about till before after")
        || digits.first == 0x30 && at.isWord(-1, "and to") && at.digits(-2)?.count == 4
        || at.isWord(-1, "between from") && at.isWord(1, "and to") && at.digits(2)?.first == 0x30
          && at.digits(2)?.count == 4
        || at.isWord(-1, "and to") && at.isWord(-3, "between from") && at.digits(-2)?.first == 0x30
          && at.digits(-2)?.count == 4
        || digits.first == 0x30 && at.isWord(-1, "the")
          && at.isWord(1, "from to service train news bus flight"))
    if isMilitary, digits.first == 0x30 || value >= 1000 {
      let isFull = value % 100 == 0
      if value == 0 {
        return Match(1 + after.count, .time, "midnight" + after.words, .init("hour", "0"))
      }
      let words = at.say.clock(hour: value / 100, minute: value % 100, isTwentyFour: false)
      return Match(
        1 + after.count + (hasHours ? 1 : 0), .time,
        (digits.first == 0x30 && value >= 100 ? "oh " : "") + words + (isFull ? " hundred" : "")
          + (hasHours ? " hours" : "") + after.words,
        .init("hour", "\(value / 100)"), .init("minute", "\(value % 100)"))
    }
    guard after.hasHalf, (100..<1300).contains(value) else { return nil }
    return Match(
      1 + after.count, .time,
      at.say.clock(hour: value / 100, minute: value % 100, isTwentyFour: false) + after.words,
      .init("hour", "\(value / 100)"), .init("minute", "\(value % 100)"))
  }

  private func hour(_ at: Cursor, _ offset: Int) -> Int? {
    guard let value = at.value(offset), (0...12).contains(value), at.digits(offset)?.count ?? 9 < 3
    else { return nil }
    return value
  }
}
