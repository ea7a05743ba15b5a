import Clips
import Digest
import DurableFile
import Feedback

/// What becomes of the clips of articles that are gone.
struct Retirement {
  private let plan: BatchPlan
  private let ledger: Ledger
  private let batch: Batch
  private let clips: [GoneClips.Clip]

  /// - Parameters:
  ///   - plan: what there is.
  ///   - ledger: forgets those that are dealt with.
  ///   - batch: says whether they are to be removed.
  ///   - clips: those that went along with no article.
  init(_ plan: BatchPlan, _ ledger: Ledger, _ batch: Batch, _ clips: [GoneClips.Clip]) {
    self.plan = plan
    self.ledger = ledger
    self.batch = batch
    self.clips = clips
  }

  /// What is to be done with one of them.
  enum Fate {
    /// Nothing is there of it, or another article has its place.
    case forget
    /// It is removed.
    case prune
    /// It is named.
    case name
  }

  /// What is to be done with each; writes nothing.
  func fates() -> [(clip: GoneClips.Clip, fate: Fate)] {
    if batch.prune, clips.isEmpty, let folder = ledger.folder, folder != batch.realFolder {
      batch.onRemark(
        "nothing is pruned: the clips in \(batch.output) were made of the articles in \(folder)")
    }
    let mayPrune = batch.prune && !clips.isEmpty && isSafe
    lazy var living = digestsOfArticles()
    return clips.map { clip in
      if plan.isClaimed(placeOf: clip.article)
        || plan.files(ofArticle: clip.article).states.isEmpty
      {
        return (clip, .forget)
      }
      let isWanted = mayPrune && isSpokenOf(clip) && living.contains(clip.sha256)
      return (clip, mayPrune && !isWanted ? .prune : .name)
    }
  }

  /// Names the clips, and removes them where that was asked for and is safe.
  func run(_ summary: inout BatchSummary) {
    for (clip, fate) in fates() {
      let files = plan.files(ofArticle: clip.article)
      switch fate {
      case .forget: forget(clip)
      case .prune where files.removeClip():
        files.removeLog()
        EmptyFolders.remove(from: files.folderPrefix, below: plan.output)
        forget(clip)
        summary.pruned += 1
      case .prune, .name: summary.gone.append(clip.article)
      }
    }
  }

  /// What the ledger still holds is looked at again the next time.
  private func forget(_ clip: GoneClips.Clip) {
    do throws(FileError) {
      try ledger.forget(clip.article)
    } catch {
      batch.onRemark("cannot note what was done: \(error.description)")
    }
  }

  /// Whether listeners said anything of a clip, as far as can be told: what is not known here may be that.
  private func isSpokenOf(_ clip: GoneClips.Clip) -> Bool {
    do throws(FileError) {
      let content = try FeedbackLog(plan.files(ofArticle: clip.article).log).content()
      return !content.remarks.isEmpty || content.unknownLines + content.invalidLines > 0
    } catch {
      return error.kind != .missing
    }
  }

  /// An article whose new path falls to another shard, is not wanted today or was another article's
  /// before looks gone from here; what listeners said of its clip must not go with it.
  private func digestsOfArticles() -> Set<String> {
    let articles = plan.items.map(\.article) + plan.others + plan.excluded
    return Set(articles.compactMap { try? SHA256.hex(ofFile: plan.root + $0) })
  }

  /// Whether the folder is surely there: an archive that is not mounted looks like one whose articles
  /// are all gone.
  private var isSafe: Bool {
    guard plan.items.isEmpty, plan.others.isEmpty else { return true }
    batch.onRemark("nothing is pruned: there are no articles in \(batch.folder) at all")
    return false
  }
}
