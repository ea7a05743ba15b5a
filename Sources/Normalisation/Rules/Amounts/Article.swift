/// Reads: "a" and "an" before an amount whose currency is written first and said last, by the word
/// that is said next: "an A$1.3bn deal" is "a one point three …", "a US$8m fund" "an eight …".
/// Leaves alone: the article before all else.
struct Article: Rule {
  let name = "article"
  let starts: [Start] = [.words("a an")]

  func match(_ at: Cursor) -> Match? {
    guard at.word(1) != nil, at[1]?.gap == .space, at[2]?.kind == .mark || at[2]?.kind == .digits,
      let amount = Money().match(at.moved(1)),
      let first = amount.spoken.utf8.first
    else { return nil }
    let isVowel = "aeio".utf8.contains(first) && !amount.spoken.utf8.starts(with: "one".utf8)
    let isLower = at[0]?.shape == .lower
    let article = isVowel ? (isLower ? "an" : "An") : isLower ? "a" : "A"
    guard !article.utf8.elementsEqual(at.bytes(0)) else { return nil }
    return Match(1, .word, article, .init("article", article))
  }
}
