import Clips
import Digest
import DurableFile
import Speech

/// Finds out what is to be done with the articles of a batch. Writes nothing, so that a run and one
/// that is only tried come to the same.
final class BatchJudge {
  let plan: BatchPlan
  let voices: BatchVoices
  private let batch: Batch
  private let ledger: Ledger

  init(_ batch: Batch, _ plan: BatchPlan, _ ledger: Ledger) {
    self.batch = batch
    self.plan = plan
    self.ledger = ledger
    voices = BatchVoices(
      batch.voice, engine: batch.engine, program: batch.program, jobs: batch.jobs,
      isInterrupted: batch.isInterrupted, onRemark: batch.onRemark)
  }

  /// An article that was read.
  struct Article {
    let item: BatchPlan.Item
    let sha256: String
    let file: ArticleFile
    let voice: BatchVoices.Voice

    /// What its clip is to be.
    func clipPlan() -> ClipPlan {
      ClipPlan(
        file, profile: voice.profile, pronunciations: voice.pronunciations,
        engine: voice.engine.engine)
    }
  }

  /// What is known of an article's clip once the article was read.
  enum Verdict {
    /// It is right as far as can be seen without reading it.
    case keep(Ledger.Entry)
    /// It must be looked at, or made.
    case look(Article)
  }

  /// Reads an article.
  ///
  /// - Throws: what speaks against its having a clip, as far as that can be known before it is looked
  ///   for one.
  func verdict(on item: BatchPlan.Item) throws -> Verdict {
    if let rival = item.rival { throw NarrationError.rival(rival) }
    if let folder = item.folderInTheWay { throw NarrationError.folderInTheWay(folder) }
    let path = plan.root + item.article
    let bytes = try ArticleFile.bytes(ofFile: path)
    let sha256 = SHA256.hex(of: bytes)
    if let entry = try unchanged(item, sha256) { return .keep(entry) }
    let file = try ArticleFile(bytes, path: path)
    let voice = try voices.voice(forLanguage: file.language)
    try ClipRoom(item.files).check()
    return .look(Article(item: item, sha256: sha256, file: file, voice: voice))
  }

  /// The ledger's entry of an article whose clip is right as far as can be seen without reading it.
  /// Where something was left out, its record must be asked whether it would be again.
  private func unchanged(
    _ item: BatchPlan.Item, _ sha256: String
  ) throws(BatchStop) -> Ledger.Entry? {
    guard !batch.force, let entry = ledger.entries[PathKey(item.article)], entry.sha256 == sha256,
      entry.leftOut == 0, entry.files == item.files.states,
      FileState(of: item.files.log) != nil, !item.files.hasLeftovers,
      try voices.recipe(ofVoice: entry.voice) == entry.recipe,
      !batch.verify || ClipCheck.faults(of: item.files).isEmpty
    else { return nil }
    return entry
  }

  /// The record of an article's clip, if it was read and found right.
  func rightClip(of article: Article, _ clipPlan: ClipPlan) -> ClipRecord? {
    guard !batch.force, let record = ExistingClip.right(at: article.item.files, for: clipPlan),
      !batch.strict || record.warnings.isEmpty
    else { return nil }
    return record
  }

  /// The log of an article's clip.
  func log(of article: Article) -> ClipLog {
    ClipLog(
      article.item.files, of: article.file, voice: article.voice.profile.name,
      engine: article.voice.engine.engine, onRemark: batch.onRemark)
  }

  /// The record of an article's clip that is right where nothing can be written; nil where something
  /// can.
  ///
  /// - Parameters:
  ///   - article: the article.
  ///   - clipPlan: what its clip is to be.
  ///   - obstacle: why the batch can write nothing at all.
  /// - Returns: the record.
  /// - Throws: why nothing can be written, where something would have to be; ``BatchStop`` where that
  ///   ends the batch.
  func clipWithoutWriting(
    of article: Article, _ clipPlan: ClipPlan, _ obstacle: NarrationError?
  ) throws -> ClipRecord? {
    if let own = ClipRoom(article.item.files).obstacle {
      // What cannot be written may need no writing.
      if let record = rightClip(of: article, clipPlan), try log(of: article).knows(record) {
        return record
      }
      guard let obstacle else { throw own }
      throw BatchStop(error: obstacle)
    }
    if let obstacle { throw BatchStop(error: obstacle) }
    return nil
  }

  /// The clip of which an article's segments may be taken over: that of another path at which it or
  /// its like stood, or the one that stands at its own.
  func keptSegments(for item: BatchPlan.Item, from other: String?) -> KeptSegments? {
    guard !batch.force else { return nil }
    let old = other.map { plan.files(ofArticle: $0) }
    return old.flatMap { KeptSegments(at: $0) } ?? KeptSegments(at: item.files)
  }

  /// Looks at what would be written over.
  ///
  /// - Throws: ``NarrationError`` where that is no clip.
  func checkReplacing(_ article: Article) throws(NarrationError) {
    try ClipGuard(article: article.file.identity, force: batch.force).check(article.item.files)
  }
}
