/// Reads: ordinals in figures: "1st", "22nd", "100th", "5th-largest", "1,000th",
/// "5th-6th centuries", "Friday 13th".
/// Leaves alone: an ending that does not belong to its number is taken as it is meant.
struct Ordinal: Rule {
  let name = "ordinal"
  let starts: [Start] = [.digits]

  func match(_ at: Cursor) -> Match? {
    guard let numeral = at.numeral(0), numeral.fraction == nil, at.isGlued(numeral.count),
      at.isWord(numeral.count, "st nd rd th"),
      !at.isGlued(numeral.count + 1) || at[numeral.count + 1]?.kind == .mark
    else { return nil }
    // "16st" is sixteen stone.
    let value = numeral.integer.suffix(2)
    if at.isWord(numeral.count, "st"), value.last != 0x31 || value.elementsEqual("11".utf8) {
      return nil
    }
    // "Friday 13th"
    let isDay = at.find(-1, Tables.weekdays) != nil && numeral.integer.count < 3
    var words = (isDay ? "the " : "") + at.say.ordinal(numeral.integer)
    var end = numeral.count + 1
    if at.isDash(end), at.isGlued(end), at.isGlued(end + 1), let low = numeral.value,
      let upper = at.numeral(end + 1), let high = upper.value, low < high,
      at.isGlued(end + 1 + upper.count), at.isWord(end + 1 + upper.count, "st nd rd th")
    {
      // "5th-6th centuries"
      words += " to " + at.say.ordinal(upper.integer)
      end += 2 + upper.count
    }
    return Match(end, .ordinal, words, .init("integer", numeral.description))
  }
}
