/// Reads: what a company is, after its name: "Apple Inc.", "Ford Motor Co.", "News Corp.", "Warner
/// Bros.", "Dept. of Justice", "2nd Bn."; counties ("Co. Durham", "Cos. Cork and Kerry", "in Story Co. and").
/// Leaves alone: "Co-op", "co", these without a name or an ordinal before them ("$5 Bn").
struct Company: Rule {
  var name: String { "company" }
  var starts: [Start] { [.table(Tables.companies), .words("Co's")] }

  func match(_ at: Cursor) -> Match? {
    // "JPMorgan Chase & Co's profit"
    if at.isWord(0, "Co's Co’s"), at[0]?.shape == .capitalised,
      at.isMark(-1, "&") || at[-1]?.shape == .capitalised && at[-2]?.shape == .capitalised
    {
      return Match(1, .abbreviation, "Company's", .init("abbreviation", "Co"))
    }
    guard let row = at.find(0, Tables.companies),
      at[0]?.shape == .capitalised || at.isWord(0, "ltd dept govt plc")
        || at.isShouted && at[0]?.shape == .upper && at.isDot(1) && at.isWord(0, "co inc corp bros")
    else { return nil }
    if at.isDash(1), at.isGlued(1) { return nil }
    // "Smith Pty. Ltd."
    if at.isWritten(0, "Pty"), at.isDot(1), at.isWord(2, "Ltd") {
      return Match(2, .abbreviation, row[1], .init("abbreviation", row[0]))
    }
    let hasDot = at.isDot(1)
    let end = hasDot ? 2 : 1
    if at.isGlued(end), at[end]?.kind == .word { return nil }
    // "Co. Durham", "Co Down"
    if at.isWord(0, "co"), at.isWord(end, Self.counties), at[end]?.shape == .capitalised {
      return Match(end, .address, "County", .init("abbreviation", row[0]))
    }
    // "for Cos. Cork, Galway and Limerick", "in Cos Antrim and Down"
    if at.isWritten(0, "Cos"), at.isWord(end, Self.counties), at[end]?.shape == .capitalised {
      return Match(end, .address, "Counties", .init("abbreviation", row[0]))
    }
    // "Rolls-Royce (1971) Ltd"
    if at.isWord(0, "ltd inc plc"), at.isMark(-1, ")") {
      return Match(end, .abbreviation, row[1], .init("abbreviation", row[0]))
    }
    // "Derby Co 2-1"
    if at.isWritten(0, "Co"), !hasDot, at.say.isBritish, at.isWord(-1, "Derby Notts Stockport Ross")
    {
      return Match(end, .address, "County", .init("abbreviation", row[0]))
    }
    // "Kerry Co. Council"
    if at.isWritten(0, "Co"), hasDot, at.isWord(end, "Council Councillor Councillors"),
      at[-1]?.shape == .capitalised
    {
      return Match(end, .address, "County", .init("abbreviation", row[0]))
    }
    // "Co. B, 2nd Battalion"
    if at.isWord(0, "co"), hasDot, at[end]?.shape == .oneCapital, at[end]?.gap == .space,
      !at.isDot(end + 1), at[end + 1]?.kind != .word || at[end + 1]?.shape == .lower
    {
      return Match(end, .abbreviation, "Company", .init("abbreviation", row[0]))
    }
    if at.isWord(0, "co"), hasDot, isCounty(at) {
      return Match(end, .address, "County", .init("abbreviation", row[0]))
    }
    let before = at.isMark(-1, ",") || at.isMark(-1, "&") ? -2 : -1
    let isAfterName =
      at[before]?.kind == .word && at[before]?.shape != .lower || at.isDot(before)
      // "HS2 Ltd"
      || at.isWord(0, "ltd plc") && at[before]?.kind == .digits && at.isGlued(before)
      || at.isDot(before - 1)
    if at.isWord(0, "dept dist div univ comm assn assoc intl natl") {
      guard hasDot || isAfterName || at.isWord(0, "dept") else { return nil }
      return Match(end, .abbreviation, row[1], .init("abbreviation", row[0]))
    }
    if at.isWord(0, "bn") {
      let isNumbered = at.isWord(-1, "st nd rd th") && at.isGlued(-1)
      guard isNumbered || at.isWord(-1, Self.arms) && isAfterName else { return nil }
    }
    guard
      isAfterName || at.isWord(0, "bn")
        || at.isWord(0, "inst") && hasDot && at.isWord(end, "of for")
    else { return nil }
    return Match(end, .abbreviation, row[1], .init("abbreviation", row[0]))
  }

