/// Reads: American states after a place: "Portland, Ore.", "Boston, Mass.", "Stroudsburg, PA",
/// and counties of England after theirs: "Coningsby, Lincs", "Stafford (Staffs)", "Cambs Police";
/// "(D-Calif.)", "R-Texas"; "in Pa. and Ga.", "in KY or TN", "Lansing MI 48933"; provinces of Canada ("Halifax,
/// N.S.") and, for Britons, states of Australia ("in Leongatha, Vic, on Friday").
/// Leaves alone: "Mass", "Ill", "OK" and the like anywhere else.
struct StateName: Rule {
  var name: String { "state" }
  var starts: [Start] { [.table(Tables.states), .words("N S R W D P Vic Tas ON QC AB MB SK")] }

  func match(_ at: Cursor) -> Match? {
    if let match = dotted(at) { return match }
    // "in Leongatha, Vic, on July 29"
    if at.say.isBritish, at.isWord(0, "Vic Tas"),
      let name = ["Vic": "Victoria", "Tas": "Tasmania"][at.string(0)],
      at.isMark(-1, ","), at[-2]?.shape == .capitalised,
      at.isWord(-3, "in at near of from to for"),
      at.isDotOrStop(1) || at.isMark(1, ",") || at[1] == nil
    {
      return Match(at.isDot(1) ? 2 : 1, .address, name, .init("state", at.string(0)))
    }
    // "Ottawa, ON", "Toronto, ON M5V 2T6"
    if at[0]?.shape == .upper, !at.isShouted, at.isMark(-1, ","), at[-2]?.shape == .capitalised,
      at[-3]?.shape != .capitalised || at.isWord(-3, "In From Near At"), !at.isDot(-3),
      at.find(-3, Tables.titles) == nil,
      !at.isWord(0, "ON") || at.isWord(-3, "in from near of to at") || at[1]?.shape == .oneCapital
        || at[-3] == nil && at[1] == nil,
      let name = Self.canadian[at.string(0)],
      at[1] == nil || at[1]?.kind == .mark
        || at[1]?.shape == .oneCapital && at[2]?.kind == .digits && at.isGlued(2)
    {
      return Match(1, .address, name, .init("state", at.string(0)))
    }
    // "in Kalgoorlie, WA, near": Britons read of Western Australia.
    if at.say.isBritish, at.isWritten(0, "WA"), at.isMark(-1, ","),
      !at.isWord(-2, "Seattle Tacoma Spokane Olympia Bellevue Redmond Everett Vancouver Yakima")
    {
      return Match(1, .address, "W A", .init("state", "WA"))
    }
    guard
      let row = at.find(0, Tables.states)
        ?? (at.isShouted ? Tables.states.find(at.string(0).capitalised) : nil)
    else { return nil }
    // "Orwell Ind. Est."
    if at.isWord(0, "Ind"), at.isDot(1), at.isWritten(2, "Est") {
      return Match(2, .address, "Industrial", .init("abbreviation", "Ind"))
    }
    // "Lansing MI 48933"
    if row[2] != "dot", at[0]?.shape == .upper, at[0]?.count == 2, at[-1]?.shape == .capitalised,
      !at.isWord(0, Self.ambiguous),
      at[0]?.gap == .space, at.digits(1)?.count == 5, at[1]?.gap == .space,
      !at.isGlued(2) || at[2]?.kind == .mark
    {
      return Match(1, .address, row[1], .init("state", row[0]))
    }
    if let match = listed(at, row) ?? county(at, row) { return match }
    let isParty =
      at.isDash(-1) && at.isGlued(-1) && at.isGlued(0) && at.isWord(-2, "D R I")
    let isAfterPlace =
      at.isMark(-1, ",") && at[0]?.gap == .space
      // "Portland, Ore.", "Surry Co., NC"
      && (at.word(-2).map { $0.shape != .lower } ?? false || at.isDot(-2) && at.isWord(-3, "Co"))
    let isAbbreviated = row[2] == "dot" && at.isDot(1) && at[2]?.shape != .capitalised
    // "Mass. Ave.", "Conn. Avenue": streets of a state's name
    if row[2] == "dot", at[0]?.shape == .capitalised, at.isDot(1), at.isWord(2, "Ave Avenue"),
      at[2]?.shape == .capitalised
    {
      return Match(2, .address, row[1], .init("state", row[0]))
    }
    // "a raid in Calif.", at the sentence's end
    if row[2] == "dot", !at.say.isBritish, at[0]?.shape == .capitalised, at.isDotOrStop(1),
      at[2] == nil, at[-1]?.gap == .space, at.isWord(-1, "in across throughout"),
      at.isWord(
        0, "Calif Fla Ariz Mich Minn Wis Tenn Conn Okla Colo Ala Nev Nebr Neb Pa Va Ga Ky")
    {
      return Match(at.isDot(1) ? 2 : 1, .address, row[1], .init("state", row[0]))
    }
    // "in Pa. and Ga.", "Police in Mass. said"
    if isAbbreviated, at[0]?.shape == .capitalised, !at.isJoined,
      !at.isWord(0, "Miss") || at.isWord(-1, "in from"),
      at.isWord(-1, "in across throughout from western eastern northern southern central rural")
        || at.isWord(-1, "and or") && at.isDot(-2) && at.find(-3, Tables.states)?[2] == "dot",
      at[2]?.shape == .lower
    {
      return Match(2, .address, row[1], .init("state", row[0]))
    }
    if isAbbreviated, at.isWord(0, Self.plain), !at.isJoined {
      return Match(2, .address, row[1], .init("state", row[0]))
    }
    // "FLA. MAN BITES DOG"
    if row[2] == "dot", at.isShouted, at[0]?.shape == .upper, at.isDot(1), !at.isJoined,
      !at.isWord(0, "MISS MASS WASH ORE ILL IND"),
      at.isWord(2, Self.headlined)
    {
      return Match(2, .address, row[1], .init("state", row[0]))
    }
    if row[2] == "dot", at[0]?.shape == .capitalised, !at.isJoined {
      // "Mich. St."
      if at.isDot(1), at.isWritten(2, "St"), at.isDotOrStop(3), at[4]?.shape != .capitalised,
        at[-1]?.kind != .digits
      {
        return Match(2, .address, row[1], .init("state", row[0]))
      }
      // "Ill. Gov. Pritzker"
      if at.isDot(1), at.isDot(3), at.isWord(2, "Gov Sen Rep Sens Reps Lt Atty"),
        at[2]?.shape == .capitalised
      {
        return Match(2, .address, row[1], .init("state", row[0]))
      }
      // "the Pa. State Police", "Va. Tech", "Pa. lawmakers", "Pa.-based", "Portland (Ore.) Timbers"
      if at.isDot(1),
        at[2]?.shape == .capitalised && at.isWord(2, Self.bodies)
          || at[2]?.shape == .lower && at.isWord(2, Self.people)
          || at.isDash(2) && at.isGlued(2) && at.isWord(3, "based born area")
          || at.isMark(-1, "(") && at.isMark(2, ")") && at[-2]?.shape == .capitalised
            && at[0]?.gap == Lexeme.Gap.none
      {
        return Match(2, .address, row[1], .init("state", row[0]))
      }
      // "in Va. and Pa.": the second of two.
      if at.isWord(-1, "and or"), at.isDot(-2), at.find(-3, Tables.states)?[2] == "dot",
        at.isDotOrStop(1), at[1] == nil || at.isDot(1)
      {
        return Match(at.isDot(1) ? 2 : 1, .address, row[1], .init("state", row[0]))
      }
      // "in Ill., Mich. and Wis.", "from Fla." at the end.
      if at.isDot(1), at.isMark(2, ","), at.isGlued(2) {
        return Match(2, .address, row[1], .init("state", row[0]))
      }
      if at[1] == nil, at.isDotOrStop(1),
        at.isWord(0, Self.plain)
          || at.isWord(-1, Self.regions)
            && !at.isWord(0, "Miss"),
        at.isWord(
          -1, "in from of near to and across around western eastern northern southern central rural"
        )
      {
        return Match(1, .address, row[1], .init("state", row[0]))
      }
    }
    guard isParty || isAfterPlace, isParty || !isAside(at) else { return nil }
    if row[2] == "dot" {
      let hasDot = at.isDot(1)
      // At the end of the sentence its stop is the dot.
      guard hasDot || at[1] == nil && at.isDotOrStop(1) || isParty else { return nil }
      return Match(hasDot ? 2 : 1, .address, row[1], .init("state", row[0]))
    }
    if at.isGlued(1), at[1]?.kind != .mark || isCode(at) { return nil }
    // "CD, DVD, MD": letters among letters.
    if !isParty, at[-2]?.shape == .upper, !at.isShouted, !at.isWord(-2, "LA NYC") { return nil }
    // "Wang, JN; Chan, CT; Sheng": initials after names; "Jane Smith, MD": a degree.
    if !isParty {
      if at.isWord(0, "MD MA PA"), at[-2]?.shape == .mixed { return nil }
      if at[-2]?.shape == .oneCapital || isListOfInitials(at) { return nil }
      if at.isWord(0, "OK"),
        at.isWord(-2, "oh well so yes no ah um yeah right hey look now and but")
      {
        return nil
      }
      // "Con, NE Somerset"
      if at.isWord(0, "NE"), at[1]?.shape == .capitalised, at.say.isBritish { return nil }
      // "Milwaukee, Bucks coach"
      if at.isWord(0, "Bucks"),
        !at.say.isBritish || at.word(1) != nil || at.isMark(-3, ",")
          || at.isMark(1, ",") && at[2]?.shape == .capitalised
      {
        return nil
      }
      if at.isWord(0, "WA"), at.isWord(-2, "Perth Fremantle Broome") { return nil }
      // "Vinay Prasad, MD, of UT", "by Ashish Jha, MD, who"
      if at.isWord(0, "MD DO"), at[-3]?.shape == .capitalised,
        !at.isWord(-4, "in at near from of to outside around love loves"),
        !at.isWord(-3, "by in at from near of to for outside around with and"),
        at.isMark(1, ","), at.isGlued(1),
        at.isWord(2, Self.roles) || at.isWord(-4, "by Dr")
          || at.isDot(-4) && at.isWord(-5, "Dr")
      {
        return nil
      }
      if at.isWord(0, "MD MA PA DO"), at.find(-3, Tables.givenNames) != nil || at.isDot(-3) {
        return nil
      }
    }
    return Match(1, .address, row[1], .init("state", row[0]))
  }

