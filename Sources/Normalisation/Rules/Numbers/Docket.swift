/// Reads: the number of a case at court, year and place in pairs: "No. 19-1392", "case 24-1068",
/// "docket 23-719".
/// Leaves alone: spans ("Nos. 98-102", "No. 10-12"), scores.
struct Docket: Rule {
  let name = "docket"
  let starts: [Start] = [.digits]

  func match(_ at: Cursor) -> Match? {
    guard let year = at.digits(0), year.count == 2, !at.isJoined,
      at.isMark(1, "-") || at.isMark(1, "–"), at.isGlued(1), at.isGlued(2),
      let place = at.digits(2), (3...5).contains(place.count), place.first != 0x30,
      !at.isGlued(3) || at[3]?.kind == .mark && !at.isDash(3), at.follows(Self.cases)
    else { return nil }
    let words = year.first == 0x30 ? at.say.digits(year, zero: "oh") : at.say.cardinal(year)
    let number = place.count == 5 ? at.say.digits(place) : at.say.paired(place)
    return Match(
      3, .cardinal, words + " " + number, .init("year", at.string(0)),
      .init("number", at.string(2)))
  }

  private static let cases: Words = "no case docket number dockets"
}
