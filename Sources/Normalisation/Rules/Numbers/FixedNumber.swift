/// Reads: numbers with a way of their own: "24/7", "911" and "999" after "call" or "dial",
/// "401(k)", "501(c)(3)", "a 911 call", "text HOME to 741741", "a 917 area code", "iPhone 6s",
/// "a 1031 exchange", "9pm/8c", highways ("on the 405 near Getty"), stations ("790 AM"),
/// "our 1-800 number", "an 0800 number", "Section 230" in America, "617 Squadron" in Britain, "ISO 639-3",
/// "did a 180", lakhs ("23.3L candidates").
/// Leaves alone: "911 people", "the 218 in the House", "457 plan to vote".
struct FixedNumber: Rule {
  var name: String { "fixed-number" }
  var starts: [Start] { [.digits] }

  func match(_ at: Cursor) -> Match? {
    // One or two digits are a number of their own only with something right behind them.
    guard let lexeme = at[0], lexeme.count > 2 || at.isGlued(1) else { return nil }
    if at.value(0) == 24, at.isGluedMark(1, "/"), at.isGlued(2), at.value(2) == 7,
      !(at.isGlued(3) && at[3]?.kind != .mark)
    {
      if at.isGluedMark(3, "/"), at.isGlued(4), at.value(4) == 365 {
        return Match(5, .cardinal, "twenty-four seven three sixty-five", .init("fixed", "24/7/365"))
      }
      return Match(3, .cardinal, "twenty-four seven", .init("fixed", "24/7"))
    }
    // Not "and Japan 101.", a count among counts. "Composting 101: five things to know", "a class called Economics 101"
    if at.digits(0)?.elementsEqual("101".utf8) ?? false, at[0]?.gap == .space,
      !(-16 ... -1).contains(where: { at[$0]?.kind == .digits }), !at.isWord(-2, "and with"),
      at[-1]?.shape == .capitalised || at[-1]?.shape == .upper,
      at[1] == nil || at.isMark(1, ":") || at.isMark(1, "”") || at.isMark(1, "\"")
        || at.isMark(1, "’")
    {
      return Match(1, .cardinal, "one oh one", .init("fixed", "101"))
    }
    // "a “10-4” means OK": codes of the radio
    if at.value(0) == 10, at.isGluedMark(1, "-"), at.isGlued(2), let code = at.value(2), code < 100,
      at.isNear(
        "code codes radio radioed slang copy dispatcher trucker truckers officer", before: 14,
        after: 14),
      at.isMark(-1, "“") || at.isMark(-1, "\""), at.isGlued(0), at.isGlued(3),
      at.isMark(3, "”") || at.isMark(3, "\"") || at.isMark(3, ",")
    {
      return Match(3, .cardinal, "ten " + at.say.cardinal(code), .init("fixed", "10-\(code)"))
    }
    // "open 24-7"
    if at.value(0) == 24, at.isGluedMark(1, "-"), at.isGlued(2), at.value(2) == 7,
      !at.isGlued(3) || at[3]?.kind == .mark && !at.isDash(3),
      at.isWord(-1, "open works work working available on running run")
        || at.word(3)?.shape == .lower && at.isWord(-1, "a the")
    {
      return Match(3, .cardinal, "twenty-four seven", .init("fixed", "24/7"))
    }
    // "an iPhone 6s", "iPhone 5C"
    if at.isGlued(1), at.isWord(-1, "iPhone iPhones Nexus"), let letter = at.word(1),
      letter.count == 1,
      at.value(0) ?? 99 < 30, !at.isGlued(2) || at[2]?.kind == .mark
    {
      // There never was a 7s: "two iPhone 13s" are two of them.
      if at.isWritten(1, "s"), at.value(0) ?? 0 > 6, !at.isWord(-2, "a an my his her this your") {
        return Match(
          2, .alphanumeric, at.say.cardinal(at.value(0) ?? 0).pluralised,
          .init("fixed", at.string(0)))
      }
      return Match(
        2, .alphanumeric, at.say.cardinal(at.value(0) ?? 0) + " " + at.string(1).uppercased(),
        .init("fixed", at.string(0)))
    }
    // "9pm/8c", "noon/11c": the hour in the middle of America.
    if let hour = at.value(0), (1...12).contains(hour), at.isWritten(1, "c"), at.isGlued(1),
      at.isMark(-1, "/"),
      at.isWord(-2, "am pm noon midnight") || at.isDot(-2) && at.isWord(-3, "m"),
      !at.isGlued(2) || at[2]?.kind == .mark
    {
      return Match(2, .time, at.say.cardinal(hour) + " central", .init("hour", "\(hour)"))
    }
    // "545 cr litres", "65 cr people": crores.
    if at.say.isBritish, let numeral = at.numeral(0), case let end = numeral.count,
      at.isWritten(end, "cr"), !at.isGlued(end + 1),
      at.isWord(end + 1, "litres people farmers voters families tonnes doses women workers")
    {
      return Match(
        end + 1, .cardinal, at.say.numeral(numeral) + " crore", .init("amount", numeral.description)
      )
    }
    // "23.3L candidates", "1.2L farmers": lakhs.
    if at.say.isBritish, let numeral = at.numeral(0), numeral.fraction != nil,
      case let end = numeral.count, at.isWritten(end, "L"), at.isGlued(end),
      at[end + 1]?.gap == .space,
      at.isWord(end + 1, "candidates farmers devotees aspirants crore beneficiaries applicants")
        || at.isWord(end + 1, "people students jobs posts families cases workers voters")
          && at.isNear("Rs lakh crore India Delhi Mumbai exam rupees", before: 20, after: 20)
    {
      return Match(
        end + 1, .cardinal, at.say.numeral(numeral) + " lakh", .init("amount", numeral.description))
    }
    // "our 1-800 number", "the 1-900 line"
    if at.value(0) == 1, at.isGluedMark(1, "-"), at.isGlued(2),
      [800, 888, 900].contains(at.value(2) ?? 0),
      at.isWord(3, "number numbers line lines call calls hotline")
    {
      return Match(
        3, .telephone, "one " + at.say.cardinal(at.value(2) ?? 800), .init("number", at.string(2)))
    }
    // "an 0800 number", "0300 numbers"
    if let digits = at.digits(0), digits.count == 4, digits.first == 0x30, !at.isGlued(1),
      digits.suffix(2).elementsEqual("00".utf8) || digits.elementsEqual("0345".utf8)
        || digits.elementsEqual("0845".utf8),
      at.isWord(1, "number numbers line lines call calls prefix")
    {
      let middle = at.say.cardinal(digits.dropFirst())
      return Match(
        1, .telephone,
        "oh " + (digits.last == 0x30 ? middle : at.say.digits(digits.dropFirst())),
        .init("number", at.string(0)))
    }
    // "a 401 error", "502 Bad Gateway"
    if let digits = at.digits(0), digits.count == 3, [0x34, 0x35].contains(digits.first ?? 0),
      digits.dropFirst().first == 0x30,
      at.isWord(1, "error errors") && at.isWord(-1, "a an the")
        || at.isWord(1, "Bad Forbidden Unauthorized")
          && at[1]?.shape == .capitalised
        || at.isWord(-1, "HTTP")
    {
      return Match(1, .cardinal, at.say.paired(digits), .init("fixed", at.string(0)))
    }
    // "Section 230 of the act", "a 529 plan": American laws by their pairs.
    if let digits = at.digits(0), digits.count == 3, !at.say.isBritish,
      !digits.suffix(2).elementsEqual("00".utf8),
      !at.isGlued(1) || at[1]?.isPunctuation ?? false,
      !at.isGluedMark(1, "(") || at[-1]?.shape == .capitalised,
      at.isWord(-1, "Section") && at[-1]?.shape == .capitalised && !at.isDot(1)
        || at.isWord(1, "plan") && [529, 457, 403].contains(at.value(0) ?? 0)
          && at.isWord(-1, "a the your my his her their our this")
    {
      return Match(1, .cardinal, at.say.paired(digits), .init("fixed", at.string(0)))
    }
    // "617 Squadron", "No. 101 Squadron"
    if at.say.isBritish, let digits = at.digits(0), digits.count == 3, at.isWord(1, "Squadron"),
      at[1]?.shape == .capitalised
    {
      return Match(1, .cardinal, at.say.digits(digits, zero: "oh"), .init("fixed", at.string(0)))
    }
    // "RFC 2616", "BS 5750"
    if let digits = at.digits(0), digits.count == 4, at.isWord(-1, "RFC BS"),
      at[-1]?.shape == .upper, !at.isGluedMark(1, ":"),
      !digits.suffix(2).elementsEqual("00".utf8), !at.isGlued(1) || at[1]?.isPunctuation ?? false
    {
      return Match(1, .cardinal, at.say.paired(digits), .init("fixed", at.string(0)))
    }
    // "ISO 639-3", "ISO 3166-2", "ISO/IEC 8859-1"
    if let digits = at.digits(0), (3...5).contains(digits.count), at.isGluedMark(1, "-"),
      at.isGlued(2),
      let part = at.digits(2), part.count < 3, at.isWord(-1, "ISO IEC EN DIN"),
      at[-1]?.shape == .upper,
      !at.isGlued(3) || at[3]?.isPunctuation ?? false, !at.isGluedMark(3, ":")
    {
      return Match(
        3, .cardinal,
        (digits.count == 5 ? at.say.digits(digits) : at.say.paired(digits)) + " dash "
          + at.say.cardinal(part), .init("standard", at.string(0)), .init("part", at.string(2)))
    }
    // "did a 180", "a 360 view"
    if let value = at.value(0), value == 180 || value == 360, at.isWord(-1, "a"), !at.isGlued(1),
      at.isWord(1, "view views spin turn tour camera video")
        || at.isWord(-2, "did do does doing done pull pulled pulls")
    {
      return Match(1, .cardinal, at.say.paired(at.digits(0) ?? []), .init("fixed", at.string(0)))
    }
    // "2no. dwellings", "3no parking spaces": a builder's count.
    if at.say.isBritish, let count = at.value(0), at.isGlued(1), at.isWord(1, "no"),
      case let end = at.isDot(2) ? 3 : 2, at[end]?.shape == .lower, at[end]?.gap == .space,
      !at.isWord(end, Cursor.notNouns), !at.isWord(end, "off overnight votes vote")
    {
      return Match(end, .cardinal, at.say.cardinal(count), .init("count", at.string(0)))
    }
    // "BOLT WINS 200M GOLD"
    if at.isShouted, at.isWritten(1, "M"), at.isGlued(1),
      [100, 200, 400, 800, 1500].contains(at.value(0) ?? 0),
      at.isWord(2, "GOLD SILVER BRONZE FINAL RACE SPRINT TITLE RECORD FREESTYLE HURDLES WIN")
    {
      return Match(
        2, .measure, at.say.cardinal(at.value(0) ?? 0) + " " + at.say.spelled("meter"),
        .init("amount", at.string(0)), .init("unit", "meter"))
    }
    // "the 10Y yield", "4K/60p video"
    if at.isGlued(1), let count = at.value(0), count < 51,
      at.isWritten(1, "Y") || at.isWritten(1, "y"),
      at.isWord(
        2,
        "yield yields gilt gilts bond bonds note notes Treasury Treasuries mortgage swap UST CDS auction"
      )
    {
      return Match(
        2, .measure, at.say.cardinal(count) + " year", .init("amount", at.string(0)),
        .init("unit", "year"))
    }
    if at.isGlued(1), at.isWritten(1, "p"),
      at.isMark(-1, "/") && at.isWord(-2, "K p")
        || at.isWord(-1, "K") && at.isGlued(-1) && [4, 6, 8].contains(at.value(-2) ?? 0),
      [24, 25, 30, 50, 60, 120].contains(at.value(0) ?? 0)
    {
      return Match(
        2, .alphanumeric, at.say.cardinal(at.value(0) ?? 0) + " P", .init("fixed", at.string(0)))
    }
    // "a 1031 exchange", "Section 1031"; "Beverly Hills, 90210"
    if at.value(0) == 1031, at.isWord(1, "exchange exchanges") || at.isWord(-1, "section") {
      return Match(1, .cardinal, "ten thirty-one", .init("fixed", "1031"))
    }
    if at.value(0) == 90210, at.isMark(-1, ","), at.isWord(-2, "Hills") {
      return Match(1, .cardinal, "nine oh two one oh", .init("fixed", "90210"))
    }
    if at.value(0) == 401 || at.value(0) == 403 {
      let last = at.say.digits(at.digits(0) ?? [], zero: "oh")
      if at.isGluedMark(1, "("), at.isWord(2, "k b"), at.isMark(3, ")") {
        let isPlural = at.isGlued(4) && at.isWritten(4, "s")
        return Match(
          isPlural ? 5 : 4, .alphanumeric,
          last + " " + at.string(2).uppercased() + (isPlural ? "'s" : ""),
          .init("fixed", at.string(0)))
      }
      if at.isGlued(1), at.isWord(1, "k b ks bs"), !at.isGlued(2) || at[2]?.kind == .mark {
        let letter = String(at.string(1).prefix(1)).uppercased()
        return Match(
          2, .alphanumeric, last + " " + letter + (at[1]?.count == 2 ? "'s" : ""),
          .init("fixed", at.string(0)))
      }
    }
    if let hour = at.value(0), hour < 13, at.isGluedMark(1, "/"), at.isGlued(2),
      let central = at.value(2), hour == central % 12 + 1,
      at.isWord(3, "c") && at.isGlued(3) && (!at.isGlued(4) || at[4]?.kind == .mark)
        || at.isWord(3, "Central CT") && !at.isGlued(3) && !at.say.isBritish
    {
      // "8/7c": the hours of a programme in the east and the middle of America.
      return Match(
        4, .time, at.say.cardinal(hour) + ", " + at.say.cardinal(central) + " central",
        .init("hour", "\(hour)"))
    }
    // "Starlink 10-25", "Starlink Group 12-6": a launch.
    if at.isDash(1), at.isGlued(1), at.isGlued(2),
      at.isWord(-1, "Starlink") || at.isWord(-1, "Group") && at.isWord(-2, "Starlink"),
      let group = at.value(0), let launch = at.value(2),
      group < 30
    {
      return Match(
        3, .alphanumeric, at.say.cardinal(group) + " " + at.say.cardinal(launch),
        .init("fixed", at.text.string(at.index..<at.index + 3)))
    }
    // "Politics 101"
    if at.value(0) == 101, at[-1]?.shape == .capitalised, at[0]?.gap == .space, !at.isGlued(1),
      at[1] == nil || at[1]?.isPunctuation ?? false,
      at.isWord(
        -1,
        """
        Politics English Economics Psych Psychology Marketing Business Physics History Parenting \
        Biology Chemistry Sociology Philosophy Finance Investing Gardening Cooking Journalism Spanish \
        French German Math Maths Calculus Accounting Law Civics Science Leadership Dating Tax Taxes
        """)
    {
      return Match(1, .cardinal, "one oh one", .init("fixed", "101"))
    }
    // "802.11b"
    if at.value(0) == 802, at.isGluedMark(1, "."), at.isGlued(2), at.value(2) == 11 {
      var words = "eight oh two eleven"
      var end = 3
      if at.isGlued(3), let letters = at.word(3), letters.shape == .lower, letters.count < 3 {
        words += " " + at.say.letters(at.bytes(3))
        end = 4
      }
      return Match(end, .alphanumeric, words, .init("fixed", "802.11"))
    }
    // "a 2.1 in history": a class of degree.
    if at.say.isBritish, at.value(0) == 2, at.isDot(1), at.isGlued(2), at.isWord(-1, "a"),
      at.isWritten(2, "1") || at.isWritten(2, "2"), !at.isGlued(3),
      at.isWord(3, "in from degree honours at") || at[3] == nil
    {
      return Match(3, .cardinal, "two " + at.say.cardinal(at.value(2) ?? 1), .init("class", "2"))
    }
    // "on the 405 near Getty", "Take the 101 to Ventura": roads of California and Ontario.
    if let digits = at.digits(0), Self.highways.contains(at.value(0) ?? 0),
      !at.say.isBritish || at.isWord(1, "freeway highway eastbound westbound near"),
      at.isWord(-1, "the"), at.isWord(-2, "on onto along off take takes took via"),
      at[1] == nil || at.isWord(1, Self.along) || at.isDotOrStop(1) && !at.isGlued(2),
      !at.isWord(-3, "score based votes")
    {
      return Match(1, .address, at.say.paired(digits), .init("number", at.string(0)))
    }
    // "Tune to 790 AM"
    if let digits = at.digits(0), digits.count == 3, digits.last == 0x30, at.isWritten(1, "AM"),
      (530...990).contains(at.value(0) ?? 0), !at.isDot(2)
    {
      return Match(1, .decimal, at.say.paired(digits), .init("frequency", at.string(0)))
    }
    // "the 405 Freeway"
    if let digits = at.digits(0), digits.count == 3, at.isWord(1, "freeway fwy"), !at.isJoined {
      return Match(1, .address, at.say.paired(digits), .init("number", at.string(0)))
    }
    if at.value(0) == 404,
      at.isWord(1, "error errors page pages not") || at.isWord(-1, "http error")
    {
      return Match(1, .cardinal, "four oh four", .init("fixed", "404"))
    }
    if at.value(0) == 911, at.isWord(1, "carrera turbo targa gt3 speedster") {
      return Match(1, .cardinal, "nine eleven", .init("fixed", "911"))
    }
    if at.value(0) == 501, at.isGluedMark(1, "("), at.isWord(2, "c"), at.isMark(3, ")") {
      var words = "five oh one C"
      var end = 4
      if at.isGluedMark(4, "("), let last = at.value(5), at.isMark(6, ")") {
        words += " " + at.say.cardinal(last)
        end = 7
      }
      return Match(end, .alphanumeric, words, .init("fixed", "501(c)"))
    }
    guard (3...6).contains(at[0]?.count ?? 0) else { return nil }
    if let digits = at.digits(0), digits.count == 3, Self.emergency.contains(at.string(0)),
      at.isWord(1, Self.callers) || at.value(0) == 111 && at.isWord(1, "online")
    {
      return Match(1, .telephone, at.say.digits(digits), .init("number", at.string(0)))
    }
    // "a 917 area code", "area codes 212, 646 and 917"; "Call 555-0100 or 911"
    if let digits = at.digits(0), digits.count == 3, !at.isGlued(1) || at[1]?.kind == .mark,
      at.isWord(1, "area") && at.isWord(2, "code") || isAreaCode(at)
        || Self.emergency.contains(at.string(0)) && at.isWord(-1, "or") && at.digits(-2)?.count == 4
          && at.isDash(-3) && at.isNear(Self.dialling, before: 10, after: 0)
    {
      return Match(1, .telephone, at.say.digits(digits), .init("number", at.string(0)))
    }
    if let digits = at.digits(0), (5...6).contains(digits.count), at.isWord(-1, "to on"),
      at[1]?.kind != .digits, at[1]?.shape != .lower || at.isWord(1, Cursor.notNouns),
      (-6 ... -2).contains(where: { at.isWord($0, "text texting") })
    {
      // "text HOME to 741741"
      return Match(1, .telephone, at.say.digits(digits), .init("number", at.string(0)))
    }
    if let digits = at.digits(0), digits.count == 3,
      at.isWord(-1, Self.dialling) || isContact(at)
        || at.isWord(-1, "or and") && at.digits(-2)?.count == 3 && at.isWord(-3, Self.dialling),
      at[1]?.kind != .word || at.isWord(1, Cursor.notNouns) || at.isWord(1, "quoting"),
      at[1]?.kind != .digits,
      !at.isGlued(1)
        || at[1]?.kind == .mark && !at.isDash(1) && !(at.isGlued(2) && at[2]?.kind == .digits)
    {
      return Match(1, .telephone, at.say.digits(digits), .init("number", at.string(0)))
    }
    return nil
  }

