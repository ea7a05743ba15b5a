/// Reads: signs between words, by the table of signs: "meet @ noon", "R + D", "x²", "§ 230", "①", "C#", arrows;
/// star and hash on a telephone ("Press * or #"), a dot set between ("Weight · Price") as a pause; bullets,
/// stars, other ornaments and the sign of a share ("$TSLA") are passed over.
/// Leaves alone: punctuation.
struct Symbol: Rule {
  var name: String { "symbol" }
  var starts: [Start] { [.marks("&@+=*_^`%#-|~$"), .otherMarks] }

  func match(_ at: Cursor) -> Match? {
    guard let lexeme = at[0] else { return nil }
    // "Shares of $TSLA fell", "$AAPL's"; "$US" and "$A" are dollars.
    if at.isMark(0, "$") {
      guard at.isGlued(1), at[1]?.shape == .upper || at[1]?.shape == .mixed,
        (3...7).contains(at[1]?.count ?? 0), at.bytes(1).prefix(3).allSatisfy(\.isUpper),
        !at.isGlued(0) || at.isOpening(-1), !at.isGlued(2) || at[2]?.kind == .mark,
        !at.isGluedMark(2, "$")
      else { return nil }
      return Match(1, .symbol, "", .init("sign", "$"))
    }
    // "Press * for the menu", "Press # to end", "Dial *67", "*100#"
    if at.isMark(0, "*") || at.isMark(0, "#"),
      at.isWord(-1, "press dial hit pressing dialling dialing")
        || at.isWord(-1, "or the")
          && (-4 ... -2).contains(where: { at.isWord($0, "press dial hit pressing") })
        || at.isMark(0, "#") && at.isGlued(0) && at[-1]?.kind == .digits
          && (-4 ... -2).contains(where: { at.isWord($0, "dial press passcode code PIN") }),
      !at.isGlued(1) || at[1]?.kind == .digits || at[1]?.kind == .mark
    {
      return Match(
        1, .symbol, at.isMark(0, "*") ? "star" : at.say.isBritish ? "hash" : "pound",
        .init("sign", at.string(0)))
    }
    if at.isWord(-1, "C c"), at.isGluedMark(0, "+"), at.isGluedMark(1, "+") {
      return Match(2, .symbol, "plus plus")
    }
    // "over 100 million °C"
    if at.isMark(0, "°"), at.isGlued(1), at.isWord(1, "C F"), at[1]?.shape == .oneCapital,
      !at.isGlued(2) || at[2]?.kind == .mark,
      at.isWord(-1, "million billion thousand trillion hundred")
    {
      return Match(
        2, .measure, at.isWord(1, "C") ? "degrees Celsius" : "degrees Fahrenheit",
        .init("unit", at.string(1)))
    }
    // "&c."
    if at.isMark(0, "&"), at.isGlued(1), at.isWritten(1, "c"),
      at.isDotOrStop(2) || at.isMark(2, ",")
    {
      return Match(at.isDot(2) ? 3 : 2, .abbreviation, "et cetera", .init("sign", "&c"))
    }
    if ScalarClass.isInvisible(lexeme.code) { return Match(1, .symbol, "") }
    if at.isMark(0, "§"), at.isGluedMark(1, "§") {
      return Match(2, .symbol, "sections", .init("sign", "§§"))
    }
    if at.isMark(0, "¶"), at.isGluedMark(1, "¶") {
      return Match(2, .symbol, "paragraphs", .init("sign", "¶¶"))
    }
    if at.isMark(0, "*"), at[-1]?.kind == .digits, at[1]?.kind == .digits {
      return Match(1, .symbol, "times", .init("sign", "*"))
    }
    if let number = Self.number(lexeme.code) {
      return Match(1, .symbol, at.say.cardinal(number), .init("sign", at.string(0)))
    }
    // "C#", "F# minor"; "->" and "=>".
    if at.isMark(0, "#") {
      guard at.isGlued(0), at[-1]?.shape == .oneCapital, at.isWord(-1, "A B C D E F G") else {
        return nil
      }
      return Match(1, .symbol, "sharp", .init("sign", "#"))
    }
    if at.isMark(0, "-") || at.isMark(0, "="), at.isGluedMark(1, ">"), !at.isGlued(0) {
      return Match(2, .symbol, "to", .init("sign", "->"))
    }
    // "an A- and a B+", "an A*": marks of a school.
    if at.isMark(0, "-") || at.isMark(0, "*"), at.isGlued(0), at[-1]?.shape == .oneCapital,
      at.isWord(-1, "A B C D E"),
      !at.isGlued(1) || at[1]?.kind == .mark
        || at.isMark(0, "*") && at.isWord(1, "A AA B C") && at[1]?.shape != .lower
    {
      if at.isMark(0, "*"), at.isWord(-1, "A") {
        // "A*-C"
        let isSpan = at.isDash(1) && at.isGlued(2) && at[2]?.shape == .oneCapital
        return Match(isSpan ? 2 : 1, .symbol, isSpan ? "star to" : "star")
      }
      if at.isMark(0, "-"), at.isWord(-2, "a an of") || at.isMark(-2, ":") || isMarked(at),
        !at.isWord(1, "and or to")
      {
        return Match(1, .symbol, "minus")
      }
    }
    // "Grade II* listed"
    if at.isMark(0, "*"), at.isGlued(0), at.isWritten(-1, "II"), at.isWord(-2, "grade grades") {
      return Match(1, .symbol, "star")
    }
    // "three A*s"
    if at.isMark(0, "*"), at.isGlued(0), at.isWritten(-1, "A"), at.isGlued(1), at.isWritten(1, "s"),
      !at.isGlued(2) || at[2]?.kind == .mark
    {
      return Match(2, .symbol, "stars")
    }
    // "rated BBB-": marks of an agency.
    if at.isMark(0, "-"), at.isGlued(0), at.isWord(-1, "AA BBB BB CCC CC"), at[-1]?.shape == .upper,
      !at.isGlued(1) || at[1]?.kind == .mark && !at.isDash(1)
    {
      return Match(1, .symbol, "minus")
    }
    // "O- donors", "AB- blood"
    if at.isMark(0, "-"), at.isGlued(0), at.isWord(-1, "O A B AB Rh"), at[-1]?.shape != .lower,
      !at.isGlued(1) || at[1]?.kind == .mark && !at.isDash(1),
      at.isWord(1, "donor donors blood type") || at.isWord(-2, "type blood")
    {
      return Match(1, .symbol, "negative")
    }
    if at.isMark(0, "-") { return nil }
    // "Root 104*" was not out.
    if at.isMark(0, "*"), at.isGlued(0), at[-1]?.kind == .digits,
      !at.isGlued(-1) || at.isMark(-2, "("),
      at.isNear(
        "runs wicket wickets innings overs unbeaten century stumps batsman batter Test balls off cricket"
      )

        || at.say.isBritish && at.isMark(1, "(") && at.digits(2)?.count ?? 9 < 4
          && at[-2]?.shape == .capitalised && at.value(-1) ?? 999 < 400
          && (at.isMark(3, ")") || at.isWord(3, "b") && at.isMark(4, ")"))
        || at.isOwner(-2) || at.isWord(-2, "made hit scored")
        || at.say.isBritish && at[-2]?.shape == .capitalised && at.value(-1) ?? 999 < 400
          && at.find(-2, Tables.months) == nil
          && ((at.isMark(1, ",") || at.isWord(1, "and"))
            && (at[2]?.shape == .capitalised && at.digits(3) != nil
              && at.find(2, Tables.months) == nil
              || at[2]?.shape == .oneCapital && at[3]?.shape == .capitalised && at.digits(4) != nil)
            || (at.isMark(-3, ",") || at.isWord(-3, "and")) && at.digits(-4) != nil
            || (at.isMark(-3, ",") || at.isWord(-3, "and")) && at.isMark(-4, "*"))
        || at.isMark(-2, "(") && at.say.isBritish && at[-3]?.shape == .capitalised
    {
      return Match(1, .symbol, "not out")
    }
    if at.isMark(0, "^"), at.isGlued(0), at.isGlued(1), let base = at[-1], let power = at.value(1),
      base.kind == .digits || base.kind == .word && base.count < 3
    {
      // "2^10", "x^2", "mc^2"
      if base.kind == .word, power == 2 || power == 3 {
        return Match(2, .symbol, power == 2 ? "squared" : "cubed", .init("sign", "^"))
      }
      return Match(1, .symbol, "to the power of", .init("sign", "^"))
    }
    // "28p in the £"
    if at.isMark(0, "£"), at.isWord(-1, "the") { return Match(1, .symbol, "pound") }
    // "By Jake Lind · Updated 3/18/25", "1yr warranty • Model 14": a pause.
    if at.isMark(0, "·") || at.isMark(0, "•"), !at.isGlued(0), !at.isGlued(1),
      at[-1]?.kind != .mark || at.isMark(-1, ")") || at.isMark(-1, "%"), at[-1] != nil,
      at[1]?.shape == .capitalised || at[1]?.shape == .upper && at[1]?.count ?? 0 > 1
        || at[1]?.kind == .digits && (at[-1]?.shape == .capitalised || at.digits(-1)?.count == 4)
    {
      return Match(1, .symbol, ",", .init("sign", at.string(0)))
    }
    guard let row = at.find(0, Tables.symbols) else {
      return Self.isOrnament(lexeme.code) ? Match(1, .symbol, "") : nil
    }
    return Match(1, .symbol, row[1] == "-" ? "" : row[1], .init("sign", row[0]))
  }

  /// "an A-, a B- and a C+": a list of marks.
  private func isMarked(_ at: Cursor) -> Bool {
    at.isWord(-2, "with got earned received scored grade grades graded rated and")
      && at.isNear(
        "grade grades graded school schools class report exam exams transcript review rating")
  }

  /// Numbers in circles ("①") and Roman numerals that are one sign ("Ⅷ").
  private static func number(_ code: UInt32) -> Int? {
    switch code {
    case 0x2460...0x2473: Int(code - 0x2460) + 1
    case 0x2776...0x277F: Int(code - 0x2776) + 1
    case 0x2160...0x216B: Int(code - 0x2160) + 1
    case 0x2170...0x217B: Int(code - 0x2170) + 1
    default: nil
    }
  }

  /// Arrows, lines, shapes and ornaments, which the engine would name one by one.
  private static func isOrnament(_ code: UInt32) -> Bool {
    switch code {
    case 0x2190...0x21FF, 0x2300...0x23FF, 0x2500...0x27BF, 0x2900...0x297F, 0x2B00...0x2BFF,
      0xE000...0xF8FF, 0x1F000...0x1FAFF:
      return true
    default: return false
    }
  }
}
