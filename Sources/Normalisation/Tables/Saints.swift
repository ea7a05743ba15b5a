/// Saints that are named together: "SS. Peter and Paul", "SS Cyril and Methodius".
///
/// "SS" is more often something else, so the names must be theirs.
enum Saints {
  private static let first: Words = """
    Andrew Constantine Cosmas Cyril James Joachim John Mary Michael Nicholas Perpetua Peter Philip \
    Sergius Simon
    """
  private static let second: Words = """
    Andrew Anna Anne Bacchus Damian Damien Felicity Gabriel Helen Helena James Jude Martha Methodius \
    Paul
    """

  /// Whether two of them are named from a lexeme on.
  static func arePair(in text: LexedText, from index: Int) -> Bool {
    let lexemes = text.lexemes[min(index, text.lexemes.count)...].prefix(3)
    guard lexemes.count == 3, isName(lexemes[index], of: first, text),
      isName(lexemes[index + 2], of: second, text)
    else { return false }
    return text.isAnd(index + 1)
  }

  private static func isName(_ lexeme: Lexeme, of names: Words, _ text: LexedText) -> Bool {
    lexeme.shape == .capitalised && names.contains(lexeme, in: text)
  }
}