  /// "Contact police on 101", "via 111", "a 999 crew"
  private func isContact(_ at: Cursor) -> Bool {
    Self.emergency.contains(at.string(0))
      && (at.isWord(-1, "NHS")
        || (at.isWord(-1, "or") || at.isMark(-1, ",")) && at.digits(-2)?.count == 3
          && Self.emergency.contains(at.string(-2))
          && at.isNear(Self.dialling, before: 9, after: 0)
        || at.isWord(-1, "on via")
          && at.isNear("contact police call ring phone officers", before: 5)
        || at.isWord(-1, "contact")
        || at.isWord(-1, "or") && at.digits(-2)?.count ?? 0 > 3
          && at.isNear("call phone ring contact", before: 10, after: 0)
        || at.isNear("emergency emergencies life-threatening 999", before: 9, after: 6)
          && (at.isWord(-1, "or") || at.isMark(-1, ",")) && at[1]?.kind != .word
        || at.isWord(1, "in") && at.isWord(2, "an") && at.isWord(3, "emergency"))
  }

  /// "area codes 212, 646 and 917": one of a list behind the words.
  private func isAreaCode(_ at: Cursor) -> Bool {
    var offset = -1
    while offset > -12, at.isMark(offset, ",") || at.isWord(offset, "and or"),
      at.digits(offset - 1)?.count == 3
    {
      offset -= 2
    }
    return at.isWord(offset, "code codes") && at.isWord(offset - 1, "area")
  }

  private static let dialling: Words =
    "dial dialled dialed dialing call called calling phone text texted ring"
  /// Roads that are called by their number alone, in California, Texas, Ontario and by big cities.
  private static let highways: Set<Int> = [
    101, 105, 110, 118, 125, 134, 163, 170, 210, 215, 241, 280, 285, 290, 294, 355, 390, 401, 402,
    403,
    404, 405, 407, 410, 416, 417, 427, 495, 580, 605, 680, 710, 805, 880,
  ]
  private static let along: Words = """
    near at in between through to toward northbound southbound eastbound westbound north south east \
    west freeway highway is was
    """
  private static let emergency: Set<String> = [
    "000", "101", "111", "112", "211", "311", "411", "511", "611", "811", "911", "988", "999",
  ]
  private static let callers: Words = """
    call calls crew crews caller callers operator operators dispatcher dispatchers dispatch handler \
    handlers hotline lifeline helpline service services emergency number line lines text texts \
    suicide tape tapes transcript recording recordings
    """
}
