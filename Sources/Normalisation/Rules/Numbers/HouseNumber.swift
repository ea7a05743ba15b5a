/// Reads: numbers that are said in pairs: houses and roads ("1428 Elm Street", "Route 128"),
/// aircraft, flights and trains ("a Boeing 747", "Flight 815", "Acela train 2151"), indices ("Nikkei
/// 225"), bases, units, forms and resolutions ("Air Base 101", "Unit 8200", "Form 1040", "Resolution
/// 1701"), schools and posts ("P.S. 321", "VFW Post 2713").
/// Leaves alone: other numbers, and the same words in small letters ("a unit 731 strong").
struct HouseNumber: Rule {
  var name: String { "house-number" }
  var starts: [Start] { [.digits] }

  func match(_ at: Cursor) -> Match? {
    guard let digits = at.digits(0), digits.count == 3 || digits.count == 4, digits.first != 0x30,
      !at.isGlued(1) || at[1]?.kind == .mark,
      !(at.isGlued(1) && at.isGlued(2) && at[2]?.kind == .digits)
    else { return nil }
    guard
      isNamed(at) || at.isWord(1, "block") || isAddress(at)
        || isAirliner(at, digits) || isHighway(at)
        || isIsotopeOrBill(at)
    else { return nil }
    return Match(1, .address, at.say.paired(digits), .init("number", at.string(0)))
  }

  /// "Flight 815", "Form 1040"; but not "US to Train 250 Troops" in a headline.
  private func isNamed(_ at: Cursor) -> Bool {
    // "Acela train 2151", "Train No. 3924"
    if at.isWord(-1, "train"), at[-2]?.shape == .capitalised, at.digits(0)?.count ?? 0 > 2,
      at[1]?.shape != .lower || at.isWord(1, Cursor.notNouns), !at.isWord(-2, "To Will They We")
    {
      return true
    }
    if at.isDot(-1), at.isWord(-2, "No"), at.isWord(-3, "Train Flight Bus") { return true }
    // "P.S. 321", "USD 259": schools by their number.
    if at.isDot(-1), at.isWord(-2, "S"), at.isDot(-3), at.isWord(-4, "P M I J"),
      at[1]?.shape != .lower || at.isWord(1, Cursor.notNouns)
        || at.isWord(1, "students teachers in")
    {
      return true
    }
    if at.isWord(-1, "USD"), !at.say.isBritish, at.isNear(Money.schools) { return true }
    guard at.follows(Self.before), at[-1]?.shape != .lower else { return false }
    // "VFW Post 2713", but "Beach Lodge 150 miles away"
    if at.isWord(-1, "post lodge local") {
      return at[-2]?.kind == .word && (at[1]?.shape != .lower || at.isWord(1, Cursor.notNouns))
        && !at.isWord(1, "years miles yards people residents")
    }
    guard at.isWord(-1, "base camp order form train measure box gate channel") else { return true }
    return at[1]?.shape != .capitalised && !at.isWord(-2, "to will may can must")
  }

  /// "737 Max 8", "a 787 Dreamliner", "a 747".
  private func isAirliner(_ at: Cursor, _ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 3, digits.first == 0x37, digits.last == 0x37 else { return false }
    return at.isWord(-1, "a boeing")
      || at.isWord(1, "max dreamliner jet jets plane planes aircraft")
  }

  /// "iodine-131", "H.R. 3684".
  private func isIsotopeOrBill(_ at: Cursor) -> Bool {
    at.isMark(-1, "-") && at.isGlued(0) && at.isWord(-2, Self.elements)
      || at.isDot(-1) && at.isWord(-2, "R") && at.isDot(-3) && at.isWord(-4, "H")
      || at.isDot(-1) && at.isWritten(-2, "S") && !at.isGlued(-2)
        && at.index - 2 > at.sentence.lowerBound
  }

  /// "US 101", "State Route 520", "ext. 123".
  private func isHighway(_ at: Cursor) -> Bool {
    guard
      at[1]?.shape != .lower || at.isWord(1, Cursor.notNouns)
        || at.isWord(
          1, "detour corridor bridge bypass interchange widening exit ramp overpass crash"),
      at.digits(0)?.count == 3
    else {
      return false
    }
    if at.isWritten(-1, "I"), at[0]?.gap == .space, at.isWord(-2, "on of along to via near off and")
    {
      return true
    }
    return at[-1]?.shape == .upper && at.isWord(-1, "US SR CR FM") && !at.isWord(-2, "the")
      || at.isDot(-1) && at.isWord(-2, "S") && at.isDot(-3) && at.isWord(-4, "U")
        && (!at.isWord(-5, "the") || at[1]?.shape == .lower && !at.isWord(1, Cursor.notNouns))
  }

  /// A kind of street within the next few capitalised words.
  private func isAddress(_ at: Cursor) -> Bool {
    var offset = 1
    while offset < 6, let lexeme = at[offset] {
      if at.isDot(offset), at[offset - 1]?.count ?? 9 < 3 { offset += 1; continue }
      if lexeme.kind == .digits { offset += 1; continue }
      if offset > 1, at.find(offset, Tables.streets) != nil || at.isWord(offset, Self.streets) {
        return lexeme.shape != .lower || at.isWord(offset, "hwy st ave rd")
      }
      guard lexeme.kind == .word, lexeme.shape != .lower || at.isWord(offset, "st nd rd th") else {
        return false
      }
      offset += 1
    }
    return false
  }

  private static let before: Words =
    """
    xbox rtx gtx rx intel porsche cessna peugeot ferrari mclaren volvo flight boeing airbus nikkei \
    highway route interstate room bus apartment apt suite hwy rte rt rm ste ext extension box base \
    camp unit brigade squadron resolution order form fahrenheit area channel platform gate pier \
    locker cell lot psalm hymn proposition prop measure engine ladder train ward runway post lodge local
    """
  private static let elements: Words = """
    uranium plutonium iodine caesium cesium carbon strontium cobalt americium polonium radium \
    thorium potassium technetium californium lutetium actinium
    """
  private static let streets: Words =
    "street avenue road boulevard drive lane court place square highway way terrace parkway pike circle trail"
}
