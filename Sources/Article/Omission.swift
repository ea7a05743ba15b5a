/// A part of the source that is not read aloud, and why.
public struct Omission: Sendable, Equatable {
  /// What was left out; the raw value is its name in records and in JSON.
  public enum Kind: String, Sendable, CaseIterable {
    /// What surrounds an article on a page: player labels, share lines, source lines.
    case furniture
    /// The metadata at the head of a Markdown file.
    case frontMatter
    /// A block or a piece of program code.
    case code
    /// A table.
    case table
    /// A picture.
    case figure
    /// A footnote or the mark that points to one.
    case footnote
    /// A web address.
    case address
    /// A line drawn across the page.
    case rule
    /// Comments and tags that a page never shows.
    case markup
  }

  /// What was left out.
  public var kind: Kind
  /// Where it stands in the source.
  public var source: Range<Int>
  /// The source's own bytes there, as text.
  public var text: String
  /// Why it is not read, in plain words.
  public var reason: String

  /// Puts an omission together.
  public init(kind: Kind, source: Range<Int>, text: String, reason: String) {
    self.kind = kind
    self.source = source
    self.text = text
    self.reason = reason
  }
}
