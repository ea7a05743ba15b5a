/// Reads: "St." twice: Saint before a name ("St. Louis", "St Andrew's"), Street after one ("Wall
/// St.", "12 High St"); "SS. Peter and Paul", "Main and Elm Sts."; other kinds of street after a
/// name: "Fifth Ave.", "Elm Rd", "Mulholland Dr.".
/// Leaves alone: "st" in small letters but in an address, "Dr" before a name.
struct SaintOrStreet: Rule {
  var name: String { "saint-street" }
  var starts: [Start] { [.table(Tables.streets), .words("SS Sts Aves")] }

  func match(_ at: Cursor) -> Match? {
    // "Mozart's Ave verum", "Schubert's Ave Maria"
    if at.isWord(0, "Ave"), at.isWord(1, "Maria verum Regina Maris") { return nil }
    if at.isWord(0, "SS Sts Aves") { return several(at) }
    guard let row = at.find(0, Tables.streets), let lexeme = at[0],
      lexeme.gap != .none || at.index == at.sentence.lowerBound || at.isOpening(-1)
    else { return nil }
    let end = at.isDot(1) ? 2 : 1
    if at.isGlued(end), at[end]?.kind != .mark { return nil }
    // "Mich. St. beats Okla. St."
    if row[0] == "St", end == 2 || at.isDotOrStop(1), at.isDot(-1),
      at.find(-2, Tables.states)?[2] == "dot",
      !hasNumber(at), at[end]?.shape != .capitalised
    {
      return Match(end, .address, "State", .init("abbreviation", "St"))
    }
    // "N.C. St. beat Duke", "NC St."
    if row[0] == "St", end == 2, at[end]?.shape != .capitalised,
      at.isWord(-1, "NC") || at.isDot(-1) && at.isWord(-2, "C") && at.isWord(-4, "N")
    {
      return Match(end, .address, "State", .init("abbreviation", "St"))
    }
    // "Baggot St Lower", "Mount St Upper": streets of Dublin.
    if row[0] == "St", at[-1]?.shape == .capitalised, at.isWord(end, "Lower Upper Lwr Uppr"),
      at[end]?.shape == .capitalised
    {
      return street(at, end, row)
    }
    // "42nd St.-Times Sq."
    if row[0] == "St", isOrdinal(at), at.isDash(end), at.isGlued(end) {
      return street(at, end, row)
    }
    // "Penn St.-Ohio St."
    if row[0] == "St", end == 2, at.isDash(end), at.isWord(-1, Self.colleges), isCollege(at, end) {
      return Match(end, .address, "State", .init("abbreviation", "St"))
    }
    // "St-Denis", "St.-Tropez"
    if row[0] == "St", lexeme.shape == .capitalised, at.isDash(end), at.isGlued(end),
      at.isGlued(end + 1), at[end + 1]?.shape == .capitalised
    {
      return Match(end + 1, .title, "Saint", .init("abbreviation", "St"))
    }
    // "Ave. of the Americas"
    if row[0] == "Ave", lexeme.shape == .capitalised,
      at.isWord(end, "of")
        || at[end]?.shape == .oneCapital && at.isDot(1)
          && (at[end + 1]?.kind != .word || at[end + 1]?.shape == .lower)
    {
      return street(at, end, row)
    }
    // "ST. PAUL, Minn. (AP)": a dateline.
    let isDateline =
      row[0] == "St" && !at.isWord(-1, "WALL MAIN HIGH") && at[end]?.shape == .upper
      && (at.index == at.sentence.lowerBound
        || at.index == at.sentence.lowerBound + 1 && at[-1]?.shape == .upper && end == 2
        // "MINNEAPOLIS-ST. PAUL —"
        || at.index == at.sentence.lowerBound + 2 && at.isMark(-1, "-") && end == 2)
    if isDateline, lexeme.shape == .upper {
      return Match(end, .title, "Saint", .init("abbreviation", "St"))
    }
    if lexeme.shape == .upper, !at.isShouted { return nil }
    // "WALL ST. PLUNGES", "HIGH ST. SHUT"
    if row[0] == "St", at.isShouted, at.isWord(-1, "WALL MAIN HIGH") {
      return street(at, end, row)
    }
    // "St. Rt. 66": a road of the state.
    if row[0] == "St", lexeme.shape == .capitalised, end == 2, at[end]?.shape == .capitalised,
      at.isWord(end, "Rt Rte Route Hwy Highway")
    {
      return Match(end, .address, "State", .init("abbreviation", "St"))
    }
    // "Ohio St. 28, Penn St. 31": colleges of a state, among scores.
    if row[0] == "St", end == 2 || at.isDotOrStop(1), at[-1]?.shape == .capitalised,
      at.isWord(-1, Self.colleges) || at.isWord(-1, "Diego Jose") && at.isWord(-2, "San"),
      !hasNumber(at) || at.isDot(-3) && at.isWord(-4, "No"),
      isPlaying(at, end) || isCollege(at, end)
    {
      return Match(end, .address, "State", .init("abbreviation", "St"))
    }
    // "The 1980 Mount St. Helens blast"
    if row[0] == "St", lexeme.shape == .capitalised, at[end]?.shape == .capitalised,
      at.isWord(-1, "Mount Mt Sault")
        || at.isWord(-1, "Fort") && at.isWord(end, "John James")
        // "from Exeter St Davids to London"
        || end == 1 && at[-1]?.shape == .capitalised
          && at.isWord(
            end, "Davids Albans Edmunds Helens Annes Ives Neots Pancras Leonards Bees Austell")
    {
      return Match(end, .title, "Saint", .init("abbreviation", "St"))
    }
    let next = at[end]
    // "lost in rd 3", "Rd. 10"
    if row[0] == "Rd", at.value(end) ?? 99 < 16, at[end]?.gap == .space, !hasNumber(at),
      at[-1]?.kind != .word || at.isWord(-1, "in the of from"),
      !(at.isDot(-1) && at.isWord(-2, "Co"))
    {
      return Match(end, .abbreviation, "round", .init("abbreviation", "rd"))
    }
    // "the 1st rd"
    if row[0] == "Rd", isOrdinal(at),
      lexeme.shape == .lower
        || at.isWord(end, "replay replays tie ties draw match")
        || at.isNear("Cup replay", before: 6, after: 2)
    {
      return Match(end, .abbreviation, "round", .init("abbreviation", "rd"))
    }
    let isAfterName =
      at[-1]?.kind == .word && at[-1]?.shape != .lower || isOrdinal(at)
      || at.isDot(-1) && at[-2]?.shape == .capitalised
    let isBeforeName =
      next?.kind == .word && next?.shape != .lower && next?.shape != .oneCapital
      && !at.isWord(end, "NW NE SW SE")
      // "on Elm St. Saturday"
      && !(end == 2 && isAfterName && at.find(end, Tables.weekdays) != nil)
    if row[0] == "St", lexeme.shape == .capitalised,
      at.isWord(-1, "Wall Main Fleet Threadneedle Lombard")
    {
      return street(at, end, row)
    }
    if row[0] == "St", lexeme.shape == .capitalised {
      // "St. John St.": a saint at the beginning and before a name, a street behind one.
      if isBeforeName
        && !(isAfterName && hasNumber(at) && end == 2 && at.isWord(end, "It He She They"))
      {
        // "the 114th St Patrick's Day parade"
        let isSaint = isOrdinal(at) && (at.ends(end, with: "'s") || at.ends(end, with: "’s"))
        if !isSaint, isAfterName, hasNumber(at), !at.isWord(-1, "at in of and on to the St") {
          return street(at, end, row)
        }
        return Match(end, .title, "Saint", .init("abbreviation", "St"))
      }
      guard isAfterName, !at.isWord(-1, "the") else { return nil }
      return street(at, end, row)
    }
    if row[0] == "St", lexeme.shape == .lower, next?.shape == .capitalised, !hasNumber(at) {
      return Match(end, .title, "Saint", .init("abbreviation", "St"))
    }
    guard isAfterName, lexeme.shape != .lower || !at.isWord(0, "ter pl sq ct cres gdns") else {
      return nil
    }
    // "Your Dr. may check"
    if row[0] == "Dr", at.isWord(-1, "your my our his her their") { return nil }
    // "Chapman's Peak Dr were closed"
    if row[0] == "Dr", end == 1, lexeme.shape == .capitalised, at[-1]?.shape == .capitalised,
      at[-2]?.shape == .capitalised, at.isWord(1, "was were are between near at from"),
      !at.isWord(-2, "My Our The"),
      at.find(-1, Tables.titles) == nil
    {
      return street(at, end, row)
    }
    // "The Very Rev. Dr. A. P. Stanley", "Rev. Dr. W. Awdry"
    if row[0] == "Dr", at.find(at.isDot(-1) ? -2 : -1, Tables.titles) != nil { return nil }
    // "whose surgery in Acacia Dr, Ealing"
    if row[0] == "Dr", end == 1, at.isMark(1, ","), at[-1]?.shape == .capitalised,
      at.isWord(-2, "in on at of off")
        || at[-2]?.shape == .capitalised && at.isWord(-3, "in on at of off")
    {
      return street(at, end, row)
    }
    if row[0] == "Dr" {
      if end == 2, at.isWord(end, "It He She They We The A But And"), at[-1]?.shape == .capitalised,
        !at.isWord(-1, "The Mr Mrs With By And Or")
      {
        return street(at, end, row)
      }
      guard !isBeforeName || hasNumber(at), !at.isWord(-1, "the and Mr Mrs with by") else {
        return nil
      }
      guard end == 2 || hasNumber(at) || at[1] == nil && at.isDotOrStop(1) else { return nil }
      // "500 Ocean Dr. Miami Beach": a house, then its street.
      return isBeforeName && !isHouse(at) ? nil : street(at, end, row)
    }
    if lexeme.shape == .lower { guard hasNumber(at) else { return nil } }
    if end == 1, !at.isDotOrStop(1),
      row[0] == "Ct" || row[0] == "Pl" || row[0] == "Ter" || row[0] == "Av" || row[0] == "Terr"
        // "land north of Back Ln, Nailsea"
        || row[0] == "Ln" && !(at.isMark(1, ",") && at[-1]?.shape == .capitalised)
    {
      guard hasNumber(at) else { return nil }
    }
    return street(at, end, row)
  }

