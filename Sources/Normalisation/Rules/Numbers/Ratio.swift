/// Reads: ratios, odds and verses: "a 3:1 ratio", "16:9", "John 3:16", "1:2:3"; standards with
/// their year ("ISO 9001:2015"); how long somebody played ("35:41").
/// Leaves alone: times.
struct Ratio: Rule {
  var name: String { "ratio" }
  var starts: [Start] { [.digitsBefore(":.,", [.markApart, .digitsApart])] }

  func match(_ at: Cursor) -> Match? {
    if at.isMark(1, ":"), let match = chain(at) ?? apart(at) ?? standard(at) { return match }
    guard let first = at.numeral(0), at.isGluedMark(first.count, ":"), at.isGlued(first.count + 1),
      let second = at.numeral(first.count + 1)
    else { return nil }
    var end = first.count + 1 + second.count
    if at.isGlued(end), at.isMark(end, ":"), at.isGlued(end + 1), at.digits(end + 1) != nil {
      return nil
    }
    // "the 5:2 diet"
    if at.isWord(end, "diet diets plan fast"), first.integer.count == 1, second.integer.count == 1,
      first.fraction == nil, second.fraction == nil, (first.value ?? 9) + (second.value ?? 9) == 7
    {
      return Match(
        end, .ratio, at.say.numeral(first) + " " + at.say.numeral(second),
        .init("first", first.description), .init("second", second.description))
    }
    // "scale 1:250,000", "odds of 1:10"
    if at.isWord(-1, "scale odds ratio")
      || at.isWord(-1, "of") && at.isWord(-2, "scale odds ratio"),
      first.fraction == nil
    {
      return Match(
        end, .ratio, at.say.numeral(first) + " to " + at.say.numeral(second),
        .init("first", first.description), .init("second", second.description))
    }
    let isVerse =
      at.isDot(-1) && at.find(-2, Tables.bibleBooks) != nil && at[-2]?.shape == .capitalised
      || at[-1]?.shape == .capitalised && at.index - 1 > at.sentence.lowerBound - 1
        && !at.isWord(-1, "The A At By Scale Ratio Odds Scales") && first.fraction == nil
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
    // "The Quran (2:255)"
    if first.fraction == nil, second.fraction == nil, first.value ?? 999 < 115,
      at.isNear("Quran Qur'an Koran surah sura", before: 6, after: 6),
      at.isMark(-1, "(") || at.isWord(-1, "Quran Koran surah sura")
    {
      return Match(
        end, .ratio, at.say.numeral(first) + ", " + at.say.numeral(second),
        .init("first", first.description), .init("second", second.description))
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
  /// "1:2:3": parts of a mixture.
  private func chain(_ at: Cursor) -> Match? {
    guard !at.isJoined, at[-1]?.shape != .capitalised, let first = at.value(0), first < 100,
      at.isGluedMark(1, ":")
    else {
      return nil
    }
    var values = [first]
    while values.count < 8, at.isGluedMark(values.count * 2 - 1, ":"),
      at.isGlued(values.count * 2), let next = at.value(values.count * 2), next < 100,
      at[values.count * 2]?.count ?? 9 < 3, at.digits(values.count * 2)?.first != 0x30
    {
      values.append(next)
    }
    let end = values.count * 2 - 1
    guard values.count > 2, values.contains(where: { $0 < 10 }),
      !at.isGlued(end) || at[end]?.kind == .mark && !at.isMark(end, ":"),
      !(at.isGlued(end) && at.isGlued(end + 1) && at[end + 1]?.kind == .digits)
    else { return nil }
    return Match(
      end, .ratio, values.map { at.say.cardinal($0) }.joined(separator: " to "),
      .init("parts", "\(values.count)"))
  }

  /// "a ratio of 3 : 1": with spaces.
  private func apart(_ at: Cursor) -> Match? {
    guard at.isMark(1, ":"), !at.isGlued(1), !at.isGlued(2), !at.isJoined, let first = at.value(0),
      let second = at.value(2), !at.isMark(3, ":"), at[0]?.count ?? 9 < 4,
      !at.isGlued(0) || at.index == at.sentence.lowerBound,
      at.isNear(
        "ratio mixture mixed diluted dilution proportion", before: 8, after: 5)
    else { return nil }
    return Match(
      3, .ratio, at.say.cardinal(first) + " to " + at.say.cardinal(second),
      .init("first", "\(first)"), .init("second", "\(second)"))
  }

  /// "ISO 9001:2015": a standard and its year.
  private func standard(_ at: Cursor) -> Match? {
    guard !at.isJoined, at.isGluedMark(1, ":"), at.isGlued(2), let year = at.digits(2),
      year.count == 4, (1900...2099).contains(at.value(2) ?? 0), let number = at.digits(0),
      number.count > 2,
      at.isWord(-1, "ISO IEC EN BS DIN IEEE ANSI ASTM standard")
        || at.isWord(-2, "ISO IEC EN BS") && at.isDash(-1)
    else { return nil }
    return Match(
      3, .ratio, at.say.cardinal(number) + ", " + at.say.year(year),
      .init("number", at.string(0)), .init("year", at.string(2)))
  }

  /// "59:01", "in 48:32": minutes and seconds of a race.
  private func minutes(_ at: Cursor, _ first: Numeral, _ second: Numeral, _ end: Int) -> String? {
    guard let value = first.value, (24..<100).contains(value), first.integer.count == 2,
      second.fraction == nil, second.integer.count == 2, let seconds = second.value, seconds < 60,
      !at.isWord(end, "ratio odds mix split"),
      second.hasLeadingZero || at.isWord(-1, "in of ran clocked time run played")
        || at.isMark(-1, ":") && at.isWord(-2, "parkrun 5K 10K marathon half time")
    else { return nil }
    return at.say.clock(hour: value, minute: seconds, isTwentyFour: false)
      + (seconds == 0 ? " minutes" : "")
  }
}
