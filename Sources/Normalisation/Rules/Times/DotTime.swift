/// Reads: times with a dot and the half of the day: "7.30pm", "1.59 p.m.", "at 19.30 on
/// Monday", "the 6.30 news", "8 June, 2.30 & 7.30", "on Friday (3.30)", "the
/// 17.20 Euston-Manchester", "sunset 16.07", "2.15 Kempton", "at about 9.37 after", "Matins 9.30" in
/// Britain; "leave at 7.30", "the 2.15 Kempton" anywhere.
/// Leaves alone: decimals ("down from 2.05", "closed at 17.32 on the day").
struct DotTime: Rule {
  var name: String { "dot-time" }
  var starts: [Start] { [.digitsBefore(".")] }

  func match(_ at: Cursor) -> Match? {
    guard let hour = at.value(0), hour < 25, at.digits(0)?.count ?? 9 <= 2, at.isDot(1),
      at.isGlued(2), at.digits(2)?.count == 2, let minute = at.value(2), minute < 60
    else { return nil }
    let after = at.afterTime(3)
    // "at 21.45hrs"
    if at.isWord(3, "hrs"), at.isWord(-1, "at by from until till before after about around"),
      !at.isGlued(4) || at[4]?.kind == .mark
    {
      return Match(
        4, .time,
        (at.digits(0)?.first == 0x30 ? "oh " : "") + at.say.belowHundred(hour)
          + (minute == 0
            ? " hundred hours"
            : (minute < 10 ? " oh " : " ") + at.say.belowHundred(minute) + " hours"),
        .init("hour", "\(hour)"), .init("minute", at.string(2)))
    }
    guard after.hasHalf || after.count > 0 || isBritishClock(at, minute) else { return nil }
    return Match(
      3 + after.count, .time,
      at.say.clock(
        hour: hour, minute: minute, isTwentyFour: !after.hasHalf && hour > 12 && minute == 0)
        + after.words,
      .init("hour", "\(hour)"), .init("minute", at.string(2)))
  }

