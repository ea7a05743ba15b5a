/// What is called by the sum that it costs or pays, and a name: "the £4.2bn Thames Tideway tunnel".
extension Cursor {
  /// "the £4.2bn Thames Tideway “super sewer”", "the £18bn HS2 link": names or letters, and then what
  /// they are called; but "the £5m Boris Johnson promised", "the $5m Trump owes".
  func isCalled(_ end: Int) -> Bool {
    var next = end
    while next < end + 4, let lexeme = self[next], lexeme.gap == .space || next > end,
      lexeme.kind == .word && lexeme.shape != .lower
        || lexeme.kind == .digits && lexeme.gap == .none
    {
      next += 1
    }
    guard next > end, let noun = self[next], noun.gap == .space else { return false }
    if isMark(next, "“") || isMark(next, "\"") { return true }
    // A person's name may have a verb behind it: "the £22bn Labour found".
    guard (end..<next).allSatisfy({ self[$0]?.shape != .capitalised }) else { return false }
    return noun.shape == .lower && !isWord(next, Self.notNouns) && !isWord(next, Self.predicates)
      && !ends(next, with: "ed") && (!ends(next, with: "s") || ends(next, with: "'s"))
      && !ends(next, with: "ing")
  }

  /// "the US$4.2bn Response Plan", "a £3bn Towns Fund": what is called by its price, in capitals.
  func isTitledSum(_ start: Int, _ end: Int) -> Bool {
    guard
      isWord(start - 1, Self.articles) || isWord(start - 1, Self.determiners)
        || isWord(start - 1, Self.reporting) || isWord(start - 1, Self.reports)
        || isOwner(start - 1), self[end]?.gap == .space
    else { return false }
    var next = end
    while next < end + 4, self[next]?.kind == .word, self[next]?.gap == .space,
      self[next]?.shape != .lower
    {
      if next > end, isWord(next, Self.titled), word(next + 1)?.shape != .capitalised {
        return true
      }
      next += 1
    }
    return false
  }

  /// What headlines with capitals call by its price.
  static let deals: Words = """
    Deal Merger Takeover Budget Lawsuit Settlement Fund Package Contract Fraud Scam Acquisition \
    Buyout Bailout Investment Loan Project Scheme Upgrade Verdict Fine Penalty Bond Plan Gift Donation \
    Prize Heist Overhaul Expansion
    """

  /// What programmes and buildings end their names with.
  private static let titled: Words = """
    Plan Fund Programme Program Project Scheme Bill Act Package Deal Initiative Facility Bridge \
    Tunnel Telescope Observatory Museum Line Railway Tower Centre Center Campus Hospital Stadium Arena Park Factory Plant Grant \
    Prize Award Budget Loan Bond Response Strategy Partnership
    """

  /// "the $7 million Breeders' Cup Classic", "wins $1m Donn Handicap".
  func isContest(_ end: Int) -> Bool {
    var next = end
    while next < end + 5, let lexeme = self[next], lexeme.gap == .space || next > end,
      lexeme.kind == .word && lexeme.shape != .lower
        || lexeme.kind == .digits && lexeme.count < 3
        || lexeme.kind == .mark
          && (lexeme.code == 0x26 || lexeme.code == 0x27 || lexeme.code == 0x2019)
    {
      if isWord(next, Self.contests) { return next > end }
      next += 1
    }
    return next > end && isWord(next, "stakes handicap")
  }

  private static let contests: Words = """
    cup classic championship championships handicap stakes derby masters invitational tournament oaks \
    turf
    """
  /// What is said of somebody behind an amount that they paid or own.
  static let predicates: Words = """
    paid got won made took left gave spent lost sold bought said want need have owe get pay say spend \
    hope claim make take give raise seek offer put had did won't didn't hasn't
    """
}
