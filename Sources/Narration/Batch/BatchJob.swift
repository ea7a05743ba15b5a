import Clips
import DurableFile

/// One article of a batch while its clip is being made.
final class BatchJob {
  let item: BatchPlan.Item
  let sha256: String
  let voice: BatchVoices.Voice
  let clip: ClipInProgress
  /// Where the article comes from, where it moved.
  let source: Relocation.Source?
  let log: ClipLog
  /// Whether it was given up.
  private(set) var hasFailed = false
  private let sink: ClipSink
  private var lock: FileLock?

  init(
    _ item: BatchPlan.Item, sha256: String, voice: BatchVoices.Voice, clip: ClipInProgress,
    sink: ClipSink, log: ClipLog, lock: consuming FileLock, source: Relocation.Source?
  ) {
    self.item = item
    self.sha256 = sha256
    self.voice = voice
    self.clip = clip
    self.sink = sink
    self.log = log
    self.lock = consume lock
    self.source = source
  }

  /// Gives the clip up and lets its lock go.
  func giveUp() {
    hasFailed = true
    sink.discard()
    lock = nil
  }

  /// Gives the clip's files their names.
  func finish(strict: Bool) throws -> ClipSummary {
    let warnings = try clip.delivery.warnings(strict: strict)
    let summary = try sink.finish(clip.plan, warnings: warnings) { (summary) throws(FileError) in
      try log.noteMade(summary)
    }
    lock = nil
    return summary
  }
}
