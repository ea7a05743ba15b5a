/// Reads: a span of two times of the clock: "7.30-9pm", "10:30am-12pm", "9:00–17:00 GMT", "5-7.30pm",
/// "0900-1700", "11a-9p", "dawn–dusk".
/// Leaves alone: spans of numbers, ratios.
struct TimeSpan: Rule {
  var name: String { "time-span" }
  var starts: [Start] { [.followedDigits, .words("dawn sunrise noon midday midnight dusk")] }

  func match(_ at: Cursor) -> Match? {
    // "open dawn–dusk"
    if at[0]?.kind == .word {
      guard at.isMark(1, "–") || at.isMark(1, "-"), at.isGlued(1), at.isGlued(2),
        at.isWord(2, "dawn dusk sunset noon midday midnight"), !at.isJoined,
        !at.isGlued(3) || at[3]?.kind == .mark
      else { return nil }
      return Match(
        3, .range, at.string(0) + " to " + at.string(2), .init("from", at.string(0)),
        .init("to", at.string(2)))
    }
    guard !at.isJoined, let first = time(at, 0) else { return military(at) }
    if let match = lettered(at, first) { return match }
    let early = at.afterTime(first.count)
    let dash = first.count + early.count
    // "9:30-noon", "8–midnight"
    if at.isDash(dash), at.isGlued(dash), at.isGlued(dash + 1),
      at.isWord(dash + 1, "noon midnight"),
      (1...12).contains(first.hour), first.count == 1 || first.hasColon
    {
      let clock = at.say.clock(hour: first.hour, minute: first.minute, isTwentyFour: false)
      return Match(
        dash + 1, .time, clock + early.words + " to", .init("hour", "\(first.hour)"))
    }
    guard at.isDash(dash), at.isGlued(dash) == at.isGlued(dash + 1),
      let second = time(at, dash + 1)
    else { return nil }
    let end = dash + 1 + second.count
    let late = at.afterTime(end)
    let isClock = first.hasColon && second.hasColon && !late.hasHalf && !early.hasHalf
    // "open 9:30-5"
    let isShop =
      first.hasColon && !second.hasColon && first.minute % 5 == 0 && (1...12).contains(second.hour)
      && early.count == 0 && !at.isMark(end, ".") && !at.isMark(end, ":") && at.word(end) == nil
      && (at[-1] == nil || at[-1]?.shape == .lower || at.find(-1, Tables.weekdays) != nil
        || isBehindDays(at))
      && !at.isWord(-1, "verse verses ratio odds score of")
    // "Mon.-Fri., 8-4:30"
    let isLater =
      !first.hasColon && first.count == 1 && second.hasColon && second.minute % 5 == 0
      && (1...12).contains(first.hour) && (1...12).contains(second.hour) && early.count == 0
      && late.count == 0 && at.word(end) == nil && at.isGlued(dash)
      && (at.find(-1, Tables.weekdays) != nil || isBehindDays(at))
    // "Open 9.30–5.30"
    let isBritish =
      at.say.isBritish && (first.count == 3 || second.count == 3) && first.minute % 5 == 0
      && second.minute % 5 == 0 && !late.hasHalf
      && (at.isWord(-1, Self.opening) || at.find(-1, Tables.weekdays) != nil
        || at.isWord(-1, "lunch dinner supper tea brunch breakfast lunches dinners teas")
        || at.isMark(-1, ",")
          && (at.find(-2, Tables.weekdays) != nil && at[-2]?.shape == .capitalised
            || at.isWord(-2, "Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays"))
        || at.isMark(-1, ":") && at.find(-2, Tables.weekdays) != nil)
      && first.hour < 25 && second.hour < 25 && first.hour > 0
      && (at[end] == nil || at[end]?.kind == .mark || at.find(end, Tables.weekdays) != nil
        || at.isWord(end, "on and daily weekdays every except"))
      && !at.isMark(end, "%")
    guard late.hasHalf || isShop || isLater || isBritish || isClock && isRising(first, second)
    else {
      return nil
    }
    guard late.count > 0 || !(at.isGlued(end) && at[end]?.kind != .mark) else { return nil }
    let isTwentyFour = (isClock || isBritish) && (first.hour > 12 || second.hour > 12)
    func words(_ time: Time) -> String {
      at.say.clock(hour: time.hour, minute: time.minute, isTwentyFour: isTwentyFour)
    }
    return Match(
      end + late.count, .time,
      words(first) + early.words + " to " + words(second) + late.words,
      .init("hour", "\(first.hour)"), .init("to", "\(second.hour)"))
  }

