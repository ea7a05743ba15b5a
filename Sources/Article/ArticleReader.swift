/// What an article is written in.
public enum ArticleFormat: String, Sendable, CaseIterable {
  /// Plain text, as a news page pasted into a file has it.
  case text
  /// Markdown (CommonMark with tables, strikethrough and footnotes).
  case markdown
}

/// Why some bytes are no article that can be read.
public enum ArticleError: Error, Equatable, Sendable {
  /// The bytes are not text: a picture, a sound, a program.
  case notText(what: String)
  /// The bytes are text in an encoding that was not declared (UTF-16, Latin-1 …).
  case notUTF8(byteOffset: Int, guess: String?)
  /// There is no byte but white space.
  case empty
  /// There is text but none of it is for reading aloud.
  case nothingToRead
}

extension Article {
  /// Reads an article from the bytes of a file.
  ///
  /// White space, in the law that blocks and omissions cover everything else, is ASCII white space.
  /// A no-break space stays in the text; a Unicode line separator or a C1 control is a space of the
  /// text that stands for it; any other control character belongs to the block around it and is
  /// not in its text.
  ///
  /// - Throws: ``ArticleError`` where the bytes are not UTF-8 text or hold nothing to read aloud.
  public init(reading bytes: [UInt8], as format: ArticleFormat) throws(ArticleError) {
    let start = bytes.starts(with: Byte.orderMark) ? Byte.orderMark.count : 0
    guard bytes[start...].contains(where: { !Byte.isWhite($0) }) else { throw .empty }
    try TextCheck.check(bytes)
    switch format {
    case .text:
      self = PlainTextReader(bytes: bytes, start: start).read()
    case .markdown:
      self =
        MarkdownReader(bytes: bytes, start: start).read()
        ?? PlainTextReader(bytes: bytes, start: start).read()
    }
    guard !blocks.isEmpty else { throw .nothingToRead }
  }
}
