/// Reads: junctions of motorways, where a road or traffic stands near: "J22", "J3a", "between J22 and
/// J24".
/// Leaves alone: other codes with a J ("J20" visas), "J" alone.
struct Junction: Rule {
  var name: String { "junction" }
  var starts: [Start] { [.words("J Jct Jcts junc")] }

  func match(_ at: Cursor) -> Match? {
    // "shut at Jct 10", "Jcts 4 and 5"
    if !at.isJoined, at.isWord(0, "Jct Jcts junc") {
      let end = at.isDot(1) ? 2 : 1
      guard at.digits(end)?.count ?? 9 < 3, at[end]?.gap == .space else { return nil }
      return Match(
        end, .abbreviation, at.isWord(0, "Jcts") ? "junctions" : "junction",
        .init("abbreviation", at.string(0)))
    }
    guard at[0]?.shape == .oneCapital, !at.isJoined || at.isDash(-1), at.isGlued(1),
      let number = at.value(1), (1...50).contains(number)
    else { return nil }
    var end = 2
    var words = "junction " + at.say.cardinal(number)
    if at.isGlued(2), at.isWord(2, "a b"), at[2]?.shape == .lower {
      words += " " + at.string(2).uppercased()
      end = 3
    }
    guard !at.isGlued(end) || at[end]?.kind == .mark, !at.isWord(end, "visa visas form"),
      at.isNear(Self.traffic) || isByRoad(at)
        // "M62 closed in both directions after six-vehicle crash near J26"
        || at.isWord(-1, "near at from to by past approaching after before")
          && (-24...24).contains(where: {
            at[$0]?.shape == .oneCapital && at.isWord($0, "M A") && at.isGlued($0 + 1)
              && at.digits($0 + 1)?.count ?? 9 < 3
          })
        // "between J14 and J15"
        || at.isWord(-1, "between") && at.isWord(end, "and") && at.isWritten(end + 1, "J")
        || at.isWord(-1, "and") && at.isWord(-4, "between") && at.isWritten(-3, "J")
    else {
      return nil
    }
    // "J9-10", "J9/10"
    if at.isDash(end) || at.isMark(end, "/"), at.isGlued(end), at.isGlued(end + 1),
      let last = at.value(end + 1), last > number, last < 51,
      !at.isGlued(end + 2) || at[end + 2]?.kind == .mark
    {
      return Match(
        end + 2, .alphanumeric, words + " to " + at.say.cardinal(last),
        .init("number", "\(number)"),
        .init("to", "\(last)"))
    }
    if at.isDash(end), at.isGlued(end), at.isGlued(end + 1), at.isWritten(end + 1, "J"),
      let last = at.value(end + 2), at.isGlued(end + 2)
    {
      words += " to " + at.say.cardinal(last)
      end += 3
    }
    return Match(end, .alphanumeric, words, .init("number", "\(number)"))
  }

  /// "M62", "A1" within the few words around.
  private func isByRoad(_ at: Cursor) -> Bool {
    for offset in -10...10 where at[offset]?.shape == .oneCapital {
      if at.isWord(offset, "M A"), at.isGlued(offset + 1), at[offset + 1]?.kind == .digits {
        return true
      }
    }
    return false
  }

  private static let traffic: Words = """
    motorway carriageway eastbound westbound northbound southbound slip roundabout lanes lane traffic \
    junction junctions clockwise
    """
}
