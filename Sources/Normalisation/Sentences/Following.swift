/// What stands after a stop, as far as it says whether a sentence begins there.
struct Following {
  private let text: LexedText
  private let first: Lexeme
  private let word: Lexeme?
  /// Where the word stands, opening marks looked through.
  private let place: Int
  /// The word is a letter with a dot: "A. Milne".
  let isInitial: Bool
  /// Chapter and verse follow: "13:4".
  let isVerse: Bool

  /// The lexemes from an index on; opening marks are looked through.
  init(_ text: LexedText, _ index: Int) {
    self.text = text
    first = text.lexemes[index]
    var at = index
    while at < text.lexemes.count, at < index + 4, text.lexemes[at].kind == .mark,
      Self.isOpener(text.lexemes[at].code)
    {
      at += 1
    }
    place = at
    word = at < text.lexemes.count && text.lexemes[at].kind == .word ? text.lexemes[at] : nil
    isInitial =
      word?.count == 1 && at + 1 < text.lexemes.count && text.lexemes[at + 1].gap == .none
      && text.lexemes[at + 1].kind == .mark && text.lexemes[at + 1].code == 0x2E
    let parts = text.lexemes[index...].prefix(3)
    isVerse =
      first.kind == .digits && parts.count == 3 && parts[index + 1].kind == .mark
      && parts[index + 1].code == 0x3A && parts[index + 2].kind == .digits
      && parts.dropFirst().allSatisfy { $0.gap == .none }
  }

  /// Two saints follow: "Peter and Paul".
  var arePairOfSaints: Bool { Saints.arePair(in: text, from: place) }

  /// The word is "No." or "Nos.", before a number.
  private var isNo: Bool {
    guard let word, Self.numbers.contains(word, in: text), place + 2 < text.lexemes.count else {
      return false
    }
    let dot = text.lexemes[place + 1]
    return dot.gap == .none && dot.kind == .mark && dot.code == 0x2E
      && text.lexemes[place + 2].kind == .digits
  }

  /// A word in small letters follows.
  var isLower: Bool { word?.shape == .lower && first.kind == .word }

  /// A word that begins with a capital follows.
  var isUpper: Bool { word.map { $0.shape != .lower } ?? false }

  /// A pronoun follows, or an article: nobody's name.
  var isPronoun: Bool { isStarter && word.map { Self.pronouns.contains($0, in: text) } ?? false }

  private static let pronouns: Words = "she they it his her their the we but"

  /// A name with a capital inside it follows: "SpaceX", "DeSantis", "McLaren".
  var isMixed: Bool { first.kind == .word && word?.shape == .mixed }

  /// A word with its first letter alone in capitals follows.
  var isCapitalised: Bool { word?.shape == .capitalised }

  /// A word with a capital follows in which something is told, or another name: "Lake Mendota was".
  var isTitled: Bool {
    guard isUpper, first.kind == .word, place + 1 < text.lexemes.count else { return false }
    let next = text.lexemes[place + 1]
    return next.kind == .word && next.gap == .space
  }

  /// A word with a capital follows that begins no sentence.
  var isName: Bool { isUpper && !isStarter }

  /// Digits follow, or a number's sign.
  var isNumber: Bool {
    if first.kind == .digits || first.kind == .mark && first.code == 0x23 { return true }
    // "Fig. S3", "Eq. (3)"
    if isLetteredNumber || isBracketedFigure { return true }
    guard let word, word.shape == .upper || word.shape == .oneCapital && (!isStarter || isSpan)
    else { return false }
    return Roman.value(text.bytes[word.start..<word.end]) != nil
  }

  /// A letter and the digits right behind it, or some letters and many: "S3", "SC123456".
  private var isLetteredNumber: Bool {
    guard first.kind == .word, place + 1 < text.lexemes.count,
      case let digits = text.lexemes[place + 1],
      digits.kind == .digits, digits.gap == .none
    else { return false }
    return first.shape == .oneCapital
      || first.shape == .upper && first.count < 4 && digits.count > 3
  }

  /// A single letter that begins no sentence: "B", of "App. B".
  var isLetter: Bool {
    first.kind == .word && first.shape == .oneCapital && first.count == 1 && !isStarter
  }

