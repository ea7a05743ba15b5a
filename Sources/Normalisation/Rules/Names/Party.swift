/// Reads: an American politician's party and state: "(D-Calif.)", "R-Texas", "I-Maine": the party in
/// words; the state has a rule of its own.
/// Leaves alone: other letters before a hyphen ("D-Day", "R-rated").
struct Party: Rule {
  let name = "party"
  let starts: [Start] = [.words("D R I")]

  func match(_ at: Cursor) -> Match? {
    guard at[0]?.shape == .oneCapital, !at.isJoined, at.isDash(1), at.isGlued(1), at.isGlued(2),
      at.isOpening(-1) || at.isMark(-1, ",") || at.index == at.sentence.lowerBound,
      isState(at), let party = Self.parties[at.string(0)]
    else { return nil }
    return Match(2, .abbreviation, party + " of", .init("party", at.string(0)))
  }

  private func isState(_ at: Cursor) -> Bool {
    if at.find(2, Tables.states) != nil || at.isWord(2, Self.states) { return true }
    guard at[2]?.shape == .oneCapital, at.isDot(3), at.isDotOrStop(5), at.word(4) != nil else {
      return false
    }
    return at.isWord(2, "W") && at.isWord(4, "Va")
      || Tables.states.find(at.string(2) + at.string(4)) != nil
  }

  private static let parties = ["D": "Democrat", "R": "Republican", "I": "Independent"]
  /// The names that papers write out, and the first words of the longer ones.
  private static let states: Words = """
    Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii \
    Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan \
    Minnesota Mississippi Missouri Montana Nebraska Nevada New North Ohio Oklahoma Oregon \
    Pennsylvania Rhode South Tennessee Texas Utah Vermont Virginia Washington West Wisconsin Wyoming \
    Guam Puerto
    """
}
