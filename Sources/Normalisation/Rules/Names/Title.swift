/// Reads: titles and ranks before a name: "Dr. Jones", "Lt. Gen. Smith", "Sen. Warren", "Mr Brown",
/// "Sqn Ldr Lee", "Maj-Gen Jo Ash"; priests and nuns in Britain ("Fr Declan Hurley", "Sr Stanislaus Kennedy").
/// Leaves alone: "gen", "sec" and "rep" in small letters, a title with no name behind it where the
/// bare word could be another ("Sen" without its dot, but in headlines), "Gen Z".
struct Title: Rule {
  var name: String { "title" }
  var starts: [Start] { [.table(Tables.titles)] }

  func match(_ at: Cursor) -> Match? {
    guard let row = at.find(0, Tables.titles), let lexeme = at[0], lexeme.count > 1 else {
      return nil
    }
    // "Maj-Gen Jo Ash", "Lt-Col (Retd) Roe", "Sgt-Maj Al"
    if at.isGlued(0), at.isMark(-1, "-"), at.isGlued(-1), lexeme.shape == .capitalised,
      at[-2]?.shape == .capitalised || at.isWord(-2, "V R"),
      at.isWord(0, "Gen Col Maj Adm Cdr Cmdr Cpl Sgt"),
      at.find(-2, Tables.titles) != nil || at.isWord(-2, "Major Lieutenant Vice Rear V R"),
      !at.isGlued(1) || at[1]?.kind == .mark
    {
      let hasDot = at.isDot(1)
      return Match(hasDot ? 2 : 1, .title, row[1], .init("title", row[0]))
    }
    guard !at.isJoined else { return nil }
    // "Det Garda Conor Lynch"
    if at.isWritten(0, "Det"), at.isWritten(1, "Garda") {
      return Match(1, .title, row[1], .init("title", row[0]))
    }
    // "after Fr Declan Hurley", "Sr Stanislaus Kennedy"
    if at.say.isBritish,
      at.isWritten(0, "Fr") && !at.isWord(1, "President Prime Defence Finance Foreign Interior")
        || at.isWritten(0, "Sr") && at[2]?.shape == .capitalised && at.isWord(1, Self.nuns),
      at[1]?.shape == .capitalised, at[1]?.gap == .space, at[1]?.count ?? 0 > 2,
      at[-1]?.shape != .capitalised || at.isWord(-1, "The"),
      !at.isWord(-1, "a an speaks in the from"), !at.isWord(1, "Guiana Open Polynesia"),
      at[2]?.shape == .capitalised || at[2]?.shape == .mixed || at[2]?.shape == .oneCapital
        || at.find(1, Tables.givenNames) != nil
    {
      return Match(1, .title, row[1], .init("title", row[0]))
    }
    // "Ex-state Sen. convicted"
    if at.isDot(1), lexeme.shape == .capitalised, at.isWord(0, "Sen Rep Gov"),
      at.isWord(-1, "state former ex longtime"), at[2]?.shape == .lower
    {
      return Match(2, .title, row[1], .init("title", row[0]))
    }
    let hasDot = at.isDotOrStop(1)
    let end = hasDot ? 2 : 1
    if let match = rankOfTwo(at, row, end) { return match }
    // "EBOLA IN DR CONGO"
    if at.isWritten(0, "DR"), at.isWord(1, "CONGO Congo") {
      return Match(1, .title, "D R", .init("letters", "DR"))
    }
    // "SEN WARREN HITS BACK"
    if at.isShouted, lexeme.shape == .upper, !hasDot, at.isWord(0, "SEN GEN COL LT"),
      at[1]?.shape == .upper, at[1]?.count ?? 0 > 3,
      !at.isWord(1, "ALPHA ELECTION ZERS XERS MILLENNIALS"), at.digits(-1) == nil
    {
      return Match(1, .title, row[1], .init("title", row[0]))
    }
    if at.isGlued(end), at[end]?.kind != .mark { return nil }
    // "LCDR Ernest E. Evans", "VADM John McCain"
    if lexeme.shape == .upper, at.isWord(0, "LCDR VADM RADM"), at[end]?.shape == .capitalised {
      return Match(end, .title, row[1], .init("title", row[0]))
    }
    if lexeme.shape == .upper, !at.isShouted {
      // "MR JONES came", "Then DR. SMITH"
      guard at[end]?.shape == .upper, at[end]?.count ?? 0 > 2,
        hasDot || at.isWord(0, "MR MRS"), !at.isWord(0, "MS ST"), !at.isWord(-1, "the a an")
      else { return nil }
      return Match(end, .title, row[1], .init("title", row[0]))
    }
    // "Amartya Sen.": a name itself, last of all.
    if at[1] == nil, hasDot, at[-1]?.shape == .capitalised, at.isWord(0, "sen gen"),
      at.find(-1, Tables.titles) == nil
    {
      return nil
    }
    // "my hon. Friend", "the right hon. and learned Member"
    if lexeme.shape == .lower, at.isWord(0, "hon"), hasDot,
      at.isWord(end, "friend friends lady ladies gentleman gentlemen member members and baronet")
    {
      return Match(
        end, .title, at.say.isBritish ? "honourable" : "honorable", .init("title", row[0]))
    }
    // "Gen. Z" is nobody's rank.
    if at.isWord(0, "gen"), hasDot, at.isWord(end, "x y z alpha"), !at.isDot(end + 1) {
      return Match(end, .title, "Gen", .init("title", row[0]))
    }
    // "the Rep. of Ireland"
    if at.isWord(0, "rep"), lexeme.shape == .capitalised, at.isWord(end, "of"),
      at.isWord(end + 1, Self.republics)
    {
      return Match(end, .address, "Republic", .init("abbreviation", "Rep"))
    }
    // "Korea Rep. 0, Japan 1"
    if at.isWritten(0, "Rep"), hasDot, at.isWord(-1, "Korea Czech Dominican"),
      at[end] == nil || at[end]?.kind != .word
    {
      return Match(end, .address, "Republic", .init("abbreviation", "Rep"))
    }
    // "Fr Tom Doyle", "Fr Tim will say Mass", "parish priest Fr Brown"
    if at.isWritten(0, "Fr"), !hasDot, at[1]?.gap == .space, !at.isWord(-1, "a an the speaks in"),
      at.find(1, Tables.givenNames) != nil
        && (at[2]?.shape == .capitalised || at[2]?.shape == .mixed || at[2]?.shape == .lower
          || at[2] == nil)
        || at[1]?.shape == .capitalised
          && at.isNear(
            "parish priest Mass church Catholic bishop diocese prayers", before: 12, after: 12)
    {
      return Match(1, .title, "Father", .init("title", "Fr"))
    }
    // "Adm. $5, kids free"
    if at.isWord(0, "adm"), hasDot, at[end]?.kind == .mark, at.find(end, Tables.currencies) != nil {
      return Match(end, .abbreviation, "admission", .init("abbreviation", "Adm"))
    }
    // "American Assoc. of Retired Persons"
    if at.isWord(0, "assoc"), at.isWord(end, "of for") {
      return Match(end, .abbreviation, "Association", .init("abbreviation", "Assoc"))
    }
    // "an assoc. prof. of medicine", "an asst. editor"
    if lexeme.shape == .lower, hasDot, at.isWord(0, "assoc asst"),
      at.isWord(end, "prof professor editor director dean manager producer coach")
    {
      return Match(end, .title, row[1].lowercased(), .init("title", row[0]))
    }
    let isPerson = at.isWord(0, "mr mrs ms dr messrs prof")
    if lexeme.shape == .lower,
      !(isPerson && (hasDot || at.isWord(0, "mr mrs messrs") || at[1]?.kind == .word))
    {
      return nil
    }
    if row[1] == row[0] {
      return hasDot ? Match(end, .title, row[1], .init("title", row[0])) : nil
    }
    let isBeforeTitle = at.find(end, Tables.titles) != nil && at[end]?.shape != .lower
    // "Det Con Jane Doe"
    if at.isWord(0, "con"), at.isWord(-1, "det"), at[end]?.shape == .capitalised {
      return Match(end, .title, row[1], .init("title", row[0]))
    }
    if row[2] == "rank", !isBeforeTitle || at.isWord(-1, "Lib") { return nil }
    // "Sr Advocate Kapil Sibal"
    if at.isWritten(0, "Sr"), !hasDot, at.isWord(1, Self.jobs), at[1]?.shape == .capitalised,
      !at.isGlued(2) || at[2]?.kind == .mark, !at.isWord(1, "League Bowl Night Prom Judge")
    {
      return Match(1, .title, "Senior", .init("title", "Sr"))
    }
    if row[2] == "dot" || row[2] == "name", !hasDot {
      // "Lt Gen Jones", "Det Insp Lee": beside another rank there needs to be no dot.
      // "Maj-Gen Lee"
      let isJoined =
        at.isMark(1, "-") && at.isGlued(1) && at.isGlued(2) && at[2]?.shape == .capitalised
        && at.find(2, Tables.titles) != nil
      let isBesideTitle =
        isJoined || at.find(-1, Tables.titles) != nil && at[end]?.shape == .capitalised
        || isBeforeTitle && at.isWord(0, "det asst dep maj brig rt col")
        || at.isWord(0, "det") && at.isWord(end, "Chief") && at.find(end + 1, Tables.titles) != nil
      guard isBesideTitle || row[2] == "name" && isBeforeName(at) else { return nil }
    }
    // "the Hon Sec", "Hon. Treasurer"
    if at.isWord(0, "hon"), at.say.isBritish, let office = Self.honorary[at.string(end)],
      at[end]?.gap == .space,
      at[end + 1]?.shape != .capitalised, !at.isWord(end + 1, "of")
    {
      return Match(
        at.isDot(end + 1) ? end + 2 : end + 1, .title, "Honorary " + office,
        .init("title", row[0]))
    }
    if at.isWord(0, "hon"), at.say.isBritish {
      return Match(end, .title, "Honourable", .init("title", row[0]))
    }
    if at.isWord(0, "esp") { return nil }
    // "Sr. Vice President" is no sister, "Treas. Dept." no treasurer, "Maj. 3,000" no soldier.
    if at.isWord(0, "sr"),
      at.isWord(end, Self.jobs) || at.isWritten(end, "Adv") && at.isDot(end + 1)
    {
      return Match(end, .title, "Senior", .init("title", row[0]))
    }
    if at.isWord(0, "treas"), hasDot, at.isWord(end, "Sec Dept") {
      return Match(end, .title, "Treasury", .init("title", row[0]))
    }
    if at.isWritten(0, "Maj"), hasDot, at.isMark(end, ":") || at.digits(end) != nil {
      return Match(end, .abbreviation, "majority", .init("abbreviation", "Maj"))
    }
    if at.isWritten(0, "Brig"), at.isWord(-1, "st nd rd th"), at.isGlued(-1) {
      return Match(end, .abbreviation, "Brigade", .init("abbreviation", "Brig"))
    }
    // "Del. Gov. Meyer" is of Delaware.
    if at.isWord(0, "del"), hasDot, at.isWord(end, "Gov Sen Rep Lt Atty"), at.isDot(end + 1) {
      return Match(end, .address, "Delaware", .init("state", "Del"))
    }
    // "Rev. rose 3%", "Q3 Rev. $2B"
    if at.isWord(0, "rev"), hasDot, lexeme.shape == .capitalised,
      at.isMark(end, "$") || at.isWord(end, "rose fell grew was up down beat missed growth")
    {
      return Match(end, .abbreviation, "Revenue", .init("abbreviation", "Rev"))
    }
    // "Form W-9 (Rev. March 2024)", "J38 | Rev. Nov. 2023"
    if at.isWord(0, "rev"), hasDot, at.isMark(-1, "(") || at.isMark(-1, "|"),
      let (_, length) = at.month(end),
      at.digits(end + length)?.count == 4
        || at.isDot(end + length) && at.digits(end + length + 1)?.count == 4
    {
      return Match(end, .abbreviation, "Revised", .init("abbreviation", "Rev"))
    }
    // "a Rev. War soldier"
    if at.isWord(0, "rev"), hasDot, at.isWord(end, "War"), at[end]?.shape == .capitalised {
      return Match(end, .abbreviation, "Revolutionary", .init("abbreviation", "Rev"))
    }
    // "Adv Tickets £5"
    if at.isWord(0, "adv"), at.find(end, Tables.givenNames) == nil,
      at[end + 1]?.shape != .capitalised,
      !hasDot
    {
      return nil
    }
    // "PCB Rev. 3"
    if at.isRevision {
      return Match(end, .abbreviation, "Revision", .init("abbreviation", "Rev"))
    }
    // "Rev. ed., 1999"
    if at.isWord(0, "rev"), hasDot, at.isWord(end, "ed edn"), at[end]?.shape == .lower {
      return Match(end, .abbreviation, "revised", .init("abbreviation", "rev"))
    }
    // "Harvard L. Rev.", "Phys. Rev. Lett."
    if at.isWord(0, "rev"), hasDot,
      at.isWord(-1, "Law") || at.isDot(-1) && at.isWord(-2, Self.sciences)
    {
      return Match(end, .abbreviation, "Review", .init("abbreviation", "Rev"))
    }
    if row[2] == "dot" || row[2] == "name" {
      if at.isWord(0, "del fr bro const sec sr cong dir"), at[end]?.shape != .capitalised,
        at[end]?.shape != .mixed,
        !((at.isMark(1, "-") || hasDot && at.isMark(end, "-"))
          && at.find(at.isMark(1, "-") ? 2 : end + 1, Tables.titles) != nil),
        !(at.isWord(0, "sec") && at.isWord(end, "of"))
      {
        return nil
      }
      if let next = at[end], next.shape == .lower, !at.isWord(end, "and or of"),
        !at.isWord(-1, "Rt"),
        !(at.isWord(end, "de del della di da du van von der den la le al bin ten ter")
          && (at[end + 1]?.shape == .capitalised || at[end + 2]?.shape == .capitalised))
      {
        return nil
      }
    }
    if at.isWord(0, "sr"), at[-1]?.shape == .capitalised { return nil }
    return Match(end, .title, row[1], .init("title", row[0]))
  }

