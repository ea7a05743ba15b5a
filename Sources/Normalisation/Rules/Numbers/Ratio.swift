/// Reads: ratios, odds and verses: "a 3:1 ratio", "16:9", "John 3:16".
/// Leaves alone: times.
struct Ratio: Rule {
  let name = "ratio"
  let starts: [Start] = [.joinedDigits]

  func match(_ at: Cursor) -> Match? {
    guard let first = at.numeral(0), at.isGluedMark(first.count, ":"), at.isGlued(first.count + 1),
      let second = at.numeral(first.count + 1)
    else { return nil }
    var end = first.count + 1 + second.count
    if at.isGlued(end), at.isMark(end, ":"), at.isGlued(end + 1), at.digits(end + 1) != nil {
      return nil
    }
    let isVerse =
      at.isDot(-1) && at.find(-2, Tables.bibleBooks) != nil && at[-2]?.shape == .capitalised
      || at[-1]?.shape == .capitalised && at.index - 1 > at.sentence.lowerBound - 1
        && !at.isWord(-1, "The A At By") && first.fraction == nil
    // "Matthew 5:3-12": verse to verse.
    if isVerse, at.isDash(end), at.isGlued(end), at.isGlued(end + 1), let last = at.value(end + 1),
      let verse = second.value, last > verse, last < 177
    {
      end += 2
      return Match(
        end, .ratio,
        at.say.numeral(first) + " " + at.say.numeral(second) + " to " + at.say.cardinal(last),
        .init("first", first.description), .init("second", second.description),
        .init("to", "\(last)"))
    }
    if at.say.isBritish, first.value == 2, second.integer.count == 1,
      (1...2).contains(second.value ?? 0),
      at.isWord(-1, "a"), at[end]?.kind != .word || at.isWord(end, "degree in from at and or")
    {
      // A class of degree.
      return Match(
        end, .ratio, "two " + at.say.cardinal(second.integer), .init("first", "2"),
        .init("second", second.description))
    }
    if let words = minutes(at, first, second, end) {
      return Match(
        end, .time, words, .init("minutes", first.description),
        .init("seconds", second.description))
    }
    // "a sub-4:00 mile"
    if second.value == 0, second.integer.count == 2, at.isWord(end, "mile miler pace") {
      return Match(
        end, .time, at.say.numeral(first) + " minute", .init("minutes", first.description))
    }
    let clocklike = first.value ?? 99 < 24 && second.integer.count == 2 && second.fraction == nil
    if clocklike && !at.isWord(end, "ratio odds mix split") {
      // "2:30" that no rule of time took: said alike for a time and for a verse.
      let minute = second.value ?? 0
      let words =
        isVerse
        ? at.say.cardinal(second.integer)
        : minute == 0 ? "o'clock" : (minute < 10 ? "oh " : "") + at.say.belowHundred(minute)
      return Match(
        end, isVerse ? .ratio : .time, at.say.cardinal(first.integer) + " " + words,
        .init("first", first.description), .init("second", second.description))
    }
    let isShare = first.value.map { $0 + (second.value ?? 0) == 100 } ?? false
    let joint = isVerse || isShare ? " " : " to "
    return Match(
      end, .ratio, at.say.numeral(first) + joint + at.say.numeral(second),
      .init("first", first.description), .init("second", second.description))
  }
  /// "59:01", "in 48:32": minutes and seconds of a race.
  private func minutes(_ at: Cursor, _ first: Numeral, _ second: Numeral, _ end: Int) -> String? {
    guard let value = first.value, (24..<100).contains(value), first.integer.count == 2,
      second.fraction == nil, second.integer.count == 2, let seconds = second.value, seconds < 60,
      !at.isWord(end, "ratio odds mix split"),
      second.hasLeadingZero || at.isWord(-1, "in of ran clocked time run")
    else { return nil }
    return at.say.clock(hour: value, minute: seconds, isTwentyFour: false)
      + (seconds == 0 ? " minutes" : "")
  }
}
