/// Reads: feet and inches with their signs: 5'10", 6′ 2″.
/// Leaves alone: an apostrophe or a quotation mark after a number without the other.
struct Height: Rule {
  let name = "height"
  let starts: [Start] = [.digits]

  func match(_ at: Cursor) -> Match? {
    guard let feet = at.value(0), at.isGlued(1), at.isApostrophe(1) || at.isMark(1, "′"),
      let inches = at.amount(2, signed: false), (at.value(2) ?? 99) < 12
    else { return nil }
    let end = 2 + inches.1
    guard at.isGlued(end), at.isMark(end, "\"") || at.isMark(end, "″") || at.isMark(end, "”") else {
      return nil
    }
    return Match(
      end + 1, .measure,
      at.say.cardinal(feet) + " foot " + inches.0.spoken(at.say),
      .init("feet", "\(feet)"), .init("inches", at.string(2)))
  }
}
