/// Reads: where a judgment was printed, volume, series and page in pairs: "410 U.S. 113",
/// "133 S.Ct. 2675", "576 F.3d 109", "92 F. Supp. 2d 189".
/// Leaves alone: numbers of American things ("410 U.S. troops", "the 50 U.S. states").
struct Citation: Rule {
  var name: String { "citation" }
  var starts: [Start] { [.digitsBeforeWords("U S F")] }

  func match(_ at: Cursor) -> Match? {
    guard let volume = at.digits(0), volume.count <= 3, !at.isJoined, at[1]?.gap == .space,
      let (series, length) = series(at, 1)
    else { return nil }
    let page = 1 + length
    guard let digits = at.digits(page), digits.count <= 4, at[page]?.gap == .space,
      !at.isGlued(page + 1) || at[page + 1]?.kind == .mark && !at.isDash(page + 1),
      !(at.isGluedMark(page + 1, ",") && at.isGlued(page + 2)),
      at[page + 1]?.shape != .lower || at.isWord(page + 1, Cursor.notNouns)
    else { return nil }
    return Match(
      page + 1, .cardinal, at.say.paired(volume) + " " + series + " " + at.say.paired(digits),
      .init("volume", at.string(0)), .init("series", series), .init("page", at.string(page)))
  }

  /// The name of the series that begins at an offset and how many lexemes.
  private func series(_ at: Cursor, _ offset: Int) -> (String, Int)? {
    guard at.isDot(offset + 1) else { return nil }
    switch at.string(offset) {
    case "U" where at.isWritten(offset + 2, "S") && at.isGlued(offset + 2) && at.isDot(offset + 3):
      return ("US", 4)
    case "S" where at.isWritten(offset + 2, "Ct") && at.isDot(offset + 3):
      return ("Supreme Court", 4)
    case "F" where at.isWritten(offset + 2, "Supp") && at.isDot(offset + 3):
      guard let (edition, length) = edition(at, offset + 4) else { return ("F Supp", 4) }
      return ("F Supp " + edition, 4 + length)
    case "F":
      return edition(at, offset + 2).map { ("F " + $0.0, 2 + $0.1) }
    default: return nil
    }
  }

  /// "2d", "3d", "4th": a later series.
  private func edition(_ at: Cursor, _ offset: Int) -> (String, Int)? {
    guard let number = at.value(offset), (2...4).contains(number), at.isGlued(offset + 1),
      at.isWord(offset + 1, "d th")
    else { return nil }
    return (at.say.ordinal(number), 2)
  }
}