  /// "a Lt Col at 40", "the Atty. Gen. who": a rank of two words with no name behind it.
  private func rankOfTwo(_ at: Cursor, _ row: Table.Row, _ end: Int) -> Match? {
    guard at[0]?.shape == .capitalised, at[end]?.gap == .space,
      let seconds = Self.seconds[at.string(0)], seconds.contains(at.string(end)),
      let second = at.find(end, Tables.titles)
    else { return nil }
    let next = at.isDot(end + 1) ? end + 2 : end + 1
    guard at[next]?.kind != .word || at[next]?.shape == .lower else { return nil }
    return Match(
      next, .title, row[1] + " " + second[1], .init("title", row[0]), .init("rank", second[0]))
  }

  private static let seconds = [
    "Atty": ["Gen"], "Brig": ["Gen"], "Flt": ["Lt"], "Gp": ["Capt"],
    "Lt": ["Cdr", "Cmdr", "Col", "Gen"],
    "Maj": ["Gen"], "Sgt": ["Maj"], "Sqn": ["Ldr"], "Wg": ["Cdr"],
  ]

  private func isSurname(_ at: Cursor, _ offset: Int) -> Bool {
    at[offset]?.gap == .space && at[offset]?.shape == .capitalised && at[offset]?.count ?? 0 > 2
  }

