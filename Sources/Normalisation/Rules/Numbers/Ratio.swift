/// Reads: ratios, odds and verses: "a 3:1 ratio", "16:9", "John 3:16".
/// Leaves alone: times.
struct Ratio: Rule {
  let name = "ratio"
  let starts: [Start] = [.digits]

  func match(_ at: Cursor) -> Match? {
    guard let first = at.numeral(0), at.isGluedMark(first.count, ":"), at.isGlued(first.count + 1),
      let second = at.numeral(first.count + 1)
    else { return nil }
    let end = first.count + 1 + second.count
    if at.isGlued(end), at.isMark(end, ":"), at.isGlued(end + 1), at.digits(end + 1) != nil {
      return nil
    }
    let isVerse =
      at[-1]?.shape == .capitalised && at.index - 1 > at.sentence.lowerBound - 1
      && !at.isWord(-1, "The A At By") && first.fraction == nil
    let clocklike = first.value ?? 99 < 24 && second.integer.count == 2 && second.fraction == nil
    if clocklike && !at.isWord(end, "ratio odds mix split") {
      // "2:30" that no rule of time took: said alike for a time and for a verse.
      let minute = second.value ?? 0
      let words =
        isVerse
        ? at.say.cardinal(second.integer)
        : minute == 0 ? "o'clock" : (minute < 10 ? "oh " : "") + at.say.belowHundred(minute)
      return Match(
        end, isVerse ? .ratio : .time, at.say.cardinal(first.integer) + " " + words,
        .init("first", first.description), .init("second", second.description))
    }
    let joint = isVerse ? " " : " to "
    return Match(
      end, .ratio, at.say.numeral(first) + joint + at.say.numeral(second),
      .init("first", first.description), .init("second", second.description))
  }
}
