/// Reads: numbers in the notation of science: "5e10", "3.2e-5", "6.02 x 10^23", "1.5×10⁸", "10^-9",
/// "10⁻⁹".
/// Leaves alone: codes with an E and no sign, other powers.
struct PowerOfTen: Rule {
  var name: String { "power-of-ten" }
  var starts: [Start] {
    [.digitsBeforeNoWord, .digitsBeforeWords("x e"), .marksBeforeNoWord("-−")]
  }

  func match(_ at: Cursor) -> Match? {
    guard let (_, next) = at.endOfAmount(), next.kind == .mark || next.count == 1,
      !at.isJoined || at.isSign(0)
    else { return nil }
    let start = at.isSign(0) ? 1 : 0
    guard let numeral = at.numeral(start) else { return nil }
    let sign = start == 1 ? "minus " : ""
    let end = start + numeral.count
    if at.isGlued(end), at.isWritten(end, "e") || at.isWritten(end, "E"), at.isGlued(end + 1),
      let (power, length) = exponent(at, end + 1),
      // "6E-683" is a flight.
      at.isWritten(end, "e") || numeral.fraction != nil || at.digits(end + 2)?.count ?? 0 < 3,
      // "A Bf 109E-3 crashed."
      !(at.isWord(-1, "Bf Me Fw He Ju Ki Cessna Piper Messerschmitt") && at.isWritten(end, "E")),
      at.isWritten(end, "e") || numeral.fraction != nil || at.digits(end + 1) == nil
    {
      return said(
        sign + (numeral.isOne ? "" : at.say.numeral(numeral) + " times ") + "ten", power,
        end + 1 + length, numeral, at)
    }
    if at.isWord(end, "x") || at.isMark(end, "×") || at.isMark(end, "·"), at.value(end + 1) == 10,
      let (power, length) = raised(at, end + 2) ?? lowered(at, end + 2)
    {
      return said(
        sign + at.say.numeral(numeral) + " times ten", power, end + 2 + length, numeral, at)
    }
    guard numeral.value == 10, let (power, length) = raised(at, end) else { return nil }
    if power == "two" || power == "three",
      !at.isGlued(end + length) || at[end + length]?.kind == .mark
    {
      // Others are said so by the rules of signs.
      return Match(
        end + length, .cardinal, sign + "ten " + (power == "two" ? "squared" : "cubed"),
        .init("number", numeral.description), .init("power", power))
    }
    return said(sign + "ten", power, end + length, numeral, at)
  }

  private func said(_ base: String, _ power: String, _ end: Int, _ numeral: Numeral, _ at: Cursor)
    -> Match?
  {
    guard !at.isGlued(end) || at[end]?.kind == .mark else { return nil }
    let words = base + " to the power of " + power
    if let unit = at.unit(end, glued: at.isGlued(end)) {
      let per = at.perUnit(end + unit.count)
      return Match(
        end + unit.count + (per?.1 ?? 0), .measure,
        words + " " + at.say.spelled(unit.many + (per.map { " per " + $0.0 } ?? "")),
        .init("number", numeral.description), .init("power", power))
    }
    // "210 × 10⁹/L"
    if let (per, length) = at.perUnit(end) {
      return Match(
        end + length, .measure, words + " per " + at.say.spelled(per),
        .init("number", numeral.description), .init("power", power))
    }
    return Match(
      end, .cardinal, words, .init("number", numeral.description),
      .init("power", power))
  }

  /// "× 10−19", its power no longer raised.
  private func lowered(_ at: Cursor, _ offset: Int) -> (String, Int)? {
    guard at.isGluedMark(offset, "−"), at.isGlued(offset + 1), let digits = at.digits(offset + 1),
      digits.count < 3
    else { return nil }
    return ("minus " + at.say.cardinal(digits), 2)
  }

  /// "^23", "^-9", "⁸", "⁻¹⁹".
  private func raised(_ at: Cursor, _ offset: Int) -> (String, Int)? {
    if at.isGluedMark(offset, "^"), at.isGlued(offset + 1) {
      return exponent(at, offset + 1).map { ($0.0, $0.1 + 1) }
    }
    var digits: [UInt8] = []
    var end = offset
    let isNegative = at.isGluedMark(end, "⁻")
    if isNegative { end += 1 }
    while digits.count < 4, at.isGlued(end), let code = at[end]?.code, at[end]?.kind == .mark,
      let digit = Self.superscript(code)
    {
      digits.append(digit)
      end += 1
    }
    guard !digits.isEmpty else { return nil }
    return ((isNegative ? "minus " : "") + at.say.cardinal(digits), end - offset)
  }

  private func exponent(_ at: Cursor, _ offset: Int) -> (String, Int)? {
    let isSigned = at.isMark(offset, "-") || at.isMark(offset, "−") || at.isMark(offset, "+")
    let place = isSigned ? offset + 1 : offset
    guard !isSigned || at.isGlued(place), let digits = at.digits(place), digits.count < 4,
      digits.first != 0x30 || digits.count == 1 || isSigned
    else { return nil }
    let sign = isSigned && !at.isMark(offset, "+") ? "minus " : ""
    return (sign + at.say.cardinal(digits), isSigned ? 2 : 1)
  }

  private static func superscript(_ code: UInt32) -> UInt8? {
    switch code {
    case 0x2070, 0x2074...0x2079: UInt8(truncatingIfNeeded: code - 0x2070) + 0x30
    case 0xB9: 0x31
    case 0xB2: 0x32
    case 0xB3: 0x33
    default: nil
    }
  }
}
