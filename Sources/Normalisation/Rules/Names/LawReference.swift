/// Reads: American laws and rules of court by their shortened names: "Pub. L. 117-169", "Pub. L.
/// No. 88-352", "P.L. 117-169", "Fed. R. Civ. P. 12", "Fed. R. Evid. 403"; federal districts
/// ("N.D. Cal.", "S.D.N.Y.").
/// Leaves alone: "Pub" and "Fed" elsewhere; "PL" before what is no Congress and law ("a PL 2-0 win").
struct LawReference: Rule {
  var name: String { "law-reference" }
  var starts: [Start] { [.words("Pub Fed P PL N S E W M C D")] }

  private static let procedures = [
    "Civ": "Civil", "Crim": "Criminal", "App": "Appellate", "Bankr": "Bankruptcy",
  ]

  func match(_ at: Cursor) -> Match? {
    guard !at.isJoined else { return nil }
    if at.isWritten(0, "PL") {
      guard let congress = at.value(1), Self.congresses.contains(congress), let law = at.digits(3),
        law.count > 1, !at.isNear(Self.league, before: 8, after: 8)
      else { return nil }
      return publicLaw(at, 1)
    }
    if let match = district(at) { return match }
    guard at.isDot(1), at.isDot(3) else { return nil }
    if at.isWritten(0, "P"), at.isGlued(2), at.isWritten(2, "L") { return publicLaw(at, 4) }
    guard at[0]?.shape == .capitalised else { return nil }
    if at.isWord(0, "pub"), at.isWritten(2, "L") { return publicLaw(at, 4) }
    guard at.isWord(0, "fed"), at.isWritten(2, "R") else { return nil }
    if at.isWritten(4, "Evid"), at.isDotOrStop(5) {
      return rule(at, at.isDot(5) ? 6 : 5, "Evidence")
    }
    guard let procedure = Self.procedures[at.string(4)], at.isDot(5), at.isWritten(6, "P"),
      at.isDotOrStop(7)
    else { return nil }
    return rule(at, at.isDot(7) ? 8 : 7, procedure + " Procedure")
  }

  /// "(N.D. Cal. 2020)", "S.D.N.Y.", "D. Md.": a federal court's district.
  private func district(_ at: Cursor) -> Match? {
    let parts = [
      "N": "Northern", "S": "Southern", "E": "Eastern", "W": "Western", "M": "Middle",
      "C": "Central",
    ]
    // "Fargo, N.D. Miss. is far."
    guard at[0]?.shape == .oneCapital, at.isDot(1), !at.isMark(-1, ",") else { return nil }
    let isWhole = at.isWritten(0, "D")
    let state = isWhole ? 2 : 4
    guard
      isWhole || at.isWritten(2, "D") && at.isGlued(2) && at.isDot(3) && parts[at.string(0)] != nil
    else { return nil }
    let name: String
    var end: Int
    if at.isWritten(state, "N"), at.isDot(state + 1), at.isWritten(state + 2, "Y"),
      at.isGlued(state + 2),
      at.isDotOrStop(state + 3), !isWhole
    {
      name = "New York"
      end = at.isDot(state + 3) ? state + 4 : state + 3
    } else if at.isWritten(state, "Cal"), at.isDotOrStop(state + 1), !isWhole {
      name = "California"
      end = at.isDot(state + 1) ? state + 2 : state + 1
    } else if let row = at.find(state, Tables.states), row[2] == "dot", at.isDotOrStop(state + 1),
      at[state]?.shape == .capitalised, !isWhole || at.isMark(-1, "(")
    {
      name = row[1]
      end = at.isDot(state + 1) ? state + 2 : state + 1
    } else {
      return nil
    }
    let part = isWhole ? "District" : (parts[at.string(0)] ?? "") + " District"
    return Match(end, .abbreviation, part + " of " + name, .init("state", name))
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
