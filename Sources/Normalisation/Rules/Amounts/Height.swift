/// Reads: feet and inches with their signs or letters: 5'10", 6′ 2″, "a 6ft 5in man", "5ft 7", "a
/// 6-ft.-4-in. forward", a 27" screen, "5' tall"; minutes of goals: "(12', 45+2')", "Kane 80'.".
/// Leaves alone: an apostrophe after a number with nothing that shows feet, a quotation mark that ends
/// a quotation.
struct Height: Rule {
  var name: String { "height" }
  var starts: [Start] { [.followedDigits, .marks("½¼¾⅓⅔⅛⅜⅝⅞")] }

  func match(_ at: Cursor) -> Match? {
    if let match = lettered(at) ?? hyphenated(at) ?? inches(at) ?? single(at) { return match }
    if let match = seconds(at) { return match }
    guard let feet = at.value(0), at.isGlued(1), at.isApostrophe(1) || at.isMark(1, "′"),
      let inches = at.amount(2, signed: false), (at.value(2) ?? 99) < 12
    else { return nil }
    let end = 2 + inches.1
    // "He's 6'4 and fast"
    if (4...7).contains(feet), at.isGlued(2), inches.0.fraction == nil,
      !at.isGlued(end) || at.isMark(end, ",") || at.isMark(end, ")")
    {
      return Match(
        end, .measure, at.say.cardinal(feet) + " foot " + inches.0.spoken(at.say),
        .init("feet", "\(feet)"), .init("inches", at.string(2)))
    }
    // "5'11''"
    let isTwice = at.isApostrophe(end) && at.isApostrophe(end + 1) && at.isGlued(end + 1)
    guard at.isGlued(end),
      isTwice || at.isMark(end, "\"") || at.isMark(end, "″") || at.isMark(end, "”")
    else { return nil }
    if isGap(at), let seconds = at.value(2) {
      return Match(
        isTwice ? end + 2 : end + 1, .time,
        at.say.counted(feet, "minute") + " and " + at.say.counted(seconds, "second"),
        .init("minutes", "\(feet)"), .init("seconds", at.string(2)))
    }
    return Match(
      isTwice ? end + 2 : end + 1, .measure,
      at.say.cardinal(feet) + " foot " + inches.0.spoken(at.say),
      .init("feet", "\(feet)"), .init("inches", at.string(2)))
  }

  /// "third at 5'10\"", where the gap to the leader is told in minutes.
  private func isGap(_ at: Cursor) -> Bool {
    at.isWord(-1, "at by") && at.isNear(Self.gaps, before: 20, after: 12)
  }

  private static let gaps: Words = """
    leads leader peloton stage minutes min mins breakaway yellow maglia GC
    """

  /// "1'08\"": minutes and seconds of a race, by two digits that are no inches.
  private func seconds(_ at: Cursor) -> Match? {
    guard let minutes = at.value(0), at.isGlued(1), at.isApostrophe(1) || at.isMark(1, "′"),
      let digits = at.digits(2), digits.count == 2, at.isGlued(2), let value = at.value(2),
      digits.first == 0x30 || (12..<60).contains(value), at.isGlued(3),
      at.isMark(3, "\"") || at.isMark(3, "″") || at.isMark(3, "”"), !at.isMark(-1, "°")
    else { return nil }
    return Match(
      4, .time,
      at.say.counted(minutes, "minute") + " and " + at.say.counted(value, "second"),
      .init("minutes", "\(minutes)"), .init("seconds", "\(value)"))
  }