  /// "in KY or TN", "from MA, CT and RI": codes of the post one after another.
  private func listed(_ at: Cursor, _ row: Table.Row) -> Match? {
    guard isListable(at, 0), !at.isJoined, !at.isGlued(1) || at[1]?.isPunctuation ?? false else {
      return nil
    }
    var first = 0
    while first > -24 {
      if at.isWord(first - 1, "and or"), isListable(at, first - 2) {
        first -= 2
      } else if at.isWord(first - 1, "and or"), at.isMark(first - 2, ","), isListable(at, first - 3)
      {
        first -= 3
      } else if at.isMark(first - 1, ","), isListable(at, first - 2) {
        first -= 2
      } else {
        break
      }
    }
    let isOfSeveral =
      first < 0 || at.isWord(1, "and or") && isListable(at, 2)
      || at.isMark(1, ",") && isListable(at, 2)
    guard isOfSeveral, at.isWord(first - 1, "in across throughout from between") else { return nil }
    return Match(1, .address, row[1], .init("state", row[0]))
  }

  /// A code of two capitals that is a state's and little else.
  private func isListable(_ at: Cursor, _ offset: Int) -> Bool {
    at[offset]?.shape == .upper && at[offset]?.count == 2 && !at.isShouted
      && at.find(offset, Tables.states).map { $0[2] != "dot" } ?? false
      && (!at.isWord(offset, Self.ambiguous) || at.isWord(offset, "PA CO MD MA AL"))
      && !at.isWord(offset, "DC")
  }

