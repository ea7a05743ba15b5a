/// Finds the headline and the deck at the top of a plain text, and headings among its paragraphs.
struct HeadOfPage {
  let layout: LineLayout
  private static let longestHeadline = 200
  private static let longestDeck = 300
  private static let longestHeading = 80

  func mark(_ parts: inout [Part]) {
    let indices = parts.indices.filter { if case .block = parts[$0] { true } else { false } }
    guard indices.count > 1 else { return }
    var rest = 0
    if isShort(parts[indices[0]], Self.longestHeadline) {
      setKind(.heading, of: &parts[indices[0]])
      rest = 1
      var isBelowByline = false
      while rest < min(3, indices.count - 1), isShort(parts[indices[rest]], Self.longestDeck) {
        let isByline = isByline(parts[indices[rest]])
        // Below the name of who wrote it stand an agency or a place.
        let isDeck = !isByline && !(isBelowByline && isName(parts[indices[rest]]))
        isBelowByline = isBelowByline || isByline
        if isDeck, !isDate(parts[indices[rest]]) {
          setKind(.deck, of: &parts[indices[rest]])
        }
        rest += 1
      }
    }
    // Further down: a short line of its own above a paragraph.
    for (place, next) in indices.enumerated().dropFirst(rest + 1) {
      let index = indices[place - 1]
      guard isShort(parts[index], Self.longestHeading), startsLikeHeading(parts[index]),
        !isByline(parts[index]), !isDate(parts[index])
      else { continue }
      if index > 0, isCaptionLabel(parts[index - 1]) {
        setKind(.caption, of: &parts[index])
        continue
      }
      // The second of two short lines is no heading: names and addresses stand like that.
      if place - 1 > rest, isBelow(parts[indices[place - 2]]) { continue }
      guard case .block(let block, _) = parts[next], block.kind == .paragraph,
        block.text.count > Self.longestHeading || !isShort(parts[next], Self.longestHeading)
      else { continue }
      setKind(.heading, of: &parts[index])
    }
  }

  private func setKind(_ kind: Block.Kind, of part: inout Part) {
    guard case .block(var block, let lineStarts) = part else { return }
    block.kind = kind
    part = .block(block, lineStarts: lineStarts)
  }

  /// Whether a piece is a short paragraph that does not end like a sentence.
  private func isShort(_ part: Part, _ longest: Int) -> Bool {
    guard case .block(let block, _) = part, block.kind == .paragraph, block.text.count <= longest
    else { return false }
    let text = Array(block.text.string.utf8)
    let line = TextLine(0..<text.count, in: text)
    // A question or a cry may be a headline; a full stop or a colon is none's end.
    let core = text.last { ![0x22, 0x27, 0x29, 0x5D, 0x9D, 0x99, 0x80, 0xE2].contains($0) }
    if [0x2E, 0x3A, 0x3B, 0x2C].contains(core) { return endsInAbbreviation(text) }
    return !line.content.isEmpty && text.contains { Byte.isWord($0) }
  }

  /// "… in the U.S." ends in a full stop that is no sentence's.
  private func endsInAbbreviation(_ text: [UInt8]) -> Bool {
    text.last == 0x2E && text.count >= 4 && text[text.count - 3] == 0x2E
      && text.count { $0 == 0x20 } < 12
  }

  /// "By Ann Example, Niamey": who wrote it, not what it is about.
  private func isByline(_ part: Part) -> Bool {
    guard case .block(let block, _) = part else { return false }
    let text = Array(block.text.string.utf8)
    return text.count <= 80 && text.has("by ", at: 0) && text.count > 3
      && !Byte.isLower(text[3]) && Byte.isLetter(text[3])
  }

  private func isName(_ part: Part) -> Bool {
    guard case .block(let block, _) = part else { return false }
    return block.text.string.utf8.count { $0 == 0x20 } < 3
  }

  /// Whether a short line stands right above, a date or a time aside.
  private func isBelow(_ above: Part) -> Bool {
    isShort(above, Self.longestHeading) && !isDate(above)
  }

  /// "11:42 GMT", "3 June 1931 – 28 February 2025".
  private func isDate(_ part: Part) -> Bool {
    guard case .block(let block, _) = part else { return false }
    return DateLine(LineWords(block.text.string)) != nil
  }

  private func isCaptionLabel(_ part: Part) -> Bool {
    guard case .omission(let omission) = part else { return false }
    return LineWords(omission.text).words.last == "caption"
  }

  private func startsLikeHeading(_ part: Part) -> Bool {
    guard case .block(let block, let lineStarts) = part, lineStarts.isEmpty,
      let first = block.text.string.utf8.first
    else { return false }
    return !Byte.isLower(first) && Byte.isWord(first)
  }
}
