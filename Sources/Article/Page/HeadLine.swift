/// A short line without a full stop: a headline, a deck, the title of the page.
struct HeadLine {
  let words: [String]
  let isHeading: Bool
  /// How many words come before and behind each mark that divides a title.
  private let cuts: Set<Int>

  init?(_ block: Block) {
    guard block.text.count <= 240 else { return nil }
    let line = LineWords(block.text.string)
    guard !line.endsInStop, !line.words.isEmpty else { return nil }
    isHeading = block.kind == .heading
    var words: [String] = []
    var cuts: Set<Int> = []
    for piece in block.text.string.split(separator: " ") {
      guard let word = LineWords(String(piece)).words.first else {
        cuts.insert(words.count)
        continue
      }
      if word.hasSuffix(":") {
        words.append(String(word.dropLast()))
        cuts.insert(words.count)
      } else {
        words.append(word)
      }
    }
    self.words = words
    self.cuts = cuts
  }

  /// Whether this line says the one above it once more.
  func repeats(_ above: HeadLine) -> Bool {
    if words == above.words { return true }
    let count = above.words.count
    guard count >= 3, !isHeading, words.count > count else { return false }
    return words.starts(with: above.words) && cuts.contains(count)
      || words.suffix(count).elementsEqual(above.words) && cuts.contains(words.count - count)
  }

  /// Whether this line is the page's title, with the headline below it inside.
  func isPageTitle(of headline: HeadLine) -> Bool {
    let count = headline.words.count
    guard !isHeading || headline.isHeading, count >= 3, words.count > count else { return false }
    let leads = words.starts(with: headline.words)
    let ends = words.suffix(count).elementsEqual(headline.words)
    return leads && (cuts.contains(count) || count * 4 >= words.count * 3)
      || ends && (cuts.contains(words.count - count) || count * 4 >= words.count * 3)
  }
}
