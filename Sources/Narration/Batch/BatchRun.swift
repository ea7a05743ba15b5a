import Clips
import Digest
import DurableFile
import Speech

/// One run of a batch: feeds the engine with the sentences of one article after the other, and
/// finishes the clips in the same order.
final class BatchRun {
  private let batch: Batch
  private let plan: BatchPlan
  private let judge: BatchJudge
  private let gone: GoneClips
  private let relocation: Relocation
  private let ledger: Ledger
  /// The lock of the batch; nil where nothing can be written and, it is hoped, nothing needs to be.
  private let lock: FileLock?
  /// Why nothing can be written.
  private let obstacle: NarrationError?
  private var report: BatchReport
  /// The clips in the making, the oldest first.
  private var open: [BatchJob] = []
  private var engine: SpeechEngine?
  /// Clips that are written over meanwhile, by the article that takes its segments from them.
  private var carried: [PathKey: KeptSegments] = [:]
  private var begun: Set<PathKey> = []

  /// So many clips may be open: each has some files open.
  private static let mostOpen = 16
  static let folder = ".aloud-batch/"

  /// Takes the lock of the batch and looks through the folder.
  init(_ batch: Batch) throws {
    self.batch = batch
    // What is no folder of articles shall not leave an empty folder of clips.
    _ = try BatchPlan(batch)
    obstacle = Self.obstacle(for: batch)
    lock = obstacle == nil ? try Self.lock(batch) : nil
    plan = try BatchPlan(batch)
    ledger =
      obstacle == nil ? Self.ledger(batch) : Ledger(readingAt: Self.ledgerPath(batch), of: batch)
    judge = BatchJudge(batch, plan, ledger)
    gone = GoneClips(batch, plan, ledger)
    relocation = Relocation(plan, ledger, gone) { [plan] (chain) throws(FileError) in
      if try LogShuffle(chain, plan).run() { return true }
      batch.onRemark(
        "\(batch.output) cannot exchange files, so that the clips and logs of articles that have "
          + "changed places stay at their paths: \(chain.map(\.article).joined(separator: ", "))")
      return false
    }
    report = BatchReport(batch, plan)
  }

  /// The path that the lock and the ledger of a batch share, without their endings.
  private static func state(_ batch: Batch) -> String {
    Folder.prefix(batch.output) + folder + batch.shard.name
  }

  static func ledgerPath(_ batch: Batch) -> String { state(batch) + ".jsonl" }

  /// Why a batch can write nothing; nil where it can.
  static func obstacle(for batch: Batch) -> NarrationError? {
    let path = state(batch)
    return FileRoom.obstacle(inFolder: FilePath.folderPrefix(path)).map {
      NarrationError(FileError(path: path + ".lock", action: .create, code: $0.code))
    }
  }

  private static func lock(_ batch: Batch) throws -> FileLock {
    let path = state(batch)
    try Folder.make(FilePath.folderPrefix(path))
    guard let lock = try FileLock.ifFree(path + ".lock") else {
      let part = batch.shard == .whole ? "" : ", shard \(batch.shard.text)"
      throw BatchStop(
        error: NarrationError(
          .cannotCreate,
          "another batch is writing to \(batch.output)\(part); wait for its end and run again"))
    }
    return lock
  }

  /// What earlier runs remembered. It spares work and decides nothing, so where it cannot be had the
  /// run goes on without.
  private static func ledger(_ batch: Batch) -> Ledger {
    do throws(FileError) {
      return try Ledger(ledgerPath(batch), of: batch)
    } catch {
      batch.onRemark("what was done before is not known: \(error.description); it may be deleted")
      return Ledger(of: batch)
    }
  }

  func run() throws -> BatchSummary {
    do {
      for obstacle in plan.obstacles { report.fail(obstacle.path, obstacle.reason, bytes: 0) }
      for item in plan.items {
        if batch.isInterrupted() { throw NarrationError.interrupted }
        try failingAlone(item) { try begin(item) }
      }
      try finishAll()
      let left = gone.clips.filter { !relocation.taken.contains(PathKey($0.article)) }
      Retirement(plan, ledger, batch, left).run(&report.summary)
    } catch let error where report.isInterruption(error) {
      open = []
      saveLedger()
      throw report.interrupted
    }
    saveLedger()
    return report.finish()
  }

  private func saveLedger() {
    do throws(FileError) {
      try ledger.save()
    } catch {
      batch.onRemark("cannot note what was done: \(error.description)")
    }
  }

  /// Runs something for an article; what goes wrong is noted as the article's failure, unless it
  /// ends the batch.
  private func failingAlone(_ item: BatchPlan.Item, _ work: () throws -> Void) throws {
    do {
      try work()
    } catch let stop as BatchStop {
      throw stop
    } catch let error as SpeechError {
      throw BatchStop(
        error: NarrationError(error, profile: open.first?.voice.profile ?? .builtIn))
    } catch {
      let error = NarrationError(any: error)
      if error.kind == .interrupted { throw error }
      report.fail(item.article, error.message, bytes: item.bytes)
      EmptyFolders.remove(from: item.files.folderPrefix, below: plan.output)
    }
  }

  /// Begins an article: it is kept, or its sentences are on their way.
  private func begin(_ item: BatchPlan.Item) throws {
    // Where it is not made, nobody takes over what was opened for it.
    defer { carried[PathKey(item.article)] = nil }
    switch try judge.verdict(on: item) {
    case .keep(let entry): report.keep(item, entry)
    case .look(let article): try begin(article)
    }
  }

