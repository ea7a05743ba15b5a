/// What a Markdown parser reports, in the order of the source.
enum MarkdownEvent: Equatable {
  case enter(Container)
  case leave(Container)
  case enterLeaf(Leaf)
  case leaveLeaf
  case open(Span)
  case close(Span)
  /// Text that is the source's own bytes.
  case text(TextKind, Range<Int>)
  /// The end of a line inside a paragraph, or white space that the parser made up.
  case lineBreak

  enum Container: Equatable {
    case quotation
    case list(firstNumber: Int?)
    case item
  }

  enum Leaf: Equatable {
    case paragraph
    case heading(level: Int)
    case code(fenced: Bool)
    case html
    case rule
    case table
  }

  enum Span: Equatable {
    case link
    case image
    /// Emphasis and the like: how it is written, not what is said.
    case style
  }

  enum TextKind: Equatable {
    case normal
    case code
    case entity
    case html
  }
}
