/// Cuts lexemes into sentences: at stops that end one, not at the dots of abbreviations, initials,
/// numbers and addresses. One pass; each decision looks at a few lexemes around the stop.
struct Splitter {
  private let text: LexedText
  private var pieces: [Piece] = []
  private var start = 0

  init(_ text: LexedText) { self.text = text }

  /// The sentences of the text in order.
  mutating func run() -> [Piece] {
    let lexemes = text.lexemes
    var at = 0
    while at < lexemes.count {
      if at > start, lexemes[at].gap == .blankLine { close(at, stop: at) }
      guard lexemes[at].kind == .mark, Self.isStop(lexemes[at].code) else {
        at += 1
        continue
      }
      let stop = at
      at += 1
      while at < lexemes.count, lexemes[at].gap == .none, lexemes[at].kind == .mark,
        Self.isStop(lexemes[at].code)
      {
        at += 1
      }
      let closers = at
      while at < lexemes.count, lexemes[at].gap == .none, lexemes[at].kind == .mark,
        Self.isCloser(lexemes[at].code)
      {
        at += 1
      }
      // "was denied.[2] Then"
      while let note = text.footnote(at: at) { at += note }
      let isLast = at == lexemes.count || lexemes[at].gap == .blankLine
      if isLast, closers < at, isBracketed(stop, closers) {
        // "(D-Calif.)": the dot belongs to what stands in brackets.
        close(at, stop: at)
        continue
      }
      if isLast || ends(stop: stop, closers: closers, next: at) { close(at, stop: stop) }
    }
    if start < lexemes.count { close(lexemes.count, stop: lexemes.count) }
    return pieces
  }

  /// Whether a dot is an abbreviation's that stands last in brackets which open inside the sentence.
  private func isBracketed(_ stop: Int, _ closer: Int) -> Bool {
    let lexemes = text.lexemes
    guard stop > start, lexemes[stop].code == 0x2E, lexemes[closer].code == 0x29,
      lexemes[stop - 1].kind == .word
    else { return false }
    let word = lexemes[stop - 1]
    let bytes = text.bytes[word.start..<word.end]
    guard word.count == 1 || Tables.stops.find(bytes) != nil else { return false }
    return lexemes[max(start, stop - 12)..<stop].contains { $0.code == 0x28 && $0.kind == .mark }
  }

  private mutating func close(_ end: Int, stop: Int) {
    pieces.append(Piece(lexemes: start..<end, body: start..<max(start, min(stop, end))))
    start = end
  }

  static func isStop(_ code: UInt32) -> Bool {
    switch code {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x203C, 0x2047...0x2049, 0x3002, 0xFF01, 0xFF1F: return true
    default: return false
    }
  }

  static func isCloser(_ code: UInt32) -> Bool {
    switch code {
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0x2019, 0x201D, 0xBB, 0x203A, 0x2A, 0x5F: return true
    default: return false
    }
  }

  /// Whether a stop ends its sentence.
  private func ends(stop: Int, closers: Int, next: Int) -> Bool {
    let lexemes = text.lexemes
    // ".com", "3.5", "a.b": a stop ends nothing without white space after it.
    guard lexemes[next].gap != .none else { return lexemes[stop].code == 0x3002 }
    let following = Following(text, next)
    let isDot = lexemes[stop].code == 0x2E && closers == stop + 1
    if following.isLower {
      return isDot && next == closers && stop > start && lexemes[stop].gap == .none
        && isOrdinary(stop - 1)
    }
    if lexemes[stop].code == 0x2026 || lexemes[stop].code == 0x2E && closers > stop + 1 {
      // An ellipsis set apart stands for words left out.
      return lexemes[stop].gap == .none && following.isUpper
    }
    // "Nashua (N.H.) Telegraph"
    if closers < next, lexemes[start].code != 0x28, isBracketed(stop, closers) { return false }
    guard isDot, stop > start, lexemes[stop].gap == .none else { return true }
    switch lexemes[stop - 1].kind {
    case .mark: return true
    case .digits: return !(stop - 1 == start && next == stop + 1)
    case .word: return endsAfterWord(stop - 1, following, isQuoted: next > closers)
    }
  }

