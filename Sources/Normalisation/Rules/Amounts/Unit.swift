/// A unit as it stands in the text.
struct Unit {
  /// Its name for one.
  var one: String
  /// Its name for several.
  var many: String
  /// How many lexemes.
  var count: Int
  /// A dot after it can be its own, as after abbreviations of words.
  var takesDot: Bool
}

extension Cursor {
  /// The unit at an offset. `glued` where the number stands right before it.
  func unit(_ offset: Int, glued: Bool) -> Unit? {
    // "won the 4x4 in 2:54.43"
    if isWord(offset, "in"), digits(offset + 1) != nil, isGluedMark(offset + 2, ":") { return nil }
    if isWord(offset, "sq cu") {
      var dot = isDot(offset + 1) || isGluedMark(offset + 1, "-") ? 1 : 0
      if isDot(offset + 1), isGluedMark(offset + 2, "-") { dot = 2 }
      guard let row = find(offset + 1 + dot, Tables.units) ?? lengths(offset + 1 + dot) else {
        return nil
      }
      let kind = isWord(offset, "sq") ? "square " : "cubic "
      return Unit(
        one: kind + row[1], many: kind + row[2], count: 2 + dot, takesDot: true)
    }
    if isWord(offset, "fl") {
      let dot = isDot(offset + 1) ? 1 : 0
      guard isWord(offset + 1 + dot, "oz") else { return nil }
      return Unit(one: "fluid ounce", many: "fluid ounces", count: 2 + dot, takesDot: true)
    }
    // "4,200 imp gal", "12.5 linear ft."
    if isWord(offset, "imp"), isWord(offset + 1, "gal gallons") {
      return Unit(one: "imperial gallon", many: "imperial gallons", count: 2, takesDot: true)
    }
    if isWord(offset, "linear"), let row = find(offset + 1, Tables.units),
      isWord(offset + 1, "ft m")
    {
      return Unit(one: "linear " + row[1], many: "linear " + row[2], count: 2, takesDot: true)
    }
    // "120 mm Hg", "29 in. Hg"
    if isWord(offset, "mm in"), case let mercury = isDot(offset + 1) ? offset + 2 : offset + 1,
      isWritten(mercury, "Hg"), self[mercury]?.gap == .space
    {
      let unit = isWord(offset, "mm") ? ("millimeter", "millimeters") : ("inch", "inches")
      return Unit(
        one: unit.0 + " of mercury", many: unit.1 + " of mercury", count: mercury + 1 - offset,
        takesDot: false)
    }
    // "30 m.p.h."
    if isWritten(offset, "m"), isDot(offset + 1), isWritten(offset + 2, "p"), isGlued(offset + 2),
      isDot(offset + 3), isGlued(offset + 4), isWord(offset + 4, "h g"), isDotOrStop(offset + 5)
    {
      let per = isWritten(offset + 4, "h") ? "per hour" : "per gallon"
      return Unit(one: "mile " + per, many: "miles " + per, count: 5, takesDot: true)
    }
    // "180,000 b/d", "1.2 mb/d"
    if isGluedMark(offset + 1, "/"), isGlued(offset + 2), isWritten(offset + 2, "d"),
      let barrels = Self.barrels[string(offset)],
      !isGlued(offset + 3) || self[offset + 3]?.kind == .mark
    {
      return Unit(one: barrels, many: barrels, count: 3, takesDot: false)
    }
    // "200 N·m"
    if isWritten(offset, "N"), isGluedMark(offset + 1, "·") || isGluedMark(offset + 1, "⋅"),
      isWritten(offset + 2, "m"), isGlued(offset + 2)
    {
      return Unit(one: "newton meter", many: "newton meters", count: 3, takesDot: false)
    }
    // "300 lb-ft", "208lb ft", "400 ft-lb", "148 lb·ft"
    if let moment = moment(offset) { return moment }
    guard let lexeme = word(offset), let row = find(offset, Tables.units) ?? shouted(offset) else {
      return nil
    }
    let power = power(
      offset + 1, digits: isWord(offset, "m km cm mm ft mi yd in") && lexeme.shape == .lower)
    switch row[3] {
    case "any": break
    case "glued":
      let isStone =
        row[0] == "st" && self[offset + 1]?.kind == .digits && isWord(offset + 2, "lb lbs")
      let isPint =
        row[0] == "pt"
        && isWord(
          offset + 1,
          "milk cream stock water beer ale lager bitter cider double single whipping chicken vegetable"
        )
      // "132,000 MT of beans", "50 ac. of land"
      let isLoad =
        row[0] == "MT" && isWord(offset + 1, "of")
        || row[0] == "ac" && (isDot(offset + 1) || isWord(offset + 1, "of"))
      if !glued && power == nil && !isStone && !isPint && !isLoad
        && !(row[0] == "in" && isInch(offset))
        && !((row[0] == "t" || row[0] == "kn") && isApartUnit(offset))
      {
        return nil
      }
    case "short":
      // "melts at 5,778 K", never "4K" or "a 10 K run"
      if row[0] == "K",
        !isNear(Self.heats, before: 8, after: 6)
          // "superconducting below 6.7K", but "a 4K display"
          && !(isMark(offset + 1, ")") && (-10 ... -1).contains { isMark($0, "°") })
          || glued
            && (isNear(
              "video TV screen display resolution camera picture race run", before: 8, after: 6)
              || word(offset + 1) != nil && !isMark(offset - 2, "."))
      {
        return nil
      }
      let isAlone =
        word(offset + 1) == nil || isWord(offset + 1, Self.notNouns)
        || isWord(offset + 1, "deep high long wide tall thick across square")
        || row[0] == "V" && isWord(offset + 1, "DC AC")
      let isStone =
        row[0] == "st" && self[offset + 1]?.kind == .digits && isWord(offset + 2, "lb lbs")
      // "a 12 V battery"
      let isAttribute = isAttributive(end: offset + 1, start: startOfNumber(before: offset))
      if !glued && power == nil && !isStone && !isAlone && !isAttribute
        && !isMark(offset + 1, "/") && perUnit(offset + 1) == nil
      {
        return nil
      }
      if !glued, !isStone, self[offset + 1]?.kind == .digits && !isGlued(offset + 1) {
        return nil
      }
      // "1101 W. Oak": a quarter of the compass.
      if !glued, lexeme.shape == .oneCapital, isDot(offset + 1), self[offset + 2] != nil {
        return nil
      }
    default: if power == nil && perUnit(offset + 1) == nil { return nil }
    }
    var unit = Unit(
      one: row[1], many: row[2], count: 1,
      takesDot: (lexeme.shape == .lower || isWord(offset, "Tbsp Tbsps Tbs Tsp")) && lexeme.count > 1
    )
    if let power {
      unit.one = power + " " + unit.one
      unit.many = power + " " + unit.many
      unit.count += powerLength(offset + 1)
    }
    return unit
  }

