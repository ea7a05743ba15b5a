/// Reads: hours, minutes and seconds: "2:03:45", "1:01:01", "2 h 34 min"; race times with hundredths
/// "1:43.67", "9:58.3"; the last of a minute (":30 left"); how
/// far behind somebody is ("+1:12"); how long an album or a split is ("Length: 47:33", "a 60:19 first
/// half"); "a 20:10:10 feed"; the hour in South Africa ("at 12h45").
/// Leaves alone: times of the clock, ratios.
struct Duration: Rule {
  var name: String { "duration" }
  var starts: [Start] { [.followedDigits, .marks(":")] }

  func match(_ at: Cursor) -> Match? {
    // "With :30 left"
    if at.isMark(0, ":") {
      guard !at.isGlued(0) || at.index == at.sentence.lowerBound, at.isGlued(1),
        at.digits(1)?.count == 2, let seconds = at.value(1),
        seconds < 60, at.isWord(2, "left remaining to")
      else { return nil }
      return Match(2, .time, at.say.counted(seconds, "second"), .init("seconds", at.string(1)))
    }
    if let match = lettered(at) { return match }
    if at.isMark(-1, "+"), at.isGlued(0), !at.isWord(-2, "UTC GMT"), let match = lead(at) {
      return match
    }
    guard let first = at.value(0), first < 1000, at.isGluedMark(1, ":"), at.isGlued(2),
      at.digits(2)?.count == 2, let second = at.value(2), second < 60
    else { return nil }
    // "with 2:00 left", "0:45 remaining"
    if first < 60, at.isWord(3, "left remaining") || at.isWord(3, "to") && at.isWord(4, "play go"),
      at[3]?.gap == .space,
      at[-1] == nil || at.isWord(-1, "with had only just under about nearly and still")
        || at.isWord(3, "remaining"), at[-1]?.shape != .capitalised || at.isWord(-1, "With"),
      at.word(4) == nil || at.isWord(4, "in on of and before to when after")
    {
      let words =
        first == 0
        ? at.say.counted(second, "second")
        : at.say.counted(first, "minute")
          + (second == 0 ? "" : " and " + at.say.counted(second, "second"))
      return Match(3, .time, words, .init("minutes", "\(first)"), .init("seconds", at.string(2)))
    }
    if at.isGluedMark(3, ":"), at.isGlued(4), at.digits(4)?.count == 2, let third = at.value(4),
      third < 60, !(at.isGluedMark(5, ":") && at.isGlued(6))
    {
      // "a 20:10:10 feed": what a fertiliser holds.
      if at.isWord(5, "feed fertiliser fertilizer NPK compound") {
        return Match(
          5, .ratio, [first, second, third].map { at.say.cardinal($0) }.joined(separator: " "),
          .init("first", "\(first)"), .init("second", at.string(2)), .init("third", at.string(4)))
      }
      let after = at.afterTime(5)
      if at.isDot(5), at.isGlued(6), let parts = at.digits(6), parts.count <= 3 {
        return Match(
          7, .time,
          at.say.duration(
            hours: first, minutes: second, seconds: third, hundredths: at.say.digits(parts),
            isAttributive: at.isAttributive(end: 7)),
          .init("hours", "\(first)"), .init("minutes", at.string(2)), .init("seconds", at.string(4))
        )
      }
      if at.isWord(-1, "at"), first < 24, at.digits(0)?.first == 0x30, at.digits(0)?.count == 2 {
        // A time of day to the second: "at 04:20:34".
        let clock = at.say.clock(hour: first, minute: second, isTwentyFour: false)
        let words = "oh " + clock + " " + (third < 10 ? "oh " : "") + at.say.belowHundred(third)
        return Match(5 + after.count, .time, words + after.words, .init("hour", "\(first)"))
      }
      // "At 14:40:59 he left", "9:32:00 a.m."
      if first < 24, third < 60, at.isWord(-1, "at") && first > 12 || after.count > 0 {
        let clock = at.say.clock(
          hour: first, minute: second, isTwentyFour: !after.hasHalf && first > 12)
        let seconds = third == 0 ? "" : " and " + at.say.counted(third, "second")
        return Match(
          5 + after.count, .time, clock + seconds + after.words, .init("hour", "\(first)"))
      }
      return Match(
        5 + after.count, .time,
        at.say.duration(
          hours: first, minutes: second, seconds: third, hundredths: nil,
          isAttributive: at.isAttributive(end: 5)) + after.words,
        .init("hours", "\(first)"), .init("minutes", at.string(2)), .init("seconds", at.string(4)))
    }
    // "Total length: 47:33", "the album's length is 47:33"
    if first < 200, second > 0,
      at.isMark(-1, ":") && at.isWord(-2, "length duration runtime")
        || at.isMark(-1, ":") && at.isWord(-2, "time") && at.isWord(-3, "running total playing")
        || at.isWord(-1, "is was") && at.isWord(-2, "length duration runtime"),
      !at.isGlued(3) || at[3]?.kind == .mark && !at.isDash(3) && !at.isDot(3)
        || at.isDotOrStop(3) && !at.isGlued(4)
    {
      return Match(
        3, .time,
        at.say.cardinal(first) + (second < 10 ? " oh " : " ") + at.say.belowHundred(second),
        .init("minutes", "\(first)"), .init("seconds", at.string(2)))
    }
    // "a 60:19 first half", "31:10 first 10K"
    if first > 23, at.isWord(3, Self.splits) || at.isWord(3, "first second") && isSplit(at, 4),
      !at.isGlued(3)
    {
      return Match(
        3, .time,
        at.say.cardinal(first) + (second < 10 ? " oh " : " ") + at.say.belowHundred(second),
        .init("minutes", "\(first)"), .init("seconds", at.string(2)))
    }
    guard at.isDot(3), at.isGlued(4), let parts = at.digits(4), parts.count <= 3 else { return nil }
    return Match(
      5, .time,
      at.say.duration(
        hours: nil, minutes: first, seconds: second, hundredths: at.say.digits(parts),
        isAttributive: at.isAttributive(end: 5)),
      .init("minutes", "\(first)"), .init("seconds", at.string(2)), .init("parts", at.string(4)))
  }

