/// Reads the words between the tags of an HTML block inside Markdown.
struct HTMLText {
  private let bytes: [UInt8]
  private var builder: TextBuilder

  /// Elements whose inside is not running text.
  private static let unread: [String: (Omission.Kind, String)] = [
    "audio": (.markup, "embedded sound"), "button": (.furniture, "button"),
    "canvas": (.figure, "drawing"), "form": (.furniture, "form"),
    "iframe": (.markup, "embedded page"), "math": (.markup, "formula"),
    "nav": (.furniture, "page navigation"), "object": (.markup, "embedded object"),
    "pre": (.code, "program code"), "script": (.markup, "script"), "select": (.furniture, "form"),
    "style": (.markup, "style sheet"), "svg": (.figure, "drawing"), "table": (.table, "table"),
    "template": (.markup, "template"), "textarea": (.furniture, "form"),
    "video": (.markup, "embedded film"),
  ]

  /// What a block is by its first tag.
  private static let kinds: [String: Block.Kind] = [
    "blockquote": .quotation, "caption": .caption, "figcaption": .caption, "figure": .caption,
    "h1": .heading, "h2": .heading, "h3": .heading, "h4": .heading, "h5": .heading, "h6": .heading,
    "li": .listItem, "ol": .listItem, "ul": .listItem,
  ]

  init(bytes: [UInt8], start: Int) {
    self.bytes = bytes
    builder = TextBuilder(bytes: bytes, start: start)
  }

  /// Reads the lines of a block.
  consuming func read(_ lines: [Range<Int>], otherwise kind: Block.Kind) -> MarkdownPiece.Content {
    var kind = kind
    /// Where an open tag or comment began.
    var open: (start: Int, isComment: Bool)?
    for line in lines {
      var place = line.lowerBound
      var text = place
      while place < line.upperBound {
        if let (start, isComment) = open {
          let closes = bytes[place] == 0x3E && (!isComment || bytes.has("-->", at: place - 2))
          place += 1
          guard closes else { continue }
          builder.omit(.markup, start..<place, reason: isComment ? "comment" : "HTML tag")
          open = nil
          text = place
        } else if bytes[place] == 0x3C, place + 1 < line.upperBound, beginsTag(bytes[place + 1]) {
          say(text..<place)
          let name = tagName(at: place + 1, limit: line.upperBound)
          if let (kind, reason) = Self.unread[name] { return .omission(kind, reason: reason) }
          if let found = Self.kinds[name], builder.text.count == 0 { kind = found }
          open = (place, bytes.has("<!--", at: place))
          place += 1
        } else {
          place += 1
        }
      }
      if open == nil { say(text..<line.upperBound) }
      if open == nil, line.upperBound < bytes.count, Byte.isNewline(bytes[line.upperBound]) {
        builder.lineBreak(line.upperBound..<bytes.afterNewline(line.upperBound))
      }
    }
    if let (start, isComment) = open, let end = lines.last?.upperBound {
      builder.omit(.markup, bytes.trimmed(start..<end), reason: isComment ? "comment" : "HTML tag")
    }
    return .block(kind, builder, otherwise: "HTML without words")
  }

  /// Text between tags, with its entities.
  private mutating func say(_ range: Range<Int>) {
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

  private func beginsTag(_ byte: UInt8) -> Bool {
    byte == 0x21 || byte == 0x2F || byte == 0x3F || Byte.isLetter(byte) && byte < 0x80
  }

  private func tagName(at place: Int, limit: Int) -> String {
    let limit = min(limit, place + 20)
    let end = (place..<max(place, limit)).first { !Byte.isWord(bytes[$0]) } ?? limit
    return bytes.string(place..<max(place, end)).lowercased()
  }
}
