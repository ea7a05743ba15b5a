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

  /// Where the places end that a report begins with: "DES MOINES, Iowa, July 22 (DTN)", "ABU DHABI
  /// (Reuters) -", "EAU CLAIRE, Wis. —", "PORT-AU-PRINCE (AP) —". Their words are names, however they look.
  static func endOfDateline(_ body: Range<Int>, _ text: LexedText) -> Int? {
    let lexemes = text.lexemes
    guard body.count > 3, lexemes[body.lowerBound].shape == .upper else { return nil }
    var end = body.lowerBound
    while end < body.upperBound, end < body.lowerBound + 8 {
      let lexeme = lexemes[end]
      if lexeme.shape == .upper, end == body.lowerBound || lexeme.gap == .space {
        end += 1
      } else if end + 1 < body.upperBound, lexeme.code == 0x2D, lexeme.kind == .mark,
        lexeme.gap == .none, lexemes[end + 1].gap == .none,
        lexemes[end + 1].shape == .upper || lexemes[end + 1].shape == .oneCapital
      {
        // "PORT-AU-PRINCE", "MAR-A-LAGO"
        end += 2
      } else {
        break
      }
    }
    let isOne = end == body.lowerBound + 1
    guard end < body.upperBound, !isOne || lexemes[body.lowerBound].count > 3 else { return nil }
    func isMark(_ index: Int, _ codes: UInt32...) -> Bool {
      index < body.upperBound && lexemes[index].kind == .mark && codes.contains(lexemes[index].code)
    }
    var at = end
    // ", Iowa, July 22": what a dateline goes on with.
    if isMark(at, 0x2C) {
      while at < body.upperBound, at < end + 12,
        lexemes[at].shape == .capitalised || lexemes[at].shape == .upper
          || lexemes[at].shape == .oneCapital || lexemes[at].kind == .digits
          || isMark(at, 0x2C, 0x2E) || days.contains(lexemes[at], in: text)
          || isMark(at, 0x2D) && lexemes[at].gap == .none
      {
        at += 1
      }
    } else if isOne, !isMark(at, 0x28) {
      return nil
    }
    // "(Reuters)", "/PRNewswire/"
    if isMark(at, 0x28) {
      guard let close = (at + 2..<at + 5).first(where: { isMark($0, 0x29) }),
        isMark(close + 1, 0x2014, 0x2013, 0x2D) || at > end
      else { return nil }
      return end
    }
    if isMark(at, 0x2F), at > end { return end }
    return isMark(at, 0x2014, 0x2013) || isMark(at, 0x2D) && lexemes[at].gap != .none ? end : nil
  }

  /// Whether a word of a dateline is the name of a place: no letters that everyone knows.
  static func isPlaceName(_ lexeme: Lexeme, _ text: LexedText) -> Bool {
    guard lexeme.shape == .upper else { return false }
    if lexeme.count == 2 { return particles.contains(lexeme, in: text) }
    let bytes = text.bytes[lexeme.start..<lexeme.end]
    return bytes.contains { "AEIOUY".utf8.contains($0) } && Roman.value(bytes) == nil
      && Tables.letterAcronyms.find(bytes) == nil
  }

  /// A day in words, as a dateline has it that was read before.
  private static let days: Words = """
    the of first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth \
    thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth \
    twenty thirty
    """
  private static let particles: Words = "LA EL LE AL DE DA DU DI ES PO HO AU EN"

  /// A word or a name beyond doubt, in capitals.
  static func isKnownWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > 2 else { return false }
    return Tables.capitalWords.find(bytes) != nil || Tables.isGivenName(inCapitals: bytes)
      || bytes.count > 5 && Tables.acronymWords.find(bytes) == nil
        && Phonotactics.isWordlike(bytes)
  }
}
