/// Reads: how a batter was out, as cricket's scorecards write it: "c Pope b Siraj 41", "c & b Shah 3",
/// "lbw b Anderson 0", "st †Foakes b Leach 12", "b Broad 7".
/// Leaves alone: single letters elsewhere.
struct Dismissal: Rule {
  var name: String { "dismissal" }
  var starts: [Start] { [.words("c b st lbw"), .digitsBeforeWords("no")] }

  /// A name has no more lexemes.
  private static let longestName = 6

  func match(_ at: Cursor) -> Match? {
    // "made 54no off 29 balls"
    if let runs = at.value(0) {
      guard at.say.isBritish, !at.isJoined, at.isGlued(1), at.isWritten(1, "no"),
        at[2] == nil || at[2]?.kind == .mark && !at.isDot(2)
          || at.isWord(2, "off from and in at as when overnight")
      else { return nil }
      return Match(
        2, .score, at.say.cardinal(runs) + " not out", .init("runs", at.string(0)))
    }
    guard at[0]?.shape == .lower, !at.isJoined, at[1]?.gap == .space else { return nil }
    switch at.string(0) {
    case "lbw": return at.isWord(1, "b") && isBowler(at, 2) ? reading(at, "L B W") : nil
    case "b":
      let isBehindFielder =
        at.isWord(-1, "lbw") || (1...Self.longestName).contains { isCatch(at.moved(-$0), by: $0) }
      guard isBehindFielder || at[-1]?.shape == .capitalised && isScored(at, 1) else { return nil }
      return isBowler(at, 1) ? reading(at, "bowled") : nil
    default:
      let fielder = (2...Self.longestName).first { isCatch(at, by: $0) && isBowler(at, $0 + 1) }
      guard fielder != nil else { return nil }
      return reading(at, at.isWord(0, "c") ? "caught" : "stumped")
    }
  }

  /// Whether "c" or "st" stands there, a fielder's name behind it, and a "b" so many lexemes on.
  private func isCatch(_ at: Cursor, by count: Int) -> Bool {
    guard at.isWord(0, "c st"), at[0]?.shape == .lower, at.isWord(count, "b"),
      at[count]?.shape == .lower
    else { return false }
    return (1..<count).allSatisfy { offset in
      at[offset]?.kind == .mark ? !at.isDash(offset) : isPartOfName(at, offset)
    } && count > 1
  }

  private func isPartOfName(_ at: Cursor, _ offset: Int) -> Bool {
    guard let word = at.word(offset) else { return false }
    return word.shape != .lower || at.isWord(offset, "and sub de van der ul")
  }

  private func isBowler(_ at: Cursor, _ offset: Int) -> Bool {
    guard let word = at.word(offset), word.gap == .space else { return false }
    // "b T K Curran"
    if word.shape == .oneCapital, word.count == 1 {
      let name = at[offset + 1]?.shape == .oneCapital ? offset + 2 : offset + 1
      return at[name]?.gap == .space
        && (at[name]?.shape == .capitalised || at[name]?.shape == .mixed)
    }
    return word.shape == .capitalised || word.shape == .mixed
  }

  /// Whether a name and then the runs stand there, and nothing more.
  private func isScored(_ at: Cursor, _ offset: Int) -> Bool {
    at.digits(offset + 1).map { $0.count <= 3 } == true
      && (at[offset + 2] == nil || at[offset + 2]?.kind == .mark)
  }

  private func reading(_ at: Cursor, _ words: String) -> Match {
    Match(1, .abbreviation, words, .init("abbreviation", at.string(0)))
  }
}
