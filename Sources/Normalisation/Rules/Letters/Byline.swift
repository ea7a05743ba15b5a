extension Cursor {
  /// "By JANE ROE", "By SEUNG MIN KIM and JOHN LEE": a part of a name in capitals behind the "By" that
  /// begins a line; letters that are known as an acronym are no name but behind a given one.
  var isByline: Bool {
    let isKnown =
      Tables.letterAcronyms.find(bytes(0)) != nil || Tables.keptAcronyms.find(bytes(0)) != nil
      || Tables.acronymWords.find(bytes(0)) != nil
    if isKnown, find(-1, Tables.givenNames) == nil { return false }
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
    return find(offset, Tables.givenNames) != nil
      || bytes(offset).count > 3 && Tables.acronymWords.find(bytes(offset)) == nil
        && Phonotactics.isWordlike(bytes(offset))
  }
}

extension String {
  /// A name in capitals as names are written: "Roe".
  var capitalised: String { prefix(1) + dropFirst().lowercased() }
}
