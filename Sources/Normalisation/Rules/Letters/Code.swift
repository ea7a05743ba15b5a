/// Reads: letters and digits that make one name: "F-16s", "B-52", "G7", "COVID-19", "CO2", "H5N1",
/// "M25", "A320neo", "4K", "5G", "W26s", "Blink-182", "T-72"; "T5th", "C18th",
/// "17thC"; "(2OT)", "CVE-2025-49704"; "a quake of M5.6", "runway 17L/35R", "US64.2c".
/// Leaves alone: words with a hyphen and a number that count ("ten-10"), ranges.
struct Code: Rule {
  var name: String { "code" }
  var starts: [Start] {
    [
      .joinedDigits, .joinedShape(.upper), .joinedShape(.oneCapital), .joinedShape(.mixed),
      .joinedShape(.capitalised), .words("v x i e mp"),
    ]
  }

  func match(_ at: Cursor) -> Match? {
    // Neither digits nor letters alone make a code.
    if !at.isGlued(1) || at.isJoined { return nil }
    if let place = placed(at) ?? overtime(at) { return place }
    // "CVE-2025-49704": a year and the digits of a number.
    if at.isWritten(0, "CVE"), at.isDash(1), at.digits(2)?.count == 4, let year = at.digits(2),
      at.isDash(3), at.isGlued(4), let number = at.digits(4), number.count > 4
    {
      return Match(
        5, .alphanumeric, "C V E " + at.say.year(year) + ", " + at.say.digits(number),
        .init("code", at.text.string(at.index..<at.index + 5)))
    }
    // "M4.0 or greater", "M6+ quakes"; "an M5.6 quake" has its article for the letter.
    if at.isWritten(0, "M"), !at.isWord(-1, "an"), let numeral = at.numeral(1),
      numeral.integer.count == 1,
      numeral.fraction?.count ?? 1 == 1,
      at.isNear("quake quakes earthquake earthquakes aftershock aftershocks tremor tremors seismic")
    {
      let end = 1 + numeral.count
      let isOpen = at.isGluedMark(end, "+")
      if !at.isGlued(end) || at[end]?.kind == .mark && !at.isDash(end),
        numeral.fraction != nil || isOpen
          || at.isWord(
            end, "quake quakes earthquake earthquakes aftershock aftershocks tremor tremors")
      {
        return Match(
          isOpen ? end + 1 : end, .measure,
          "magnitude " + at.say.numeral(numeral) + (isOpen ? " plus" : ""),
          .init("magnitude", numeral.description))
      }
    }
    // "The Aussie dollar fell to US64.2c."
    if at.isWord(0, "US A NZ C"), let name = Self.cents[at.string(0)], let numeral = at.numeral(1),
      numeral.integer.count < 4,
      // "Her A1c was 7.2": no cents.
      numeral.integer.count > 1, numeral.fraction != nil || at.isWord(0, "US NZ"),
      at.isGlued(1 + numeral.count),
      at.isWritten(1 + numeral.count, "c") || at.isMark(1 + numeral.count, "¢"),
      !at.isGlued(2 + numeral.count) || at[2 + numeral.count]?.kind == .mark
    {
      return Match(
        2 + numeral.count, .money, at.say.numeral(numeral) + " " + name + " cents",
        .init("amount", numeral.description), .init("unit", "cent"))
    }
    if let runway = runway(at) { return runway }
    // "Noon-2pm"
    if at.isWord(0, "noon midnight"), at.isDash(1) { return nil }
    // "7-DAY FORECAST", "6-RUN INNING"
    if at[0]?.kind == .digits, at.isDash(1), at.isGlued(2), !at.isGlued(3),
      at.isWord(2, "DAY RUN YEAR HOUR MILE WEEK MONTH GAME STAR INCH FOOT POINT GOAL")
    {
      return nil
    }
    // "10-MAN ARSENAL", "2-FOR-1"
    if at.isShouted, at[0]?.kind == .digits, at.isDash(1), at.isGlued(2),
      at.isWord(2, "MAN MEN DAY FOR IN BED WAY OLD KEY TON AGE BIT CAR BOY")
    {
      return nil
    }
    var end = 0
    var parts: [String] = []
    var hasDigits = false
    var hasLetters = false
    while end < 12, let lexeme = at[end], end == 0 || at.isGlued(end) {
      if lexeme.kind == .digits {
        hasDigits = true
        let previous = end > 0 ? at[end - 1] : nil
        parts.append(number(at, end, previous))
        end += 1
        if at.isGluedMark(end, ","), at.isGlued(end + 1), at.digits(end + 1)?.count == 3 {
          return nil
        }
        while parts.count < 8, at.isDot(end), at.isGlued(end + 1), let fraction = at.digits(end + 1)
        {
          parts.append("point " + at.say.digits(fraction))
          end += 2
        }
        // "v1.x"
        if parts.first == "version", at.isDot(end), at.isGlued(end + 1), at.isWritten(end + 1, "x"),
          !at.isGlued(end + 2) || at[end + 2]?.kind == .mark
        {
          parts.append("point X")
          end += 2
        }
      } else if lexeme.kind == .word {
        let isPlural =
          lexeme.count == 1
          && (at.isWritten(end, "s")
            || at.isShouted && at.isWritten(end, "S") && at[end - 1]?.count ?? 0 > 1)
          && end > 0 && at[end - 1]?.kind == .digits
        if isPlural, let last = parts.popLast() {
          parts.append(last.pluralised)
          end += 1
          break
        }
        guard let words = letters(at, end) else { return nil }
        hasLetters = true
        parts.append(words)
        end += 1
      } else if at.isDot(end), at.isGlued(end + 1), at.digits(end + 1) != nil,
        at[end - 1]?.shape == .upper
          || at[end - 1]?.shape == .oneCapital && end == 1
            && (at.isDot(3) && at.digits(4) != nil || at.digits(2)?.count == 3)
      {
        // "BA.5": the dot is not said.
        end += 1
      } else if at.isGluedMark(end, ":"), end > 1, at[end - 1]?.kind == .digits,
        at[end + 1]?.shape == .oneCapital, at.isGlued(end + 1), at.isGlued(end + 2),
        at.digits(end + 2) != nil
      {
        // "O157:H7"
        end += 1
      } else if end > 1, at.isMark(end, "–"), at.isGlued(end), at.isGlued(end + 1),
        at.isGlued(end + 2),
        at.bytes(end + 1).elementsEqual(at.bytes(0)), at.digits(end + 2) != nil
      {
        // "A1–A4"
        parts.append("to")
        end += 1
      } else if end > 1, at.isMark(end, "–"), at.isGlued(end), at.isGlued(end + 1),
        at[0]?.kind == .word, at[end - 1]?.kind == .digits, let low = at.value(end - 1),
        let high = at.value(end + 1), low < high, !at.isGlued(end + 2) || at[end + 2]?.kind == .mark
      {
        // "KS1–4"
        parts.append("to")
        end += 1
      } else if end == 1, at.isMark(1, "–"), at.isGlued(1), at.isGlued(2), at.isWord(0, "K AD"),
        at.digits(2) != nil
      {
        // "K–12", but "K–8" is from kindergarten to the eighth grade
        if at.isWord(0, "K"), (2..<12).contains(at.value(2) ?? 0) {
          parts.append(at.say.isBritish ? "to" : "through")
        }
        end += 1
      } else if at.isMark(end, "-") || at.isMark(end, "\u{2011}"), at.isGlued(end + 1), end > 0,
        at[end - 1]?.kind != at[end + 1]?.kind
          || hasLetters
            && ((3...4).contains(at.digits(end + 1)?.count ?? 0)
              || at.isGlued(end + 2) && at[end + 2]?.kind == .word && at[end + 2]?.count == 1),
        at[end + 1]?.kind != .mark
      {
        if end == 1, at.isWord(0, "GMT UTC") { parts.append("minus") }
        // "Q1-Q3": a span.
        if end > 1, at.bytes(end + 1).elementsEqual(at.bytes(0)), at.digits(end + 2) != nil {
          parts.append("to")
          end += 1
          continue
        }
        // A hyphen only between letters and digits; a common word after digits is no part.
        if at[end + 1]?.kind == .word,
          at[end + 1]?.shape == .lower || at[end + 1]?.shape == .capitalised
        {
          break
        }
        end += 1
      } else {
        break
      }
    }
    guard hasDigits, hasLetters, end > 1 else { return nil }
    if at.isGluedMark(end, "("), at.isWritten(end + 1, "M"), at.isGluedMark(end + 2, ")") {
      // "A1(M)", a motorway.
      parts.append("M")
      end += 3
    }
    return Match(
      end, .alphanumeric, parts.joined(separator: " "),
      .init("code", at.text.string(at.index..<at.index + end)))
  }

