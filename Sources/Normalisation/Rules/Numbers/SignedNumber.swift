/// Reads: a sign before a number: "-5", "−12", "+3", "~50", "+/- 3", "(–9)", "+12 bps", "is –0.22".
/// Leaves alone: a hyphen after a word, a sign apart from its number.
struct SignedNumber: Rule {
  var name: String { "signed" }
  var starts: [Start] { [.marksBeforeNoWord("-−–+~±")] }

  func match(_ at: Cursor) -> Match? {
    if at.isMark(0, "+"), at.isGluedMark(1, "/"), at.isGluedMark(2, "-"), at[3]?.kind == .digits {
      return Match(3, .symbol, "plus or minus", .init("sign", "+/-"))
    }
    if at.isMark(0, "~"), at.isGlued(1),
      at[1]?.kind == .digits || at.isMark(1, "$") || at.isMark(1, "£"),
      !at.isGlued(0) || at.index == at.sentence.lowerBound || at.isOpening(-1)
    {
      // "about ~300" says it twice.
      if at.isWord(-1, "about around roughly approximately some nearly") {
        return Match(1, .symbol, "", .init("sign", "~"))
      }
      // What follows may be a time or a sum: its own rule reads it.
      let hasArticle = at.isWord(-1, "a an the")
      return Match(1, .symbol, hasArticle ? "roughly" : "about", .init("sign", "~"))
    }
    // "Set –0.7EV": less than the meter says.
    if at.isMark(0, "–"), at.isGlued(1), !at.isGlued(0), let numeral = at.numeral(1),
      at.isWord(1 + numeral.count, "EV stop stops")
    {
      return Match(1, .symbol, "minus", .init("sign", "–"))
    }
    // "±2-3%": what follows is a span.
    if at.isMark(0, "±"), at.isGlued(1), let low = at.numeral(1), at.isDash(1 + low.count),
      at.isGlued(1 + low.count), at.digits(2 + low.count) != nil
    {
      return Match(1, .symbol, "plus or minus", .init("sign", "±"))
    }
    // "The elasticity is –0.22, vs. –0.7": a dash right before a part of one.
    if at.isMark(0, "–"), at.isSign(0), at.isGlued(1), let numeral = at.numeral(1),
      numeral.fraction != nil,
      at.isWord(-1, Self.compared) || at.isDot(-1) && at.isWord(-2, "vs") || at.isMark(-1, "(")
        || at.isMark(-1, "=")
    {
      return Match(1, .symbol, "minus", .init("sign", "–"))
    }
    guard at.isGlued(1), let numeral = at.numeral(1), numeral.fraction == nil else { return nil }
    // "+1'08\"": a lead of minutes and seconds.
    if at.isApostrophe(1 + numeral.count), at.isGlued(1 + numeral.count),
      at.digits(2 + numeral.count)?.count == 2, at.isGlued(2 + numeral.count)
    {
      return nil
    }
    // "+1:12": minutes and seconds behind.
    if at.isMark(0, "+"), !at.isJoined, at.isGluedMark(2, ":"), at.digits(3)?.count == 2,
      !at.isWord(-1, "UTC GMT"),
      at.isGlued(3)
    {
      return Match(1, .symbol, "plus", .init("sign", "+"))
    }
    // "+3½": the rule of fractions reads the number.
    if at.isMark(0, "+"), !at.isJoined || at.isOpening(-1), numeral.count == 1,
      at.vulgarFraction(2) != nil, at.isGlued(2)
    {
      return Match(1, .symbol, "plus", .init("sign", "+"))
    }
    // "+272k vs +180k"
    if at.isMark(0, "+"), !at.isJoined, at.isGlued(1 + numeral.count),
      at.isWritten(1 + numeral.count, "k"),
      !at.isGlued(2 + numeral.count) || at[2 + numeral.count]?.kind == .mark
    {
      return Match(1, .symbol, "plus", .init("sign", "+"))
    }
    // "+80kg": the rule of measures reads the amount.
    if at.isMark(0, "+"), !at.isJoined,
      at.isGlued(1 + numeral.count)
        ? at.unit(1 + numeral.count, glued: true) != nil
          // "+12 bps"
        : at.unit(1 + numeral.count, glued: false) != nil && !at.isWord(1 + numeral.count, "in m a")
    {
      return Match(1, .symbol, "plus", .init("sign", "+"))
    }
    let word: String
    // What follows may be a measure or a sum: its own rule reads it.
    if at.isMark(0, "–") {
      guard at.isSign(0), at.isMark(-1, "(") || at.isWord(-1, "shot to at of fell was") else {
        return nil
      }
      return Match(1, .symbol, "minus", .init("sign", "–"))
    }
    if at.isSign(0) {
      word = "minus "
    } else if at.isGlued(0), at.index > at.sentence.lowerBound, !at.isOpening(-1) {
      return nil
    } else if at.isMark(0, "+") {
      word = "plus "
    } else if at.isMark(0, "±") {
      word = "plus or minus "
    } else {
      return nil
    }
    // "+7%"
    if at.isGluedMark(1 + numeral.count, "%") {
      return Match(
        2 + numeral.count, .percent,
        word + at.say.plain(numeral) + (at.say.isBritish ? " per cent" : " percent"),
        .init("integer", numeral.description))
    }
    return Match(
      1 + numeral.count, .cardinal, word + at.say.plain(numeral),
      .init("integer", numeral.description))
  }

  /// What is told by a number that may be below zero.
  private static let compared: Words = """
    is are was were of at to from by between and or vs versus than fell averaged
    """
}
