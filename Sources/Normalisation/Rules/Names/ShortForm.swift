/// Reads: short forms of whole words by their table: "WWII", "w/o", "y/y", "N/A"; how a tie
/// was settled ("4-2 on pens", "112-108 (OT)"); tides and the day's heat ("HW 02:21", "H 29, L 18");
/// "HM the King"; with their dot "a temp. above 38°C", "quoting ref. 5423", "an atty.".
/// Leaves alone: the same letters inside something longer; the temp, the ref and the mob.
struct ShortForm: Rule {
  var name: String { "short-form" }
  var starts: [Start] {
    [
      .table(Tables.phrases),
      .wordBefore("./-;", .digits),
      .words(
        "ono H L HW LW HM HRH nc mats spd yr wk mth mo MoM gr pens agg aet dec OT SO c maj capt vc Sqn inns conc concs ref std Bp min hr Ind l Cat"
      ),
    ]
  }

  func match(_ at: Cursor) -> Match? {
    guard !at.isJoined, at.word(0) != nil else { return nil }
    // "won 4-2 on pens", "3-2 on agg.", "(aet)"
    if at[0]?.shape == .lower
      || at.isWritten(0, "AET") && at[-1]?.kind == .digits
        && at.isNear(Self.games, before: 12, after: 0),
      let word = Self.football[at.string(0).lowercased()]
    {
      let isScored =
        at.isWord(-1, "on") && at.isDash(-3) && at.digits(-2) != nil && at[0]?.shape == .lower
        || at[-1]?.kind == .digits && at.isDash(-2) && (!at.isWord(0, "pens") || at.isMark(1, ")"))
        || at.isMark(-1, "(") && !at.isWord(0, "pens")
          && (at.isMark(1, ")") || at.isMark(1, ":") || at.isMark(1, ",") || at.isMark(1, ";"))
      guard isScored, at[-1]?.kind != .word || at.isWord(-1, "on") else { return nil }
      return Match(at.isDot(1) ? 2 : 1, .abbreviation, word, .init("short", at.string(0)))
    }
    // "3-2 a.e.t."
    if at.isWritten(0, "a"), at.isDot(1), at.isWord(2, "e"), at.isGlued(2), at.isDot(3),
      at.isWord(4, "t"), at.isGlued(4),
      at[-1]?.kind == .digits && at.isDash(-2) || at.isMark(-1, "(")
    {
      return Match(
        at.isDot(5) ? 6 : 5, .abbreviation, "after extra time", .init("short", "aet"))
    }
    if let match = overtime(at) ?? role(at) ?? extremes(at) ?? royal(at) { return match }
    // "a 34-y-o man", "a 17 y.o. male"
    if at.isWritten(0, "y"), at.isWord(2, "o"), at.isGlued(2),
      at.isGluedMark(1, "-") && at.isDash(-1) && at.digits(-2) != nil && at.isGlued(0)
        || at.isDot(1) && at.digits(at.isDash(-1) ? -2 : -1) != nil
    {
      return Match(
        at.isDot(1) && at.isDot(3) ? 4 : 3, .abbreviation, at.isDash(-1) ? "year-old" : "year old",
        .init("short", "y/o"))
    }
    // "£42bn a yr", "last wk.", "each mo."
    if at[0]?.shape == .lower, let unit = Self.periods[at.string(0)],
      at.isWord(
        -1,
        "a an each every last next this per past one first second third fourth fifth sixth tax financial academic school"
      ),
      !at.isGlued(1) || at[1]?.kind == .mark, at.digits(1) == nil,
      !at.isWord(1, "one two three four five six seven eight nine ten eleven twelve"),
      !at.isWritten(0, "mo") || at.isDot(1)
    {
      return Match(at.isDot(1) ? 2 : 1, .abbreviation, unit, .init("short", at.string(0)))
    }
    // "a Ford for £450 ono"
    if at.isWritten(0, "ono"), at[-1]?.kind == .digits,
      (-4 ... -2).contains(where: { at.find($0, Tables.currencies) != nil })
    {
      return Match(1, .abbreviation, "or nearest offer", .init("short", "ono"))
    }
    // "Pictured (l-r): Ann Rees"
    if at.isWritten(0, "l") || at.isWritten(0, "L"), at.isMark(-1, "("),
      at.isMark(1, "-") || at.isMark(1, "–"),
      at.isWord(2, "r"), at.isMark(3, ")"), at.isMark(4, ":") || at.isMark(4, ",")
    {
      return Match(3, .abbreviation, "left to right", .init("short", "l-r"))
    }
    // "at the expected std"
    if at.isWritten(0, "std"), at.isWord(-1, "expected national required minimum"),
      !at.isDot(1),
      at[1] == nil || at[1]?.kind == .mark
    {
      return Match(1, .abbreviation, "standard", .init("short", "std"))
    }
    // "Bp of Truro"
    if at.isWritten(0, "Bp"), at.isWord(1, "of"), at[2]?.shape == .capitalised {
      return Match(1, .title, "Bishop", .init("short", "Bp"))
    }
    // "the two-hr. set", "a ten-min walk"
    if at[0]?.shape == .lower, at.isDash(-1), at.isGlued(0), at.isGlued(-1),
      at[-2]?.shape == .lower,
      at.isWord(-2, Self.counts),
      let unit = ["hr": "hour", "min": "minute", "yr": "year", "wk": "week", "mo": "month"][
        at.string(0)],
      at[at.isDot(1) ? 2 : 1]?.shape == .lower || at.isDot(1)
    {
      return Match(at.isDot(1) ? 2 : 1, .abbreviation, unit, .init("short", at.string(0)))
    }
    // "a 79th-min penalty"
    if at.isWritten(0, "min"), at.isDash(-1), at.isGlued(0), at.isWord(-2, "st nd rd th"),
      at[-3]?.kind == .digits, at[1]?.gap == .space
    {
      return Match(1, .abbreviation, "minute", .init("short", "min"))
    }
    // "Riverside Ind Est"
    if at.isWritten(0, "Ind"), at.isWritten(1, "Est"), at[-1]?.shape == .capitalised {
      return Match(at.isDot(2) ? 3 : 2, .address, "Industrial Estate", .init("short", "Ind Est"))
    }
    // "won by an inns and 47 runs"
    if at.isWritten(0, "inns"), at.isWord(-1, "an"), at.isWord(1, "and") || at.isMark(1, "&") {
      return Match(1, .abbreviation, "innings", .init("short", "inns"))
    }
    // "£12 (£10 concs)"
    if at.isWord(0, "conc concs"), at[0]?.shape == .lower, at[-1]?.kind == .digits,
      (-4 ... -2).contains(where: { at.find($0, Tables.currencies) != nil })
    {
      return Match(at.isDot(1) ? 2 : 1, .abbreviation, "concessions", .init("short", "conc"))
    }
    // "a Cat 4 storm"
    if at.isWritten(0, "Cat"), (1...5).contains(at.value(1) ?? 0), at[1]?.gap == .space,
      at.isNear("hurricane storm cyclone typhoon landfall winds", before: 12, after: 6)
    {
      return Match(1, .abbreviation, "category", .init("short", "Cat"))
    }
    // "(grid ref SD 765 793)"
    if at.isWritten(0, "ref"), at.isWord(-1, "grid"), !at.isDot(1) {
      return Match(1, .abbreviation, "reference", .init("short", "ref"))
    }
    // "(ref 24/01234/FUL)"
    if at.isWritten(0, "ref"), at.isMark(-1, "("), at.digits(1) != nil, at[1]?.gap == .space {
      return Match(1, .abbreviation, "reference", .init("short", "ref"))
    }
    // "a 7-spd gearbox"
    if at.isWritten(0, "spd"), at.isDash(-1), at.isGlued(0), at.digits(-2) != nil {
      return Match(1, .abbreviation, "speed", .init("short", "spd"))
    }
    // "8pm (mats 1.30pm)", "mats Wed & Sat": matinees.
    if at.isWritten(0, "mats"), at.isMark(-1, "(") || at.isMark(-1, ",") || at.isMark(-1, ";"),
      at.digits(1) != nil && (at.isWord(2, "am pm") || at.isDot(2) && at.digits(3)?.count == 2)
        || at.find(1, Tables.weekdays) != nil && at[1]?.shape == .capitalised
    {
      return Match(1, .abbreviation, "matinees", .init("short", "mats"))
    }
    // "60 mg q12h"
    if at.isWritten(0, "q"), at.isGlued(1), let hours = at.value(1), (1...48).contains(hours),
      at.isGlued(2), at.isWritten(2, "h"), !at.isGlued(3) || at[3]?.kind == .mark
    {
      return Match(
        3, .abbreviation, "every " + at.say.counted(hours, "hour"), .init("short", "q\(hours)h"))
    }
    // "the MoM contender", "named MoM"
    if at.isWritten(0, "MoM"),
      at.isWord(1, "award awards contender candidate trophy"),
      at.isNear(Self.games) || at.isWord(-1, "the")
    {
      return Match(1, .abbreviation, "man of the match", .init("short", "MoM"))
    }
    // "TL;DR"
    if at.isWord(0, "TL"), at.isGluedMark(1, ";"), at.isGlued(2), at.isWord(2, "DR") {
      return Match(3, .abbreviation, "T L D R", .init("short", "TL;DR"))
    }
    // "y-o-y", "q-on-q"
    if at.isGluedMark(1, "-"), at.isWord(2, "o on"), at.isGlued(2), at.isGluedMark(3, "-"),
      at.isGlued(4), at.string(4) == at.string(0), let time = Self.times[at.string(0)],
      !at.isGlued(5) || at[5]?.kind == .mark
    {
      return Match(
        5, .abbreviation, said(time + " over " + time, at), .init("short", time))
    }
    // "Coffee w/milk", "(w/bacon)"
    if at.isWord(0, "w"), at[0]?.shape == .lower, at.isGluedMark(1, "/"), at.isGlued(2),
      at[2]?.shape == .lower, at[2]?.count ?? 0 > 2,
      !at.isWord(2, "out end ends")
        || at.isWord(2, "end") && at.isWord(3, "user users of to result results")
    {
      return Match(2, .abbreviation, "with ", .init("short", "w/"))
    }
    // "(c) 2024 Jane Doe"
    if at.isWord(0, "c"), at.isMark(-1, "("), at.isGluedMark(1, ")"), at.digits(2)?.count == 4,
      at[2]?.gap == .space, (1900...2100).contains(at.value(2) ?? 0),
      !at.isNear("b", before: 12, after: 0),
      at[3] == nil || at[3]?.shape == .capitalised || at[3]?.shape == .upper
    {
      return Match(1, .abbreviation, "copyright", .init("short", "(c)"))
    }
    if at.isGluedMark(1, "/") {
      if at.isGluedMark(3, "/"), at.isGlued(2), at.isGlued(4), at.word(4)?.count == 1,
        let row = Tables.phrases.find(at.text.string(at.index..<at.index + 5))
      {
        return Match(5, .abbreviation, row[1], .init("short", row[0]))
      }
      let isOpen = !at.isGlued(2) || at[2]?.kind == .mark
      let key = at.string(0) + "/" + (isOpen ? "" : at.string(2))
      let end = isOpen ? 2 : 3
      guard let row = Tables.phrases.find(key), isOpen || !at.isGlued(3) || at[3]?.kind == .mark
      else { return nil }
      // '"Help!" b/w "Yes"': what is on the other side of a record.
      if row[0] == "b/w", at.isMark(end, "\"") || at.isMark(end, "“") {
        return Match(end, .abbreviation, "backed with", .init("short", row[0]))
      }
      // "b/w Leeds and York", but "b/w photos".
      let isSpan =
        row[0] == "b/w"
        && (at[end]?.shape == .capitalised || at.digits(end) != nil || at.isWord(end + 1, "and")
          || at.isDash(end) && at.digits(end + 1) != nil
          || at[end]?.shape == .oneCapital && at.isGlued(end + 1) && at.digits(end + 1) != nil
            && at.isWord(end + 2, "and"))
      // "W/C Gibson led the raid"; "L/Cpl. Baker"
      let isNamed = at[end]?.shape == .capitalised && at[end]?.gap == .space
      if row[0] == "W/C", isNamed, at.find(end, Tables.months) == nil,
        at.find(end, Tables.weekdays) == nil
      {
        return Match(end, .title, "Wing Commander", .init("short", row[0]))
      }
      // "The S/B ratio"
      if row[0] == "S/B", at.isWord(end, "ratio ratios") { return nil }
      // "u/s 302 of the Code", but "The part is u/s."
      if row[0] == "u/s", at.digits(end) == nil { return nil }
      // "led by 6 at h/t"
      if row[0] == "h/t", at.isWord(-1, "at by until before after") {
        return Match(end, .abbreviation, "half-time", .init("short", row[0]))
      }
      // "h/t to Jane"
      if row[0] == "h/t", at.isWord(end, "to") {
        return Match(end, .abbreviation, "hat tip", .init("short", row[0]))
      }
      // "The r/w speed", "s/o to Jane"
      if row[0] == "r/w", at.digits(end) == nil, !at.isWord(end, "section sections sec s") {
        return nil
      }
      if ["s/o", "d/o", "r/o", "R/o", "b/n"].contains(row[0]),
        at[end] == nil || at[end]?.kind == .mark
          || at[end]?.shape == .lower && !at.isWord(end, "late") && !at.isWord(end, "a village")
      {
        return nil
      }
      let hasDot = at.isDot(end) && at[end + 1]?.shape == .capitalised
      return Match(
        hasDot ? end + 1 : end, .abbreviation, isSpan ? "between" : said(row[1], at),
        .init("short", row[0]))
    }
    if at.isGlued(1), at.digits(1)?.count == 1, !at.isGlued(2) || at[2]?.kind == .mark,
      let row = Tables.phrases.find(at.string(0) + at.string(1))
    {
      // "WW2"
      return Match(2, .abbreviation, row[1], .init("short", row[0]))
    }
    guard let row = at.find(0, Tables.phrases), !at.isGlued(1) || at[1]?.kind == .mark else {
      return nil
    }
    if row.count > 2 ? !needsDot(at) : !isPlain(at) { return nil }
    return Match(at.isDot(1) ? 2 : 1, .abbreviation, said(row[1], at), .init("short", row[0]))
  }

