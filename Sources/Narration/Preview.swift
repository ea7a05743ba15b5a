import Article
import Clips

/// What will be said of an article, and what is left out and why; nothing is spoken.
public struct Preview: Sendable {
  /// The headline.
  public var title: String?
  /// The language that is spoken.
  public var language: String
  /// The blocks in reading order.
  public var blocks: [Block] = []
  /// What is left out, in the order of the source, what stands inside blocks among it.
  public var skipped: [Omission]

  /// One block.
  public struct Block: Sendable {
    /// What it is: `heading`, `paragraph` …
    public var kind: String
    /// What is written.
    public var text: String
    /// What is said.
    public var spoken: String
    /// Where it stands in the source, in UTF-8 bytes.
    public var source: Range<Int>
  }

  /// One part that is not said.
  public struct Omission: Sendable {
    /// What it is: `furniture`, `footnote` …
    public var kind: String
    /// Why it is not said.
    public var reason: String
    /// The source's text there.
    public var text: String
    /// Where it stands in the source, in UTF-8 bytes.
    public var source: Range<Int>

    init(_ omission: RecordedOmission) {
      kind = omission.kind
      reason = omission.reason ?? ""
      text = omission.text
      source = omission.source
    }
  }

  /// Reads an article as a voice would.
  public init(
    _ file: ArticleFile, profile: VoiceProfile, pronunciations: Pronunciations = .none
  ) {
    title = file.article.title
    language = profile.language
    skipped = file.article.skipped.map { Omission(RecordedOmission($0)) }
    for block in file.article.blocks {
      blocks.append(
        Block(
          kind: block.kind.rawValue, text: block.text.string, spoken: "", source: block.source))
    }
    var spoken = [[String]](repeating: [], count: blocks.count)
    var inside: [Omission] = []
    let script = ScriptBuilder(file.article, profile: profile, pronunciations: pronunciations)
    script.forEachSegment { segment in
      if let block = segment.block {
        spoken[block].append(segment.spoken)
        inside += segment.skipped.map { Omission($0) }
      }
    }
    for index in blocks.indices { blocks[index].spoken = spoken[index].joined(separator: " ") }
    skipped = (skipped + inside).sorted { $0.source.lowerBound < $1.source.lowerBound }
  }
}
