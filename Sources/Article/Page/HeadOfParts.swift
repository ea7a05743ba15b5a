/// The short lines at the top of a page, before its first paragraph: headline, deck, names, dates,
/// counts and buttons.
struct HeadOfParts {
  private static let shortestParagraph = 80
  /// Where no paragraph is as long as that.
  private static let shortestSentence = 40
  private static let mostLines = 20
  private static let longestLine = 240
  /// The first line that is read.
  let headline: Int?
  private let end: Int
  /// How many lines of the page are dates.
  let dates: Int

  init(_ parts: [Part]) {
    var headline: Int?
    var end: Int?
    var firstSentence: Int?
    var lines = 0
    var dates = 0
    for (index, part) in parts.enumerated() {
      guard case .block(let block, _) = part else { continue }
      if headline == nil { headline = index }
      if end == nil {
        lines += 1
        if !Self.isShort(block) || lines > Self.mostLines {
          end = lines > Self.mostLines ? firstSentence ?? index : index
        } else if firstSentence == nil, block.text.count >= Self.shortestSentence,
          LineWords(block.text.string).endsInStop
        {
          firstSentence = index
        }
      }
      if block.text.count <= 40, dates < 2, DateLine(LineWords(block.text.string)) == .date {
        dates += 1
      }
    }
    self.headline = headline
    self.end = end ?? firstSentence ?? 0
    self.dates = dates
  }

  /// Whether a line is in the head.
  func contains(_ index: Int) -> Bool { index < end }

  private static func isShort(_ block: Block) -> Bool {
    guard block.kind != .listItem, block.kind != .quotation else { return false }
    if block.text.count > longestLine { return false }
    return block.text.count < shortestParagraph || !LineWords(block.text.string).endsInStop
  }
}
