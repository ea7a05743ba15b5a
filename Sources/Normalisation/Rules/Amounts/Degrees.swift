/// Reads: temperatures and angles: "-5°C", "90 °F", "1.5-2.0 °C", "45°", "20º C".
/// Leaves alone: the sign without a number.
struct Degrees: Rule {
  let name = "degrees"
  let starts: [Start] = [.digits, .marks(".-−")]

  func match(_ at: Cursor) -> Match? {
    guard let quantity = at.quantity(letters: .none) else { return nil }
    var end = quantity.count
    let isTemperature = at.isMark(end, "℃") || at.isMark(end, "℉")
    let isDegree = at.isMark(end, "°") || at.isMark(end, "º") || at.isMark(end, "˚")
    let isOne =
      (isTemperature || isDegree)
      && (quantity.isSingular && !quantity.first.isNegative || at.isAttributive(end: end + 1))
    if isTemperature {
      let scale = at.isMark(end, "℃") ? "Celsius" : "Fahrenheit"
      return Match(
        end + 1, .measure,
        quantity.spoken(at.say) + (isOne ? " degree " : " degrees ") + scale,
        .init("amount", quantity.description), .init("unit", scale))
    }
    if let scale = bareScale(at, end) {
      if at.isDash(end + 1), at.isGlued(end + 1), at.isGlued(end + 2), quantity.second == nil,
        let upper = at.quantity(end + 2, letters: .none, ranges: false),
        at.string(end + 2 + upper.count) == at.string(end)
      {
        // "18C-20C"
        return Match(
          end + 3 + upper.count, .measure,
          quantity.spoken(at.say) + " to " + upper.spoken(at.say) + " degrees " + scale,
          .init("amount", quantity.description), .init("unit", scale))
      }
      return Match(
        end + 1, .measure,
        quantity.spoken(at.say)
          + (quantity.isSingular || at.isWord(end + 1, Self.warming) ? " degree " : " degrees ")
          + scale,
        .init("amount", quantity.description), .init("unit", scale))
    }
    guard isDegree else { return nil }
    end += 1
    var minutes = ""
    if at.isGlued(end) || at.isMark(end + 1, "′"), let minute = at.value(end), minute < 60,
      at.isGlued(end + 1), at.isApostrophe(end + 1) || at.isMark(end + 1, "′")
    {
      // "40°42'N", "51°30′26″N"
      minutes = " " + at.say.counted(minute, "minute")
      end += 2
      if at.isGlued(end), let second = at.value(end), second < 60, at.isGlued(end + 1),
        at.isMark(end + 1, "\"") || at.isMark(end + 1, "″") || at.isMark(end + 1, "”")
      {
        minutes += " " + at.say.counted(second, "second")
        end += 2
      }
    }
    var scale = ""
    switch at.string(end) {
    case "C": scale = " Celsius"
    case "F": scale = " Fahrenheit"
    case "N": scale = " north"
    case "S": scale = " south"
    case "E": scale = " east"
    case "W": scale = " west"
    default: break
    }
    if !scale.isEmpty { end += 1 }
    return Match(
      end, .measure, quantity.spoken(at.say) + (isOne ? " degree" : " degrees") + minutes + scale,
      .init("amount", quantity.description), .init("unit", "degree" + scale))
  }

  /// "40C", "104F": a scale right behind a number that can be a temperature, not a seat or a gate.
  private func bareScale(_ at: Cursor, _ end: Int) -> String? {
    guard at.isGlued(end), at.word(end)?.count == 1, at.isWord(end, "c f"),
      !at.isGlued(end + 1) || at[end + 1]?.kind == .mark,
      !at.isApostrophe(end + 1) || !at.isGlued(end + 1),
      at[-1]?.shape != .capitalised || at.isWord(-1, "max min high low highs lows temp temps"),
      !at.isDot(-1), !at.isWord(end + 1, "filing filings form visa seat"),
      !at.isWord(-1, "apartment room seat gate row unit flat platform group article section"),
      !at.isWord(-1, "the a") || at.isWord(end + 1, Self.warming)
    else { return nil }
    switch at.string(end) {
    case "C": return "Celsius"
    case "F": return "Fahrenheit"
    default: return nil
    }
  }

  /// What is said of the climate behind a bare scale: "the 1.5C target".
  private static let warming: Words = """
    target targets limit limits goal goals threshold thresholds warming rise increase mark ceiling \
    guardrail pathway scenario world heat temperature drop fall
    """
}
