/// Reads: addresses of the web and domain names: "www.bbc.co.uk", "https://example.com/news",
/// "Booking.com", "example.org's", "localhost:8080", names of files ("report.pdf", "Node.js"), the end
/// of a domain alone (".com").
/// Leaves alone: two sentences with no space between them.
struct WebAddress: Rule {
  var name: String { "web" }
  var starts: [Start] { [.wordBefore(".:-_", .digits), .marks(".")] }

  func match(_ at: Cursor) -> Match? {
    if at.isMark(0, ".") { return ending(at) }
    // Nearly all words are left here: no dot and no colon stands right behind them.
    guard let mark = at[1], mark.kind == .mark, mark.gap == .none, at[2]?.gap == Lexeme.Gap.none,
      mark.code == 0x2E || mark.code == 0x3A || mark.code == 0x2D || mark.code == 0x5F
    else {
      guard at[1]?.kind == .digits, at[1]?.gap == Lexeme.Gap.none, at[0]?.shape == .lower else {
        return nil
      }
      return address(at)
    }
    return address(at)
  }

  /// ".com", "a .gov site", ".NET".
  private func ending(_ at: Cursor) -> Match? {
    guard at.isGlued(1), !at.isMark(-1, "."),
      !at.isGlued(0) || at.isOpening(-1) || at.index == at.sentence.lowerBound,
      at.word(1) != nil, at[2]?.gap != Lexeme.Gap.none || at[2]?.kind == .mark,
      at.find(1, Tables.hosts) != nil, !at.isDot(2) || at[3]?.gap != Lexeme.Gap.none
    else { return nil }
    return Match(2, .electronic, Web.spoken(at, 0..<2), .init("ending", at.string(1)))
  }

  private func address(_ at: Cursor) -> Match? {
    if at.isJoined || at.isMark(-1, "@") || at.isMark(-1, "/") { return nil }
    var start = 0
    if at.isWord(0, "http https ftp"), at.isMark(1, ":"), at.isMark(2, "/"), at.isMark(3, "/"),
      at.isGlued(4)
    {
      start = 4
    }
    let end = Web.end(at, from: start)
    // "rich...in spirit": words with a pause between them.
    if start == 0, (1..<end).contains(where: { at.isMark($0, ".") && at.isMark($0 + 1, ".") }) {
      return nil
    }
    guard end > start + 2 || start > 0 else { return nil }
    guard start > 0 || at.isWord(0, "www") && at.isDot(1) || Web.hasHost(at, start, end) else {
      return nil
    }
    return Match(
      end, .electronic, Web.spoken(at, start..<end),
      .init("address", at.text.string(at.index..<at.index + end)))
  }
}