  /// "Cook Co. Jail", "Clark Co., Nev.", "Co. Rd. 500": counties of America.
  private func isCounty(_ at: Cursor) -> Bool {
    if at.isWord(2, "Rd Rte Hwy Road Route Highway"), at[2]?.shape == .capitalised { return true }
    guard at[-1]?.shape == .capitalised else { return false }
    // "in Polk Co., 2-car garage", "They live in Story Co. and farm."
    if at.isWord(-2, "in throughout across"), !at.isWord(-1, Self.trades),
      at.isMark(2, ",") || at.isWord(2, "and or for since where will was were is are has burned")
    {
      return true
    }
    if at.isMark(2, ","), let state = at.find(3, Tables.states), state[2] == "dot",
      at.isDotOrStop(4)
    {
      return true
    }
    // "Surry Co., NC", "Wayne Co., Ohio"
    if at.isMark(2, ","), at[-2]?.shape != .capitalised, !at.isWord(-1, Self.trades),
      at[3]?.shape == .upper && at[3]?.count == 2 && at.find(3, Tables.states) != nil
        && (at[-2] != nil || at.isMark(4, ";"))
        || at.isWord(3, Self.states) && at[3]?.shape == .capitalised
          && (at.isWord(-2, "in of from near at through") || at.isMark(-2, ";")
            || at[-2] == nil && at[4] == nil)
    {
      return true
    }
    if at.isWord(2, Self.offices) { return true }
    // "an Allen Co. Common Pleas judge", "the Lucas Co. Fair", "a Putnam Co. man"
    guard !at.isWord(-1, Self.trades), at[-2]?.shape != .capitalised || at.isWord(-2, "a an the")
    else { return false }
    return at.isWord(2, "Common") && at.isWord(3, "Pleas")
      || at.isWord(2, "Health") && at.isWord(3, "Dept Department District")
      || at[2]?.shape == .capitalised && at.isWord(2, "Fair Engineer Clerk Schools Humane EMS EMA")
      || at.isWord(-2, "a an") && at.isWord(2, Self.people) && at[2]?.shape == .lower
  }

  private static let people: Words = """
    man woman resident couple teen boy girl family farmer farm judge jury
    """
  /// What companies do, whose boards are not a county's.
  private static let trades: Words = """
    Motor Oil Gas Trust Insurance Manufacturing Mfg Brewing Electric Power Steel Publishing Mining \
    Railway Railroad Telephone Chemical Coal Lumber Paper Tobacco Holding Investment Energy
    """

  private static let states: Words = """
    Alabama Arkansas Colorado Florida Georgia Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana \
    Maryland Michigan Minnesota Mississippi Missouri Montana Nebraska Ohio Oklahoma Oregon \
    Pennsylvania Tennessee Texas Virginia Wisconsin Wyoming
    """

  /// What counties have.
  private static let offices: Words = """
    sheriff sheriffs sheriff's sheriff’s jail deputies deputy courthouse coroner commissioner \
    commissioners fairgrounds assessor prosecutor prosecutors recorder treasurer auditor
    """

  /// What battalions are of.
  private static let arms: Words = """
    Airborne Armored Armoured Aviation Cavalry Commando Engineer Infantry Intelligence Logistics \
    Medical Para Parachute Police Ranger Reconnaissance Rifle Signal Support Tank
    """

  /// Counties that are written with "Co." before their name.
  private static let counties: Words = """
    Antrim Armagh Carlow Cavan Clare Cork Derry Donegal Down Dublin Durham Fermanagh Galway Kerry \
    Kildare Kilkenny Laois Leitrim Limerick Londonderry Longford Louth Mayo Meath Monaghan Offaly \
    Roscommon Sligo Tipperary Tyrone Waterford Westmeath Wexford Wicklow
    """
}
