/// Whether "3m" is millions, told by what is said of them.
extension Magnitude {
  /// "The list fell to 7.62m", "users, up from 3.1m a year ago", "more than 3m watched", "an estimated
  /// 4m died": what is counted, not measured, by its subject or its verb.
  func isChanged(_ at: Cursor, _ offset: Int) -> Bool {
    guard at.word(offset) == nil || at[offset]?.shape == .lower, !at.isWord(offset, "of off away"),
      !at.isNear(Self.lengths, before: 8, after: 8)
    else { return false }
    let isOpen = at.word(offset) == nil || at.isWord(offset, Cursor.notNouns)
    let isCounted =
      at.isWord(offset - 1, "K M") && at[offset - 1]?.shape == .oneCapital
      || at.isNear(Self.countable, before: 14, after: 0)
    if isOpen, isCounted,
      at.isWord(-1, "record")
        || at.isWord(-1, "to by from at")
          && (at.isWord(-2, Self.changes) || at.isWord(-3, Self.changes)
            || at.isWord(-1, "to from") && at.isWord(-2, "m M K k") && at[-3]?.kind == .digits)
    {
      return true
    }
    if isOpen, isReached(at) { return true }
    if at.isWord(
      -1,
      "than some estimated nearly almost another further about only around over roughly least says say said"
    )
      || at.index == at.sentence.lowerBound || at.isMark(-1, ":") || at.isMark(-1, ",")
      || at.isWord(-1, "as that but whom")
      // "7.64m cases, of which 3.1m have waited"
      || at.isWord(-1, "which")
        && at.isNear(
          "people cases patients voters homes jobs users customers adults children", before: 10,
          after: 0),
      at.isWord(offset, Self.beings)
        || at.isWord(offset, "took") && at.isWord(offset + 1, "part")
        || at.isWord(offset, "turned") && at.isWord(offset + 1, "out")
    {
      return true
    }
    // "UN says 30m need aid", "1.2m get flu jab"; but "Trees over 5m need permission"
    if at.isWord(
      offset, "need lack want wait get got told watch vote await visit flee attend travel"),
      at.isWord(-1, "says say said some least nearly estimated that")
        || at.index == at.sentence.lowerBound || at.isMark(-1, ":")
    {
      return true
    }
    // "leaves 1m without power", "puts 10m at risk", "10m told to stay home", "9m to get payment"
    if at.isWord(offset, "without stranded")
      && at.isWord(-1, "leaves left leave leaving with for some")
      || at.isWord(offset, "at") && at.isWord(offset + 1, "risk")
        && at.isWord(-1, "puts put putting leaves with some nearly")
      || at.isWord(offset, "to") && at.isWord(offset + 1, "get receive lose benefit vote face")
        && (at.index == at.sentence.lowerBound || at.isMark(-1, ":"))
      || at.isWord(-1, "helped reached employed affected displaced") && isOpen
        && at.isNear(
          "people families children charity users customers patients", before: 12, after: 12)
    {
      return true
    }
    return at.isWord(offset, Self.doings)
      && (at.isWord(-1, "than some estimated about around nearly almost over another further")
        || at.index == at.sentence.lowerBound || at.isMark(-1, ",") || at.isWord(-1, "the and"))
  }

  /// "employs 3.2m", "viewing figures of 11.1m", "grew 4pc to 57.9m", "down from 12m to 8m", "£80m and
  /// 90m": counted by the verb or the noun before.
  private func isReached(_ at: Cursor) -> Bool {
    if at.isWord(-1, Self.counting) { return true }
    if at.isWord(-1, "carry carries carried"),
      at.isNear(
        "airport airports airline airlines passengers trains planes Ryanair easyJet", before: 14,
        after: 8)
        || at.isWord(-2, "to") && at.word(1) == nil
    {
      return true
    }
    if at.isWord(-1, "of"), at.isWord(-2, "figures audience audiences population membership total")
    {
      return true
    }
    if at.isWord(-1, "to by"), at.isNear(Self.changes, before: 6, after: 0),
      at.isNear(Self.countable, before: 14, after: 0)
    {
      return true
    }
    if at.isWord(-1, "from"), at.isWord(-2, "up down"),
      at.isNear(Self.countable, before: 14, after: 4)
        || at.isNear("visit attend watch travel use", before: 8, after: 0)
    {
      return true
    }
    // "M&S has 32m"
    if at.isWord(-1, "has have"), at.value(0) ?? 0 > 9, at[-2]?.shape != .lower,
      ![60, 100, 200, 400, 800, 1500].contains(at.value(0) ?? 0)
    {
      return true
    }
    if at.isWord(-1, "to"), at.isWritten(-2, "m"), at.isWord(-4, "from"), at.isWord(-5, "up down"),
      at.isNear(Self.countable, before: 16, after: 4)
    {
      return true
    }
    return at.isWord(-1, "and or") && at.isWritten(-2, "m") && at[-3]?.kind == .digits
      && (-6 ... -4).contains { at[$0]?.kind == .mark && at.find($0, Tables.currencies) != nil }
  }

