/// Reads: numbers that tell how somebody stands or is built, in sport: a record of games ("went
/// 12-5", "The Bills (11-3)", "are 7-2", "fell to 2-9-1"), what a batter or a server stands at ("an
/// 0-2 count", "at 15-40"), a pitcher's ("Weaver (2-1) pitched"), a boxer's
/// ("(19-0-1, 18 KOs)"), how a side lines up ("a 3-4 defense"), how tall a player is ("a 6-11 center",
/// "6-5 and 237 pounds", "He's 5-11").
/// Leaves alone: results (but records in brackets behind two sides that meet) and votes ("won
/// 12-5", "The vote was 12-5"), spans.
struct Standing: Rule {
  var name: String { "standing" }
  var starts: [Start] { [.digitsBefore("-")] }

  func match(_ at: Cursor) -> Match? {
    guard let first = at.value(0), at.digits(0)?.count ?? 9 <= 3, at.isGluedMark(1, "-"),
      at.isGlued(2), let second = at.value(2), at.digits(2)?.count ?? 9 <= 3, !at.isJoined,
      !at.isReference, !at.isGlued(3) || at[3]?.kind == .mark && !at.isMark(3, "%")
    else { return nil }
    if at.isGlued(3), at.isGlued(4), at[4]?.kind == .digits {
      // "fell to 2-9-1": won, lost and drawn.
      guard at.isMark(3, "-"), let third = at.value(4), at.digits(4)?.count ?? 9 < 3,
        !at.isGlued(5) || at[5]?.kind == .mark && !at.isDash(5)
      else { return nil }
      return record(at, [first, second, third], 5)
    }
    let values = [first, second]
    // "a 3-4 defense", "run a 2-3 zone", "the 1-2 punch"
    if first < 6, second < 7, at.isWord(-1, "a an the their his its base"),
      at.isWord(3, "defense zone")
        || at.isWord(3, "punch formation")
        || at.isWord(-2, "run runs ran play plays") && at.word(3) == nil && first + second == 7
    {
      return Match(
        3, .score, at.say.cardinal(first) + " " + at.say.cardinal(second),
        .init("first", "\(first)"), .init("second", "\(second)"))
    }
    // "a 3-7 start", "the 3-5 Jets", "The Jets, 3-5, play"
    if !at.say.isBritish, first + second > 4, first < 20, second < 20,
      at.isWord(-1, "a") && at.isWord(3, "start finish record season team stretch")
        && (at.word(4) == nil || at.isWord(4, Cursor.notNouns))
        && (!at.isWord(3, "start") || at.isWord(-2, "to after with despite from"))
        || at.isWord(-1, "the") && at[3]?.shape == .capitalised && at.ends(3, with: "s")
          && first + second < 18 && !at.ends(3, with: "ans")
          && !at.isWord(3, "Weeks Days Months Years Hours Minutes")
        // "The Eagles, 14-3 in the regular season, won"
        || at.isMark(-1, ",") && at[-2]?.shape == .capitalised && at.ends(-2, with: "s")
          && (at.isWord(3, "in on") && at.isWord(4, "the")
            && at.isWord(5, "regular season year road conference")
            || at.isWord(3, "this last") && at.isWord(4, "season year"))
        || at.isMark(-1, ",") && at.isMark(3, ",") && at[-2]?.shape == .capitalised
          && at.ends(-2, with: "s") && first + second < 18
          && at.isWord(4, "play plays host hosts face faces are have will visit visits travel")
    {
      return Match(
        3, .score,
        [first, second].map { $0 == 0 ? "oh" : at.say.cardinal($0) }.joined(separator: " and "),
        .init("won", "\(first)"), .init("lost", "\(second)"))
    }
    return body(at, values) ?? count(at, values) ?? record(at, values, 3)
  }

