extension Cursor {
  /// The currency at an offset and how many lexemes it takes: "$", "US$", "$US", "CHF", "Rs.", "CN¥".
  func currency(_ offset: Int) -> (Table.Row, Int)? {
    if word(offset) != nil {
      if isGluedMark(offset + 1, "$"), let found = prefixed(offset) { return (found, 2) }
      if isWord(offset, "CN JP"), isGluedMark(offset + 1, "¥") {
        return Tables.currencies.find(isWord(offset, "CN") ? "CNY" : "JPY").map { ($0, 2) }
      }
      if isWritten(offset, "R") || isWritten(offset, "N"), isRand(offset + 1) {
        return Tables.currencies.find(isWord(offset, "R") ? "ZAR" : "NGN").map { ($0, 1) }
      }
      if isWord(offset, "GH"), isGluedMark(offset + 1, "₵") || isGluedMark(offset + 1, "¢") {
        return Tables.currencies.find("GHS").map { ($0, 2) }
      }
      if isWritten(offset, "E"), isGluedMark(offset + 1, "£") {
        return Tables.currencies.find("EGP").map { ($0, 2) }
      }
    }
    // "US $ 12.4 million", "US $259 million"
    if isMark(offset + 1, "$"), isWord(offset, "US AU NZ HK"), self[offset]?.shape == .upper,
      !isGlued(offset + 2)
        || isWord(offset - 1, "cost costs paid grossed worth raised around about over nearly"),
      digits(offset + 2) != nil, let found = prefixed(offset)
    {
      return (found, 2)
    }
    if isMark(offset, "$"), isGlued(offset + 1), isGlued(offset + 2), digits(offset + 2) != nil,
      let found = prefixed(offset + 1)
    {
      return (found, 2)
    }
    // "Sh500", but "He said Sh 5 times."
    if isWritten(offset, "Sh"), !isGlued(offset + 1) { return nil }
    guard let row = find(offset, Tables.currencies) else { return nil }
    if word(offset) != nil {
      if isDot(offset + 1), isWord(offset, "Rs Tk Rp Ksh Fr kr") { return (row, 2) }
      // "It cost RM50."
      if isWritten(offset, "RM"), isGlued(offset + 1), digits(offset + 1) != nil,
        isWord(
          offset - 1,
          "cost costs for of at is was paid pays to from under only by than about around over")
      {
        return (row, 1)
      }
      if isWord(offset, Self.wordlike), !isAmountOfMoney(offset + 1), !isAmountOfMoney(offset - 1) {
        return nil
      }
    }
    return (row, 1)
  }

  /// The row of the currency whose letters stand by a dollar sign.
  private func prefixed(_ offset: Int) -> Table.Row? {
    find(offset, Tables.dollarPrefixes).flatMap { Tables.currencies.find($0[1]) }
  }

  /// "R500m", "R1,200", "R12.50": rand, where "R2" is a name; the same for naira.
  private func isRand(_ offset: Int) -> Bool {
    guard isGlued(offset), let numeral = numeral(offset) else { return false }
    if numeral.isGrouped || numeral.fraction?.count == 2 { return true }
    let end = offset + numeral.count
    // "N190/litre", "a R500 fine", "R370 a month"; "paid R200" where the country is told of: roads, cars
    // and masks are called so too.
    if numeral.fraction == nil, numeral.integer.count < 5, !isGlued(end) || self[end]?.kind == .mark
    {
      if isGluedMark(end, "/"), find(end + 1, Tables.perUnits) != nil { return true }
      if numeral.integer.count > 1, !isWord(offset - 2, "an the"),
        isWord(end, "note notes fine grant voucher") && isWord(offset - 1, "R")
          || isWord(end, "a per")
            && isWord(end + 1, "house litre head person ticket bag kilo kilogram night")
          || isWord(end, "a") && isWord(end + 1, Self.times) && !isWord(end + 2, "ago later")
            && isNear(
              "grant wage pays paid salary fee rent earn earns costs cost", before: 10, after: 6)
      {
        return true
      }
      if isWord(offset - 2, Self.paying), self[end]?.shape != .capitalised,
        !isWord(end, "and from bus"),
        isNear(isWord(offset - 1, "R") ? Self.southAfrican : Self.nigerian, before: 20, after: 20)
      {
        return true
      }
    }
    // "R39,99", "R5 612,40"
    if price(offset) != nil || isMarkedCents(end) { return true }
    // "R254-billion"
    if isGluedMark(end, "-"), isWord(end + 1, "million billion trillion") { return true }
    return isWord(end, "million billion trillion bn m trn tn")
      && (!isGlued(end + 1) || isMark(end + 1, ")") || isMark(end + 1, ",")
        || isDash(end + 1) && isWord(end + 2, "R N"))
  }

  /// Two digits behind a comma and nothing more: the cents of "R5 612,40".
  private func isMarkedCents(_ end: Int) -> Bool {
    isGluedMark(end, ",") && isGlued(end + 1) && digits(end + 1)?.count == 2
      && (!isGlued(end + 2) || self[end + 2]?.kind == .mark && !isMark(end + 2, ","))
  }

