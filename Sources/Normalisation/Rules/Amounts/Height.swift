/// Reads: feet and inches with their signs or letters: 5'10", 6′ 2″, "a 6ft 5in man", "5ft 7".
/// Leaves alone: an apostrophe or a quotation mark after a number without the other.
struct Height: Rule {
  let name = "height"
  let starts: [Start] = [.digits]

  func match(_ at: Cursor) -> Match? {
    if let match = lettered(at) { return match }
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

  /// "a 6ft 5in man", "5ft 7": feet and inches with their letters.
  private func lettered(_ at: Cursor) -> Match? {
    guard let feet = at.value(0), at.isGlued(1), at.isWord(1, "ft"), !at.isGlued(2),
      let (inches, length) = at.amount(2, signed: false), (at.value(2) ?? 99) < 12
    else { return nil }
    var end = 2 + length
    if at.isWord(end, "in ins") {
      let isOne = at.isAttributive(end: end + 1)
      guard isOne || !at.isGlued(end) && at.word(end + 1) != nil || at.isGlued(end) else {
        return nil
      }
      end += 1
      let words = isOne || feet == 1 ? " foot " : " feet "
      let isInch = isOne || inches.numeral?.isOne ?? true && inches.fraction == nil
      return Match(
        end, .measure,
        at.say.cardinal(feet) + words + inches.spoken(at.say) + (isInch ? " inch" : " inches"),
        .init("feet", "\(feet)"), .init("inches", at.string(2)))
    }
    guard !at.isGlued(end) || at[end]?.kind == .mark && !at.isMark(end, ":") && !at.isDash(end),
      at.word(end) == nil || at.isWord(end, Cursor.notNouns) || at.isWord(end, "tall"),
      at.find(end, Tables.units) == nil
    else { return nil }
    return Match(
      end, .measure, at.say.cardinal(feet) + " foot " + inches.spoken(at.say),
      .init("feet", "\(feet)"), .init("inches", at.string(2)))
  }
}
