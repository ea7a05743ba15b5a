/// A part of an article that is read aloud: a heading, a paragraph, a list item …
public struct Block: Sendable, Equatable {
  /// What a block is; the raw value is its name in records and in JSON.
  public enum Kind: String, Sendable, CaseIterable {
    /// The headline or a section's heading.
    case heading
    /// The line or two under the headline that sum the article up.
    case deck
    /// A paragraph.
    case paragraph
    /// One item of a list; its number, where it has one, stands in its text.
    case listItem
    /// A paragraph of a block quotation.
    case quotation
    /// The words under a picture or table.
    case caption
  }

  /// What the block is.
  public var kind: Kind
  /// Where it stands in the source, its markup included.
  public var source: Range<Int>
  /// The words to be read, each byte with its place in the source.
  public var text: SourceText
  /// What inside the block is not read: a footnote mark, a link's address. Ranges of the source.
  public var skipped: [Omission]

  /// Puts a block together.
  public init(kind: Kind, source: Range<Int>, text: SourceText, skipped: [Omission] = []) {
    self.kind = kind
    self.source = source
    self.text = text
    self.skipped = skipped
  }
}
