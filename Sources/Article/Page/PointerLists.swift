extension PageSieve {
  /// Takes out the headlines that stand under "Related articles", "Read more" and the like: the
  /// items of a list straight below, and at the end of the page the short lines below too.
  func dropPointedTo(_ parts: inout [Part]) {
    var end = parts.endIndex
    while end > parts.startIndex, isHeadlineOrGone(parts[end - 1]) { end -= 1 }
    var pointer: String?
    var isFirst = true
    for index in parts.indices {
      switch parts[index] {
      case .omission(let omission):
        if omission.kind == .furniture {
          pointer =
            Self.pointers.contains(omission.reason) && !Self.isWhole(omission.text)
            ? omission.reason : nil
          isFirst = true
        }
      case .block(let block, _):
        let isItem = block.kind == .listItem && pointer == Self.pointers.first
        // A list that begins once more is another one.
        let isNew = !isFirst && block.text.string.hasPrefix("1.")
        if !Self.isHeadline(block) || isNew || !isItem && index < end { pointer = nil }
        if let pointer {
          parts[index] = parts[index].omitted(.furniture, pointer, in: bytes)
          isFirst = false
        }
      }
    }
  }

  /// Reasons that hold for the short lines below too; the first for a list in the middle as well.
  private static let pointers = ["pointer to other articles", "tag list", "contact line"]

  private func isHeadlineOrGone(_ part: Part) -> Bool {
    switch part {
    case .omission: true
    case .block(let block, _): Self.isHeadline(block)
    }
  }

  /// Whether a block could be the headline of another article: short, and no sentence.
  static func isHeadline(_ block: Block) -> Bool {
    guard [.listItem, .paragraph, .heading].contains(block.kind), block.text.count <= 160 else {
      return false
    }
    return ![0x2E, 0x3A, 0x3B].contains(block.text.string.utf8.last)
  }

  /// Whether a pointer says itself where it points: "Read more: Ferries stop at noon".
  private static func isWhole(_ pointer: String) -> Bool {
    LineWords(pointer).words.dropLast().contains { $0.hasSuffix(":") }
  }
}
