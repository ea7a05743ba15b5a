/// Reads: a slash between words: "and/or", "he/she", "yes/no", "upgrade/update", "HIV/AIDS"; between roads
/// ("I-39/90", "M1/A1"), prices and rates ("N1,500/$1"), who took a picture ("R Roe/AFP/Getty"), power and energy
/// ("50MW/100MWh"), lists of numbers ("4/5/6"); apart on both sides it is a pause ("10 a.m. PT / 1 p.m. ET").
/// Leaves alone: a slash at a line's break.
struct AndOr: Rule {
  var name: String { "slash" }
  var starts: [Start] { [.marks("/")] }

  func match(_ at: Cursor) -> Match? {
    // "8 p.m. ET/5 p.m. PT", "3pm BST/10am ET", "Doors 7pm/show 8pm": one time beside another.
    if at.isGlued(0), at.isGlued(1),
      at.zone(-1) != nil || at.isWord(-1, "am pm") && at[-2]?.kind == .digits
        || at.isWord(-1, "Eastern Central Pacific")
          && (at.isWord(-2, "am pm") || at.isDot(-2) && at.isWord(-3, "m"))
        || at.isWord(-1, "noon midnight") && at.digits(1) != nil
        || at.isDot(-1) && at.isWord(-2, "m"),
      at.digits(1) != nil || at.isWord(1, "show noon midnight")
        || at.word(1) != nil && at.digits(2) != nil
    {
      return Match(1, .symbol, ", ")
    }
    // "$80/tCO2e"
    if at.isGlued(0), at.isWord(1, "tCO"), at.digits(2) != nil || at.isMark(2, "₂") {
      return Match(1, .symbol, "per")
    }
    // "312 vehicles/hr": so many of anything.
    let isCount =
      at[-1]?.shape == .lower && at.ends(-1, with: "s") && at[-2]?.kind == .digits
      && !at.isGlued(-1) && at.isGlued(0) && at.isWord(1, "hr hour day week wk month year yr night")
    let isRate =
      at.isWord(-1, Self.counted) || isCount
      || at[-1]?.kind == .digits && at.isGluedMark(-2, ":")
    if isRate, let (per, length) = at.perUnit(0) {
      // "3.4 cents/kWh", "5:30/mile", "minutes/week"
      return Match(length, .symbol, "per " + at.say.spelled(per))
    }
    // "Oleksandr R/AFP/Getty Images", "Jane Barlow/PA": who took a picture.
    if at.isGlued(0), at.isGlued(1), at[-1]?.kind == .word, at[-1]?.shape != .lower,
      at.isWord(1, "AFP AP PA EPA Reuters Getty Rex Shutterstock Alamy Bloomberg Zuma AAP")
        && at[1]?.shape != .lower
        || at.isWord(-1, "AFP AP PA EPA Reuters Rex EFE") && at[-1]?.shape != .lower
          && at[1]?.shape != .lower && at.word(1) != nil
    {
      return Match(1, .symbol, ", ")
    }
    // "on/after July 1", "States/UTs"
    if at.isGlued(0), at.isGlued(1),
      at.isWord(-1, "on") && at.isWord(1, "after before about around")
        || at.isWord(-1, "after before") && at.isWord(1, "on")
    {
      return Match(1, .symbol, "or")
    }
    // "10 a.m. PT / 1 p.m. ET", "17 Apr // 10:45": set apart on both sides.
    if !at.isGlued(0), at[-1] != nil, at.isGluedMark(1, "/") ? !at.isGlued(2) : !at.isGlued(1),
      at.isGluedMark(1, "/") || at.isDot(-1) || at.zone(-1) != nil || at.isWord(-1, "am pm")
        || at[-1]?.kind == .mark && at[1]?.kind != .digits
    {
      return Match(at.isGluedMark(1, "/") ? 2 : 1, .symbol, ", ")
    }
    // "the 5th/6th floors"
    if at.isGlued(0), at.isGlued(1), at.isWord(-1, "st nd rd th"), at[-2]?.kind == .digits,
      at.digits(1) != nil, at.isWord(2, "st nd rd th"), at[3]?.shape == .lower
    {
      return Match(1, .symbol, at.ends(3, with: "s") ? "and" : "or")
    }
    // "at 128.50/128.90 to the dollar": what is bid, and what is asked.
    if at.isGlued(0), at.isGlued(1), at[-1]?.kind == .digits, at.isMark(-2, "."),
      at[1]?.kind == .digits,
      at.isDot(2), at.isWord(4, "to a per"), at.digits(3)?.count == at.digits(-1)?.count
    {
      return Match(1, .symbol, "to")
    }
    // "the M1/A1", "J24/J25": two roads.
    if at.isGlued(0), at.isGlued(1), at[-1]?.kind == .digits, at.isGlued(-1),
      at[-2]?.shape == .oneCapital,
      at[1]?.shape == .oneCapital, at.digits(2) != nil, at.isGlued(2), at.isWord(-2, "M A N J E R")
    {
      return Match(1, .symbol, ", ")
    }
    // "/TASS/": an agency between slashes.
    if at.word(1) != nil, at.isGlued(1), at.isGluedMark(2, "/"),
      !at.isGlued(0) || at.isMark(-1, "."), !at.isGlued(3) || at[3]?.kind == .mark
    {
      return Match(1, .symbol, "")
    }
    if at.isGlued(0), at.word(-1) != nil, at.isMark(-2, "/"), at.isGlued(-1), !at.isGlued(-2),
      !at.isGlued(1) || at[1]?.kind == .mark
    {
      return Match(1, .symbol, "")
    }
    if at.isGlued(0), at.isGlued(1), at.isMark(1, "£") || at.isMark(1, "$") || at.isMark(1, "€"),
      at[-1]?.kind != .mark
    {
      // "a 5-yr/$120M deal": for so much.
      if at.isWord(-1, "yr yrs year years"), at.isDash(-2) || at[-2]?.kind == .digits {
        return Match(1, .symbol, ", ")
      }
      // "N1,500/$1": a rate of exchange.
      if at[-1]?.kind == .digits, at.isMark(1, "$"), at.value(2) == 1, at.digits(2)?.count == 1,
        (-8 ... -2).contains(where: {
          at.isWord($0, "N R") || at.find($0, Tables.currencies) != nil
        })
          || at.isNear("rate rates naira rand cedi shilling exchange", before: 10, after: 4),
        !at.isGlued(3) || at[3]?.kind == .mark && !at.isDot(3)
      {
        return Match(1, .symbol, "to")
      }
      // "100/$": so many to one.
      if at[-1]?.kind == .digits, at[2]?.kind != .digits, !at.isGlued(2) || at[2]?.kind == .mark {
        return Match(2, .symbol, "to the " + (at.find(1, Tables.currencies)?[1] ?? ""))
      }
      // "2/$5 deals": so many for so much.
      if at.digits(-1)?.count == 1, (2...9).contains(at.value(-1) ?? 0),
        !at.isGlued(-1) || at.index - 1 == at.sentence.lowerBound
      {
        return Match(1, .symbol, "for")
      }
      // "£12/£10", "$5m/£4m"
      return Match(1, .symbol, "or")
    }
    // "€549/$499/A$849"
    if at.isGlued(0), at[-1]?.kind == .digits, at.isGlued(1),
      at.find(1, Tables.dollarPrefixes) != nil,
      at.isGluedMark(2, "$"), at.isGlued(3), at.digits(3) != nil
    {
      return Match(1, .symbol, "or")
    }
    // "the S&P/TSX composite"
    if at.isGlued(0), at.isGlued(1), at.isWritten(-1, "P"), at.isMark(-2, "&"),
      at[1]?.shape == .upper || at[1]?.shape == .capitalised
    {
      return Match(1, .symbol, "")
    }
    // "Sunny, cold, 2/-11": the highest, then the lowest.
    if at.isGlued(0), at[-1]?.kind == .digits, at.isGluedMark(1, "-") || at.isGluedMark(1, "−"),
      at.isGlued(2), at.value(2) ?? 99 < 60, at.value(-1) ?? 99 < 60
    {
      return Match(2, .symbol, ", minus ")
    }
    // "24 mpg city/31 highway/27 combined"
    if at.isGlued(0), at.isWord(-1, "city highway hwy combined"), at.isGlued(1),
      at[1]?.kind == .digits
    {
      return Match(1, .symbol, ", ")
    }
    // "got A*/A": grades.
    if at.isGlued(0), at.isGlued(1), at.isMark(-1, "*"), at[-2]?.shape == .oneCapital,
      at[1]?.shape == .oneCapital
    {
      return Match(1, .symbol, "or")
    }
    // "The 2s/10s curve"
    if at.isGlued(0), at.isGlued(1), at.isWord(-1, "s"), at.value(-2) ?? 99 < 20,
      at.value(1) ?? 99 < 51, at.isWord(2, "s"), at.isGlued(2)
    {
      return Match(1, .symbol, "")
    }
    // "17th/21st Lancers"
    if at.isGlued(0), at.isGlued(1), at.isWord(-1, "st nd rd th"), at[-2]?.kind == .digits,
      at.isWord(2, "st nd rd th"), at[3]?.shape == .capitalised
    {
      return Match(1, .symbol, "")
    }
    if at.isGlued(0), at.isGlued(1), at[-1]?.kind == .digits || at[1]?.kind == .digits,
      at[-1]?.kind != .mark, at[1]?.kind != .mark
    {
      // "I-39/90/94", "I-70/71": roads that run together.
      if at[-1]?.kind == .digits, at[1]?.kind == .digits,
        at.isDash(-2) && at.isWord(-3, "I") && at[-3]?.shape == .oneCapital
          || at.isMark(-2, "/") && at[-3]?.kind == .digits && at.isDash(-4) && at.isWord(-5, "I")
      {
        return Match(1, .symbol, ", ")
      }
      // "14/13/12/11/10 sec", "the 4/5/6 lines": a list of numbers.
      if at[-1]?.kind == .digits, at[1]?.kind == .digits,
        at.isGluedMark(2, "/") && at.digits(3) != nil || at.isMark(-2, "/") && at.digits(-3) != nil
      {
        return Match(1, .symbol, ", ")
      }
      // "Fri. 7/9:30 p.m."
      if at[-1]?.kind == .digits, at[1]?.kind == .digits, at.isGluedMark(2, ":"),
        at.digits(3)?.count == 2
      {
        return Match(1, .symbol, ", ")
      }
      // "500g/1lb", "200C/180C": the same in other units.
      // "f/1.8": how far a lens opens.
      if at.isWritten(-1, "f"), !at.moved(-1).isJoined { return Match(1, .symbol, "") }
      let isUnit =
        at[-2]?.kind == .digits
        && (at.find(-1, Tables.units) != nil || at.isWritten(-1, "C") || at.isWritten(-1, "F")
          || at.isWord(-1, "pint pints litre litres liter liters cup cups"))
        || at.isWord(-1, "C F") && at.isMark(-2, "°") && at[-3]?.kind == .digits
      // "4K/60 video", "the 12GB/256GB version"
      if at.isWritten(-1, "K"), [2, 4, 5, 6, 7, 8, 12].contains(at.value(-2) ?? 0) {
        return Match(1, .symbol, "")
      }
      // "50MW/100MWh of storage", "12kV/25Hz", "at 240V/48A"
      if isUnit,
        at.isWord(-1, "MW GW kW") && at.isWord(2, "MWh GWh kWh")
          || at.isWord(-1, "V kV") && at.isWord(2, "Hz A W kW kHz")
          || at.digits(1) != nil && at.isDot(2) && at.isWord(-1, "MW GW kW")
            && at.isWord(4, "MWh GWh kWh")
          || at.isWord(-1, "bit") && at.isWord(2, "kHz")
      {
        return Match(1, .symbol, ", ")
      }
      // Memory and storage, unlike two sizes of one of them.
      if isUnit, at.isWord(-1, "GB"),
        at.isWord(2, "TB") || at.isWord(2, "GB") && (at.value(-2) ?? 99) * 8 <= at.value(1) ?? 0
      {
        return Match(1, .symbol, ", ")
      }
      // "250 mg/5 mL"
      if isUnit, at.isWord(-1, "mg mcg g µg μg IU ml mL"), at.isWord(2, "ml mL L l kg"),
        at.string(-1) != at.string(2)
      {
        return Match(1, .symbol, "per")
      }
      return Match(1, .symbol, isUnit && at[1]?.kind == .digits ? "or" : "slash")
    }
    guard at[-1]?.kind == .word || at.isDot(-1), let left = at[-1], let right = at.word(1),
      at.isGlued(0) == at.isGlued(1)
    else { return nil }
    // "0.27°C/decade"
    if at.isGlued(0), at.isWord(-1, "C F"), at.isMark(-2, "°") || at[-2]?.kind == .digits,
      at.isWord(1, "decade century year")
    {
      return Match(1, .symbol, "per")
    }
    // "425°F/Gas 7"
    if at.isWord(-1, "C F"), at.isMark(-2, "°") || at[-2]?.kind == .digits, at.isWord(1, "gas") {
      return Match(1, .symbol, "or")
    }
    // "180C fan/gas 4"
    if at.isWord(-1, "fan"), at.isWord(1, "gas") { return Match(1, .symbol, "or") }
    // "autumn/winter 2024"
    if at.isGlued(0), at.isWord(-1, "spring summer autumn fall winter"),
      at.isWord(1, "spring summer autumn fall winter")
    {
      return Match(1, .symbol, "")
    }
    // "GDP/capita"
    if at.isGlued(0), at.isWord(1, "capita head") { return Match(1, .symbol, "per") }
    if at.isWord(-1, "and either"), at.isWord(1, "or") { return Match(1, .symbol, "") }
    // Pronouns that belong to one person, "she/her", against those of two, "he/she".
    if at.isWord(-1, "she"), at.isWord(1, "they"), at.isMark(-2, "/") {
      return Match(1, .symbol, "or")
    }
    for (subject, object) in Self.pronouns where at.isWord(-1, subject) && at.isWord(1, object) {
      return Match(1, .symbol, "")
    }
    if at.isWord(-1, Self.choices), left.shape != .oneCapital,
      at.isGlued(0) || at.isWord(1, "her") || at.isWord(1, "no she her hers herself")
    {
      return Match(1, .symbol, "or")
    }
    if !at.isGlued(0) { return Match(1, .symbol, "") }
    // "P/E", "A/B"; "over/under" of bets.
    if left.shape == .oneCapital, right.shape == .oneCapital { return Match(1, .symbol, "") }
    if at.isWord(-1, "over"), at.isWord(1, "under") { return Match(1, .symbol, "") }
    // Letters and names stand side by side: "HIV/AIDS", "Dallas/Fort Worth".
    let isName =
      (left.shape == .capitalised || left.shape == .mixed)
      && (right.shape == .capitalised || right.shape == .mixed || right.shape == .oneCapital)
    if isName || left.shape == .upper && right.shape != .lower { return Match(1, .symbol, "") }
    return Match(1, .symbol, "slash")
  }

  private static let pronouns: [(Words, Words)] = [
    ("he", "him his they"), ("she", "her hers they"), ("they", "them their theirs"),
  ]
  private static let counted: Words = """
    cents pence dollars pounds euros miles litres kilometres cells particles copies spores bacteria \
    minutes cigarettes drinks tablets calories servings units requests frames words beats steps \
    pills cups glasses portions grains molecules people times days hours hrs nights weeks sessions \
    classes shifts beats cases rides visits patients passengers rounds breaths yuan yen rupees \
    ringgit won baht pesos rubles roubles francs kroner rand reais
    """
  private static let choices: Words = "he him his himself she her s yes true pass win man"
}
