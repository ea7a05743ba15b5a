/// Reads: ordinals in figures: "1st", "22nd", "100th", "5th-largest", "1,000th".
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
    return Match(
      numeral.count + 1, .ordinal, at.say.ordinal(numeral.integer),
      .init("integer", numeral.description))
  }
}
