/// Reads: times with a dot and the half of the day: "7.30pm", "1.59 p.m.", "7.30-9pm".
/// Leaves alone: decimals.
struct DotTime: Rule {
  let name = "dot-time"
  let starts: [Start] = [.digits]

  func match(_ at: Cursor) -> Match? {
    guard let hour = at.value(0), hour < 25, at.digits(0)?.count ?? 9 <= 2, at.isDot(1),
      at.isGlued(2), at.digits(2)?.count == 2, let minute = at.value(2), minute < 60
    else { return nil }
    let after = at.afterTime(3)
    guard after.hasHalf else { return nil }
    return Match(
      3 + after.count, .time,
      at.say.clock(hour: hour, minute: minute, isTwentyFour: false) + after.words,
      .init("hour", "\(hour)"), .init("minute", at.string(2)))
  }
}
