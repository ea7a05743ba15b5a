/// Reads: decades and centuries: "the 1990s", "'90s", "the 60s", "mid-80s", "1960s-80s", "1800s",
/// "the 1980's".
/// Leaves alone: "10s" of seconds ("a 10s penalty"), numbers that end in no zero.
struct Decade: Rule {
  var name: String { "decade" }
  var starts: [Start] { [.digitsBefore("'-/", [.word, .otherMark]), .marks("'’‘")] }

  func match(_ at: Cursor) -> Match? {
    var start = 0
    if at.isApostrophe(0) || at.isMark(0, "‘") {
      guard at.isGlued(1), at.digits(1)?.count == 2 else { return nil }
      if at.isJoined { return nil }
      start = 1
    }
    // "Fined 40s. and costs"
    if start == 0, at.say.isBritish, at.isWritten(1, "s"), at.isDotOrStop(2),
      Shillings().match(at) != nil
    {
      return nil
    }
    guard let (words, length) = decade(at, start) else {
      // "'08": a year.
      guard start == 1, let year = at.value(1), !at.isGlued(2) || at[2]?.kind == .mark,
        // "'10-year' plan"
        !(at.isGluedMark(2, "-") && at.isGlued(3) && at[3]?.kind == .word),
        !at.isApostrophe(2) || !at.isGlued(2)
      else { return nil }
      let quoted = at.isApostrophe(3) ? 1 : 0
      if at.isDash(2), at.isGlued(2), at.isGlued(3), at.digits(3 + quoted)?.count == 2,
        let last = at.value(3 + quoted), last > year,
        !at.isGlued(4 + quoted) || at[4 + quoted]?.kind == .mark
      {
        // "'97-98"
        return Match(
          4 + quoted, .year, at.say.shortYear(year) + " to " + at.say.shortYear(last),
          .init("from", at.string(1)), .init("to", at.string(3 + quoted)))
      }
      // "the class of '00"
      return Match(
        2, .year, year == 0 ? "oh oh" : at.say.shortYear(year), .init("year", at.string(1)))
    }
    var match = Match(start + length, .year, words, .init("decade", at.string(start)))
    let end = start + length
    if at.isDash(end), at.isGlued(end) == at.isGlued(end + 1) {
      let quoted = at.isApostrophe(end + 1) ? 1 : 0
      if let (upper, upperLength) = decade(at, end + 1 + quoted) {
        match.spoken += " to " + upper
        match.count = end + 1 + quoted + upperLength
      }
    }
    return match
  }

  private func decade(_ at: Cursor, _ offset: Int) -> (String, Int)? {
    // "1000s of people" are thousands.
    if at.value(offset) == 1000, !at.isWord(offset - 1, "the early late mid") { return nil }
    guard let digits = at.digits(offset), digits.count == 4 || digits.count == 2,
      digits.last == 0x30, at.isGlued(offset + 1), !(offset == 0 && at.isSeconds)
    else { return nil }
    if digits.count == 4, digits.first == 0x30 || (digits.first ?? 0) > 0x32 { return nil }
    var length = 2
    if at.isApostrophe(offset + 1) {
      guard
        digits.count == 4 || at.isWord(offset - 1, "the early late mid his her their your my our")
          || at.isDash(offset - 1) && at.isWord(offset - 2, "early late mid")
          // "an 80's movie", "70's sitcoms"
          || offset == 0 && (20...90).contains(at.value(0) ?? 0)
            && (at[3]?.shape == .lower && !at.isWord(3, Cursor.notNouns) || at.isGluedMark(3, "-"))
            && (at.isWord(-1, "a an") || at.index == at.sentence.lowerBound
              || at[-1]?.shape == .lower && at.ends(3, with: "s")),
        at.isGlued(offset + 2)
      else { return nil }
      length = 3
    }
    guard
      at.isWritten(offset + length - 1, "s")
        || at.isShouted && !at.isWord(-1, "FOR") && at.isWritten(offset + length - 1, "S"),
      !at.isGlued(offset + length) || at[offset + length]?.kind == .mark
    else { return nil }
    return (at.say.decade(digits), length)
  }
}
