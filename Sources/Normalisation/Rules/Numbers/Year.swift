/// Reads: a number of four digits that is a year by its place: "in 2023", "the 1988 election",
/// "(1975)", "July of 1776", "2019's".
/// Leaves alone: a count of things ("2000 seats", "about 1500 people") and numbers out of range.
struct Year: Rule {
  var name: String { "year" }
  var starts: [Start] { [.digits] }

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
    if (1700...2060).contains(value), isDated(at, value) { return true }
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
    let isPlural =
      at.ends(1, with: "s") && !at.ends(1, with: "'s") && !at.ends(1, with: "’s")
      && !at.ends(1, with: "ss") && !at.ends(1, with: "us")
    return !isPlural
  }

  /// What shows a year although a plural or a comparison stands beside: "below 1970 levels", "since at
  /// least 1992", "from 1905 to 1921 reveals", "Lenin's 1920 comments", "pre-1996 terms".
  private func isDated(_ at: Cursor, _ value: Int) -> Bool {
    if at.isMark(-1, "-"), at.isGlued(0), at.isWord(-2, "pre post mid early late") { return true }
    if at.isWord(-1, "Act Regulations Convention Treaty Agreement Directive"),
      at[-1]?.shape == .capitalised
    {
      return true
    }
    if at.isWord(-1, "least") && at.isWord(-2, "at") && at.isWord(-3, "since until")
      || at.isWord(-1, "than") && at.isWord(-2, "later earlier older newer")
        && at[1]?.shape != .lower
    {
      return true
    }
    // "AirVenture 2025 runs in July"
    if at[-1]?.shape == .capitalised || at[-1]?.shape == .mixed, (1990...2060).contains(value),
      at.isWord(1, "runs opens starts begins ends takes returns features closes kicks wraps")
    {
      return true
    }
    // "Orwell's 1984 runs", "Taylor Swift's 1989": a work called by its year.
    if at.isOwner(-1), at[-1]?.shape == .capitalised, value > 1899,
      at.isWord(
        1,
        "runs opens tops sells remains returns tells sees shows features comes becomes sounds begins ends"
      )
    {
      return true
    }
    guard value > 1849 || value % 100 > 0 else { return false }
    if at.isWord(-1, "and to or"), at.digits(-2)?.count == 4, let other = at.value(-2),
      (1700...2060).contains(other), at.isWord(-3, "from between in since") || other < value
    {
      return !at.isWord(1, "people men women children km miles")
    }
    guard at.isWord(1, Self.dated) else { return false }
    return !at.isWord(-1, Self.counting) || at.isWord(-1, "over")
  }

  /// What is called by its year, also several of it.
  private static let dated: Words = """
    levels prices elections wars revolutions results riots protests attacks comments remarks speeches \
    olympics championships finals reforms treaties accords agreements laws standards rules \
    guidelines census murder murders killing crash strikes uprisings floods
    """

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
