/// Reads: an amount with its currency's sign or code before or after it, with magnitudes, ranges,
/// hundredths and "per": "$1.2bn", "US$76 billion", "£3-4m", "20 €", "CHF 12m", "$20/mo", "R370 a
/// month", "N190/litre"; parts of a cent ("$4.17 3/4"); lakhs and crores in Britain ("Rs
/// 5,00,000"); a dollar alone ("the US$ rate").
/// Leaves alone: other signs and codes with no amount.
struct Money: Rule {
  var name: String { "money" }
  var starts: [Start] {
    [
      .digitsBeforeNoWord, .digitsBeforeTable(Tables.currencies),
      .digitsBeforeTable(Tables.magnitudes),
      .digitsBeforeTable(Tables.dollarPrefixes), .digitsBeforeWords("R CN JP N GH E MM"),
      .table(Tables.currencies), .wordBefore("$", .otherMark),
      .marks("$£€¥₹₽₩₪₺₴₦₫฿₱₿₵₡₨₸₼₾₮₭₲½¼¾"), .marksBeforeNoWord("-−."), .words("R N US AU NZ HK"),
    ]
  }

  func match(_ at: Cursor) -> Match? {
    switch at[0]?.kind {
    case .word:
      // Nearly all of them are words and letters of prose.
      guard at[1]?.kind != .word, !isNoCurrency(at) else { return nil }
      return prefixed(at)
    case .digits: return isCurrencyPossible(at) ? suffixed(at) : nil
    default: return prefixed(at) ?? suffixed(at)
    }
  }

  /// Whether a currency can stand behind the amount.
  private func isCurrencyPossible(_ at: Cursor) -> Bool {
    guard let (end, next) = at.endOfAmount() else { return false }
    switch next.kind {
    case .digits: return false
    case .mark:
      return !next.isPunctuation || at.isGluedMark(end, ",") && at.digits(end + 1)?.count == 2
    case .word:
      return at.find(end, Tables.currencies) != nil || at.find(end, Tables.magnitudes) != nil
        || at.find(end, Tables.dollarPrefixes) != nil || at.isWord(end, "R CN JP N GH E MM")
    }
  }

  /// "PHP 8.3" is a language, "SDG 8" a goal of the United Nations.
  private func isNoCurrency(_ at: Cursor) -> Bool {
    guard at[0]?.shape == .upper else { return false }
    // "quoting CAD 3456": the number of a call to the police.
    if at.isWritten(0, "CAD"), at.isWord(-1, "quoting reference ref number quote") { return true }
    // "USD 259 will close six schools": a district of Kansas.
    if at.isWritten(0, "USD"), at.digits(1)?.count == 3, !at.say.isBritish, at.isNear(Self.schools),
      at.isWord(
        2, "will has have plans school schools board superintendent officials is was students")
        || at.isWord(-1, "in at from")
    {
      return true
    }
    if at.isWritten(0, "SDG") { return at.value(1) ?? 99 < 18 && !at.isDot(2) }
    return at.isWritten(0, "PHP") && at[1]?.gap == .space && at.value(1) ?? 99 < 10
      && (!(at.isDot(2) && at.isGlued(3)) || at.digits(3)?.count == 1)
  }

  static let schools: Words =
    "school schools district superintendent students elementary classroom classrooms"

