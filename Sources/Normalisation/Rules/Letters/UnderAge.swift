/// Reads: teams and groups by age: "U21s", "England U-19", "u-16s", "u/16s", "the U20 World Cup" as "under-twenty".
/// Leaves alone: other numbers ("U2", "U-235"), boats ("the submarine U-20").
struct UnderAge: Rule {
  var name: String { "under-age" }
  var starts: [Start] { [.words("U")] }

  func match(_ at: Cursor) -> Match? {
    guard !at.isJoined, at.isGlued(1) else { return nil }
    let place = at.isMark(1, "-") || at.isMark(1, "/") && at.isWritten(3, "s") ? 2 : 1
    guard at.isGlued(place), let age = at.value(place), (5...23).contains(age),
      at.digits(place)?.first != 0x30, !at.isWord(place + 1, "rate rates unemployment jobless"),
      !at.isNear(
        "submarine submarines boat boats uranium sank sunk torpedoed torpedo gate", before: 6)
    else { return nil }
    var words = "under-" + at.say.cardinal(age)
    var end = place + 1
    if at.isGlued(end), at.isWritten(end, "s") {
      words = words.pluralised
      end += 1
    } else if place == 1, age < 12, !at.isWord(end, Self.sides) {
      return nil
    }
    guard !at.isGlued(end) || at[end]?.kind == .mark && !at.isDash(end) else { return nil }
    return Match(end, .alphanumeric, words, .init("age", "\(age)"))
  }

  private static let sides: Words = """
    team teams side sides squad squads tournament league cup match final football rugby cricket boys \
    girls champions coach
    """
}