  /// "a 6-11 center", "6-5 and 237 pounds": how tall a player is.
  private func body(_ at: Cursor, _ values: [Int]) -> Match? {
    guard (4...7).contains(values[0]), values[1] < 12 else { return nil }
    let isWeighed =
      (at.isWord(3, "and") || at.isMark(3, ","))
      && (2...3).contains(at.digits(4)?.count ?? 0)
      && (at.isWord(5, "pounds lbs lb")
        || at.isGluedMark(5, "-") && at.isWord(6, "pound"))
    // "He's 5-11", "At 6-10, she is", "(5-11, 200, Sr.)", "stands 6-4", "5-11 with brown hair"
    let isTall =
      at.isWord(-1, "he's he’s she's she’s stands stood")
      || at.isWord(-1, "is was") && at.isWord(-2, "he she who")
      || at.isWord(-1, "at") && at.isMark(3, ",")
        && (at.isWord(4, "he she") || at.index - 1 == at.sentence.lowerBound)
      || at.isWord(3, "with") && at.isWord(5, "hair eyes")
      || at.isMark(-1, "(") && at.isMark(3, ",") && (100..<400).contains(at.value(4) ?? 0)
        && at[5]?.kind == .mark
    guard
      isWeighed || isTall && values[0] > 3
        || at.isWord(3, Self.positions) && at.isWord(-1, "a the")
    else { return nil }
    return Match(
      3, .measure,
      at.say.cardinal(values[0]) + " " + (values[1] == 0 ? "foot" : at.say.cardinal(values[1])),
      .init("feet", "\(values[0])"), .init("inches", "\(values[1])"))
  }

  /// "an 0-2 count", "a 1-2 pitch"; "at 30-40", "0-15": what a batter or a server stands at.
  private func count(_ at: Cursor, _ values: [Int]) -> Match? {
    let isPitch =
      values[0] < 4 && values[1] < 3
      && at.isWord(3, "pitch count fastball slider curveball changeup")
    let points = [0, 15, 30, 40]
    let isGame =
      points.contains(values[0]) && points.contains(values[1]) && values[0] != values[1]
      && (at.word(3) == nil || at.isWord(3, Cursor.notNouns))
      && (at.isWord(-1, "at") && values.contains(40) && !values.contains(0)
        || at.isWord(-1, "from") && at.isWord(3, "down") && values == [15, 40]
        || at.isWord(-1, "saved trailed") && values == [0, 40]
        // "trailed 3-5, 0-40", "recovered from 15-40 at 4-4"
        || at.isMark(-1, ",") && at.isDash(-3) && at.value(-2) ?? 99 < 8 && at.value(-4) ?? 99 < 8
          && values.contains(40)
        || at.isWord(-1, "from") && at.isWord(3, "at") && at.value(4) ?? 99 < 8 && at.isDash(5)
        || at.isNear("serve serving served game break tennis deuce") && !at.isWord(-1, "aged ages"))
    guard isPitch || isGame else { return nil }
    let words = values.map { $0 == 0 ? (isPitch ? "oh" : "love") : at.say.cardinal($0) }
    return Match(
      3, .score, words.joined(separator: " "), .init("first", "\(values[0])"),
      .init("second", "\(values[1])"))
  }

