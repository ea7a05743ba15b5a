/// Reads what is inside a paragraph or heading of Markdown.
///
/// A link's text is said and its address left out. A picture that stands alone gives its words as a
/// caption; one inside a sentence is left out, since its words would tear the sentence.
struct MarkdownInlines {
  private let bytes: [UInt8]
  private let events: [MarkdownEvent]
  private let leaf: Range<Int>
  /// How far the markup of this leaf can reach.
  private let limit: Int

  private(set) var builder: TextBuilder
  /// The end of what is known to belong to the leaf.
  private(set) var end: Int
  /// Line ends since.
  private(set) var trailingBreaks = 0
  /// Whether there is nothing but pictures.
  let isFigure: Bool

  private static let longestAddress = 2048
  private var first: Int?
  private var pendingBreak = false
  /// Where the open links' texts begin, and the open pictures.
  private var links: [Link] = []
  private var pictures: [Int] = []
  /// Where a link starts that is nothing but a footnote's mark.
  private var noteStart: Int?
  /// How many more bytes may be looked at in vain for the ends of links: what md4c found is always
  /// there, so this is only spent where the two readings differ.
  private var patience = 1 << 20

  private struct Link {
    var event: Int
    var firstText: Int?
  }

  init(bytes: [UInt8], events: [MarkdownEvent], leaf: Range<Int>, start: Int, limit: Int) {
    self.bytes = bytes
    self.events = events
    self.leaf = leaf
    self.limit = limit
    builder = TextBuilder(bytes: bytes, start: start)
    end = start
    isFigure = Self.isFigure(events[leaf], bytes)
  }

  /// Where the leaf's own bytes begin, as far as they are known.
  var start: Int? { first }

  mutating func say(number: Int, at marker: Range<Int>) {
    let digits = marker.lowerBound..<marker.upperBound - 1
    if String(number) == bytes.string(digits), bytes[digits.upperBound] == 0x2E {
      builder.append(marker)
    } else {
      builder.append("\(number).", standingFor: marker)
    }
    if marker.upperBound < limit, Byte.isWhite(bytes[marker.upperBound]) {
      builder.append(marker.upperBound..<marker.upperBound + 1)
    }
  }

  mutating func read() {
    let elements = InlineElements(events, leaf: leaf, bytes: bytes)
    var index = leaf.lowerBound
    while index < leaf.upperBound {
      defer { index += 1 }
      if let element = elements.unread(at: index, after: builder.text.string.utf8) {
        omit(element)
        index = element.last
        continue
      }
      switch events[index] {
      case .text(let kind, let range): text(kind, range)
      case .lineBreak:
        pendingBreak = true
        trailingBreaks += 1
      case .open(.link): openLink(index)
      case .close(.link): closeLink(index)
      case .open(.image): openPicture()
      case .close(.image): closePicture()
      default: break
      }
    }
  }

  /// Leaves an element of HTML out, from its tag to its closing tag.
  private mutating func omit(_ element: InlineElements.Element) {
    touch(element.source)
    // What is open inside closes inside as well, or is no link to a listener.
    if noteStart == nil, pictures.isEmpty || isFigure {
      builder.omit(element.kind, element.source, reason: element.reason)
    }
  }

  private mutating func text(_ kind: MarkdownEvent.TextKind, _ range: Range<Int>) {
    touch(range)
    if !links.isEmpty, links[links.count - 1].firstText == nil {
      links[links.count - 1].firstText = range.lowerBound
    }
    if isAutolink(range) {
      builder.omit(.address, range.lowerBound - 1..<range.upperBound + 1, reason: "web address")
      return
    }
    // A footnote's mark, or the words of a picture inside a sentence.
    if noteStart != nil || !pictures.isEmpty && !isFigure { return }
    switch kind {
    case .normal:
      // Emphasis may cut an address in pieces; its end is looked for in the source.
      InlineScanner.append(range, to: &builder, limit: addressLimit(range))
      end = max(end, builder.cursor)
    case .code: builder.append(range)
    case .entity: builder.append(Entity.text(of: bytes[range]), standingFor: range)
    case .html:
      if bytes.has("<br", at: range.lowerBound) {
        builder.append(" ", standingFor: range)
      } else {
        let isComment = bytes.has("<!--", at: range.lowerBound)
        builder.omit(.markup, range, reason: isComment ? "comment" : HTMLElement.tagReason)
      }
    }
  }

