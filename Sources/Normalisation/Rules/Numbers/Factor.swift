/// Reads: how many times: "10x", "2.5x".
/// Leaves alone: "x" apart from its number.
struct Factor: Rule {
  let name = "factor"
  let starts: [Start] = [.digits]

  func match(_ at: Cursor) -> Match? {
    guard let numeral = at.numeral(0), at.isGlued(numeral.count), at.string(numeral.count) == "x",
      !at.isGlued(numeral.count + 1) || at[numeral.count + 1]?.kind == .mark
    else { return nil }
    return Match(
      numeral.count + 1, .cardinal, at.say.numeral(numeral) + " times",
      .init("amount", numeral.description))
  }
}