  /// The currency stands first.
  private func prefixed(_ at: Cursor) -> Match? {
    var start = 0
    var isNegative = false
    if at.isSign(0) {
      isNegative = true
      start = 1
    }
    guard let (written, length) = at.currency(start) else { return nil }
    // "the US$ rate", "The A$ was buying"
    if start == 0, length == 2, at.isWord(0, "US A C NZ HK S AU CA"), at.isMark(1, "$"),
      !at.isGlued(2) || at[2]?.isPunctuation ?? false, at[2]?.kind != .digits
    {
      let isOne =
        at.isWord(-1, "the") || at[2]?.shape == .lower && !at.isWord(2, Cursor.notNouns)
      return Match(2, .money, isOne ? written[1] : written[2], .init("currency", written[5]))
    }
    var currency = written
    start += length
    if at.isMark(start, "-") || at.isMark(start, "−"), at.isGlued(start), at.isGlued(start + 1),
      at[start - 1]?.kind == .mark
    {
      isNegative = true
      start += 1
    }
    // "$(0.14)": a loss, as accounts write it.
    let isBracketed = at.isGluedMark(start, "(") && at.isGlued(start + 1)
    if isBracketed {
      isNegative = true
      start += 1
    }
    guard var quantity = at.price(start) ?? at.quantity(start, letters: .money, ranges: true) else {
      return nil
    }
    var end = start + quantity.count
    if isBracketed {
      guard at.isGluedMark(end, ")") else { return nil }
      // "£(12.3)m", "$(12.3) million"
      if let row = at.find(end + 1, Tables.magnitudes), quantity.magnitude == nil,
        at.isGlued(end + 1) || row[2] == "word"
      {
        quantity.magnitude = row[1]
        end += 1
      }
      return Match(
        end + 1, .money, "minus " + amount(quantity, currency, at.say, isAttributive: false),
        .init("currency", currency[5]), .init("amount", quantity.description))
    }
    // "Rs 12L"
    if currency[5] == "INR", quantity.magnitude == nil, at.isGlued(end), at.isWritten(end, "L"),
      !at.isGlued(end + 1) || at[end + 1]?.kind == .mark
    {
      quantity.magnitude = "lakh"
      end += 1
      // "Rs 12L-15L"
      if quantity.second == nil, at.isDash(end), at.isGlued(end), at.isGlued(end + 1),
        let (upper, length) = at.amount(end + 1, signed: false), at.isGlued(end + 1 + length),
        at.isWritten(end + 1 + length, "L")
      {
        quantity.second = upper
        end += length + 2
      }
    }
    if quantity.second == nil, let (upper, next) = upperEnd(at, end, currency, quantity) {
      // "£1.2-£1.4bn": millions or billions both.
      let isShared =
        quantity.magnitude == nil && upper.magnitude != nil
        && (quantity.first.numeral?.value ?? 0) <= (upper.first.numeral?.value ?? 0)
      if !isShared,
        upper.first.numeral?.fraction != nil && upper.magnitude == nil
          || quantity.first.numeral?.fraction != nil && quantity.magnitude == nil
          || quantity.magnitude != nil && quantity.magnitude != upper.magnitude
      {
        let low = amount(quantity, currency, at.say, isAttributive: false)
        let high = amount(upper, currency, at.say, isAttributive: false)
        return Match(next, .money, low + " to " + high, .init("currency", currency[5]))
      }
      quantity.second = upper.first
      quantity.magnitude = upper.magnitude
      end = next
    } else if let (upper, next) = betweenEnd(at, end, currency, quantity) {
      let words = quantity.first.spoken(at.say) + " " + at.string(end) + " "
      return Match(
        next, .money, words + amount(upper, currency, at.say, isAttributive: false),
        .init("currency", currency[5]))
    }
    if at.isGlued(end), at.isWritten(end, "s"), at[start - 1]?.kind == .mark,
      !at.isGlued(end + 1) || at[end + 1]?.kind == .mark, quantity.second == nil,
      quantity.magnitude == nil
    {
      // "$1,000s": thousands of dollars.
      if let numeral = quantity.first.numeral, let rough = numeral.rough {
        return Match(
          end + 1, .money, rough + " of " + currency[2], .init("currency", currency[5]),
          .init("amount", quantity.description))
      }
      // "in $20s": notes.
      return Match(
        end + 1, .money, quantity.spoken(at.say).pluralised, .init("currency", currency[5]),
        .init("amount", quantity.description))
    }
    // "$5 million's worth", "£10m's worth"
    if quantity.magnitude == nil, at.isWord(end + 1, "worth"),
      at.ends(end, with: "'s") || at.ends(end, with: "’s"),
      let row = Tables.magnitudes.find(at.bytes(end).prefix { $0.isLetter })
    {
      quantity.magnitude = row[1]
      return Match(
        end + 1, .money, amount(quantity, currency, at.say, isAttributive: false) + "'",
        .init("currency", currency[5]), .init("amount", quantity.description))
    }
    // "£5's worth"
    // "EUR -0.3%": how a currency moved.
    if at.isMark(end, "%"), at[start - 1]?.kind == .word { return nil }
    if at.isApostrophe(end), at.isGlued(end), at.isWord(end + 1, "s"), at.isGlued(end + 1),
      at.isWord(end + 2, "worth")
    {
      return Match(
        end + 2, .money, amount(quantity, currency, at.say, isAttributive: false) + "'",
        .init("currency", currency[5]), .init("amount", quantity.description))
    }
    if let row = at.find(end, Tables.currencyWords), row[1] == currency[0] { end += 1 }
    if currency[0] == "$", let row = at.dollarsOf(end) {
      currency = row
      end += 1
    }
    // "a $3.5-trillion company": the hyphen joins it to what follows.
    let isJoint =
      quantity.magnitude != nil && at.isMark(end - 2, "-") && at[end]?.shape == .lower
      && !at.isWord(end, Cursor.notNouns)
    // "POLICE STOP £2M RAID"
    let isHeadline =
      at.isShouted && at[end]?.shape == .upper && at.bytes(end).last != 0x53
      && !at.isWord(end, Cursor.notNouns)
    let isAttributive = isJoint || isHeadline || at.isAttributive(end: end)
    // "£1m+ homes"
    if at.isGluedMark(end, "+"), !at.isGlued(end + 1), at[end + 1]?.shape == .lower,
      !at.ends(end + 1, with: "ing"), !at.isWord(end + 1, "online sometimes monthly"),
      !at.isWord(end + 1, Cursor.notNouns), quantity.second == nil
    {
      return Match(
        end + 1, .money, amount(quantity, currency, at.say, isAttributive: true) + " plus",
        .init("currency", currency[5]), .init("amount", quantity.description),
        .init("magnitude", quantity.magnitude ?? ""))
    }
    if let match = partsOfCents(at, quantity, currency, end) { return match }
    var words =
      lakhs(at, start, quantity, currency, at.say)
      ?? amount(quantity, currency, at.say, isAttributive: isAttributive)
    if isNegative { words = "minus " + words }
    (words, end) = per(at, end, words)
    if at.isGluedMark(end, "/") { (words, end) = per(at, end, words) }
    return Match(
      end, .money, words, .init("currency", currency[5]),
      .init("amount", quantity.description), .init("magnitude", quantity.magnitude ?? ""))
  }