  /// How far an address may reach: inside a link's text to the end of that text.
  private func addressLimit(_ range: Range<Int>) -> Int {
    guard links.isEmpty, pictures.isEmpty else { return range.upperBound }
    var end = min(limit, range.upperBound + Self.longestAddress)
    while end > range.upperBound, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return max(end, range.upperBound)
  }

  /// Notes that a stretch belongs to the leaf, and says the line break before it.
  private mutating func touch(_ range: Range<Int>) {
    if first == nil { first = range.lowerBound }
    if pendingBreak {
      pendingBreak = false
      trailingBreaks = 0
      let line = bytes.lineStart(of: range.lowerBound, limit: end)
      if line > builder.cursor, Byte.isNewline(bytes[line - 1]) {
        let crlf = line >= 2 && bytes[line - 1] == 0x0A && bytes[line - 2] == 0x0D
        let newline = (crlf && line - 2 >= builder.cursor ? line - 2 : line - 1)..<line
        builder.lineBreak(newline)
      }
    }
    end = max(end, range.upperBound)
  }

  private mutating func openLink(_ index: Int) {
    links.append(Link(event: index))
    guard leaf.contains(index + 2), case .text(.normal, let range) = events[index + 1],
      events[index + 2] == .close(.link), range.lowerBound >= 2,
      bytes[range.lowerBound - 1] == 0x5B, !Byte.isWhite(bytes[range.lowerBound - 2]),
      FootnoteMark.isLinkText(range, in: bytes)
    else { return }
    noteStart = range.lowerBound - 1
  }

  /// Whether a text is all of `<https://…>`; addresses of mail are said.
  private func isAutolink(_ range: Range<Int>) -> Bool {
    guard links.last?.firstText == range.lowerBound, range.lowerBound > builder.cursor,
      bytes[range.lowerBound - 1] == 0x3C, range.upperBound < limit,
      bytes[range.upperBound] == 0x3E, pictures.isEmpty
    else { return false }
    return WebAddress.bare(
      at: range.lowerBound, in: bytes, after: range.lowerBound, limit: range.upperBound) != nil
  }

  private mutating func target() -> LinkTarget? {
    guard patience > 0 else { return nil }
    let target = LinkTarget(after: end, in: bytes, limit: limit)
    if target?.isWhole != true { patience -= target?.looked ?? limit - end }
    return target
  }

  private mutating func closeLink(_ index: Int) {
    guard let link = links.popLast(), let start = link.firstText else { return }
    // `<https://…>` is its own text.
    if start > 0, bytes[start - 1] == 0x3C, index == link.event + 2 {
      if end < limit, bytes[end] == 0x3E { end += 1 }
      return
    }
    let target = target()
    if let target { end = target.end }
    if let noteStart {
      builder.omit(.footnote, noteStart..<end, reason: "footnote mark")
      self.noteStart = nil
      return
    }
    guard pictures.isEmpty || isFigure else { return }
    if let address = target?.address { builder.omit(.address, address, reason: "a link's address") }
  }

  private mutating func openPicture() {
    var place = end
    while patience > 0, place + 1 < limit, !(bytes[place] == 0x21 && bytes[place + 1] == 0x5B) {
      place += 1
    }
    guard patience > 0, place + 1 < limit else {
      patience -= place - end
      pictures.append(end)
      return
    }
    touch(place..<place + 2)
    pictures.append(place)
  }

  private mutating func closePicture() {
    guard let start = pictures.popLast() else { return }
    let target = target()
    if let target { end = target.end }
    guard pictures.isEmpty else { return }
    if isFigure {
      if let address = target?.address {
        builder.omit(.figure, address, reason: "a picture's address")
      }
    } else {
      builder.omit(.figure, start..<end, reason: "picture")
    }
  }

  /// Whether a picture fills the first line and words stand under it.
  var isPictureWithCaption: Bool {
    guard !isFigure, let first = leaf.first, events[first] == .open(.image),
      let close = leaf.first(where: { events[$0] == .close(.image) }), leaf.contains(close + 1)
    else { return false }
    return events[close + 1] == .lineBreak
  }

  private static func isFigure(_ events: ArraySlice<MarkdownEvent>, _ bytes: [UInt8]) -> Bool {
    var depth = 0
    var pictures = 0
    for event in events {
      switch event {
      case .open(.image):
        depth += 1
        pictures += 1
      case .close(.image): depth -= 1
      case .text(_, let range):
        if depth == 0, bytes[range].contains(where: { !Byte.isWhite($0) }) { return false }
      default: break
      }
    }
    return pictures > 0
  }
}
