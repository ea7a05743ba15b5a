/// Reads: identifiers of papers and catalogues digit by digit: "doi:10.1038/s41586-024-07860-9",
/// "arXiv:2405.18485", "OCLC 1033588", "LCCN 66-12345".
/// Leaves alone: the names with no number behind them.
struct Identifier: Rule {
  var name: String { "identifier" }
  var starts: [Start] { [.words("doi arxiv oclc lccn")] }

  func match(_ at: Cursor) -> Match? {
    guard !at.isJoined else { return nil }
    let isMarked = at.isGluedMark(1, ":") || at.isDot(1) && at.isWord(0, "arxiv")
    let start = isMarked ? 2 : 1
    guard let first = at.digits(start),
      isMarked || first.count > 5 || at.isWord(0, "doi lccn") && first.count > 1
    else { return nil }
    // "10.1038/…" is a DOI, "2405.18485" a paper of arXiv.
    if at.isWord(0, "doi"),
      !(first.elementsEqual("10".utf8) && at.isDot(start + 1) && at.isGluedMark(start + 3, "/"))
    {
      return nil
    }
    if at.isWord(0, "arxiv"), first.count != 4 { return nil }
    var words = [at.isWord(0, "arxiv") ? "archive" : at.string(0).uppercased().spaced]
    var end = start
    while end < start + 24, let lexeme = at[end], end == start || at.isGlued(end) {
      switch lexeme.kind {
      case .digits: words.append(at.say.digits(at.digits(end) ?? [], zero: "zero"))
      case .word:
        words.append(lexeme.count < 4 ? at.string(end).uppercased().spaced : at.string(end))
      case .mark:
        guard let sign = Self.signs[lexeme.code], at.isGlued(end + 1), at[end + 1]?.kind != .mark
        else {
          return found(at, end, words)
        }
        if !sign.isEmpty { words.append(sign) }
      }
      end += 1
    }
    return found(at, end, words)
  }

  private func found(_ at: Cursor, _ end: Int, _ words: [String]) -> Match {
    Match(
      end, .alphanumeric, words.joined(separator: " "),
      .init("identifier", at.text.string(at.index..<at.index + end)))
  }

  private static let signs: [UInt32: String] = [
    0x2E: "dot", 0x2F: "slash", 0x2D: "dash", 0x3A: "colon", 0x5F: "underscore",
  ]
}

extension String {
  /// The letters apart, as they are spelled: "D O I".
  fileprivate var spaced: String { map(String.init).joined(separator: " ") }
}