  private static let times: Words = "month week year day"
  private static let paying: Words =
    "paid pay pays cost costs at for was is it's worth only about around over under than of from to plus"
  private static let southAfrican: Words = """
    rand Eskom SASSA SRD Johannesburg Durban Pretoria Soweto Gauteng KwaZulu Tshwane Sars Transnet \
    ANC Ramaphosa Shoprite
    """
  private static let nigerian: Words = """
    naira Nigeria Nigerian Nigerians Lagos Abuja NNPC NNPCL Dangote Kano Tinubu petrol litre kobo
    """

  /// Codes that are also words or other letters, and so need an amount that is clearly money.
  private static let wordlike: Words =
    "ALL ANG BAM BOB COP CUP DM ETH Fr GEL MAD MOP PEN RM SOS SSP TOP TRY kr"

  private func isAmountOfMoney(_ offset: Int) -> Bool {
    if !isShouted, isWord(offset, "m bn million billion trillion k") { return true }
    guard !isShouted, let lexeme = self[offset], lexeme.kind == .digits else { return false }
    guard let numeral = numeral(offset) else { return false }
    if lexeme.count == 3, isMark(offset - 1, ",") || isMark(offset - 1, ".") { return true }
    return numeral.isGrouped || numeral.fraction?.count == 2 || numeral.integer.count > 2
      || find(offset + numeral.count, Tables.magnitudes) != nil
  }

  /// A price with a decimal comma, as on the Continent: "€3,50", "12,99 €"; no other list of numbers
  /// has two digits right behind a comma.
  func price(_ offset: Int) -> Quantity? {
    // "€1.299,00"
    if let head = digits(offset), head.count < 4, isDot(offset + 1), isGlued(offset + 2),
      let group = digits(offset + 2), group.count == 3, isGluedMark(offset + 3, ","),
      isGlued(offset + 4), let cents = digits(offset + 4), cents.count == 2,
      !isGlued(offset + 5) || self[offset + 5]?.kind == .mark
    {
      let numeral = Numeral(
        integer: Array(head) + Array(group), fraction: Array(cents), isGrouped: true, count: 5)
      return Quantity(
        first: Quantity.Amount(numeral: numeral), second: nil, magnitude: nil, count: 5)
    }
    // "€1.250.000"
    if let head = digits(offset), head.count < 4, isDot(offset + 1), isGlued(offset + 2),
      let thousands = digits(offset + 2), thousands.count == 3, isDot(offset + 3),
      isGlued(offset + 4), let units = digits(offset + 4), units.count == 3,
      !isGlued(offset + 5) || self[offset + 5]?.kind == .mark,
      !(isDot(offset + 5) && isGlued(offset + 6))
    {
      let numeral = Numeral(
        integer: Array(head) + Array(thousands) + Array(units), fraction: nil, isGrouped: true,
        count: 5)
      return Quantity(
        first: Quantity.Amount(numeral: numeral), second: nil, magnitude: nil, count: 5)
    }
    // "€2,5 Mio."
    if let integer = digits(offset), integer.count < 4, isGluedMark(offset + 1, ","),
      isGlued(offset + 2), let tenths = digits(offset + 2), tenths.count < 3,
      isWord(offset + 3, "Mio Mrd"), self[offset + 3]?.shape == .capitalised
    {
      let numeral = Numeral(
        integer: Array(integer), fraction: Array(tenths), isGrouped: false, count: 3)
      return Quantity(
        first: Quantity.Amount(numeral: numeral), second: nil,
        magnitude: isWord(offset + 3, "Mio") ? "million" : "billion",
        count: isDot(offset + 4) ? 5 : 4)
    }
    guard let integer = digits(offset), integer.count < 4, isGluedMark(offset + 1, ","),
      isGlued(offset + 2), let cents = digits(offset + 2), cents.count == 2,
      !isGlued(offset + 3) || self[offset + 3]?.kind == .mark && !isMark(offset + 3, ",")
    else { return nil }
    let numeral = Numeral(
      integer: Array(integer), fraction: Array(cents), isGrouped: false, count: 3)
    return Quantity(
      first: Quantity.Amount(numeral: numeral), second: nil, magnitude: nil, count: 3)
  }

  /// Whose dollars they are, told after the amount: "$35 USD", "$100 Australian".
  func dollarsOf(_ offset: Int) -> Table.Row? {
    guard let lexeme = word(offset), lexeme.gap == .space, lexeme.shape != .lower,
      word(offset + 1) == nil || isWord(offset + 1, Self.notNouns)
    else { return nil }
    if lexeme.count == 3, let row = find(offset, Tables.currencies) {
      return row[1].hasSuffix("dollar") ? row : nil
    }
    switch string(offset) {
    case "US": return Tables.currencies.find("USD")
    case "Australian": return Tables.currencies.find("AUD")
    case "Canadian": return Tables.currencies.find("CAD")
    default: return nil
    }
  }
}
