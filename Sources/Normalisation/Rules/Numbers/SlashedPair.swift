/// Two numbers with a slash that are no parts of anything, by the word beside them.
extension CommonFraction {
  /// "Windows 10/11", "a 32/64-bit app", "22/28 mpg", "1/1.3-inch", "5/1 ARM", "Directive 2016/680",
  /// "went 24/36 for 280 yards"; nil for all others.
  func paired(_ at: Cursor, _ top: ArraySlice<UInt8>, _ bottom: ArraySlice<UInt8>) -> Match? {
    // "Windows 10/11 PCs", "iPhone 12/13", "Wi-Fi 5/6"
    if at.isWord(-1, "Windows iPhone Series Quest MAX") && at[-1]?.shape != .lower
      || at.isWord(-1, "Fi") && at.isDash(-2),
      at.value(2) == (at.value(0) ?? 0) + 1, !at.isGlued(3) || at[3]?.kind == .mark
    {
      return Match(
        3, .ratio, at.say.cardinal(top) + " and " + at.say.cardinal(bottom),
        .init("first", at.string(0)), .init("second", at.string(2)))
    }
    // "Class 150/2": a kind of a class of trains
    if at.isWord(-1, "Class Classes"), at[-1]?.shape == .capitalised, top.count == 3,
      bottom.count == 1, !at.isGlued(3) || at[3]?.kind == .mark
    {
      return Match(
        3, .alphanumeric,
        at.say.paired(top) + (at.say.isBritish ? " stroke " : " slash ") + at.say.cardinal(bottom),
        .init("class", at.string(0)), .init("kind", at.string(2)))
    }
    // "Route 9/20", "U.S. 12/18": two roads in one.
    if at.isWord(-1, "Route Routes Rte Hwy Highway US Interstate") && at[-1]?.shape != .lower
      || at.isDot(-1) && (at.isWord(-2, "Hwy Rte") || at.isWord(-2, "S") && at.isWord(-4, "U")),
      at.value(2) ?? 0 > 10, at.value(0) != at.value(2), at.digits(0)?.count ?? 9 < 4,
      at.digits(2)?.count ?? 9 < 4, !at.isWord(3, "of"), !at.isGlued(3) || at[3]?.kind == .mark
    {
      return Match(
        3, .address, at.say.paired(top) + " and " + at.say.paired(bottom),
        .init("first", at.string(0)), .init("second", at.string(2)))
    }
    // "a 32/64-bit app", "Grade 3/4 events", "type 1/2 diabetes"
    if at.isDash(3) && at.isGlued(3) && at.isWord(4, "bit")
      || at.isWord(-1, "grade grades type types") && at.value(2) == (at.value(0) ?? 0) + 1
        && (!at.isGlued(3) || at[3]?.kind == .mark)
    {
      return Match(
        3, .ratio, at.say.cardinal(top) + " or " + at.say.cardinal(bottom),
        .init("first", at.string(0)), .init("second", at.string(2)))
    }
    // "Cleary (2/2) kicked well", "Goals: Cleary 3/4": how many of how many.
    if let made = at.value(0), let tried = at.value(2), made <= tried, (2..<20).contains(tried),
      !at.isGlued(3) || at[3]?.kind == .mark, at[-1]?.shape == .capitalised || at.isMark(-1, "("),
      at.isNear("kicks conversions kicked kicking goalkicking", before: 10, after: 6)
        || at.isMark(-2, ":") && at.isWord(-3, "Goals Kicks Conversions")
    {
      return Match(
        3, .ratio, at.say.cardinal(made) + " from " + at.say.cardinal(tried),
        .init("first", at.string(0)), .init("second", at.string(2)))
    }
    // "The Bear (5/5)": a rating.
    if let stars = at.value(0), stars == at.value(2), [4, 5, 10].contains(stars),
      at.isMark(-1, "("),
      at.isMark(3, ")"),
      at.isNear("review film book album stars rating rated show series", before: 12, after: 8)
    {
      return Match(
        3, .ratio, at.say.cardinal(stars) + " out of " + at.say.cardinal(stars),
        .init("first", at.string(0)), .init("second", at.string(2)))
    }
    // "a 1/2-marathon"
    if at.value(0) == 1, at.value(2) == 2, at.isDash(3), at.isGlued(3), at.isWord(4, "marathon") {
      return Match(3, .fraction, "half", .init("numerator", "1"), .init("denominator", "2"))
    }
    // "22/28 mpg": in town and out of it.
    if at.isWord(3, "mpg"), at.digits(0)?.count == 2, at.digits(2)?.count == 2 {
      return Match(
        4, .measure,
        at.say.cardinal(top) + ", " + at.say.cardinal(bottom) + " miles per gallon",
        .init("first", at.string(0)), .init("second", at.string(2)))
    }
    // "a 1/1.3-inch sensor"
    if at.value(0) == 1, at.isDot(3), at.isGlued(4), let rest = at.digits(4), rest.count < 3,
      at.isDash(5) && at.isWord(6, "inch") || at.isGlued(5) && at.isMark(5, "\"")
    {
      return Match(
        5, .ratio, "one over " + at.say.cardinal(bottom) + " point " + at.say.digits(rest),
        .init("first", "1"), .init("second", at.string(2)))
    }
    // "The 5/1 ARM rate"
    if at.isWord(3, "ARM ARMs"), at[3]?.shape != .lower, !at.isGlued(3) {
      return Match(
        3, .ratio, at.say.cardinal(top) + " " + at.say.cardinal(bottom),
        .init("first", at.string(0)), .init("second", at.string(2)))
    }
    // "Council Regulation 1/2003", "Directive 2016/680"
    if at.isWord(-1, "Regulation Directive Decision SI Reg No")
      || at.isDot(-1) && at.isWord(-2, "Reg No")
      || at.isMark(-1, ")") && at.isWord(-2, "EC EU EEC"),
      !at.isGlued(3) || at[3]?.kind == .mark,
      let act = act(at)
    {
      return act
    }
    // "went 24/36 for 280 yards"
    if at.isWord(-1, "went"), at.isWord(3, "for passing"), !at.say.isBritish,
      at.digits(0)?.count ?? 9 < 3, at.value(0) ?? 99 <= at.value(2) ?? 0
    {
      return Match(
        3, .ratio, at.say.cardinal(top) + " of " + at.say.cardinal(bottom),
        .init("first", at.string(0)), .init("second", at.string(2)))
    }
    return nil
  }

