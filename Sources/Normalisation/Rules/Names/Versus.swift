/// Reads: "v." or "v" between two names: "Roe v. Wade", "England v France"; "V" and "VS" in headlines;
/// "v." behind a number ("Local 12 v. Lee") and before a sum;
/// "v" between figures ("3.0% v 2.8%") and before a phrase ("a win v the champions").
/// Leaves alone: the letter v, versions ("Python v 3.1"), "5 v 5", "VS Code".
struct Versus: Rule {
  var name: String { "versus" }
  var starts: [Start] { [.words("v vs")] }

  func match(_ at: Cursor) -> Match? {
    if at.isWord(0, "vs") { return capitals(at) }
    // "ENGLAND V FRANCE: LIVE"
    if at.isShouted, at.isWritten(0, "V"), at[-1]?.shape == .upper, at[-1]?.count ?? 0 > 1,
      at[1]?.shape == .upper, at[0]?.gap == .space, at[1]?.gap == .space,
      at.find(-1, Tables.romanContexts) == nil,
      at[2] == nil || at[2]?.kind == .mark
        || at[1]?.count ?? 0 > 2 && !at.isWord(1, Self.verbs) && !at.isWord(1, Cursor.notNouns)
          && !at.isWord(-1, "GTA AUTO ROCKY RAMBO SAW SCREAM FANTASY FIGHTER CHANNEL TYPE")
    {
      return Match(1, .abbreviation, "versus", .init("abbreviation", "v"))
    }
    let end = at.isDot(1) ? 2 : 1
    // "Doe #1 v. Roe", "Local 12 v. Lee", "United States v. $124,700"
    if end == 2, at[0]?.shape == .lower, at[0]?.gap == .space, at[2]?.gap == .space,
      at[-1]?.kind == .digits && at[2]?.shape == .capitalised
        || at[-1]?.shape == .capitalised
          && (at.isMark(2, "$") || at[2]?.kind == .digits && at[3]?.shape == .capitalised)
    {
      return Match(2, .abbreviation, "versus", .init("abbreviation", "v"))
    }
    if at[0]?.shape == .lower, at[0]?.gap == .space, at[end]?.gap == .space, isFigured(at, end) {
      return Match(end, .abbreviation, "versus", .init("abbreviation", "v"))
    }
    guard at[0]?.shape == .lower || at.isShouted && end == 2,
      at[-1]?.kind == .word || at.isDot(-1) || at.isMark(-1, ")"),
      let before = at[-1],
      before.shape != .lower || at.isWord(-1, Self.matches)
        || at.isWord(-1, "s") && at.digits(-2) != nil
        || end == 1 && at[0]?.gap == .space && !at.isWord(-1, "the a an of and"),
      let next = at[end], next.gap != .none,
      next.shape != .lower,
      next.kind == .word, at[0]?.gap != Lexeme.Gap.none
    else { return nil }
    return Match(end, .abbreviation, "versus", .init("abbreviation", "v"))
  }

