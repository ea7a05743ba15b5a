/// Reads: quarters and halves of a business year: "Q3 2023", "2Q22", "1H23", "H1 2024", "Q3 FY25";
/// a quarter with its number first and no year: "in 2Q", "1Q revenue"; "4QFY24", "in 9M24"; a heading's ("Q3 FY25
/// Highlights").
/// Leaves alone: "Q5", "H2O", "a 9M38 missile", and "Q3" with no year (a code).
struct Quarter: Rule {
  var name: String { "quarter" }
  var starts: [Start] { [.digitsBefore("", .word), .words("Q H")] }

  /// The months of a year so far.
  private static let months = [3: "three", 6: "six", 9: "nine"]

  func match(_ at: Cursor) -> Match? {
    if let match = glued(at) { return match }
    // "Q3/Q4 2025"
    if at.isWord(0, "Q H"), at.isGlued(1), let first = at.value(1), at.isGluedMark(2, "/"),
      at.isGlued(3), at.string(3) == at.string(0), at.isGlued(4), let second = at.value(4),
      second == first + 1, words(at, at.string(0), second) != nil, !at.isJoined,
      year(at, 5) != nil
        || at.isWritten(0, "Q") && at.isWord(-1, "in by for late early") && at.word(5) == nil,
      !at.isGlued(5) || at[5]?.kind == .mark
    {
      let year = year(at, 5)
      let article = at.hasDeterminer || at.isOwner(-1) ? "" : "the "
      return Match(
        5 + (year?.1 ?? 0), .date,
        article + at.say.ordinal(first) + " or " + at.say.ordinal(second)
          + (at.isWritten(0, "Q") ? " quarter" : " half") + (year.map { " of " + $0.0 } ?? ""),
        .init("part", at.string(0)), .init("number", "\(first)"))
    }
    if at[0]?.kind == .digits, !at.isWord(1, "Q H") { return nil }
    if at[0]?.kind == .digits, let match = attribute(at) { return match }
    if let part = at.value(0), at.isGlued(1), let (year, length) = year(at, 2),
      let words = words(at, at.string(1), part)
    {
      return Match(
        2 + length, .date, words + " of " + year, .init("part", at.string(1)),
        .init("year", at.string(1 + length)))
    }
    if let part = at.value(0), at.isGlued(1), at.isWritten(1, "Q"),
      !at.isGlued(2) || at[2]?.kind == .mark && !at.isDash(2), !at.isJoined
    {
      return yearless(at, part)
    }
    // "1H net profit", "in 2H"
    if let part = at.value(0), at.isGlued(1), at.isWritten(1, "H"), part < 3, !at.isJoined,
      !at.isGlued(2) || at[2]?.kind == .mark && !at.isDash(2),
      at.isWord(-1, "in for its their") && !at.isWord(2, "NMR")
        || at.isWord(2, "net profit guidance results revenue")
    {
      return yearless(at, part)
    }
    if let match = attribute(at) { return match }
    guard at.word(0) != nil, at.isGlued(1), let part = at.value(1),
      let words = words(at, at.string(0), part), let (year, length) = year(at, 2)
    else { return nil }
    return Match(
      2 + length, .date, words + " of " + year, .init("part", at.string(0)),
      .init("year", at.string(1 + length)))
  }