  /// A noun of many and its verb: "Companies complained", but not "Senators of", "Services sector".
  var isToldOfMany: Bool {
    guard isTold, let word, word.count > 3, text.bytes[word.end - 1] == 0x73,
      ![0x27, 0x73, 0x99].contains(text.bytes[word.end - 2]), !Self.names.contains(word, in: text)
    else { return false }
    let verb = text.lexemes[place + 1]
    return Self.verbs.contains(verb, in: text)
      || verb.count > 3 && text.bytes[verb.start..<verb.end].suffix(2).elementsEqual("ed".utf8)
  }

  /// A word with a capital and its verb: "Parmesan is", "Traffic slowed".
  var isSaid: Bool {
    guard isTold else { return false }
    let verb = text.lexemes[place + 1]
    return Self.verbs.contains(verb, in: text) || Self.moreVerbs.contains(verb, in: text)
      || verb.count > 3 && text.bytes[verb.start..<verb.end].suffix(2).elementsEqual("ed".utf8)
  }

  /// A word with a capital and its verb, of one or of many: "Radiation equals", "Prosecutors say".
  var isSaidOfOne: Bool {
    guard isTold, let word else { return false }
    if isSaid || isToldOfMany { return true }
    let next = text.lexemes[place + 1]
    return next.count > 3 && text.bytes[next.end - 1] == 0x73 && text.bytes[next.end - 2] != 0x73
      && text.bytes[word.end - 1] != 0x73
  }

  /// A span of numbers follows: "0-62mph".
  var isSpanOfDigits: Bool {
    guard isDigits, place + 2 < text.lexemes.count, case let dash = text.lexemes[place + 1] else {
      return false
    }
    return dash.kind == .mark && dash.gap == .none && (dash.code == 0x2D || dash.code == 0x2013)
      && text.lexemes[place + 2].kind == .digits
  }

  private static let names: Words = """
    states airways forces marines rangers senators industries brothers systems stores holdings
    """
  private static let verbs: Words = """
    said say told were are have had will fell rose began face want need should must can could may \
    might also love see think made lost won took went got feel hope fear
    """

  /// "He died": nobody called He.
  var isHe: Bool {
    guard let word, isTold, Self.he.contains(word, in: text) else { return false }
    return !Self.reporting.contains(text.lexemes[place + 1], in: text)
  }

  private static let he: Words = "he"
  private static let reporting: Words = "said says told"

  /// Digits and what passes in time: "10 minutes".
  var isAmountOfTime: Bool {
    isDigits && place + 1 < text.lexemes.count
      && Self.times.contains(text.lexemes[place + 1], in: text)
  }

  private static let times: Words = "seconds minutes hours days weeks months years people"

  /// Digits follow.
  var isDigits: Bool { first.kind == .digits }

  /// A figure in brackets follows: "(76 cm)".
  var isBracketedFigure: Bool {
    first.kind == .mark && first.code == 0x28 && place < text.lexemes.count
      && text.lexemes[place].kind == .digits
  }

  /// A price follows: "$45", "£5".
  var isPrice: Bool { first.kind == .mark && [0x24, 0xA3, 0x20AC].contains(first.code) }

  /// What an obituary goes on with: "Preceded in death", "Survivors include".
  var isObituary: Bool {
    guard isCapitalised, let word, first.kind == .word, Self.obituary.contains(word, in: text),
      place + 1 < text.lexemes.count
    else { return false }
    let next = text.lexemes[place + 1]
    return next.kind == .word && next.gap == .space && next.shape == .lower
  }

  private static let obituary: Words = """
    survivors survived preceded visitation interment burial arrangements
    """

  /// A word that begins sentences on notices and in recipes: "Tickets £10", "Free.", "Stir".
  var isNotice: Bool {
    guard isUpper, let word, first.kind == .word, Self.notices.contains(word, in: text) else {
      return false
    }
    // "Fri. Free Press", "Oct. Open Day"
    guard place + 1 < text.lexemes.count, case let next = text.lexemes[place + 1],
      next.kind == .word, next.gap == .space
    else { return true }
    return next.shape == .lower || !Self.attributes.contains(word, in: text)
  }

