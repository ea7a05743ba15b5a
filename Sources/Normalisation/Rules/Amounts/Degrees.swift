/// Reads: temperatures and angles: "-5°C", "90 °F", "1.5-2.0 °C", "45°", "20º C", "It was -15 C.",
/// "1.3 C (2.3 F)", "25.4 N, 80.1 W".
/// Leaves alone: the sign without a number.
struct Degrees: Rule {
  var name: String { "degrees" }
  var starts: [Start] {
    [
      .digitsBeforeNoWord, .digitsBeforeWords("c f k n e s w degrees deg degs"),
      .marksBeforeNoWord(".-−–+"),
    ]
  }

  func match(_ at: Cursor) -> Match? {
    // "a +2C world"
    if at.isMark(0, "+") {
      guard at.isGlued(1), !at.isJoined, at[1]?.kind == .digits, var match = match(at.moved(1))
      else { return nil }
      match.count += 1
      match.spoken = "plus " + match.spoken
      return match
    }
    guard let (behind, next) = at.endOfAmount(),
      next.kind == .mark
        ? next.code >= 0x80 || at.isDash(behind)
        : next.count < 3 || at.isWord(behind, "degrees deg degs"),
      let quantity = at.quantity(letters: .none)
    else { return nil }
    if at[0]?.kind == .digits, at.isWord(1, "C"), at.isGlued(1), let name = carbon(at) {
      return name
    }
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
    // "latitude 25.4N, longitude 80.3W"
    if at.isGlued(end) || at.isWord(-1, "latitude longitude") || isCoordinate(at, end),
      let way = Self.ways[at.string(end)],
      quantity.second == nil,
      quantity.first.numeral?.fraction != nil || (quantity.first.numeral?.value ?? 999) <= 180,
      !at.isGlued(end + 1) || at[end + 1]?.kind == .mark,
      at.isNear("latitude longitude lat long lon coordinates")
        || quantity.first.numeral?.fraction != nil && isCoordinate(at, end)
    {
      return Match(
        end + 1, .measure, quantity.spoken(at.say) + " degrees " + way,
        .init("amount", quantity.description), .init("unit", "degree " + way))
    }
    // "(4-7F)": a horse's odds.
    if at.say.isBritish, quantity.second != nil, at.isGlued(end), at.isWritten(end, "F"),
      at.isMark(-1, "("), at.isMark(end + 1, ")"), quantity.first.numeral?.value ?? 99 < 10,
      !at.isNear(Self.weather)
    {
      return nil
    }
    // "747-400F" is an aircraft.
    let isFalling =
      quantity.second.map { ($0.numeral?.value ?? 0) < quantity.first.numeral?.value ?? 0 } ?? false
    if !isFalling, let scale = bareScale(at, end) {
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
    if let words = written(at, end) {
      let count = at.isDot(end + 1) ? 3 : 2
      return Match(
        end + count, .measure, quantity.spoken(at.say) + " degrees " + words,
        .init("amount", quantity.description), .init("unit", words))
    }
    guard isDegree else { return nil }
    end += 1
    var minutes = ""
    if let minute = at.value(end), minute < 60,
      at.isMark(end + 1, "′") || at.isApostrophe(end + 1)
    {
      // "40°42'N", "51°30′26″N", "51° 30' 26\" N"
      minutes = " " + at.say.counted(minute, "minute")
      end += 2
      if let second = at.value(end), second < 60,
        at.isMark(end + 1, "″") || at.isMark(end + 1, "”") || at.isMark(end + 1, "\"")
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
    // "20°C–25°C"
    if minutes.isEmpty, quantity.second == nil, case let dash = scale.isEmpty ? end : end + 1,
      at.isDash(dash), at.isGlued(dash), at.isGlued(dash + 1),
      let upper = at.quantity(dash + 1, letters: .none, ranges: false),
      at.isMark(dash + 1 + upper.count, "°"),
      scale.isEmpty || at.string(dash + 2 + upper.count) == at.string(end)
    {
      return Match(
        dash + 2 + upper.count + (scale.isEmpty ? 0 : 1), .measure,
        quantity.spoken(at.say) + " to " + upper.spoken(at.say) + " degrees" + scale,
        .init("amount", quantity.description), .init("unit", "degree" + scale))
    }
    if !scale.isEmpty {
      end += 1
      // "51° 30' N., long. 0° 7' W."
      if at.isDot(end), at[end + 1]?.kind == .mark || at[end + 1]?.shape == .lower { end += 1 }
    }
    return Match(
      end, .measure, quantity.spoken(at.say) + (isOne ? " degree" : " degrees") + minutes + scale,
      .init("amount", quantity.description), .init("unit", "degree" + scale))
  }

  /// "14C dating", "13C NMR": carbon of that weight.
  private func carbon(_ at: Cursor) -> Match? {
    guard let weight = at.value(0), (11...14).contains(weight), !at.isJoined,
      at.isWord(2, Self.atoms) || at.isMark(2, ")") && at.isNear(Self.atoms)
    else { return nil }
    return Match(2, .measure, "carbon " + at.say.cardinal(weight), .init("isotope", "\(weight)"))
  }

  private static let atoms: Words =
    "dating dated NMR isotope isotopes decay decays radiocarbon atoms nucleus nuclei"

  /// The other coordinate stands beside: "18.2N, 62.4W".
  private func isCoordinate(_ at: Cursor, _ end: Int) -> Bool {
    if at.isMark(end + 1, ","), let other = at.numeral(end + 2), other.fraction != nil,
      at.isWord(end + 2 + other.count, "E W"),
      at.isGlued(end + 2 + other.count) == at.isGlued(end)
    {
      return true
    }
    return at.isMark(-1, ",") && at.isWord(-2, "N S") && at[-2]?.shape == .oneCapital
      && at[-3]?.kind == .digits && at.isGlued(-2) == at.isGlued(end)
  }

  private static let ways = ["N": "north", "S": "south", "E": "east", "W": "west"]

  /// "375 degrees F", "62 deg. C"
  private func written(_ at: Cursor, _ end: Int) -> String? {
    guard at.isWord(end, "degrees deg degs"), at[end]?.shape == .lower else { return nil }
    let scale = at.isDot(end + 1) ? end + 2 : end + 1
    guard at.isWord(scale, "C F"), at[scale]?.shape == .oneCapital,
      !at.isGlued(scale + 1) || at[scale + 1]?.kind == .mark
    else { return nil }
    return at.isWord(scale, "C") ? "Celsius" : "Fahrenheit"
  }

  /// "98 F", "1.5 C (2.7 F)": the scale apart, in the news of the weather.
  private func isApart(_ at: Cursor, _ end: Int) -> Bool {
    guard at[end]?.gap == .space, at[end]?.shape == .oneCapital, at.isWord(end, "C F"),
      at[end + 1] == nil
        || at[end + 1]?.kind == .mark && !at.isDash(end + 1)
          && !at.isGluedMark(end + 1, "&")
        || at[end + 1]?.shape == .lower && at.isWord(end + 1, Cursor.notNouns)
        || at.isWord(end + 1, Self.warming) || at.find(end + 1, Tables.weekdays) != nil
        || at.isWord(
          end + 1, "weather cold temperatures day days conditions above below overnight tonight")
    else { return false }
    // "It was -15 C.", "1.3 C (2.34 F)"
    if at.isSign(0), at.isWord(end, "C"), at[-1]?.shape == .lower { return true }
    // "broke its record at 21.6 C"
    if at.isWord(end, "C"), at.value(0) ?? 99 < 61, !at.isDash(-1),
      at.isWord(-1, "hit reached topped exceeded")
        || at.isWord(-1, "at to of") && at.isDot(1)
          && !at.isNear("grade grades class flat vitamin", before: 6)
    {
      return true
    }
    if at.isMark(end + 1, "("), let other = at.numeral(end + 2),
      at.isWord(end + 2 + other.count, "F C")
    {
      return true
    }
    if at.isWord(end + 1, "weather temperatures"), at[-1]?.shape != .capitalised { return true }
    if at.isWord(end + 1, "day days"), at.isWord(-1, "a an of"), at.value(0) ?? 0 > 9 {
      return true
    }
    return at.isMark(end + 1, "(") && at.isWord(end + 3, "F C")
      || (at.isWord(-3, "C F") || at.isWord(-2, "C F")) && at.isMark(-1, "(")
      || at.isNear(Self.weather)
  }

  private static let weather: Words = """
    temperature temperatures warm warmer warmed warming cold colder hot hotter heat lows highs low \
    high chill freezing frost preindustrial weather oven preheat bake degrees thermometer cooler \
    fever mercury
    """

  /// "40C", "104F": a scale right behind a number that can be a temperature, not a seat or a gate.
  private func bareScale(_ at: Cursor, _ end: Int) -> String? {
    if isApart(at, end) { return at.isWord(end, "C") ? "Celsius" : "Fahrenheit" }
    guard at.isGlued(end), at.word(end)?.count == 1, at.isWord(end, "c f"),
      !at.isGlued(end + 1) || at[end + 1]?.kind == .mark,
      !at.isApostrophe(end + 1) || !at.isGlued(end + 1),
      at[-1]?.shape != .capitalised
        || at.isWord(-1, "the a at below above under over about around nearly")
        || at.isWord(-1, "max min high low highs lows temp temps")
        || isCity(at, end)
        || end == 3 && at.isDot(1)
          && !at.isWord(
            -1, "figure fig table paragraph para section version clause rule chapter appendix form"),
      !(at.isGlued(0) && at.isDash(-1)), at.value(0) ?? 0 < 1000,
      // "the quasar 3C 273", "an 8F 2-8-0"
      at[end + 1]?.kind != .digits
        || at.isGlued(end + 2) && at.isWord(end + 2, "F C"),
      !at.isDot(-1), !at.isWord(end + 1, "filing filings form visa seat"),
      !at.isWord(-1, "apartment room seat gate row unit flat platform group article section"),
      !at.isWord(-1, "the a") || at.isWord(end + 1, Self.warming),
      // "On the flight to Lima he had 7C"
      !at.isNear(
        "flight seat seats aisle legroom boarding berth", before: 10, after: 4)
        || at.isNear(Self.weather)
    else { return nil }
    switch at.string(end) {
    case "C": return "Celsius"
    case "F": return "Fahrenheit"
    default: return nil
    }
  }

  /// "London 22C, Paris 25C": two places and their heat.
  private func isCity(_ at: Cursor, _ end: Int) -> Bool {
    if at.isWord(-1, "bus row seat seats gate form forms room flat unit") { return false }
    return at.isMark(end + 1, ",") && at[end + 2]?.shape == .capitalised
      && (at.isWord(end + 4, "C") || at.isWord(end + 5, "C") || at.isWord(end + 6, "C"))
      || at.isMark(-2, ",") && at.isWord(-3, "C") && at[-4]?.kind == .digits
      || at.isNear(Self.weather, before: 12)
  }

  /// What is said of the climate behind a bare scale: "the 1.5C target".
  private static let warming: Words = """
    target targets limit limits goal goals threshold thresholds warming rise increase mark ceiling \
    guardrail pathway scenario world heat temperature drop fall
    """
}
