import Clips
import DurableFile

/// Which articles of a batch have now what stood at another path before, so that clips and logs go
/// along with them.
///
/// Mostly an article is new at its path, and the one that it was is gone. But articles may also have
/// changed places with each other, or each have taken the place of the next; so where one has changed,
/// every article of the shard is asked what it holds.
final class Relocation {
  /// Where an article comes from.
  struct Source {
    /// The path that it had.
    var article: String
    /// Whether no other article has that path now.
    var isGone: Bool
    /// Whether the log has come along already.
    var hasMovedLog: Bool
  }

  private let plan: BatchPlan
  /// What every article was when the run began.
  private let before: [PathKey: Ledger.Entry]
  /// The digests of what the articles were.
  private let digestsBefore: Set<String>
  /// Articles that are gone, by the digest of what they were.
  private var goneByDigest: [String: [String]] = [:]
  /// The articles that are gone and went elsewhere.
  private(set) var taken: Set<PathKey> = []
  private var shuffle: Shuffle?
  /// Why the logs of some articles could not come along.
  private var obstacles: [PathKey: FileError] = [:]
  private let moveLogs: ([Shuffle.Move]) throws(FileError) -> Bool

  /// - Parameters:
  ///   - plan: the articles.
  ///   - ledger: what they were.
  ///   - gone: those that are gone.
  ///   - moveLogs: brings the logs of a chain of moves to their places, and says whether it could.
  init(
    _ plan: BatchPlan, _ ledger: Ledger, _ gone: GoneClips,
    moveLogs: @escaping ([Shuffle.Move]) throws(FileError) -> Bool
  ) {
    self.plan = plan
    self.moveLogs = moveLogs
    before = ledger.entries
    digestsBefore = Set(ledger.entries.values.map(\.sha256))
    for clip in gone.clips where !plan.isClaimed(placeOf: clip.article) {
      goneByDigest[clip.sha256, default: []].append(clip.article)
    }
  }

  /// Where an article comes from; nil where it is what it was, or nobody knows. Each source is given
  /// once.
  ///
  /// - Throws: `FileError` where its log could not come along.
  func source(of item: BatchPlan.Item, _ sha256: String) throws(FileError) -> Source? {
    let known = before[PathKey(item.article)]
    guard known?.sha256 != sha256 else { return nil }
    // One that is new at its path may be the end of a row whose others took its old path.
    let isOfKnown = goneByDigest[sha256, default: []].isEmpty && digestsBefore.contains(sha256)
    if known != nil || isOfKnown { findShuffle() }
    if let obstacle = obstacles[PathKey(item.article)] { throw obstacle }
    if let path = shuffle?.source(of: item.article) {
      let isGone = taken.contains(PathKey(path))
      return Source(article: path, isGone: isGone, hasMovedLog: true)
    }
    guard known == nil, var paths = goneByDigest[sha256], !paths.isEmpty else { return nil }
    let path = paths.removeFirst()
    goneByDigest[sha256] = paths
    taken.insert(PathKey(path))
    return Source(article: path, isGone: true, hasMovedLog: false)
  }

  /// An article that is gone and was what one with this digest is, though it did not go there: its log
  /// cannot, but what was spoken of it holds for both.
  func likeness(of sha256: String) -> String? { goneByDigest[sha256]?.first }

  /// The article that is what another was; nil where nobody knows of one.
  func target(of article: String) -> String? { shuffle?.target(of: article) }

  /// Looks once where everything is, and brings the logs there.
  private func findShuffle() {
    guard shuffle == nil else { return }
    var shuffle = Shuffle(plan, before, goneByDigest)
    let present = Set(plan.items.map { PathKey($0.article) })
    for chain in shuffle.chains {
      do throws(FileError) {
        guard try moveLogs(chain) else {
          shuffle.drop(chain)
          continue
        }
      } catch {
        for move in chain { obstacles[PathKey(move.article)] = error }
      }
      for move in chain where !present.contains(PathKey(move.source)) {
        taken.insert(PathKey(move.source))
      }
    }
    if !taken.isEmpty {
      goneByDigest = goneByDigest.mapValues { $0.filter { !taken.contains(PathKey($0)) } }
    }
    self.shuffle = shuffle
  }
}
