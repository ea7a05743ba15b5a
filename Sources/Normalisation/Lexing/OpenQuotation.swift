/// Whether a mark behind a number ends a quotation or is a sign of feet or inches.
extension Cursor {
  /// Whether a quotation stands open before an offset, be it opened in an earlier sentence: marks open
  /// and close by turns, but those right behind a number outside one are inches.
  func isQuoted(_ offset: Int) -> Bool {
    let lexemes = text.lexemes
    var isOpen = false
    for place in max(0, index - Self.quotationReach)..<(index + offset) {
      let lexeme = lexemes[place]
      if lexeme.gap == .blankLine { isOpen = false }
      guard lexeme.kind == .mark, lexeme.code == 0x22 else { continue }
      let isInch = place > 0 && lexeme.gap == .none && lexemes[place - 1].kind == .digits
      isOpen = !isOpen && !isInch
    }
    return isOpen
  }

  /// Whether a single quotation mark stands open: "'Apollo 13' boards the shuttle".
  var isQuotedSingly: Bool {
    (-16 ... -1).contains {
      (isApostrophe($0) || isMark($0, "‘")) && !isGlued($0) || isMark($0, "‘")
    }
      || index > sentence.lowerBound
        && Cursor(
          text: text, language: language, sentence: sentence, index: sentence.lowerBound,
          isShouted: false, numerals: numerals
        ).isApostrophe(0)
  }

  /// Whether a quotation that opened with a curled mark is open: “7” vinyl” has one, 7” vinyl none.
  var isQuotedWithCurls: Bool {
    let lexemes = text.lexemes
    for place in stride(from: index - 1, through: max(0, index - Self.quotationReach), by: -1) {
      if lexemes[place].code == 0x201C, lexemes[place].kind == .mark { return true }
      if lexemes[place].code == 0x201D, lexemes[place].kind == .mark { return false }
    }
    return index >= Self.quotationReach
  }

  /// How far back a quotation is looked for, in lexemes.
  private static let quotationReach = 150
}