  /// What is told in kelvin.
  static let heats: Words = """
    temperature temperatures heated cooled melts melt boils boiling helium liquid superconducting \
    star surface kelvin plasma
    """

  /// Where the number begins that ends right before a unit: at the "1" of "1.6 L".
  private func startOfNumber(before offset: Int) -> Int {
    var start = offset - 1
    while start > offset - 8, isMark(start - 1, ".") || isMark(start - 1, ","), isGlued(start),
      digits(start - 2) != nil
    {
      start -= 2
    }
    return start
  }

  /// "12 in. of snow", "8½ in (216 mm)", "12 in (30 cm) long", "2 in of hail", "12 in × 8 in": what
  /// tells the inch from the word.
  private func isInch(_ offset: Int) -> Bool {
    let isBehindFeet =
      isWord(offset - 2, "ft foot feet")
      || self[offset - 1]?.kind == .mark && isWord(offset - 3, "ft foot feet")
      || isMark(offset - 2, "/")
        && (isWord(offset - 5, "ft foot feet") || isWord(offset - 6, "ft foot feet"))
    if isDotOrStop(offset + 1) || isBehindFeet { return true }
    guard self[offset - 1]?.kind != .word else { return false }
    // "601 mm (23.7 in)"
    if isMark(offset + 1, ")"),
      (offset - 8..<offset).contains(where: {
        isMark($0, "(")
          && (find($0 - 1, Tables.units) != nil || $0 < offset - 3 && self[$0 + 1]?.kind == .digits)
      })
    {
      return true
    }
    // "six 21 in torpedo tubes"
    if isWord(offset - 2, "two three four five six eight ten twelve"),
      digits(offset - 1)?.count ?? 9 < 3,
      isWord(
        offset + 1,
        "torpedo gun guns tube tubes shell shells wheel wheels screen screens pipe pipes")
    {
      return true
    }
    if isMark(offset + 1, "("), let other = numeral(offset + 2) {
      return isWord(offset + 2 + other.count, "mm cm m")
    }
    if isWord(offset + 1, "of") { return word(offset + 2)?.shape == .lower }
    if isMark(offset + 1, "×") || isWord(offset + 1, "x") || isWord(offset + 1, "by") {
      return self[offset + 2]?.kind == .digits
    }
    return isMark(offset - 2, "×") || isWord(offset - 2, "x")
      || isWord(offset + 1, "deep high long wide tall thick across diameter")
        && (word(offset + 2) == nil || isWord(offset + 2, Self.notNouns))
        && digits(offset - 1)?.count ?? 0 < 4
  }

  /// "20 t (22 short tons)", "15 kn": nothing that a word could go on with stands behind.
  private func isApartUnit(_ offset: Int) -> Bool {
    digits(offset - 1) != nil && self[offset]?.gap == .space && !isApostrophe(offset + 1)
      && !isMark(offset + 1, "-")
      && (word(offset + 1) == nil && self[offset + 1]?.kind != .digits
        || isWord(offset + 1, Self.notNouns))
  }

  /// How oil is counted by the day.
  private static let barrels = [
    "b": "barrels per day", "bbl": "barrels per day", "boe": "barrels of oil equivalent per day",
    "kb": "thousand barrels per day", "mb": "million barrels per day",
    "MMb": "million barrels per day", "MMbbl": "million barrels per day",
  ]

