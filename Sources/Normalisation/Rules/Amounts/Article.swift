/// Reads: "a" and "an" before an amount whose currency is written first and said last, by the word
/// that is said next: "an A$1.3bn deal" is "a one point three …", "a US$8m fund" "an eight …";
/// the same before a point of the compass ("an SE Asian state") and a century ("a C18th house").
/// Leaves alone: the article before all else.
struct Article: Rule {
  var name: String { "article" }
  var starts: [Start] { [.words("a an")] }

  func match(_ at: Cursor) -> Match? {
    guard let next = at[1], next.kind == .word, next.shape != .lower, next.gap == .space,
      let first = said(at)?.utf8.first
    else { return nil }
    let isVowel = "aeio".utf8.contains(first) && !(said(at) ?? "").utf8.starts(with: "one".utf8)
    let isLower = at[0]?.shape == .lower
    let article = isVowel ? (isLower ? "an" : "An") : isLower ? "a" : "A"
    guard !article.utf8.elementsEqual(at.bytes(0)) else { return nil }
    return Match(1, .word, article, .init("article", article))
  }

  /// What is said of the amount behind the article, or of the part of the world ("an SE Asian").
  private func said(_ at: Cursor) -> String? {
    if at.isWord(1, "NE NW SE SW") { return Place().match(at.moved(1))?.spoken.lowercased() }
    // "a C18th house"
    if at.isWritten(1, "C"), at.isGlued(2), let century = at.digits(2), at.isGlued(3),
      at.isWord(3, "th st nd rd")
    {
      return at.say.ordinal(century)
    }
    guard at[2]?.kind == .mark || at[2]?.kind == .digits else { return nil }
    return Money().match(at.moved(1))?.spoken
  }
}
