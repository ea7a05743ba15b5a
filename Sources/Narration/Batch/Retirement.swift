import Clips
import Digest
import DurableFile

/// What becomes of the clips of articles that are gone.
struct Retirement {
  private let plan: BatchPlan
  private let ledger: Ledger
  private let batch: Batch

  init(_ plan: BatchPlan, _ ledger: Ledger, _ batch: Batch) {
    self.plan = plan
    self.ledger = ledger
    self.batch = batch
  }

  /// Names the clips, and removes them where that was asked for and is safe.
  func run(_ summary: inout BatchSummary) {
    guard ledger.folder == RealPath.of(batch.folder) else {
      if batch.prune {
        batch.onRemark(
          "nothing is pruned: the clips in \(batch.output) were made of the articles in "
            + (ledger.folder ?? "another folder"))
      }
      return
    }
    let gone = ledger.entries.values.filter { plan.isGone($0.article) }
      .sorted { $0.article < $1.article }
    let mayPrune = batch.prune && !gone.isEmpty && isSafe
    let moved = mayPrune ? digestsOfOtherShards() : []
    for entry in gone {
      let files = plan.files(ofArticle: entry.article)
      if plan.isClaimed(placeOf: entry.article) || files.states.isEmpty {
        // Another article has its place, or somebody has removed the clip.
        forget(entry)
      } else if mayPrune, !moved.contains(entry.sha256), files.removeClip() {
        files.removeLog()
        EmptyFolders.remove(from: files.folderPrefix, below: plan.output)
        forget(entry)
        summary.pruned += 1
      } else {
        summary.gone.append(entry.article)
      }
    }
  }

  /// What the ledger still holds is looked at again the next time.
  private func forget(_ entry: Ledger.Entry) {
    do throws(FileError) {
      try ledger.forget(entry.article)
    } catch {
      batch.onRemark("cannot note what was done: \(error.description)")
    }
  }

  /// An article whose new path falls to another shard looks gone from here; what listeners said of its
  /// clip must not go with it.
  private func digestsOfOtherShards() -> Set<String> {
    Set(plan.others.compactMap { try? SHA256.hex(ofFile: plan.root + $0) })
  }

  /// Whether the folder is surely there: an archive that is not mounted looks like one whose articles
  /// are all gone.
  private var isSafe: Bool {
    guard plan.items.isEmpty, plan.others.isEmpty else { return true }
    batch.onRemark("nothing is pruned: there are no articles in \(batch.folder) at all")
    return false
  }
}