  /// "SS. Peter and Paul", "Sts. Mark and Luke", "Main and Elm Sts.": but "SS Great Britain".
  private func several(_ at: Cursor) -> Match? {
    let end = at.isDot(1) ? 2 : 1
    // "between St. Clair and Superior aves."
    if at[0]?.shape == .lower, at.isWord(0, "sts aves"), at.isDotOrStop(1),
      at[-1]?.shape == .capitalised,
      at[-2] != nil, at.text.isAnd(at.index - 2),
      at[-3]?.shape == .capitalised || at.isWord(-3, "th st nd rd")
    {
      return Match(
        end, .address, at.isWord(0, "aves") ? "avenues" : "streets",
        .init("abbreviation", at.string(0)))
    }
    guard !at.isJoined, at[0]?.shape == (at.isWritten(0, "SS") ? .upper : .capitalised) else {
      return nil
    }
    if at.isGlued(end), at[end]?.kind == .word || at.isDash(end) { return nil }
    let isNameAndName =
      at[end]?.shape == .capitalised && at.text.isAnd(at.index + end + 1)
      && at[end + 2]?.shape == .capitalised
    if at.isWritten(0, "Sts") && end == 2 && isNameAndName
      || Saints.arePair(in: at.text, from: at.index + end)
    {
      return Match(end, .title, "Saints", .init("abbreviation", at.string(0)))
    }
    guard !at.isWritten(0, "SS"),
      at[-1]?.shape == .capitalised && at[-2] != nil && at.text.isAnd(at.index - 2)
        || isOrdinal(at) && at[-3] != nil && at.text.isAnd(at.index - 3)
    else { return nil }
    return Match(
      end, .address, at.isWritten(0, "Aves") ? "Avenues" : "Streets",
      .init("abbreviation", at.string(0)))
  }

