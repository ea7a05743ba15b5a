/// Reads: an American politician's party and state or town: "(D-Calif.)", "R-Texas", "(R., Ky.)",
/// "Rep. Hill, D-Denver": the party in words; the state has a rule of its own. A British party in a
/// result or a poll: "Con hold", "Jane Hill (Lab)", "Lab 24 (-1), Con 21", "Lab MPs",
/// "Freeland (Lib.)"; anybody's before votes ("Suozzi (D): 91,338").
/// Leaves alone: other letters before a hyphen ("D-Day", "R-rated"), the lab and the con.
struct Party: Rule {
  var name: String { "party" }
  var starts: [Start] { [.words("D R I DFL Con Lab LD Grn LDem Ref Ind Lib")] }

  func match(_ at: Cursor) -> Match? {
    if let name = Self.british[at.string(0)] {
      // "Freeland (Lib.)"
      if at.isWord(0, "Lib Ind Lab"), at.isMark(-1, "("), at.isDot(1), at.isMark(2, ")"),
        at.say.isBritish,
        at[-2]?.shape == .capitalised
      {
        return Match(2, .abbreviation, name, .init("party", name))
      }
      if at.isWord(0, "Lib Ind"), !at.isMark(-1, "(") { return nil }
      return isResult(at) ? said(name) : nil
    }
    // "Casey (D) 3,384,180", "beat Mike Garcia (R)"
    if at.isMark(-1, "("), at.isGlued(0), at.isMark(1, ")"), let party = Self.parties[at.string(0)],
      at[-2]?.shape == .capitalised || at[-2]?.shape == .mixed,
      at[-3]?.shape == .capitalised && at.isNear(Self.polls)
        && (at.word(2) != nil || at[2] == nil || at[2]?.kind == .mark)
        || at[2]?.gap == .space && at.numeral(2)?.isGrouped == true
        || at.isWord(2, Self.polled)
          && at.isNear("poll polls percent margin votes", before: 0, after: 16)
        // "Suozzi (D): 91,338", "Smith (D), 12,345", "Harris (D) 48%"
        || isVoted(at)
    {
      return said(party)
    }
    guard !at.isJoined, let party = Self.parties[at.string(0)] else { return nil }
    let match = { Match($0, .abbreviation, party + " of", .init("party", at.string(0))) }
    if at.isMark(-1, "("), at.isDot(1), at.isMark(2, ","), isState(at, 3) { return match(3) }
    guard at.isDash(1), at.isGlued(1), at.isGlued(2),
      at.isOpening(-1) || at.isMark(-1, ",") || at.index == at.sentence.lowerBound
    else { return nil }
    // "R-Me."
    if at.isWritten(2, "Me"), at.isDotOrStop(3) {
      return Match(
        at.isDot(3) ? 4 : 3, .abbreviation, party + " of Maine", .init("party", at.string(0)))
    }
    // "R-12th District", "(D-2nd)"
    if let number = at.digits(2), at.isGlued(3), at.isWord(3, "st nd rd th"), isMember(at) {
      return Match(
        4, .abbreviation, party + ", " + at.say.ordinal(number), .init("party", at.string(0)))
    }
    return isState(at, 2)
      || at[2]?.shape == .capitalised && !at.isWord(2, "Day Rated Link")
        && (isMember(at)
          // "Adam Gray (D-Merced)"
          || !at.say.isBritish && at.isWord(0, "D R") && at.isMark(-1, "(") && at.isMark(3, ")")
            && at[-2]?.shape == .capitalised && at[-3]?.shape == .capitalised)
      ? match(2) : nil
  }

  /// "(D): 91,338", "(D), 12,345", "(D) 48%": before votes.
  private func isVoted(_ at: Cursor) -> Bool {
    let first = at.isGluedMark(2, ":") || at.isGluedMark(2, ",") ? 3 : 2
    guard let numeral = at.numeral(first), !at.isGlued(first),
      !at.isWord(-2, "Vitamin Vitamins Grade Grades Class Iodine Rated")
    else { return false }
    // "leads Dr. Amy Sato (D) 48-45 in a new poll"
    let isPair =
      at.isDash(first + 1) && at.digits(first + 2)?.count ?? 9 < 3
      && at.isNear(Self.polled, before: 10, after: 10)
    return isPair || numeral.isGrouped || at.isMark(first + numeral.count, "%")
  }

  private static let polled: Words = "poll polls leads lead led trails trailed beat beats defeated"

  private func said(_ party: String) -> Match {
    Match(1, .abbreviation, party, .init("party", party))
  }

