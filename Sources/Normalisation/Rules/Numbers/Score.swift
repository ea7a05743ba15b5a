/// Reads: scores and counts: "6-4, 6-2", "a 2–1 victory", "a 3-2-1 count", "a 5-4 ruling"; nil for
/// nothing in Britain, love in tennis; runs "for" wickets, declared or not; votes one "to" the other;
/// a favourite's odds ("5-4f"), goals and points of Irish games, the wheels of locomotives,
/// bowlers' figures in a list and in full ("24.3-6-71-5"), a batter's "54no", two formations
/// ("4-4-2/4-2-3-1"), "0-for-20" in America.
/// Leaves alone: spans that rise, unless a word of sport stands beside them.
struct Score: Rule {
  var name: String { "score" }
  var starts: [Start] { [.digits] }

  func match(_ at: Cursor) -> Match? {
    if let match = nought(at) { return match }
    if at.isGlued(1), let match = figures(at) ?? formations(at) { return match }
    guard at.isDash(1), let first = at.value(0), at.digits(0)?.count ?? 9 <= 3 else { return nil }
    if at.isJoined || at.isReference { return nil }
    // "the 9-11 attacks"
    if first == 9, at.isGluedMark(1, "-"), at.value(2) == 11,
      at.isWord(3, "attacks attack hijackers commission")
    {
      return Match(3, .date, "nine eleven", .init("month", "9"), .init("day", "11"))
    }
    var values = [first]
    var end = 1
    while values.count < 5, at.isDash(end), at.isGlued(end) == at.isGlued(end + 1),
      let next = at.value(end + 1), at.digits(end + 1)?.count ?? 9 <= 3
    {
      values.append(next)
      end += 2
    }
    // "2–2½ cups"
    if at.isGlued(end), at.vulgarFraction(end) != nil { return nil }
    // "988-1,204": the second is longer.
    if at.isGluedMark(end, ","), at.isGlued(end + 1), at.digits(end + 1)?.count == 3 { return nil }
    // "Limerick beat Cork by 3-24 to 1-29": goals and points of Irish games.
    if at.say.isBritish, values.count == 2, values[0] < 10, values[1] < 41,
      isGaelic(at)
    {
      return Match(
        3, .score, values.map { $0 == 0 ? "nil" : at.say.cardinal($0) }.joined(separator: " "),
        .init("goals", "\(values[0])"), .init("points", "\(values[1])"))
    }
    // "287-4d": declared.
    let isDeclared =
      values.count == 2 && values[0] > 99 && values[1] < 10
      && (at.isGlued(end) && at.isWritten(end, "d") && (!at.isGlued(end + 1) || at.isDot(end + 1))
        || at.isWritten(end, "dec"))
    // "Galopin (5-4f)"
    if values.count == 2, at.isGlued(end), let favourite = at.favourite(end) {
      return Match(
        end + 1, .ratio,
        at.say.cardinal(values[0]) + " to " + at.say.cardinal(values[1]) + " " + favourite,
        .init("first", "\(first)"), .init("second", "\(values[1])"))
    }
    guard values.count > 1, isDeclared || !at.isGlued(end) || at[end]?.kind == .mark,
      !at.isMark(end, "%")
    else { return nil }
    if isDeclared {
      return Match(
        at.isDot(end + 1) ? end + 2 : end + 1, .score,
        at.say.cardinal(values[0]) + " for " + at.say.cardinal(values[1]) + " declared",
        .init("first", "\(first)"), .init("second", "\(values[1])"))
    }
    if at.isGlued(end), at.isDash(end) || at.isMark(end, ".") || at.isMark(end, "/") {
      if at.isGlued(end + 1), at[end + 1]?.kind == .digits { return nil }
    }
    // "5 - 3 = 2"
    if values.count == 2, at.isMark(end, "=") {
      return Match(
        end, .cardinal, at.say.cardinal(values[0]) + " minus " + at.say.cardinal(values[1]),
        .init("first", "\(first)"), .init("second", "\(values[1])"))
    }
    if isHours(at, values, end) {
      return Match(
        end, .range, values.map { at.say.cardinal($0) }.joined(separator: " to "),
        .init("first", "\(first)"), .init("second", "\(values[1])"))
    }
    let manner = Manner(at, values, end)
    let isFalling = values[0] >= values[1] || values.count > 2
    if !isFalling && manner == .plain && !isSport(at, end) { return nil }
    if values.count == 2, values[0] > 299, manner == .plain, !isSport(at, end) { return nil }
    // "a 4-4-0": the wheels of a locomotive.
    let isEngine =
      values.count > 2
      && at.isNear("locomotive locomotives engine engines steam tank loco locos tender railway")
    let nothing =
      manner == .sets
      ? "love"
      : isEngine
        ? (at.say.isBritish ? "nought" : "oh")
        : manner == .wickets
          ? "no loss"
          : manner != .vote && at.say.isBritish || at.isWord(end, "draw draws") ? "nil" : "zero"
    let joint =
      switch manner {
      case .sets, .cards: " "
      case .wickets: " for "
      case .vote:
        at.word(end) != nil && !at.isWord(end, Cursor.notNouns) && values[1] < 100
          && !(values[0] % 100 == 0 && values[0] > 99) && !at.isWord(end, "early late shortly")
          && !(at.find(end, Tables.weekdays) != nil && at[end]?.shape == .capitalised)
          ? " " : " to "
      case .plain: joint(at, values, end)
      }
    // "Judges scored it 116-112": one sixteen, one twelve.
    let number = {
      manner == .cards && $0 > 100
        ? "one " + ($0 < 110 ? "oh " : "") + at.say.belowHundred($0 - 100) : at.say.cardinal($0)
    }
    var words = values.map { $0 == 0 ? nothing : number($0) }.joined(separator: joint)
    var count = end
    if manner == .sets, let (points, length) = tieBreak(at, end) {
      words += " (" + points + ")"
      count += length
    }
    return Match(count, .score, words, .init("first", "\(first)"), .init("second", "\(values[1])"))
  }

