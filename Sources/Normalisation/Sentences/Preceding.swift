/// What stands before a stop in its sentence, as far as it says whether the sentence ends there.
struct Preceding {
  private let text: LexedText
  /// The first lexeme of the sentence.
  private let start: Int

  init(_ text: LexedText, from start: Int) {
    self.text = text
    self.start = start
  }

  /// A street behind the number of a house or its own: "12 Elm St.", "4th St.".
  func isHouse(_ word: Int, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard text.lexemes[word].shape == .capitalised, word > start + 1,
      Tables.streets.find(bytes) != nil
    else { return false }
    var at = word - 1
    if Self.ordinals.contains(text.lexemes[at], in: text), text.lexemes[at].gap == .none {
      return text.lexemes[at - 1].kind == .digits
    }
    guard !Self.peaks.contains(text.lexemes[word - 1], in: text) else { return false }
    while at > start, at > word - 5, !Self.offices.contains(text.lexemes[at], in: text),
      text.lexemes[at].shape == .capitalised || text.lexemes[at].shape == .oneCapital
        || text.lexemes[at].code == 0x2E && text.lexemes[at].kind == .mark
    {
      at -= 1
    }
    return at < word - 1 && text.lexemes[at].kind == .digits
      && !(at > start
        && (Self.beforeYears.contains(text.lexemes[at - 1], in: text)
          || isMonth(text.lexemes[at - 1])))
  }

  /// A month, abbreviated or not.
  func isMonth(_ lexeme: Lexeme) -> Bool {
    lexeme.kind == .word && Tables.months.find(text.bytes[lexeme.start..<lexeme.end]) != nil
  }

  /// The unit of a number: "Simmer for 5 mins. Serve hot".
  func isUnit(_ word: Int, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard word > start, text.lexemes[word].count > 1,
      text.lexemes[word].shape == .lower || Self.spoons.contains(text.lexemes[word], in: text),
      Tables.units.find(bytes) != nil
    else { return false }
    let before = text.lexemes[word - 1]
    return before.kind == .digits
      || before.kind == .mark && ((0xBC...0xBE).contains(before.code) || before.code == 0x2B)
      || Self.beforePeriods.contains(before, in: text)
        && Self.periods.contains(text.lexemes[word], in: text) && !isOpened
  }

  /// A state behind the name of a town and a comma, where the sentence has begun with neither: "in
  /// Pasadena, Calif.", "of Camden, N.J.".
  func isStateOfTown(_ word: Int) -> Bool {
    var first = word
    while first > start + 1, text.lexemes[first].gap == .none, text.lexemes[first - 1].code == 0x2E,
      text.lexemes[first - 1].kind == .mark
    {
      first -= 2
    }
    guard first - 2 > start, text.lexemes[first - 1].code == 0x2C,
      text.lexemes[first - 1].kind == .mark, text.lexemes[first - 2].shape == .capitalised,

      Tables.states.find(text.string(first..<word + 1).filter { $0 != "." }) != nil
    else { return false }
    return true
  }

  /// The unit of an amount that hyphens join: "9-in.".
  func isHyphenated(_ word: Int) -> Bool {
    word > start + 1 && text.lexemes[word].gap == .none && text.lexemes[word - 1].gap == .none
      && text.lexemes[word - 1].code == 0x2D && text.lexemes[word - 2].kind == .digits
  }

  /// An edition by its number: "4th ed.".
  func isEdition(_ word: Int, _ bytes: ArraySlice<UInt8>) -> Bool {
    word > start + 2 && bytes.elementsEqual("ed".utf8)
      && Self.ordinals.contains(text.lexemes[word - 1], in: text)
      && text.lexemes[word - 1].gap == .none && text.lexemes[word - 2].kind == .digits
      && text.lexemes[word - 3].kind == .mark
  }

  /// A title with a dot, which stands before a name.
  func isTitle(_ lexeme: Lexeme, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard lexeme.shape == .capitalised || lexeme.shape == .mixed,
      let kind = Tables.titles.find(bytes)?.last
    else { return false }
    return (kind == "dot" || kind == "rank" || kind == "bare")
      && !Self.wholeTitles.contains(lexeme, in: text)
  }

