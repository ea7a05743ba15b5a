/// Reads: numbers in the plural: "in their 20s", "10s", "747s", "6s"; teams: "the 49ers", "the 76ers";
/// rough counts: "1,000s of jobs", "10,000s of people"; seconds where something tells them ("a 5s
/// penalty", "0-62mph in 6s", "Hold for 30s.", "a 30s timeout", "every 60–90s").
/// Leaves alone: numbers with other letters.
struct PluralNumber: Rule {
  var name: String { "plural-number" }
  var starts: [Start] { [.digitsBefore("-.,'", [.word, .otherMark, .digitsApart])] }

  func match(_ at: Cursor) -> Match? {
    guard at.isGlued(1) || at.digits(1)?.count == 3 else { return nil }
    if let numeral = at.numeral(0), let rough = numeral.rough, at.isGlued(numeral.count),
      !at.isWord(-1, "the early late mid") || at.isWord(numeral.count + 1, "of"), !at.isJoined
    {
      // "1000s of fans", "1,000s flee", "100's of people"
      let end =
        at.isApostrophe(numeral.count) && at.isGlued(numeral.count + 1)
        ? numeral.count + 1 : numeral.count
      if at.isWritten(end, "s"), !at.isGlued(end + 1) || at[end + 1]?.kind == .mark,
        numeral.integer.count > 3 || at.isWord(end + 1, "of")
      {
        return Match(end + 1, .cardinal, rough, .init("integer", numeral.description))
      }
    }
    if at.isSeconds, let count = at.value(0) {
      let isOne =
        !at.isWord(2, "flat") && at.isAttributive(end: 2)
        || at[2]?.shape == .lower && !at.isWord(2, "flat behind ahead clear")
          && !at.isWord(2, Cursor.notNouns)
      return Match(
        2, .measure, at.say.cardinal(count) + (isOne || count == 1 ? " second" : " seconds"),
        .init("seconds", at.string(0)))
    }
    // "every 60–90s"
    if let low = at.value(0), at.isDash(1), at.isGlued(1), at.isGlued(2), let high = at.value(2),
      low < high, at.isGlued(3), at.isWritten(3, "s"), !at.isGlued(4) || at[4]?.kind == .mark,
      at.isWord(-1, "every after wait rest"), !at.isJoined
    {
      return Match(
        4, .measure, at.say.cardinal(low) + " to " + at.say.cardinal(high) + " seconds",
        .init("from", "\(low)"), .init("to", "\(high)"))
    }
    // "among 18-24s"
    if let low = at.value(0), low > 9 || low == 0 || at.value(2) ?? 0 > 4, at.isDash(1),
      at.isGlued(1),
      at.isGlued(2),
      let high = at.value(2), low < high, high < 100, at.isGlued(3), at.isWritten(3, "s"),
      !at.isGlued(4) || at[4]?.kind == .mark, !at.isJoined
    {
      return Match(
        4, .range, at.say.cardinal(low) + " to " + at.say.cardinal(high).pluralised,
        .init("from", "\(low)"), .init("to", "\(high)"))
    }
    guard let digits = at.digits(0), digits.first != 0x30, digits.count <= 4, at.isGlued(1),
      at.isWord(1, "s er ers"), at[1]?.shape == .lower, !at.isGlued(2) || at[2]?.kind == .mark
    else { return nil }
    let words = digits.count > 2 ? at.say.paired(digits) : at.say.cardinal(digits)
    if !at.isWritten(1, "s") {
      let agent = words + (words.utf8.last == 0x65 ? "r" : "er")
      return Match(
        2, .cardinal, at.isWritten(1, "er") ? agent : agent + "s", .init("integer", at.string(0)))
    }
    return Match(2, .cardinal, words.pluralised, .init("integer", at.string(0)))
  }
}

extension String {
  /// A number word in the plural: "twenties", "sixes", "forty-sevens".
  var pluralised: String {
    if hasSuffix("y") { return String(dropLast()) + "ies" }
    if hasSuffix("x") { return self + "es" }
    return self + "s"
  }
}

