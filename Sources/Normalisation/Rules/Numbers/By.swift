/// Reads: sizes with a cross: "2x4", "5 × 3", "25 x 7 m", "4x100m", "1,920×1,080"; in Britain a batter's
/// boundaries ("hit 11x4"); so many of a size ("2 x 400g cans", "2 × 20 mm Oerlikon").
/// Leaves alone: "10x" with nothing behind it.
struct By: Rule {
  var name: String { "by" }
  var starts: [Start] { [.digitsBeforeNoWord, .digitsBeforeWords("x"), .words("x"), .marks("×")] }

  func match(_ at: Cursor) -> Match? {
    if at.isWord(0, "x") {
      // "9in x 13in"
      // "36 x £299"
      if at[0]?.shape == .lower, at[-1]?.kind == .digits, !at.isGlued(0), !at.isGlued(1),
        at[1]?.kind == .mark, at.find(1, Tables.currencies) != nil
      {
        return Match(1, .measure, "times")
      }
      let isSign =
        at.isGlued(-1)
        && (at.isApostrophe(-1) || at.isMark(-1, "\"") || at.isMark(-1, "′") || at.isMark(-1, "″"))
      guard at[0]?.shape == .lower, at[1]?.kind == .digits,
        at.find(-1, Tables.units) != nil || isSign,
        at[-2]?.kind == .digits, at.isGlued(0) == at.isGlued(1)
      else { return nil }
      return Match(1, .measure, "by")
    }
    // "77 cm × 53 cm"
    if at.isMark(0, "×") {
      // "2 × Pratt & Whitney engines": so many of them, in a list of what a machine has.
      if at.value(-1) ?? 99 < 25, !at.isGlued(0), !at.isGlued(1),
        at.index - 1 == at.sentence.lowerBound || at.isMark(-2, ":") || at.isMark(-2, ","),
        at[1]?.shape == .capitalised
          && !at.isWord(1, "One Two Three Four Five Six Seven Eight Nine Ten")
          || at.isWord(1, "quadruple twin triple single diesel")
      {
        return Match(1, .measure, "")
      }
      guard at.find(-1, Tables.units) != nil, at[-2]?.kind == .digits || at[-2]?.kind == .mark,
        let second = at.quantity(1, letters: .none, ranges: false),
        at.find(1 + second.count, Tables.units) != nil
      else { return nil }
      return Match(1, .measure, "by")
    }
    guard let (behind, _) = at.endOfAmount(), at.isMark(behind, "×") || at.isWord(behind, "x"),
      let first = at.quantity(letters: .none, ranges: false)
    else { return nil }
    // "hit 11x4 and 2x6", "(198b, 11x4, 2x6)": fours and sixes of a batter.
    if at.say.isBritish, first.count == 1, at.isGlued(1), at.isGlued(2), at.isWritten(1, "x"),
      let runs = at.value(2), runs == 4 || runs == 6, !at.isGlued(3) || at[3]?.kind == .mark,
      at.isWord(-1, "hit")
        || at.isWord(-1, "b balls") && at[-2]?.kind == .digits
        || at.isWord(-1, "and") && at.isWord(-3, "x")
          && (at.isWord(-5, "hit") || at.isMark(-5, ","))
        || at.isMark(-1, "(") && at.isWritten(5, "x") && at.isGlued(5) && at.isMark(3, ",")
        || at.isMark(-1, ",") && (at.isWord(-2, "b balls") || at.isWord(-3, "x")),
      at[3]?.kind != .word || at.isWord(3, "and in off before as")
    {
      let one = at.value(0) == 1
      return Match(
        3, .score,
        at.say.cardinal(at.value(0) ?? 0) + (runs == 4 ? " four" : " six")
          + (one ? "" : runs == 4 ? "s" : "es"),
        .init("count", at.string(0)), .init("runs", at.string(2)))
    }
    // "0x10" is a number of computers.
    if at.value(0) == 0, at.isGlued(1), at.isGlued(2) { return nil }
    let cross = first.count
    guard at.isMark(cross, "×") || at.isWord(cross, "x"),
      at.isGlued(cross) == at.isGlued(cross + 1),
      let second = at.quantity(cross + 1, letters: .none, ranges: false)
    else { return nil }
    // "7800X3D" is a name.
    if at[cross]?.shape == .oneCapital, at.isGlued(cross), first.description.utf8.count > 2 {
      return nil
    }
    var end = cross + 1 + second.count
    var words = first.spoken(at.say) + " by " + second.spoken(at.say)
    // "3 x 4 = 12"
    if at.isMark(end, "="), !at.isGlued(cross) {
      words = first.spoken(at.say) + " times " + second.spoken(at.say)
    }
    // "20 × 30 × 40 cm"
    while end < 16, at.isMark(end, "×") || at.isWord(end, "x"),
      at.isGlued(end) == at.isGlued(end + 1),
      let third = at.quantity(end + 1, letters: .none, ranges: false)
    {
      words += " by " + third.spoken(at.say)
      end += 1 + third.count
    }
    if at.isMark(cross, "×"), !at.isGlued(cross), end == cross + 1 + second.count,
      at.unit(end, glued: at.isGlued(end)) == nil,
      !at.isWord(
        end, "pixels pixel screen screens display displays panel monitor resolution image images"),
      !(at.isWord(end, "in ft m") && at.isDotOrStop(end + 1))
    {
      words = first.spoken(at.say) + " times " + second.spoken(at.say)
    }
    // "8 × 12-inch guns", "2 × 20 mm Oerlikon", "4 × 500 lb bombs": so many, of a size.
    let isMeasured = at.find(end, Tables.units) != nil || at.isGluedMark(end, "-")
    if !at.isGlued(cross), at.isMark(cross, "×"), first.first.numeral?.value ?? 99 < 25,
      second.first.numeral?.fraction == nil, isMeasured,
      let unit = at.unit(at.isMark(end, "-") ? end + 1 : end, glued: true)
        ?? (at.isWord(end + 1, "inch")
          ? Unit(one: "inch", many: "inch", count: 1, takesDot: false) : nil),
      unit.one == "millimeter" || unit.one == "pound" || unit.one == "inch" && at.isMark(end, "-"),
      case let noun = (at.isMark(end, "-") ? end + 1 : end) + unit.count,
      at[noun]?.gap == .space, at[noun]?.shape == .capitalised || at.isWord(noun, Self.arms)
    {
      return Match(
        noun, .measure,
        first.spoken(at.say) + " " + second.spoken(at.say) + (at.isMark(end, "-") ? "-" : " ")
          + at.say.spelled(unit.one),
        .init("first", first.description), .init("second", second.description))
    }
    // "2 x 400g cans": so many of that size.
    if !at.isGlued(cross), at.isWord(cross, "x"), at.isGlued(end),
      let unit = at.unit(end, glued: true),
      Self.portions.contains(unit.one)
        || at.isWord(end + unit.count, Self.bakeware)
        || at.isWord(end + unit.count + 1, Self.bakeware),
      at[end + unit.count]?.shape == .lower,
      !at.isWord(end + unit.count, Cursor.notNouns) || at.isWord(end + unit.count, "can"),
      at[end + unit.count]?.gap == .space
    {
      return Match(
        end + unit.count, .measure,
        first.spoken(at.say) + " " + second.spoken(at.say) + " " + at.say.spelled(unit.one),
        .init("first", first.description), .init("second", second.description))
    }
    // "a 9x13-in. pan"
    if at.isMark(end, "-"), at.isGlued(end), at.isGlued(end + 1),
      let unit = at.unit(end + 1, glued: true), !at.isGluedMark(end + 1 + unit.count, "-")
    {
      end += 1 + unit.count
      if at.isDot(end), unit.takesDot { end += 1 }
      return Match(
        end, .measure, words + " " + at.say.spelled(unit.one), .init("first", first.description),
        .init("second", second.description))
    }
    // 'a 9x13" pan'
    if at.isMark(end, "\"") || at.isMark(end, "″"), at.isGlued(end), at[end + 1]?.shape == .lower,
      at[end + 1]?.gap == .space, !at.isWord(end + 1, Cursor.notNouns),
      at.isMark(end, "″") || !at.isQuoted(end)
    {
      return Match(
        end + 1, .measure, words + " inch", .init("first", first.description),
        .init("second", second.description))
    }
    if let unit = at.unit(end, glued: at.isGlued(end)),
      !at.isGlued(end + unit.count) || at[end + unit.count]?.kind == .mark
    {
      let isDotted = at.isDot(end + unit.count) && unit.takesDot
      let next = end + unit.count + (isDotted ? 1 : 0)
      // "50 x 25mm battens"
      let isSize =
        at.isGlued(end) && at.isWord(end, "mm cm in") && at[next]?.shape == .lower
        && at[next]?.gap == .space
        && at.ends(next, with: "s") && !at.ends(next, with: "ss")
        && !at.isWord(next, Cursor.notNouns) && !at.isWord(next, "is was has measures costs")
      let isOne = isSize || at.isAttributive(end: next)
      words += " " + at.say.spelled(isOne ? unit.one : unit.many)
      end += unit.count
      if at.isDot(end), unit.takesDot { end += 1 }
    }
    if at.isGlued(end), at.isWritten(end, "s"), !at.isGlued(end + 1) || at[end + 1]?.kind == .mark {
      // "60 x 120s subs": seconds each.
      let isTimed = at.isWord(end + 1, "subs sub exposures frames intervals lights")
      words = isTimed ? words + " second" : words.pluralised
      end += 1
    }
    return Match(
      end, .measure, words, .init("first", first.description), .init("second", second.description))
  }

  /// What ships and aircraft carry so many of.
  private static let arms: Words = """
    gun guns bomb bombs cannon cannons torpedo torpedoes tubes mortar mortars machine howitzer \
    howitzers rifle rifles barrels missiles rockets
    """
  /// What is called by how wide it is.
  private static let bakeware: Words = "tin tins pan pans dish dishes ramekin ramekins pot pots"
  /// Units that tins and packets have.
  private static let portions: Set<String> = [
    "gram", "kilogram", "milliliter", "liter", "centiliter", "ounce", "pound",
  ]
}
