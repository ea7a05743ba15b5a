/// The elements of HTML inside a paragraph of Markdown whose inside is not read: buttons, drawings,
/// and raised figures that point to a note.
struct InlineElements {
  struct Element {
    var kind: Omission.Kind
    var reason: String
    /// From the opening to the end of the closing tag.
    var source: Range<Int>
    /// The event of the closing tag.
    var last: Int
  }

  private let events: [MarkdownEvent]
  private let bytes: [UInt8]
  /// For the event of an opening tag, that of its closing tag.
  private var partners: [Int: Int] = [:]

  init(_ events: [MarkdownEvent], leaf: Range<Int>, bytes: [UInt8]) {
    self.events = events
    self.bytes = bytes
    var open: [String: [(event: Int, depth: Int)]] = [:]
    // A link or picture that begins outside must not end inside.
    var depth = 0
    for index in leaf {
      switch events[index] {
      case .open(.link), .open(.image): depth += 1
      case .close(.link), .close(.image): depth -= 1
      case .text(.html, let range):
        guard let name = Self.name(of: range, in: bytes) else { continue }
        if bytes[range.lowerBound + 1] == 0x2F {
          guard let start = open[name]?.popLast(), start.depth == depth else { continue }
          partners[start.event] = index
        } else if bytes[range.upperBound - 2] != 0x2F {
          open[name, default: []].append((index, depth))
        }
      default: break
      }
    }
  }

  /// The element that begins with an event, where it is not read.
  func unread(at index: Int, after said: String.UTF8View) -> Element? {
    guard let last = partners[index], case .text(_, let tag) = events[index],
      case .text(_, let end) = events[last], let name = Self.name(of: tag, in: bytes)
    else { return nil }
    let source = tag.lowerBound..<end.upperBound
    if name == "sup" {
      let figure = FootnoteMark.isRaised(
        inside(index + 1..<last), after: said, isLink: hasLink(index + 1..<last))
      return figure
        ? Element(kind: .footnote, reason: "footnote mark", source: source, last: last) : nil
    }
    return HTMLElement.unread(name, tag: bytes[tag]).map {
      Element(kind: $0.kind, reason: $0.reason, source: source, last: last)
    }
  }

  /// The words between two tags; only the first few matter.
  private func inside(_ inside: Range<Int>) -> [UInt8] {
    var words: [UInt8] = []
    for index in inside.prefix(12) {
      if case .text(let kind, let range) = events[index], kind != .html { words += bytes[range] }
    }
    return words
  }

  private func hasLink(_ inside: Range<Int>) -> Bool {
    inside.prefix(12).contains { index in
      switch events[index] {
      case .open(.link): true
      case .text(.html, let range): bytes.has("<a ", at: range.lowerBound)
      default: false
      }
    }
  }

  static func name(of tag: Range<Int>, in bytes: [UInt8]) -> String? {
    guard tag.count >= 3 else { return nil }
    let start = tag.lowerBound + (bytes[tag.lowerBound + 1] == 0x2F ? 2 : 1)
    let name = bytes[start..<tag.upperBound].prefix(20).prefix { Byte.isWord($0) }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self).lowercased()
  }
}
