/// An amount as written: one numeral or a range of two, with fractions, a sign and a magnitude.
struct Quantity {
  /// One end of it.
  struct Amount {
    /// The numeral, nil where a fraction stands alone.
    var numeral: Numeral?
    /// What is said of the fraction after it ("and a half"), or of it alone ("half").
    var fraction: String?
    /// Written below zero.
    var isNegative = false

    /// How it is said.
    func spoken(_ say: Say) -> String {
      var words = isNegative ? "minus " : ""
      if let numeral { words += say.numeral(numeral) }
      if let fraction { words += (numeral == nil ? "" : " and ") + fraction }
      return words
    }
  }

  /// The amount, or the lower end of a range.
  var first: Amount
  /// The upper end of a range.
  var second: Amount?
  /// "million" and the like, in words.
  var magnitude: String?
  /// How many lexemes.
  var count: Int

  /// The words of it all: "three to four billion".
  func spoken(_ say: Say) -> String {
    var words = first.spoken(say)
    if let second { words += " to " + second.spoken(say) }
    if let magnitude { words += " " + magnitude }
    return words
  }

  /// What is counted stands in the singular: exactly one, or a part of one.
  var isSingular: Bool {
    guard second == nil, magnitude == nil else { return false }
    if let numeral = first.numeral { return numeral.isOne && first.fraction == nil }
    return true
  }

  /// A part of one and nothing else: "1/2", "¾".
  var isFraction: Bool {
    second == nil && magnitude == nil && first.numeral == nil && first.fraction != nil
  }

  /// As digits, for the fields of a token.
  var description: String {
    var text = first.numeral?.description ?? first.fraction ?? ""
    if let upper = second?.numeral?.description { text += "–" + upper }
    return text
  }

  /// Where letters right behind the number can be a magnitude.
  enum Letters { case money, plain, none }
}

extension Cursor {
  /// The quantity that begins at an offset, if one does. A range is taken where its second end
  /// follows a dash, and not where hyphens make a longer chain.
  func quantity(_ offset: Int = 0, letters: Quantity.Letters, ranges: Bool = true) -> Quantity? {
    guard let (first, length) = amount(offset) else { return nil }
    var quantity = Quantity(first: first, second: nil, magnitude: nil, count: length)
    take(magnitude: letters, into: &quantity, offset)
    guard ranges else { return quantity }
    let dash = offset + quantity.count
    guard isDash(dash), isGlued(dash) == isGlued(dash + 1) else { return quantity }
    guard let (second, secondLength) = amount(dash + 1, signed: false) else { return quantity }
    let end = dash + 1 + secondLength
    // A hyphen apart from both numbers joins a span only where it rises.
    if !isGlued(dash), isMark(dash, "-") {
      guard let low = first.numeral?.value, let high = second.numeral?.value, low < high else {
        return quantity
      }
    }
    if isDash(end), isGlued(end), isGlued(end + 1), digits(end + 1) != nil { return quantity }
    // "Up to £12,570 – 0%", "Adult £12 – 2 hours": a dash of the sentence's, apart on both sides.
    if letters == .money, !isGlued(dash) {
      guard let low = first.numeral?.value, let high = second.numeral?.value, low < high,
        !isMark(end, "%"), !isWord(end, Self.notPriced)
      else { return quantity }
    }
    var wide = quantity
    wide.second = second
    wide.count = end - offset
    let magnitude = quantity.magnitude
    wide.magnitude = nil
    take(magnitude: letters, into: &wide, offset)
    // "3m-4m" is one million to another; "3m-4" is not.
    if let magnitude, magnitude != wide.magnitude { return quantity }
    return wide
  }

  /// What is counted behind a price, and no part of it.
  private static let notPriced: Words = """
    hours hour hrs minutes mins days weeks months years people adults children nights percent per \
    pc pct pages tickets
    """