  /// 'a 27" monitor', "12″": inches, where no quotation stands open that the mark could end.
  private func inches(_ at: Cursor) -> Match? {
    // "3"-5" of snow": both ends with their mark.
    if !at.isJoined, let low = at.value(0), at.isGluedMark(1, "\"") || at.isGluedMark(1, "″"),
      at.isDash(2), at.isGlued(2), at.isGlued(3), let high = at.amount(3, signed: false),
      low <= high.0.numeral?.value ?? 0,
      at.isGluedMark(3 + high.1, "\"") || at.isGluedMark(3 + high.1, "″")
    {
      return Match(
        4 + high.1, .measure,
        at.say.cardinal(low) + " to " + high.0.spoken(at.say) + " inches",
        .init("inches", "\(low)"), .init("to", at.string(3)))
    }
    // "4-6' waves"
    if !at.isJoined, at.isDash(1), at.isGlued(1), at.isGlued(2), let low = at.value(0),
      let high = at.value(2), low < high, high < 100, at.isGlued(3),
      at.isApostrophe(3) || at.isMark(3, "′"), at[4]?.shape == .lower, at[4]?.gap == .space,
      !at.isWord(4, Cursor.notNouns), !at.isQuotedSingly
    {
      return Match(
        4, .measure, at.say.cardinal(low) + " to " + at.say.cardinal(high) + " foot",
        .init("feet", "\(low)"), .init("to", "\(high)"))
    }
    // '18-24" apart'
    if at.isDash(1), at.isGlued(1), !at.isJoined, let span = at.quantity(letters: .none),
      span.second != nil,
      at.isGluedMark(span.count, "\"") && !at.isQuoted(span.count)
        || at.isGluedMark(span.count, "″")
        || at.isGluedMark(span.count, "”") && !at.isQuotedWithCurls,
      span.first.numeral?.value ?? 99 < (span.second?.numeral?.value ?? 100),
      span.second?.numeral?.value ?? 100 < 100
    {
      let isOne = at.isAttributive(end: span.count + 1)
      return Match(
        span.count + 1, .measure, span.spoken(at.say) + (isOne ? " inch" : " inches"),
        .init("inches", span.description))
    }
    guard !at.isJoined || isCrossed(at), let (amount, length) = at.amount(0, signed: false),
      at.isGluedMark(length, "\"") || at.isGluedMark(length, "″")
        || at.isGluedMark(length, "”") && !at.isQuotedWithCurls,
      // '… the spring of 1919" local': the end of a quotation that began before.
      amount.numeral?.integer.count ?? 1 < 4,
      !at.isGlued(length + 1) || at[length + 1]?.kind == .mark || at.isWord(length + 1, "x")
    else { return nil }
    if at.isMark(length, "\""), at.isQuoted(length) { return nil }
    // "2\" deep", but "a 2\" thick steak"
    let isSize =
      at.isWord(length + 1, "thick tall wide deep long high across")
      && (at[length + 2]?.shape != .lower || at.isWord(length + 2, Cursor.notNouns))
    let isOne =
      at[length + 1]?.shape == .lower && !at.isWord(length + 1, Cursor.notNouns)
      && !at.isWord(length + 1, "x") && (!isSize || at.isWord(-1, "a an the each every"))
      || at.isAttributive(end: length + 1) || amount.numeral?.isOne ?? true
    return Match(
      length + 1, .measure,
      (isOne && amount.numeral == nil ? at.asSize(amount.spoken(at.say)) : amount.spoken(at.say))
        + (isOne ? " inch" : " inches"),
      .init("inches", amount.numeral?.description ?? ""))
  }

  /// What is called by its feet.
  private static let sized: Words = """
    ceiling ceilings wall walls board boards plank planks section sections fence fences ladder \
    ladders apart away above below pole poles trailer trailers boat boats stud studs cable cables \
    cord lengths
    """

