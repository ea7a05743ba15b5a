/// A number as it is written in digits: "1,234", "0.5", ".75", "1 000 000".
struct Numeral {
  /// The digits before the point, separators left out; empty where the point comes first.
  var integer: [UInt8]
  /// The digits after the point, nil without one.
  var fraction: [UInt8]?
  /// Whether thousands were set apart.
  var isGrouped: Bool
  /// How many lexemes it takes.
  var count: Int

  /// Its value where it is a small whole number.
  var value: Int? {
    guard fraction == nil, integer.count <= 9 else { return nil }
    return integer.reduce(0) { $0 * 10 + $1.digitValue }
  }

  /// What stands before its point, where that is small.
  var whole: Int? {
    integer.count <= 9 ? integer.reduce(0) { $0 * 10 + $1.digitValue } : nil
  }

  /// Exactly one: what it counts is singular.
  var isOne: Bool { value == 1 }

  /// What a round number says of a rough one in the plural, "thousands" for "1,000s", nil where it is
  /// not ten to some power from a hundred to a million.
  var rough: String? {
    guard fraction == nil, integer.first == 0x31, integer.dropFirst().allSatisfy({ $0 == 0x30 })
    else { return nil }
    switch integer.count {
    case 3: return "hundreds"
    case 4: return "thousands"
    case 5: return "tens of thousands"
    case 6: return "hundreds of thousands"
    case 7: return "millions"
    default: return nil
    }
  }

  /// Looks like a year or a code with its zero in front.
  var hasLeadingZero: Bool { integer.count > 1 && integer.first == 0x30 }

  /// As digits, for the fields of a token.
  var description: String {
    String(decoding: integer, as: UTF8.self)
      + (fraction.map { "." + String(decoding: $0, as: UTF8.self) } ?? "")
  }
}

extension Cursor {
  /// The numeral that begins at an offset, if one does.
  func numeral(_ offset: Int = 0) -> Numeral? {
    // What no numeral begins with is the common answer, and quicker told than remembered.
    guard let lexeme = self[offset], lexeme.kind == .digits || isMark(offset, ".") else {
      return nil
    }
    return numerals.numeral(at: index + offset) { cutNumeral(offset) }
  }

  private func cutNumeral(_ offset: Int) -> Numeral? {
    if isMark(offset, "."), isGlued(offset + 1), let fraction = digits(offset + 1) {
      // ".5", but not the end of "a.5" or "1..5".
      if moved(offset).isJoined { return nil }
      return Numeral(integer: [], fraction: Array(fraction), isGrouped: false, count: 2)
    }
    guard let head = digits(offset) else { return nil }
    var numeral = Numeral(integer: Array(head), fraction: nil, isGrouped: false, count: 1)
    if head.count <= 3, head.first != 0x30 {
      while numeral.count < 14, isGluedMark(offset + numeral.count, ","),
        isGlued(offset + numeral.count + 1),
        let group = digits(offset + numeral.count + 1), group.count == 3
      {
        numeral.integer += group
        numeral.isGrouped = true
        numeral.count += 2
      }
    }
    if !numeral.isGrouped, head.count <= 2, head.first != 0x30 {
      // "1,00,000", as India writes it: pairs, then three digits.
      var pairs: [UInt8] = []
      var end = offset + 1
      while end < offset + 10, isGluedMark(end, ","), isGlued(end + 1), let pair = digits(end + 1),
        pair.count == 2
      {
        pairs += pair
        end += 2
      }
      if !pairs.isEmpty, isGluedMark(end, ","), isGlued(end + 1), let last = digits(end + 1),
        last.count == 3
      {
        numeral.integer += pairs + last
        numeral.isGrouped = true
        numeral.count = end + 2 - offset
      }
    }
    if !numeral.isGrouped, head.count <= 3, head.first != 0x30,
      digits(offset + 1)?.count == 3, digits(offset + 2)?.count == 3, !isGlued(offset + 1),
      !isGlued(offset + 2), self[offset + 1]?.count == 3,
      digits(offset + 3) == nil || digits(offset + 4) == nil
    {
      // "1 000 000": two groups and more, each of three digits.
      while numeral.count < 7, self[offset + numeral.count]?.gap == .space,
        let group = digits(offset + numeral.count), group.count == 3
      {
        numeral.integer += group
        numeral.isGrouped = true
        numeral.count += 1
      }
    }
    if !numeral.isGrouped, head.count <= 3, head.first != 0x30,
      digits(offset - 1) == nil, self[offset + 1]?.gap == .space,
      let group = digits(offset + 1), group.count == 3,
      isTightSpace(offset + 1) || group.allSatisfy({ $0 == 0x30 }) || isCount(offset)
        || (isGlued(offset + 2) || say.isBritish) && isWord(offset + 2, "MW GW MWh GWh TWh")
          && !isWord(offset - 1, Self.numbered) && !ends(offset + 3, with: "s")
        // "snow fell to 1 800m", "at 2 876m above the sea"
        || isGlued(offset + 2) && isWord(offset + 2, "m km ha kg") && head.count == 1
          && isWord(offset - 1, "to at of from about over above below reached and nearly")
          && say.isBritish,
      digits(offset + 2) == nil
    {
      // "25 000", and "12 500" with a space that does not break or "about" before it.
      numeral.integer += group
      numeral.isGrouped = true
      numeral.count += 1
    }
    // "R21,3 million", "the 0,5 percentage point rise"
    if !numeral.isGrouped, isGluedMark(offset + 1, ","), isGlued(offset + 2),
      let fraction = digits(offset + 2), fraction.count < 3, self[offset + 3]?.gap == .space,
      isWord(offset + 3, "million billion trillion percentage percent")
        || isWord(offset + 3, "per") && isWord(offset + 4, "cent")
    {
      numeral.fraction = Array(fraction)
      numeral.count += 2
      return numeral
    }
    // "0,6%", "R1,9bn": the point as most of Europe and South Africa write it.
    if !numeral.isGrouped, isGluedMark(offset + 1, ","), isGlued(offset + 2), isGlued(offset + 3),
      let fraction = digits(offset + 2), fraction.count < 3,
      isMark(offset + 3, "%") || isWord(offset + 3, "bn mn mln m")
    {
      numeral.fraction = Array(fraction)
      numeral.count += 2
      return numeral
    }
    // "29·92": the point as Britain printed it.
    let isPoint =
      isDot(offset + numeral.count) || isGluedMark(offset + numeral.count, "·")
    // "6·10^23" and "3·5 = 15" are products.
    let next = offset + numeral.count + 2
    let isProduct =
      isMark(offset + numeral.count, "·")
      && (isGlued(next) && self[next]?.kind == .mark && !isMark(next, ",") && !isMark(next, ")")
        && !isMark(next, "%")
        || isMark(next, "="))
    if isPoint, !isProduct, isGlued(offset + numeral.count + 1),
      let fraction = digits(offset + numeral.count + 1)
    {
      numeral.fraction = Array(fraction)
      numeral.count += 2
    }
    return numeral
  }

