/// Reads: chemical formulas letter by letter, numbers as numbers: "H2SO4", "Fe2O3", "NaHCO3", "C6H12O6",
/// "SO₂", "CO₂"; isotopes by their weight ("²³⁵U"); carbon dioxide joined to its unit
/// ("57.4 GtCO2e").
/// Leaves alone: names with digits that are no elements ("Boeing737"), a lone element with a number
/// that could be a model ("V8", "F16").
struct Formula: Rule {
  var name: String { "formula" }
  var starts: [Start] {
    [
      .words("tCO gCO kgCO ktCO"), .joinedShape(.capitalised), .joinedShape(.mixed),
      .joinedShape(.upper), .joinedShape(.oneCapital), .otherMarks,
    ]
  }

  func match(_ at: Cursor) -> Match? {
    if at[0]?.kind == .mark { return isotope(at) }
    if let match = emitted(at) { return match }
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

  /// "57.4 GtCO2e", "400 gCO2/kWh", "$80/tCO2": so much carbon dioxide, its unit joined to it.
  private func emitted(_ at: Cursor) -> Match? {
    guard let unit = Self.emitted[at.string(0)], at.isGlued(1),
      at.value(1) == 2 || at.isMark(1, "₂")
    else { return nil }
    var end = 2
    var gas = "C O two"
    if at.isGlued(2), at.isWord(2, "e eq") {
      gas += " equivalent"
      end = 3
    }
    guard !at.isGlued(end) || at[end]?.kind == .mark else { return nil }
    let isOne = at.isMark(-1, "/") && at.isGlued(0) || at.value(-1) == 1 && !at.isDot(-2)
    var words = (isOne ? unit : unit + "s") + " of " + gas
    if let (per, length) = at.perUnit(end) {
      words += " per " + per
      end += length
    }
    return Match(
      end, .measure, at.say.spelled(words),
      .init("formula", at.text.string(at.index..<at.index + end)))
  }

  private static let emitted = [
    "GtCO": "gigatonne", "MtCO": "megatonne", "ktCO": "kilotonne", "tCO": "tonne",
    "kgCO": "kilogram", "gCO": "gram",
  ]

  /// "²³⁵U", "¹⁴C": an isotope by its weight.
  private func isotope(_ at: Cursor) -> Match? {
    guard !at.isGlued(0) || at.index == at.sentence.lowerBound || at.isOpening(-1) else {
      return nil
    }
    var end = 0
    var weight: [UInt8] = []
    while end < 3, end == 0 || at.isGlued(end), let code = at[end]?.code, at[end]?.kind == .mark,
      let digit = Self.raised.firstIndex(of: code)
    {
      weight.append(0x30 + UInt8(digit))
      end += 1
    }
    guard
      weight.count > 1 && (weight.count > 2 || !at.isWritten(end, "I"))
        || weight == [0x33] && at.isWritten(end, "H"),
      weight.first != 0x30, at.isGlued(end),
      !(at.isDot(end + 1) && at[end + 2]?.shape == .capitalised),
      let name = Self.isotopes[at.string(end)], !at.isGlued(end + 1) || at[end + 1]?.kind == .mark
    else { return nil }
    let words = weight.count == 3 ? at.say.paired(weight[...]) : at.say.cardinal(weight)
    return Match(
      end + 1, .alphanumeric, name + " " + words, .init("formula", at.string(end)),
      .init("weight", String(decoding: weight, as: UTF8.self)))
  }

  /// The raised digits from nought to nine.
  private static let raised: [UInt32] = [
    0x2070, 0xB9, 0xB2, 0xB3, 0x2074, 0x2075, 0x2076, 0x2077, 0x2078, 0x2079,
  ]
  private static let isotopes = [
    "Am": "americium", "C": "carbon", "Ca": "calcium", "Co": "cobalt", "Cs": "caesium",
    "Fe": "iron", "H": "hydrogen", "He": "helium", "I": "iodine", "K": "potassium",
    "Li": "lithium", "Mo": "molybdenum", "N": "nitrogen", "Ni": "nickel", "O": "oxygen",
    "P": "phosphorus", "Pb": "lead", "Po": "polonium", "Pu": "plutonium", "Ra": "radium",
    "Rn": "radon", "S": "sulfur", "Sr": "strontium", "Tc": "technetium", "Th": "thorium",
    "U": "uranium", "Xe": "xenon",
  ]

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