  /// "Arsenal 2, Spurs 0": nil for Britons, beside the other side's goals.
  private func nought(_ at: Cursor) -> Match? {
    // "0-for-20", "an 0-and-2 count"
    if !at.say.isBritish, at.value(0) == 0, at.digits(0)?.count == 1, at.isGluedMark(1, "-"),
      at.isGlued(2), at.isWord(2, "for and"), at.isGluedMark(3, "-"), at.isGlued(4),
      at.digits(4) != nil, !at.isJoined
    {
      return Match(1, .score, "oh", .init("made", "0"))
    }
    guard at.say.isBritish, at.value(0) == 0, at.digits(0)?.count == 1,
      !at.isGlued(1) || at[1]?.kind == .mark,
      at.word(-1)?.shape == .capitalised || at.word(-1)?.shape == .upper,
      !at.isGluedMark(1, "."), !at.isGluedMark(1, "-"), !at.isGluedMark(1, "%"),
      at.find(-1, Tables.months) == nil, !at.isWord(-1, Self.parts),
      isSide(at, stride(from: -2, to: -7, by: -1), length: -1)
        || isSide(at, stride(from: 1, to: 6, by: 1), length: 1)
    else { return nil }
    return Match(1, .score, "nil", .init("goals", "0"))
  }

  /// "24.3-6-71-5": overs, maidens, runs and wickets of a bowler; "45no" of a batter.
  private func figures(_ at: Cursor) -> Match? {
    if at.say.isBritish, at.isGlued(1), at.isWritten(1, "no"),
      !at.isGlued(2) || at[2]?.kind == .mark,
      let runs = at.value(0), runs < 500, !at.isJoined,
      at[-1]?.shape == .capitalised || at.isMark(-1, "(") || at.isMark(-1, ",")
    {
      return Match(2, .score, at.say.cardinal(runs) + " not out", .init("runs", at.string(0)))
    }
    guard at.isDot(1), at.isGlued(2), at.digits(2)?.count == 1, at.value(2) ?? 9 < 6,
      let overs = at.value(0), overs < 60, let balls = at.digits(2), !at.isJoined
    else { return nil }
    var words = at.say.cardinal(overs) + " point " + at.say.digits(balls)
    for place in [3, 5, 7] {
      guard at.isDash(place), at.isGlued(place), at.isGlued(place + 1),
        let value = at.value(place + 1), value < 300
      else { return nil }
      words += ", " + at.say.cardinal(value)
    }
    guard !at.isGlued(9) || at[9]?.kind == .mark && !at.isDash(9) else { return nil }
    return Match(
      9, .score, words, .init("overs", at.string(0)), .init("wickets", at.string(8)))
  }

