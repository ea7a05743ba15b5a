/// Reads: Roman numerals by what stands before them: rulers and popes ("Henry VIII", "Pope John Paul
/// II"), lists of them ("Kings Edward I, II
/// and III"), people of one name ("Robert Griffin III"), wars, bowls and chapters ("World War II",
/// "Chapter IV", "Parts I and II"), other names ("Rocky IV"), and an ordinal before its noun ("the
/// XXXIII Olympiad", "XX century"), items of a list ("(ii)"), each with a possessive ending ("Louis XIV's").
/// Acts and scenes of plays ("Macbeth III.ii.45").
/// Leaves alone: the pronoun "I" (but "Charles I conquered"), "CD", "DC", "MD", "mix", "Malcolm X",
/// one letter after anything but a word that calls for a number.
struct RomanNumeral: Rule {
  var name: String { "roman" }
  var starts: [Start] {
    [
      .shape(.upper), .shape(.mixed),
      .words(Self.written),
    ]
  }

  /// Single letters, and the small numerals of pages and items.
  private static let written: Words = """
    I V X I's V's X's ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii \
    xxiii xxiv xxv xxvi xxvii xxviii xxix xxx xxxi xxxii xxxiii xxxiv xxxv xxxvi xxxvii xxxviii \
    xxxix xl xli xlii xliii xliv xlv xlvi xlvii xlviii xlix li lii liii liv lv lvi lvii lviii \
    lix lx lxi lxii lxiii lxiv
    """

  func match(_ at: Cursor) -> Match? {
    if let match = scene(at) { return match }
    if at[0]?.shape == .lower { return listed(at) }
    guard !at.isJoined || isSpan(at) || isHyphened(at) else { return nil }
    var letters = at.bytes(0)
    var ending = ""
    if letters.last == 0x73 || letters.last == 0x53 {
      let stem = letters.dropLast()
      if stem.last == 0x27 {
        letters = stem.dropLast()
      } else if stem.suffix(3).elementsEqual("’".utf8) {
        letters = stem.dropLast(3)
      } else if letters.last == 0x73 {
        return nil
      }
    }
    if letters.count < at.bytes(0).count {
      ending = "'s"
    }
    // "the XIXth century", "Henry VIIIth"
    if ending.isEmpty, at[0]?.shape == .mixed, letters.count > 3,
      !at.isGlued(1) || at[1]?.kind == .mark,
      ["th", "st", "nd", "rd"].contains(where: { letters.suffix(2).elementsEqual($0.utf8) }),
      letters.dropLast(2).allSatisfy(\.isUpper), let value = Roman.value(letters.dropLast(2))
    {
      let isRuler = at[-1]?.shape == .capitalised && !at.isWord(-1, "The")
      return Match(
        1, .roman, (isRuler ? "the " : "") + at.say.ordinal(value), .init("value", "\(value)"))
    }
    // "Phase IIb", "stage IIIA"
    if ending.isEmpty, at.isWord(-1, "phase stage type class grade level"), letters.count > 1,
      let last = letters.last, "abcABC".utf8.contains(last), !at.isGlued(1) || at[1]?.kind == .mark,
      letters.dropLast().allSatisfy(\.isUpper), let value = Roman.value(letters.dropLast()),
      value < 10
    {
      return Match(
        1, .roman, at.say.cardinal(value) + " " + at.say.letters([last]),
        .init("value", "\(value)"))
    }
    guard let value = Roman.value(letters) else { return nil }
    if ending.isEmpty, let match = parts(at, from: value) { return match }
    if at.isGlued(1), let next = at[1], next.kind != .mark { return nil }
    // "Robert V. Daniels": an initial between two names.
    if letters.count == 1, at.find(-1, Tables.romanContexts)?[1] != "number" {
      let next = at.isDot(1) ? 2 : 1
      if at[next]?.gap == .space, at[next]?.kind == .word, at[next]?.shape != .lower,
        next == 2
          || at[1]?.shape == .capitalised && at[2]?.shape == .lower && at[-2] == nil
            && at.find(-1, Tables.givenNames) != nil
      {
        return nil
      }
    }
    // "Davis Love III's": who owns something is a person.
    if ending == "'s", (2...6).contains(value), letters.count > 1, at[-1]?.shape == .capitalised,
      at[-2]?.shape == .capitalised, context(at, false) == nil
    {
      return Match(
        1, .roman, "the " + at.say.ordinal(value) + ending, .init("value", "\(value)"))
    }
    // "Preston Hale IV, 19, after the crash": a name and an age
    if ending.isEmpty, (2...6).contains(value), letters.count > 1, at[-1]?.shape == .capitalised,
      at[-2]?.shape == .capitalised, at.find(-1, Tables.romanContexts) == nil, at.isMark(1, ","),
      at.digits(2)?.count == 2, at.isMark(3, ","),
      !at.isWord(-1, "Story Balboa Trial Part War Wars"), !at.isWord(-2, "Toy Star Rocky Stage")
    {
      return Match(1, .roman, "the " + at.say.ordinal(value), .init("value", "\(value)"))
    }
    // "Loudon Wainwright, III, sang"
    if ending.isEmpty, (2...4).contains(value), letters.count > 1, at.isMark(-1, ","),
      at[-2]?.shape == .capitalised, at[-3]?.shape == .capitalised || at.isDot(-3),
      at.isMark(1, ",") || at[1] == nil || at[1]?.shape == .lower
    {
      return Match(1, .roman, "the " + at.say.ordinal(value), .init("value", "\(value)"))
    }
    // "James E. “Chip” Carter III"
    if ending.isEmpty, (2...5).contains(value), letters.count > 1, at[-1]?.shape == .capitalised,
      at.find(-1, Tables.romanContexts) == nil, at.isMark(-2, "\"") || at.isMark(-2, "”"),
      at[-3]?.shape == .capitalised,
      at.isMark(-4, "\"") || at.isMark(-4, "“")
    {
      return Match(1, .roman, "the " + at.say.ordinal(value), .init("value", "\(value)"))
    }
    // "I Corps", "V Corps": of an army.
    if ending.isEmpty, letters.count == 1, value < 11, at.isWord(1, "Corps"), at[1]?.gap == .space,
      at[-1]?.shape != .capitalised || at.isWord(-1, "The In Under With By")
    {
      return Match(1, .roman, at.say.ordinal(value).capitalised, .init("value", "\(value)"))
    }
    guard let words = words(at, value, Array(letters)) else { return nil }
    if ending.isEmpty, let last = upper(at, value) {
      // "Chapters IX–XII", "Louis XV–XVI"
      let isRuler = words.text.utf8.starts(with: "the ".utf8)
      return Match(
        3, .roman,
        words.text + " to " + (isRuler ? "the " + at.say.ordinal(last) : at.say.cardinal(last)),
        .init("value", "\(value)"), .init("to", "\(last)"))
    }
    // "Louis XVI. of France", as older books have it.
    let hasDot = letters.count > 1 && at.isDot(1) && at.isWord(2, "of was and had")
    return Match(
      hasDot ? 2 : 1, words.isYear ? .year : .roman, words.text + ending, .init("value", "\(value)")
    )
  }

