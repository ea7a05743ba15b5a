/// Reads: quarters and halves of a business year: "Q3 2023", "2Q22", "1H23", "H1 2024".
/// Leaves alone: "Q5", "H2O", and "Q3" with no year (a code).
struct Quarter: Rule {
  let name = "quarter"
  let starts: [Start] = [.digits, .words("Q H")]

  func match(_ at: Cursor) -> Match? {
    if let part = at.value(0), at.isGlued(1), let (year, length) = year(at, 2),
      at.isGlued(2) || year.count == 4, let words = words(at, at.string(1), part)
    {
      return Match(
        2 + length, .date, words + " of " + said(at, year, at.value(1 + length) ?? 0),
        .init("part", at.string(1)), .init("year", at.string(1 + length)))
    }
    guard at.word(0) != nil, at.isGlued(1), let part = at.value(1),
      let words = words(at, at.string(0), part), let (year, length) = year(at, 2),
      length == 2 || year.count == 4 && !at.isGlued(2),
      !at.isGlued(2 + length) || at[2 + length]?.kind == .mark
    else { return nil }
    return Match(
      2 + length, .date, words + " of " + said(at, year, at.value(1 + length) ?? 0),
      .init("part", at.string(0)), .init("year", at.string(1 + length)))
  }

  /// The year at an offset and how many lexemes: "2024", "24", "'24".
  private func year(_ at: Cursor, _ offset: Int) -> (ArraySlice<UInt8>, Int)? {
    let start = at.isApostrophe(offset) && at.isGlued(offset + 1) ? offset + 1 : offset
    guard let year = at.digits(start), year.count == 2 || year.count == 4,
      !at.isGlued(start + 1) || at[start + 1]?.kind == .mark
    else { return nil }
    return (year, start + 1 - offset)
  }

  private func said(_ at: Cursor, _ year: ArraySlice<UInt8>, _ value: Int) -> String {
    year.count == 4 ? at.say.year(year) : at.say.shortYear(value)
  }

  private func words(_ at: Cursor, _ letter: String, _ part: Int) -> String? {
    let article = at.isWord(-1, "the") ? "" : "the "
    switch letter {
    case "Q" where (1...4).contains(part): return article + at.say.ordinal(part) + " quarter"
    case "H" where (1...2).contains(part): return article + at.say.ordinal(part) + " half"
    default: return nil
    }
  }
}
