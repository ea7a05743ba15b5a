import Clips
import Digest
import DurableFile

/// What went where among articles of which some have taken the places of others: `a.txt` is what
/// `b.txt` was and the other way round, or each of a numbered row is what the one before it was.
struct Shuffle {
  /// An article that is what another was.
  struct Move {
    /// Its path.
    let article: String
    /// The path of what it is now.
    let source: String
  }

  /// The moves that hang together, in an order in which logs can go: to a place that is free, then to
  /// the one from which the last came. Where they go round in a circle none is free.
  private(set) var chains: [[Move]] = []
  private var sources: [PathKey: String] = [:]
  private var targets: [PathKey: String] = [:]

  /// Reads every article of the shard.
  ///
  /// - Parameters:
  ///   - plan: the articles.
  ///   - before: what they were.
  ///   - gone: those that are gone, by the digest of what they were.
  init(_ plan: BatchPlan, _ before: [PathKey: Ledger.Entry], _ gone: [String: [String]]) {
    let present = Set(plan.items.map { PathKey($0.article) })
    var left = gone
    var newcomers: [(article: String, sha256: String)] = []
    for item in plan.items where item.rival == nil && item.folderInTheWay == nil {
      let was = before[PathKey(item.article)]?.sha256
      guard let now = try? SHA256.hex(ofFile: plan.root + item.article), now != was else {
        continue
      }
      newcomers.append((item.article, now))
      // What was here is somewhere else or nowhere.
      if let was { left[was, default: []].append(item.article) }
    }
    for (article, sha256) in newcomers {
      // A clip that is another by now was made by a run that was stopped.
      while let source = left[sha256]?.first, present.contains(PathKey(source)),
        Self.record(plan, source)?.description.source.sha256 != sha256
      {
        left[sha256]?.removeFirst()
      }
      guard let source = left[sha256]?.first,
        before[PathKey(article)] != nil || Self.isFree(plan, article, for: source)
      else { continue }
      left[sha256]?.removeFirst()
      sources[PathKey(article)] = source
      targets[PathKey(source)] = article
    }
    dropBlocked(before)
    let all = linked(newcomers.map(\.article))
    chains = all.filter { !Self.isPlain($0, before, present) }
    for chain in all where Self.isPlain(chain, before, present) { drop(chain) }
  }

  /// Whether a chain is no more than an article that is gone from one path and new at another.
  private static func isPlain(
    _ chain: [Move], _ before: [PathKey: Ledger.Entry], _ present: Set<PathKey>
  ) -> Bool {
    chain.count == 1
      && chain.allSatisfy {
        before[PathKey($0.article)] == nil && !present.contains(PathKey($0.source))
      }
  }

  /// Where an article comes from.
  func source(of article: String) -> String? { sources[PathKey(article)] }

  /// Where went what an article was.
  func target(of article: String) -> String? { targets[PathKey(article)] }

  private static func record(_ plan: BatchPlan, _ article: String) -> ClipRecord? {
    try? ClipRecord(readingFile: plan.files(ofArticle: article).record, withWords: false)
  }

  /// Whether a log can go to an article's place: there is none, or it was there when a run was
  /// stopped.
  private static func isFree(_ plan: BatchPlan, _ article: String, for source: String) -> Bool {
    let log = plan.files(ofArticle: article).log
    guard FileRoom.occupant(of: log, followingLinks: false) != nil else { return true }
    return LogShuffle.log(at: log, isOf: Self.record(plan, source)?.clip)
  }

  /// Where an article had a clip whose log goes nowhere, no other can come.
  private mutating func dropBlocked(_ before: [PathKey: Ledger.Entry]) {
    var blocked = sources.keys.filter { before[$0] != nil && targets[$0] == nil }
    while let place = blocked.popLast() {
      guard let source = sources.removeValue(forKey: place) else { continue }
      targets[PathKey(source)] = nil
      if sources[PathKey(source)] != nil { blocked.append(PathKey(source)) }
    }
  }

  /// The moves, each after the one that makes room for it.
  private func linked(_ articles: [String]) -> [[Move]] {
    var chains: [[Move]] = []
    var seen: Set<PathKey> = []
    func follow(_ end: String) {
      var chain: [Move] = []
      var article = end
      while seen.insert(PathKey(article)).inserted, let source = sources[PathKey(article)] {
        chain.append(Move(article: article, source: source))
        article = source
      }
      if !chain.isEmpty { chains.append(chain) }
    }
    for article in articles where targets[PathKey(article)] == nil { follow(article) }
    // What is left goes round in circles.
    for article in articles where !seen.contains(PathKey(article)) { follow(article) }
    return chains
  }

  /// Leaves the articles of a chain where they are.
  mutating func drop(_ chain: [Move]) {
    for move in chain {
      sources[PathKey(move.article)] = nil
      targets[PathKey(move.source)] = nil
    }
  }
}
