/// Reads: an hour with the half of its day: "10am", "5 p.m. ET", "9am-5pm", "5-7pm".
/// Leaves alone: "I am" and a number before "am" that is no hour.
struct HourOfDay: Rule {
  let name = "hour"
  let starts: [Start] = [.digits]

  func match(_ at: Cursor) -> Match? {
    guard let hour = hour(at, 0) else { return run(at) }
    let after = at.afterTime(1)
    if after.hasHalf {
      guard
        at.isGlued(1) || at[2]?.kind != .word || at.isDot(2) || !at.isWord(1, "am")
          || at[1]?.shape == .upper || at.zone(2) != nil || !at.isWord(1, "am") || true
      else { return nil }
      let end = 1 + after.count
      return Match(end, .time, at.say.cardinal(hour) + after.words, .init("hour", "\(hour)"))
        .joined(dash(at, end))
    }
    // "5-7pm"
    guard at.isDash(1), at.isGlued(1), let (words, length) = dash(at, 1) else { return nil }
    return Match(1 + length, .time, at.say.cardinal(hour) + words, .init("hour", "\(hour)"))
  }

  /// "1030 am": hours and minutes with nothing between them.
  private func run(_ at: Cursor) -> Match? {
    guard let digits = at.digits(0), digits.count == 3 || digits.count == 4,
      let value = at.value(0),
      value < 2400, value % 100 < 60
    else { return nil }
    let after = at.afterTime(1)
    let isMilitary = digits.count == 4 && (after.count > 0 && !after.hasHalf || at.isWord(1, "hrs"))
    if isMilitary, digits.first == 0x30 || value >= 1000 {
      let isFull = value % 100 == 0
      let words = at.say.clock(hour: value / 100, minute: value % 100, isTwentyFour: false)
      return Match(
        1 + after.count, .time,
        (digits.first == 0x30 && value >= 100 ? "oh " : "") + words + (isFull ? " hundred" : "")
          + after.words,
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

  /// The end of a range of hours.
  private func dash(_ at: Cursor, _ offset: Int) -> (String, Int)? {
    guard at.isDash(offset), at.isGlued(offset) == at.isGlued(offset + 1),
      let hour = hour(at, offset + 1)
    else { return nil }
    let isLong = at.isGluedMark(offset + 2, ":") || at.isGluedMark(offset + 2, ".")
    if isLong, at.isGlued(offset + 3), let minute = at.value(offset + 3), minute < 60 {
      let after = at.afterTime(offset + 4)
      guard after.hasHalf else { return nil }
      return (
        " to " + at.say.clock(hour: hour, minute: minute, isTwentyFour: false) + after.words,
        4 + after.count
      )
    }
    let after = at.afterTime(offset + 2)
    guard after.hasHalf else { return nil }
    return (" to " + at.say.cardinal(hour) + after.words, 2 + after.count)
  }
}

extension Match {
  /// The match with more words and lexemes at its end.
  func joined(_ more: (String, Int)?) -> Match {
    guard let more else { return self }
    var match = self
    match.spoken += more.0
    match.count += more.1
    return match
  }
}