  /// "3.0% in June v 2.8%", "£3m v £2m", "a win v the champions", "Chelsea v nine-man Spurs": two
  /// figures, or somebody and a phrase; but "Python v 3.1", "the speed v is".
  private func isFigured(_ at: Cursor, _ end: Int) -> Bool {
    guard let before = at[-1], !at.isWord(-1, Cursor.notNouns), !at.isWord(-1, Self.letters) else {
      return false
    }
    let isAmount =
      at[end]?.kind == .digits && !at.isDot(end + 1)
      || at[end]?.kind == .digits && at.isDot(end + 1) && at.digits(end + 2) != nil
        && (at.isMark(end + 3, "%") || at[end + 3]?.kind == .word)
      || at[end]?.kind == .mark && at.find(end, Tables.currencies) != nil
      // "+114k v +175k"
      || at[end]?.kind == .mark && (at.isMark(end, "+") || at.isSign(end)) && at.isGlued(end + 1)
        && at.digits(end + 1) != nil
    let isFigure =
      before.kind == .digits || at.isMark(-1, "%") || at.isMark(-1, ")") || at.isMark(-1, ",")
      || before.kind == .word && (at[-2]?.kind == .digits || at.digits(-3) != nil)
    // "v 6.1% in July", "£3m v £2m"; plain numbers both of two digits and more: "5 v 5" is a kind of
    // game, "John 3 v 16" a verse.
    // "about 1.2k came, v 950 last year"
    if at.isMark(-1, ","), at.digits(end)?.count ?? 0 > 1, at.isWord(end + 1, "last"),
      (-6 ... -1).contains(where: { at[$0]?.kind == .digits })
    {
      return true
    }
    // "killed so far this year, v 14 in all of 2022"
    if at.isMark(-1, ","), at.digits(end) != nil, at.isWord(end + 1, "in last a"),
      at[end + 1]?.gap == .space
    {
      return true
    }
    // "rose 5.5 per cent, v 6.7 per cent in June"
    if at.isMark(-1, ","), let number = at.numeral(end), at[end]?.gap == .space,
      at.isMark(end + number.count, "%") || at.isWord(end + number.count, "per percent"),
      (-8 ... -1).contains(where: { at.isMark($0, "%") || at.isWord($0, "cent percent") })
    {
      return true
    }
    if isAmount, !(at.isMark(-1, ",") && at[end]?.kind == .digits) {
      let number = at.numeral(end)
      let behind = end + (number?.count ?? 0)
      let isMeasured =
        at[end]?.kind == .mark || number?.fraction != nil || at.isMark(behind, "%")
        || at.find(behind, Tables.magnitudes) != nil
      if isMeasured { return isFigure || (-6 ... -1).contains { at[$0]?.kind == .digits } }
      return at.isMark(-1, "%")
        || at.digits(-1)?.count ?? 0 > 1 && at.digits(end)?.count ?? 0 > 1
          && at[-2]?.shape != .capitalised && !at.isWord(-2, Self.verses)
          && at.value(-1) != at.value(end)
    }
    // "win v a tier-1 nation", "14.5 hours, v the legal 12"
    if at.isWord(end, "the a an last this") {
      return end == 1 && before.kind == .word && before.shape != .lower
        || at.isWord(-1, Self.matches) || isFigure && before.kind != .digits
    }
    // "v nine-man Chelsea", "v 14-man France"
    return at.isGluedMark(end + 1, "-") && at.isWord(end + 2, "man") && before.kind == .word
  }

  /// What has chapters, verses and versions.
  private static let verses: Words =
    "chapter ch verse psalm ps hymn page office iOS windows app gpt in version"

  /// What is called by a letter.
  private static let letters: Words =
    "letter letters u and or speed velocity voltage vector version"

  /// "BIDEN VS TRUMP", "Man Utd VS Liverpool"
  private func capitals(_ at: Cursor) -> Match? {
    guard at.isWritten(0, "VS"), at[0]?.gap == .space, at[1]?.gap == .space,
      let before = at[-1], let next = at[1], before.kind == .word, before.shape != .lower,
      next.kind == .word, next.shape != .lower,
      at.isShouted
        || !at.isWord(-1, "The A An In Open Use Install Download Holden")
          && !at.isWord(1, "Code Studio Fashion Angels Commodore")
    else { return nil }
    return Match(1, .abbreviation, "versus", .init("abbreviation", "vs"))
  }

  /// What a king or a film with a number does.
  private static let verbs: Words = """
    OPENS RETURNS WINS LOSES GETS HITS TAKES GOES COMES DIES RULES MEETS RELEASE RELEASED TRAILER \
    REVIEW LAUNCH LAUNCHES DELAYED DATE SEQUEL TOPS MAKES STARS PREMIERES CROWNED VISITS SAYS OUT \
    COULD WOULD SHOULD MUST MAY CAN HAS HAD WAS WERE ARE WILL NOW TODAY TONIGHT
    """

  /// What is played against somebody.
  private static let matches: Words = """
    win wins draw draws defeat defeats loss victory match matches game games tie clash final debut \
    friendly semi quarter Test opener qualifier series
    """
}