  /// "Gen Mark Milley", "Col Smith": British papers write no dots.
  private func isBeforeName(_ at: Cursor) -> Bool {
    guard at[0]?.shape == .capitalised, let next = at[1], next.kind == .word, next.gap == .space
    else { return false }
    return next.shape == .capitalised && next.count > 2 && !at.isWord(1, Self.generations)
      || next.shape == .oneCapital && at.isDot(2)
      // "Col R Smith", "Maj R J Hewitt"
      || next.shape == .oneCapital && next.count == 1
        && at.isWord(0, "Col Maj Lt Capt Brig Cdr Gen Adm")
        && (!at.isWord(0, "Gen") || at[2]?.shape == .oneCapital)
        && isSurname(at, at[2]?.shape == .oneCapital && at[2]?.count == 1 ? 3 : 2)
      || next.shape == .mixed && !at.isWord(1, Self.generations)
  }

  /// What journals with a "Rev." in their name are of.
  private static let sciences: Words =
    "Phys L Hist Econ Sociol Psychol Am Sci Polit Geogr Chem Biol Mod"

  /// Countries that are called republics.
  private static let republics: Words =
    "Ireland Korea Congo Cyprus China Moldova Georgia Serbia Turkey Slovenia Croatia Kosovo"

  private static let honorary = [
    "Sec": "Secretary", "Secretary": "Secretary", "Treas": "Treasurer", "Treasurer": "Treasurer",
  ]

  /// What nuns of British and Irish papers are called; a Sr Felipe is a señor.
  private static let nuns: Words = """
    Mary Margaret Stanislaus Bernadette Catherine Anne Ann Josephine Theresa Teresa Consilio Agnes \
    Imelda Concepta Brigid Clare Elizabeth Helen Joan Kathleen Maria Marie Patricia Rose Una Wendy \
    Jean Cecilia Nora Eileen Bridget Carmel Colette Philomena Assumpta Attracta Frances Pauline \
    Monica Veronica Gertrude Benedicta Dominic Aloysius Ignatius Perpetua Majella Columba Martha
    """

  /// What is done by seniors.
  private static let jobs: Words = """
    Vice Director Fellow Editor Counsel Judge Pastor Airman Research Adviser Advisor Analyst \
    Manager Engineer Correspondent Writer Producer Scientist Associate Partner Lecturer Officer \
    Deputy Policy Master Chief Economist Advocate Inspector Superintendent VP Night League Bowl \
    Prom
    """

  /// What follows "Gen" and "Hon" and the like where they are no titles.
  private static let generations: Words = """
    Alpha Beta Con Digital Xer Xers X's Zer Zers Z's Z'er Z'ers X'er X'ers Hai Congo Sjöwall
    """
}