  /// Foot-pounds and pound-feet.
  private func moment(_ offset: Int) -> Unit? {
    guard isWord(offset, "lb lbs lbf ft") else { return nil }
    let joint = isDot(offset + 1) && isMark(offset + 2, "-") ? 2 : 1
    let hasHyphen =
      (isGluedMark(offset + joint, "-") || isGluedMark(offset + joint, "·")
        || isGluedMark(offset + joint, "⋅")) && isGlued(offset + joint + 1)
    let other = hasHyphen ? offset + joint + 1 : offset + 1
    if isWord(offset, "lb lbs lbf"), isWord(other, "ft") {
      return Unit(
        one: "pound foot", many: "pound feet", count: other - offset + 1, takesDot: true)
    }
    guard isWord(offset, "ft"), hasHyphen, isWord(other, "lb lbs") else { return nil }
    return Unit(one: "foot pound", many: "foot pounds", count: other - offset + 1, takesDot: true)
  }

  /// "square" or "cubic" by the sign right behind a unit.
  /// Plain digits are a power only behind lengths: "m2", never "A3".
  private func power(_ offset: Int, digits: Bool = true) -> String? {
    guard isGlued(offset) else { return nil }
    if isMark(offset, "²") { return "square" }
    if isMark(offset, "³") { return "cubic" }
    if isMark(offset, "^"), isGlued(offset + 1), let value = value(offset + 1) {
      return value == 2 ? "square" : value == 3 ? "cubic" : nil
    }
    if digits, let value = value(offset), !isGlued(offset + 1) || self[offset + 1]?.kind == .mark {
      return value == 2 ? "square" : value == 3 ? "cubic" : nil
    }
    return nil
  }

  private func powerLength(_ offset: Int) -> Int { isMark(offset, "^") ? 2 : 1 }

  /// "/h", "/s²", "/day" after a unit: what it is per, and how many lexemes.
  func perUnit(_ offset: Int) -> (String, Int)? {
    // "20 µg kg⁻¹", "5 m s⁻²"
    if isGluedMark(offset + 1, "⁻"), isGlued(offset + 2), self[offset]?.gap == .space,
      let row = find(offset, Tables.perUnits) ?? find(offset, Tables.units)
    {
      if isMark(offset + 2, "¹") { return (row[1], 3) }
      if isMark(offset + 2, "²") {
        return (row[1] == "second" ? "second squared" : "square " + row[1], 3)
      }
      if isMark(offset + 2, "³") { return ("cubic " + row[1], 3) }
    }
    // "−393.5 kJ mol−1"
    if isGluedMark(offset + 1, "−"), isGlued(offset + 2), self[offset]?.gap == .space,
      value(offset + 2) == 1, digits(offset + 2)?.count == 1,
      let row = find(offset, Tables.perUnits) ?? find(offset, Tables.units)
    {
      return (row[1], 3)
    }
    // "50 km / h": apart on both sides only before what is never a word.
    let isApart =
      isMark(offset, "/") && !isGlued(offset) && !isGlued(offset + 1) && self[offset - 2] != nil
      && (find(offset - 1, Tables.units) != nil || self[offset - 1]?.kind == .mark)
      && isWord(offset + 1, "h hr s km kg ha ml")
    guard isGluedMark(offset, "/") && isGlued(offset + 1) || isApart,
      let row = find(offset + 1, Tables.perUnits) ?? find(offset + 1, Tables.units)
    else { return nil }
    if let power = power(offset + 2) {
      // A second is squared, a metre is square.
      return (
        row[1] == "second" ? "second squared" : power + " " + row[1], 2 + powerLength(offset + 2)
      )
    }
    return (row[1], 2)
  }

  /// A length in a whole word, as a row of the table of units: "3 sq. miles".
  private func lengths(_ offset: Int) -> Table.Row? {
    guard let lexeme = word(offset), lexeme.shape == .lower else { return nil }
    switch string(offset) {
    case "mile", "miles": return Tables.units.find("mi")
    case "foot", "feet": return Tables.units.find("ft")
    case "yard", "yards": return Tables.units.find("yd")
    case "meter", "meters", "metre", "metres": return Tables.units.find("m")
    case "kilometer", "kilometers", "kilometre", "kilometres": return Tables.units.find("km")
    case "inch", "inches": return Tables.units.find("in")
    default: return nil
    }
  }

  /// "50BPS", "70MPH": the row of a symbol in a headline of capitals; one letter would mean too much.
  private func shouted(_ offset: Int) -> Table.Row? {
    guard isShouted, let lexeme = word(offset), lexeme.shape == .upper,
      lexeme.count > 2 || isWord(offset, "HR YR KM KG")
        || isWord(offset, "PC") && isGlued(offset)
          && (word(offset + 1) == nil || isWord(offset + 1, Self.notNouns))
    else { return nil }
    return Tables.units.find(bytes(offset).map(\.lowered))
  }
}
