/// Reads: hashtags, cut at their capitals: "#BlackLivesMatter", "#MeToo", "#the100".
/// Leaves alone: a number after the sign with no name behind it ("#1", "#4B").
struct Hashtag: Rule {
  var name: String { "hashtag" }
  var starts: [Start] { [.marks("#")] }

  func match(_ at: Cursor) -> Match? {
    // "#30DayChallenge", not "#1" or "#4B"
    let isTag =
      at.word(1) != nil
      || at.digits(1) != nil && at.isGlued(2) && at.word(2)?.count ?? 0 > 2
        && at[2]?.shape != .lower
    guard isTag, at.isGlued(1) else { return nil }
    var end = 1
    var words = "hashtag"
    while end < 8, at.isGlued(end), let lexeme = at[end], lexeme.kind != .mark {
      words +=
        " "
        + (lexeme.kind == .word ? Web.camel(at.bytes(end), at.say) : Web.tagNumber(at, end))
      end += 1
    }
    return Match(
      end, .electronic, words, .init("hashtag", at.text.string(at.index..<at.index + end)))
  }
}
