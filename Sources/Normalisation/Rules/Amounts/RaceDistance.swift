/// Reads: how far horses race, in miles and furlongs: "2m4f", "1m 2½f", "the 6f sprint", "a 3m chase".
/// Leaves alone: metres ("a 200m hurdles final"), millions, "5F", furlongs and miles with nothing of
/// racing beside them.
struct RaceDistance: Rule {
  var name: String { "race-distance" }
  var starts: [Start] { [.digitsBefore("", [.word, .otherMark])] }

  func match(_ at: Cursor) -> Match? {
    guard startsWithDistance(at), !at.isJoined else { return nil }
    var parts: [(amount: Quantity.Amount, unit: String)] = []
    var end = 0
    if let (miles, length) = at.amount(0, signed: false), at.isGlued(length),
      at.isWritten(length, "m"), (1...5).contains(at.value(0) ?? 0), miles.numeral?.fraction == nil,
      miles.numeral?.isGrouped != true
    {
      parts.append((miles, "mile"))
      end = length + 1
    }
    if let (furlongs, length) = at.amount(end, signed: false), at.isGlued(end + length),
      at.isWritten(end + length, "f"), (1...9).contains(at.value(end) ?? 0),
      furlongs.numeral?.fraction == nil
    {
      parts.append((furlongs, "furlong"))
      end += length + 1
    }
    if !parts.isEmpty, let (yards, length) = at.amount(end, signed: false),
      at.isGlued(end + length),
      at.isWord(end + length, "y yd yds"), (1...219).contains(at.value(end) ?? 0)
    {
      parts.append((yards, "yard"))
      end += length + 1
    }
    guard let last = parts.last, !at.isGlued(end) || at[end]?.kind == .mark && !at.isMark(end, "/"),
      parts.count > 1
        || (last.unit == "mile"
          ? at.isWord(end, Self.races) || at.isWord(end + 1, Self.races)
          : at.isWord(end, Self.sprints) || at.isWord(-1, "over stays") || at.isNear(Self.races))
    else { return nil }
    let isAttributive = isAttributive(at, end)
    let words = parts.map { part in
      let isOne =
        isAttributive || part.amount.numeral?.isOne ?? false && part.amount.fraction == nil
      return part.amount.spoken(at.say) + " " + part.unit + (isOne ? "" : "s")
    }
    return Match(
      end, .measure, words.joined(separator: " "),
      .init("distance", at.text.string(at.index..<at.index + end)))
  }

  /// The letter right behind the first number: what most numbers lack.
  private func startsWithDistance(_ at: Cursor) -> Bool {
    guard let (end, next) = at.endOfAmount() else { return false }
    return next.gap == .none && at.isWord(end, "m f")
  }

  /// Before the race that is so long.
  private func isAttributive(_ at: Cursor, _ end: Int) -> Bool {
    guard let noun = at.word(end) else { return false }
    if noun.shape == .lower { return !at.isWord(end, Cursor.notNouns) }
    return at.isWord(-1, "a an the this his her its their")
  }

  private static let races: Words = """
    chase chases hurdle handicap handicaps steeplechase bumper novices novice maiden stakes furlong \
    furlongs jockey jockeys racecourse racehorse filly fillies colt colts gelding trainer hurdler \
    chaser
    """
  private static let sprints: Words = "sprint sprints race races dash contest"
}
