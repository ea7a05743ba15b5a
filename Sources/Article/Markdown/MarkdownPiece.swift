/// A leaf of Markdown that has bytes of its own, with the whole lines that it takes.
struct MarkdownPiece {
  var leaf: MarkdownEvent.Leaf
  var lines: Range<Int>
  var content: Content

  enum Content {
    case block(Block.Kind, TextBuilder, otherwise: String)
    case omission(Omission.Kind, reason: String)
  }

  func part(_ bytes: [UInt8]) -> Part {
    let source = bytes.trimmed(lines)
    switch content {
    case .block(let kind, let builder, let otherwise):
      return Part(kind, source, builder, otherwise: otherwise)
    case .omission(let kind, let reason):
      return .omission(
        Omission(kind: kind, source: source, text: bytes.string(source), reason: reason))
    }
  }
}

/// Makes the pieces of a Markdown text out of its events.
struct MarkdownPieces {
  private let bytes: [UInt8]
  private let start: Int
  private let events: [MarkdownEvent]

  init(bytes: [UInt8], start: Int, events: [MarkdownEvent]) {
    self.bytes = bytes
    self.start = start
    self.events = events
  }

  func read() -> [MarkdownPiece] {
    let leaves = MarkdownLeaf.leaves(of: events).compactMap { leaf in
      extent(of: leaf).map { (leaf, $0) }
    }
    var pieces: [MarkdownPiece] = []
    var done = start
    var openLists: [HTMLText.Element] = []
    for (index, (leaf, extent)) in leaves.enumerated() {
      // Nothing of this leaf reaches beyond the line that the next one begins in.
      var limit = bytes.count
      if index + 1 < leaves.count {
        let next = leaves[index + 1].1.lowerBound
        limit = bytes.lineStart(of: next, limit: min(extent.upperBound, next))
      }
      guard extent.lowerBound >= done else { continue }
      if leaf.kind == .html {
        let text = html(leaf, extent, done: done, limit: limit, openLists: openLists)
        pieces += text.pieces
        openLists = text.openLists
      } else {
        pieces.append(piece(leaf, extent, done: done, limit: limit))
      }
      done = pieces.last?.lines.upperBound ?? done
    }
    return pieces
  }

  /// From the first to the last byte that md4c named.
  private func extent(of leaf: MarkdownLeaf) -> Range<Int>? {
    var extent: Range<Int>?
    for index in leaf.events {
      guard case .text(_, let range) = events[index] else { continue }
      extent = (extent?.lowerBound ?? range.lowerBound)..<range.upperBound
    }
    return extent
  }

  /// A block of HTML, which may hold several pieces.
  private func html(
    _ leaf: MarkdownLeaf, _ extent: Range<Int>, done: Int, limit: Int,
    openLists: [HTMLText.Element]
  ) -> HTMLText {
    let lines = leaf.events.compactMap {
      if case .text(_, let range) = events[$0] { range } else { nil }
    }
    return HTMLText(
      bytes: bytes, lines: lines, extent: self.lines(extent, done: done, limit: limit),
      usual: kind(leaf), openLists: openLists)
  }

  /// The whole lines that something stands on.
  private func lines(_ extent: Range<Int>, done: Int, limit: Int) -> Range<Int> {
    bytes.lineStart(
      of: extent.lowerBound, limit: done)..<bytes.lineEnd(from: extent.upperBound, limit: limit)
  }

  private func piece(
    _ leaf: MarkdownLeaf, _ extent: Range<Int>, done: Int, limit: Int
  ) -> MarkdownPiece {
    var lines = lines(extent, done: done, limit: limit)
    let content: MarkdownPiece.Content
    switch leaf.kind {
    case .paragraph, .heading:
      content = text(leaf, extent, &lines, done: done, limit: limit)
    case .code: content = .omission(.code, reason: "program code")
    case .table: content = .omission(.table, reason: "table")
    case .html, .rule: content = .omission(.rule, reason: "line across the page")
    }
    return MarkdownPiece(leaf: leaf.kind, lines: lines, content: content)
  }