  /// "Oregon St. fans", "Iowa St. (5-0)", "Oklahoma St. Cowboys", "attended Michigan St.": no street.
  private func isCollege(_ at: Cursor, _ end: Int) -> Bool {
    if at.isWord(
      end,
      Self.members
    ) {
      return true
    }
    if at.isMark(end, "("), at.value(end + 1) != nil, at.isDash(end + 2), at.isMark(end + 4, ")") {
      return true
    }
    // "Penn St. (2) moved up", "3. Penn St. 8-1"
    if at.isMark(end, "("), at.value(end + 1) ?? 99 < 64, at.isMark(end + 2, ")") { return true }
    if at.value(end) ?? 99 < 14, at.isDash(end + 1), at.isGlued(end + 1),
      at.value(end + 2) ?? 99 < 14, at.digits(end + 2)?.first != 0x30 || at.value(end + 2) == 0
    {
      return true
    }
    // "Penn St.-Ohio St."
    if at.isDash(end), at.isGlued(end), at[end + 1]?.shape == .capitalised, at.isWord(end + 2, "St")
    {
      return true
    }
    if at.isGlued(-1), at.isDash(-2), at.isWord(-4, "St") || at.isWord(-3, "St") { return true }
    let start = at.isWord(-1, "Diego Jose") ? -2 : -1
    // "Iowa St. (5-0) at Kansas St."
    if at.isWord(start - 1, "at"), at.isMark(start - 2, ")"), at.isDash(start - 4) { return true }
    return at.isWord(start - 1, "attended attends attend")
      && (at[end]?.shape != .capitalised || at.isWord(end, "He She They His Her It The"))
      || at.isWord(start - 1, "to") && at.isDot(start - 2) && at.isWord(start - 3, "St")
  }

