/// Reads: a business year: "FY2025", "FY24", "FY 2026", "FY'25", "FY2024-25", "FY23/24";
/// the whole of one ("FY profit").
/// Leaves alone: "FY" with no year behind it, longer codes ("FY1234A").
struct FiscalYear: Rule {
  var name: String { "fiscal-year" }
  var starts: [Start] { [.words("FY")] }

  func match(_ at: Cursor) -> Match? {
    // "FY profit guidance": of the whole year.
    if at.isWritten(0, "FY"), !at.isJoined, at[1]?.gap == .space,
      at.isWord(1, Self.results)
        || at.isWord(2, Self.results) && at[1]?.shape == .lower
    {
      return Match(1, .abbreviation, "full-year", .init("abbreviation", "FY"))
    }
    guard !at.isJoined, let (words, count) = at.fiscalYear(0) else { return nil }
    return Match(count, .year, words, .init("year", at.string(count - 1)))
  }

  private static let results: Words = """
    profit profits results guidance revenue revenues earnings sales outlook forecast forecasts dividend \
    loss losses turnover ebitda eps margin
    """
}

extension Cursor {
  /// "FY24" at an offset: how it is said and how many lexemes.
  func fiscalYear(_ offset: Int) -> (String, Int)? {
    guard word(offset)?.shape == .upper, isWord(offset, "FY") else { return nil }
    let hasApostrophe = isApostrophe(offset + 1)
    let place = hasApostrophe ? offset + 2 : offset + 1
    guard let first = digits(place), !hasApostrophe || first.count == 2 && isGlued(place),
      first.count == 4 && (1900...2199).contains(value(place) ?? 0) || first.count == 2
    else { return nil }
    var words = "fiscal year " + said(first, value(place) ?? 0)
    var end = place + 1
    if isDash(end) || isMark(end, "/"), isGlued(end), isGlued(end + 1),
      let second = digits(end + 1),
      second.count == 2 || second.count == first.count,
      let to = value(end + 1), to % 100 == ((value(place) ?? 0) + 1) % 100
    {
      words += " " + said(second, to)
      end += 2
    }
    if isGlued(end), self[end]?.kind != .mark || isGlued(end + 1) && self[end + 1]?.kind == .digits
    {
      return nil
    }
    return (words, end - offset)
  }

  private func said(_ digits: ArraySlice<UInt8>, _ value: Int) -> String {
    digits.count == 4 ? say.year(digits) : say.shortYear(value)
  }
}
