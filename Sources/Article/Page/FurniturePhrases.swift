/// Phrases that no article has and many pages do, in the middle of a line: the table to be extended.
enum FurniturePhrases {
  struct Phrase {
    var words: StaticString
    var reason: String
    var onlyAtEnd = false
  }

  /// A longer line is prose that quotes one.
  static let longestLine = 320

  static let all: [Phrase] = [
    Phrase(words: "(opens in new tab)", reason: "button"),
    Phrase(words: "(opens in new window)", reason: "button"),
    Phrase(words: "(opens in a new tab)", reason: "button"),
    Phrase(words: "(opens in a new window)", reason: "button"),
    Phrase(words: "contributed reporting.", reason: "source line", onlyAtEnd: true),
    Phrase(words: "contributed to this article.", reason: "source line", onlyAtEnd: true),
    Phrase(words: "contributed to this report.", reason: "source line", onlyAtEnd: true),
    Phrase(words: "contributed to this story.", reason: "source line", onlyAtEnd: true),
    Phrase(words: "consider becoming a free or paid subscriber", reason: "newsletter line"),
    Phrase(words: "google privacy policy and terms of service apply", reason: "newsletter line"),
    Phrase(
      words: "is not responsible for the content of external sites", reason: "page navigation",
      onlyAtEnd: true),
    Phrase(words: "this article is for subscribers only", reason: "subscription notice"),
    Phrase(words: "we may earn a commission", reason: "notice about advertising"),
    Phrase(words: "we may earn an affiliate commission", reason: "notice about advertising"),
  ]

  /// Marks that a text ends here, as agencies and press offices set them.
  private static let endMarks: Set<String> = [
    "-30-", "- 30 -", "–30–", "—30—", "-ENDS-", "- ENDS -", "- Ends -", "-ends-", "- ends -",
    "–ENDS–", "– ENDS –", "ENDS", "ENDS -", "Ends", "/ENDS", "(ENDS)", "[ENDS]", "(END)", "[END]",
    "# # #",
  ]

  /// Why a line is furniture by what stands in it, or nothing.
  static func reason(for line: String, atEnd: Bool) -> String? {
    guard line.utf8.count <= longestLine else { return nil }
    if line.utf8.count <= 10, endMarks.contains(line) { return "end mark" }
    let bytes = Array(line.utf8)
    if bytes.starts(with: "((".utf8), bytes.suffix(2).elementsEqual("))".utf8) {
      return "note to editors"
    }
    if atEnd, bytes.starts(with: "SOURCE ".utf8), bytes.last != 0x2E { return "source line" }
    for phrase in all where !phrase.onlyAtEnd || atEnd {
      guard bytes.count >= phrase.words.utf8CodeUnitCount else { continue }
      if bytes.indices.contains(where: { bytes.has(phrase.words, at: $0) }) {
        return phrase.reason
      }
    }
    return nil
  }
}