  /// Whose cents are written right behind the country.
  private static let cents = [
    "US": "US", "A": "Australian", "NZ": "New Zealand", "C": "Canadian",
  ]

  /// "runway 17L/35R", "Runways 10L/28R and 9L/27R": its ways, left, right or between.
  private func runway(_ at: Cursor) -> Match? {
    guard at[0]?.kind == .digits, at[0]?.count ?? 9 < 3, at.isWord(1, "L R C"),
      at.isWord(-1, "runway runways")
        || at.isWord(-1, "and or") && at.isWord(-2, "L R C")
          && at.isNear("runways", before: 8, after: 0)
    else { return nil }
    let sides = ["L": "left", "R": "right", "C": "centre"]
    func way(_ offset: Int) -> String? {
      guard let digits = at.digits(offset), digits.count < 3,
        (1...36).contains(at.value(offset) ?? 0),
        at.isGlued(offset + 1), let side = sides[at.string(offset + 1)],
        !at.isGlued(offset + 2) || at[offset + 2]?.kind == .mark
      else { return nil }
      return at.say.cardinal(digits) + " "
        + (side == "centre" && !at.say.isBritish ? "center" : side)
    }
    guard let first = way(0) else { return nil }
    if at.isGluedMark(2, "/"), at.isGlued(3), let second = way(3) {
      return Match(
        5, .alphanumeric, first + ", " + second,
        .init("code", at.text.string(at.index..<at.index + 5)))
    }
    return Match(2, .alphanumeric, first, .init("code", at.string(0) + at.string(1)))
  }

