import Digest

/// One of several parts of a folder's articles. Which part an article is in follows from its path
/// alone, so that another article moves none.
public struct Shard: Sendable, Equatable {
  /// Which part: 1 to ``count``.
  public let index: Int
  /// How many parts there are.
  public let count: Int

  /// All articles.
  public static let whole = Shard(1, of: 1)

  private init(_ index: Int, of count: Int) {
    self.index = index
    self.count = count
  }

  /// Reads `I/N`; nil where it is nothing of the kind, or I is not 1 to N.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let index = parts[0], let count = parts[1],
      (1...100_000).contains(count), (1...count).contains(index)
    else { return nil }
    self.init(index, of: count)
  }

  /// The part as it is written: `2/5`.
  public var text: String { "\(index)/\(count)" }

  /// The part's name in files: `2-of-5`.
  var name: String { "\(index)-of-\(count)" }

  /// Whether the article with this path is in the part.
  func contains(_ path: String) -> Bool {
    guard count > 1 else { return true }
    let digits = SHA256.hex(of: path).prefix(15)
    return (Int(digits, radix: 16) ?? 0) % count == index - 1
  }
}
