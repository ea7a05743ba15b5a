/// Reads: "v." or "v" between two names: "Roe v. Wade", "England v France"; "V" and "VS" in headlines;
/// "v." behind a number ("Local 12 v. Lee") and before a sum.
/// Leaves alone: any other "v", "VS Code".
struct Versus: Rule {
  let name = "versus"
  let starts: [Start] = [.words("v vs")]

  func match(_ at: Cursor) -> Match? {
    if at.isWord(0, "vs") { return capitals(at) }
    // "ENGLAND V FRANCE: LIVE"
    if at.isShouted, at.string(0) == "V", at[-1]?.shape == .upper, at[-1]?.count ?? 0 > 1,
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

  /// "BIDEN VS TRUMP", "Man Utd VS Liverpool"
  private func capitals(_ at: Cursor) -> Match? {
    guard at.string(0) == "VS", at[0]?.gap == .space, at[1]?.gap == .space,
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
