import Clips
import DurableFile
import Speech

/// Looks at what a batch would do, and speaks a few sentences to see how long it would take.
struct BatchEstimator {
  private let batch: Batch
  private let judge: BatchJudge
  private let relocation: Relocation
  private let gone: GoneClips
  private let ledger: Ledger
  /// Why nothing can be written.
  private let obstacle: NarrationError?
  private var plan: BatchPlan { judge.plan }
  private var estimate = BatchEstimate()
  private var paces: [String: SpeakingPace] = [:]

  init(_ batch: Batch) throws(NarrationError) {
    self.batch = batch
    let plan = try BatchPlan(batch)
    obstacle = BatchRun.obstacle(for: batch)
    ledger = Ledger(readingAt: BatchRun.ledgerPath(batch), of: batch)
    judge = BatchJudge(batch, plan, ledger)
    gone = GoneClips(batch, plan, ledger)
    relocation = Relocation(plan, ledger, gone) { _ in true }
  }

  /// Goes through the articles as a run would.
  mutating func run() throws -> BatchEstimate {
    estimate.leftOut = plan.leftOut
    for obstacle in plan.obstacles {
      estimate.articles.append(.init(article: obstacle.path, fate: .fail, reason: obstacle.reason))
    }
    for item in plan.items {
      if batch.isInterrupted() { throw NarrationError.interrupted }
      do {
        estimate.articles.append(try article(item))
      } catch let error as NarrationError where error.kind != .interrupted {
        estimate.articles.append(.init(article: item.article, fate: .fail, reason: error.message))
      } catch let error as FileError {
        estimate.articles.append(
          .init(article: item.article, fate: .fail, reason: error.description))
      }
    }
    let left = gone.clips.filter { !relocation.taken.contains(PathKey($0.article)) }
    for (clip, fate) in Retirement(plan, ledger, batch, left).fates() {
      switch fate {
      case .forget: break
      case .prune: estimate.pruned.append(clip.article)
      case .name: estimate.gone.append(clip.article)
      }
    }
    return estimate
  }

  private mutating func article(_ item: BatchPlan.Item) throws -> BatchEstimate.Article {
    switch try judge.verdict(on: item) {
    case .keep(let entry):
      estimate.segmentsKept += entry.segments - entry.leftOut
      return .init(article: item.article, fate: .keep)
    case .look(let article):
      let clipPlan = article.clipPlan()
      let unwritable = try judge.clipWithoutWriting(of: article, clipPlan, obstacle)
      if let record = unwritable ?? judge.rightClip(of: article, clipPlan) {
        estimate.segmentsKept += record.segments.count - record.warnings.count
        return .init(article: item.article, fate: .keep)
      }
      try judge.checkReplacing(article)
      let source = try relocation.source(of: item, article.sha256)
      let other = source?.article ?? relocation.likeness(of: article.sha256)
      try add(clipPlan, article.voice, judge.keptSegments(for: item, from: other))
      return .init(article: item.article, fate: .make, source: source?.article)
    }
  }

  /// Adds what of an article would be spoken.
  private mutating func add(
    _ clipPlan: ClipPlan, _ voice: BatchVoices.Voice, _ kept: KeptSegments?
  ) throws {
    var first: [Segment] = []
    var characters = 0
    var pauses = 0.0
    clipPlan.script.forEachSegment { segment in
      guard segment.isSayable else { return }
      if kept?.find(segment, key: clipPlan.key(of: segment)) != nil {
        estimate.segmentsKept += 1
        return
      }
      estimate.segmentsToSpeak += 1
      characters += segment.spoken.utf8.count
      pauses += segment.pause
      if first.count < SpeakingPace.probed { first.append(segment.segment) }
    }
    let name = voice.profile.name
    if paces[name] == nil, !first.isEmpty {
      do throws(SpeechError) {
        paces[name] = try SpeakingPace(of: voice.engine, speaking: first)
      } catch {
        throw BatchStop(error: NarrationError(error, profile: voice.profile))
      }
    }
    guard let pace = paces[name] else { return }
    estimate.audioSeconds += Double(characters) * pace.audioSeconds + pauses
    estimate.wallSeconds += Double(characters) * pace.wallSeconds
  }
}

/// How long a byte of spoken text sounds and takes, by a few sentences.
struct SpeakingPace {
  /// So many sentences are enough.
  static let probed = 24
  private(set) var audioSeconds = 0.0
  private(set) var wallSeconds = 0.0

  /// Speaks some sentences; nil where none of them could be spoken.
  init?(of engine: SpeechEngine, speaking segments: [Segment]) throws(SpeechError) {
    let start = ContinuousClock.now
    var (begun, bytes, frames) = (0, 0, 0)
    for segment in segments {
      while begun < segments.count, engine.hasRoom {
        try engine.begin(segments[begun])
        begun += 1
      }
      guard case .spoken(let utterance) = try engine.next() else { continue }
      bytes += segment.byteCount
      frames += utterance.samples.count
    }
    guard bytes > 0 else { return nil }
    let took = (ContinuousClock.now - start).components
    let seconds = Double(took.seconds) + Double(took.attoseconds) / 1e18
    audioSeconds = Double(frames) / Double(engine.engine.sampleRate) / Double(bytes)
    wallSeconds = seconds / Double(bytes)
  }
}

extension Segment {
  /// How many bytes its runs have.
  fileprivate var byteCount: Int {
    runs.reduce(0) { sum, run in
      switch run {
      case .text(let text), .phonemes(let text): sum + text.utf8.count
      }
    }
  }
}