  /// Behind these a number names something: "Section 3 864MW".
  private static let numbered: Words =
    "section phase stage part unit block line turbine reactor no step the"

  /// "About 12 500 people": a rough count, its thousands set apart.
  private func isCount(_ offset: Int) -> Bool {
    guard let next = self[offset + 2] else {
      return isGlued(offset) && isMoney(offset - 1)
    }
    let isPlural =
      next.shape == .lower && next.gap == .space
      && (isWord(offset + 2, "people men women children troops") || ends(offset + 2, with: "s"))
    // "€12 500 was paid"
    if isGlued(offset), isMoney(offset - 1) {
      return (!isPlural || isWord(offset + 2, "was is has as")) && next.kind != .digits
    }
    // "at 23 292 stations", "12 345 people died": five digits before what is counted.
    if isPlural, digits(offset)?.count == 2,
      isWord(offset - 1, "at of the to than from all its")
        || offset == 0 && self[-1] == nil,
      !isWord(offset + 2, "minutes hours days times points metres meters yards miles seconds years")
    {
      return true
    }
    // "lead 3 500 pages of evidence": what else stands so before what is counted?
    if say.isBritish, isPlural, digits(offset)?.count == 1, self[offset - 1]?.shape == .lower,
      !isWord(offset - 1, Self.numbered),
      !isWord(offset + 2, "minutes hours days times points metres meters yards miles seconds years")
    {
      return true
    }
    if isWord(
      offset - 1, "about around nearly over some almost than roughly approximately")
    {
      return isPlural || isWord(offset + 2, "died fled were killed")
    }
    // "The village has 1 450 residents."
    return isPlural && isWord(offset - 1, "has had have killed employs displaced displacing")
      && !isWord(offset + 2, "minutes hours days times points")
  }

  /// Whether the sign of a currency stands at an offset.
  private func isMoney(_ offset: Int) -> Bool {
    isMark(offset, "€") || isMark(offset, "£") || isMark(offset, "$") || isWritten(offset, "R")
  }

  /// Whether a number or a word can begin right after this lexeme: an opening bracket or quotation
  /// mark, a dash, a currency sign.
  func isOpening(_ offset: Int) -> Bool {
    guard let lexeme = self[offset], lexeme.kind == .mark else { return false }
    switch lexeme.code {
    case 0x2E, 0x2C, 0x27, 0x2019: return false
    default: return true
    }
  }
}