  /// "4-4-2/4-2-3-1": how a side lines up, or else.
  private func formations(_ at: Cursor) -> Match? {
    guard at.isMark(1, "-") else { return nil }
    var words: [String] = []
    var end = 0
    for side in 0..<2 {
      var values: [Int] = []
      while values.count < 5, let value = at.value(end), (1...6).contains(value),
        at.digits(end)?.count == 1, end == 0 || at.isGlued(end)
      {
        values.append(value)
        end += 1
        guard at.isGluedMark(end, "-"), at.isGlued(end + 1) else { break }
        end += 1
      }
      guard values.count > 2, values.reduce(0, +) == 10 else { return nil }
      words.append(values.map { at.say.cardinal($0) }.joined(separator: " "))
      if side == 0 {
        guard at.isGluedMark(end, "/") else { return nil }
        end += 1
      }
    }
    guard !at.isJoined, !at.isGlued(end) || at[end]?.kind == .mark else { return nil }
    return Match(
      end, .score, words.joined(separator: ", "),
      .init("formation", at.text.string(at.index..<at.index + end)))
  }

  /// Whether another side and its goals stand that way: only names and one comma between.
  private func isSide(_ at: Cursor, _ offsets: StrideTo<Int>, length: Int) -> Bool {
    var hasName = length < 0
    for offset in offsets {
      if let goals = at.value(offset) {
        return hasName && goals < 15 && at.digits(offset)?.count ?? 9 <= 2
          && (at.word(offset - 1)?.shape == .capitalised || at.word(offset - 1)?.shape == .upper)
          && (length < 0 || at[offset + 1]?.kind != .word)
      }
      if at.isMark(offset, ",") { continue }
      guard at.word(offset)?.shape == .capitalised || at.word(offset)?.shape == .upper else {
        return false
      }
      hasName = true
    }
    return false
  }

  /// "7-6(5)", "7-6(7-3)": what stands right behind a set, which is set apart in speech.
  private func tieBreak(_ at: Cursor, _ end: Int) -> (String, Int)? {
    guard at.isMark(end, "("), let first = at.value(end + 1), first < 100,
      at.isGlued(end) || at.isGluedMark(end + 2, "/")
    else { return nil }
    if at.isMark(end + 2, ")") { return (at.say.cardinal(first), 3) }
    guard at.isDash(end + 2) || at.isMark(end + 2, "/"), let second = at.value(end + 3),
      second < 100,
      at.isMark(end + 4, ")")
    else { return nil }
    return (at.say.cardinal(first) + " " + at.say.cardinal(second), 5)
  }

  /// Americans say "three to two"; draws, counts and what stands before its noun have no "to".
  private func joint(_ at: Cursor, _ values: [Int], _ end: Int) -> String {
    if values == [50, 50] { return " " }
    if at.isWord(-1, "by") || isOdds(at, values, end) { return " to " }
    // "a 220-215 edge"
    if values.count == 2, values.allSatisfy({ $0 > 150 }) { return " to " }
    // "won 30-5": apart, or it would be thirty-five.
    if at.say.isBritish, values.count == 2, values[0] > 19, values[0] % 10 == 0,
      (1...9).contains(values[1]), at.word(end) == nil || at.isWord(end, Cursor.notNouns)
    {
      return ", "
    }
    // "the Indo-Pacific bill 385-34-1": for, against and neither.
    // A side of football lines up in tens.
    if values.count == 3, values[0] > values[1], values.reduce(0, +) != 10,
      !at.isWord(-1, "scored is at"),
      at.isNear(Self.voting, before: 14, after: 4),
      !at.isNear("season record games standings", before: 10, after: 10)
    {
      return " to "
    }
    if at.say.isBritish || values.count > 2 || values[0] == values[1] { return " " }
    // "6-4, 220 pounds": how tall, then how heavy.
    if (5...7).contains(values[0]), values[1] < 12, at.isMark(end, ","),
      at.digits(end + 1)?.count == 3
    {
      return " "
    }
    // "60-40": shares of a hundred.
    if values[0] + values[1] == 100, values[0] % 5 == 0 { return " " }
    if at.isMark(end, "(") || at.isMark(-1, "(") && at.isMark(end, ")") && at.isDash(-3) {
      return " "
    }
    // "The board voted 5-2 Tuesday."
    if at.find(end, Tables.weekdays) != nil, at[end]?.shape == .capitalised { return " to " }
    return at.word(end) != nil && !at.isWord(end, Cursor.notNouns) ? " " : " to "
  }

