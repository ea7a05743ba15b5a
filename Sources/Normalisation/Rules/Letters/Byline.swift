extension Cursor {
  /// "By JANE ROE", "By SEUNG MIN KIM and JOHN LEE": a part of a name in capitals behind the "By" that
  /// begins a line; letters that are known as an acronym are no name but behind a given one.
  var isByline: Bool {
    let isKnown =
      Tables.letterAcronyms.find(bytes(0)) != nil || Tables.keptAcronyms.find(bytes(0)) != nil
      || Tables.acronymWords.find(bytes(0)) != nil
    if isKnown, !isGivenName(-1) { return false }
    var offset = -1
    var isAfterJoint = false
    var hasPart = self[1]?.shape == .upper
    var hasName = (0...3).contains { isPartOfName($0) }
    while offset > -16, let lexeme = self[offset] {
      if index + offset == sentence.lowerBound {
        return hasPart && hasName && !isShouted && isWord(offset, "By")
          && lexeme.shape == .capitalised
      }
      switch lexeme.shape {
      case .upper, .oneCapital:
        hasPart = hasPart || !isAfterJoint
        hasName =
          hasName || isPartOfName(offset) || lexeme.shape == .oneCapital && isDot(offset + 1)
      default:
        guard isDot(offset) || isMark(offset, ",") || isWord(offset, "and") else { return false }
        isAfterJoint = isAfterJoint || !isDot(offset)
      }
      offset -= 1
    }
    return false
  }
}

extension Cursor {
  /// Capitals that are surely a name, where short ones could be letters: "JANE", "MILLER".
  private func isPartOfName(_ offset: Int) -> Bool {
    guard self[offset]?.shape == .upper else { return false }
    return isGivenName(offset)
      || bytes(offset).count > 3 && Tables.acronymWords.find(bytes(offset)) == nil
        && Phonotactics.isWordlike(bytes(offset))
  }
}

extension Cursor {
  /// Whether a word in capitals stands where a surname does, behind a title or a given name: "Mr.
  /// SMITH", "Emmanuel MACRON", or in a row of capitals of which one is surely a word: "a WITCH HUNT".
  var isNameOrEmphasis: Bool {
    let letters = bytes(0)
    guard letters.count > 2, Phonotactics.isWordlike(letters) else { return false }
    let before = isDot(-1) ? -2 : -1
    if self[before]?.shape == .capitalised, self[0]?.gap == .space,
      let title = find(before, Tables.titles), title[2] != "rank", !isWord(before, "sec")
    {
      return true
    }
    if self[-1]?.shape == .upper, isGivenName(-1) { return true }
    guard Tables.letterAcronyms.find(letters) == nil else { return false }
    if letters.count > 3, before == -1, self[-1]?.shape == .capitalised,
      isGivenName(-1), self[1]?.kind != .word || self[1]?.shape == .lower
    {
      return true
    }
    return (letters.count > 3 || Shouting.isKnownWord(letters)) && isInShoutedRow
  }

  /// Whether a word is a given name, in capitals or not.
  private func isGivenName(_ offset: Int) -> Bool {
    self[offset]?.shape == .upper
      ? Tables.isGivenName(inCapitals: bytes(offset)) : find(offset, Tables.givenNames) != nil
  }

  private var isInShoutedRow: Bool {
    for step in [-1, 1] {
      var offset = step
      while abs(offset) < 6, let lexeme = self[offset],
        lexeme.shape == .upper || lexeme.shape == .oneCapital,
        self[step < 0 ? offset + 1 : offset]?.gap == .space
      {
        if Shouting.isKnownWord(bytes(offset)) { return true }
        offset += step
      }
    }
    return false
  }
}

extension String {
  /// A name in capitals as names are written: "Roe".
  var capitalised: String { prefix(1) + dropFirst().lowercased() }
}
