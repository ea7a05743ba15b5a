extension Cursor {
  /// "am", "p.m.", "PM" at an offset: how it is said and how many lexemes it takes.
  func halfOfDay(_ offset: Int) -> (String, Int)? {
    guard let lexeme = word(offset) else { return nil }
    if lexeme.count == 2, isWord(offset, "am pm") {
      if isDot(offset + 1), lexeme.shape == .lower { return (letters(offset), 2) }
      return (letters(offset), 1)
    }
    guard lexeme.count == 1, isWord(offset, "a p"), isDot(offset + 1), isGlued(offset + 2),
      isWord(offset + 2, "m")
    else { return nil }
    let words = isWord(offset, "a") ? "A M" : "P M"
    return (words, isDot(offset + 3) ? 4 : 3)
  }

  private func letters(_ offset: Int) -> String { isWord(offset, "am") ? "A M" : "P M" }

  /// A time zone after a time: how it is said and how many lexemes it takes.
  func zone(_ offset: Int) -> (String, Int)? {
    guard let lexeme = word(offset) else { return nil }
    if lexeme.shape == .upper || lexeme.shape == .lower,
      isWord(offset, "GMT BST UTC CET CEST EST EDT CST CDT MST MDT PST PDT ET PT IST JST AEST MSK"),
      lexeme.shape == .upper || !isWord(offset, "ET PT IST"),
      // "(2004 est.)" is estimated.
      !(lexeme.shape == .lower && isWord(offset, "EST") && isDot(offset + 1))
    {
      return (say.letters(bytes(offset)), 1)
    }
    // "e.s.t"
    guard lexeme.count == 1, isDot(offset + 1), isWord(offset + 2, "s d"), isGlued(offset + 2),
      isDot(offset + 3), isGlued(offset + 4), isWord(offset + 4, "t"),
      isWord(offset, "e c m p")
    else { return nil }
    let words = say.letters(bytes(offset) + bytes(offset + 2) + bytes(offset + 4))
    return (words, isDot(offset + 5) ? 6 : 5)
  }

  /// What goes on from a time: half of the day and zone, in words with the space before them.
  func afterTime(_ offset: Int) -> (words: String, count: Int, hasHalf: Bool) {
    var words = ""
    var end = offset
    var hasHalf = false
    if let (half, length) = halfOfDay(end) {
      words += " " + half
      end += length
      hasHalf = true
    }
    if let (zone, length) = zone(end) {
      words += " " + zone
      end += length
    }
    return (words, end - offset, hasHalf)
  }
}
