/// Reads the words between the tags of an HTML block inside Markdown.
///
/// Every element that begins a block is a block of its own; what is not running text (a button, a
/// drawing, a form) is passed over up to its closing tag, and the reading goes on behind it.
struct HTMLText {
  private let bytes: [UInt8]
  private let lines: [Range<Int>]
  /// What words are that stand in no element with a kind of its own.
  private let usual: Block.Kind
  private var builder: TextBuilder
  /// The line that was last looked at.
  private var line = 0

  private(set) var pieces: [MarkdownPiece] = []
  private var start: Int
  private var kind: Block.Kind?
  /// Whether the next word begins another piece.
  private var isComplete = false
  private var elements: [Element]

  /// The lists that are still open: a blank line ends a block of Markdown and no list.
  var openLists: [Element] { elements.filter { $0.number != nil || $0.name == "ul" } }

  /// An element that is open.
  struct Element {
    var name: String
    /// The number of the next item, in a numbered list.
    var number: Int?
    var hasWords = false
  }

  /// Reads the lines of a block, given without the marks of what it stands in; the pieces cover
  /// the extent.
  init(
    bytes: [UInt8], lines: [Range<Int>], extent: Range<Int>, usual: Block.Kind, openLists: [Element]
  ) {
    self.bytes = bytes
    self.lines = lines
    self.usual = usual
    elements = openLists
    start = extent.lowerBound
    builder = TextBuilder(bytes: bytes, start: start)
    guard let first = lines.first?.lowerBound, let last = lines.last?.upperBound else { return }
    // The marks between the lines must not look like HTML.
    var html = [UInt8](repeating: 0x20, count: last - first)
    for line in lines {
      for place in line { html[place - first] = bytes[place] }
    }
    let scanner = HTMLTokens(html, offset: first)
    read(scanner.tokens, partners: scanner.partners)
    finish(at: extent.upperBound)
  }