  /// The numeral at the upper end of a span.
  private func upper(_ at: Cursor, _ low: Int) -> Int? {
    guard at.isDash(1), at.isGlued(1), at.isGlued(2), let last = at.word(2),
      last.shape == .upper || last.shape == .oneCapital, let high = Roman.value(at.bytes(2)),
      high > low, high < 100, !at.isGlued(3) || at[3]?.kind == .mark && !at.isDash(3)
    else { return nil }
    return high
  }

  /// What a side of eleven or fifteen is called by.
  private static let sides: Words =
    "st nd rd th first second third starting playing best strongest dream opening combined youth"

  private typealias Reading = (text: String, isYear: Bool)

  private func words(_ at: Cursor, _ value: Int, _ letters: [UInt8]) -> Reading? {
    let isLetter = letters.count == 1
    let cardinal = (at.say.cardinal(value), false)
    let ruler = ("the " + at.say.ordinal(value), false)
    // "Hwy. V": a county's road.
    if isLetter, at.isDot(-1), at.isWord(-2, "hwy rte rd") { return nil }
    if at.isDot(-1), at.find(-2, Tables.numberAbbreviations) != nil || at.isWord(-2, "mk"),
      !at.isWord(-2, "p")
    {
      return cardinal
    }
    if isHyphened(at) { return cardinal }
    // "An IV line was placed": no number begins so.
    if at.isWord(0, "IV"),
      at.isWord(-1, "an")
        || at.isWord(1, "line lines bag bags pole poles drip drips fluids therapy")
        || at.isWord(-1, "the") && at.isWord(1, "was is had has in from drip out")
          && at[-2]?.shape != .capitalised
    {
      return nil
    }
    // "The XV to face France", "named his XV for Dublin": a side of rugby.
    if at.isWord(0, "XV"), at[0]?.shape == .upper, at.say.isBritish,
      at.isWord(-1, "the his her their our a name names named unchanged"),
      !at.isWord(1, "century Olympic Congress Corps Army Army's"), at[1]?.shape != .capitalised
    {
      return cardinal
    }
    // "the 1st XV", "a starting XI"
    if at.isWord(0, "XI XV XIII"), at[0]?.shape == .upper, at.isWord(-1, Self.sides) {
      return cardinal
    }
    if at.isWord(1, "Corps"), !isLetter, at[1]?.shape == .capitalised { return cardinal }
    if at.isWord(-1, "Series"), at.isWord(-2, "Xbox") { return nil }
    // "Sony A7 III", "Canon EOS R5 II"
    if !isLetter, value < 10, at[-1]?.kind == .digits, at.isGlued(-1),
      at[-2]?.shape == .oneCapital || at[-2]?.shape == .upper
    {
      return cardinal
    }
    if let row = context(at, isLetter) {
      if row[1] == "number" {
        if at.isWord(0, "I"), at[1]?.kind == .word, at[1]?.shape == .lower,
          at[-1]?.shape == .lower && !at.isWord(1, Self.kinds)
            || at.isWord(-1, "count auto atlas voyager")
              && !at.isWord(1, "of and alleges charges rocket probe spacecraft was carries")
        {
          return nil
        }
        return cardinal
      }
      // "Henry V", "Francis I"; not "Mary I think".
      if at.isWord(0, "I"), at[1]?.kind == .word, at[1]?.shape == .lower,
        !at.isWord(1, Self.afterRuler), !at.isWord(-2, Self.rulers),
        !(at.isWord(-1, Self.firsts) && isDone(at, 1))
      {
        return nil
      }
      guard value < 40, !(isLetter && at.isWord(-1, "malcolm")) else { return nil }
      return ruler
    }
    if let first = series(at) {
      return first == "name" && value < 40 ? ruler : cardinal
    }
    if !isLetter, at.sentence.count == 1, value < 40 { return cardinal }
    guard !isLetter, !isWord(at, value, letters) else { return nil }
    if value >= 1000, letters.count >= 4 { return (at.say.year("\(value)".utf8), true) }
    if at.isWord(-1, "the"), at.word(1) != nil {
      // "the MCC", "the DVI port", "the XXX crowd" are letters.
      guard letters.allSatisfy({ "IVX".utf8.contains($0) }),
        letters != Array("XXX".utf8) || at.isWord(1, "Olympiad Olympics Congress")
      else {
        return nil
      }
      return (at.say.ordinal(value), false)
    }
    if at.isWord(1, "century centuries Olympiad Congress Airborne Winter Olympic Olympics") {
      return (at.say.ordinal(value), false)
    }
    // After a title and a name, or two names, it is a ruler or a pope.
    if at.isWord(-2, Self.rulers) { return ruler }
    guard value < 40 else { return nil }
    let isPlain = !Self.abbreviations.contains { $0.elementsEqual(letters) }
    guard at[-1]?.kind == .word, at[-1]?.shape != .lower else {
      return isPlain && (at[-1]?.shape == .lower || at[-1] == nil || at.isOpening(-1))
        ? cardinal : nil
    }
    if at[-1]?.shape == .capitalised, isRuled(at) || value < 8 && isPerson(at) { return ruler }
    // "Trey Murphy III scored 30": who did something is a person.
    if (2...4).contains(value), at[-1]?.shape == .capitalised, at[-2]?.shape == .capitalised,
      at.isWord(
        1,
        "said says scored signed caught rushed threw who whose told died wrote thinks believes"
      )
    {
      return ruler
    }
    return cardinal
  }

