/// Reads: two numbers that tell how somebody stands or is built, in sport: a record of games ("went
/// 12-5", "The Bills (11-3)"), what a batter or a server stands at ("an 0-2 count", "at 15-40"), how
/// tall a player is ("a 6-11 center", "6-5 and 237 pounds").
/// Leaves alone: results and votes ("won 12-5", "voted 12-5"), spans, three numbers.
struct Standing: Rule {
  let name = "standing"
  let starts: [Start] = [.digits]

  func match(_ at: Cursor) -> Match? {
    guard let first = at.value(0), at.digits(0)?.count ?? 9 <= 3, at.isGluedMark(1, "-"),
      at.isGlued(2), let second = at.value(2), at.digits(2)?.count ?? 9 <= 3, !at.isJoined,
      !at.isReference, !at.isGlued(3) || at[3]?.kind == .mark && !at.isMark(3, "%"),
      !(at.isGlued(3) && at.isGlued(4) && at[4]?.kind == .digits)
    else { return nil }
    let values = [first, second]
    return body(at, values) ?? count(at, values) ?? record(at, values)
  }

  /// "a 6-11 center", "6-5 and 237 pounds": how tall a player is.
  private func body(_ at: Cursor, _ values: [Int]) -> Match? {
    guard (4...7).contains(values[0]), values[1] < 12 else { return nil }
    let isWeighed =
      (at.isWord(3, "and") || at.isMark(3, ","))
      && (2...3).contains(at.digits(4)?.count ?? 0)
      && (at.isWord(5, "pounds lbs lb")
        || at.isGluedMark(5, "-") && at.isWord(6, "pound"))
    guard isWeighed || at.isWord(3, Self.positions) && at.isWord(-1, "a the") else { return nil }
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
        || at.isNear("serve serving served game break tennis deuce") && !at.isWord(-1, "aged ages"))
    guard isPitch || isGame else { return nil }
    let words = values.map { $0 == 0 ? (isPitch ? "oh" : "love") : at.say.cardinal($0) }
    return Match(
      3, .score, words.joined(separator: " "), .init("first", "\(values[0])"),
      .init("second", "\(values[1])"))
  }

  /// "went 12-5", "a record of 50-32", "opened 0-4": games won and lost, in America.
  private func record(_ at: Cursor, _ values: [Int]) -> Match? {
    guard !at.say.isBritish, values.reduce(0, +) > 3 || at.isWord(-1, "of"),
      values.reduce(0, +) < 163,
      at.word(3) == nil || at.isWord(3, Cursor.notNouns)
    else { return nil }
    // "The Bills (11-3) host": behind a name and in brackets.
    let isBracketed =
      at.isMark(-1, "(") && at.isMark(3, ")") && at[-2]?.shape == .capitalised
      && values.reduce(0, +) < 21
      && !at.isNear(
        "beat beats beating defeated over lost past downed score scored vote voted", before: 6)
    guard
      isBracketed || at.isWord(-1, "went opened")
        || at.isWord(-1, "of") && at.isWord(-2, "record mark")
        || at.isWord(-1, "to") && at.isWord(-2, "improved improve improves")
        || at.isWord(-1, "are") && at.isNear(Self.league)
    else { return nil }
    let words = values.map { $0 == 0 ? "oh" : at.say.cardinal($0) }
    return Match(
      3, .score, words.joined(separator: " and "), .init("won", "\(values[0])"),
      .init("lost", "\(values[1])"))
  }

  private static let positions: Words = """
    center guard forward tackle quarterback receiver pitcher outfielder linebacker lineman \
    cornerback freshman sophomore rookie lefty righty
    """
  private static let league: Words = """
    season games road home conference division league standings playoffs record start series
    """
}
