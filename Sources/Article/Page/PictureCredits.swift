extension PageSieve {
  /// Makes captions of the lines that end in the name of who took the picture, and leaves the name
  /// out: "The baths in May. Photograph: Jane Doe/Agency".
  func nameCaptions(_ parts: inout [Part]) {
    for index in parts.indices {
      guard case .block(let block, _) = parts[index],
        [.paragraph, .caption].contains(block.kind), block.text.count <= Self.longestCaption
      else { continue }
      let text = Array(block.text.string.utf8)
      guard let credit = Self.credit(in: text) else { continue }
      parts[index] = .block(Self.caption(block, without: credit, bytes), lineStarts: [])
    }
  }

  private static let longestCaption = 500
  private static let longestCredit = 80

  private static let labels: [StaticString] = [
    "credit...", "credit: ", "composite: ", "illustration: ", "image: ", "image by ",
    "image credit: ", "image: ", "photo by ", "photo credit: ", "photo: ", "photograph by ",
    "photograph: ", "photos: ", "picture: ", "pictures: ",
  ]

  /// Where a credit stands at the end of a caption, behind the end of a sentence or in brackets.
  private static func credit(in text: [UInt8]) -> Range<Int>? {
    guard let last = text.last, last != 0x2E, text.count > 20 else { return nil }
    for place in max(10, text.count - longestCredit)..<text.count {
      var label = place
      let isBracketed = text[place] == 0x28
      if isBracketed {
        guard last == 0x29, !text[place..<text.count - 1].contains(0x29) else { continue }
        label += 1
      }
      guard text[place - 1] == 0x20, isBracketed || endsSentence(text[..<(place - 1)]),
        label < text.count, (0x41...0x5A).contains(text[label]),
        labels.contains(where: { text.has($0, at: label) })
      else { continue }
      return place..<text.count
    }
    return nil
  }

  private static func endsSentence(_ text: ArraySlice<UInt8>) -> Bool {
    [0x21, 0x22, 0x29, 0x2E, 0x3F, 0x9D].contains(text.last)
  }

  private static func caption(_ block: Block, without credit: Range<Int>, _ bytes: [UInt8]) -> Block
  {
    var caption = block
    caption.kind = .caption
    let end = block.text.source(of: credit.upperBound - 1..<credit.upperBound).upperBound
    let last = max(end, block.skipped.last?.source.upperBound ?? end)
    // What was left out behind the credit or inside it goes with it.
    let start = block.text.source(of: credit.lowerBound..<credit.lowerBound + 1).lowerBound
    caption.skipped.removeAll { $0.source.lowerBound >= start }
    caption.text = block.text.prefix(credit.lowerBound - 1)
    caption.skipped.append(
      Omission(
        kind: .furniture, source: start..<last, text: bytes.string(start..<last),
        reason: "picture credit"))
    return caption
  }
}