  /// Whose name with "I" and a deed is a ruler's: "Charles I lost his head."
  private static let firsts: Words = """
    Charles Edward Henry James William George Elizabeth Richard Napoleon Wilhelm Nicholas Frederick \
    Otto Darius Xerxes Justinian Constantine Philip Ferdinand Leopold Louis
    """

  private static let deeds: Words = """
    conquered invaded founded crowned commissioned reigned abdicated besieged annexed granted knighted \
    expelled imposed summoned dissolved fled succeeded exiled ordered defeated captured executed
    """

  /// What only a ruler does, or what "I" would not do to what is his.
  private func isDone(_ at: Cursor, _ offset: Int) -> Bool {
    at.index - 1 == at.sentence.lowerBound
      && (at.isWord(offset, Self.deeds)
        || at.isWord(offset, "lost spent wrote sent kept sold") && at.isWord(offset + 1, "his her"))
  }

  /// The table's row for the word before, where that word calls for this numeral.
  private func context(_ at: Cursor, _ isLetter: Bool) -> Table.Row? {
    guard let row = row(at, -1) else { return nil }
    let isCalled =
      at[-1]?.shape != .lower || !isLetter
      || !at.isWord(0, "I") && at.isWord(-1, Self.counted)
      || at.isWord(0, "I") && at.isWord(-1, "phase type stage category") && at.isWord(1, Self.kinds)
    return isCalled ? row : nil
  }

  /// "a Type-IV error"
  private func isHyphened(_ at: Cursor) -> Bool {
    at.isMark(-1, "-") && at.isGlued(-1) && at.isGlued(0) && at[0]?.count ?? 0 > 1
      && at.find(-2, Tables.romanContexts)?[1] == "number" && at.isDash(1) == false
  }

