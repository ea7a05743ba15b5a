/// Reads: chemical formulas letter by letter, numbers as numbers: "H2SO4", "Fe2O3", "NaHCO3", "C6H12O6",
/// "SO₂", "CO₂".
/// Leaves alone: names with digits that are no elements ("Boeing737"), a lone element with a number
/// that could be a model ("V8", "F16").
struct Formula: Rule {
  let name = "formula"
  let starts: [Start] = [.shape(.capitalised), .shape(.mixed), .shape(.upper), .shape(.oneCapital)]

  func match(_ at: Cursor) -> Match? {
    guard !at.isJoined, at.isGlued(1), isNumber(at, 1) else { return nil }
    var words: [String] = []
    var elements = 0
    var hasSmall = false
    var hasSubscript = false
    var end = 0
    while end < 12, let lexeme = at[end], end == 0 || lexeme.gap == .none {
      if lexeme.kind == .word {
        guard let count = spell(at.bytes(end), into: &words) else { return nil }
        elements += count
        hasSmall = hasSmall || lexeme.shape != .upper && lexeme.shape != .oneCapital
      } else if isNumber(at, end) {
        words.append(number(at, end))
        hasSubscript = hasSubscript || at[end]?.kind == .mark
      } else {
        break
      }
      end += 1
    }
    // "CO2", "PM2" and the like are read as codes, which sound the same.
    guard elements > 1 && hasSmall || hasSubscript, end > 1 else { return nil }
    return Match(
      end, .alphanumeric, words.joined(separator: " "),
      .init("formula", at.text.string(at.index..<at.index + end)))
  }

  private func isNumber(_ at: Cursor, _ offset: Int) -> Bool {
    guard let lexeme = at[offset] else { return false }
    return lexeme.kind == .digits && lexeme.count < 3
      || lexeme.kind == .mark && (0x2080...0x2089).contains(lexeme.code)
  }

  private func number(_ at: Cursor, _ offset: Int) -> String {
    if let digits = at.digits(offset) { return at.say.cardinal(digits) }
    return Say.ones[Int((at[offset]?.code ?? 0x2080) - 0x2080)]
  }

  /// The letters of symbols of elements, nil where there are others; how many elements there were.
  private func spell(_ bytes: ArraySlice<UInt8>, into words: inout [String]) -> Int? {
    var rest = bytes
    var count = 0
    while let first = rest.popFirst() {
      guard first.isUpper else { return nil }
      var symbol = [first]
      if let next = rest.first, next.isLower {
        symbol.append(next)
        rest = rest.dropFirst()
      }
      guard Self.elements.list.contains(where: { $0.utf8.elementsEqual(symbol) }) else {
        return nil
      }
      words.append(Say(.americanEnglish).letters(symbol))
      count += 1
    }
    return count
  }

  private static let elements: Words = """
    H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br \
    Kr Rb Sr Y Zr Nb Mo Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Nd Gd W Pt Au Hg Pb Bi U Pu
    """
}
