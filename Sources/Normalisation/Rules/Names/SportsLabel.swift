/// Reads: the labels of sports reports: "Att: 60,383", "Ref: A Taylor", "(HT 7-7)", "FT: 2-1", "agg
/// 4-3", "Luke Littler bt R Joyce", "ko 7.05pm", "7-4 fav", "(37 pen)", "nine wkts", "P19 W8 D6 L5",
/// "RHP Lucas Erceg", "a 32-yard FG", "two TDs", "31 KOs", "ppd.", "Ravens LB Roquan Smith", "Central def. Roosevelt"; a nation behind a
/// name ("O'Sullivan (Eng)").
/// Leaves alone: the same letters elsewhere ("the ref", "a KO", "P 19", "pen and paper").
struct SportsLabel: Rule {
  var name: String { "sports-label" }
  var starts: [Start] {
    [
      .words(
        """
        att ref ht ft td tds kos ppd agg bt gp ko fav favs pen wkts wkt rhp lhp fg lb wr rb cb p jt arg aus bel bra \
        chn eng esp eth fra ger irl ita jam jpn ken ned nzl por rsa sco ser sui swe tha uga wal brz fr hun it pol sp def sb
        """),
      .joinedShape(.oneCapital),
    ]
  }

  func match(_ at: Cursor) -> Match? {
    guard !at.isJoined else { return nil }
    // "O'Sullivan (Eng) bt Si Jiahui (Chn)"
    if let nation = Self.nations[at.string(0)], at.isMark(-1, "("), at.isMark(1, ")"),
      at[-2]?.shape == .capitalised || at[-2]?.shape == .mixed
    {
      return Match(1, .abbreviation, nation, .init("nation", at.string(0)))
    }
    if let match = table(at) { return match }
    let words: String?
    switch at.string(0) {
    case "Att": words = isBeforeCount(at) ? "Attendance" : nil
    case "att":
      // "24 att., 169 yds.": how often somebody ran.
      if at[-1]?.kind == .digits, at.isNear("yds yards yd yard", before: 6, after: 6) {
        return Match(at.isDot(1) ? 2 : 1, .abbreviation, "attempts", .init("label", "att"))
      }
      words = at.isGluedMark(1, ":") && isBeforeCount(at) ? "attendance" : nil
    case "Ref": words = at.isGluedMark(1, ":") && isNamed(at) ? "Referee" : nil
    case "HT", "ht": words = isBeforeScore(at) ? "half-time" : nil
    case "FT", "ft": words = isBeforeScore(at) && at[-1]?.kind != .digits ? "full-time" : nil
    case "agg": words = isBeforeScore(at) ? "aggregate" : nil
    case "bt": words = isBetweenNames(at) ? "beat" : nil
    case "ko", "KO":
      words = isBeforeTime(at) ? "kick-off" : isTally(at) && at.value(-1) == 1 ? "knockout" : nil
    case "KOs": words = isTally(at) ? "knockouts" : nil
    case "fav", "favs", "jt": return favourite(at)
    case "def":
      // "Central def. Roosevelt"
      return at.isDot(1) && at[-1]?.kind == .word && at[-1]?.shape != .lower && at[2]?.gap == .space
        && (at[2]?.shape == .capitalised || at[2]?.shape == .mixed) && at[0]?.gap == .space
        ? Match(2, .abbreviation, "defeated", .init("label", "def")) : nil
    case "SB":
      // "won SB LIX 40-22"
      words =
        at[1]?.shape == .upper && at[1]?.gap == .space && Roman.value(at.bytes(1)) ?? 0 > 20
        ? "Super Bowl" : nil
    case "pen": words = isMinute(at) ? "penalty" : nil
    case "wkts", "wkt":
      words = at.isWord(-1, Self.numbers) ? (at.isWord(0, "wkt") ? "wicket" : "wickets") : nil
    case "RHP", "LHP":
      words =
        isBeforeName(at) ? (at.isWord(0, "RHP") ? "right-hander" : "left-hander") : nil
    case "GP":
      words =
        at.isWord(-1, Self.races) && at[-1]?.shape != .lower && !at.isWord(-2, "a an")
          && at.isNear(Self.racing, before: 16, after: 12) ? "Grand Prix" : nil
    case "TD", "TDs":
      words =
        !at.say.isBritish && !at.isGlued(0)
          && (at.isNear(Self.gridiron, before: 16, after: 12)
            || at.isWord(1, "pass passes") && !at.isWord(-1, "the"))
          && !at.isNear("Fianna Fine Sinn Dáil Dail Analysts analysts bank", before: 10, after: 10)
        ? (at.isWord(0, "TD") ? "touchdown" : "touchdowns") : nil
    case "ppd":
      // "Mariners at Astros, ppd., rain"
      return at.isMark(-1, ",") && at[1]?.kind != .word
        ? Match(at.isDot(1) ? 2 : 1, .abbreviation, "postponed", .init("label", "ppd")) : nil
    case "FG": words = at.isWord(-1, "yard yards") ? "field goal" : nil
    case "LB", "WR", "RB", "CB":
      words =
        !at.say.isBritish
          && (isBeforeName(at) && at.find(1, Tables.givenNames) != nil
            || at[1]?.shape == .capitalised && at[2]?.shape == .capitalised
              && at.isNear(
                "yards touchdown touchdowns quarterback NFL tackles sacks yard QB", before: 14,
                after: 16))
        ? Self.positions[at.string(0)] : nil
    default: words = nil
    }
    return words.map { Match(1, .abbreviation, $0, .init("label", at.string(0))) }
  }