  /// The end of a span: "Parts I–III".
  private func isSpan(_ at: Cursor) -> Bool {
    at.isDash(-1) && at.isGlued(-1) && Roman.value(at.bytes(-2)) != nil
      && at.find(-3, Tables.romanContexts) != nil
  }

  /// "Parts I and II", "Kings Edward I, II and III", "III and IV": the kind of the numerals before.
  private func series(_ at: Cursor) -> String? {
    guard
      at.isWord(-1, "and or to through") || at.isMark(-1, "&") || at.isMark(-1, ",")
        || at.isDash(-1),
      let before = at[-2], isNumeral(at, -2)
    else { return nil }
    // A comma may end the list: "In Part II, I think".
    if at.isMark(-1, ","), at[0]?.count == 1, !(isJoint(at, 1) && isNumeral(at, 2)) { return nil }
    var first = -2
    while first > -2 * Self.longestSeries, isJoint(at, first - 1), isNumeral(at, first - 2) {
      first -= 2
    }
    if let row = row(at, first - 1), at[first - 1]?.shape != .lower || before.count > 1 {
      return row[1]
    }
    // "Schools in MD and DC" are of two states.
    let areSmall = [-2, 0].allSatisfy { at.bytes($0).allSatisfy { "IVX".utf8.contains($0) } }
    return before.count > 1 && at[0]?.count ?? 0 > 1 && !at.isMark(-1, ",") && areSmall
      ? "number" : nil
  }

  /// No list of rulers is longer.
  private static let longestSeries = 8

  private func isNumeral(_ at: Cursor, _ offset: Int) -> Bool {
    guard let lexeme = at[offset], lexeme.shape == .upper || lexeme.shape == .oneCapital else {
      return false
    }
    return Roman.value(at.bytes(offset)) != nil
  }

  private func isJoint(_ at: Cursor, _ offset: Int) -> Bool {
    at.isMark(offset, ",") || at.isWord(offset, "and or")
  }

  /// The table's row for a word, or for the one that it is the plural of: "Henrys IV and V".
  private func row(_ at: Cursor, _ offset: Int) -> Table.Row? {
    if let row = at.find(offset, Tables.romanContexts) { return row }
    guard at.word(offset)?.shape == .capitalised, at.ends(offset, with: "s"),
      let row = Tables.romanContexts.find(at.bytes(offset).dropLast()), row[1] == "name"
    else { return nil }
    return row
  }

  /// A word or letters that happen to be a numeral.
  private func isWord(_ at: Cursor, _ value: Int, _ letters: [UInt8]) -> Bool {
    Self.words.list.contains { $0.utf8.elementsEqual(letters) } && value > 39
      || letters.elementsEqual("VI".utf8) && at[-1]?.shape == .lower
  }

  /// "Guy XIII, Count of Laval", "Eberhard IV of Württemberg": a ruler by what follows.
  private func isRuled(_ at: Cursor) -> Bool {
    at.isWord(1, "of")
      || at.isMark(1, ",")
        && at.isWord(
          2, "Count Duke Earl King Lord Prince Marquis Baron Elector Emperor Margrave Landgrave")
  }

  /// "Robert Griffin III", "William H. Gates III", "John Jacob Astor IV".
  private func isPerson(_ at: Cursor) -> Bool {
    if at.isDot(-2), at[-3]?.shape == .oneCapital { return true }
    guard at[-2]?.shape == .capitalised || at[-2]?.shape == .oneCapital else { return false }
    return at.find(-2, Tables.givenNames) != nil || at.find(-3, Tables.givenNames) != nil
  }

  private static let words: Words = """
    CD DC MD MC CV DM MM CC MI DI DVD MIX CIV LIV DIV LCD MDC MCI CCC DIM MID LI DID MIDI DX CM CL \
    CI MV MX CX LX ML XL
    """
  /// Numerals that are other things, too: intravenous, extra extra, the Roman way of marking adults.
  private static let abbreviations: [String.UTF8View] = [
    "IV".utf8, "VI".utf8, "XI".utf8, "XX".utf8, "XXX".utf8, "IX".utf8, "XV".utf8, "XL".utf8,
  ]
  private static let rulers: Words = """
    King Queen Pope Emperor Tsar Prince Patriarch Sultan Shah Kaiser Empress Czar Pharaoh Antipope
    """
  static let counted: Words = """
    chapter part act scene class type phase stage category grade level section volume group factor
    """
  /// Nouns that "type I" and the like go before.
  private static let kinds: Words = """
    diabetes trial trials cancer cancers study studies error errors collagen interferon disease \
    tumor tumors clinical hypersensitivity listed hurricane storm
    """
  private static let afterRuler: Words = """
    of and was is had who in to the ruled reigned died became succeeded as at by from with for on
    """
}