  /// "went 12-5", "a record of 50-32", "opened 0-4", "are 7-2": games won and lost, in America.
  private func record(_ at: Cursor, _ values: [Int], _ end: Int) -> Match? {
    let sum = values.reduce(0, +)
    // "Their 4-8 mark"; "Haney is 31-0 with 15 KOs"
    if !at.say.isBritish, values.count == 2,
      at.isWord(end, "mark") && at.isWord(-1, "their its his her")
        || at.isWord(end, "with") && at.digits(end + 1) != nil
          && at.isWord(end + 2, "KO KOs knockouts")
        || at.isMark(end, "(") && at.digits(end + 1) != nil && at.isWord(end + 2, "KO KOs")
    {
      return Match(
        end, .score, values.map { $0 == 0 ? "oh" : at.say.cardinal($0) }.joined(separator: " and "),
        .init("won", "\(values[0])"), .init("lost", "\(values[1])"))
    }
    // "an 0-2 start", "an 0-16 season"
    if at.isWord(-1, "an"), values[0] == 0, values.count == 2, values[1] < 18,
      !at.isWord(end, "scale time range defeat loss win draw sprint")
    {
      return Match(
        end, .score, "oh and " + (values[1] == 0 ? "oh" : at.say.cardinal(values[1])),
        .init("won", "0"), .init("lost", "\(values[1])"))
    }
    // "Luke Weaver (2-1) pitched", "LHP Carlos Rodón (8-4, 2.87)"
    if !at.say.isBritish, values.count == 2, values[0] < 25, values[1] < 25, at.isMark(-1, "("),
      at[-2]?.shape == .capitalised,
      at.isMark(end, ")")
        && at.isWord(
          end + 1, "pitched struck allowed threw tossed retired gave worked got earned took")
        || at.isMark(end, ",") && at.digits(end + 1)?.count == 1 && at.isDot(end + 2)
          && at.digits(end + 3)?.count == 2
        || at.isMark(end, ")")
          && at.isNear(
            "pitcher starter inning innings ERA RHP LHP closer strikeouts", before: 12, after: 12)
    {
      return Match(
        end, .score, values.map { $0 == 0 ? "oh" : at.say.cardinal($0) }.joined(separator: " and "),
        .init("won", "\(values[0])"), .init("lost", "\(values[1])"))
    }
    // "which is 4-12 on the road", "He's 9-1 with a 2.01 ERA", "3-1 vs. ranked foes"
    if !at.say.isBritish, values.count == 2, values[0] != values[1], values[0] < 100,
      values[1] < 100,
      at.isWord(-1, "is are was were he's she's they're went")
        || at.isWord(-1, "and") && at.digits(-2) == nil
        || at.isWord(-1, "and") && at.isWord(-2, "home road"),
      at.isWord(end, "on") && at.isWord(end + 1, "the") && at.isWord(end + 2, "road")
        || at.isWord(end, "at") && at.isWord(end + 1, "home") && !at.isWord(-1, "and")
        || at.isWord(end, "with") && at.isWord(end + 1, "a an")
          && at.isNear("ERA", before: 0, after: 8)
        || at.isWord(end, "vs against") && !at.isWord(-1, "was and")
    {
      return Match(
        end, .score, values.map { $0 == 0 ? "oh" : at.say.cardinal($0) }.joined(separator: " and "),
        .init("won", "\(values[0])"), .init("lost", "\(values[1])"))
    }
    // "Wardley (19-0-1, 18 KOs)", "Crawford (41-0, 31 KOs)"
    if at.isMark(-1, "("), at.isMark(end, ","), at.isWord(end + 2, "KO KOs knockouts") {
      let words = values.map { $0 == 0 ? "oh" : at.say.cardinal($0) }
      return Match(
        end, .score, words.dropLast().joined(separator: ", ") + " and " + (words.last ?? ""),
        .init("won", "\(values[0])"), .init("lost", "\(values[1])"))
    }
    guard !at.say.isBritish,
      sum > 3 || at.isMark(-1, ",") && at[-2]?.kind == .digits && at.isDash(-3)
        || at.isMark(-1, "(") && hasOther(at, -1) || at.isWord(-1, "of") || values.count == 3
        || values[0] == 0,
      sum < 163,
      !at.isWord(end, "down up"),
      at.word(end) == nil || at.isWord(end, Cursor.notNouns)
        || (at.isMark(-1, "(") || at.isMark(-1, ",")) && at[end]?.shape == .upper
          && at.isMark(end + 1, ")")
        || at.isMark(-1, ",") && at.isWord(end, "Big Ivy Sun Summit Mountain")
          && at.isMark(end + 2, ")"),
      isBracketed(at, values, end) || isTold(at, values, end)
    else { return nil }
    let words = values.map { $0 == 0 ? "oh" : at.say.cardinal($0) }
    return Match(
      end, .score,
      words.dropLast().joined(separator: ", ") + " and " + (words.last ?? ""),
      .init("won", "\(values[0])"), .init("lost", "\(values[1])"))
  }

