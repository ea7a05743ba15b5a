/// Reads: "v." or "v" between two names: "Roe v. Wade", "England v France".
/// Leaves alone: any other "v".
struct Versus: Rule {
  let name = "versus"
  let starts: [Start] = [.words("v")]

  func match(_ at: Cursor) -> Match? {
    let end = at.isDot(1) ? 2 : 1
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

  /// What is played against somebody.
  private static let matches: Words = """
    win wins draw draws defeat defeats loss victory match matches game games tie clash final debut \
    friendly semi quarter Test opener qualifier series
    """
}