  /// "P19 W8 D6 L5", "P 38 W 20 D 10 L 8 Pts 70": a side's season.
  private func table(_ at: Cursor) -> Match? {
    guard at.isWritten(0, "P"), at.digits(1)?.count ?? 9 < 3 else { return nil }
    var words: [String] = []
    var end = 0
    while words.count < 9 {
      let label = at.isMark(end, ",") ? end + 1 : end
      guard let name = Self.columns[at.string(label)], let number = at.digits(label + 1),
        at.isGlued(label + 1) == at.isGlued(1) || at.isWord(label, "Pts"),
        !at.isGlued(label + 2) || at[label + 2]?.kind == .mark
      else { break }
      words.append(
        at.isWord(label, "Pts")
          ? at.say.cardinal(number) + " points" : name + " " + at.say.cardinal(number))
      end = label + 2
    }
    guard words.count > 2, words[1].hasPrefix("won") else { return nil }
    return Match(
      end, .score, words.joined(separator: ", "), .init("played", at.string(1)))
  }

  private static let columns = [
    "P": "played", "W": "won", "D": "drawn", "L": "lost", "T": "tied", "F": "for", "A": "against",
    "Pts": "points",
  ]

  /// "(41-0, 31 KOs)", "with 31 KOs": how many fights a boxer ended.
  private func isTally(_ at: Cursor) -> Bool {
    at[-1]?.kind == .digits && at[0]?.gap == .space
      && (at[1] == nil || at.isMark(1, ")") || at.isMark(1, ",") || at.isWord(1, "in and"))
  }

  /// "7-4 fav", "5-1 jt fav": a horse's odds and no more.
  private func favourite(_ at: Cursor) -> Match? {
    guard at[-1]?.kind == .digits, at.isDash(-2) || at.isMark(-2, "/"), at[-3]?.kind == .digits,
      at[0]?.gap == .space
    else { return nil }
    let joint = at.isWord(0, "jt")
    // "7-1 jt-fav"
    let name = joint ? (at.isGluedMark(1, "-") ? 2 : 1) : 0
    guard at.isWord(name, "fav favs"), at[name]?.shape == .lower,
      at[name + 1]?.shape != .lower || !at.ends(name + 1, with: "s")
    else { return nil }
    return Match(
      at.isDot(name + 1) ? name + 2 : name + 1, .abbreviation,
      (joint ? "joint " : "") + (at.say.isBritish ? "favourite" : "favorite")
        + (at.isWord(name, "favs") ? "s" : ""), .init("label", "fav"))
  }

  /// "A Taylor", "Anthony Taylor (Wythenshawe)"
  private func isNamed(_ at: Cursor) -> Bool {
    let name = at.isDot(3) ? 4 : 3
    return (at[2]?.shape == .oneCapital || at[2]?.shape == .capitalised)
      && (at[name]?.shape == .capitalised || at[name]?.shape == .mixed)
      && (at.isMark(name + 1, "(")
        || at.isNear("Att Attendance Subs HT booked", before: 12, after: 12))
  }

  private func isBeforeCount(_ at: Cursor) -> Bool {
    guard let numeral = at.numeral(at.isGluedMark(1, ":") ? 2 : 1) else { return false }
    return numeral.isGrouped
  }

  /// "HT: 1-0", "(agg 4-3)"
  private func isBeforeScore(_ at: Cursor) -> Bool {
    let first = at.isGluedMark(1, ":") ? 2 : 1
    let isAlone = at[first + 3] == nil || at[first + 3]?.kind == .mark
    let isSetOff = first == 2 || at.isMark(-1, "(") || at.isWord(0, "agg ht")
    return at.digits(first)?.count ?? 9 < 3 && !at.isGlued(first) && at.isDash(first + 1)
      && at.isGlued(first + 1) && at.digits(first + 2)?.count ?? 9 < 3 && isAlone && isSetOff
  }