  /// "The Yankees (62-49)"
  private func isNamedTeam(_ at: Cursor, _ name: Int) -> Bool {
    at.isWord(name - 1, "the") && at[name]?.shape == .capitalised && at.ends(name, with: "s")
  }

  /// "The Bills (11-3) host", "No. 4 Duke (15-4, 8-1 ACC)": behind a name and in brackets.
  private func isBracketed(_ at: Cursor, _ values: [Int], _ end: Int) -> Bool {
    var open = -1
    // The second of two: all games, then those of the league.
    if at.isMark(-1, ","), at.isDash(-3), at[-2]?.kind == .digits {
      open = at.isDash(-5) && at[-4]?.kind == .digits ? -7 : -5
    }
    let sum = values.reduce(0, +)
    return at.isMark(open, "(")
      && (at[open - 1]?.shape == .capitalised
        || at.isWord(open - 1, "girls boys women men")
          && (at.isDash(end + 2) || at.isMark(-1, ",") || values.count > 2)
        || at.isDot(open - 1) && at.isWord(open - 2, "St"))
      && at.find(open - 1, Tables.bibleBooks) == nil
      && !at.isNear(
        "jockey Derby Stakes Preakness Belmont colt filly furlongs odds", before: 16, after: 12)
      && (at.isMark(end, ")") || at.isMark(end, ",") || at.isMark(end + 1, ")")
        || at.isMark(end + 2, ")") && at[end]?.shape == .capitalised)
      && (sum < 41 || at.isNear("season record")
        || sum < 163 && (hasOther(at, open) || sum != 100 && isNamedTeam(at, open - 1)))
      && !(values.count > 2 && sum == 10)
      && (hasOther(at, open)
        || !at.isNear(
          Self.before,
          before: 6 - open, after: 0))
  }

  /// "The Chiefs (11-3) beat the Bills (9-5)": both sides have a record behind their names.
  private func hasOther(_ at: Cursor, _ open: Int) -> Bool {
    func isPair(_ offset: Int) -> Bool {
      at.isMark(offset, "(") && at[offset - 1]?.shape == .capitalised && at.value(offset + 1) != nil
        && at.isDash(offset + 2) && at.value(offset + 3) != nil && at.isMark(offset + 4, ")")
    }
    func isMet(_ between: Range<Int>) -> Bool {
      between.contains { at.isWord($0, Self.meetings) }
    }
    for other in open + 6..<open + 15 where isPair(other) { return isMet(open + 5..<other) }
    for other in open - 14..<open - 5 where isPair(other) { return isMet(other + 5..<open) }
    return false
  }

  /// What stands between two teams that play each other.
  private static let meetings: Words = """
    beat beats lost host hosts hosted meet meets met face faces faced play plays played visit visits \
    vs v at against top topped edge edged rout routed fell
    """

