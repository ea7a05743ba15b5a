import Clips
import Digest
import DurableFile
import Speech

/// What a batch would do.
public struct BatchEstimate: Sendable, Equatable {
  /// What would become of an article.
  public enum Fate: String, Sendable {
    /// Its clip would be made.
    case make
    /// Its clip is right as far as can be seen.
    case keep
    /// It cannot be narrated.
    case fail
  }

  /// One article.
  public struct Article: Sendable, Equatable {
    /// Its path from the folder on.
    public var article: String
    /// What would become of it.
    public var fate: Fate
    /// Why it cannot be narrated.
    public var reason: String?
  }

  /// The articles.
  public var articles: [Article] = []
  /// What else was found in the folder.
  public var leftOut = BatchSummary.LeftOut()
  /// The length of the clips that would be made, in seconds.
  public var audioSeconds = 0.0
  /// How long that might take here, in seconds.
  public var wallSeconds = 0.0

  /// How many articles have a fate.
  public func count(_ fate: Fate) -> Int { articles.count { $0.fate == fate } }
}

/// Looks at what a batch would do, and speaks a few sentences to see how long it would take.
struct BatchEstimator {
  private let batch: Batch
  /// So many sentences are spoken of each voice.
  private static let probed = 24

  init(_ batch: Batch) { self.batch = batch }

  /// What was spoken to see how long it takes.
  private struct Probe {
    var characters = 0
    var frames = 0
    var seconds = 0.0
    var rate = 22_050
  }

  func estimate() throws -> BatchEstimate {
    let plan = try BatchPlan(batch)
    let path = plan.output + BatchRun.folder + batch.shard.name + ".jsonl"
    let entries = Ledger(readingAt: path, of: batch).entries
    let voices = BatchVoices(
      batch.voice, engine: batch.engine, program: batch.program, jobs: batch.jobs,
      isInterrupted: batch.isInterrupted, onRemark: batch.onRemark)
    var estimate = BatchEstimate(leftOut: plan.leftOut)
    var probes: [String: Probe] = [:]
    for obstacle in plan.obstacles {
      estimate.articles.append(
        .init(article: obstacle.path, fate: .fail, reason: obstacle.reason))
    }
    for item in plan.items {
      if batch.isInterrupted() { throw NarrationError.interrupted }
      do {
        if let rival = item.rival { throw NarrationError.rival(rival) }
        let path = plan.root + item.article
        let bytes = try ArticleFile.bytes(ofFile: path)
        if !batch.force, let entry = entries[PathKey(item.article)],
          entry.sha256 == SHA256.hex(of: bytes), entry.files == item.files.states,
          voices.recipe(ofVoice: entry.voice) == entry.recipe
        {
          estimate.articles.append(.init(article: item.article, fate: .keep))
          continue
        }
        let file = try ArticleFile(bytes, path: path)
        let voice = try voices.voice(forLanguage: file.language)
        try add(file, voice, &probes[voice.profile.name, default: Probe()], to: &estimate)
        estimate.articles.append(.init(article: item.article, fate: .make))
      } catch let error as NarrationError where error.kind != .interrupted {
        estimate.articles.append(
          .init(article: item.article, fate: .fail, reason: error.message))
      }
    }
    return estimate
  }

  /// Adds an article's length and time, by what its first sentences, or those of articles before it,
  /// took.
  private func add(
    _ file: ArticleFile, _ voice: BatchVoices.Voice, _ probe: inout Probe,
    to estimate: inout BatchEstimate
  ) throws {
    let script = ScriptBuilder(
      file.article, profile: voice.profile, pronunciations: voice.pronunciations)
    var segments: [PreparedSegment] = []
    var characters = 0
    var pauses = 0.0
    script.forEachSegment { segment in
      characters += segment.spoken.utf8.count
      pauses += segment.pause
      if segments.count < Self.probed, segment.isSayable { segments.append(segment) }
    }
    if probe.frames == 0 {
      let clock = ContinuousClock()
      probe.rate = voice.engine.engine.sampleRate
      let took = try clock.measure {
        var begun = 0
        var taken = 0
        while taken < segments.count {
          while begun < segments.count, voice.engine.hasRoom {
            try voice.engine.begin(segments[begun].segment)
            begun += 1
          }
          if case .spoken(let utterance) = try voice.engine.next() {
            probe.characters += segments[taken].spoken.utf8.count
            probe.frames += utterance.samples.count
          }
          taken += 1
        }
      }
      probe.seconds = Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
    }
    guard probe.characters > 0 else { return }
    let share = Double(characters) / Double(probe.characters)
    estimate.audioSeconds += share * Double(probe.frames) / Double(probe.rate) + pauses
    estimate.wallSeconds += share * probe.seconds
  }
}
