/// Reads: ordinals in figures: "1st", "22nd", "100th", "5th-largest", "1,000th",
/// "5th-6th centuries", "Friday 13th".
/// Leaves alone: an ending that does not belong to its number is taken as it is meant.
struct Ordinal: Rule {
  var name: String { "ordinal" }
  var starts: [Start] { [.joinedDigits, .digitsBefore("", .digitsApart)] }

  func match(_ at: Cursor) -> Match? {
    guard at.isGlued(1) || at.digits(1)?.count == 3 else { return nil }
    if let match = span(at) { return match }
    if let match = parts(at) { return match }
    // "2d Lt.", "the 22d Regiment", "3d ed."
    if !at.isJoined, let digits = at.digits(0), digits.count < 4, at.isGlued(1),
      at.isWritten(1, "d"),
      digits.last == 0x32 || digits.last == 0x33, at.value(0) != 12, at.value(0) != 13,
      at[2]?.gap == .space && at.isWord(2, Self.numbered)
        || at.isWord(2, "of day year inst ult")
        || at.isWord(-1, "the") && at.isWord(-2, "on by until") && at[2]?.kind != .word
        || at.find(-1, Tables.months) != nil
        || at[2]?.shape == .capitalised && at.isWord(2, "Street St Avenue Ave")
    {
      return Match(2, .ordinal, at.say.ordinal(digits), .init("integer", at.string(0)))
    }
    guard let numeral = at.numeral(0), numeral.fraction == nil, at.isGlued(numeral.count),
      at.isWord(numeral.count, "st nd rd th") || isOwner(at, numeral.count),
      !at.isGlued(numeral.count + 1) || at[numeral.count + 1]?.kind == .mark
    else { return nil }
    // "BS8 1TH", "SW1A 4TH": the end of a British postcode.
    let isCode =
      at[1]?.shape == .upper && numeral.integer.count == 1 && at.isGlued(-1)
      && (at[-1]?.kind == .digits && at[-2]?.kind == .word
        || at[-1]?.shape == .oneCapital && at[-2]?.kind == .digits)
    if isCode { return nil }
    // "16st" is sixteen stone.
    let value = numeral.integer.suffix(2)
    if at.isWord(numeral.count, "st"), value.last != 0x31 || value.elementsEqual("11".utf8) {
      return nil
    }
    // "Friday 13th"
    let isDay =
      (at.find(-1, Tables.weekdays) != nil
        || at.isDot(-1) && at.find(-2, Tables.weekdays) != nil
          && (at.word(numeral.count + 1) == nil || at.isWord(numeral.count + 1, Cursor.notNouns)))
      && numeral.integer.count < 3
    var words = (isDay ? "the " : "") + at.say.ordinal(numeral.integer)
    if isOwner(at, numeral.count) { words += "'s" }
    var end = numeral.count + 1
    if at.isDash(end), at.isGlued(end), at.isGlued(end + 1), let low = numeral.value,
      let upper = at.numeral(end + 1), let high = upper.value, low < high,
      at.isGlued(end + 1 + upper.count), at.isWord(end + 1 + upper.count, "st nd rd th")
    {
      // "5th-6th centuries"
      words += " to " + at.say.ordinal(upper.integer)
      end += 2 + upper.count
    }
    // "100 Broadway, 5th Fl.", "the 9th Cir. ruled"
    if let name = ["Fl": "floor", "Cir": "Circuit"][at.string(end)], !at.isGlued(end),
      at.isDotOrStop(end + 1)
    {
      words += " " + name
      end += at.isDot(end + 1) ? 2 : 1
    }
    return Match(end, .ordinal, words, .init("integer", numeral.description))
  }

  /// What soldiers and lawyers number with "2d" and "3d".
  private static let numbered: Words = """
    Infantry Marine Marines Regiment Battalion Brigade Division Lt Lieutenant Cavalry Armored Cir \
    Circuit Dist District ed edition Sess Session Cong Congress Corps Squadron Airborne Bn Regt \
    Artillery Army Fleet Wing Cav Inf Engineers Rangers Battery
    """

  /// "32nds": so small parts of one.
  private func parts(_ at: Cursor) -> Match? {
    guard !at.isJoined, let digits = at.digits(0), digits.count < 5, digits.first != 0x30,
      at.isGlued(1), at.isWord(1, "ths nds rds sts"), !at.isGlued(2) || at[2]?.kind == .mark
    else { return nil }
    return Match(2, .ordinal, at.say.ordinal(digits) + "s", .init("integer", at.string(0)))
  }

  /// "May 2nd's vote"
  private func isOwner(_ at: Cursor, _ offset: Int) -> Bool {
    at.isWord(offset, "st's nd's rd's th's st’s nd’s rd’s th’s")
  }

  /// "12-13th centuries": the ending said of both.
  private func span(_ at: Cursor) -> Match? {
    guard !at.isJoined, let low = at.value(0), at.isDash(1), at.isGlued(1), at.isGlued(2),
      let high = at.value(2), low < high, high - low < 20, at.isGlued(3),
      at.isWord(3, "st nd rd th"),
      at.isWord(4, "century centuries floors floor place places minute minutes")
    else { return nil }
    return Match(
      4, .ordinal, at.say.ordinal(low) + " to " + at.say.ordinal(high),
      .init("from", "\(low)"), .init("to", "\(high)"))
  }
}