  /// Whether a word is one that no dot belongs to, so that a dot after it ends the sentence even
  /// before a small letter ("… today. iPhone sales rose"). Short words may be abbreviations that no
  /// table knows.
  private func isOrdinary(_ word: Int) -> Bool {
    let lexeme = text.lexemes[word]
    return lexeme.kind == .word && lexeme.shape == .lower && lexeme.count >= 5
      && Tables.stops.find(text.bytes[lexeme.start..<lexeme.end], hash: lexeme.code) == nil
  }

  /// Whether the dot after a word ends the sentence, by what the word is and what follows.
  private func endsAfterWord(_ word: Int, _ following: Following, isQuoted: Bool) -> Bool {
    // Most sentences end in a word that no dot belongs to.
    if isOrdinary(word) { return true }
    let lexeme = text.lexemes[word]
    let bytes = text.bytes[lexeme.start..<lexeme.end]
    let preceding = Preceding(text, from: start)
    let isDotted =
      word > start + 1 && lexeme.gap == .none && text.lexemes[word - 1].code == 0x2E
      && text.lexemes[word - 1].kind == .mark && text.lexemes[word - 1].gap == .none
    if isDotted, lexeme.count <= 2 {
      if lexeme.code == Preceding.hashOfM, preceding.isHalfOfDay(word) {
        if following.isSaidByAcronym, !preceding.isOpeningTime(word) { return true }
        return following.isUpper && !following.isAfterTime
          && (following.isStarter || !preceding.isOpeningTime(word))
      }
      // "£1,200 p.a. Call us"
      let isPer =
        lexeme.shape == .lower && Self.pers.contains(text.lexemes[word - 2], in: text)
        && Self.times.contains(lexeme, in: text)
      return following.isStarter || isQuoted && following.isUpper
        || following.isSaidOfOne && preceding.isStateOfTown(word)
        || following.isToldOfMany && preceding.isInside(word)
        // "He lives in the U.S. McCartney lives elsewhere."
        || following.isMixed && following.isSaidOfOne && preceding.isInside(word, opening: false)
        || following.isSaidByAcronym && preceding.isInside(word, opening: false)
        || following.isObituary
        || isPer && following.isCapitalised
    }
    // '(lit. "gate")'
    if word > start, Self.literal.contains(lexeme, in: text),
      text.lexemes[word - 1].code == 0x28 || text.lexemes[word - 1].code == 0x2C
    {
      return false
    }
    // "Jane Hill (b. May 3, 1932)", "Lee, b. June 3"
    if lexeme.shape == .lower, lexeme.count == 1, word > start,
      case let before = text.lexemes[word - 1], before.kind == .mark,
      before.code == 0x28 && lexeme.gap == .none
        || before.code == 0x2C && Self.lives.contains(lexeme, in: text)
    {
      return false
    }
    // "He left Wall St. Traders cheered."
    if word > start, bytes.elementsEqual("St".utf8), following.isToldOfMany,
      Self.exchange.contains(text.lexemes[word - 1], in: text)
    {
      return true
    }
    // "The firm is Apple Inc. Analysts said so."
    if lexeme.shape == .capitalised, word > start, Self.companies.contains(lexeme, in: text),
      following.isToldOfMany || following.isSaidByAcronym
        || following.isMixed && following.isSaidOfOne
    {
      return true
    }
    // "So do I. Mary does not.", "vitamin D. Doctors"
    if lexeme.shape == .oneCapital, lexeme.count == 1, word > start, following.isUpper,
      !following.isInitial,
      Self.beforeLetters.contains(text.lexemes[word - 1], in: text)
        || Self.rated.contains(text.lexemes[max(start, word - 2)], in: text)
          && text.lexemes[word - 1].code == 0x3A
        || Self.afterLetters.contains(text.lexemes[word - 1], in: text)
          && lexeme.code == Self.hashOfZ
          && text.lexemes[max(start, word - 2)].code == Self.hashOfA
        || lexeme.code == Self.hashOfI && Self.beforeI.contains(text.lexemes[word - 1], in: text)
          && text.lexemes[word - 1].shape == .lower
    {
      return true
    }
    // "closest to the Sun. Mercury"
    if word > start + 1, Self.heavenly.contains(lexeme, in: text), following.isUpper,
      Preceding.articles.contains(text.lexemes[word - 1], in: text),
      Self.around.contains(text.lexemes[word - 2], in: text)
    {
      return true
    }
    // "The bank is at 12 Elm St. Tickets are $10."
    if preceding.isHouse(word, bytes),
      following.isTold || following.isNotice || following.isClock || following.isSaidByAcronym
        || following.isPrice && !preceding.isOpened
    {
      return true
    }
    // "the Hub, High St. Tickets £5"
    if word > start, lexeme.shape == .capitalised, Tables.streets.find(bytes) != nil,
      text.lexemes[word - 1].shape == .capitalised,
      following.isNotice || following.isSaidByAcronym
        // "East St. Louis voted"
        || following.isToldOfMany && !bytes.elementsEqual("St".utf8)
    {
      return true
    }
    if lexeme.shape == .oneCapital {
      // "at ten P M. Then": letters that were spelled already.
      if preceding.isSpelled(word), following.isUpper { return true }
      return following.isStarter && lexeme.count == 1
    }
    // "She lives in Pasadena, Calif. Radiation equals …"
    if lexeme.shape != .lower, following.isSaidOfOne, preceding.isStateOfTown(word) {
      return true
    }
    guard let row = Tables.stops.find(bytes) else {
      // A title stands before a name: "Pres. Lee", but not "the pres. He".
      return !(preceding.isTitle(lexeme, bytes) && following.isName)
    }
    // "Op. Cit.", "29.92 in. Hg"
    if following.isCited || following.isLevel { return false }
    switch row[1] {
    case "never":
      // "Valencia CF. They won": letters of a club, no "compare".
      if lexeme.shape == .upper, lexeme.count == 2, bytes.elementsEqual("CF".utf8) {
        return following.isUpper
      }
      // "300 ft. The hull": feet, no fort.
      let isMeasured =
        lexeme.shape == .lower && word > start
        && (text.lexemes[word - 1].kind == .digits
          || Self.pounds.contains(text.lexemes[word - 1], in: text))
        && Tables.units.find(bytes) != nil
      // "He retired as Lt. Col. He died": no name is a pronoun.
      let isRank = Self.ranks.contains(lexeme, in: text) && following.isHe
      return isMeasured && following.isUpper || word > start && (following.isPronoun || isRank)
    case "number":
      // "It took 5.2 sec. @ 98 mph": seconds, no section.
      if preceding.isUnit(word, bytes) {
        return following.isCapitalised || following.isNotice || following.isSpanOfDigits
      }
      // "I said no. 10 minutes later he asked again."
      // "Was it worth it? No. 10 years on, it has no roof."
      if lexeme.shape == .lower ? word > start : word == start, following.isDigits,
        following.isAmountOfTime, Self.nay.contains(lexeme, in: text)
      {
        return true
      }
      if lexeme.shape == .upper, following.arePairOfSaints { return false }
      // "App. B"
      if following.isLetter, Self.lettered.contains(lexeme, in: text) { return false }
      return !following.isNumber && !(preceding.isTitle(lexeme, bytes) && following.isName)
    case "saints":
      return following.isStarter || following.isUpper && word > start + 1 && text.isAnd(word - 2)
    case "verse":
      // "from 1 Cor. 13", "in Deut. 5"
      let isBook =
        word > start && text.lexemes[word - 1].kind == .digits
        || Self.books.contains(lexeme, in: text)
      return !following.isVerse && !(isBook && following.isDigits)
    case "date":
      // "to 28 Jul. 10am-5pm"
      if following.isClock, preceding.isDayBefore(word), !preceding.isOpened { return true }
      guard !following.isNumber, !following.isMonth else { return false }
      // "closed in Sept. Shares rose"
      if following.isStarter || following.isNotice { return true }
      guard word > start, following.isUpper, !following.isInitial else { return false }
      let before = text.lexemes[word - 1]
      if Tables.months.find(bytes) != nil {
        // "until 1 Oct. BP's profit", but "the 12 Oct. Budget" and "On 1 Oct. Israel said"
        // "on 3rd Nov. Pupils return"
        let isOrdinal =
          Self.ordinals.contains(before, in: text) && before.gap == .none && word - 3 > start
          && text.lexemes[word - 2].kind == .digits
        let isDay =
          isOrdinal
          || before.kind == .digits && before.count < 3 && word - 2 > start
            && !Preceding.articles.contains(text.lexemes[word - 2], in: text)
        let isDated = word - 1 > start && Self.beforeDates.contains(before, in: text)
        return following.isSaidByAcronym && (isDay || isDated)
          || (isDay || isDated)
            && (!following.isAfterTime || following.isToldOfAcronym || isDay && following.isAcronym)
      }
      // "by 6 a.m. Mon. Lake Mendota was high.", "It closes on Sat. NHS staff left."; but "On Mon. Ohio".
      return
        (preceding.isTimed(word) || preceding.isPaired(word)
        || word - 1 > start && Self.beforeDays.contains(before, in: text))
        && (!following.isAfterTime || following.isSaidByAcronym) && following.isTitled
    case "capital":
      guard lexeme.shape == .lower else { return following.isStarter }
      // "a 9-in. Pyrex plate"
      if preceding.isHyphenated(word), !following.isStarter { return false }
      // "30 in. (76 cm) wide"
      return !(following.isBracketedFigure && preceding.isUnit(word, bytes))
    default:
      if following.isStarter || following.isOpening { return true }
      // "Style, 4th ed. New York: Norton"
      if following.isCapitalised, preceding.isEdition(word, bytes) { return true }
      if following.isUpper, bytes.elementsEqual("etc".utf8) { return true }
      guard preceding.isUnit(word, bytes), !following.isBracketedFigure else { return false }
      // "Add 1 tsp. Morton kosher salt."
      if Self.measured.contains(lexeme, in: text), following.isCapitalised, following.isTold {
        return following.isNotice || following.isSaid
      }
      // "0-60 mph in 3.0 sec. 0-100 in eight"
      if following.isSpanOfDigits, lexeme.gap == .none { return true }
      // "1 Tbsp. Dijon mustard": a line of a recipe.
      if word - 1 == start, !following.isAmountOfOthers { return following.isNotice }
      return following.isCapitalised || following.isMixed || following.isAcronym
        || following.isNotice
        || following.isAmountOfOthers
    }
  }