  /// "Stafford (Staffs)", and what no Briton says as it is written: "Cambs Police".
  private func county(_ at: Cursor, _ row: Table.Row) -> Match? {
    guard at.say.isBritish, at[0]?.shape == .capitalised, row[2] != "dot", !at.isJoined else {
      return nil
    }
    let isInBrackets =
      at.isMark(-1, "(") && at.isMark(1, ")") && at[-2]?.shape == .capitalised
      && at[0]?.gap == Lexeme.Gap.none
    guard
      isInBrackets && !(at.isWord(0, "Bucks") && at[-3]?.shape == .capitalised)
        || at.isWord(0, Self.unspeakable),
      !at.isGlued(1) || at[1]?.isPunctuation ?? false
    else { return nil }
    return Match(1, .address, row[1], .init("county", row[0]))
  }

  /// Counties whose short form is for the eye alone.
  private static let unspeakable: Words = "Cambs Derbys Glos Leics Middx Warks Worcs"

  /// What a doctor is called behind the degree.
  private static let roles: Words = """
    of who chief director professor associate assistant head lead medical president dean said \
    says told chair chairman cofounder founder clinical principal senior
    """

  /// Whether what stands before the comma is no town, or what stands behind it no state: "Friday, OK?",
  /// "In India, MS Dhoni", "Please, Miss."
  private func isAside(_ at: Cursor) -> Bool {
    if at.find(-2, Tables.weekdays) != nil || at.find(-2, Tables.months) != nil
      || at.isWord(-2, Self.calls) || at.isWord(-2, "States") && at.isWord(-3, "United")
    {
      return true
    }
    guard at[0]?.shape == .upper else { return false }
    let next = at[1]?.gap == .space ? at.word(1) : nil
    // "In Mumbai, AR Rahman", "Again, AK Press": initials before a name.
    let isBehindPlace = at.isWord(-3, "In On") && at.index - 3 == at.sentence.lowerBound
    if isBehindPlace, at.isWord(-2, Self.lands) { return true }
    if isBehindPlace || at.index - 2 == at.sentence.lowerBound, next?.shape == .capitalised,
      at.isWord(0, "MS AR AK AL SD"),
      !at.isWord(1, "Police Mayor Governor Gov Sen Rep")
    {
      return true
    }
    let stop =
      at[1] == nil && at.sentence.upperBound < at.text.lexemes.count
      ? at.text.lexemes[at.sentence.upperBound].code : 0
    // "Stop it, John, OK?", "Not Mary, ME!"
    if stop == 0x3F || stop == 0x21 {
      return at.isWord(0, "OK")
        || at.isWord(0, "ME MA HI OH") && at.find(-2, Tables.givenNames) != nil
    }
    // "France, OR Spain", "John, IN the library"
    if at.isWord(0, "OR"), next?.shape == .capitalised { return true }
    return at.isWord(0, "IN") && at.isWord(1, "the a an this that my his her")
  }

