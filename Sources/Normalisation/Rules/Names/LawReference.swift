/// Reads: American laws and rules of court by their shortened names: "Pub. L. 117-169",
/// "Fed. R. Civ. P. 12", "Fed. R. Evid. 403".
/// Leaves alone: "Pub" and "Fed" elsewhere.
struct LawReference: Rule {
  let name = "law-reference"
  let starts: [Start] = [.words("Pub Fed")]

  private static let procedures = [
    "Civ": "Civil", "Crim": "Criminal", "App": "Appellate", "Bankr": "Bankruptcy",
  ]

  func match(_ at: Cursor) -> Match? {
    guard !at.isJoined, at[0]?.shape == .capitalised, at.isDot(1), at.isDot(3) else { return nil }
    if at.isWord(0, "pub"), at.string(2) == "L" { return publicLaw(at) }
    guard at.isWord(0, "fed"), at.string(2) == "R" else { return nil }
    if at.string(4) == "Evid", at.isDotOrStop(5) {
      return rule(at, at.isDot(5) ? 6 : 5, "Evidence")
    }
    guard let procedure = Self.procedures[at.string(4)], at.isDot(5), at.string(6) == "P",
      at.isDotOrStop(7)
    else { return nil }
    return rule(at, at.isDot(7) ? 8 : 7, procedure + " Procedure")
  }

  private func rule(_ at: Cursor, _ end: Int, _ subject: String) -> Match {
    let isOne = at.digits(end) != nil
    return Match(
      end, .abbreviation, (isOne ? "Federal Rule of " : "Federal Rules of ") + subject,
      .init("abbreviation", at.string(0)))
  }

  /// "Pub. L. 117-169": the Congress and the law's number.
  private func publicLaw(_ at: Cursor) -> Match? {
    guard let congress = at.digits(4), congress.count <= 3, at.isDash(5), at.isGlued(5),
      at.isGlued(6), let law = at.digits(6), law.count <= 4
    else { return nil }
    return Match(
      7, .alphanumeric, "Public Law " + at.say.paired(congress) + " " + at.say.paired(law),
      .init("congress", at.string(4)), .init("law", at.string(6)))
  }
}