extension Cursor {
  /// "a 5s penalty", "0-62mph in 6s", "won by 5s": whole seconds with their letter.
  var isSeconds: Bool {
    guard let value = value(0), value < 1000, isGlued(1), isWritten(1, "s"),
      !isGlued(2) || self[2]?.kind == .mark && !isApostrophe(2), !isJoined,
      !(isWord(-1, "the") && value % 10 == 0 && value > 19)
    else { return false }
    if isTimed(value) { return true }
    guard value < 100 else { return false }
    if isWord(2, "penalty penalties gap stop lead advantage")
      || isWord(2, "time") && isWord(3, "penalty penalties")
    {
      return true
    }
    // "A 45s exposure", "Hold for 30s.", "The clip lasts 45s."
    if isWord(2, Self.lasting) { return true }
    // "a 30s ad", but "an 80s advert"
    if isWord(2, Self.shown), value < 50 || value == 60, isWord(-1, "a two three each its the") {
      return true
    }
    if isWord(-1, "lasts lasted") || isWord(-1, "for") && isWord(-2, Self.held),
      word(2) == nil || isWord(2, "then and or before")
    {
      return true
    }
    if isWord(-1, "in"), value % 10 > 0, word(2) == nil { return true }
    if isWord(-1, "in") {
      return isWord(-2, "mph kph h") || isWord(2, "flat")
        || isDash(-3) && [60, 62].contains(self.value(-2) ?? 0) && self.value(-4) == 0
    }
    return isWord(-1, "by") && isWord(-2, "won wins win leads led lost") && word(2) == nil
  }

  /// "every 60s", "timeout is 30s", "from 10s to 30s", "stuns for 2s", "5s later": seconds by the words of
  /// machines, games and kitchens around them.
  private func isTimed(_ value: Int) -> Bool {
    if isWord(-1, "their his her our my your early mid late the those these two three four") {
      return false
    }
    if isWord(2, "later"), self[2]?.gap == .space, word(3) == nil || isWord(3, Self.notNouns) {
      return true
    }
    if isWord(2, "timeout timeouts intervals interval cooldown subs sub exposures"),
      self[2]?.gap == .space
    {
      return true
    }
    let isOpen = word(2) == nil || isWord(2, Self.notNouns)
    if isWord(2, "per"), isWord(3, "side round set leg question") { return true }
    guard isOpen else { return false }
    if isWord(-1, "took takes take rest lasted lasts") { return true }
    if isWord(-1, "every within"), value % 10 > 0 || word(2) == nil { return true }
    // "Music from 80s and 90s": decades, where nothing but their round number speaks.
    let isMeasured =
      isWord(-1, "for over to from by is about than after within every under")
      || isWord(-1, "and or was at in of") && value % 10 > 0 || isMark(-1, ",") && value % 10 > 0
      || isMark(-1, "(")
    return isMeasured && isNear(Self.timed, before: 14, after: 10)
  }

  /// What lasts some seconds: "a 30s silence".
  private static let lasting: Words = """
    exposure exposures timer countdown clip clips delay pause burst bursts silence applause teaser \
    snippet snippets plank planks rest rests hold holds window loop loops standstill
    """

  /// What lasts some seconds or is of a decade.
  private static let shown: Words =
    "advert ad commercial trailer montage jingle slot sprint adverts ads sprints"

  /// What is told in seconds.
  private static let timed: Words = """
    timeout timeouts latency cooldown stun stuns slows HP exposure retry retries recharge recharges \
    backoff fired burn burns flew ISO ms fps Isp delay restores heal heals shield lag refresh \
    heartbeat polling
    """

  /// What is done for so many seconds.
  private static let held: Words = """
    hold rinse wait rest blend microwave shake stir press boil blanch plank held pause sprint steep \
    soak mix pulse cook count breathe exhale inhale repeat heat scrub wash
    """
}