  private func isBetweenNames(_ at: Cursor) -> Bool {
    at[0]?.gap == .space && at[1]?.gap == .space
      && (at[-1]?.shape == .capitalised || at[-1]?.shape == .mixed || at.isMark(-1, ")")
        || at[-1]?.shape == .upper)
      && at[1]?.kind == .word && at[1]?.shape != .lower
  }

  /// "ko 7.05pm", "KO 3pm", "KO 19:45"
  private func isBeforeTime(_ at: Cursor) -> Bool {
    let first = at.isGluedMark(1, ":") ? 2 : 1
    guard let hour = at.value(first), hour < 24, !at.isGlued(first) else { return false }
    if at.isWord(first + 1, "am pm") { return true }
    guard at.digits(first + 2)?.count == 2 else { return false }
    if at.isDot(first + 1), at.isGlued(first + 2), at.isWord(first + 3, "am pm") { return true }
    return (at.isDot(first + 1) || at.isGluedMark(first + 1, ":") && hour > 10)
      && (at.word(first + 3) == nil || at.isWord(first + 3, "on at in"))
  }

  /// "(37 pen)", "(pen 37)", "37pen"
  private func isMinute(_ at: Cursor) -> Bool {
    let isOpen = at.isMark(-1, "(") || at.isMark(-1, ",")
    return isOpen && at.value(1) ?? 999 < 121 && (at.isMark(2, ")") || at.isMark(2, ","))
      || (2...120).contains(at.value(-1) ?? 0) && (at.isMark(1, ")") || at.isMark(1, ","))
        && (-12 ... -1).contains { at.isMark($0, "(") }
  }

  /// "Ravens LB Roquan Smith", "RHP Lucas Erceg"
  private func isBeforeName(_ at: Cursor) -> Bool {
    guard at[1]?.shape == .capitalised, at[1]?.gap == .space,
      at[2]?.shape == .capitalised || at[2]?.shape == .mixed
    else { return false }
    return at.isWord(0, "RHP LHP") || at.ends(-1, with: "s") && at[-1]?.shape == .capitalised
      || at.ends(-1, with: "s'") || at.isWord(-1, "rookie veteran backup starting")
  }

  /// Whom somebody plays or runs for.
  private static let nations = [
    "Arg": "Argentina", "Aus": "Australia", "Bel": "Belgium", "Bra": "Brazil", "Brz": "Brazil",
    "Chn": "China", "Eng": "England", "Esp": "Spain", "Eth": "Ethiopia", "Fr": "France",
    "Fra": "France", "Ger": "Germany", "Hun": "Hungary", "Irl": "Ireland", "It": "Italy",
    "Ita": "Italy", "Jam": "Jamaica", "Jpn": "Japan", "Ken": "Kenya", "Ned": "Netherlands",
    "Nzl": "New Zealand", "Pol": "Poland", "Por": "Portugal", "Rsa": "South Africa",
    "Sco": "Scotland", "Ser": "Serbia", "Sp": "Spain", "Sui": "Switzerland", "Swe": "Sweden",
    "Tha": "Thailand", "Uga": "Uganda", "Wal": "Wales",
  ]

  private static let positions = [
    "LB": "linebacker", "WR": "wide receiver", "RB": "running back", "CB": "cornerback",
  ]
  /// What is told of American football.
  private static let gridiron: Words = """
    yards yds yard passing rushing receiving quarterback QB QBs carries receptions catches sacks \
    interceptions interception INTs NFL touchdown touchdowns
    """
  /// What is told of races, where a doctor is a "British GP".
  private static let racing: Words = """
    race races racing lap laps pole podium qualifying grid driver drivers circuit Mercedes Ferrari \
    McLaren Verstappen Hamilton Norris Leclerc Piastri Russell F1 Formula Barcelona Monza Silverstone \
    championship title stewards pit tyres sprint practice
    """
  /// Where Formula One races.
  private static let races: Words = """
    Monaco British Spanish Italian Belgian Dutch Hungarian Austrian Canadian Australian Bahrain \
    Japanese Chinese Singapore Mexican Brazilian Azerbaijan Qatar Miami Vegas Arabian French German \
    Portuguese Turkish Russian Malaysian Indian Korean Styrian Tuscan Eifel Sakhir Madrid Catalan \
    Dhabi Romagna
    """
  private static let numbers: Words = "one two three four five six seven eight nine ten"
}
