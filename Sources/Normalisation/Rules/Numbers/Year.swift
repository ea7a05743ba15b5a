/// Reads: a number of four digits that is a year by its place: "in 2023", "the 1988 election",
/// "(1975)", "July of 1776", "2019's".
/// Leaves alone: a count of things ("2000 seats", "about 1500 people") and numbers out of range.
struct Year: Rule {
  let name = "year"
  let starts: [Start] = [.digits]

  func match(_ at: Cursor) -> Match? {
    guard let digits = at.digits(0), digits.count == 4, let value = at.value(0),
      (1000...2199).contains(value)
    else { return nil }
    if at.isGlued(1), let next = at[1] {
      if next.kind == .word { return nil }
      if next.kind == .mark, next.code == 0x2C || next.code == 0x2E || next.code == 0x3A,
        at.isGlued(2), at[2]?.kind == .digits
      {
        return nil
      }
    }
    if at.isGlued(0), at.isMark(-1, ".") && at[-2]?.kind != .word || at.isMark(-1, ",") {
      return nil
    }
    guard isYear(at, value) else { return nil }
    return Match(1, .year, at.say.year(digits), .init("year", at.string(0)))
  }

  private func isYear(_ at: Cursor, _ value: Int) -> Bool {
    if at.isWord(-1, Self.counting) {
      // "around 1966," is a year, "around 1966 people" and "over 1700" are counts.
      let isNoun = at[1]?.shape == .lower && at[1]?.gap == .space && !at.isWord(1, Cursor.notNouns)
      return at.isWord(-1, "around about approximately another") && value % 100 != 0 && !isNoun
        && value > 1700
    }
    if at.isWord(-1, "of to"), at.isWord(-2, Self.measured) { return false }
    if at.isWord(-1, Self.dating) {
      return value < 2100 || at[1]?.shape != .lower || at.isWord(1, Cursor.notNouns)
    }
    if value < 1010 || value >= 2100 { return false }
    if value < 1100, at[1]?.shape == .lower { return false }
    guard at.word(1) != nil, at[1]?.shape == .lower, at[1]?.gap != Lexeme.Gap.none else {
      return true
    }
    if at.isWord(1, Cursor.notNouns) { return true }
    if at.isWord(1, "people men women children km miles") { return false }
    // A plural behind the number is what it counts, unless "the" makes it that year's.
    if at.isWord(-1, "the its their his her this") { return true }
    let isPlural = at.ends(1, with: "s") && !at.ends(1, with: "ss") && !at.ends(1, with: "us")
    return !isPlural
  }

  /// What has a size: "a population of 1850".
  private static let measured: Words = """
    population total average height altitude elevation crowd attendance majority capacity staff \
    workforce weight distance number cost price value length maximum minimum peak
    """
  private static let dating: Words = """
    in since by until till from during early late mid fiscal year of circa after before between \
    through summer winter spring autumn fall january february march april may june july august \
    september october november december
    """
  private static let counting: Words = """
    about over nearly than some almost roughly around approximately exactly least most up only \
    another further these those all cost costs worth total
    """
}
