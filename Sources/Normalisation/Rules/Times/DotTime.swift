/// Reads: times with a dot and the half of the day: "7.30pm", "1.59 p.m.", "at 19.30 on
/// Monday" in Britain.
/// Leaves alone: decimals.
struct DotTime: Rule {
  let name = "dot-time"
  let starts: [Start] = [.digits]

  func match(_ at: Cursor) -> Match? {
    guard let hour = at.value(0), hour < 25, at.digits(0)?.count ?? 9 <= 2, at.isDot(1),
      at.isGlued(2), at.digits(2)?.count == 2, let minute = at.value(2), minute < 60
    else { return nil }
    let after = at.afterTime(3)
    guard after.hasHalf || after.count > 0 || isBritishClock(at, minute) else { return nil }
    return Match(
      3 + after.count, .time,
      at.say.clock(hour: hour, minute: minute, isTwentyFour: false) + after.words,
      .init("hour", "\(hour)"), .init("minute", at.string(2)))
  }

  /// "at 19.30 on Monday": Britons write the hour so; prices and measures end otherwise.
  private func isBritishClock(_ at: Cursor, _ minute: Int) -> Bool {
    guard at.say.isBritish, minute % 5 == 0 else { return false }
    if at.isWord(3, "train flight ferry showing screening kick-off service"), !at.isGlued(3) {
      return true
    }
    if at.isWord(-1, "the"), at.isWord(3, "from at race train service kick-off departure") {
      return true
    }
    guard at.isWord(-1, "at from until till by"),
      !at.isGlued(3) || at.isMark(3, ",") || at.isMark(3, ")"),
      !at.isWord(-2, "closed opened trading traded stood priced valued finished ended was steady")
    else { return false }
    return at[3] == nil || at.isMark(3, ",") || at.isMark(3, ")")
      || at.isWord(3, "on and to until when after as local today tonight tomorrow yesterday")
      || at.find(3, Tables.weekdays) != nil
  }
}