  private static let notices: Words = """
    tickets admission free call doors bring book booking rsvp register registration visit parking \
    entry reservations donations meet check contact email proceeds gates details info stir serve \
    add bake simmer mix pour whisk drain report caller officers units crews patient subject victim \
    deputies resident medics firefighters please dial ring follow apply ask click visitors remove \
    sprinkle spread season divide garnish place send dues
    """
  private static let attributes: Words =
    "free call book booking check contact entry gates info mix bake drain parking registration meet"

  /// An acronym and then a word in small letters: "UK rules".
  var isToldOfAcronym: Bool {
    guard isAcronym, place + 1 < text.lexemes.count else { return false }
    return text.lexemes[place + 1].shape == .lower && text.lexemes[place + 1].gap == .space
  }

  /// An acronym that is no zone of time, no point of the compass, no numeral, nobody's office.
  var isAcronym: Bool {
    guard let word, first.kind == .word, word.shape == .upper, word.count > 1 else { return false }
    return !Self.zonesInLetters.contains(word, in: text)
      && !Self.officers.contains(word, in: text)
      && Roman.value(text.bytes[word.start..<word.end]) == nil
  }

  /// "NASA said", "GDP shrank": an acronym and its verb.
  var isSaidByAcronym: Bool {
    guard isToldOfAcronym else { return false }
    let verb = text.lexemes[place + 1]
    return Self.verbs.contains(verb, in: text) || Self.moreVerbs.contains(verb, in: text)
      || verb.count > 3 && text.bytes[verb.start..<verb.end].suffix(2).elementsEqual("ed".utf8)
  }

  private static let moreVerbs: Words = """
    says is was has shrank grew gave sent put ran set showed shows held hopes plans leaders \
    officials staff spokesman spokeswoman spokesperson crews agents investigators detectives police \
    firefighters rescuers chiefs bosses prices premiums shares
    """
  private static let zonesInLetters: Words = """
    ET CT MT PT EST EDT CST CDT MST MDT PST PDT GMT BST UTC CET CEST EET IST HST AKST AKDT AST NST \
    AEST AEDT ACST AWST NZST NZDT SAST WAT CAT EAT SGT JST KST HKT MSK LT AD BC CE BCE NE NW SE SW \
    NNE NNW SSE SSW ENE ESE WNW WSW NY LA TNT MSL AGL ASL AMSL
    """
  private static let officers: Words = "CEO CFO COO CTO CIO VP MP MPS MVP QB"

  /// What a height or a pressure is taken from: "9,500 ft. MSL", "29.92 in. Hg".
  var isLevel: Bool { word.map { Self.levels.contains($0, in: text) } ?? false }

  private static let levels: Words = "MSL AGL ASL AMSL Hg"

  /// Digits and what is counted, no smaller unit: "30 people", "30%".
  var isAmountOfOthers: Bool {
    guard isDigits, place + 1 < text.lexemes.count else { return false }
    let next = text.lexemes[place + 1]
    if next.kind == .mark { return next.code == 0x25 && next.gap == .none }
    return next.shape == .lower && next.gap == .space && !Self.sizes.contains(next, in: text)
      && Tables.units.find(text.bytes[next.start..<next.end]) == nil
  }

  private static let sizes: Words = """
    tall long wide deep high thick across to by or and seconds minutes hours ounces inches yards \
    feet cents pounds grams metres meters
    """

  /// A time of day: "7:30", "7pm".
  var isClock: Bool {
    guard isDigits, first.count < 3, place + 1 < text.lexemes.count else { return false }
    let next = text.lexemes[place + 1]
    if Self.halves.contains(next, in: text) { return true }
    return next.gap == .none && next.code == 0x3A && next.kind == .mark
      && place + 2 < text.lexemes.count && text.lexemes[place + 2].kind == .digits
  }

  private static let halves: Words = "am pm a p noon midnight"

  /// The first numeral of a span: "I-IV".
  private var isSpan: Bool {
    let parts = text.lexemes[place...].dropFirst().prefix(2)
    return parts.count == 2 && parts.allSatisfy { $0.gap == .none }
      && (parts[place + 1].code == 0x2D || parts[place + 1].code == 0x2013)
      && parts[place + 2].shape == .upper
  }

  /// A quotation opens. A bracket may go on with the sentence: "Minn. (AP)".
  var isOpening: Bool {
    first.kind == .mark && Self.isOpener(first.code) && isUpper && first.code != 0x28
      && first.code != 0x5B
  }

