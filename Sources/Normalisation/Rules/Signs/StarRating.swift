/// Reads: ratings in stars: "★★★★☆", "⭐⭐⭐", "5★", "a 4* hotel", "(5*)" of a resort; one star last
/// behind a title ("Red One (12A) ★"); typed stars ("Nottingham Playhouse ****", "*** (out of four)").
/// Leaves alone: any other star alone, a star that points to a note ("2019*").
struct StarRating: Rule {
  var name: String { "star-rating" }
  var starts: [Start] { [.marks("★☆⭐*"), .digitsBefore("*.,/", .otherMark)] }

  func match(_ at: Cursor) -> Match? {
    at[0]?.kind == .digits ? numbered(at) : drawn(at)
  }

  /// "Nottingham Playhouse ****", "*** (out of four)".
  private func typed(_ at: Cursor) -> Match? {
    var count = 0
    while count < Self.most, at.isMark(count, "*"), count == 0 || at.isGlued(count) { count += 1 }
    guard (2...5).contains(count), !at.isGlued(0) || at.index == at.sentence.lowerBound,
      at[count] == nil && at[-1]?.shape == .capitalised && count > 2
        || at.isMark(count, "(") && at.isWord(count + 1, "out") && at.isWord(count + 2, "of")
    else { return nil }
    return Match(count, .symbol, at.say.cardinal(count) + " stars", .init("stars", "\(count)"))
  }

  private func drawn(_ at: Cursor) -> Match? {
    if at.isMark(0, "*") { return typed(at) }
    var full = 0
    var end = 0
    while end < Self.most, at.isMark(end, "★") || at.isMark(end, "⭐") || at.isMark(end, "☆"),
      end == 0 || at.isGlued(end)
    {
      if !at.isMark(end, "☆") { full += 1 }
      end += 1
      if at[end]?.code == 0xFE0F, at.isGlued(end) { return nil }
    }
    // "★★★½"
    if full == end, full > 0, at.isGluedMark(end, "½") {
      return Match(
        end + 1, .symbol, at.say.cardinal(full) + " and a half stars", .init("stars", "\(full)½"))
    }
    // "Red One (12A) ★; Paddington"
    let isLast =
      end == 1 && full == 1 && at[-1] != nil && !at.isGlued(0)
      && (at[1] == nil || at.isMark(1, ";") || at.isMark(1, ".") || at.isMark(1, ","))
      && (at.isMark(-1, ")") || at[-1]?.shape == .capitalised)
    guard end > 1 || isLast, full > 0 else { return nil }
    let words =
      full < end
      ? at.say.cardinal(full) + " out of " + at.say.cardinal(end) + " stars"
      : at.say.counted(full, "star")
    return Match(end, .symbol, words, .init("stars", "\(full)"))
  }

  private func numbered(_ at: Cursor) -> Match? {
    // "4.5★", "3½★"
    if (2...5).contains(where: { at.isMark($0, "★") || at.isMark($0, "⭐") }), !at.isJoined,
      let (amount, length) = at.amount(0, signed: false), length > 1,
      at.isGluedMark(length, "★") || at.isGluedMark(length, "⭐")
    {
      return Match(
        length + 1, .symbol, amount.spoken(at.say) + " stars",
        .init("stars", amount.numeral?.description ?? ""))
    }
    guard let stars = at.value(0), (1...7).contains(stars), at.digits(0)?.count == 1, !at.isJoined,
      at.isGlued(1), at.isMark(1, "★") || at.isMark(1, "⭐") || at.isMark(1, "*") && isLodging(at),
      !at.isGlued(2) || at[2]?.kind == .mark && !at.isMark(2, "*")
    else { return nil }
    let isOne = stars == 1 || at[2]?.shape == .lower && !at.isWord(2, Cursor.notNouns)
    return Match(
      2, .symbol, at.say.cardinal(stars) + (isOne ? " star" : " stars"), .init("stars", "\(stars)"))
  }

  private func isLodging(_ at: Cursor) -> Bool {
    at.isNear(
      "gave gives earned earns awarded hotel hotels resort resorts lodge spa accommodation rating rated review reviews luxury"
    )
  }

  /// No rating has more.
  private static let most = 10
}