  /// Words before a comma that call or answer.
  private static let calls: Words = """
    please sorry yes no oh hello hi howdy listen thanks thank well hey sure fine again okay right \
    alright ah um yeah look now and but so
    """
  /// Countries and continents, in which no town has a state of America behind it.
  private static let lands: Words = """
    Afghanistan Africa America Argentina Asia Australia Austria Bangladesh Belgium Brazil Britain \
    Canada Chile China Denmark Egypt England Europe Finland France Germany Greece India Indonesia \
    Iran Iraq Ireland Israel Italy Japan Kenya Korea Malaysia Netherlands Nigeria Norway Pakistan \
    Philippines Poland Portugal Russia Scotland Singapore Spain Sweden Switzerland Taiwan \
    Thailand Turkey Ukraine Vietnam Wales Bollywood
    """

  /// "AK-47", "IN-depth"; not "TN-based".
  private func isCode(_ at: Cursor) -> Bool {
    at.isDash(1) && at.isGlued(2) && !at.isWord(2, "based area born bound")
  }

  /// Whether the item before or behind, apart by a semicolon, ends in letters that are no state's.
  private func isListOfInitials(_ at: Cursor) -> Bool {
    func isInitials(_ offset: Int) -> Bool {
      guard let lexeme = at[offset], at.isMark(offset - 1, ","),
        lexeme.shape == .upper || lexeme.shape == .oneCapital
      else { return false }
      return at.find(offset, Tables.states) == nil && !at.isWord(offset, Self.elsewhere)
    }
    if at.isMark(-3, ";"), isInitials(-4) { return true }
    guard at.isMark(1, ";") else { return false }
    return isInitials(4) || isInitials(5) || at.isMark(2, "&") || at.isWord(2, "and et")
  }

  /// What stands after places outside the states.
  private static let elsewhere: Words = "USA UK ON BC QC AB NSW VIC QLD UAE NZ"

  /// Parts of a state.
  private static let regions: Words = "western eastern northern southern central rural"
  /// What a state has.
  private static let bodies: Words = """
    State National Highway Supreme Dept Department Senate House Turnpike Pike Tech Beach Attorney \
    Legislature Lottery Republican Republicans Democrat Democrats Democratic Army Premier
    """
  private static let people: Words =
    "lawmakers lawmaker residents resident voters officials governor senator legislators man woman"

