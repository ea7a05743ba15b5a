/// Reads: abbreviations before a number: "No. 10", "pp. 12-15", "Vol. 3", "Art. 5", "ch. IV",
/// "No 123", "Apt 3B", "Fig. S3", "Eq. (3)", "App. B"; several where a span or a list follows.
/// Leaves alone: "no" and "art" and all of them without a number, "no. " at a sentence's end.
struct NumberAbbreviation: Rule {
  var name: String { "number-abbreviation" }
  var starts: [Start] { [.table(Tables.numberAbbreviations)] }

  func match(_ at: Cursor) -> Match? {
    guard let row = at.find(0, Tables.numberAbbreviations), let lexeme = at[0] else { return nil }
    if at.isWord(0, "mk") { return mark(at) }
    // "p. 112, n. 4", "318 n. 7"; "f. 57", "ff. 12–14"
    if at.isWord(0, "n"),
      !(at[0]?.shape == .lower && at.isDot(1)
        && (at.digits(-1) != nil
          || at.isMark(-1, ",") && at.digits(-2) != nil
            && (at.isWord(-3, "p pp") || at.isWord(-4, "p pp"))))
    {
      return nil
    }
    if at.isWord(0, "f ff"),
      !(at[0]?.shape == .lower && at.isDot(1) && !at.isGlued(2)
        && (at.isWord(0, "ff") && at[-1]?.kind != .digits || at.isMark(-1, ",")
          || at.isMark(-1, "(")))
    {
      return nil
    }
    // "Get the app. 30 million have.", "Cal. App. 4th", "App. 500 people": no appendix.
    if at.isWord(0, "app"), !at.isWord(-1, "planning"),
      at[0]?.shape != .capitalised && !at.isWord(-1, "see in") || at.isWord(-1, "the")
        || at.isDot(-1)
        || at.digits(at.isDot(1) ? 2 : 1)?.count ?? 0 > 2
        || at.isWord(at.isDot(1) ? 3 : 2, "st nd rd th d") || at.isMark(at.isDot(1) ? 3 : 2, "%")
    {
      return nil
    }
    // "Apt 12 people came", "a fig 20 minutes ago": no number of theirs.
    if !at.isDot(1), at.isWord(0, "apt rm ste bldg fig figs"), at.digits(1) != nil,
      !at.isGlued(2) && at[2]?.shape == .lower && !at.isWord(2, Cursor.notNouns)
        || at.isWord(0, "fig figs") && at[0]?.shape == .lower && at.isWord(-1, "a one the an")
        || at.isWord(2, "million billion")
    {
      return nil
    }
    // "planning app. 25/01432"
    if at.isWord(0, "app"), at.isDot(1), at.isWord(-1, "planning") {
      return Match(2, .abbreviation, "application", .init("abbreviation", "app"))
    }
    // "nr. 5th & Main": near.
    if at.isWord(0, "nr"), at.digits(at.isDot(1) ? 2 : 1) != nil,
      at.isWord(at.isDot(1) ? 3 : 2, "st nd rd th")
    {
      let end = at.isDot(1) ? 2 : 1
      return Match(end, .abbreviation, "near", .init("abbreviation", "nr"))
    }
    // "(m. 1985; div. 1990)"
    if at.isWritten(0, "div"), at.isDot(1), at.digits(2)?.count == 4 { return nil }
    let kind = row.count > 3 ? row[3] : ""
    let hasDot = at.isDot(1)
    let isNamed =
      lexeme.shape == .capitalised
      && (at.isWord(0, "art fig sec sched pt op")
        || at.isWord(0, "figs") && at.isWord(-1, "see in and of"))
    // "s 21 notices", "under s 5 of the Act"
    let isSection =
      at.say.isBritish && at.isWord(0, "s ss") && lexeme.shape == .lower && at[0]?.gap == .space
      && at.digits(1) != nil
      && (at.isGluedMark(2, "(") && at.isGlued(3) || at.isWord(0, "ss"))
      || at.say.isBritish && at.isWritten(0, "s") && at[1]?.gap == .space && at.digits(1) != nil
        && (at.digits(-1)?.count == 4 && at.isWord(-2, "Act Order Regulations Rules")
          || at.isMark(-1, ",") && at.digits(-2)?.count == 4
            && at.isWord(-3, "Act Order Regulations Rules")
          || at.isMark(-1, "("))
      || at.say.isBritish && at.isWritten(0, "s") && at[0]?.gap == .space && at.digits(1) != nil
        && (at.isWord(2, "of notice notices order orders offence offences eviction evictions")
          || at[1]?.gap == .space && at.isWord(-1, "under see by with")
            && (at[2] == nil || at[2]?.kind == .mark))
      // "s5(1)(a)"
      || at.say.isBritish && at.isWritten(0, "s") && at[0]?.gap == .space && at.isGlued(1)
        && at.digits(1) != nil && at.isGluedMark(2, "(") && at.isGlued(3)
        && !at.isWord(-1, "Galaxy")
    // "Tel: 020 7946 0958"
    if at.isWord(0, "tel"), at.isGluedMark(1, ":"), at[0]?.shape != .upper,
      at.digits(2) != nil || at.isMark(2, "+") || at.isMark(2, "(")
    {
      return Match(1, .abbreviation, row[1], .init("abbreviation", row[0]))
    }
    // "See p37"
    let isPage =
      at.isWritten(0, "p") && at.digits(1)?.count ?? 9 < 4
      && (at[0]?.gap == .space || at.isMark(-1, "("))
      && (!at.isGlued(2) || at[2]?.kind == .mark)
      && (at.isWord(-1, "see continued also until")
        || at.isWord(-1, "on in from at") && at.digits(1)?.count ?? 9 < 4
          && (at[1]?.gap == .space || at[2]?.kind != .word || at.isWord(2, "of and to"))
          && !at.isNear(
            "gene genes protein mutation mutations tumour tumor cells", before: 6, after: 6)
        || at.isMark(-1, "(") && at[1]?.gap == .space && at.isMark(2, ")")
        || at.isMark(-1, ",") && at[2] == nil
        || at.isWord(-1, "on to") && at.isWord(-2, "continued turn"))
    // "in C minor, op 67"; "Act I, sc ii"
    let isWork =
      at.isMark(-1, ",") && at[1]?.gap == .space
      && (at.isWord(0, "op") && at.digits(1) != nil
        && at.isWord(-2, "major minor flat sharp quartet trio quintet sonata symphony")
        || at.isWord(0, "sc") && at.isWord(-3, "act"))
    if kind == "dot" && !hasDot && !isPage && !isSection && !isWork
      && !(isNamed && at.index > at.sentence.lowerBound)
    {
      return nil
    }
    // "world no 1 Andy Murray", "the no 10 shirt"; "ANGER AT NO 10"
    let isRanked =
      at.isWord(0, "no") && !hasDot && (!at.isGlued(0) || at.index == at.sentence.lowerBound)
      && at[1]?.gap == .space
      && at.digits(1)?.count ?? 9 < 4
      && (at.isWord(-1, "world")
        && (at[2]?.shape != .lower || at.isWord(2, "and in was is seed player"))
        || at.isWord(-1, "the") && at[2]?.shape == .lower && !at.ends(2, with: "s")
          && !at.isWord(2, Cursor.notNouns) && !at.isWord(2, "people more year")
        // "the no 118 bus", "There are No 118 buses"
        || at.digits(1)?.count ?? 9 < 4 && at.isWord(2, "bus buses tram trams trolleybus")
          && !at.isWord(-1, "are were is was be been have has had with of there")
        || at.isShouted && (10...11).contains(at.value(1) ?? 0)
          && !at.isWord(-1, "ARE HAVE HAS IS")
          && !at.isWord(2, "TIMES YEARS DAYS PEOPLE WEEKS MONTHS MEN WOMEN CARS JOBS HOURS"))
    // "tel no 01792", "ref no 4521", "bus no 5"
    let isReferred =
      at.isWritten(0, "no") && !hasDot && at.digits(1) != nil && at[1]?.gap == .space
      && at.isWord(
        -1, "tel telephone mobile ref reference bus tram account policy serial lot charity")
      && at[2]?.shape != .lower
    if kind == "cap" && !hasDot && lexeme.shape != .capitalised && !isListed(at) && !isRanked
      && !isReferred
    {
      return nil
    }
    if lexeme.shape == .upper, !hasDot, !isRanked { return nil }
    // "the Short S.25 Sunderland": an aircraft.
    if at.isWritten(0, "S"), at.isGlued(2), at[-1]?.shape == .capitalised { return nil }
    // "Fed. R. Civ. P. 12": rules of procedure, no page.
    if at.isWritten(0, "P"), at.isDot(-1) { return nil }
    // "H.Res. 14"
    let isBill = at.isWord(0, "res") && at.isDot(-1) && at[-2]?.shape == .oneCapital
    if at.isJoined && !isBill { return nil }
    // "S. 1260", a bill of the Senate.
    if at.isWritten(0, "S"), at.digits(2)?.count ?? 0 > 2 || !at.say.isBritish { return nil }
    let end = hasDot ? 2 : 1
    guard let next = at[end], next.gap != .blankLine else { return nil }
    // "No10", "the world No1"
    let isRank =
      at.isWritten(0, "No") && (at.digits(1)?.count ?? 9) < 3
      && (!at.isGlued(2) || at[2]?.kind == .mark)
    // "address and phone no.:"
    // "Serial No: 12345678"
    if at.isWord(0, "no nos"), lexeme.shape != .upper, at.isDotOrStop(1) || at.isGluedMark(1, ":"),
      at.isWord(
        -1,
        """
        phone telephone tel mobile serial account reference ref order policy passport model case \
        licence license invoice customer registration charity company item
        """),
      at[end] == nil || at[end]?.kind == .mark
    {
      return Match(end, .abbreviation, row[1], .init("abbreviation", row[0]))
    }
    if next.gap == .none, !hasDot, !at.isWord(0, "pp"), !isRank, !isPage, !isSection { return nil }
    if hasDot, at.isWord(0, "no"), at.isWord(end, "of") {
      return Match(end, .abbreviation, row[1], .init("abbreviation", row[0]))
    }
    // "Eq. (3)", "eqs. (2)–(4)", "Ref. [17]"
    if at.isWord(0, "eq eqs fig figs sec app"), hasDot, at.isMark(end, "("), at.isGlued(end + 1),
      at.digits(end + 1) != nil
    {
      return Match(end, .abbreviation, row[1], .init("abbreviation", row[0]))
    }
    // "(charity no. SC123456)", "patent No. US2345678"
    if hasDot, at.isWord(0, "no"), next.shape == .upper || next.shape == .oneCapital,
      next.gap != .none, next.count < 4, at.isGlued(end + 1), at.digits(end + 1)?.count ?? 0 > 3
    {
      return Match(end, .abbreviation, row[1], .init("abbreviation", row[0]))
    }
    // "Fig. S3", "App. B"
    if hasDot, at.isWord(0, "fig figs eq app exh"), next.shape == .oneCapital, next.gap != .none,
      at.isGlued(end + 1) && at.digits(end + 1) != nil
        || at.isWord(0, "app exh")
          && (at[end + 1] == nil || at[end + 1]?.kind == .mark || at[end + 1]?.shape == .lower)
          && !at.isDot(end + 1)
    {
      return Match(end, .abbreviation, row[1], .init("abbreviation", row[0]))
    }
    // "Op. 8/1"
    if at.isWord(0, "op"), let opus = at.digits(end), at.isGluedMark(end + 1, "/"),
      at.isGlued(end + 2), let number = at.digits(end + 2),
      !at.isGlued(end + 3) || at[end + 3]?.kind == .mark
    {
      return Match(
        end + 3, .abbreviation,
        "opus " + at.say.cardinal(opus) + " number " + at.say.cardinal(number),
        .init("abbreviation", "op"), .init("number", at.string(end)))
    }
    // "Apt. #4"
    if hasDot, at.isMark(end, "#"), at.isGlued(end + 1), at.digits(end + 1) != nil, row[0] != "no" {
      return Match(end, .abbreviation, row[1], .init("abbreviation", row[0]))
    }
    // "sc. ii", "p. xii"
    if hasDot || isWork, next.shape == .lower, next.gap != .none,
      next.count > 1 || isWork,
      Roman.value(at.bytes(end).map { $0 & 0xDF }) != nil
    {
      return Match(end, .abbreviation, row[1], .init("abbreviation", row[0]))
    }
    guard next.kind == .digits else {
      guard next.kind == .word, next.gap != .none,
        next.shape == .upper || next.shape == .oneCapital, hasDot,
        Roman.value(at.bytes(end)) != nil, row[0] != "p",
        // "S. D. Smith" has initials.
        row[0].utf8.count > 1 || lexeme.shape == .lower
      else { return nil }
      return Match(end, .abbreviation, cased(row[1], lexeme), .init("abbreviation", row[0]))
    }
    if at.isWritten(0, "No"), !hasDot, isNegation(at, end) { return nil }
    let many =
      ["ord", "p", "res", "tel"].contains(row[0])
      ? false : at.quantity(end, letters: .none)?.second != nil
    // "on Ch. 7"
    if at.isWritten(0, "Ch"), hasDot,
      at.isWord(-1, "on SiriusXM Sirius cable")
        || at[-1]?.shape == .upper
        || at.isMark(-1, ":") && at.isWord(-2, "TV")
        || at.isMark(-1, ",")
          && (at.isWord(-2, "ABC NBC CBS FOX ESPN CNN TBS TNT PBS") && at[-2]?.shape == .upper
            || at.digits(-2) != nil && at.isGlued(-2) && at[-3]?.shape == .upper)
        || at.isWord(-1, "and") && at.isWord(-3, "Fox Channel Ch ABC NBC CBS")
        || at.isWord(end + 1, "News news")
    {
      return Match(end, .abbreviation, "Channel", .init("abbreviation", "Ch"))
    }
    let words = cased(many && row[0] != "no" ? row[2] : row[1], lexeme)
    return Match(end, .abbreviation, words, .init("abbreviation", row[0]))
  }

