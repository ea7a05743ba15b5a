import Clips

/// Keeps count of what becomes of a batch's articles, and tells whoever wants to know.
final class BatchReport {
  var summary = BatchSummary()
  private let batch: Batch
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var progress: BatchProgress

  init(_ batch: Batch, _ plan: BatchPlan) {
    self.batch = batch
    start = clock.now
    summary.articles = plan.items.count + plan.obstacles.count
    summary.leftOut = plan.leftOut
    progress = BatchProgress(
      articlesDone: 0, articles: summary.articles, bytesDone: 0,
      bytes: plan.items.reduce(0) { $0 + $1.bytes }, bytesKept: 0, audioSeconds: 0)
  }

  /// A clip that stood there already.
  func keep(_ item: BatchPlan.Item, _ entry: Ledger.Entry) {
    summary.kept += 1
    summary.segmentsKept += entry.segments - entry.leftOut
    summary.segmentsLeftOut += entry.leftOut
    summary.audioSeconds += entry.seconds
    progress.bytesKept += item.bytes
    done(bytes: item.bytes)
    batch.onArticle(
      BatchArticle(
        article: item.article, clip: item.files.audio, status: .kept, reason: nil))
  }

  /// A clip that was made.
  func made(_ item: BatchPlan.Item, _ figures: ClipFigures, spoken: Int, kept: Int) {
    summary.made += 1
    summary.segmentsSpoken += spoken
    summary.segmentsKept += kept
    summary.segmentsLeftOut += figures.leftOut
    summary.audioSeconds += figures.seconds
    summary.madeSeconds += figures.seconds
    progress.audioSeconds = summary.madeSeconds
    done(bytes: item.bytes)
    batch.onArticle(
      BatchArticle(
        article: item.article, clip: item.files.audio, status: .made, reason: nil))
  }

  /// An article without a clip.
  func fail(_ article: String, _ reason: String, bytes: Int) {
    let failure = BatchArticle(article: article, clip: nil, status: .failed, reason: reason)
    summary.failed += 1
    summary.failures.append(failure)
    done(bytes: bytes)
    batch.onArticle(failure)
  }

  /// How far the article is that is being written.
  func show(_ article: NarrationProgress, of item: BatchPlan.Item) {
    var now = progress
    now.bytesDone += min(article.bytesDone, item.bytes)
    now.audioSeconds += article.audioSeconds
    batch.onProgress(now)
  }

  private func done(bytes: Int) {
    progress.articlesDone += 1
    progress.bytesDone += bytes
    batch.onProgress(progress)
  }

  /// The sums at the end.
  func finish() -> BatchSummary {
    let took = clock.now - start
    summary.wallSeconds =
      Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
    return summary
  }

  /// Whether an error says that somebody asked to stop.
  func isInterruption(_ error: any Error) -> Bool {
    let inner = (error as? BatchStop)?.error ?? error
    return (inner as? NarrationError)?.kind == .interrupted
  }

  /// What is said then.
  var interrupted: NarrationError {
    NarrationError(
      .interrupted,
      "interrupted; \(progress.articlesDone) of \(progress.articles) articles are done, and the next "
        + "run goes on from there")
  }
}