  /// "a temp. above 38°C", "quoting ref. 54250", "the defense atty. John Cole": a short form with its dot
  /// that the sentence goes on behind; but "They faced the mob. Al Capone ran it."
  private func needsDot(_ at: Cursor) -> Bool {
    guard at.isDot(1), !at.isGlued(2), let next = at[2], !at.isMark(2, ")"), !at.isMark(2, ",")
    else {
      return false
    }
    switch at.string(0).lowercased() {
    case "ref", "refs":
      return !at.isWord(-1, "the a")
        && (next.kind == .digits || next.shape == .upper || next.shape == .oneCapital)
    case "rwy": return next.kind == .digits
    case "mob": return at.digits(2)?.first == 0x30 || at.isMark(2, "+")
    case "lic": return next.kind == .digits || at.isMark(2, "#") || next.shape == .lower
    case "temp", "temps":
      return at.isWord(
        2, "of above below in was is at over under around can will should for during between range")
        || next.kind == .digits || at.isMark(2, "(")
        || at.isWord(-1, "room body air water sea oven mean average")
    case "pop": return at.isWord(-2, "of") && at.isWord(-1, "the") || at.isWord(2, "of density")
    case "diff": return at.isWord(2, "of in between")
    case "cond": return at.isWord(-1, "critical stable good serious fair excellent guarded")
    case "adj":
      return next.shape == .upper && next.count > 2 || at.isWord(-1, "seasonally")
        || at.isWord(
          2, "profit earnings operating net gross revenue income margin basis pretax for")
    case "std":
      return next.kind == .digits
        || at.isWord(2, "dev deviation error plan model size practice ten")
    case "inf", "cav":
      return at.isWord(2, "Div Regt Bde Bn Division Regiment Brigade Battalion")
        || next.shape == .lower && at.isWord(-1, "st nd rd th")
    default:
      guard next.kind == .word else { return false }
      return next.shape != .capitalised || at[3]?.shape == .capitalised
        || at.isWord(0, "Attn Tpr")
        || at.isWord(0, "Exec")
          && at.isWord(2, "Dir VP Vice Chef Producer Editor Officer Board Order")
        || at.isWord(0, "Admin") && at.isWord(2, "Bldg Building Office Law Judge")
    }
  }