  /// "M-F, 8:30-5", "Mon.-Fri., 9-5:30": days and a comma stand before.
  private func isBehindDays(_ at: Cursor) -> Bool {
    guard at.isMark(-1, ",") else { return at.isDot(-1) && at.find(-2, Tables.weekdays) != nil }
    let day = at.isDot(-2) ? -3 : -2
    return at.find(day, Tables.weekdays) != nil || at.isWritten(day, "F") && at.isDash(day - 1)
  }

  private static let opening: Words =
    "open opens opening closed daily weekdays weekends from between hours times"

  private struct Time {
    var hour: Int
    var minute: Int
    var hasColon: Bool
    var count: Int
  }

  private func isRising(_ first: Time, _ second: Time) -> Bool {
    (first.hour, first.minute) < (second.hour, second.minute) || second.hour < 13
  }

  private func time(_ at: Cursor, _ offset: Int) -> Time? {
    guard let hour = at.value(offset), hour < 25, at.digits(offset)?.count ?? 9 < 3 else {
      return nil
    }
    guard at.isGluedMark(offset + 1, ":") || at.isGluedMark(offset + 1, "."),
      at.isGlued(offset + 2), let minute = at.value(offset + 2), minute < 60,
      at.digits(offset + 2)?.count == 2
    else { return Time(hour: hour, minute: 0, hasColon: false, count: 1) }
    return Time(hour: hour, minute: minute, hasColon: at.isMark(offset + 1, ":"), count: 3)
  }

  /// "11a-9p", "6am-2p", "11:30a–1p": one letter for the half of the day.
  private func lettered(_ at: Cursor, _ first: Time) -> Match? {
    func half(_ offset: Int) -> String? {
      guard at.isGlued(offset), at.isWord(offset, "a p am pm") else { return nil }
      return at.isWord(offset, "a am") ? "A M" : "P M"
    }
    let dash = first.count + 1
    guard at.isGlued(first.count), at.isWord(first.count, "a p am"), at.isDash(dash),
      at.isGlued(dash), at.isGlued(dash + 1), let early = half(first.count),
      let second = time(at, dash + 1), case let end = dash + 1 + second.count,
      let late = half(end), at[first.count]?.count == 1 || at[end]?.count == 1,
      !at.isGlued(end + 1) || at[end + 1]?.kind == .mark, (1...12).contains(first.hour),
      (1...12).contains(second.hour),
      // "5p-9p" are pennies.
      !at.say.isBritish || early == "A M",
      // "questions 1a-3a"
      early != late || early == "P M" || at[first.count]?.count == 2 || at[end]?.count == 2
    else { return nil }
    func words(_ time: Time) -> String {
      at.say.clock(hour: time.hour, minute: time.minute, isTwentyFour: false)
    }
    return Match(
      end + 1, .time, words(first) + " " + early + " to " + words(second) + " " + late,
      .init("hour", "\(first.hour)"), .init("to", "\(second.hour)"))
  }

  /// "0900-1700", "2200-0600": hours of four digits, one of them with its nought in front.
  private func military(_ at: Cursor) -> Match? {
    func hour(_ offset: Int) -> String? {
      guard let digits = at.digits(offset), digits.count == 4, let value = at.value(offset),
        value < 2401, value % 100 < 60, value % 5 == 0
      else { return nil }
      let hours = (digits.first == 0x30 ? "oh " : "") + at.say.belowHundred(value / 100)
      return hours
        + (value % 100 == 0
          ? " hundred" : (value % 100 < 10 ? " oh " : " ") + at.say.belowHundred(value % 100))
    }
    guard at.isDash(1), at.isGlued(1), at.isGlued(2), let first = hour(0), let last = hour(2),
      at.value(0) ?? 0 > 59, !at.isNear("call phone tel telephone dial ring", before: 4, after: 0),
      at.digits(0)?.first == 0x30 || at.digits(2)?.first == 0x30,
      !at.isGlued(3) || at[3]?.kind == .mark && !at.isDash(3)
    else { return nil }
    return Match(
      3, .time, first + " to " + last, .init("from", at.string(0)), .init("to", at.string(2)))
  }
}