  private func take(magnitude letters: Quantity.Letters, into quantity: inout Quantity, _ from: Int)
  {
    let at = from + quantity.count
    let hyphen = isMark(at, "-") && isGlued(at) && isGlued(at + 1) ? 1 : 0
    if letters == .money, isGlued(at),
      isWritten(at, "MM") || isWritten(at, "mm") && !isShouted && from > 0
    {
      // "$1MM": a thousand thousands.
      quantity.magnitude = "million"
      quantity.count += 1
      return
    }
    guard letters != .none, let row = find(at + hyphen, Tables.magnitudes) else { return }
    let isWord = row[2] == "word"
    // "a $1.2-bn deal"
    if hyphen == 1 && !isWord && !self.isWord(at + 1, "bn mn mln bln trn crore cr") { return }
    let allowed =
      switch row[2] {
      case "word": true
      case "any":
        isGlued(at) || self[at]?.shape == .lower
          || self[at]?.shape == .capitalised
            && (letters == .money || quantity.first.numeral?.fraction != nil)
      case "glued": isGlued(at) && (letters == .money || self[at]?.shape == .lower)
      default: letters == .money
      }
    // "£95 B&B"
    if isGluedMark(at + 1 + hyphen, "&") { return }
    // "a $20 T-shirt"
    if !isGlued(at), self[at]?.count == 1, isGluedMark(at + 1, "-") { return }
    // "£5m's", but "'£22bn' black hole": a quotation ends.
    guard allowed,
      !(isApostrophe(at + 1) && isGlued(at + 1)) || isQuoteOpen(before: from)
    else { return }
    quantity.magnitude = row[1]
    quantity.count += 1 + hyphen
    // "$14.25 mil. for the parcel": the dot is the abbreviation's.
    if self.isWord(at + hyphen, "mil bil tril mn cr"), isDot(at + hyphen + 1) {
      quantity.count += 1
    }
    // "lakh crore", "hundred million"
    if hyphen == 0, self.isWord(at, "lakh hundred thousand"),
      self.isWord(at + 1, "crore thousand million billion"),
      let next = find(at + 1, Tables.magnitudes)
    {
      quantity.magnitude = row[1] + " " + next[1]
      quantity.count += 1
    }
    // "₹1.2 lakh cr"
    if hyphen == 0, self.isWord(at, "lakh"), self.isWord(at + 1, "cr") {
      quantity.magnitude = "lakh crore"
      quantity.count += isDot(at + 2) ? 2 : 1
    }
  }

  /// Whether a single quotation mark stands right before an amount or its currency: "'£22bn'".
  private func isQuoteOpen(before offset: Int) -> Bool {
    (1...3).contains {
      (isApostrophe(offset - $0) || isMark(offset - $0, "‘"))
        && (!isGlued(offset - $0) || index + offset - $0 == sentence.lowerBound
          || isOpening(offset - $0 - 1))
        && (offset - $0 + 1..<offset).allSatisfy { isGlued($0) }
    }
  }

  /// One amount: "-5", "1.5", "½", "3¾", "10 1/2".
  func amount(_ offset: Int, signed: Bool = true) -> (Quantity.Amount, Int)? {
    guard signed, isSign(offset) else { return unsignedAmount(offset) }
    guard case (var amount, let length)? = unsignedAmount(offset + 1) else { return nil }
    amount.isNegative = true
    return (amount, length + 1)
  }

  private func unsignedAmount(_ offset: Int) -> (Quantity.Amount, Int)? {
    guard let lexeme = self[offset], lexeme.kind != .word else { return nil }
    return numerals.amount(at: index + offset) { cutAmount(offset) }
  }

  /// What stands right behind the amount that begins at an offset, nil where none does or nothing
  /// follows. Told without reading the amount: rules that want something particular there look first.
  func endOfAmount(_ offset: Int = 0) -> (offset: Int, lexeme: Lexeme)? {
    let start = isSign(offset) ? offset + 1 : offset
    guard let lexeme = self[start], lexeme.kind != .word,
      let length = numerals.amountLength(at: index + start, { cutAmount(start) }),
      let next = self[start + length]
    else { return nil }
    return (start + length, next)
  }

  private func cutAmount(_ offset: Int) -> (Quantity.Amount, Int)? {
    var at = offset
    var amount = Quantity.Amount()
    if let fraction = vulgarFraction(at) {
      amount.fraction = fraction.alone
      return (amount, at + fraction.count - offset)
    }
    if let (words, length) = properFraction(at) {
      amount.fraction = words
      return (amount, at + length - offset)
    }
    guard let numeral = numeral(at) else { return nil }
    amount.numeral = numeral
    at += numeral.count
    if numeral.fraction == nil {
      if let fraction = vulgarFraction(at) {
        amount.fraction = fraction.behind
        at += fraction.count
      } else if let (words, length) = commonFraction(at) {
        amount.fraction = words
        at += length
      }
    }
    return (amount, at - offset)
  }

