/// Reads Markdown: md4c finds the structure, and every line of the source goes to one piece of it.
struct MarkdownReader {
  let bytes: [UInt8]
  let start: Int

  /// The article, or nothing where md4c cannot read it.
  func read() -> Article? {
    let frontMatter = FrontMatter(in: bytes, start: start)
    let body = frontMatter?.source.upperBound ?? start
    let masked = masked(from: body)
    guard
      let events = MarkdownParser.events(of: masked[...], offset: body, tables: true)
        ?? MarkdownParser.events(of: masked[...], offset: body, tables: false)
    else { return nil }
    let pieces = MarkdownPieces(bytes: bytes, start: body, events: events).read()
    var parts = MarkdownGaps(bytes: bytes, start: body, pieces: pieces).parts()
    let sieve = PageSieve(bytes: bytes)
    sieve.sift(&parts)
    let spoken = frontMatter?.headline.flatMap { sieve.begins(parts, with: $0) ? nil : $0 }
    if let frontMatter {
      parts.insert(contentsOf: frontMatter.parts(withHeadline: spoken != nil), at: 0)
      if spoken != nil { sieve.dropRepeatedHeadline(&parts) }
    }

    var article = Article(parts)
    let isSpoken = spoken != nil && article.blocks.first == spoken
    article.title =
      isSpoken
      ? spoken?.text.string
      : title(of: pieces, in: article) ?? frontMatter?.headline?.text.string
    article.author = frontMatter?.author
    article.language = frontMatter?.language
    if article.title == nil, let first = article.blocks.first, first.kind == .heading {
      article.title = first.text.string
    }
    return article
  }

  /// The first heading of the highest level that is still there.
  private func title(of pieces: [MarkdownPiece], in article: Article) -> String? {
    for piece in pieces where piece.leaf == .heading(level: 1) {
      let heading = article.blocks.first {
        $0.kind == .heading && piece.lines.contains($0.source.lowerBound)
      }
      if let heading { return heading.text.string }
    }
    return nil
  }

  /// Makes one word of every command to the site's program, lest quotation marks and tags in it be
  /// taken for Markdown, and a fence of those that hold code.
  private func hideTemplates(_ masked: inout [UInt8], from body: Int) {
    var openCode: TemplateTag?
    var place = body
    while place < bytes.count {
      guard bytes[place] == 0x7B,
        let tag = TemplateTag(at: place, in: bytes, limit: bytes.count)
      else {
        place += 1
        continue
      }
      place = tag.range.upperBound
      for index in tag.range where !Byte.isNewline(bytes[index]) {
        masked[index - body] = 0x78
      }
      guard tag.isAboutCode, isLine(tag.range) else { continue }
      if let open = openCode, tag.isClosing {
        for fence in [open.range, tag.range] {
          for index in fence { masked[index - body] = index < fence.lowerBound + 3 ? 0x60 : 0x20 }
        }
        openCode = nil
      } else if !tag.isClosing {
        openCode = tag
      }
    }
  }

  /// Whether something fills its line.
  private func isLine(_ range: Range<Int>) -> Bool {
    let start = bytes.lineStart(of: range.lowerBound, limit: start)
    let end = bytes.lineEnd(from: range.upperBound, limit: bytes.count)
    return bytes.trimmed(start..<end) == range && !bytes[range].contains(where: Byte.isNewline)
  }

  /// The bytes for md4c: control characters as spaces, and the bracket of a footnote's mark as a
  /// comma, lest its definition be taken for a link's. The places stay the same.
  private func masked(from body: Int) -> [UInt8] {
    var masked = Array(bytes[body...])
    for place in masked.indices {
      let byte = masked[place]
      if Byte.isControl(byte) {
        masked[place] = 0x20
      } else if byte == 0x5B, place + 1 < masked.count, masked[place + 1] == 0x5E {
        masked[place] = 0x2C
      }
    }
    hideTemplates(&masked, from: body)
    return masked
  }
}