  /// Short forms without a dot that are something else in other places: "Panchkula dist", "264 apts",
  /// "Jt Secy"; but "the hr team", "dist-info", "Ck One".
  private func isPlain(_ at: Cursor) -> Bool {
    // "gpg-wks-server"; but "out-of-hrs", "first-yr"
    if at.isGlued(0) && at.isDash(-1) || at.isGluedMark(1, "-"), at[0]?.shape == .lower,
      !at.isWord(0, "yr hrs mth wkly"), at[0]?.count ?? 9 < 6
    {
      return false
    }
    switch at.string(0) {
    case "yr":
      // "Bring yr own bags": your.
      return at[1]?.shape != .lower || at.isWord(1, Cursor.notNouns)
        || at.isWord(1, "running end ended ending") || at.isGlued(0) && at.isDash(-1)
    case "dist":
      return at[-1]?.shape == .capitalised && !at.isWord(-1, "The A") && !at.isGluedMark(1, "-")
    case "ppl": return !at.isWord(-1, "a the his her my")
    case "apts", "flts": return at[-1]?.kind == .digits || at.isWord(-1, "of new luxury")
    case "Hse", "Rly", "Ck", "Ctr", "Stn":
      return at[-1]?.shape == .capitalised && !at.isWord(-1, "The A My")
        && at[1]?.shape != .capitalised
        && !at.isMark(1, "+")
    case "Jt": return at.isWord(1, "Secy Secretary Commissioner Director Chiefs CP")
    case "Spl": return at[at.isDot(1) ? 2 : 1]?.shape == .capitalised
    case "Bde", "Bdes":
      return at.isWord(-1, "st nd rd th") || at[-1]?.kind == .digits
        || at[-1]?.shape == .capitalised
    case "mkt": return at.isWord(1, "cap caps value share")
    default: return true
    }
  }

  private static let counts: Words = """
    one two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty
    """

  /// How a tie of football was settled.
  private static let football = [
    "aet": "after extra time", "agg": "aggregate", "pens": "penalties",
  ]
  private static let periods = [
    "yr": "year", "wk": "week", "mth": "month", "mo": "month", "qtr": "quarter",
  ]
  private static let times = ["y": "year", "q": "quarter", "m": "month", "w": "week"]

  /// Britons compare year on year, Americans year over year.
  private func said(_ words: String, _ at: Cursor) -> String {
    guard at.say.isBritish else { return words }
    switch words {
    case "year over year": return "year on year"
    case "quarter over quarter": return "quarter on quarter"
    case "month over month": return "month on month"
    case "week over week": return "week on week"
    default: return words
    }
  }
}