  /// Whether a college plays: a score stands behind it, or who it plays.
  private func isPlaying(_ at: Cursor, _ end: Int) -> Bool {
    if at.digits(end) != nil || at.isNear(Self.sport) || at.isDot(-3) && at.isWord(-4, "No") {
      return true
    }
    let start = at.isWord(-1, "Diego Jose") ? -2 : -1
    if at.isWord(end, "vs") || at.isWord(end, "at") && !at.isWord(start - 1, "on at near of in"),
      at[at.isDot(end + 1) ? end + 2 : end + 1]?.shape == .capitalised
    {
      return true
    }
    return at.isWord(end, "won") || at.isDot(-3) && at.isWord(-4, "St") && at.isWord(-2, "at")
      || at.isDot(start - 1) && at.isWord(start - 2, "vs")
  }

  private func street(_ at: Cursor, _ end: Int, _ row: Table.Row) -> Match {
    Match(end, .address, row[1], .init("abbreviation", row[0]))
  }

  private func isOrdinal(_ at: Cursor) -> Bool {
    at.isWord(-1, "st nd rd th") && at.isGlued(-1) && at[-2]?.kind == .digits
  }

  /// A house number right before one to three names.
  private func isHouse(_ at: Cursor) -> Bool {
    var offset = -1
    while offset > -5,
      at[offset]?.shape == .capitalised || at[offset]?.shape == .oneCapital || at.isDot(offset)
    {
      offset -= 1
    }
    return offset < -1 && at[offset]?.kind == .digits && at[offset]?.count ?? 9 < 6
      && !at.isDot(-1) && !(1800...2099).contains(at.value(offset) ?? 0)
      && !at.isDash(offset - 1) && at.find(offset + 1, Tables.months) == nil
  }

  /// A house number within the few words before.
  private func hasNumber(_ at: Cursor) -> Bool {
    var offset = -1
    while offset > -6, let lexeme = at[offset] {
      if lexeme.kind == .digits { return true }
      guard lexeme.kind == .word || at.isDot(offset) else { return false }
      offset -= 1
    }
    return false
  }

  /// Who belongs to a college, and what its teams are called.
  private static let members: Words = """
    fans fan player players student students alum alumni grad Cowboys Cyclones Aztecs Spartans \
    Buckeyes Seminoles Bulldogs Broncos Wildcats Beavers Cougars Rams Sycamores Redbirds
    """
  /// What colleges are called by before "State".
  private static let colleges: Words = """
    Alabama Alcorn Appalachian Arizona Arkansas Ball Boise Carolina Colorado Delaware Florida Fresno \
    Georgia Grambling Idaho Illinois Indiana Iowa Jackson Kansas Kent Kentucky Michigan Mississippi \
    Missouri Montana Morehead Murray Norfolk Ohio Oklahoma Oregon Penn Sacramento Tennessee Texas \
    Sac Utah Virginia Washington Weber Wichita Wright Youngstown
    """
  private static let sport: Words = """
    beat beats football basketball quarterback coach season bowl NCAA touchdown touchdowns win wins \
    game playoff tournament plays played lost loses hosts hosted faces faced routs routed upset \
    upsets defeated defeats tops topped edged edges advances advanced visits ranked
    """
}
