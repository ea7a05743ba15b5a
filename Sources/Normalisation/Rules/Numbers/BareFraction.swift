/// Reads: a decimal without its zero where it is said as a whole number: a baseball average (".300",
/// "a .500 record") and a calibre (".45-caliber", "a .22 rifle", ".357 Magnum").
/// Leaves alone: other decimals.
struct BareFraction: Rule {
  var name: String { "bare-fraction" }
  var starts: [Start] { [.marksBeforeNoWord(".")] }

  func match(_ at: Cursor) -> Match? {
    guard !at.isJoined, at.isGlued(1), let digits = at.digits(1), (2...3).contains(digits.count),
      digits.first != 0x30, !at.isGlued(2) || at[2]?.kind == .mark, !at.isMark(2, "%")
    else { return nil }
    // ".30-06 Springfield"
    if digits.elementsEqual("30".utf8), at.isGluedMark(2, "-"), at.isWritten(3, "06") {
      return Match(4, .decimal, "thirty aught six", .init("fraction", "30-06"))
    }
    let next = at.isGluedMark(2, "-") ? 3 : 2
    // "a .22 and a .45"
    let isGun =
      Self.calibres.contains(at.string(1)) && at.isWord(-1, "a his her loaded stolen")
      && (at.word(2) == nil || at.isWord(2, Cursor.notNouns)) && !isAverage(at)
    let isCalibre = at.isWord(next, Self.guns) || isGun
    guard isCalibre || digits.count == 3 && isAverage(at) else { return nil }
    if !isCalibre, at.isMark(2, "/") {
      // "slashing .287/.350/.480"
      var words = [at.say.paired(digits)]
      var end = 2
      while words.count < 4, at.isGluedMark(end, "/"), at.isGluedMark(end + 1, "."),
        at.isGlued(end + 2), let more = at.digits(end + 2), more.count == 3
      {
        words.append(at.say.paired(more))
        end += 3
      }
      return Match(end, .decimal, words.joined(separator: ", "), .init("fraction", at.string(1)))
    }
    return Match(
      2, .decimal, digits.count == 3 ? at.say.paired(digits) : at.say.cardinal(digits),
      .init("fraction", at.string(1)))
  }

  private func isAverage(_ at: Cursor) -> Bool {
    if at.isMark(2, "/"), at.isMark(3, ".") || at.isMark(-1, "/") { return true }
    return at.isNear(Self.baseball, before: 6, after: 6)
  }

  private static let guns: Words = """
    caliber calibre cal rifle rifles pistol pistols revolver revolvers handgun handguns magnum gun \
    guns round rounds bullet bullets special colt ammunition LR ACP BMG winchester remington \
    springfield
    """
  private static let calibres: Set<String> = [
    "22", "25", "32", "38", "44", "45", "223", "308", "357", "380",
  ]
  private static let baseball: Words = """
    batting batted hitting hitter hitters hit average slugging ops percentage record homers rbi rbis \
    season career baseball above below ball team
    """
}
