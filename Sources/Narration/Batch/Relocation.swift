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
  private let present: Set<PathKey>
  /// What every article was when the run began.
  private let before: [PathKey: Ledger.Entry]
  /// The digests of what the articles were.
  private let digestsBefore: Set<String>
  /// Articles that are gone, by the digest of what they were.
  private var goneByDigest: [String: [String]] = [:]
  /// The articles that are gone and went elsewhere.
  private(set) var taken: Set<PathKey> = []
  private var shuffle: Shuffle?
  /// The moves that hang together, by the paths that they touch, until their logs have been moved.
  private var waiting: [PathKey: [Shuffle.Move]] = [:]
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
    present = Set(plan.items.map { PathKey($0.article) })
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
    try bringLogs(for: item.article)
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

  /// Looks once where everything is.
  private func findShuffle() {
    guard shuffle == nil else { return }
    let shuffle = Shuffle(plan, before, goneByDigest)
    for chain in shuffle.chains {
      for place in Self.places(of: chain) { waiting[place] = chain }
    }
    // They go along with a chain, and with nobody else.
    let sources = Set(shuffle.chains.joined().map { PathKey($0.source) })
    goneByDigest = goneByDigest.mapValues { $0.filter { !sources.contains(PathKey($0)) } }
    self.shuffle = shuffle
  }

  /// Brings the logs of an article's chain to their places, all of them when the first of its articles
  /// is reached and not before: until its clip is made, a log lies beside another article's.
  ///
  /// - Throws: `FileError` where the log of the article could not come along.
  private func bringLogs(for article: String) throws(FileError) {
    if let chain = waiting[PathKey(article)] {
      for place in Self.places(of: chain) { waiting[place] = nil }
      do throws(FileError) {
        if try moveLogs(chain) {
          takeGone(chain)
        } else {
          shuffle?.drop(chain)
        }
      } catch {
        takeGone(chain)
        for move in chain { obstacles[PathKey(move.article)] = error }
      }
    }
    if let obstacle = obstacles[PathKey(article)] { throw obstacle }
  }

  /// Where the articles of a chain are or were: what is new at the path of one that went away must wait
  /// for its log to go too.
  private static func places(of chain: [Shuffle.Move]) -> Set<PathKey> {
    Set(chain.flatMap { [PathKey($0.article), PathKey($0.source)] })
  }

  private func takeGone(_ chain: [Shuffle.Move]) {
    for move in chain where !present.contains(PathKey(move.source)) {
      taken.insert(PathKey(move.source))
    }
  }
}
