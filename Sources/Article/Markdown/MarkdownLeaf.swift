/// A block of Markdown that holds text itself, with what it stands in.
struct MarkdownLeaf {
  var kind: MarkdownEvent.Leaf
  /// What is inside, as indices of the events.
  var events: Range<Int>
  /// The innermost thing that it stands in.
  var place = Place.none

  enum Place: Equatable {
    case none
    case quotation
    /// The first block of an item, with its number where the list has numbers.
    case itemStart(number: Int?)
    /// A later block of an item.
    case item
  }

  /// The leaves of a text, in order.
  static func leaves(of events: [MarkdownEvent]) -> [MarkdownLeaf] {
    var leaves: [MarkdownLeaf] = []
    var stack = ContainerStack()
    var open: MarkdownLeaf?
    for (index, event) in events.enumerated() {
      switch event {
      case .enter, .leave, .enterLeaf, .leaveLeaf:
        if var leaf = open {
          leaf.events = leaf.events.lowerBound..<index
          leaves.append(leaf)
          open = nil
        }
        switch event {
        case .enter(let container): stack.enter(container)
        case .leave: stack.leave()
        case .enterLeaf(let kind):
          open = MarkdownLeaf(kind: kind, events: index + 1..<index + 1, place: stack.takePlace())
        default: break
        }
      default:
        // In a tight list the text of an item stands in no paragraph.
        if open == nil {
          open = MarkdownLeaf(kind: .paragraph, events: index..<index, place: stack.takePlace())
        }
      }
    }
    return leaves
  }
}

/// The lists, items and quotations around a place.
private struct ContainerStack {
  private enum Level {
    case quotation
    case list(next: Int?)
    case item(number: Int?, started: Bool)
  }
  private var levels: [Level] = []

  mutating func enter(_ container: MarkdownEvent.Container) {
    switch container {
    case .quotation: levels.append(.quotation)
    case .list(let first): levels.append(.list(next: first))
    case .item:
      var number: Int?
      if case .list(let next?)? = levels.last {
        number = next
        levels[levels.count - 1] = .list(next: next + 1)
      }
      levels.append(.item(number: number, started: false))
    }
  }

  mutating func leave() { levels.removeLast(min(1, levels.count)) }

  /// Where a leaf stands that begins now.
  mutating func takePlace() -> MarkdownLeaf.Place {
    switch levels.last {
    case .quotation: return .quotation
    case .item(let number, let started):
      levels[levels.count - 1] = .item(number: number, started: true)
      return started ? .item : .itemStart(number: number)
    default: return .none
    }
  }
}
