/// A fraction that its own signs make: "¾", or "³⁄₄" of raised and lowered digits.
struct WrittenFraction {
  /// How it is said alone: "three quarters", "half".
  var alone: String
  /// How it is said behind a whole number and "and": "three quarters", "a half".
  var behind: String
  /// Its text.
  var written: String
  /// How many lexemes.
  var count: Int
}

extension Cursor {
  /// The fraction of such signs that begins at an offset, if one does.
  func vulgarFraction(_ offset: Int) -> WrittenFraction? {
    // What no fraction begins with is the common answer.
    guard let lexeme = self[offset], lexeme.kind == .mark, lexeme.code >= 0x80 else { return nil }
    if let row = find(offset, Tables.vulgarFractions) {
      return WrittenFraction(alone: row[1], behind: row[2], written: row[0], count: 1)
    }
    // Behind a word they are marks of footnotes.
    guard !(isGlued(offset) && self[offset - 1]?.kind == .word) else { return nil }
    let top = digits(offset, by: Self.raised)
    let slash = offset + top.count
    guard !top.isEmpty, top.first != 0x30, isGlued(slash), isGlued(slash + 1),
      let mark = self[slash], mark.kind == .mark, mark.code == 0x2F
    else { return nil }
    let lowered = digits(slash + 1, by: Self.lowered)
    // "¹⁄2" by the slash of fractions alone.
    let plain = mark.count > 1 ? digits(slash + 1).map(Array.init) ?? [] : []
    let bottom = lowered + plain
    guard !bottom.isEmpty, bottom.first != 0x30 else { return nil }
    let say = Say(language)
    let count = top.count + 1 + (plain.isEmpty ? lowered.count : 1)
    return WrittenFraction(
      alone: say.fraction(top, bottom, half: "half"),
      behind: say.fraction(top, bottom, half: "a half"),
      written: (offset..<offset + count).map { string($0) }.joined(), count: count)
  }

  /// The digits, as ASCII, that signs of one kind stand for from an offset on.
  private func digits(_ offset: Int, by signs: [UInt32: UInt8]) -> [UInt8] {
    var digits: [UInt8] = []
    while digits.count < 6, digits.isEmpty || isGlued(offset + digits.count),
      let lexeme = self[offset + digits.count], lexeme.kind == .mark, let digit = signs[lexeme.code]
    { digits.append(digit) }
    return digits
  }

  private static let raised = digits("⁰¹²³⁴⁵⁶⁷⁸⁹")
  private static let lowered = digits("₀₁₂₃₄₅₆₇₈₉")

  private static func digits(_ signs: String) -> [UInt32: UInt8] {
    Dictionary(uniqueKeysWithValues: zip(signs.unicodeScalars.map(\.value), UInt8(0x30)...))
  }

  /// " a" or " an" where a fraction is one of a single mile or hour, not of what a noun behind it has:
  /// "¾ mile away", "½ cup of milk", but "a ¾ mile race".
  func articleOfDivided(_ offset: Int) -> String? {
    guard self[offset]?.gap == .space, !isWord(-1, "a an the this that"), self[-1]?.kind != .digits,
      !isMark(offset + 1, "-") || !isGlued(offset + 1),
      isWord(offset, Self.divided)
        && (self[offset + 1]?.kind != .word || isWord(offset + 1, Self.notMeasured))
        || isWord(offset, Self.filled) && isWord(offset + 1, "of")
        || isWord(offset, Self.cut) && (self[offset + 1]?.kind != .word)
        || isWord(offset, "stick") && isWord(offset + 1, "butter margarine unsalted")
        || isWord(offset, "stock") && isWord(offset + 1, "cube")
    else { return nil }
    return isWord(offset, "inch hour acre ounce onion orange avocado apple aubergine")
      ? " an" : " a"
  }

  /// Whether a fraction that ends before an offset tells how large the noun behind its unit is: "a
  /// ¾-inch bolt", "the 3/4 mile track".
  func isDividedAttribute(_ offset: Int, from start: Int = 0) -> Bool {
    if isGluedMark(offset, "-") { return isGlued(offset + 1) && isWord(offset + 1, Self.sizes) }
    return isWord(offset, Self.sizes) && isWord(start - 1, "a an the this that")
  }

  /// The words of a fraction as they stand before the unit of such a size: "three quarter", "quarter".
  func asSize(_ words: String) -> String {
    if words.hasSuffix("quarters") { return String(words.dropLast()) }
    if words == "one quarter" || words == "one half" { return String(words.dropFirst(4)) }
    return words
  }

  private static let divided: Words =
    "mile inch hour pint acre ounce second kilometre kilometer"
  private static let filled: Words = """
    bottle bunch can century cup day dozen foot gallon glass head jar kilo kilogram league litre \
    liter loaf metre meter minute month packet page pint pound quart slice spoonful stick \
    tablespoon teaspoon ton tonne yard year
    """
  private static let cut: Words =
    "length onion lemon lime orange avocado cucumber apple aubergine grapefruit cabbage melon pepper"
  private static let sizes: Words = """
    mile inch hour pint acre ounce second kilometre kilometer ton tonne pound cup gallon length size \
    scale carat point page yard foot turn
    """

  /// What follows a length where it stands for itself.
  private static let notMeasured: Words = """
    above across after ago ahead along and apart at away back before behind below beyond but by \
    deep down downstream east farther for from further high in inland into later long north of off \
    offshore on or out over past per short south southeast southwest northeast northwest square \
    tall than thick through to toward towards under up upstream upriver west wide with
    """
}
