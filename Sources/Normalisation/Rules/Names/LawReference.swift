/// Reads: American laws and rules of court by their shortened names: "Pub. L. 117-169", "Pub. L.
/// No. 88-352", "P.L. 117-169", "Fed. R. Civ. P. 12", "Fed. R. Evid. 403".
/// Leaves alone: "Pub" and "Fed" elsewhere; "PL" before what is no Congress and law ("a PL 2-0 win").
struct LawReference: Rule {
  let name = "law-reference"
  let starts: [Start] = [.words("Pub Fed P PL")]

  private static let procedures = [
    "Civ": "Civil", "Crim": "Criminal", "App": "Appellate", "Bankr": "Bankruptcy",
  ]

  func match(_ at: Cursor) -> Match? {
    guard !at.isJoined else { return nil }
    if at.string(0) == "PL" {
      guard let congress = at.value(1), Self.congresses.contains(congress), let law = at.digits(3),
        law.count > 1, !at.isNear(Self.league, before: 8, after: 8)
      else { return nil }
      return publicLaw(at, 1)
    }
    guard at.isDot(1), at.isDot(3) else { return nil }
    if at.string(0) == "P", at.isGlued(2), at.string(2) == "L" { return publicLaw(at, 4) }
    guard at[0]?.shape == .capitalised else { return nil }
    if at.isWord(0, "pub"), at.string(2) == "L" { return publicLaw(at, 4) }
    guard at.isWord(0, "fed"), at.string(2) == "R" else { return nil }
    if at.string(4) == "Evid", at.isDotOrStop(5) {
      return rule(at, at.isDot(5) ? 6 : 5, "Evidence")
    }
    guard let procedure = Self.procedures[at.string(4)], at.isDot(5), at.string(6) == "P",
      at.isDotOrStop(7)
    else { return nil }
    return rule(at, at.isDot(7) ? 8 : 7, procedure + " Procedure")
  }

  /// Those that numbered their laws so; a match or a season has other numbers.
  private static let congresses = 57...140
  private static let league: Words = """
    league club clubs cup season goals goal win wins won lost draw opener title points champions match \
    matches split
    """

  private func rule(_ at: Cursor, _ end: Int, _ subject: String) -> Match {
    let isOne = at.digits(end) != nil
    return Match(
      end, .abbreviation, (isOne ? "Federal Rule of " : "Federal Rules of ") + subject,
      .init("abbreviation", at.string(0)))
  }

  /// "Pub. L. 117-169", "Pub. L. No. 88-352": the Congress and the law's number.
  private func publicLaw(_ at: Cursor, _ end: Int) -> Match? {
    let hasNo = at.isWord(end, "no") && at.isDot(end + 1)
    let first = hasNo ? end + 2 : end
    guard let congress = at.digits(first), congress.count <= 3, !at.isGlued(first),
      at.isDash(first + 1), at.isGlued(first + 1), at.isGlued(first + 2),
      let law = at.digits(first + 2), law.count <= 4,
      congress.first != 0x30, law.first != 0x30
    else { return nil }
    let words = hasNo ? "Public Law Number " : "Public Law "
    return Match(
      first + 3, .alphanumeric, words + at.say.paired(congress) + " " + at.say.paired(law),
      .init("congress", at.string(first)), .init("law", at.string(first + 2)))
  }
}