  /// "Con hold", "Lab gain from Con", "Jane Hill (Lab)", "Con 41%": a British result.
  private func isResult(_ at: Cursor) -> Bool {
    guard !at.isJoined, !at.isDot(1) else { return false }
    let isFirst = at[-1] == nil || at[-1]?.kind == .mark && !at.isGlued(0)
    if at.isWord(1, "hold gain"), isFirst {
      return at[2] == nil || at[2]?.kind == .mark || at.isWord(2, "from in")
    }
    if at.isWord(-1, "from"), at.isWord(-2, "gain gains"), at.word(1) == nil { return true }
    guard at.say.isBritish else { return false }
    // "Lab MPs", "the Lab whip"; but "Comic Con MPs".
    if at.isWord(0, "Lab Con"), at[1]?.gap == .space, at[-1]?.shape != .capitalised,
      at.isWord(1, "MPs whip maj candidate councillor councillors vote")
        || at.isWord(0, "Lab") && at.isWritten(1, "MP")
    {
      return true
    }
    // "T Ross (Lab) 1,204; P Hall (LD) 886"
    if at.isMark(-1, "("), at.isMark(1, ")"), at.digits(2) != nil, at[-2]?.shape == .capitalised,
      at[-3]?.shape == .oneCapital || at[-3]?.shape == .capitalised || at.isDot(-3)
    {
      return true
    }
    // "Cllr Jane Doe (Lab, Eastfield)", "Anna Reid (Con, Marlow)"
    if at.isMark(-1, "("), at.isMark(1, ","), at[2]?.shape == .capitalised,
      at[-2]?.shape == .capitalised, at[-3]?.shape == .capitalised,
      (3...5).contains(where: { at.isMark($0, ")") }), !at.isWord(-2, "Media Crime Research")
    {
      return true
    }
    if at.isMark(-1, "("), at.isMark(1, ")") {
      // "Smith (Lab) won the seat; Jones (Con) lost"
      if at.isWord(-3, "of"), at.isNear("Baroness Lord Earl Viscount") { return true }
      return at[-2]?.shape == .capitalised
        && (at[-3]?.shape == .capitalised || at.isNear(Self.elections))
        && !at.isWord(-2, "Comic Media Crime")
    }
    // "Lab 24 (-1), Con 21 (nc)", "LAB: 24% (-1)"
    let number = at.isGluedMark(1, ":") ? 2 : 1
    if isFirst, at.digits(number)?.count ?? 9 < 3, !at.isGlued(number),
      isChanged(at, number + 1) || at.isMark(number + 1, "%") && isChanged(at, number + 2)
        || (at.isMark(number + 1, ",") || at.isMark(number + 1, "%") || at[number + 1] == nil)
          && at.isNear("Con Lab LD Ref Grn SNP LDem", before: 14, after: 14) && isPoll(at)
    {
      return true
    }
    return isFirst && at.digits(1) != nil && !at.isGlued(1)
      && (at.isMark(2, "%") || at.isDot(2) && at.isMark(4, "%"))
  }

  /// "(-1)", "(nc)", "(=)": how a poll has changed.
  private func isChanged(_ at: Cursor, _ offset: Int) -> Bool {
    at.isMark(offset, "(")
      && (at.isWord(offset + 1, "nc") || at.isMark(offset + 1, "=") || at.isMark(offset + 1, "+")
        || at.isDash(offset + 1))
  }

  /// Whether another party and its figure stand in the same list.
  private func isPoll(_ at: Cursor) -> Bool {
    (-14...14).contains { offset in
      offset != 0 && Self.british[at.string(offset)] != nil
        && at.digits(at.isGluedMark(offset + 1, ":") ? offset + 2 : offset + 1)?.count ?? 9 < 3
    }
  }

  private static let polls: Words = """
    votes district senator representative incumbent challenger Senate governor election elected \
    congressman congresswoman Republican Democrat November ballot primary Gov Sen Rep Sens Reps
    """
  /// What is said of somebody who stands for a seat.
  private static let elections: Words = """
    won lost held gained seat elected defeated unseated ousted votes majority councillor councillors \
    Cllr constituency MP MPs ward swing polled
    """

  private static let british = [
    "Con": "Conservative", "Lab": "Labour", "LD": "Liberal Democrat", "Grn": "Green",
    "CON": "Conservative", "LAB": "Labour", "LDEM": "Liberal Democrat", "LDem": "Liberal Democrat",
    "Ref": "Reform", "REF": "Reform", "GRN": "Green", "Ind": "Independent", "Lib": "Liberal",
  ]

  private func isState(_ at: Cursor, _ offset: Int) -> Bool {
    if at.find(offset, Tables.states) != nil || at.isWord(offset, Self.states) { return true }
    guard at[offset]?.shape == .oneCapital, at.isDot(offset + 1), at.isDotOrStop(offset + 3),
      at.word(offset + 2) != nil
    else { return false }
    return at.isWord(offset, "W") && at.isWord(offset + 2, "Va")
      || Tables.states.find(at.string(offset) + at.string(offset + 2)) != nil
  }

  /// A member of a state's house is of a town: the name and the title stand before.
  private func isMember(_ at: Cursor) -> Bool {
    (at.isMark(-1, ",") && at[-2]?.shape == .capitalised
      || at.isMark(-1, "(") && (at[-2]?.shape == .capitalised || at.isDot(-2)))
      && at.isNear(Self.members, before: 14, after: 0)
  }

  private static let members: Words = """
    sen sens senator senators rep reps representative representatives del dels delegate delegates \
    assemblyman assemblywoman assemblymember assemb lawmaker lawmakers councilman councilwoman \
    councilmember speaker leader whip sponsor sponsors chair chairman chairwoman gov governor \
    majority minority
    """

  private static let parties = [
    "D": "Democrat", "R": "Republican", "I": "Independent", "DFL": "D F L",
  ]
  /// The names that papers write out, and the first words of the longer ones.
  private static let states: Words = """
    Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii \
    Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan \
    Minnesota Mississippi Missouri Montana Nebraska Nevada New North Ohio Oklahoma Oregon \
    Pennsylvania Rhode South Tennessee Texas Utah Vermont Virginia Washington West Wisconsin \
    Wyoming Guam Puerto
    """
}
