import Clips
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
  func run(_ summary: inout BatchSummary) throws(FileError) {
    let gone = ledger.entries.keys.filter { plan.isGone($0) }.sorted()
    let mayPrune = batch.prune && (gone.isEmpty || isSafe)
    for article in gone {
      let files = plan.files(ofArticle: article)
      if plan.isClaimed(placeOf: article) || files.states.isEmpty {
        // Another article has its place, or somebody has removed the clip.
        try ledger.forget(article)
      } else if mayPrune {
        files.removeClip()
        files.removeLog()
        EmptyFolders.remove(from: files.folderPrefix, below: plan.output)
        try ledger.forget(article)
        summary.pruned += 1
      } else {
        summary.gone.append(article)
      }
    }
  }

  /// Whether the folder is surely the one that the clips were made of: an archive that is not
  /// mounted looks like one whose articles are all gone.
  private var isSafe: Bool {
    if plan.items.isEmpty {
      batch.onRemark("nothing is pruned: there are no articles in \(batch.folder) at all")
      return false
    }
    if let folder = ledger.folder, folder != RealPath.of(batch.folder) {
      batch.onRemark(
        "nothing is pruned: the clips in \(batch.output) were made of the articles in \(folder)")
      return false
    }
    return true
  }
}
