/// Takes the furniture of a page out of the pieces of an article.
struct PageSieve {
  let bytes: [UInt8]
  private let furniture = Furniture.standard
  /// A longer block is prose, whatever its words.
  private static let longestLine = 600

  init(bytes: [UInt8]) { self.bytes = bytes }

  func sift(_ parts: inout [Part]) {
    let head = HeadOfParts(parts)
    var place = Furniture.Place(hasOnlyDate: head.dates < 2, isEnd: true, isTail: true)
    for index in parts.indices.reversed() {
      guard case .block(let block, let lineStarts) = parts[index] else { continue }
      place.isHead = head.contains(index)
      var reason = reason(block.text, lineStarts, at: place)
      if index == head.headline, place.isHead, reason != Self.sectionName {
        // "1984" is a headline where it stands first.
        place.isHead = false
        reason = self.reason(block.text, lineStarts, at: place)
      }
      if let reason {
        parts[index] = parts[index].omitted(.furniture, reason, in: bytes)
      } else if place.isEnd, isNote(block) {
        parts[index] = parts[index].omitted(.footnote, "footnote", in: bytes)
      } else {
        place.isEnd = false
        place.isTail = place.isTail && Self.isHeadline(block)
      }
    }
    dropBesides(&parts)
    dropShareButtons(&parts)
    dropPointedTo(&parts)
    dropRepeatedHeadline(&parts)
    nameCaptions(&parts)
  }

  static let sectionName = "section name"

  /// Lines that are furniture beside other lines of its kind.
  private func dropBesides(_ parts: inout [Part]) {
    func sift(_ index: Int, beside: Int) {
      guard case .block(let block, let lineStarts) = parts[index],
        case .omission(let omission) = parts[beside], omission.kind == .furniture,
        let reason = reason(block.text, lineStarts, at: .init(beside: [omission.reason]))
      else { return }
      parts[index] = parts[index].omitted(.furniture, reason, in: bytes)
    }
    for index in parts.indices.dropFirst() { sift(index, beside: index - 1) }
    for index in parts.indices.dropLast().reversed() { sift(index, beside: index + 1) }
  }

  /// Names of networks and buttons, each on a line of its own, two or more in a row. After a colon
  /// they are what the article lists.
  private func dropShareButtons(_ parts: inout [Part]) {
    var run: [Int] = []
    var isListed = false
    func isButton(_ block: Block) -> Bool {
      guard block.text.count <= 16 else { return false }
      let words = LineWords(block.text.string).words
      return words.count == 1 && FurnitureTable.shareWords.contains(words[0])
    }
    for index in 0...parts.count {
      if index < parts.count {
        switch parts[index] {
        case .omission(let omission):
          if omission.reason == "share line" { run.append(index) }
          continue
        case .block(let block, _):
          if isButton(block) {
            run.append(index)
            continue
          }
        }
      }
      if run.count > 1, !isListed {
        for button in run {
          parts[button] = parts[button].omitted(.furniture, "share line", in: bytes)
        }
      }
      run = []
      if index < parts.count, case .block(let block, _) = parts[index] {
        isListed = block.text.string.utf8.last == 0x3A
      }
    }
  }

  /// Whether a block at the end of a page is a note: "[12] Where it is from".
  private func isNote(_ block: Block) -> Bool {
    let text = block.text.string.utf8
    guard block.kind == .paragraph, text.first == 0x5B else { return false }
    let digits = text.dropFirst().prefix { Byte.isDigit($0) }
    return (1...3).contains(digits.count) && text.dropFirst(digits.count + 1).first == 0x5D
  }

  private func mayBe(_ line: some Sequence<UInt8>) -> Bool {
    guard let opening = LineWords.opening(of: line) else { return false }
    return furniture.mayBegin(with: opening.first, opening.second)
  }

  private func reason(
    _ text: SourceText, _ lineStarts: [Int], at place: Furniture.Place
  ) -> String? {
    guard text.count <= Self.longestLine else { return nil }
    let string = text.string
    if let reason = FurniturePhrases.reason(for: string, atEnd: place.isEnd) { return reason }
    let firstLine = lineStarts.first.map { string.utf8.prefix($0) } ?? string.utf8[...]
    guard mayBe(string.utf8) || !lineStarts.isEmpty && mayBe(firstLine) else { return nil }
    if let reason = furniture.reason(for: LineWords(string), at: place) { return reason }
    guard !lineStarts.isEmpty else { return nil }
    // Several lines run together: furniture if each of them is.
    let utf8 = Array(string.utf8)
    let reasons = zip([0] + lineStarts, lineStarts + [utf8.count]).map { start, end in
      furniture.reason(
        for: LineWords(utf8.string(utf8.trimmed(start..<end))), at: place)
    }
    return reasons.contains(nil) ? nil : reasons[0]
  }

  /// Among the short lines at the top: the page's own title above the headline, and the headline
  /// once more.
  func dropRepeatedHeadline(_ parts: inout [Part]) {
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

  /// Whether an article begins with a heading that says the same as its title, or holds it, or is
  /// held by it beside the name of the site.
  func begins(_ parts: [Part], with title: Block) -> Bool {
    let first = parts.lazy.compactMap { part -> Block? in
      if case .block(let block, _) = part { block } else { nil }
    }.first
    guard let first, first.kind == .heading else { return false }
    if LineWords(first.text.string).words == LineWords(title.text.string).words { return true }
    guard let heading = HeadLine(first), let title = HeadLine(title) else { return false }
    return title.isPageTitle(of: heading) || heading.isPageTitle(of: title)
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
