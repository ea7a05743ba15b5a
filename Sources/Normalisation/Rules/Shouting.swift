/// Whether a sentence is written in capitals throughout, as headlines can be.
enum Shouting {
  /// At least three words of which most are in capitals and none is in small letters.
  static func isShouted(_ body: Range<Int>, _ text: LexedText) -> Bool {
    var capitals = 0
    var others = 0
    var hasLong = false
    for index in body.prefix(400) where text.lexemes[index].kind == .word {
      switch text.lexemes[index].shape {
      case .lower: return false
      case .upper, .oneCapital:
        capitals += 1
        hasLong = hasLong || text.lexemes[index].count > 2
      default: others += 1
      }
    }
    // "(HR 0.78; CI 0.65; P = .006)" is no headline.
    return hasLong && capitals >= 3 && capitals > others * 3
  }

  /// Where the label ends that a sentence begins with: "MR. SMITH: Thank you", "DEAR ABBY: My son".
  /// Two words or more in capitals, one of them surely a word or a name, before a colon.
  static func endOfLabel(_ body: Range<Int>, _ text: LexedText) -> Int? {
    guard body.count > 3, text.lexemes[body.lowerBound].shape == .upper else { return nil }
    var words = 0
    var isKnown = false
    for index in body.prefix(14) {
      let lexeme = text.lexemes[index]
      switch lexeme.kind {
      case .word:
        guard lexeme.shape == .upper || lexeme.shape == .oneCapital else { return nil }
        words += 1
        let bytes = text.bytes[lexeme.start..<lexeme.end]
        isKnown = isKnown || isKnownWord(bytes) || Tables.titles.find(bytes) != nil
      case .mark where lexeme.code == 0x3A:
        return words > 1 && isKnown ? index : nil
      default: continue
      }
    }
    return nil
  }

  /// A word or a name beyond doubt, in capitals.
  static func isKnownWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > 2 else { return false }
    return Tables.capitalWords.find(bytes) != nil || Tables.isGivenName(inCapitals: bytes)
      || bytes.count > 5 && Tables.acronymWords.find(bytes) == nil
        && Phonotactics.isWordlike(bytes)
  }
}
