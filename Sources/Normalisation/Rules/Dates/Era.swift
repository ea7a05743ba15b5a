/// Reads: years with their era: "44 BC", "AD 79", "340 A.D.", "300 BCE", "c. 500 BC", "400-300 BC".
/// Leaves alone: "AD" and "BC" without a number, "B.C." after a town.
struct Era: Rule {
  var name: String { "era" }
  var starts: [Start] {
    [
      .digitsBeforeNoWord, .digitsBeforeWords("AD BC CE BCE A B"), .words("AD CE BC BCE"),
      .wordBefore("."),
    ]
  }

  func match(_ at: Cursor) -> Match? {
    if let numeral = at.numeral(0), numeral.fraction == nil {
      var end = numeral.count
      var upper: Numeral?
      if at.isDash(end), at.isGlued(end) == at.isGlued(end + 1), let next = at.numeral(end + 1) {
        upper = next
        end += 1 + next.count
      }
      guard let (era, length) = era(at, end) else { return nil }
      end += length
      var words = year(at, numeral)
      if let upper { words += " to " + year(at, upper) }
      words += " " + era
      if at.isDash(end), at.isGlued(end) == at.isGlued(end + 1) {
        // "27 BC-AD 14", "27 BC–14 AD"
        if let (other, otherLength) = self.era(at, end + 1), other == "A D",
          let upper = at.numeral(end + 1 + otherLength), upper.fraction == nil
        {
          words += " to " + other + " " + year(at, upper)
          end += 1 + otherLength + upper.count
        } else if let upper = at.numeral(end + 1), upper.fraction == nil,
          let (other, otherLength) = self.era(at, end + 1 + upper.count)
        {
          words += " to " + year(at, upper) + " " + other
          end += 1 + upper.count + otherLength
        }
      }
      return Match(
        end, .year, words, .init("year", numeral.description), .init("era", era))
    }
    guard let (era, length) = era(at, 0), era == "A D", let numeral = at.numeral(length),
      numeral.fraction == nil, numeral.integer.count <= 4, at[length]?.gap != Lexeme.Gap.none
    else { return nil }
    // "AD 306–337"
    let dash = length + numeral.count
    if at.isDash(dash), at.isGlued(dash) == at.isGlued(dash + 1), let upper = at.numeral(dash + 1),
      upper.fraction == nil, upper.value ?? 0 > numeral.value ?? 9999,
      !at.isGlued(dash + 1 + upper.count) || at[dash + 1 + upper.count]?.kind == .mark
    {
      return Match(
        dash + 1 + upper.count, .year, "A D " + year(at, numeral) + " to " + year(at, upper),
        .init("year", numeral.description), .init("era", era))
    }
    return Match(
      length + numeral.count, .year, "A D " + year(at, numeral),
      .init("year", numeral.description), .init("era", era))
  }

  private func year(_ at: Cursor, _ numeral: Numeral) -> String {
    numeral.isGrouped ? at.say.cardinal(numeral.integer) : at.say.year(numeral.integer)
  }

  private func era(_ at: Cursor, _ offset: Int) -> (String, Int)? {
    switch at.string(offset) {
    case "AD": return ("A D", 1)
    case "BC": return ("B C", 1)
    case "CE": return ("C E", 1)
    case "BCE": return ("B C E", 1)
    case "A", "B":
      guard at.isDot(offset + 1), at.isGlued(offset + 2) else { return nil }
      let second = at.string(offset + 2)
      guard second == (at.isWritten(offset, "A") ? "D" : "C") else { return nil }
      if at.isDot(offset + 3), at.isGlued(offset + 4), at.isWritten(offset + 4, "E") {
        return ("B C E", at.isDot(offset + 5) ? 6 : 5)
      }
      return (at.string(offset) + " " + second, at.isDot(offset + 3) ? 4 : 3)
    default: return nil
    }
  }
}
