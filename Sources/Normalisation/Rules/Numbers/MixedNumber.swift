/// Reads: a whole number with a fraction: "10 1/2 miles", "3¾", "2-1/2".
/// Leaves alone: whole numbers, fractions alone.
struct MixedNumber: Rule {
  var name: String { "mixed-number" }
  var starts: [Start] { [.digitsBeforeNoWord, .marksBeforeNoWord("-−")] }

  func match(_ at: Cursor) -> Match? {
    guard let (amount, length) = at.amount(0), let numeral = amount.numeral,
      let fraction = amount.fraction
    else { return nil }
    // "1½-2 hours": a span has its own rule.
    if at.isDash(length), at.isGlued(length), at.isGlued(length + 1),
      at.amount(length + 1, signed: false) != nil
    {
      return nil
    }
    var end = length
    if at.isGlued(end), at.isWord(end, "th ths") { end += 1 }
    let words = amount.spoken(at.say)
    return Match(
      end, .fraction, at.isDividedAttribute(end) ? at.asSize(words) : words,
      .init("integer", numeral.description),
      .init("fraction", fraction))
  }
}