  private func number(_ at: Cursor, _ offset: Int, _ previous: Lexeme?) -> String {
    guard let digits = at.digits(offset) else { return "" }
    if digits.first == 0x30, digits.count > 1 {
      return at.say.digits(digits, zero: digits.count == 2 ? "oh" : "zero")
    }
    if digits.count == 3 || digits.count == 4 { return at.say.paired(digits) }
    return digits.count > 4 ? at.say.digits(digits) : at.say.cardinal(digits)
  }

  /// "finished T5th", "T-3rd": level with others; "C18th furniture": a century.
  private func placed(_ at: Cursor) -> Match? {
    // "a 17thC oak chest"
    if at.isGlued(1), at.isWord(1, "thC stC ndC rdC"), at[1]?.shape == .mixed,
      !at.isGlued(2) || at[2]?.kind == .mark, let century = at.digits(0), century.count < 3
    {
      return Match(
        2, .ordinal, at.say.ordinal(century) + " century", .init("integer", at.string(0)))
    }
    let start = at.isDash(1) ? 2 : 1
    guard
      at.isWritten(0, "T")
        || at.isWritten(0, "C") && start == 1 && (10...21).contains(at.value(1) ?? 0),
      at.isGlued(start),
      let digits = at.digits(start), digits.count < 3, at.isGlued(start + 1),
      at.isWord(start + 1, "st nd rd th"), !at.isGlued(start + 2) || at[start + 2]?.kind == .mark
    else { return nil }
    let words = at.say.ordinal(digits)
    return Match(
      start + 2, .ordinal, at.isWritten(0, "T") ? "tied for " + words : words + " century",
      .init("integer", at.string(start)))
  }

  /// "(2OT)", "in 3OT": how often a game went on.
  private func overtime(_ at: Cursor) -> Match? {
    guard at.isWritten(1, "OT"), at.digits(0)?.count == 1,
      let word = [2: "double", 3: "triple", 4: "quadruple"][at.value(0) ?? 0],
      !at.isGlued(2) || at[2]?.kind == .mark
    else { return nil }
    let isBracketed = at.isMark(-1, "(") && at.isMark(2, ")")
    guard isBracketed || at.isWord(-1, "in a the") else { return nil }
    return Match(
      2, .abbreviation, (isBracketed ? "in " : "") + word + " overtime", .init("short", "OT"))
  }

  /// How the letters of a code are said, nil where they are a common word.
  private func letters(_ at: Cursor, _ offset: Int) -> String? {
    guard let lexeme = at[offset] else { return nil }
    let bytes = at.bytes(offset)
    switch lexeme.shape {
    case .oneCapital: return at.string(offset)
    case .upper:
      // "TOP-10 LIST"
      if at.isWord(offset, "TOP") { return "TOP" }
      if bytes.count < 4, Tables.acronymWords.find(bytes) == nil { return at.say.letters(bytes) }
      return at.say.acronym(bytes, isShouted: false)
    case .lower:
      if offset == 0, at.isWritten(0, "v"), at.isDot(2) { return "version" }
      if lexeme.count == 1 { return at.string(offset).uppercased() }
      if let row = at.find(offset, Tables.greek) { return row[1] }
      return offset == 0 ? nil : at.string(offset)
    case .mixed, .capitalised:
      // "HbA1c"
      if offset == 0, let row = at.find(0, Tables.letterWords) { return row[1] }
      // "Baa3": how Moody's rates.
      if offset == 0, at.isWord(0, "Ba Baa Caa Aa"), (1...3).contains(at.value(1) ?? 0) {
        return at.say.letters(bytes)
      }
      if bytes.count == 2, bytes.last == 0x73, let letter = bytes.first {
        // "F-35As"; "Cs-137" is caesium.
        return offset > 0 ? at.say.letters([letter]) + "'s" : at.say.letters(bytes)
      }
      if offset > 0, at[offset - 1]?.kind == .digits, !at.isGlued(offset) { return nil }
      return at.string(offset)
    case .none: return nil
    }
  }
}
