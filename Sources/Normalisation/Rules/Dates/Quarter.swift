/// Reads: quarters and halves of a business year: "Q3 2023", "2Q22", "1H23", "H1 2024".
/// Leaves alone: "Q5", "H2O", and "Q3" with no year (a code).
struct Quarter: Rule {
  let name = "quarter"
  let starts: [Start] = [.digits, .words("Q H")]

  func match(_ at: Cursor) -> Match? {
    if let part = at.value(0), at.isGlued(1), at.isGlued(2), let year = at.digits(2),
      year.count == 2 || year.count == 4, let words = words(at, at.string(1), part)
    {
      return Match(
        3, .date, words + " of " + said(at, year, at.value(2) ?? 0),
        .init("part", at.string(1)), .init("year", at.string(2)))
    }
    guard at.word(0) != nil, at.isGlued(1), let part = at.value(1),
      let words = words(at, at.string(0), part),
      let year = at.digits(2), year.count == 4, !at.isGlued(2),
      !at.isGlued(3) || at[3]?.kind == .mark
    else { return nil }
    return Match(
      3, .date, words + " of " + at.say.year(year),
      .init("part", at.string(0)), .init("year", at.string(2)))
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
