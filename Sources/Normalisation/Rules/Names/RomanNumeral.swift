/// Reads: Roman numerals by what stands before them: rulers and popes ("Henry VIII", "Pope John Paul
/// II"), wars, bowls and chapters ("World War II", "Chapter IV"), other names ("Rocky IV"), and an
/// ordinal before its noun ("the XXXIII Olympiad", "XX century").
/// Leaves alone: the pronoun "I", "CD", "DC", "MD", "mix", one letter after anything but a word that
/// calls for a number.
struct RomanNumeral: Rule {
  let name = "roman"
  let starts: [Start] = [.shape(.upper), .shape(.mixed), .words("I V X")]

  func match(_ at: Cursor) -> Match? {
    if at[0]?.shape == .mixed { return possessive(at) }
    guard let lexeme = at[0], lexeme.shape == .upper || lexeme.shape == .oneCapital,
      let value = Roman.value(at.bytes(0))
    else { return nil }
    if at.isJoined { return nil }
    if at.isGlued(1), let next = at[1], next.kind != .mark { return nil }
    let isLetter = lexeme.count == 1
    let field = Token.Field("value", "\(value)")
    if at.isDot(-1), at.find(-2, Tables.numberAbbreviations) != nil, !at.isWord(-2, "p") {
      return Match(1, .roman, at.say.cardinal(value), field)
    }
    if let row = at.find(-1, Tables.romanContexts),
      at[-1]?.shape != .lower || !isLetter || !at.isWord(0, "I") && at.isWord(-1, Self.counted)
        || at.isWord(0, "I") && at.isWord(-1, "phase type stage category")
          && at.isWord(1, Self.kinds)
    {
      if row[1] == "number" {
        if at.isWord(0, "I"), at[1]?.kind == .word, at[1]?.shape == .lower, at[-1]?.shape == .lower
        {
          return nil
        }
        return Match(1, .roman, at.say.cardinal(value), field)
      }
      // "Henry V", "Francis I"; not "Mary I think".
      if at.isWord(0, "I"), at[1]?.kind == .word, at[1]?.shape == .lower,
        !at.isWord(1, Self.afterRuler)
      {
        return nil
      }
      guard value < 40, at.isWord(-1, "x") == false else { return nil }
      return Match(1, .roman, "the " + at.say.ordinal(value), field)
    }
    if !isLetter, at.sentence.count == 1, value < 40 {
      return Match(1, .roman, at.say.cardinal(value), field)
    }
    guard !isLetter else { return nil }
    if at.isWord(
      0,
      "CD DC MD MC CV DM MM CC MI DI DVD MIX CIV LIV DIV LCD MDC MCI CCC DIM MID LI DID MIDI VI DX CM CL CI MV MX CX LX ML"
    ) && value > 39 || at.isWord(0, "VI") && at[-1]?.shape == .lower {
      return nil
    }
    if value >= 1000, at[0]?.count ?? 0 >= 4 {
      return Match(1, .year, at.say.year("\(value)".utf8), field)
    }
    if at.isWord(-1, "the"), at.word(1) != nil {
      return Match(1, .roman, at.say.ordinal(value), field)
    }
    if at.isWord(1, "century centuries Olympiad Congress") {
      return Match(1, .roman, at.say.ordinal(value), field)
    }
    // After a title and a name, or two names, it is a ruler or a pope.
    if at.isWord(-2, "King Queen Pope Emperor Tsar Prince Patriarch Sultan Shah Kaiser") {
      return Match(1, .roman, "the " + at.say.ordinal(value), field)
    }
    guard value < 40, at[-1]?.kind == .word, at[-1]?.shape != .lower else { return nil }
    if at[-1]?.shape == .capitalised, isRuled(at) {
      return Match(1, .roman, "the " + at.say.ordinal(value), field)
    }
    return Match(1, .roman, at.say.cardinal(value), field)
  }

  /// "Guy XIII, Count of Laval", "Eberhard IV of Württemberg": a ruler by what follows.
  private func isRuled(_ at: Cursor) -> Bool {
    at.isWord(1, "of")
      || at.isMark(1, ",")
        && at.isWord(
          2, "Count Duke Earl King Lord Prince Marquis Baron Elector Emperor Margrave Landgrave")
  }

  /// "Louis XIV's wars": only after a ruler's name.
  private func possessive(_ at: Cursor) -> Match? {
    let bytes = at.bytes(0)
    let ending =
      bytes.suffix(2).elementsEqual("'s".utf8)
      ? 2 : bytes.suffix(4).elementsEqual("’s".utf8) ? 4 : 0
    guard ending > 0, let value = Roman.value(bytes.dropLast(ending)), value < 40,
      let row = at.find(-1, Tables.romanContexts), at[-1]?.shape == .capitalised
    else { return nil }
    let words = row[1] == "name" ? "the " + at.say.ordinal(value) : at.say.cardinal(value)
    return Match(1, .roman, words + "'s", .init("value", "\(value)"))
  }

  private static let counted: Words = """
    chapter part act scene class type phase stage category grade level section volume group factor
    """
  /// Nouns that "type I" and the like go before.
  private static let kinds: Words = """
    diabetes trial trials cancer cancers study studies error errors collagen interferon disease \
    tumor tumors clinical hypersensitivity listed hurricane storm
    """
  private static let afterRuler: Words = """
    of and was is had who in to the ruled reigned died became succeeded as at by from with for on
    """
}
