import Clips
import DurableFile

/// Which articles of a batch have now what stood at another path before, so that clips and logs go
/// along with them. Writes nothing.
final class Relocation {
  /// Where an article comes from.
  struct Source {
    /// The path that it had.
    var article: String
    /// Whether no other article has that path now.
    var isGone: Bool
  }

  private let plan: BatchPlan
  private let ledger: Ledger
  /// Articles that are gone, by the digest of what they were.
  private var goneByDigest: [String: [String]] = [:]
  /// The articles that went elsewhere.
  private(set) var taken: Set<PathKey> = []

  init(_ plan: BatchPlan, _ ledger: Ledger, _ gone: GoneClips) {
    self.plan = plan
    self.ledger = ledger
    for clip in gone.clips { goneByDigest[clip.sha256, default: []].append(clip.article) }
  }

  /// Where an article comes from that is new at its path; nil where nobody knows. Each source is given
  /// once.
  func source(of item: BatchPlan.Item, _ sha256: String) -> Source? {
    guard ledger.entries[PathKey(item.article)] == nil, var paths = goneByDigest[sha256],
      !paths.isEmpty
    else { return nil }
    let path = paths.removeFirst()
    goneByDigest[sha256] = paths
    // Another article may have its clip there now.
    guard !plan.isClaimed(placeOf: path) else { return nil }
    taken.insert(PathKey(path))
    return Source(article: path, isGone: true)
  }
}