  /// "at 19.30 on Monday": Britons write the hour so; prices and measures end otherwise.
  private func isBritishClock(_ at: Cursor, _ minute: Int, _ depth: Int = 0) -> Bool {
    guard at.say.isBritish else { return isPlainHour(at, minute) }
    // "at 07.12"
    if at.digits(0)?.first == 0x30, at.digits(0)?.count == 2,
      at.isWord(-1, "at the from until by and before after about around"), at[3]?.kind != .digits,
      !at.isMark(3, "%")
    {
      return true
    }
    // "Avanti's 09.30 from Euston"
    if at.digits(0)?.first == 0x30, at.digits(0)?.count == 2, at.isOwner(-1), at.word(3) != nil {
      return true
    }
    // "the rate was 1.87, down from 2.05", "fell to 1.10 from 1.05": no hours.
    if at.isWord(-1, "from to"),
      at.isWord(-2, "down up rose fell rising falling cut raised increased")
        || at.digits(-2) != nil
          && at.isDot(-3) && at.isWord(-5, "to from")
          && at.isWord(-6, "down up rose fell rising falling cut raised increased")
    {
      return false
    }
    // "between 22.41 and 23.09"
    if at.isWord(-1, "between"), at.isWord(3, "and"), at.isDot(5), at.isGlued(6),
      at.digits(6)?.count == 2, at.value(6) ?? 99 < 60, (13...23).contains(at.value(0) ?? 0),
      (13...23).contains(at.value(4) ?? 0), at.isNear(Self.seen, before: 10, after: 10)
    {
      return true
    }
    if at.isWord(-1, "and"), at.isWord(-5, "between"), at.isNear(Self.seen, before: 14, after: 6),
      at.isDot(-3), at.digits(-2)?.count == 2,
      (13...23).contains(at.value(0) ?? 0), (13...23).contains(at.value(-4) ?? 0)
    {
      return true
    }
    // "Uttoxeter 1.50 Dusty Road", "Kempton (AW) 5.45 Silver Street, 6.15 Night Train"
    if (1...9).contains(at.value(0) ?? 0), minute % 5 == 0, at[3]?.gap == .space,
      at[3]?.shape == .capitalised,
      at.isWord(-1, Self.courses) || at.isMark(-1, ")") && at.isWord(-4, Self.courses)
        || at.isMark(-1, ",") && at.isNear(Self.courses, before: 40, after: 0)
          && (-14 ... -2).contains(where: { at.isDot($0) && at.digits($0 + 1)?.count == 2 })
    {
      return true
    }
    // "3.30 (3m 2f): 1 Galopin", "(Kempton, 2.05)"
    if (1...9).contains(at.value(0) ?? 0), minute % 5 == 0,
      at.index == at.sentence.lowerBound && at.isMark(3, "(") && at.isWord(5, "m f")
        || at.isMark(-1, ",") && at.isWord(-2, Self.courses) && at.isMark(3, ")")
    {
      return true
    }
    // "Sat 9th, 10.45 Remembrance", "coach leaves 8.15 prompt"
    if minute % 5 == 0, (1...23).contains(at.value(0) ?? 0),
      at.isMark(-1, ",") && at.isWord(-2, "st nd rd th") && at.digits(-3) != nil
        && (at[3] == nil || at[3]?.kind == .mark || at[3]?.shape == .capitalised)
        || at.isWord(3, "prompt sharp") && at[3]?.gap == .space
    {
      return true
    }
    // "at 17.32 on the 20th"
    if at.isWord(-1, "at"), (13...23).contains(at.value(0) ?? 0), at.isWord(3, "on"),
      at.isWord(4, "the"), at.digits(5) != nil, !at.isWord(-2, Self.traded)
    {
      return true
    }
    // "7.30 for 8pm"
    if at.isWord(3, "for"), at.value(4) == (at.value(0) ?? 0) + 1, at.isWord(5, "pm am"),
      minute == 30 || minute == 45 || minute == 15 || minute == 0
    {
      return true
    }
    // "at 8.59 Capt Han declared", "seen at 8.57; at 8.59 he called"
    if at.isWord(-1, "at"), (1...23).contains(at.value(0) ?? 0), !at.isWord(-2, Self.traded),
      at.find(3, Tables.titles) != nil && at[3]?.shape == .capitalised && at[3]?.gap == .space
        || at.isWord(3, "he she they") && at[3]?.gap == .space
          && at.isWord(4, "called rang phoned declared radioed left arrived died woke texted")
    {
      return true
    }
    // "the ABC's 7.30", "the BBC's 6.30 bulletin"
    if at.isOwner(-1), at.isWord(-1, "ABC's ABC’s BBC's BBC’s ITV's ITV’s RTÉ's RTÉ’s"),
      minute % 15 == 0, !at.isGlued(3),
      at.word(3) == nil || at.isWord(3, Self.timed)
        || at.isWord(3, "she he they it was is has had and on in")
    {
      return true
    }
    // "Sunset on Saturday is at 20.47"
    if at.isWord(-1, "at is"), (1...23).contains(at.value(0) ?? 0),
      at.isNear("sunset sunrise moonrise moonset dusk", before: 8, after: 0),
      !at.isNear("shares share stock price closed traded francs euros", before: 10, after: 4)
    {
      return true
    }
    // "would not run before 14.00 because of flooding"
    if at.isWord(-1, "before after until till by from at"), (13...23).contains(at.value(0) ?? 0),
      minute % 15 == 0, at[3]?.shape == .lower, at.isWord(3, Cursor.notNouns),
      !at.isWord(3, "per of"), !at.isWord(-2, Self.traded)
    {
      return true
    }
    // "due Paddington 16.24", "HW 03.14"
    if at.isWord(-1, "HW LW") && at[-1]?.shape == .upper
      || at[-1]?.shape == .capitalised && at.isWord(-2, "due arr dep arrives departs leaving")
        && (at[3] == nil || at[3]?.kind == .mark)
    {
      return true
    }
    // "Sunset 16.07, sunrise 8.03", "my 8.07 was late"
    if at.isWord(-1, "sunset sunrise")
      || at.isWord(-1, "my his her our their") && at.isWord(3, "was is from to")
    {
      return true
    }
    // "dep. 10.30, arr 12.15", "(Fri to 20.30)", "the 7.45am, then 8.05"
    if at.isWord(at.isDot(-1) ? -2 : -1, "dep arr departs arrives")
      || at.isWord(-1, "to until") && at.find(-2, Tables.weekdays) != nil
        && at[-2]?.shape == .capitalised
      || at.isWord(-1, "then") && at.isMark(-2, ",") && at.isWord(-3, "am pm")
        && (at[3] == nil || at[3]?.kind == .mark)
    {
      return true
    }
    // "at about 9.37 after heavy rain", "at 9.37 on Monday", "about 1.35 in the morning", "opened at
    // 10.15 on Monday"
    if (1...23).contains(at.value(0) ?? 0), at.isWord(-1, "at about around just"),
      at.isWord(3, "on") && at.find(4, Tables.weekdays) != nil && at[4]?.shape == .capitalised
        && (!at.isWord(-2, Self.traded)
          || at.isNear("inquest trial hearing court inquiry exhibition", before: 6, after: 0))
        || at.isWord(3, "in") && at.isWord(4, "the") && at.isWord(5, "morning evening afternoon")
        || at.isWord(-1, "about around just") && at.isWord(-2, "at") && minute > 5
          && !at.isWord(-3, Self.traded) && (at.value(0) ?? 0) > 4
          && !at.isNear("pH euro pound dollar rate index yield number level ratio")
          && (at.word(3) == nil || at.isWord(3, "after when as before on and in"))
    {
      return true
    }
    // "2.15 Kempton", "Wincanton 1.45", "the 3.05 was won by": races.
    if (1...9).contains(at.value(0) ?? 0), !at.isGlued(3) || at[3]?.kind == .mark,
      at.isWord(3, Self.courses) && at[3]?.shape == .capitalised
        || at.isWord(-1, Self.courses) && at[-1]?.shape == .capitalised
          && minute % 5 == 0 && !at.isNear("goals average game games per points km miles")
          && (at[3] == nil || at.isMark(3, ",") || at.isMark(3, ";") || at.isMark(3, ")")
            || at.isMark(3, ":") && !at.isGlued(4))
        || at.isWord(-1, "the") && at.isWord(3, "was") && at.isWord(4, "won")
        || at.isWord(-1, "the") && at.isWord(-2, "in win won") && at.word(3) == nil
          && at.isNear(
            "race races racing jockey trainer stakes chase hurdle handicap won backed tipped class hcap nap",
            before: 14, after: 4)
    {
      return true
    }
    // "between 8.30 and 9am", "9.30 to 11am"
    if (1...12).contains(at.value(0) ?? 0),
      at.isWord(3, "to and till until") || at.isMark(3, "&"), !at.isGlued(4),
      (1...12).contains(at.value(4) ?? 0), at.isGlued(5), at.isWord(5, "am pm")
    {
      return true
    }
    // "the 17.20 Euston-Manchester"
    if at.isWord(-1, "the"), at[3]?.shape == .capitalised, at[3]?.gap == .space,
      at.isDash(4) && at[5]?.shape == .capitalised || at.isWord(4, "to")
    {
      return true
    }
    guard minute % 5 == 0 || at.isWord(-1, "the") else { return false }
    // "on Friday (3.30)", "in the 4.00 on Friday"
    if at.isMark(-1, "("), at.isMark(3, ")"), at.find(-2, Tables.weekdays) != nil { return true }
    if at.isWord(-1, "the"), at.isWord(3, "on"), at.find(4, Tables.weekdays) != nil { return true }
    // "1.20 Kopek Des Bordes": a race, first in its line.
    if at.index == at.sentence.lowerBound, (1...12).contains(at.value(0) ?? 0),
      at[3]?.gap == .space,
      at[3]?.shape == .capitalised, at[4]?.shape == .capitalised, at[4]?.gap == .space
    {
      return true
    }
    if minute % 5 == 0, !at.isGlued(3),
      at.isWord(3, Self.timed) || at.isWord(3, "kick") && at.isGluedMark(4, "-")
    {
      return true
    }
    // "He catches the 7.15 every morning", "the 7.45 for Paris"
    if at.isWord(-1, "the"),
      at.isWord(-2, "caught catch catches catching takes took missed miss gets boarded")
        || at.isWord(3, "for") && at[4]?.shape == .capitalised
    {
      return true
    }
    // "the 7.42 to Waterloo"
    if at.isWord(-1, "the"), at.isWord(3, Self.timed) || at.isWord(3, "from at race to"),
      !at.isWord(3, "to at") || at[4]?.shape == .capitalised
    {
      return true
    }
    guard minute % 5 == 0 else { return false }
    let isAlone =
      at[3] == nil || at.isMark(3, ",") || at.isMark(3, ")") || at.isMark(3, ";")
      || at.isMark(3, "&") && at.digits(4) != nil
      || at.isWord(
        3, "on and to until when after as local today tonight tomorrow yesterday last this")
      || at.find(3, Tables.weekdays) != nil && at[3]?.shape == .capitalised
    let isRound = minute % 15 == 0
    // "between 4.30 and 5.15", "at 9.05, 10.35 and 12.05"
    if depth < 4, isAlone, let earlier = earlierTime(at, depth) { return earlier }
    // "8.00 EastEnders", "Sun 6.15", "kick-off 7.45"
    if at.index == at.sentence.lowerBound, isRound, at[3]?.gap == .space,
      at[3]?.shape == .capitalised || at[3]?.shape == .mixed
    {
      return true
    }
    // "14.05: Reeves to speak"
    if at.index == at.sentence.lowerBound, at.isMark(3, ":"), !at.isGlued(4),
      at[4]?.shape == .capitalised || at[4]?.shape == .upper
    {
      return true
    }
    // "Wed 5 June, 7.30, £10"
    if isAlone, at.isMark(-1, ","), at.month(-2) != nil, at.digits(-3) != nil,
      (1...23).contains(at.value(0) ?? 0)
    {
      return true
    }
    // "Open Tues & Thurs, 9.30 to 4.45"
    if isAlone || at.isDash(3), at.isMark(-1, ","), (1...12).contains(at.value(0) ?? 0),
      at[-2]?.shape == .capitalised && at.find(-2, Tables.weekdays) != nil
        || at.isDot(-2) && at.find(-3, Tables.weekdays) != nil && at[-3]?.shape == .capitalised
    {
      return true
    }
    // "BBC Two, 9.30", "9.00 BBC One", "Leeds v Hull (7.45)", "Kick-off: 12.30", "the 5.30 game"
    if isAlone, at.isMark(-1, ","),
      at.isWord(-2, "One Two Three Four Five Sky") || at.isWord(-2, "ITV ITV1 ITV2 Dave"),
      at.isWord(-3, "BBC Channel Radio") || at.isWord(-2, "ITV ITV1 ITV2 Dave")
    {
      return true
    }
    if isAlone, isRound, (1...12).contains(at.value(0) ?? 0), at[-2]?.shape == .capitalised,
      at.isMark(-1, "("), at.isMark(3, ")"), at.isNear("v", before: 6, after: 0)
    {
      return true
    }
    if isAlone,
      at.isWord(-1, "KO")
        || at.isMark(-1, ":") && at.isWord(-2, "off") && at.isDash(-3) && at.isWord(-4, "kick")
    {
      return true
    }
    if at.index == at.sentence.lowerBound, isRound, at[3]?.gap == .space, at.isWord(3, "BBC ITV") {
      return true
    }
    if at.isWord(-1, "the"), at.isWord(3, "game match kickoff race") { return true }
    if isAlone || at.isDash(3), at.isDot(-1), at.find(-2, Tables.weekdays) != nil { return true }
    if isAlone, at.find(-1, Tables.weekdays) != nil || at.isWord(-1, Self.notices) { return true }
    if isAlone, at.isWord(-1, "off"), at.isGluedMark(-2, "-"), at.isWord(-3, "kick") { return true }
    guard !at.isGlued(3) || isAlone else { return false }
    guard !at.isWord(-2, Self.traded) else { return false }
    // "At 6.15 the bell rang", "By 5.30 he had gone"
    if at.isWord(-1, "at by before after"), at[3]?.gap == .space, at.isWord(3, Self.told) {
      return true
    }
    if at.isWord(-1, "at from until till by") {
      return isAlone || isRound && at.isWord(3, "in for with")
        || at.isWord(-1, "at from") && at[3]?.gap == .space && isDash(at)
    }
    if at.isWord(-1, "between"), at.isWord(3, "and"), at.digits(6)?.count == 2 {
      return at[7] == nil || at.isMark(7, ",") || at.isMark(7, ";")
        || at.isWord(7, "on and to until when as today tonight tomorrow")
    }
    return isAlone && at.isWord(-1, "before after about around") && !at.isWord(-2, "of to")
  }