  /// "Sat 10-4", "a 9-5 job", "grades 9-4": a span that only looks like a score.
  private func isHours(_ at: Cursor, _ values: [Int], _ end: Int) -> Bool {
    guard values.count == 2 else { return false }
    // "open 10-4", "daily 9-5", "lunch 12-2"
    if values.allSatisfy({ (1...12).contains($0) }), at.isGlued(1),
      at.isWord(-1, Self.opening) || at.isWord(end, "daily weekdays")
    {
      return true
    }
    // "Open Mon-Fri, 9-5", "Mon–Sat: 9–6", "weekdays, 9-5"
    if values.count == 2, (7...12).contains(values[0]), (1...7).contains(values[1]), at.isGlued(1),
      at.isMark(-1, ",") || at.isMark(-1, ":"),
      at.find(-2, Tables.weekdays) != nil
        || at.isWord(
          -2,
          "daily weekdays weekends Saturdays Sundays Mondays Tuesdays Wednesdays Thursdays Fridays"),
      at[end] == nil || at[end]?.kind == .mark
    {
      return true
    }
    if at.isWord(-1, "F"), at.isDash(-2), at.isWord(-3, "M") { return values[0] < 13 }
    // "Sheff Wed 2-2 Hull": a club, no day.
    if at.isWord(-1, "Wed"), at.isWord(-2, "Sheff Sheffield"), !at.isDot(-1) { return false }
    return at.follows("Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun grade grades")
      || at.find(-1, Tables.weekdays) != nil && values[0] < 13 && at[end] == nil
      || at.isWord(end, "job jobs hours schedule office routine world shift shifts")
        && values[0] < 13
  }

  private static let voting: Words = """
    bill vote voted votes House resolution trustees amendment
    """
  private static let opening: Words = """
    open opens opening closed closes daily weekdays weekends lunch lunches dinner brunch breakfast
    """

  private func isSport(_ at: Cursor, _ end: Int) -> Bool {
    if at.isWord(end, Self.after) || at.isWord(end, Self.odds) || at.isWord(-2, "odds") {
      return true
    }
    if !at.isGlued(1) && at.isMark(1, "-") { return false }
    // "Leeds 1-2 Hull": between two names.
    let areNames =
      at[-1]?.shape == .capitalised && at[end]?.shape == .capitalised
      || at.isShouted && at[-1]?.shape == .upper && at[end]?.shape == .upper
    if areNames, at.isGlued(1),
      at.value(0) ?? 99 < 10, at.value(2) ?? 99 < 10, !at.isWord(-1, Self.parts),
      at.find(-1, Tables.months) == nil, at.find(end, Tables.months) == nil
    {
      return true
    }
    let isNoun = at[end]?.shape == .lower && !at.isWord(end, Cursor.notNouns)
    for offset in [-1, -2] where !isNoun && at.isWord(offset, Self.before) { return true }
    if isGame(at, end) { return true }
    // "7-6 (3-7)": a tie-break.
    if at.isMark(-1, "("), at.isDash(-3), at[-2]?.kind == .digits { return true }
    return at.isMark(end, "(") && at.isDash(end + 2) && at[end + 1]?.kind == .digits
  }

  /// "25-18, 22-25": a game lost among games, where pages would all rise.
  private func isGame(_ at: Cursor, _ end: Int) -> Bool {
    guard end == 3, at.isGlued(1), at.value(2) ?? 99 < 40 else { return false }
    let before = at.isMark(-1, ",") ? -2 : -1
    if at.isDash(before - 1), at.isGlued(before), let low = at.value(before),
      let high = at.value(before - 2), low < 40, high < 40, high > low
    {
      return true
    }
    let after = at.isMark(end, ",") ? end + 1 : end
    guard at.isDash(after + 1), at.isGlued(after + 1), let first = at.value(after),
      let second = at.value(after + 2), first < 40
    else { return false }
    return first > second
  }

  static let after: Words = """
    win victory defeat loss draw lead scoreline down up behind ahead vote ruling decision record \
    aggregate thrashing deficit advantage triumph drubbing upset tie stalemate series overall split \
    finish rout
    """
  private static let before: Words = """
    won win lost lose beat beaten drew trailed trailing trail led leading score scored scoreline \
    voted vote down defeated aggregate ruled split record finished ended
    """
  private static let parts: Words = """
    Chapter Chapters Verse Verses Page Pages Lesson Lessons Grade Grades Season Seasons Episode \
    Episodes Part Parts Volume Volumes Book Books Section Sections Level Levels Phase Phases Table \
    Tables Figure Figures Day Days Week Weeks Age Ages Years Games Rounds Stages Junctions Act Acts
    """
}
