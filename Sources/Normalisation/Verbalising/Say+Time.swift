extension Say {
  /// A time of the clock: "five thirty", "nine oh five", "eighteen hundred".
  func clock(hour: Int, minute: Int, isTwentyFour: Bool) -> String {
    if minute == 0, hour == 0 || hour == 24, isTwentyFour { return "midnight" }
    if minute == 0 {
      return belowHundred(hour) + (isTwentyFour && hour > 12 ? " hundred" : "")
    }
    let head = hour == 0 ? "zero" : belowHundred(hour)
    return head + " " + (minute < 10 ? "oh " : "") + belowHundred(minute)
  }

  /// A length of time: "two hours three minutes and forty-five seconds", "a two hour fourteen minute
  /// four second" marathon.
  func duration(
    hours: Int?, minutes: Int, seconds: Int, hundredths: String?, isAttributive: Bool = false
  ) -> String {
    func part(_ value: Int, _ noun: String) -> String {
      isAttributive ? cardinal(value) + " " + noun : counted(value, noun)
    }
    var parts: [String] = []
    if let hours { parts.append(part(hours, "hour")) }
    parts.append(part(minutes, "minute"))
    if let hundredths {
      parts.append(
        cardinal(seconds) + " point " + hundredths + (isAttributive ? " second" : " seconds"))
    } else {
      parts.append(part(seconds, "second"))
    }
    guard let last = parts.popLast() else { return "" }
    return parts.joined(separator: " ") + (isAttributive ? " " : " and ") + last
  }

  /// A number of things: "one hour", "two hours".
  func counted(_ value: Int, _ noun: String) -> String {
    cardinal(value) + " " + noun + (value == 1 ? "" : "s")
  }
}