  /// "Coaches leave at 7.30 and 10.45", "the 2.15 Kempton": hours to any reader, in whatever country.
  private func isPlainHour(_ at: Cursor, _ minute: Int) -> Bool {
    guard let hour = at.value(0), minute % 5 == 0, hour > 0,
      !at.isNear("shares share stock price prices dollars", before: 12, after: 6)
    else { return false }
    let isOpen =
      at[3] == nil || at[3]?.isPunctuation ?? false
      || at.isWord(3, "and on to until when after as sharp prompt each every from for with or")
    guard isOpen else {
      return at.isWord(3, Self.courses) && at[3]?.shape == .capitalised && hour < 10
        && at.isWord(-1, "the")
    }
    if at.isWord(-1, "at"), at.isWord(-2, Self.leaving) { return true }
    if at.isWord(-1, "at"),
      at.isWord(-2, "starts start starting started begins begin begun began opens open opening")
    {
      return at.isNear(Self.held, before: 10, after: 0)
    }
    return at.isWord(-1, "and or") && at.digits(-2)?.count == 2 && at.isDot(-3) && at.isGlued(-3)
      && at.isWord(-5, "at") && at.isWord(-6, Self.leaving)
  }

  /// What coaches and people do at an hour.
  private static let leaving: Words = """
    leave leaves leaving left depart departs departing departed arrive arrives arriving arrived
    """
  /// What begins at an hour, and has no price.
  private static let held: Words = """
    doors gates concert mass service meeting kickoff match game play parade ceremony vigil \
    session hearing lecture talk tour tours walk race procession fireworks quiz dinner lunch
    """