  private func begin(_ article: BatchJudge.Article) throws {
    let (item, voice) = (article.item, article.voice)
    if voice.engine !== engine {
      // Two engines at work would be twice as many processes as there are cores.
      try finishAll()
      engine = voice.engine
    }
    while open.count >= Self.mostOpen { try deliverNext() }
    let clipPlan = article.clipPlan()
    if let record = try judge.clipWithoutWriting(of: article, clipPlan, obstacle) {
      return keep(article, record)
    }
    let log = judge.log(of: article)
    try Folder.make(item.files.folderPrefix)
    let lock = try waitForLock(on: item.files)
    if let record = judge.rightClip(of: article, clipPlan) {
      item.files.removeStale(holding: lock)
      try log.noteMade(record)
      return keep(article, record)
    }
    try judge.checkReplacing(article)
    let source = try relocation.source(of: item, article.sha256)
    if let source, !source.hasMovedLog {
      try log.takeOver(from: plan.files(ofArticle: source.article))
    }
    carryOver(from: item)
    let sink = ClipSink(
      try ClipWriter(
        item.files, clipPlan.description, sampleRate: voice.engine.engine.sampleRate, holding: lock)
    )
    let kept =
      carried.removeValue(forKey: PathKey(item.article))
      ?? judge.keptSegments(
        for: item, from: source?.article ?? relocation.likeness(of: article.sha256))
    let listener = Delivery.Listener(
      onProgress: { [report] in report.show($0, of: item) }, onRemark: batch.onRemark)
    let job = BatchJob(
      item, sha256: article.sha256, voice: voice,
      clip: ClipInProgress(
        clipPlan, engine: voice.engine, kept: kept, sink: sink, listener),
      sink: sink, log: log, lock: lock, source: source)
    open.append(job)
    do {
      try job.clip.begin {
        try deliverNext()
        if job.hasFailed { throw Abandoned() }
      }
    } catch is Abandoned {
      return
    }
    // Nothing else would notice that a clip that came from the old one alone is done.
    while let first = open.first, first.clip.isDone { try deliverNext() }
  }

  private struct Abandoned: Error {}

  /// Opens the clip at an article's place for the article that is what this one was, before it is
  /// written over.
  private func carryOver(from item: BatchPlan.Item) {
    begun.insert(PathKey(item.article))
    guard !batch.force, let target = relocation.target(of: item.article),
      !begun.contains(PathKey(target)), carried.count < Self.mostOpen
    else { return }
    carried[PathKey(target)] = KeptSegments(at: item.files)
  }

  private func keep(_ article: BatchJudge.Article, _ record: ClipRecord) {
    let entry = entry(article.item, article.sha256, article.voice, ClipFigures(record))
    remember(entry)
    report.keep(article.item, entry)
  }

  /// Takes a clip's lock. Whoever has it may wait for one of ours, so those are let go first.
  private func waitForLock(on files: ClipFiles) throws -> FileLock {
    if let lock = try files.lockIfFree() { return lock }
    try finishAll()
    return try ClipLock.wait(for: files, unless: batch.isInterrupted, batch.onRemark)
  }

  private func finishAll() throws {
    while !open.isEmpty { try deliverNext() }
  }

  /// Brings the oldest clip a segment further, or finishes it.
  private func deliverNext() throws {
    guard let job = open.first else { return }
    if batch.isInterrupted() { throw NarrationError.interrupted }
    do {
      if !job.clip.delivery.isEmpty { try job.clip.deliverNext() }
      guard job.clip.isDone else { return }
      try finish(job)
    } catch {
      try failingAlone(job.item) {
        job.giveUp()
        open.removeFirst()
        try job.clip.abandon()
        throw error
      }
    }
  }

  private func finish(_ job: BatchJob) throws {
    let summary = try job.finish(strict: batch.strict)
    open.removeFirst()
    let delivery = job.clip.delivery
    if job.source != nil { report.summary.renamed += 1 }
    if let source = job.source, source.isGone {
      let oldPath = source.article
      let old = plan.files(ofArticle: oldPath)
      if old.removeClip() { job.log.absorb(old) }
      EmptyFolders.remove(
        from: plan.files(ofArticle: oldPath).folderPrefix, below: plan.output)
      try? ledger.forget(oldPath)
    }
    let figures = ClipFigures(
      seconds: summary.seconds, segments: summary.segments, leftOut: summary.warnings)
    remember(entry(job.item, job.sha256, job.voice, figures))
    report.made(job.item, figures, spoken: delivery.spoken, kept: delivery.kept)
  }

  /// What the ledger forgets is looked at again the next time, so a full disk is no failure here.
  private func remember(_ entry: Ledger.Entry) {
    do throws(FileError) {
      try ledger.note(entry)
    } catch {
      batch.onRemark("cannot note what was done: \(error.description)")
    }
  }

  private func entry(
    _ item: BatchPlan.Item, _ sha256: String, _ voice: BatchVoices.Voice, _ figures: ClipFigures
  ) -> Ledger.Entry {
    Ledger.Entry(
      article: item.article, sha256: sha256, recipe: voice.recipe, voice: voice.profile.name,
      seconds: figures.seconds, segments: figures.segments, leftOut: figures.leftOut,
      files: item.files.states)
  }
}