  private static let books: Words =
    "Exod Deut Lev Isa Jer Ezek Rom Heb Prov Eccl Judg Neh Hos Zech Eph"

  private static let pounds: Words = "lb"
  private static let measured: Words = "tsp tbsp tbs"

  private static let beforeDays: Words = "on until by since last next this late early"
  private static let beforeDates: Words =
    "in since last until by next this late early through for during of"

  private static let pers: Words = "p"
  private static let times: Words = "a w h m n"
  private static let ranks: Words = "col lt maj capt sgt cpl cmdr"
  private static let literal: Words = "lit"
  private static let nay: Words = "no"
  private static let ordinals: Words = "st nd rd th"
  private static let lettered: Words = "app exh"
  private static let heavenly: Words = "sun"
  private static let around: Words = "of to around from at toward towards orbiting"
  private static let lives: Words = "b d"
  private static let exchange: Words = "Wall"
  private static let companies: Words = "inc corp ltd jr"
  private static let beforeLetters: Words =
    """
    plan type vitamin vitamins group appendix exhibit hepatitis influenza grade schedule option \
    terminal suite bldg building category zone tier platform concourse hangar annex
    """
  private static let rated: Words = "rating band"
  private static let afterLetters: Words = "to"
  private static let hashOfA = WordHash.of("a".utf8)
  private static let hashOfZ = WordHash.of("z".utf8)
  private static let beforeI: Words = "do did am was is than as nor can could should would will"
  private static let hashOfI = WordHash.of("i".utf8)
}
