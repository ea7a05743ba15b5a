/// What a symbol stands for that has more than one meaning, told by the words around the amount.
extension Measure {
  /// Another name than the unit's usual one, in the singular where that is wanted; nil where it has its
  /// own. The symbol ends at the offset.
  func meaning(_ at: Cursor, _ quantity: Quantity, _ unit: Unit, _ end: Int, isOne: Bool) -> String?
  {
    if unit.one == "kiloton", at.isWritten(end - 1, "kt"),
      !at.isNear(
        "bomb bombs warhead warheads nuclear yield TNT weapon weapons blast explosion test")
    {
      // "320 kt of nickel" weigh something.
      let weighs =
        at.isWord(end, "of a per") && !at.isWord(end + 1, "wind winds")
        || at.isNear(Self.mined)
          && !at.isNear(
            "speed wind winds gust gusts aircraft yacht boat ship top cruises doing flew model")
      return weighs ? "kilotonnes" : isOne ? "knot" : "knots"
    }
    // "40 Mt of CO2", "28.4Mt @ 1.9g/t"
    if unit.one == "megaton", at.isWritten(end - 1, "Mt"),
      at.isNear(Self.mined) || at.isNear(Self.emitted) || at.isMark(end, "@")
    {
      return "million tonnes"
    }
    // "It took 45m to get there."
    if unit.one == "meter", at.isWritten(end - 1, "m"), at.isGlued(end - 1),
      at.isWord(-1, "took takes lasted lasts waited"), !at.isWord(end, "of from and or"),
      at.value(0) ?? 999 < 180
    {
      return isOne ? "minute" : "minutes"
    }
    // "3m Euribor"
    if unit.one == "meter", at.isWritten(end - 1, "m"), at.isGlued(end - 1),
      at.isWord(end, "Euribor Libor SOFR Sonia Tibor"), [1, 3, 6, 12].contains(at.value(0) ?? 0)
    {
      return "month"
    }
    // "(12A, 124m)", "(R, 98m)": how long a film is.
    if unit.one == "meter", at.isWritten(end - 1, "m"), at.isGlued(end - 1), quantity.count == 1,
      at.isMark(-1, ","), (40..<300).contains(at.value(0) ?? 0),
      at.isMark(end, ")") || at.isMark(end, ","),
      at.isWord(-2, "A PG R U") && at[-2]?.shape != .lower
        && (at.isMark(-3, "(") || at.digits(-3) != nil || at.isMark(-3, ","))
        || at.isMark(-3, "(") && [12, 15, 18].contains(at.value(-2) ?? 0)
        || at.isDash(-3) && at.isWord(-4, "PG TV NC")
    {
      return "minutes"
    }
    if unit.one == "nanometer",
      at.isWord(end, "south north east west")
        || at.isWord(end, "N S E W NE NW SE SW NNE NNW SSE SSW ENE ESE WNW WSW")
          && at.isWord(end + 1, "of")
        || at.isNear(Self.sailed) && !at.isNear(Self.tiny)
        || at.isNear("visibility fog") && quantity.first.numeral?.value ?? 999 < 51
    {
      return isOne ? "nautical mile" : "nautical miles"
    }
    // "won by 4l": so many lengths of a horse; "9g": so hard a pull.
    if unit.one == "liter", at.isWord(end - 1, "l"),
      at.isWord(-1, "by")
        && (at.isWord(-2, "won beaten beat wins") || quantity.first.fraction != nil)
        || at.isWord(-1, "beaten")
        // "13 ran. 1¾l, 10l.", "nk, hd, shd, 3l"
        || areDistances(at)
    {
      return quantity.isSingular ? "length" : "lengths"
    }
    if unit.one == "gram", at.isWritten(end - 1, "g"),
      at.isGlued(end - 1) || at.isNear("skidpad cornering", before: 8, after: 6),
      at.isWord(-1, "of") && at.isWord(-2, "forces force")
        || at.isWord(-1, "pulled pull pulling pulls")
        || at.isWord(end, "turn turns") || at.isWord(end + 2, "turn turns")
        || at.isNear("skidpad cornering bends braking", before: 8, after: 6)
          && !at.isWord(end, "of") && quantity.first.numeral?.fraction != nil
        || at.isWord(end, "of") && at.isWord(end + 1, "grip acceleration deceleration")
    {
      return "G"
    }
    // "It is 500 pc across": parsecs, where stars are told of.
    if unit.one == "percent", at.isWritten(end - 1, "pc"), !at.isGlued(end - 1),
      at.isWord(end, "across away distant from") || at.word(end) == nil,
      at.isNear(
        "stars galaxy galaxies nebula cluster light-years astronomers supernova star",
        before: 16, after: 12)
    {
      return isOne ? "parsec" : "parsecs"
    }
    let drinks: Words = "milk cream stock water beer ale lager bitter cider blood"
    if at.isWritten(end - 1, "pt") && at.isNear(drinks)
      || at.isWord(at.isDot(end - 1) ? end - 2 : end - 1, "pts")
        && (at.isWord(end, drinks) || at.isWord(end, "of") && at.isWord(end + 1, drinks))
    {
      return isOne ? "pint" : "pints"
    }
    if unit.one == "megabyte", at.isWritten(end - 1, "mb"),
      at.isNear(Self.weather)
        || (870...1085).contains(quantity.first.numeral?.value ?? 0) && quantity.second == nil
    {
      return "millibars"
    }
    return nil
  }

  /// Whether a sentence tells how far apart horses finished, and no more: "1¾l, 10l", "nk, hd, 3l".
  private func areDistances(_ at: Cursor) -> Bool {
    guard at.sentence.count < 20, at.sentence.count > 4 else { return false }
    let offsets = (at.sentence.lowerBound - at.index)..<(at.sentence.upperBound - at.index)
    return offsets.allSatisfy {
      at[$0]?.kind != .word || at.isWord($0, "l nk hd shd sh snk ns dht dist distances")
    } && offsets.contains { at[$0]?.kind == .word && at[$0 + 1]?.kind == .mark }
      && offsets.contains {
        at.vulgarFraction($0) != nil || at.isWord($0, "nk hd shd sh snk ns dht")
      }
  }

  /// Whether the symbol is none here.
  func isNoMeasure(_ at: Cursor, _ unit: Unit, _ end: Int) -> Bool {
    // "12 TB cases": the illness; "2,012 GB adults": Britons.
    if unit.one == "terabyte"
      && at.isWord(end, "cases case patients patient deaths infections sufferers")
      || unit.one == "gigabyte" && at.isWord(end, "adults voters respondents athletes")
    {
      return true
    }
    // "+0.2 m/m"
    if unit.one == "meter", at.isWritten(end - 1, "m"), at.isGluedMark(end, "/"),
      at.isGlued(end + 1), at.isWritten(end + 1, "m")
    {
      return true
    }
    return false
  }

  private static let sailed: Words = """
    flew fly flies flown range sail sailed offshore coast ship vessel yacht off limit zone shore \
    strait port lifeboat tanker swell seas aircraft jet plane planes helicopter Hawk separation
    """
  private static let tiny: Words = """
    chip chips node process design designs TSMC Intel Samsung fab wavelength laser light transistor \
    transistors particle
    """
  private static let emitted: Words = """
    CO emissions emission carbon coal steel iron wheat grain cement oil resource reserves exports crop \
    harvest waste
    """
  private static let mined: Words = """
    guidance output production copper nickel zinc aluminium aluminum ore concentrate shipments smelter \
    refinery
    """
  private static let weather: Words =
    "pressure hurricane cyclone typhoon storm depression low anticyclone barometer isobars hPa drop"
}