  private mutating func read(_ tokens: [HTMLToken], partners: [Int: Int]) {
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      switch token.kind {
      case .text: say(token.range)
      case .comment: builder.omit(.markup, bytes.trimmed(token.range), reason: "comment")
      case .open(let name, let isWhole):
        if let (kind, reason) = HTMLElement.unread(name, tag: bytes[token.range]) {
          let last = isWhole ? index : partners[index] ?? lastToken(ofUnclosed: index, tokens)
          pass(token.range.lowerBound..<tokens[last].range.upperBound, kind, reason)
          index = last
        } else {
          open(name, isWhole: isWhole, token.range)
        }
      case .close(let name): close(name, token.range)
      }
      index += 1
    }
  }

  /// An element that is never closed ends before the next block.
  private func lastToken(ofUnclosed index: Int, _ tokens: [HTMLToken]) -> Int {
    let next = tokens[(index + 1)...].firstIndex { token in
      switch token.kind {
      case .open(let name, _), .close(let name): HTMLElement.blocks.contains(name)
      default: false
      }
    }
    return (next ?? tokens.endIndex) - 1
  }

  private mutating func pass(_ range: Range<Int>, _ kind: Omission.Kind, _ reason: String) {
    finishIfComplete(at: range.lowerBound)
    builder.omit(kind, bytes.trimmed(range), reason: reason)
    // Where no word came before, it is a piece of its own.
    if self.kind == nil { isComplete = true }
  }

  private mutating func open(_ name: String, isWhole: Bool, _ tag: Range<Int>) {
    let beginsBlock = HTMLElement.blocks.contains(name)
    if isComplete || beginsBlock && kind != nil { finish(at: tag.lowerBound) }
    if name == "br" {
      builder.lineBreak(tag)
    } else if name == "li", let number = takeNumber() {
      builder.append("\(number).", standingFor: tag.lowerBound..<tag.upperBound - 1)
      builder.append(" ", standingFor: tag.upperBound - 1..<tag.upperBound)
    } else if name == "img" {
      builder.omit(.figure, bytes.trimmed(tag), reason: "picture")
    } else {
      builder.omit(.markup, bytes.trimmed(tag), reason: HTMLElement.tagReason)
    }
    guard beginsBlock, !isWhole else { return }
    // An item ends where the next one begins, a paragraph where any block does.
    if let last = elements.last?.name, last == "p" || last == "li" && name == "li" {
      elements.removeLast()
    }
    elements.append(Element(name: name, number: name == "ol" ? firstNumber(tag) : nil))
  }

  private mutating func close(_ name: String, _ tag: Range<Int>) {
    builder.omit(.markup, bytes.trimmed(tag), reason: HTMLElement.tagReason)
    guard HTMLElement.blocks.contains(name) else { return }
    if kind != nil { isComplete = true }
    if let index = elements.lastIndex(where: { $0.name == name }) {
      elements.removeSubrange(index...)
    }
  }

  /// The number of an item that begins now.
  private mutating func takeNumber() -> Int? {
    let index = elements.lastIndex { ["ol", "ul", "menu"].contains($0.name) }
    guard let index, let number = elements[index].number else { return nil }
    elements[index].number = min(number, 1 << 30) + 1
    return number
  }

  /// `start="5"` of a list.
  private func firstNumber(_ tag: Range<Int>) -> Int {
    guard var place = tag.first(where: { bytes.has("start=", at: $0) }) else { return 1 }
    place += 6
    if place < tag.upperBound, [0x22, 0x27].contains(bytes[place]) { place += 1 }
    let digits = bytes[place..<tag.upperBound].prefix { Byte.isDigit($0) }
    return Int(String(decoding: digits.prefix(9), as: UTF8.self)) ?? 1
  }

  /// The kind of words that stand here.
  private mutating func kindHere() -> Block.Kind {
    let index = elements.lastIndex { HTMLElement.kinds[$0.name] != nil }
    guard let index, let kind = HTMLElement.kinds[elements[index].name] else { return usual }
    defer { elements[index].hasWords = true }
    return kind == .listItem && elements[index].hasWords ? .paragraph : kind
  }

  private mutating func finishIfComplete(at place: Int) {
    if isComplete { finish(at: place) }
  }

  private mutating func finish(at place: Int) {
    defer {
      kind = nil
      isComplete = false
    }
    guard start < place else { return }
    if !bytes.trimmed(start..<place).isEmpty {
      pieces.append(
        MarkdownPiece(
          leaf: .html, lines: start..<place,
          content: .block(kind ?? usual, builder, otherwise: "HTML without words")))
    }
    start = place
    builder = TextBuilder(bytes: bytes, start: place)
  }

  /// Says a stretch of text, line by line.
  private mutating func say(_ text: Range<Int>) {
    if bytes[text].contains(where: { !Byte.isWhite($0) }) {
      finishIfComplete(at: text.lowerBound)
      if kind == nil { kind = kindHere() }
    }
    while line < lines.count, lines[line].upperBound < text.lowerBound { line += 1 }
    var index = line
    while index < lines.count, lines[index].lowerBound < text.upperBound {
      let end = lines[index].upperBound
      say(inLine: max(text.lowerBound, lines[index].lowerBound)..<min(text.upperBound, end))
      if text.upperBound > end, Byte.isNewline(bytes[end]) {
        builder.lineBreak(end..<bytes.afterNewline(end))
      }
      index += 1
    }
    line = max(line, index - 1)
  }

  /// Text between tags, with its entities.
  private mutating func say(inLine range: Range<Int>) {
    guard !range.isEmpty else { return }
    var done = range.lowerBound
    var place = done
    while place < range.upperBound {
      guard bytes[place] == 0x26 else {
        place += 1
        continue
      }
      var end = place + 1
      while end < range.upperBound, end - place < 40, Byte.isWord(bytes[end]) || bytes[end] == 0x23
      {
        end += 1
      }
      if end < range.upperBound, bytes[end] == 0x3B, end > place + 1 {
        InlineScanner.append(done..<place, to: &builder, limit: place)
        builder.append(Entity.text(of: bytes[place...end]), standingFor: place..<end + 1)
        done = end + 1
      }
      place = max(place + 1, done)
    }
    InlineScanner.append(done..<range.upperBound, to: &builder, limit: range.upperBound)
  }
}
