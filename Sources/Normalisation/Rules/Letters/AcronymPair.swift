/// Reads: letters joined by "&": "AT&T", "R&D", "Q&A", "S&P 500", "B&Bs".
/// Leaves alone: words joined by "&".
struct AcronymPair: Rule {
  var name: String { "letters-and" }
  var starts: [Start] { [.wordBefore("&")] }

  func match(_ at: Cursor) -> Match? {
    guard let first = at.word(0), first.count <= 3,
      first.shape == .upper || first.shape == .oneCapital, at.isGluedMark(1, "&"), at.isGlued(2),
      let second = at.word(2), second.count <= 4
    else { return nil }
    var bytes = at.bytes(2)
    var ending = ""
    if second.shape == .capitalised || second.shape == .mixed, bytes.last == 0x73 {
      bytes = bytes.dropLast()
      if let last = bytes.last, !last.isLetter { bytes = bytes.dropLast(last == 0x27 ? 1 : 3) }
      ending = "'s"
    }
    guard bytes.allSatisfy(\.isUpper) else { return nil }
    return Match(
      3, .letters, at.say.letters(at.bytes(0)) + " and " + at.say.letters(bytes) + ending,
      .init("letters", at.text.string(at.index..<at.index + 3)))
  }
}