  private func text(
    _ leaf: MarkdownLeaf, _ extent: Range<Int>, _ lines: inout Range<Int>, done: Int, limit: Int
  ) -> MarkdownPiece.Content {
    // Lines above the first word that hold markup alone, such as a picture without words.
    for index in leaf.events {
      if case .text = events[index] { break }
      guard events[index] == .lineBreak, let above = lineAbove(lines.lowerBound, limit: done)
      else { continue }
      lines = above.lowerBound..<lines.upperBound
    }
    var marker: Range<Int>?
    if case .itemStart(let number) = leaf.place {
      let line = ItemMarkers(lines.lowerBound..<extent.lowerBound, in: bytes)
      marker = line.lastNumber
      if !line.found, let above = lineAbove(lines.lowerBound, limit: done) {
        // The item's text begins on the line below its mark.
        let markers = ItemMarkers(above, in: bytes)
        if markers.found, markers.isAll {
          lines = above.lowerBound..<lines.upperBound
          marker = markers.lastNumber
        }
      }
      if number == nil { marker = nil }
    }
    var inlines = MarkdownInlines(
      bytes: bytes, events: events, leaf: leaf.events, start: lines.lowerBound, limit: limit)
    if let marker, case .itemStart(let number?) = leaf.place {
      inlines.say(number: number, at: marker)
    }
    inlines.read()
    lines =
      lines
      .lowerBound..<bytes.lineEnd(
        from: max(inlines.end, extent.upperBound), limit: limit)
    if inlines.trailingBreaks > 0, lines.upperBound < limit {
      let next = bytes.afterNewline(lines.upperBound)
      if next < limit {
        lines = lines.lowerBound..<bytes.lineEnd(from: next, limit: limit)
      }
    }
    if FootnoteMark.isDefinition(at: bytes.trimmed(lines).lowerBound, in: bytes) {
      return .omission(.footnote, reason: "footnote")
    }
    if inlines.builder.text.count == 0, inlines.isFigure {
      return .omission(.figure, reason: "picture without words")
    }
    if isNoteNumber(leaf, inlines.builder.text) {
      return .omission(.footnote, reason: "footnote mark")
    }
    let isCaption =
      leaf.kind == .paragraph && (inlines.isFigure || inlines.isPictureWithCaption)
    return .block(
      isCaption ? .caption : kindByTag(leaf) ?? kind(leaf), inlines.builder,
      otherwise: "nothing in it to be read")
  }

  /// The line above, if there is something on it.
  private func lineAbove(_ lineStart: Int, limit: Int) -> Range<Int>? {
    guard lineStart > limit, lineStart > 0 else { return nil }
    var end = lineStart - 1
    if end > limit, bytes[end] == 0x0A, bytes[end - 1] == 0x0D { end -= 1 }
    let line = bytes.lineStart(of: end, limit: limit)..<end
    return bytes.trimmed(line).isEmpty ? nil : line
  }

  /// Whether a link around a number is all there is: it leads back from a note.
  private func isNoteNumber(_ leaf: MarkdownLeaf, _ text: SourceText) -> Bool {
    leaf.kind == .paragraph && (1...3).contains(text.count)
      && text.string.utf8.allSatisfy(Byte.isDigit)
      && leaf.events.first.map { events[$0] } == .open(.link)
      && leaf.events.last.map { events[$0] } == .close(.link)
  }

  /// What a paragraph is by the tag that it begins with: to md4c not every heading is HTML.
  private func kindByTag(_ leaf: MarkdownLeaf) -> Block.Kind? {
    guard leaf.place == .none, let first = leaf.events.first,
      case .text(.html, let tag) = events[first],
      let name = InlineElements.name(of: tag, in: bytes), bytes[tag.lowerBound + 1] != 0x2F
    else { return nil }
    return HTMLElement.kinds[name]
  }

  private func kind(_ leaf: MarkdownLeaf) -> Block.Kind {
    if case .heading = leaf.kind { return .heading }
    switch leaf.place {
    case .none, .item: return .paragraph
    case .quotation: return .quotation
    case .itemStart: return .listItem
    }
  }
}
