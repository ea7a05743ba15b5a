/// Reads: the number of a case at court, year and place in pairs: "No. 19-1392", "case 24-1068",
/// "docket 23-719", "Ordinance 2024-17", "No. 23-7514-cr", "No. 20-cv-3010", "§ 14-26".
/// Leaves alone: spans ("Nos. 98-102", "No. 10-12"), scores.
struct Docket: Rule {
  var name: String { "docket" }
  var starts: [Start] { [.digitsBefore("-", .otherMark)] }

  func match(_ at: Cursor) -> Match? {
    if let match = filed(at) { return match }
    guard let year = at.digits(0), year.count == 2 || year.count == 4, !at.isJoined,
      at.isMark(1, "-") || at.isMark(1, "–"), at.isGlued(1), at.isGlued(2),
      let place = at.digits(2), place.count <= 7,
      !at.isGlued(3) || at[3]?.kind == .mark && (!at.isDash(3) || isOfCourt(at))
    else { return nil }
    // "Ordinance 2024-17", "Resolution 2023-45"
    let isAct =
      year.count == 4 && (1900...2099).contains(at.value(0) ?? 0) && at.follows(Self.acts)
      && !at.isWord(-1, "no")
      || year.count == 2 && year.first != 0x30 && place.count < 4
        && at.follows("ordinance resolution ord res")
        && at[at.isDot(-1) ? -2 : -1]?.shape == .capitalised
    // "Report #24-1187", "#23-04512"
    let isMarked =
      year.count == 2 && at.isMark(-1, "#")
      && (place.first == 0x30 && place.count > 3 || place.count > 2 && at.isWord(-2, Self.reported))
    // "EIN 12-3456789"; "C-17A 07-7185", "91-0314 and 97-0221"; "BOD 22-01"; "Invoice 2024-0042"
    if year.count == 2, place.count == 7, at.isWord(-1, "EIN ID") {
      return Match(
        3, .cardinal, at.say.digits(year) + ", " + at.say.digits(place),
        .init("first", at.string(0)),
        .init("number", at.string(2)))
    }
    guard place.count < 7 else { return nil }
    let isCoded =
      year.count == 2 && place.count == 4 && (year.first == 0x30 || place.first == 0x30)
      && at[0]?.gap == .space && !(1900...2099).contains(at.value(2) ?? 0) && !at.isWord(3, "daily")
      && !((at.value(2) ?? 1) % 100 == 0 && at.value(0) ?? 99 < 24)
      || year.count == 2 && place.count == 2 && place.first == 0x30 && at[-1]?.shape == .upper
        && at[0]?.gap == .space && year.first != 0x30
      || year.count == 4 && place.count > 2 && place.first == 0x30
        && (1900...2099).contains(at.value(0) ?? 0) && at[-1]?.kind == .word
    if isCoded {
      let first =
        year.count == 4
        ? at.say.year(year)
        : year.first == 0x30 ? at.say.digits(year, zero: "oh") : at.say.cardinal(year)
      return Match(
        3, .cardinal, first + " " + at.say.digits(place, zero: "oh"),
        .init("first", at.string(0)), .init("number", at.string(2)))
    }
    // "codified at § 14-26"
    if at.isMark(-1, "§"), !at.isMark(-2, "§"), year.count == 2, place.count < 4 {
      return Match(
        3, .cardinal, at.say.cardinal(year) + " " + at.say.paired(place),
        .init("chapter", at.string(0)), .init("number", at.string(2)))
    }
    guard isAct || isMarked || year.count == 2 && place.count > 2 && at.follows(Self.cases) else {
      return nil
    }
    let words =
      isAct && year.count == 4
      ? at.say.year(year)
      : year.first == 0x30 ? at.say.digits(year, zero: "oh") : at.say.cardinal(year)
    let number =
      place.first == 0x30 && place.count > 1 || place.count > 4
      ? at.say.digits(place, zero: "oh") : at.say.paired(place)
    guard !isOfCourt(at) else {
      return Match(
        5, .cardinal, words + " " + number + " " + at.say.letters(at.bytes(4)),
        .init("year", at.string(0)), .init("number", at.string(2)))
    }
    return Match(
      3, .cardinal, words + " " + number, .init("year", at.string(0)),
      .init("number", at.string(2)))
  }

  /// "No. 20-cv-3010": year, kind and number of a case at a federal court.
  private func filed(_ at: Cursor) -> Match? {
    guard let year = at.digits(0), year.count == 2, at.isGluedMark(1, "-"), at.isGlued(2),
      at.isWord(2, "cv cr mc md mj bk cm"), at.isGluedMark(3, "-"), at.isGlued(4),
      let number = at.digits(4), (2...5).contains(number.count),
      !at.isGlued(5) || at[5]?.kind == .mark && !at.isDash(5)
    else { return nil }
    let words =
      number.first == 0x30 || number.count == 5
      ? at.say.digits(number, zero: "oh") : at.say.paired(number)
    return Match(
      5, .cardinal,
      (year.first == 0x30 ? at.say.digits(year, zero: "oh") : at.say.cardinal(year)) + " "
        + at.say.letters(at.bytes(2)) + " " + words,
      .init("year", at.string(0)), .init("number", at.string(4)))
  }

  /// "23-7514-cr": criminal, civil and the like, as courts end their numbers.
  private func isOfCourt(_ at: Cursor) -> Bool {
    at.isGluedMark(3, "-") && at.isGlued(4) && at.isWord(4, "cr cv cm mj bk md")
      && at[4]?.shape != .capitalised
      && (!at.isGlued(5) || at[5]?.kind == .mark && !at.isDash(5))
  }

  private static let cases: Words = "no case docket number dockets"
  /// What has a number of its own in a year behind the number sign.
  private static let reported: Words = """
    case report incident file permit petition application bid rfp complaint invoice docket \
    ordinance resolution license
    """
  private static let acts: Words = """
    no ordinance resolution bill permit case docket act proclamation incident ord res
    """
}