  /// "UK jobs", "private-sector jobs": what is counted, with a word or two of its own before it.
  func isCountedApart(_ at: Cursor, _ offset: Int) -> Bool {
    var noun = offset + 1
    if at.isGluedMark(offset + 1, "-"), at.isGlued(offset + 2), at.word(offset + 2) != nil {
      noun = offset + 3
    }
    return at[offset]?.kind == .word && at[offset]?.gap == .space && at.isWord(noun, Self.things)
      && !at.isWord(-1, "a an the each") && !at.ends(noun - 1, with: "ed")
  }

  /// "7.57m in April (6.33m patients), up from 7.54m", "69% of homes (20.7m)", "it rose 0.4%, to 21.2m",
  /// "21.2m (45%) face hunger", "the 4.5m in poverty": a count that is told once more, or with its share.
  func isToldAgain(_ at: Cursor, _ offset: Int, _ quantity: Quantity) -> Bool {
    guard at.word(offset) == nil || at.isWord(offset, Cursor.notNouns),
      !at.isWord(offset, "of off away apart above below deep high tall long wide longer"),
      !at.isWord(-1, "within by"),
      !at.isNear(Self.lengths, before: 12, after: 8), !at.isNear(Self.measured, before: 8, after: 8)
    else { return false }
    if at.isWord(offset, "in"),
      at.isWord(
        offset + 1,
        "poverty work education employment hospital debt arrears hunger need firing danger lockdown limbo"
      )
    {
      return true
    }
    guard quantity.first.numeral?.fraction != nil else { return false }
    // "21.2m (45% of all)"
    if at.isMark(offset, "("), at.digits(offset + 1) != nil,
      (2...4).contains(where: { at.isMark(offset + $0, "%") })
    {
      return true
    }
    // "69% of homes (20.7m)", "59.7%, or 28.8m", "rose 0.4%, to 21.2m"
    if at.isMark(-1, "(") || at.isWord(-1, "or to about") && at.isMark(-2, ","),
      (-7 ... -2).contains(where: { at.isMark($0, "%") })
    {
      return true
    }
    if at.isMark(-1, ":") && at.isWord(-2, Self.things) { return true }
    let isAgain =
      at.isWord(-1, "from than of") || at.isWord(-1, "at to in and was is") && isOneOfTwo(at)
    // "It sold 1.79m cars, up from 1.5m.", "raised £4.8m, up from 3.1m"
    return isAgain
      && (at.isNear(Self.countable, before: 16, after: 6)
        || at.isWord(-1, "from") && at.isWord(-2, "up down") && isBehindMoney(at)
        || at.isWord(-1, "from") && at.isNear("million", before: 16, after: 0)
        || (-16...10).contains {
          at.isWritten($0, "m") && at.isGlued($0) && at.digits($0 - 1) != nil
            && at.isWord($0 + 1, Self.things)
        })
  }

  /// Whether a sum of millions stands before: "£4.8m".
  private func isBehindMoney(_ at: Cursor) -> Bool {
    (-16 ... -5).contains { offset in
      at[offset]?.kind == .mark && at.find(offset, Tables.currencies) != nil
        && (offset + 2...offset + 4).contains { at.isWord($0, "m million") }
    }
  }

  /// Whether another number of millions or metres stands near.
  private func isOneOfTwo(_ at: Cursor) -> Bool {
    (-16...16).contains {
      !(0...3).contains($0) && at.isWritten($0, "m") && at.isGlued($0)
        && at.digits($0 - 1) != nil
    }
  }

  /// What shows that lengths are told.
  private static let measured: Words = """
    apart radius diameter perimeter thick slope gradient tree trees boat yacht ship span bridge road \
    jump throw vault putt shot discus javelin hammer final heat lane
    """

  private static let counting: Words = """
    employs employ employed attracts attract attracted welcomed welcomes handles \
    handle handled shipped ships serves served insures insured hires hired counts counted
    """
  /// What so many people are or do.
  private static let beings: Words = """
    have had were are lost live lived used face faced cast rely depend speak spoke stayed moved \
    escaped starved joined
    """
  private static let changes: Words = """
    rose rise rises risen fell fall falls fallen grew grow grows grown jumped climbed dropped drop \
    doubled trebled tripled swelled increased increase declined shrank surged soared up down \
    reached hit topped slipped slumped halved rising falling reduced cut
    """
  /// What people do, and things do not that are so many metres.
  private static let doings: Words = """
    watched claim claimed died voted work worked fled signed registered eligible bought joined \
    visited travelled traveled suffer suffered downloaded tuned attended receive received pay paid
    """
  /// What is counted in millions, as a subject.
  private static let countable: Words = """
    attendance circulation enrollment enrolment footfall readership ridership traffic list lists \
    sales profit profits population viewers unemployment users audience audiences subscribers \
    customers arrivals visitors jobs passengers number numbers payrolls payroll membership homes \
    people workers work revenue revenues turnover losses debt income members deaths cases claimants \
    households migrants refugees pupils students patients voters smokers figure total turnout idps
    """
}
