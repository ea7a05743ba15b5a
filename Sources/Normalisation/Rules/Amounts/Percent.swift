/// Reads: percentages and ranges of them: "3.5%", "10–20%", "2%-10%", "5pp", "0.5% pts".
/// Leaves alone: a percent sign without a number.
struct Percent: Rule {
  var name: String { "percent" }
  var starts: [Start] {
    [
      .digitsBeforeNoWord, .digitsBeforeWords("pp ppt ppts"), .marks("½¼¾"),
      .marksBeforeNoWord(".-−–"),
    ]
  }

  func match(_ at: Cursor) -> Match? {
    guard let (behind, _) = at.endOfAmount(),
      at.isMark(behind, "%") || at.isMark(behind, "‰") || at.isDash(behind)
        || at.isWord(behind, "pp ppt ppts")
          && !at.isWord(behind + 1, "pullout supplement souvenir guide special"),
      let quantity = at.quantity(letters: .none)
    else { return nil }
    let percent = at.say.isBritish ? "per cent" : "percent"
    var end = quantity.count
    if at.isWord(end, "pp ppt ppts"), at[end]?.shape == .lower,
      at.isGlued(end) || !at.isWord(end, "pp")
        || at.isNear(
          "up down gap lead margin share poll swing rose fell higher lower by effect", before: 4,
          after: 4),
      at[end + 1]?.kind != .digits,
      // "320pp" are pages.
      !(at.isWord(end, "pp") && quantity.count == 1
        && (at.value(0) ?? 0 > 60 || at.isWord(-1, "last first final next opening")))
    {
      // "a salinity of 40 ppt"
      if at.isWord(end, "ppt"), at.isNear("salinity saline salt brackish seawater") {
        return Match(
          end + 1, .measure, quantity.spoken(at.say) + " parts per thousand",
          .init("amount", quantity.description))
      }
      // "4 ppt of PFAS"
      if at.isWord(end, "ppt"), at.isNear(Self.pollution) {
        return Match(
          end + 1, .measure, quantity.spoken(at.say) + " parts per trillion",
          .init("amount", quantity.description))
      }
      return Match(
        end + 1, .percent,
        quantity.spoken(at.say) + " percentage "
          // "a 1.2pp rise"
          + (quantity.isSingular || at.isAttributive(end: end + 1) ? "point" : "points"),
        .init("amount", quantity.description))
    }
    guard at.isMark(end, "%") || at.isMark(end, "‰") else { return nil }
    let sign = at.isMark(end, "%") ? percent : "per thousand"
    end += 1
    var words = quantity.spoken(at.say)
    if at.isDash(end), at.isGlued(end), at.isGlued(end + 1),
      let upper = at.quantity(end + 1, letters: .none, ranges: false),
      at.isMark(end + 1 + upper.count, "%")
    {
      // A vote is "fifty-two per cent to forty-eight per cent", a span "two to ten per cent".
      if let low = quantity.first.numeral?.value, let high = upper.first.numeral?.value, low > high
      {
        words += " " + sign
      }
      words += " to " + upper.spoken(at.say)
      end += upper.count + 2
    }
    // "1/2%"
    if quantity.isFraction, !at.isAttributive(end: end), quantity.first.fraction == "half" {
      return Match(end, .percent, "half a " + sign, .init("amount", quantity.description))
    }
    if at.isWord(end, "pt pts"), at.isGlued(end) {
      return Match(
        end + 1, .percent, words + " percentage points",
        .init("amount", quantity.description))
    }
    // "8% pa"
    if at.isWritten(end, "pa"), at[end]?.gap == .space,
      at[end + 1]?.kind != .word || at.isWord(end + 1, Cursor.notNouns)
    {
      return Match(
        end + 1, .percent, words + " " + sign + " per annum",
        .init("amount", quantity.description))
    }
    // "2.3% yr⁻¹", "5%/yr"
    if at.isGluedMark(end + 1, "⁻")
      || at.isGluedMark(end, "/") && at.isWord(end + 1, "yr year month mo day"),
      let (per, length) = at.perUnit(end)
    {
      return Match(
        end + length, .percent, words + " " + sign + " per " + per,
        .init("amount", quantity.description))
    }
    return Match(end, .percent, words + " " + sign, .init("amount", quantity.description))
  }

  /// What is found in parts per trillion.
  private static let pollution: Words =
    "PFAS PFOA PFOS water chemical chemicals contaminant contaminants lead mercury dioxin limit"
}
