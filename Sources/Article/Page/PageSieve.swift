/// Takes the furniture of a page out of the pieces of an article.
struct PageSieve {
  let bytes: [UInt8]
  private let furniture = Furniture.standard
  /// A longer block is prose, whatever its words.
  private static let longestLine = 600

  init(bytes: [UInt8]) { self.bytes = bytes }

  func sift(_ parts: inout [Part]) {
    var end = true
    for index in parts.indices.reversed() {
      guard case .block(let block, let lineStarts) = parts[index] else { continue }
      if let reason = reason(block.text, lineStarts, atEnd: end) {
        parts[index] = parts[index].omitted(.furniture, reason, in: bytes)
      } else if end, isNote(block) {
        parts[index] = parts[index].omitted(.footnote, "footnote", in: bytes)
      } else {
        end = false
      }
    }
    dropRepeatedHeadline(&parts)
  }

  /// Whether a block at the end of a page is a note: "[12] Where it is from".
  private func isNote(_ block: Block) -> Bool {
    let text = block.text.string.utf8
    guard block.kind == .paragraph, text.first == 0x5B else { return false }
    let digits = text.dropFirst().prefix { Byte.isDigit($0) }
    return (1...3).contains(digits.count) && text.dropFirst(digits.count + 1).first == 0x5D
  }

  private func reason(_ text: SourceText, _ lineStarts: [Int], atEnd: Bool) -> String? {
    guard text.count <= Self.longestLine else { return nil }
    let string = text.string
    guard let opening = LineWords.opening(of: string.utf8),
      furniture.mayBegin(with: opening.first, opening.second)
    else { return nil }
    if let reason = furniture.reason(for: LineWords(string), atEnd: atEnd) { return reason }
    guard !lineStarts.isEmpty else { return nil }
    // Several lines run together: furniture if each of them is.
    let utf8 = Array(string.utf8)
    let reasons = zip([0] + lineStarts, lineStarts + [utf8.count]).map { start, end in
      furniture.reason(
        for: LineWords(utf8.string(utf8.trimmed(start..<end))), atEnd: atEnd)
    }
    return reasons.contains(nil) ? nil : reasons[0]
  }

  /// Among the short lines at the top: the page's own title above the headline, and the headline
  /// once more.
  private func dropRepeatedHeadline(_ parts: inout [Part]) {
    var lines: [(index: Int, line: HeadLine)] = []
    for index in parts.indices {
      guard case .block(let block, _) = parts[index] else { continue }
      guard [.heading, .paragraph].contains(block.kind), let line = HeadLine(block) else { break }
      lines.append((index, line))
      if lines.count == 8 { break }
    }
    var dropped: Set<Int> = []
    for (place, upper) in lines.enumerated() where !dropped.contains(upper.index) {
      for lower in lines[(place + 1)...] where !dropped.contains(lower.index) {
        if lower.line.repeats(upper.line) {
          dropped.insert(lower.index)
        } else if upper.line.isPageTitle(of: lower.line) {
          dropped.insert(upper.index)
          break
        }
      }
    }
    dropped.formUnion(
      repeatsFurtherDown(of: lines.first { !dropped.contains($0.index) }, in: parts))
    for index in dropped {
      parts[index] = parts[index].omitted(.furniture, "repeated headline", in: bytes)
    }
  }

  /// The headline once more, word for word, anywhere below: the title of a comment box, a share line.
  private func repeatsFurtherDown(
    of headline: (index: Int, line: HeadLine)?, in parts: [Part]
  ) -> [Int] {
    guard let headline, headline.line.words.count >= 3 else { return [] }
    return parts.indices.filter { index in
      guard index > headline.index, case .block(let block, _) = parts[index],
        [.heading, .paragraph].contains(block.kind)
      else { return false }
      return HeadLine(block)?.words == headline.line.words
    }
  }
}

/// A short line without a full stop: a headline, a deck, the title of the page.
private struct HeadLine {
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