  /// "22/30/25 mpg": in town, out of it and both.
  func mileage(_ at: Cursor) -> Match? {
    guard Self.isMileage(at), let first = at.value(0), let second = at.value(2),
      let third = at.value(4)
    else { return nil }
    let words = [first, second, third].map { at.say.cardinal($0) }.joined(separator: ", ")
    return Match(
      6, .measure, words + " miles per gallon", .init("first", at.string(0)),
      .init("second", at.string(2)))
  }

  /// Whether three numbers with slashes stand before "mpg".
  static func isMileage(_ at: Cursor) -> Bool {
    at.isGluedMark(1, "/") && at.isGlued(2) && at.digits(2) != nil && at.isGluedMark(3, "/")
      && at.isGlued(4) && at.isWord(5, "mpg")
      && [0, 2, 4].allSatisfy { (10..<100).contains(at.value($0) ?? 0) }
  }

  /// "44/2001", "2016/680": the number and the year of an act, whichever stands first.
  private func act(_ at: Cursor) -> Match? {
    func said(_ offset: Int) -> (words: String, isYear: Bool)? {
      guard let digits = at.digits(offset), let value = at.value(offset) else { return nil }
      let isYear = digits.count == 4 && (1950...2049).contains(value)
      return (isYear ? at.say.year(digits) : at.say.cardinal(digits), isYear)
    }
    guard let first = said(0), let second = said(2), first.isYear || second.isYear else {
      return nil
    }
    return Match(
      3, .alphanumeric, first.words + " slash " + second.words, .init("first", at.string(0)),
      .init("second", at.string(2)))
  }
}