  /// Who and what headlines name by their state.
  private static let headlined: Words = """
    MAN WOMAN GOV GOVERNOR POLICE TEEN MOM DAD COUPLE FIRES RUNOFF VOTERS SENATE HOUSE COURT \
    SHERIFF STUDENT STUDENTS
    """
  /// Codes that are something else as often.
  static let ambiguous: Words = "ID MD MS PA CO OR IN ME OK HI LA AL MA DE"

  /// Abbreviations that with their dot are nothing else.
  private static let plain: Words = """
    Ala Ariz Calif Colo Conn Fla Ga Kan Ky Md Mich Minn Mont Neb Nev Okla Tenn Tex Va Vt Wis Wyo
    """

  private static let wholes: Words = """
    Georgia Carolina Tennessee Virginia Florida Alabama Massachusetts Connecticut Dakota Nebraska \
    Montana Minnesota
    """

  /// Provinces of Canada by the two capitals of its post; "BC" is said as it is written.
  private static let canadian = [
    "ON": "Ontario", "QC": "Quebec", "AB": "Alberta", "MB": "Manitoba",
    "SK": "Saskatchewan",
  ]

  private static let provinces = [
    "NL": "Newfoundland and Labrador", "NS": "Nova Scotia", "NB": "New Brunswick",
    "PEI": "Prince Edward Island", "NWT": "Northwest Territories",
  ]

  /// "N.Y.", "W.Va.", "D.C." after a place or a party.
  private func dotted(_ at: Cursor) -> Match? {
    guard at[0]?.shape == .oneCapital, at.isDot(1), at.word(2) != nil, at.isDotOrStop(3) else {
      return nil
    }
    let isWestVirginia = at.isWord(0, "W") && at.isWord(2, "Va") && !at.isJoined
    guard at.isGlued(2) || isWestVirginia else { return nil }
    if at.isMark(-1, ","), at.isDot(3), at.isGlued(4), at.isDotOrStop(5),
      let province = Self.provinces[at.string(0) + at.string(2) + at.string(4)]
    {
      return Match(at.isDot(5) ? 6 : 5, .address, province, .init("state", province))
    }
    // "Morris, P.A.": somebody's initials.
    if at.isWord(0, "P") { return nil }
    // "N.Y.C."
    if at.isDot(3), at.isGlued(4), at[4]?.kind == .word { return nil }
    // "St. John's, N.L.", "Charlottetown, P.E.I."
    if at.isMark(-1, ","), at[-2]?.shape == .capitalised,
      let province = Self.provinces[at.string(0) + at.string(2)]
    {
      return Match(at.isDot(3) ? 4 : 3, .address, province, .init("state", province))
    }
    let isPlaced = at.isMark(-1, ",") || at.isDash(-1) && at.isWord(-2, "D R I")
    let isAlone =
      at.isWord(0, "N") && at.isWord(2, "Y J C H M D") && !at.isJoined
      && !at.isWord(4, "Korea Africa Ireland")
    // "S.C. Gov. McMaster"
    let isOffice =
      at.isDot(3) && at.isDot(5) && at.isWord(4, "Gov Sen Rep Sens Reps Lt Atty") && !at.isJoined
    // "Aruba, N.V.": a company of the Netherlands.
    if at.isWord(0, "N"), at.isWord(2, "V"), !at.isWord(-2, "Vegas Reno Henderson Sparks Elko") {
      return nil
    }
    // "in S.C.", "Georgia and S.C."
    let isInside =
      at.isWord(0, "S R") && at.isWord(2, "C D I") && !at.isJoined
      && (at.isWord(-1, "in across from")
        || at.isWord(-1, "and or") && at.find(-2, Tables.states) != nil
        || at.isWord(-1, "and or") && at.isWord(-2, Self.wholes))
      && (at.word(4) == nil || at[4]?.shape == .lower)
    guard isPlaced || isAlone || isWestVirginia || isOffice || isInside,
      let row = Tables.states.find(isWestVirginia ? "WV" : at.string(0) + at.string(2))
    else { return nil }
    return Match(at.isDot(3) ? 4 : 3, .address, row[1], .init("state", row[0]))
  }
}
