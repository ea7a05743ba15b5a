/// Reads: hundredths of a currency with their own sign: "50p", "99c", "75¢".
/// Leaves alone: "20 p" with a space, "p. 20", and letters after more than three
/// digits with no comma.
struct Pence: Rule {
  var name: String { "pence" }
  var starts: [Start] { [.digitsBefore("-.,/¢", [.word, .otherMark, .digitsApart, .markApart])] }

  func match(_ at: Cursor) -> Match? {
    guard let (behind, _) = at.endOfAmount(),
      at.isMark(behind, "¢") || at.isWord(behind, "c p") || at.isDash(behind),
      let quantity = at.quantity(letters: .none), at.isGlued(quantity.count),
      at.isMark(quantity.count, "¢") || at.isWord(quantity.count, "c p")
    else { return nil }
    var end = quantity.count + 1
    if let numeral = quantity.first.numeral, numeral.integer.count > 3,
      !numeral.isGrouped || !at.isWritten(quantity.count, "p")
    {
      return nil
    }
    guard !at.isGlued(end) || at[end]?.kind == .mark else { return nil }
    let isSingular = quantity.isSingular || at.isAttributive(end: end)
    let unit: String
    if at.isMark(quantity.count, "¢") || at.isWritten(quantity.count, "c") {
      unit = isSingular ? "cent" : "cents"
    } else if at.isWritten(quantity.count, "p"), isPicture(at) {
      return Match(
        end, .alphanumeric, at.say.paired(at.digits(0) ?? []) + " P", .init("lines", at.string(0)))
    } else if at.isWritten(quantity.count, "p") {
      unit = quantity.isSingular ? "penny" : "pence"
    } else {
      return nil
    }
    // "10p-15p"
    if quantity.second == nil, at.isDash(end), at.isGlued(end), at.isGlued(end + 1),
      let upper = at.value(end + 1), at.isGlued(end + 2),
      at.string(end + 2) == at.string(quantity.count),
      !at.isGlued(end + 3) || at[end + 3]?.kind == .mark
    {
      return Match(
        end + 3, .money,
        quantity.spoken(at.say) + " to " + at.say.cardinal(upper) + " "
          + (unit == "penny" ? "pence" : unit == "cent" ? "cents" : unit),
        .init("amount", quantity.description), .init("unit", unit))
    }
    var words = quantity.spoken(at.say) + " " + unit
    if let (per, length) = at.perUnit(end) {
      words += " per " + at.say.spelled(per)
      end += length
    }
    return Match(
      end, .money, words, .init("amount", quantity.description), .init("unit", unit))
  }

  /// "720p": the lines of a picture; in Britain a price unless pictures are talked about.
  private func isPicture(_ at: Cursor) -> Bool {
    guard let lines = at.value(0), [60, 120, 240, 360, 480, 576, 720, 900].contains(lines) else {
      return false
    }
    if lines < 200 { return at.isNear("4K 8K HD UHD", before: 6, after: 4) || at.isWord(-2, "K") }
    // "a 720p webcam"
    if lines == 480 || lines == 720, at[2]?.shape == .lower, at[2]?.gap == .space,
      !at.isWord(2, Cursor.notNouns), at.isWord(-1, "a")
    {
      return true
    }
    if lines == 900 { return at.isNear("mode video Switch resolution screen display upscaled") }
    return !at.say.isBritish
      || at.isWord(-1, "in") && lines == 720
      || at.isNear("video videos resolution screen display streaming camera footage pixels HD")
  }
}