  /// The currency stands after the amount.
  private func suffixed(_ at: Cursor) -> Match? {
    guard let quantity = at.price(0) ?? at.quantity(letters: .money) else { return nil }
    // "(2010 USD)": of which year a price is.
    if at.isMark(-1, "("), quantity.count == 1, let year = at.digits(0), year.count == 4,
      (1900...2099).contains(at.value(0) ?? 0), let (currency, length) = at.currency(1),
      at.isMark(1 + length, ")") || at.isMark(1 + length, ",")
    {
      return Match(
        1 + length, .money, at.say.year(year) + " " + currency[2], .init("year", at.string(0)))
    }
    guard let lexeme = at[quantity.count] else { return nil }
    // "the 3 Rs" of a school.
    if at.value(0) == 3, at.isWritten(quantity.count, "Rs"), at.isWord(-1, "the") { return nil }
    guard let (currency, length) = at.currency(quantity.count) else { return nil }
    // "10 NPR stations", "14 AWG wire"
    if lexeme.shape == .upper, lexeme.count == 3, lexeme.gap == .space, quantity.magnitude == nil,
      at.isWord(quantity.count, "NPR PHP AWG ALL TOP PEN SOS GEL MOP COP CUP BAM"),
      at.isWord(quantity.count, "AWG")
        || at[quantity.count + length]?.shape == .lower
          && !at.isWord(quantity.count + length, Cursor.notNouns)
    {
      return nil
    }
    if lexeme.kind == .mark, !at.isGlued(quantity.count),
      at[quantity.count + length]?.kind == .digits
    {
      return nil
    }
    // "102.5 €/MWh"
    let (words, end) = per(
      at, quantity.count + length,
      amount(
        quantity, currency, at.say,
        isAttributive: at.isAttributive(end: quantity.count + length)))
    return Match(
      end, .money, words, .init("currency", currency[5]),
      .init("amount", quantity.description), .init("magnitude", quantity.magnitude ?? ""))
  }

  /// The upper end of a range whose ends both have a sign: "$50-$100".
  private func upperEnd(_ at: Cursor, _ end: Int, _ currency: Table.Row, _ low: Quantity)
    -> (Quantity, Int)?
  {
    guard at.isDash(end), let (other, length) = at.currency(end + 1), other[5] == currency[5],
      let upper = at.quantity(end + 1 + length, letters: .money, ranges: false),
      // "£570m – £32.6m": a dash of the sentence's.
      at.isGlued(end) || low.magnitude != upper.magnitude
        || (low.first.numeral?.whole ?? 0) <= (upper.first.numeral?.whole ?? Int.max)
    else { return nil }
    return (upper, end + 1 + length + upper.count)
  }

