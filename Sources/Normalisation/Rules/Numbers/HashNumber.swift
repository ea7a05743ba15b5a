/// Reads: the number sign before a number: "#1 in the charts", "№ 5"; digit by digit with zeros before
/// it ("License #00924567"); a flat in Singapore ("#04-12").
/// Leaves alone: hashtags.
struct HashNumber: Rule {
  var name: String { "hash-number" }
  var starts: [Start] { [.marks("#№"), .words("N")] }

  func match(_ at: Cursor) -> Match? {
    if at.word(0) != nil {
      // "Nº 5", "n°5"
      guard !at.isJoined, at.isGluedMark(1, "º") || at.isGluedMark(1, "°"),
        let numeral = at.numeral(2)
      else { return nil }
      return Match(
        2 + numeral.count, .cardinal, "number " + at.say.numeral(numeral),
        .init("integer", numeral.description))
    }
    if let numeral = at.numeral(1), at.isGlued(numeral.count + 1),
      at[numeral.count + 1]?.shape == .oneCapital, !at.isGlued(numeral.count + 2)
    {
      // "#4B"
      return Match(
        2 + numeral.count, .alphanumeric,
        "number " + at.say.numeral(numeral) + " " + at.string(numeral.count + 1),
        .init("integer", numeral.description))
    }
    guard let numeral = at.numeral(1),
      at.isMark(0, "№") || !at.isGlued(numeral.count + 1) || at[numeral.count + 1]?.kind == .mark
    else { return nil }
    // "Case #23-04512": as of a docket, year and place.
    if let docket = Docket().match(at.moved(1)) {
      return Match(
        1 + docket.count, .cardinal, "number " + docket.spoken, .init("integer", at.string(3)))
    }
    // "#04-12": a flat's floor and door in Singapore.
    if at.digits(1)?.count == 2, at.digits(1)?.first == 0x30, at.isDash(2), at.isGlued(2),
      let door = at.digits(3), at.isGlued(3), (2...4).contains(door.count),
      !at.isGlued(4) || at[4]?.kind == .mark,
      let floor = at.digits(1)
    {
      return Match(
        4, .address, "number " + at.say.digits(floor) + ", " + at.say.digits(door),
        .init("floor", at.string(1)), .init("door", at.string(3)))
    }
    if let span = at.quantity(1, letters: .none), span.second != nil {
      return Match(
        1 + span.count, .range, "numbers " + span.spoken(at.say), .init("span", span.description))
    }
    // "License #00924567", "case #230026514"
    if numeral.count == 1, numeral.integer.count > 2,
      numeral.integer.first == 0x30
        || numeral.integer.count > 5 && !numeral.integer.suffix(3).allSatisfy({ $0 == 0x30 })
    {
      return Match(
        2, .cardinal, "number " + at.say.digits(numeral.integer[...]),
        .init("integer", numeral.description))
    }
    return Match(
      1 + numeral.count, .cardinal, "number " + at.say.numeral(numeral),
      .init("integer", numeral.description))
  }
}
