/// A written article as a listener meets it: a title, a language and blocks in reading order, with
/// everything that is not read named beside them.
///
/// Every range in it is in UTF-8 bytes of the source, end exclusive. The ranges of ``blocks`` and of
/// ``skipped`` are disjoint, rise, and cover every byte of the source except white space and a
/// byte-order mark; markup belongs to the block around it.
public struct Article: Sendable, Equatable {
  /// The headline, in the article's own words, where it has one.
  public var title: String?
  /// The author, where the article declares one.
  public var author: String?
  /// The language that the article declares for itself, as a BCP 47 tag.
  public var language: String?
  /// The parts that are read aloud, in reading order.
  public var blocks: [Block]
  /// The parts that are not read aloud, each with the reason.
  public var skipped: [Omission]

  /// Puts an article together from its parts.
  public init(
    title: String? = nil, author: String? = nil, language: String? = nil, blocks: [Block] = [],
    skipped: [Omission] = []
  ) {
    self.title = title
    self.author = author
    self.language = language
    self.blocks = blocks
    self.skipped = skipped
  }
}
