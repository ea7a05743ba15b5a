/// Reads: times with a colon, with the half of the day, the zone and ranges: "5:30 p.m. ET", "18:00
/// GMT", "09:05", "10:30-11:30 am", "12:00", "15:30hrs".
/// Leaves alone: ratios and verses ("John 3:16", "a 3:1 ratio"), races ("2:03:45").
struct Clock: Rule {
  var name: String { "clock" }
  var starts: [Start] { [.digitsBefore(":")] }

  func match(_ at: Cursor) -> Match? {
    guard let (hour, minute) = time(at, 0) else { return nil }
    let after = at.afterTime(3)
    let hasHours = at.isWord(3, "hrs hours")
    if after.count == 0 && !hasHours && !isClock(at, hour) { return nil }
    if hasHours, minute == 0, hour > 0 {
      return Match(
        4, .time, at.say.belowHundred(hour) + " hundred hours", .init("hour", "\(hour)"),
        .init("minute", "00"))
    }
    // "15:30hrs"
    if hasHours, minute > 0, after.count == 0, at.isWord(3, "hrs") {
      return Match(
        4, .time, at.say.clock(hour: hour, minute: minute, isTwentyFour: true) + " hours",
        .init("hour", "\(hour)"), .init("minute", at.string(2)))
    }
    let isTwentyFour = !after.hasHalf && (at.digits(0)?.first == 0x30 || hour > 12)
    var words = at.say.clock(hour: hour, minute: minute, isTwentyFour: isTwentyFour)
    if minute == 0, !after.hasHalf, hour <= 12, hour > 0, after.count == 0 || isTwentyFour {
      words += " o'clock"
    }
    if after.hasHalf, hour == 0 {
      words = at.say.clock(hour: 12, minute: minute, isTwentyFour: false)
    }
    words += after.words
    let end = 3 + after.count
    return Match(end, .time, words, .init("hour", "\(hour)"), .init("minute", at.string(2)))
  }

  private func time(_ at: Cursor, _ offset: Int) -> (Int, Int)? {
    guard let hour = at.value(offset), hour < 25, at.digits(offset)?.count ?? 9 <= 2,
      at.isGluedMark(offset + 1, ":"), at.isGlued(offset + 2), at.digits(offset + 2)?.count == 2,
      let minute = at.value(offset + 2), minute < 60,
      !(at.isGlued(offset + 3) && at[offset + 3]?.kind == .mark
        && (at.isMark(offset + 3, ":") || at.isMark(offset + 3, ".")
          // "on a scale of 1:25,000"
          || at.isMark(offset + 3, ",") && at.digits(offset + 4)?.count == 3)
        && at.isGlued(offset + 4) && at[offset + 4]?.kind == .digits)
    else { return nil }
    return (hour, minute)
  }

  /// Whether what stands around shows a time of day rather than a ratio or a verse.
  private func isClock(_ at: Cursor, _ hour: Int) -> Bool {
    if at.isWord(3, "ratio odds scale split mix majority") { return false }
    if at.digits(0)?.count == 2 && at.digits(0)?.first == 0x30 { return true }
    if at.isWord(
      -1, "at by until till before after from since around about past to is was the between")
    {
      return true
    }
    if at[-1]?.shape == .capitalised, !at.isWord(-1, "At By From The") {
      return at.find(-1, Tables.weekdays) != nil
    }
    return at.index == at.sentence.lowerBound && at[3] == nil && at.isWritten(2, "00")
      || at.index == at.sentence.lowerBound && at[3] == nil && hour < 13 && hour > 0
        && at.digits(0)?.count == 2 && at.isWritten(2, "30")
      || at.isWord(-1, "and or")
  }
}
