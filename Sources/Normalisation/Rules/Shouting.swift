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
}