  /// A word with a capital that begins sentences and is no name: "He", "The", "But".
  var isStarter: Bool {
    guard let word, word.shape == .capitalised || word.shape == .oneCapital, !isInitial else {
      return false
    }
    return (Self.starters.contains(word, in: text) || Self.contractions.contains(word, in: text))
      && !isNo
  }

  /// "at Ft. Campbell, Ky. He'll read": a pronoun and its verb in one.
  private static let contractions: Words = """
    i'm i'll i've i'd he'll he's he'd she'll she's she'd it's it'll it'd they'll they're they've \
    they'd we'll we're we've we'd you'll you're you've you'd that's there's here's who's what's \
    don't can't isn't didn't doesn't won't let's i’m i’ll i’ve i’d he’ll he’s he’d she’ll she’s \
    she’d it’s it’ll it’d they’ll they’re they’ve they’d we’ll we’re we’ve we’d you’ll you’re you’ve \
    you’d that’s there’s here’s who’s what’s don’t can’t isn’t didn’t doesn’t won’t let’s
    """

  /// What goes on from a time of day: a weekday, a month, a zone.
  var isAfterTime: Bool {
    guard let word else { return false }
    let bytes = text.bytes[word.start..<word.end]
    return word.shape == .upper || Tables.weekdays.find(bytes) != nil
      || Tables.months.find(bytes) != nil || Self.zones.contains(word, in: text) || isHoliday
      || Self.services.contains(word, in: text)
  }

  /// A day that is kept, or a weekday in the plural: "Memorial Day", "Tuesdays".
  private var isHoliday: Bool {
    guard let word, word.shape == .capitalised else { return false }
    if Self.holidays.contains(word, in: text) { return true }
    return place + 1 < text.lexemes.count
      && Self.days.contains(text.lexemes[place + 1], in: text)
      && text.lexemes[place + 1].shape == .capitalised
  }

  /// A word with a capital and then one in small letters or a colon: "Tickets are", "Cost: $8".
  var isTold: Bool {
    guard isCapitalised || isMixed, first.kind == .word, !isAfterTime,
      place + 1 < text.lexemes.count
    else {
      return false
    }
    let next = text.lexemes[place + 1]
    return next.shape == .lower && next.gap == .space
      || next.kind == .mark && next.code == 0x3A && next.gap == .none
  }

  /// A month's name.
  var isMonth: Bool {
    guard let word else { return false }
    return Tables.months.find(text.bytes[word.start..<word.end]) != nil
  }

  private static func isOpener(_ code: UInt32) -> Bool {
    switch code {
    case 0x22, 0x27, 0x28, 0x5B, 0x2018, 0x201C, 0xAB, 0x2039, 0xBF, 0xA1: return true
    default: return false
    }
  }

  /// The second half of "Op. Cit.".
  var isCited: Bool { word.map { Self.cited.contains($0, in: text) } ?? false }

  private static let cited: Words = "cit"
  private static let numbers: Words = "no nos"
  private static let holidays: Words = """
    Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Thanksgiving Christmas Easter \
    Halloween
    """
  private static let days: Words = "Day Eve Sunday Monday Thursday Friday Saturday"
  /// What is held at an hour: "8 a.m. Holy Communion", "7.30 p.m. Whist Drive".
  private static let services: Words = """
    mass holy sung communion eucharist evensong matins mattins vespers compline choral whist bingo
    """
  private static let zones: Words = "Eastern Central Mountain Pacific Greenwich British Moscow"

  private static let starters: Words = """
    a about according after all also although among an and another any are around as asked at \
    because before both but by can could despite did do does during each earlier even every few \
    finally first following for from had has have he her here his how however i i'd i'll i'm i've \
    if in instead is it it'd it'll it's its just last later let like many may maybe meanwhile more \
    most much my neither nevertheless no nobody none nor not nothing now of officials on once one \
    only or other others our over perhaps police she she'd she'll she's should since so some \
    someone something soon still such than that that's the their them then there there's these \
    they they'd they'll they're they've this those though three through thus to today \
    together tomorrow two under unlike until was we we'd we'll we're we've were what when where \
    whether which while who why will with within without would yes yesterday yet you you'll \
    you're your
    """
}