  /// Whether an "m" belongs to "a.m." or "p.m.", not to "J.M.".
  func isHalfOfDay(_ word: Int) -> Bool {
    guard word > start + 1, text.lexemes[word - 2].count == 1 else { return false }
    let letter = text.bytes[text.lexemes[word - 2].start].lowered
    return letter == 0x61 || letter == 0x70
  }

  /// The sentence opens with a word of time or place: "At 11 Wall St. $5 trillion changes hands".
  var isOpened: Bool { Self.openers.contains(text.lexemes[start], in: text) }

  private static let openers: Words = "at on in by over during within for since from until"

  /// Whether the time of day is all that the sentence has said yet: "At 3 a.m. John Smith woke".
  func isOpeningTime(_ word: Int) -> Bool {
    guard word - start < 10 else { return false }
    let first = text.lexemes[start]
    guard first.shape == .capitalised, Self.timers.contains(first, in: text) else { return false }
    return text.lexemes[start + 1..<word - 2].allSatisfy {
      $0.kind == .mark || $0.kind == .digits || $0.shape == .capitalised
        || Self.timeWords.contains($0, in: text)
    }
  }

  /// Whether a time of day stands right before: "6 a.m. Mon.".
  func isTimed(_ word: Int) -> Bool {
    guard word > start + 2, text.lexemes[word - 1].code == 0x2E,
      text.lexemes[word - 1].kind == .mark
    else { return word > start + 1 && Self.halves.contains(text.lexemes[word - 1], in: text) }
    return text.lexemes[word - 2].code == Self.hashOfM && isHalfOfDay(word - 2)
  }

  /// Whether a month stands behind its day: "28 Jul.".
  func isDayBefore(_ word: Int) -> Bool {
    guard word > start, isMonth(text.lexemes[word]) else { return false }
    return text.lexemes[word - 1].kind == .digits && text.lexemes[word - 1].count < 3
  }

  /// Whether a weekday is the second of two: "Tues & Thurs.", "Mon–Fri.".
  func isPaired(_ word: Int) -> Bool {
    guard word > start + 1, text.isAnd(word - 1) || text.lexemes[word - 1].isDash else {
      return false
    }
    var first = text.lexemes[word - 2]
    // "Mon.-Fri."
    if first.code == 0x2E, first.kind == .mark, word > start + 2 { first = text.lexemes[word - 3] }
    return first.kind == .word && Tables.weekdays.find(text.bytes[first.start..<first.end]) != nil
  }

  /// Whether a letter stands apart behind another, with no dot between.
  func isSpelled(_ word: Int) -> Bool {
    guard word > start, text.lexemes[word].count == 1, text.lexemes[word].gap == .space else {
      return false
    }
    let before = text.lexemes[word - 1]
    return before.kind == .word && before.shape == .oneCapital && before.count == 1
  }

  /// "in the U.S. Companies complained": inside a country, where no office of it stands behind.
  func isInside(_ word: Int, opening: Bool = true) -> Bool {
    var at = word
    while at > start + 1, text.lexemes[at - 1].kind == .mark, text.lexemes[at - 1].code == 0x2E,
      text.lexemes[at].gap == .none
    {
      at -= 2
    }
    guard at > start else { return false }
    if Self.articles.contains(text.lexemes[at - 1], in: text), at > start + 1 { at -= 1 }
    guard opening || at - 1 > start else { return false }
    return Self.insides.contains(text.lexemes[at - 1], in: text)
  }

  private static let ordinals: Words = "st nd rd th"
  private static let peaks: Words = "Mount Mt Fort Port Sault"
  private static let offices: Words = """
    President Minister Secretary Governor Mayor Mr Mrs Ms Professor Senator Director Chairman
    """
  private static let beforeYears: Words = "in since by of until from"
  /// "£85 a yr.", "last wk."
  private static let beforePeriods: Words = "a per last next this each every"
  private static let periods: Words = "yr wk mth hr qtr"
  private static let spoons: Words = "tbsp tbs tsp"
  private static let wholeTitles: Words = "bishop"
  private static let timers: Words = "at on by around about just shortly before after until since"
  private static let timeWords: Words = "at about around before after on just shortly exactly"
  private static let halves: Words = "am pm"
  private static let insides: Words = "in across throughout outside within"
  static let articles: Words = "the"
  static let hashOfM = WordHash.of("m".utf8)
}