  /// "5' tall", "12′ × 8′": feet; "(12', 45+2')": minutes of a match.
  private func single(_ at: Cursor) -> Match? {
    guard let value = at.value(0), at.isGlued(1), at.isApostrophe(1) || at.isMark(1, "′"),
      !at.isGlued(2) || at[2]?.kind == .mark || at.isWord(2, "x")
    else { return nil }
    // "a 300' tower"
    if at.isWord(-1, "a the"), at[2]?.shape == .lower, at[2]?.gap == .space,
      !at.isWord(2, Cursor.notNouns)
    {
      return Match(2, .measure, at.say.cardinal(value) + " foot", .init("feet", "\(value)"))
    }
    // "3'-4' waves"
    if !at.isJoined, at.isDash(2), at.isGlued(2), at.isGlued(3), let high = at.value(3),
      at.isGlued(4), at.isApostrophe(4) || at.isMark(4, "′"), value < high, high < 100,
      !at.isGlued(5) || at[5]?.kind == .mark, !at.isQuotedSingly
    {
      let isOne = at[5]?.shape == .lower && !at.isWord(5, Cursor.notNouns)
      return Match(
        5, .measure,
        at.say.cardinal(value) + " to " + at.say.cardinal(high) + (isOne ? " foot" : " feet"),
        .init("feet", "\(value)"), .init("to", "\(high)"))
    }
    // "67' Yellow card", "23': GOAL": a minute of a match.
    if at.index == at.sentence.lowerBound, (1...120).contains(value), at.isGlued(1),
      at.isMark(2, ":")
        || at[2]?.gap == .space && at[2]?.shape == .capitalised
          && at.isWord(
            2, "Yellow Red Goal Corner Free Penalty Substitution Chance Kick Save Half Great")
    {
      return Match(
        2, .time, at.say.counted(value, "minute"), .init("minutes", "\(value)"))
    }
    // "9' ceilings"
    if !at.isJoined, value < 201, at[2]?.gap == .space, at[2]?.shape == .lower,
      at.isWord(2, Self.sized), !at.isQuotedSingly
    {
      let isFar = at.isWord(2, "apart away above below")
      return Match(
        2, .measure, at.say.cardinal(value) + (isFar && value > 1 ? " feet" : " foot"),
        .init("feet", "\(value)"))
    }
    if !at.isJoined || isCrossed(at),
      at.isMark(1, "′") && !at.isMark(-1, "°") && at.value(2) == nil
        || at.isWord(2, "tall wide long high deep x by") || at.isMark(2, "×")
        || at.isWord(-1, "x by") && (at.isApostrophe(-2) || at.isMark(-2, "′"))
    {
      let isOne = value == 1 || at.isWord(2, "tall wide long high deep") || isOfSize(at)
      return Match(
        2, .measure, at.say.cardinal(value) + (isOne ? " foot" : " feet"),
        .init("feet", "\(value)"))
    }
    guard value <= 120,
      (at.isMark(2, ",") || at.isMark(2, ")")) && isGoal(at)
        || (at[2] == nil || at[2]?.isPunctuation ?? false || at.isMark(2, "(")
          || at.isWord(2, "pen pens og")) && isScorer(at)
    else { return nil }
    return Match(
      2, .time, at.say.cardinal(value) + (value == 1 ? " minute" : " minutes"),
      .init("minutes", "\(value)"))
  }

  /// One side of "a 4'x8' bed", whatever the article: both stand before a noun.
  private func isOfSize(_ at: Cursor) -> Bool {
    let start = isCrossed(at) ? -4 : -1
    return at.isWord(start, "a an the each one another its our")
      && at[start + 1]?.kind == .digits && at.isWord(start + 3, "x by")
      && at.digits(start + 4) != nil
      && at[start + 6]?.shape == .lower && at[start + 6]?.gap == .space
      && !at.isWord(start + 6, Cursor.notNouns)
  }

  /// Behind the cross of a size: the second of "6'x4'".
  private func isCrossed(_ at: Cursor) -> Bool {
    at.isWord(-1, "x")
      && (at.isApostrophe(-2) || at.isMark(-2, "′") || at.isMark(-2, "\"") || at.isMark(-2, "″"))
  }

  /// Whether only minutes stand before, back to the bracket that opens them.
  private func isGoal(_ at: Cursor) -> Bool {
    for offset in stride(from: -1, to: -24, by: -1) {
      if at.isMark(offset, "(") { return true }
      guard
        at[offset]?.kind == .digits || at.isMark(offset, ",") || at.isMark(offset, "+")
          || at.isApostrophe(offset) && at[offset - 1]?.kind == .digits
          || at.isWord(offset, "pen og and") || at[offset]?.shape == .capitalised
          || at[offset]?.shape == .mixed
      else { return false }
    }
    return false
  }

