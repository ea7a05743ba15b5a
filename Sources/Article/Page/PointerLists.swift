extension PageSieve {
  /// Takes out the headlines that stand under "Related articles", "Read more" and the like: the
  /// items of a list straight below, and at the end of the page the short lines below too.
  func dropPointedTo(_ parts: inout [Part]) {
    var end = parts.endIndex
    while end > parts.startIndex, isHeadlineOrGone(parts[end - 1]) { end -= 1 }
    var isPointedTo = false
    for index in parts.indices {
      switch parts[index] {
      case .omission(let omission):
        if omission.kind == .furniture {
          isPointedTo = omission.reason == Self.pointer && !Self.isWhole(omission.text)
        }
      case .block(let block, _):
        isPointedTo =
          isPointedTo && Self.isHeadline(block) && (block.kind == .listItem || index >= end)
        if isPointedTo {
          parts[index] = parts[index].omitted(.furniture, Self.pointer, in: bytes)
        }
      }
    }
  }

  private static let pointer = "pointer to other articles"

  private func isHeadlineOrGone(_ part: Part) -> Bool {
    switch part {
    case .omission: true
    case .block(let block, _): Self.isHeadline(block)
    }
  }

  /// Whether a block could be the headline of another article: short, and no sentence.
  private static func isHeadline(_ block: Block) -> Bool {
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
