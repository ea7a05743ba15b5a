/// Reads: an ISBN or ISSN digit by digit: "ISBN 978-0-19-960563-7".
/// Leaves alone: the letters alone.
struct BookNumber: Rule {
  let name = "book-number"
  let starts: [Start] = [.words("ISBN ISSN")]

  func match(_ at: Cursor) -> Match? {
    var end = at.isGluedMark(1, ":") ? 2 : 1
    guard at.digits(end) != nil else { return nil }
    var words: [String] = []
    while words.count < 7, let digits = at.digits(end), digits.count <= 13 {
      words.append(at.say.digits(digits))
      end += 1
      if at.isGlued(end), at.string(end) == "X" {
        words.append("X")
        end += 1
      }
      guard at.isDash(end), at.isGlued(end), at.isGlued(end + 1) || at.string(end + 1) == "X",
        at.digits(end + 1) != nil || at.string(end + 1) == "X"
      else { break }
      end += 1
      if at.string(end) == "X" {
        words.append("X")
        end += 1
        break
      }
    }
    return Match(
      end, .telephone, at.say.letters(at.bytes(0)) + " " + words.joined(separator: " "),
      .init("number", at.string(1)))
  }
}