  /// "No 500 people", "No 24-hour shop", "No 1950s film": none of them.
  private func isNegation(_ at: Cursor, _ number: Int) -> Bool {
    if at.isGluedMark(number + 1, "-"), at.isGlued(number + 2), at[number + 2]?.kind == .word {
      return true
    }
    // "three No 1s"
    if at.isGlued(number + 1), at[number + 1]?.kind == .word {
      return !at.isWritten(number + 1, "s")
    }
    // Downing Street and the first of many have followers of their own.
    if (at.value(number) ?? 0) < 12 { return false }
    guard at[number + 1]?.shape == .lower else { return false }
    return at.isWord(number + 1, "people million billion thousand men women children percent per")
      || at.ends(number + 1, with: "s") && !at.isWord(number + 1, Cursor.notNouns)
        && !at.isWord(
          number + 1, "says seeds beats loses hits plays wins bus buses trams trolleybuses")
  }

  /// "Mk II", "Mk. 4": a mark of a machine; Mark of the Bible has a verse.
  private func mark(_ at: Cursor) -> Match? {
    let end = at.isDot(1) ? 2 : 1
    guard at.isWritten(0, "Mk"), let next = at[end],
      next.gap == .space || end == 2 || next.kind == .digits, !at.isJoined,
      !at.isGluedMark(end + 1, ":"),
      next.kind == .digits && at.value(end) ?? 999 < (end == 2 ? 200 : 100)
        || (next.shape == .upper || next.shape == .oneCapital) && Roman.value(at.bytes(end)) != nil
    else { return nil }
    return Match(end, .abbreviation, "Mark", .init("abbreviation", "Mk"))
  }

  /// "Morgan, no 73.": a reference stands between marks.
  private func isListed(_ at: Cursor) -> Bool {
    at.isMark(-1, ",") && at.digits(1) != nil && at[1]?.gap == .space
      && (at[2] == nil || at.isMark(2, ",") || at.isMark(2, ")") || at.isMark(2, ";"))
  }

  /// A capital stays a capital only where it begins the sentence; sounds alike either way.
  private func cased(_ word: String, _ lexeme: Lexeme) -> String { word }
}
