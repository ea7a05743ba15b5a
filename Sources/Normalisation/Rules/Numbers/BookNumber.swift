/// Reads: an ISBN or ISSN digit by digit: "ISBN 978-0-19-960563-7", "978-0-19-960563-7".
/// Leaves alone: the letters alone, other digits with hyphens.
struct BookNumber: Rule {
  var name: String { "book-number" }
  var starts: [Start] { [.words("ISBN ISSN"), .digitsBefore("-", .otherMark)] }

  func match(_ at: Cursor) -> Match? {
    if at[0]?.kind == .digits { return bare(at) }
    var end = at.isGluedMark(1, ":") ? 2 : 1
    guard at.digits(end) != nil else { return nil }
    var words: [String] = []
    while words.count < 7, let digits = at.digits(end), digits.count <= 13 {
      words.append(at.say.digits(digits))
      end += 1
      if at.isGlued(end), at.isWritten(end, "X") {
        words.append("X")
        end += 1
      }
      guard at.isDash(end), at.isGlued(end), at.isGlued(end + 1) || at.isWritten(end + 1, "X"),
        at.digits(end + 1) != nil || at.isWritten(end + 1, "X")
      else { break }
      end += 1
      if at.isWritten(end, "X") {
        words.append("X")
        end += 1
        break
      }
    }
    return Match(
      end, .telephone, at.say.letters(at.bytes(0)) + " " + words.joined(separator: " "),
      .init("number", at.string(1)))
  }

  /// Thirteen digits in five groups, the first 978 or 979: nothing else is written so.
  private func bare(_ at: Cursor) -> Match? {
    guard at.isGluedMark(1, "-"), !at.isJoined, let prefix = at.value(0),
      [978, 979].contains(prefix)
    else { return nil }
    var count = 0
    var words: [String] = []
    for group in 0..<5 {
      let offset = group * 2
      guard let digits = at.digits(offset),
        group == 0 || at.isGlued(offset) && at.isGluedMark(offset - 1, "-")
      else { return nil }
      count += digits.count
      words.append(at.say.digits(digits))
    }
    guard count == 13, !at.isGlued(9) || at[9]?.kind == .mark && !at.isDash(9) else { return nil }
    return Match(
      9, .telephone, words.joined(separator: " "), .init("number", at.string(0)))
  }
}