  /// The upper end of "between $5 and $10 million".
  private func betweenEnd(_ at: Cursor, _ end: Int, _ currency: Table.Row, _ low: Quantity)
    -> (Quantity, Int)?
  {
    guard low.magnitude == nil, low.second == nil, at.isWord(end, "and to"),
      at.isWord(-1, "between from")
        || at.isWord(end, "to") && low.first.numeral?.fraction == nil
          && (low.first.numeral?.value ?? 9999) < 1000,
      let (other, length) = at.currency(end + 1),
      other[5] == currency[5],
      let upper = at.quantity(end + 1 + length, letters: .money, ranges: false),
      upper.magnitude != nil,
      at.isWord(-1, "between from")
        || (low.first.numeral?.value ?? 0) < (upper.first.numeral?.value ?? 0)
    else { return nil }
    return (upper, end + 1 + length + upper.count)
  }

  /// "Rs 5,00,000", "₹12,34,567": lakhs and crores, where the commas stand as India sets them.
  private func lakhs(
    _ at: Cursor, _ start: Int, _ quantity: Quantity, _ currency: Table.Row, _ say: Say
  )
    -> String?
  {
    guard say.isBritish, currency[5] == "INR" || currency[5] == "PKR", quantity.second == nil,
      quantity.magnitude == nil, let numeral = quantity.first.numeral, numeral.fraction == nil,
      numeral.isGrouped, (6...9).contains(numeral.integer.count), let value = numeral.value,
      (start..<start + numeral.count).contains(where: {
        at.digits($0)?.count == 2 && at.isMark($0 + 1, ",") && at.isMark($0 - 1, ",")
          || at.digits($0 + 2)?.count == 2 && at.isMark($0 + 1, ",")
      })
    else { return nil }
    var parts: [String] = []
    if value >= 10_000_000 { parts.append(say.cardinal(value / 10_000_000) + " crore") }
    let lakh = value % 10_000_000 / 100_000
    if lakh > 0 { parts.append(say.cardinal(lakh) + " lakh") }
    let rest = value % 100_000
    if rest > 0 { parts.append(say.cardinal(rest)) }
    return parts.joined(separator: " ") + " " + currency[2]
  }

  /// The words of an amount of money.
  func amount(_ quantity: Quantity, _ currency: Table.Row, _ say: Say, isAttributive: Bool)
    -> String
  {
    let quantity = quantity.trimmed
    let one = currency[1]
    let many = currency[2]
    if let parts = hundredths(quantity, currency) {
      let isOneCent = parts.minor == 1 || isAttributive && currency[4] == currency[3] + "s"
      let minor = say.cardinal(parts.minor) + " " + (isOneCent ? currency[3] : currency[4])
      if parts.minor == 0 {
        return quantity.first.spoken(say, integerOnly: true) + " "
          + (parts.isOne || isAttributive ? one : many)
      }
      if parts.isZero { return minor }
      let major =
        quantity.first.spoken(say, integerOnly: true) + " "
        + (parts.isOne || isAttributive ? one : many)
      return major + (say.isBritish ? " " : " and ") + minor
    }
    return quantity.spoken(say) + " " + (quantity.isSingular || isAttributive ? one : many)
  }

  /// The hundredths of a plain amount such as "17.31", nil where they are said as a decimal.
  private func hundredths(_ quantity: Quantity, _ currency: Table.Row)
    -> (minor: Int, isOne: Bool, isZero: Bool)?
  {
    guard quantity.second == nil, quantity.magnitude == nil, currency[3] != "-",
      let numeral = quantity.first.numeral, let fraction = numeral.fraction, fraction.count <= 2,
      !numeral.integer.isEmpty || fraction.count == 2
    else { return nil }
    let minor = fraction.reduce(0) { $0 * 10 + $1.digitValue } * (fraction.count == 1 ? 10 : 1)
    return (minor, numeral.integer == [0x31], numeral.integer == [0x30] || numeral.integer.isEmpty)
  }
}

extension Quantity.Amount {
  /// How the part before the point is said.
  func spoken(_ say: Say, integerOnly: Bool) -> String {
    (isNegative ? "minus " : "") + say.cardinal(numeral?.integer ?? [])
  }
}

extension Quantity {
  /// Without the zeros that end a fraction of more than two digits: "1.2320" is "1.232".
  var trimmed: Quantity {
    guard var fraction = first.numeral?.fraction, fraction.count > 2 else { return self }
    while fraction.last == 0x30, fraction.count > 2 { fraction.removeLast() }
    var quantity = self
    quantity.first.numeral?.fraction = fraction == [0x30, 0x30] ? nil : fraction
    return quantity
  }
}