  /// By the words before: "The Eagles are 7-2", "improved to 7-2", "went 12-5".
  private func isTold(_ at: Cursor, _ values: [Int], _ end: Int) -> Bool {
    if at.isWord(-1, "went opened") || at.isWord(-1, "started") && isTeamlike(at, -2)
      || at.isWord(-1, "is") && at.isWord(-2, "record")
      || (at.isWord(-1, "sit sits") || at.isWord(-1, "at") && at.isWord(-2, "sit sits"))
        && isTeam(at, at.isWord(-1, "at") ? -3 : -2)
      || at.isWord(-1, "is are")
        && (at.isWord(end, "at") && at.isWord(end + 1, "home")
          || at.isWord(end, "this") && at.isWord(end + 1, "season"))
        && (at.isWord(-2, "team club side squad they we") || isTeam(at, -2))
      || at.isWord(-1, "is") && at.isWord(-2, "he she") && at.isWord(end, "with")
      || at.isWord(-1, "of") && at.isWord(-2, "record mark")
      || at.isWord(-1, "to") && at.isWord(-2, "improved improve improves")
    {
      return true
    }
    guard values.count > 2 || values[0] != values[1] && values[0] + values[1] != 100 else {
      return false
    }
    // "The Browns dropped to 2-9-1", "L.A. dropped to 23-19", "the Knicks fell to 12-9 and the Nets to"
    if at.isWord(-1, "to"), at.isWord(-2, "fell falls dropped drops") {
      return isTeam(at, -3) || values.count > 2 || at.isDot(-3) && at[-4]?.shape == .oneCapital
        || (at[-3]?.shape == .capitalised || at[-3]?.shape == .upper && at[-3]?.count ?? 0 > 2)
          && (at[end]?.kind != .word
            || at.isWord(end, "with after on this")
              && at.isNear("loss losses defeat season win", before: 0, after: 8))
          && !at.isNear(Self.results, before: 8, after: 0)
    }
    if at.isWord(-1, "to"), isTeam(at, -2), at.isDash(-6) || at.isDash(-7),
      (-12 ... -5).contains(where: { at.isWord($0, "fell dropped improved") })
    {
      return true
    }
    // "Boston is now 31-13", "the Panthers, who were 31-0"
    let isNow = at.isWord(-1, "now") && at.isWord(-2, "is are was were")
    if isNow || at.isWord(-1, "were are was is") && at.isWord(-2, "who"), values.count == 2,
      values[0] > values[1], values[0] + values[1] > 10,
      !at.isNear("score lead leads led vote margin", before: 8, after: 0),
      at[-3]?.shape == .capitalised || at.isMark(-3, ",") || at.isWord(-3, "now")
    {
      return true
    }
    // "the Lions are 0-2", "finished 12-5 last season"
    if values[0] == 0, values.count == 2, at.isWord(-1, "are"), isTeam(at, -2),
      !at.isWord(end, "down up")
    {
      return true
    }
    if at.isWord(-1, "finished finish"), at.isWord(end, "last this"),
      at.isWord(end + 1, "season year"), isTeamlike(at, -2)
    {
      return true
    }
    // "They finished 10-0", "Elida is 2-1-1", "The Eagles are now 7-2".
    let verb = at.isWord(-1, "now") ? -2 : -1
    guard at.isWord(verb, "are is were started finished") else { return false }
    return (isTeam(at, verb - 1) || values.count > 2 && at[verb - 1]?.shape == .capitalised)
      && (values.count < 3 || values.reduce(0, +) != 10)
      && !at.isNear(Self.results, before: 8, after: 4)
  }

  /// Who plays: a name, or the word for a team.
  private func isTeamlike(_ at: Cursor, _ offset: Int) -> Bool {
    at[offset]?.shape == .capitalised || at.isWord(offset, "team club he she they we side squad")
  }

  /// A team as the subject: "they", "The Eagles".
  private func isTeam(_ at: Cursor, _ offset: Int) -> Bool {
    at.isWord(offset, "we they")
      || at.isWord(offset, "ers") && at.isGlued(offset) && at[offset - 1]?.kind == .digits
      || at[offset]?.shape == .capitalised && at.ends(offset, with: "s")
        && at.index + offset > at.sentence.lowerBound && at.word(offset - 1) != nil
  }

  /// Behind these a pair in brackets is a result or a vote.
  private static let before: Words = """
    beat beats beating defeated over past downed score scored vote voted senate house aged ages \
    lost won win against at
    """
  private static let results: Words = """
    score scores scored vote votes voted odds final count counts series ratio line lead leads led \
    result majority split ruling decision beat beats won lost defeated match game half halftime set \
    formation system pages ages aged aggregate goals nil jury house senate court justices hours store
    """

  private static let positions: Words = """
    center guard forward tackle quarterback receiver pitcher outfielder linebacker lineman \
    cornerback freshman sophomore rookie lefty righty
    """
}
