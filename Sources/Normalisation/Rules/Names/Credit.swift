/// Reads: who had a part in a work, and whom somebody married: "ed. J. Smith", "trans. by P. Jones",
/// "feat. Rihanna", "(ft. Drake)", "m. 1955".
/// Leaves alone: editions ("2nd ed. London"), feet ("6 ft. Tall"), meters ("100 m. 1955 was").
struct Credit: Rule {
  var name: String { "credit" }
  var starts: [Start] { [.words("ed eds trans tr illus feat ft m")] }

  private static let deeds = [
    "ed": "edited", "eds": "edited", "trans": "translated", "tr": "translated",
    "illus": "illustrated",
  ]

  func match(_ at: Cursor) -> Match? {
    guard at[0]?.shape == .lower, !at.isJoined, at.isDot(1) || at.isWord(0, "feat ft") else {
      return nil
    }
    let end = at.isDot(1) ? 2 : 1
    if at.isWord(0, "m") {
      guard let year = at.digits(end), year.count == 4, (0x31...0x32).contains(year.first ?? 0),
        at[end]?.gap == .space, at[-1]?.kind != .digits, at.index > at.sentence.lowerBound,
        !at.isGlued(end + 1) || at[end + 1]?.kind == .mark
      else { return nil }
      return reading(at, end, "married")
    }
    guard let next = at[end], next.gap == .space else { return nil }
    let isName =
      next.shape == .capitalised || next.shape == .mixed || next.shape == .upper
      || next.shape == .oneCapital && at.isDot(end + 1)
      || at.isWord(end, "the") && at[end + 1]?.shape == .capitalised
    if at.isWord(0, "feat ft") {
      // A feat is done, and feet are counted.
      guard isName || at.digits(end) != nil && at.isMark(-1, "("),
        end == 2 || at.isMark(-1, "("), at[-1]?.kind != .digits,
        at.isWord(0, "feat") || at.isMark(-1, "(") || at[-1]?.shape == .capitalised,
        !at.isWord(-1, "a an the this that no great another his her their")
      else { return nil }
      return reading(at, end, "featuring")
    }
    guard let deed = Self.deeds[at.string(0)],
      at.isMark(-1, ",") || at.isMark(-1, "(") || at.isMark(-1, ";") || at.isMark(-1, "[")
        || at.isWord(-1, "was is were and first")
    else { return nil }
    if at.isWord(end, "by") { return reading(at, end, deed) }
    // "trans. from the French"
    if at.isWord(end, "from into"), deed == "translated" { return reading(at, end, deed) }
    guard isName, !at.isWord(-1, "first") else { return nil }
    return reading(at, end, deed + " by")
  }

  private func reading(_ at: Cursor, _ count: Int, _ words: String) -> Match {
    Match(count, .abbreviation, words, .init("abbreviation", at.string(0)))
  }
}