  /// "Kane 80'.", "Saka 12', 85'": whether a name and no more than minutes stand before.
  private func isScorer(_ at: Cursor) -> Bool {
    guard !at.isQuotedSingly else { return false }
    for offset in stride(from: -1, to: -12, by: -1) {
      if at[offset]?.shape == .capitalised {
        return at[offset + 1]?.kind == .digits && at[offset + 1]?.gap == .space
          // What a quotation ends with stands behind a word.
          && (at.index + offset == at.sentence.lowerBound || at.isMark(offset - 1, ",")
            || at.isMark(offset - 1, ";") || at.isMark(offset - 1, ":"))
          && at.digits(offset + 1)?.first != 0x30
          && at.find(offset, Tables.months) == nil && at.find(offset, Tables.romanContexts) == nil
          && at.find(offset, Tables.numberAbbreviations) == nil
      }
      guard
        at[offset]?.kind == .digits || at.isMark(offset, ",") || at.isMark(offset, "+")
          || at.isApostrophe(offset) && at[offset - 1]?.kind == .digits
      else { return false }
    }
    return false
  }

  /// "a 6ft 5in man", "5ft 7": feet and inches with their letters.
  private func lettered(_ at: Cursor) -> Match? {
    guard let feet = at.value(0), at.isGlued(1), at.isWord(1, "ft"),
      let (inches, length) = at.amount(2, signed: false), (at.value(2) ?? 99) < 12
    else { return nil }
    var end = 2 + length
    if at.isWord(end, "in ins") {
      let isOne = at.isAttributive(end: end + 1)
      guard isOne || !at.isGlued(end) && at.word(end + 1) != nil || at.isGlued(end) else {
        return nil
      }
      end += 1
      let words = isOne || feet == 1 ? " foot " : " feet "
      let isInch = isOne || inches.numeral?.isOne ?? true && inches.fraction == nil
      return Match(
        end, .measure,
        at.say.cardinal(feet) + words + inches.spoken(at.say) + (isInch ? " inch" : " inches"),
        .init("feet", "\(feet)"), .init("inches", at.string(2)))
    }
    guard !at.isGlued(end) || at[end]?.kind == .mark && !at.isMark(end, ":") && !at.isDash(end),
      at.word(end) == nil || at.isWord(end, Cursor.notNouns) || at.isWord(end, "tall"),
      at.find(end, Tables.units) == nil
    else { return nil }
    return Match(
      end, .measure, at.say.cardinal(feet) + " foot " + inches.spoken(at.say),
      .init("feet", "\(feet)"), .init("inches", at.string(2)))
  }

  /// "6-ft.-4-in.", "6-ft-4": feet and inches with their letters, held together by hyphens.
  private func hyphenated(_ at: Cursor) -> Match? {
    guard let feet = at.value(0), isHyphen(at, 1), at.isWord(2, "ft") else { return nil }
    let joint = at.isGluedMark(3, ".") ? 4 : 3
    guard isHyphen(at, joint), let (inches, length) = at.amount(joint + 1, signed: false),
      (at.value(joint + 1) ?? 99) < 12
    else { return nil }
    var end = joint + 1 + length
    var words = at.say.cardinal(feet) + " foot " + inches.spoken(at.say)
    if isHyphen(at, end), at.isWord(end + 1, "in") {
      words += " inch"
      end += at.isDot(end + 2) ? 3 : 2
    }
    guard !at.isGlued(end) || at[end]?.kind == .mark, !isHyphen(at, end) else { return nil }
    return Match(
      end, .measure, words, .init("feet", "\(feet)"), .init("inches", at.string(joint + 1)))
  }

  private func isHyphen(_ at: Cursor, _ offset: Int) -> Bool {
    at.isGluedMark(offset, "-") && at.isGlued(offset + 1)
  }
}