  private func isDash(_ at: Cursor) -> Bool { at.isDash(3) && at.digits(4) != nil }

  /// Whether the number before in a list or a span is a time of the clock itself.
  private func earlierTime(_ at: Cursor, _ depth: Int) -> Bool? {
    guard at.isWord(-1, "and to or") || at.isMark(-1, ",") || at.isMark(-1, "&"),
      at.digits(-2)?.count == 2,
      at.isDot(-3), at.isGlued(-3), let hour = at.value(-4), hour < 25,
      let minute = at.value(-2), minute < 60
    else { return nil }
    return isBritishClock(at.moved(-4), minute, depth + 1) ? true : nil
  }

  /// What sentences go on with behind a time.
  private static let told: Words = """
    he she they we i it the a an his her their our my everyone nobody was were sharp prompt precisely \
    there
    """
  /// Where horses race.
  static let courses: Words = """
    Aintree Ascot Ayr Beverley Brighton Carlisle Cartmel Catterick Chelmsford Cheltenham Chepstow \
    Curragh Doncaster Epsom Exeter Fairyhouse Fakenham Fontwell Goodwood Gowran Haydock Hexham \
    Huntingdon Kelso Kempton Leopardstown Lingfield Ludlow Musselburgh Naas Navan Newbury Newmarket \
    Plumpton Pontefract Punchestown Redcar Ripon Sandown Sedgefield Southwell Stratford \
    Taunton Thirsk Towcester Uttoxeter Warwick Wetherby Wincanton Wolverhampton Yarmouth
    """
  /// What is called by its hour: "the 6.30 news".
  private static let timed: Words = """
    train trains bus buses coach flight ferry sailing crossing showing screening service \
    news bulletin program programme start departure appointment slot performance show session
    """
  /// What stands before a time in notices.
  private static let notices: Words =
    """
    doors arr dep eves mats matinees entry opens closes starts begins start finish kickoff matins \
    evensong communion mass eucharist vespers compline rehearsal show shows curtain film screening \
    leaves ends end
    """
  /// What happens at an hour.
  private static let seen: Words = """
    sent seen calls call messages msgs footage CCTV incident occurred happened trains train patrol \
    police witnesses
    """

  /// What amounts of money and points stand behind.
  private static let traded: Words = """
    closed opened trading traded peaked stood priced valued finished ended was steady quoted listed rated
    """
}
