/// A piece of an article while it is being read: a block, or something that is left out.
enum Part {
  case block(Block, lineStarts: [Int])
  case omission(Omission)

  var source: Range<Int> {
    switch self {
    case .block(let block, _): block.source
    case .omission(let omission): omission.source
    }
  }

  /// A block, or an omission where nothing is left of it to be read.
  init(
    _ kind: Block.Kind, _ source: Range<Int>, _ builder: TextBuilder, otherwise: String
  ) {
    // A dot between two lines of a page is no word, though it is no ASCII either.
    let hasWords =
      builder.text.string.utf8.contains { Byte.isWord($0) }
      && (builder.text.count > 12 || !LineWords(builder.text.string).words.isEmpty)
    if hasWords {
      self = .block(
        Block(kind: kind, source: source, text: builder.text, skipped: builder.skipped),
        lineStarts: builder.lineStarts)
    } else {
      // What says most about it: tags come with everything.
      let inside =
        builder.skipped.first { $0.kind != .markup }
        ?? builder.skipped.first { $0.reason != HTMLElement.tagReason } ?? builder.skipped.first
      self = .omission(
        Omission(
          kind: inside?.kind ?? .markup, source: source, text: builder.bytes.string(source),
          reason: inside?.reason ?? (builder.text.count > 0 ? "marks without words" : otherwise)))
    }
  }

  /// The same piece as something that is left out.
  func omitted(_ kind: Omission.Kind, _ reason: String, in bytes: [UInt8]) -> Part {
    .omission(Omission(kind: kind, source: source, text: bytes.string(source), reason: reason))
  }
}

extension Article {
  init(_ parts: [Part]) {
    self.init()
    for part in parts {
      switch part {
      case .block(let block, _): blocks.append(block)
      case .omission(let omission): skipped.append(omission)
      }
    }
  }
}