  /// What a runner's time is taken for: "half", "10K".
  private func isSplit(_ at: Cursor, _ offset: Int) -> Bool {
    at.isWord(offset, Self.splits) || at.isWord(offset, "half")
      || at.digits(offset) != nil && at.isWord(offset + 1, "k km mile miles")
  }

  private static let splits: Words = "marathon clocking opener PB"

  /// "+1:12", "+0:15", "+1:02.345": how far behind.
  private func lead(_ at: Cursor) -> Match? {
    guard let minutes = at.value(0), at.isGluedMark(1, ":"), at.isGlued(2),
      at.digits(2)?.count == 2,
      let seconds = at.value(2), seconds < 60, !at.isGluedMark(3, ":") || !at.isGlued(4)
    else { return nil }
    var words = minutes == 0 ? "" : at.say.counted(minutes, "minute") + " "
    words += at.say.cardinal(seconds)
    var end = 3
    if at.isDot(3), at.isGlued(4), let parts = at.digits(4) {
      words += " point " + at.say.digits(parts)
      end = 5
    }
    words += " seconds"
    if seconds == 0, minutes > 0, end == 3 { words = at.say.counted(minutes, "minute") }
    return Match(end, .time, words, .init("minutes", "\(minutes)"), .init("seconds", at.string(2)))
  }

  /// "2h 1m 39s", "1hr 30m", "1min 43.2sec", "a 2hr 15min flight": each number with its letters,
  /// larger before smaller.
  private func lettered(_ at: Cursor) -> Match? {
    var parts: [(words: String, name: String, isOne: Bool)] = []
    var last = 4
    var end = 0
    while parts.count < 4, last > 0, let numeral = at.numeral(end), numeral.integer.count < 4,
      at.isGlued(end + numeral.count) || at.isWord(end + numeral.count, "h min")
        || !parts.isEmpty && at.isWritten(end + numeral.count, "s"),
      let (name, rank) = Self.name(at.string(end + numeral.count)),
      rank < last, rank == 0 || numeral.fraction == nil
    {
      parts.append((at.say.numeral(numeral), name, numeral.isOne))
      last = rank
      end += numeral.count + 1
    }
    // "1h30"
    if parts.count == 1, last == 2, at.isWritten(end - 1, "h"), at.isGlued(end),
      let minutes = at.digits(end), minutes.count == 2, let value = at.value(end), value < 60,
      !at.isGlued(end + 1) || at[end + 1]?.kind == .mark
    {
      // "at 12h45", "to 08h00", as South Africa writes the hour
      if let hour = at.value(0), hour < 24, at.digits(0)?.count == 2,
        at.isWord(-1, Self.beforeHours) || at.isMark(-1, ":")
          || at.isWord(end + 1, "to") && at.isWritten(end + 3, "h") && at.isGlued(end + 3),
        !at.isNear("time lasts lasted race flew duration marathon took", before: 6, after: 3),
        !at.isWord(end + 1, "of")
      {
        return Match(
          end + 1, .time,
          at.say.clock(hour: hour, minute: value, isTwentyFour: hour > 12 || hour == 0)
            + (value == 0 && hour < 13 && hour > 0 ? " o'clock" : ""),
          .init("hour", "\(hour)"), .init("minute", "\(value)"))
      }
      return Match(
        end + 1, .time,
        parts[0].words + " " + parts[0].name + (parts[0].isOne ? " " : "s ")
          + (value < 10 ? "oh " : "") + at.say.cardinal(value), .init("parts", "2"))
    }
    guard parts.count > 1, !at.isGlued(end) || at[end]?.kind == .mark else { return nil }
    let isAttributive = at.isAttributive(end: end)
    let words = parts.map { $0.words + " " + $0.name + ($0.isOne || isAttributive ? "" : "s") }
    let joint = isAttributive ? " " : " and "
    return Match(
      end, .time, words.dropLast().joined(separator: " ") + joint + (words.last ?? ""),
      .init("parts", "\(parts.count)"))
  }

  /// What times of day stand behind.
  private static let beforeHours: Words =
    "at from to until till by between"

  /// The unit of time that letters stand for, and its rank among them.
  private static func name(_ letters: String) -> (String, Int)? {
    switch letters {
    case "d": ("day", 3)
    case "h", "hr", "hrs": ("hour", 2)
    case "m", "min", "mins": ("minute", 1)
    case "s", "sec", "secs": ("second", 0)
    default: nil
    }
  }
}