  /// "4QFY24", "1HFY2025", "9M24", "6MFY25": a part of a year, with its letters in one word.
  private func glued(_ at: Cursor) -> Match? {
    guard at[0]?.kind == .digits, at.isGlued(1),
      at[1]?.shape == .upper || at[1]?.shape == .oneCapital,
      at.isWord(1, "QFY HFY MFY M"), at.isGlued(2), !at.isJoined,
      let part = at.value(0), at.digits(0)?.count == 1, let year = at.digits(2),
      year.count == 2 || year.count == 4 && (1990...2099).contains(at.value(2) ?? 0),
      !at.isGlued(3) || at[3]?.kind == .mark && !(at.isGlued(4) && at[4]?.kind == .digits)
    else { return nil }
    let words: String?
    if at.bytes(1).first == UInt8(ascii: "M") {
      // "the 3M22 Zircon" and "a 9M38 Buk" are missiles.
      guard
        !at.isWritten(1, "M")
          || part > 3 && !at.isWord(-1, "a an")
            && (at[3] == nil || at[3]?.kind == .mark || at.isWord(3, Cursor.notNouns)
              || at.isWord(3, "revenue results result profit sales net figures earnings"))
      else { return nil }
      let article = at.isWord(-1, "the") ? "" : "the "
      words = Self.months[part].map { article + "first " + $0 + " months" }
    } else {
      words = self.words(at, String(at.string(1).prefix(1)), part)
    }
    guard let words else { return nil }
    let said = year.count == 4 ? at.say.year(year) : at.say.shortYear(at.value(2) ?? 0)
    return Match(
      3, .date, words + " of " + (at.string(1).hasSuffix("FY") ? "fiscal year " : "") + said,
      .init("part", at.string(1)), .init("number", "\(part)"), .init("year", at.string(2)))
  }

  /// "Apple's Q1 2025 results", "a 2H25 rebound": before its noun and behind an article or an owner.
  private func attribute(_ at: Cursor) -> Match? {
    guard at.isGlued(1), let (year, length) = year(at, 2),
      at.isWord(-1, "a an its their our his her this that record") || at.isOwner(-1)
        // "Q3 FY25 Highlights", "Q4 2024 earnings call"
        || at.isWord(2 + length, Self.reported) && at[2 + length]?.gap == .space
          && (at[-1] == nil || at[-1]?.kind == .mark),
      let part = at.value(0) ?? at.value(1)
    else { return nil }
    let letter = at[0]?.kind == .digits ? at.string(1) : at.string(0)
    let name: String
    switch letter {
    case "Q" where (1...4).contains(part): name = " quarter "
    case "H" where (1...2).contains(part): name = " half "
    default: return nil
    }
    return Match(
      2 + length, .date, at.say.ordinal(part) + name + year, .init("part", letter),
      .init("number", "\(part)"))
  }

  /// The year at an offset, said, and how many lexemes: "2024", "24", "'24", "FY24"; two digits set
  /// apart need their apostrophe.
  private func year(_ at: Cursor, _ offset: Int) -> (String, Int)? {
    if let year = at.fiscalYear(offset) { return year }
    // "Q1 2023/24"
    if !at.isGlued(offset), let span = YearRange().match(at.moved(offset)), span.count == 3,
      at.isMark(offset + 1, "/")
    {
      return (span.spoken, 3)
    }
    let start = at.isApostrophe(offset) && at.isGlued(offset + 1) ? offset + 1 : offset
    guard let year = at.digits(start), year.count == 2 || year.count == 4,
      !at.isGlued(start + 1) || at[start + 1]?.kind == .mark,
      at[0]?.kind == .digits
        ? at.isGlued(offset) || year.count == 4
        : start > offset || year.count == 4 && !at.isGlued(offset)
    else { return nil }
    let words = year.count == 4 ? at.say.year(year) : at.say.shortYear(at.value(start) ?? 0)
    return (words, start + 1 - offset)
  }

  /// "2Q" as analysts write it: "in the second quarter", "first quarter revenue".
  private func yearless(_ at: Cursor, _ part: Int) -> Match? {
    guard let words = words(at, at.string(1), part) else { return nil }
    let isNoun = at.word(2) == nil || at.isWord(2, Cursor.notNouns)
    let hasArticle = isNoun && !at.hasDeterminer
    return Match(
      2, .date,
      hasArticle ? words : at.say.ordinal(part) + (at.isWritten(1, "H") ? " half" : " quarter"),
      .init("part", at.string(1)),
      .init("number", "\(part)"))
  }

  /// What companies report by the quarter.
  private static let reported: Words = """
    results earnings highlights guidance report update trading call
    """

  private func words(_ at: Cursor, _ letter: String, _ part: Int) -> String? {
    let article = at.isWord(-1, "the") ? "" : "the "
    switch letter {
    case "Q" where (1...4).contains(part): return article + at.say.ordinal(part) + " quarter"
    case "H" where (1...2).contains(part): return article + at.say.ordinal(part) + " half"
    default: return nil
    }
  }
}