  /// A minus sign before a number, not a hyphen after something.
  func isSign(_ offset: Int) -> Bool {
    guard self[offset]?.kind == .mark else { return false }
    // "Lowry (–9)"
    if isMark(offset, "–"), isGlued(offset), isMark(offset - 1, "("), isGlued(offset + 1),
      digits(offset + 1)?.count ?? 9 < 4
    {
      return true
    }
    // "fell –2.3%": a dash with a space before it only.
    let isDashed =
      isMark(offset, "–") && self[offset]?.gap == .space && self[offset - 1]?.kind != .digits
      && index + offset > sentence.lowerBound
    guard isMark(offset, "-") || isMark(offset, "\u{2212}") || isDashed, isGlued(offset + 1) else {
      return false
    }
    guard let next = self[offset + 1], next.kind == .digits || next.kind == .mark else {
      return false
    }
    return !isGlued(offset) || index + offset == sentence.lowerBound
      || isMark(offset - 1, "(") || isMark(offset - 1, "[") || isMark(offset - 1, "\"")
  }

  /// "1/2" alone, where nothing else goes on from it.
  private func properFraction(_ at: Int) -> (String, Int)? {
    guard let top = value(at), isGluedMark(at + 1, "/"), isGlued(at + 2), top > 0,
      let bottom = value(at + 2), top < bottom, [2, 3, 4, 5, 8, 10, 16, 32].contains(bottom),
      !isGluedMark(at + 3, "/"), let topDigits = digits(at), let bottomDigits = digits(at + 2),
      !(isGlued(at + 3) && isWord(at + 3, "rd rds th ths nd st"))
    else { return nil }
    return (Say(language).fraction(topDigits, bottomDigits, half: "half"), 3)
  }

  /// "1/2" after a whole number and a space or a hyphen.
  private func commonFraction(_ offset: Int) -> (String, Int)? {
    var at = offset
    // "8-1/2", "8+1/2"
    if isMark(at, "-") || isMark(at, "+"), isGlued(at), isGlued(at + 1) {
      at += 1
    } else if isGlued(at) {
      return nil
    }
    guard let top = value(at), isGluedMark(at + 1, "/"), isGlued(at + 2),
      let bottom = value(at + 2), top < 100, (2...64).contains(bottom), top > 0,
      !isGluedMark(at + 3, "/"), let topDigits = digits(at), let bottomDigits = digits(at + 2)
    else { return nil }
    let words = Say(language).fraction(topDigits, bottomDigits, half: "a half")
    return (words, at + 3 - offset)
  }
}

extension Cursor {
  /// Whether pages, lines or numbered things stand before, alone or as a list: "pp. 230–5", "pages
  /// 101-2, 345–7", "Nos 112–19".
  var isReference: Bool {
    var offset = -1
    // The items of a list that went before.
    while offset > -24, isMark(offset, ",") || isWord(offset, "and"), digits(offset - 1) != nil {
      offset -= isDash(offset - 2) && digits(offset - 3) != nil ? 4 : 2
    }
    if isDot(offset) { offset -= 1 }
    return isWord(offset, Self.references)
  }

  private static let references: Words = """
    pp p pg pgs page pages nos lines ll col cols column columns vols volumes sections secs ss \
    chapters chs chaps figs figures paras paragraphs items plates pls verses vv notes nn arts \
    articles entries folios fols ff psalms
    """
}

extension Cursor {
  /// Whether a number and the letters right behind it name something instead of measuring it: a
  /// postcode ("OX2 6BN"), a house or a road ("22b Baker Street", "Route 9W").
  var isDesignation: Bool {
    guard let count = digits(0)?.count, count < 4, isGlued(1), let letters = word(1),
      letters.count < 3, !isGlued(2) || self[2]?.kind == .mark
    else { return false }
    if letters.shape == .upper, count == 1 { return isPostcode }
    guard letters.count == 1 else { return false }
    // "item 7b", but "any item 2m or longer"
    if isWord(-1, "item appendix exhibit"), isWord(1, "a b c d e f") { return true }
    if isWord(-1, Self.designated) || isDot(-1) && isWord(-2, "rte hwy rt")
      || isDot(-1) && isWord(-2, "S") && isDot(-3) && isWord(-4, "U")
    {
      return true
    }
    return self[2]?.shape == .capitalised && self[2]?.gap == .space
      && (isStreetKind(3) || isStreetKind(4))
  }

  /// Whether the first half of a British postcode stands before.
  private var isPostcode: Bool {
    guard self[0]?.gap == .space else { return false }
    var area = -1
    if self[area]?.shape == .oneCapital, isGlued(area), digits(area - 1) != nil { area -= 1 }
    guard let district = digits(area), district.count < 3, isGlued(area),
      let letters = word(area - 1), letters.count < 3,
      letters.shape == .upper || letters.shape == .oneCapital
    else { return false }
    return !isGlued(area - 1) || isOpening(area - 2) || index + area - 1 == sentence.lowerBound
  }

  private static let designated: Words = """
    route highway hwy rte platform article para bus unit junction exit apartment apt seat seats row \
    runway runways rwy Gliese GJ Ross Wolf PDS CKD
    """
}
