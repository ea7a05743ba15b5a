import Clips
import DurableFile
import Speech

/// Narrates one article: reads it into segments, has them spoken, and writes the clip.
///
/// The order of it all stands in ``narrate(_:to:)``. Belongs to one thread, and blocks it.
public struct Narrator {
  /// How it is to sound.
  public var profile: VoiceProfile
  /// How the words of lexicons are said.
  public var pronunciations = Pronunciations.none
  private let engine: Engine
  /// Make the clip again even where it is right already.
  public var force = false
  /// Make no clip where anything could not be said.
  public var strict = false
  /// Hand the clip's record over with the outcome.
  public var readsRecord = false
  /// Is told how far the work is.
  public var onProgress: (NarrationProgress) -> Void = { _ in }
  /// Is told what a person may want to know meanwhile, a sentence at a time.
  public var onRemark: (String) -> Void = { _ in }
  /// Is told when a stream is spoken and nothing is left but to copy it, which may wait long for its
  /// reader.
  public var onCopying: () -> Void = {}
  /// Asked now and then; true ends the work and tidies up.
  public var isInterrupted: () -> Bool = { Interruption.isRequested }

  /// An engine on its way: it starts while the article is read. It speaks for one narrator, once.
  public struct Engine {
    fileprivate let start: EngineStart

    /// Starts the engine.
    ///
    /// - Parameters:
    ///   - executable: the path of `aloud-engine`.
    ///   - jobs: how many sentences are spoken at once.
    public init(executable: String, jobs: Int) {
      start = EngineStart(executable: executable, jobs: jobs)
    }
  }

  /// A narrator with a voice and an engine.
  public init(profile: VoiceProfile, engine: Engine) {
    self.profile = profile
    self.engine = engine
  }

  /// The clip of an article, as it stands now.
  public struct Outcome: Sendable, Equatable {
    /// Whether it stood there already, made of the same article in the same way.
    public var wasKept: Bool
    /// Its identity.
    public var clip: String
    /// The length of its audio.
    public var seconds: Double
    /// How many of its sentences could not be said.
    public var warnings: Int
    /// How many segments the engine was asked for.
    public var spoken: Int
    /// How many segments were taken from the clip that stood there.
    public var kept: Int
    /// The clip's record as it stands in its file, where that was asked for.
    public var record: [UInt8]?
  }

  /// Makes the four files of an article's clip, unless they are right already.
  ///
  /// - Throws: ``NarrationError``; then the files are as they were before, or do not match and are
  ///   mended by the next run.
  public func narrate(
    _ file: ArticleFile, to place: ClipPlace
  ) throws(NarrationError) -> Outcome {
    do throws(NarrationError) {
      return try make(file, at: place.files)
    } catch {
      place.removeNewFolders()
      throw error
    }
  }

  private func make(_ file: ArticleFile, at files: ClipFiles) throws(NarrationError) -> Outcome {
    try NarrationError.unified(profile) {
      let engine = try start()
      let plan = ClipPlan(
        file, profile: profile, pronunciations: pronunciations, engine: engine.engine)
      let room = ClipRoom(files)
      try room.check()
      let log = ClipLog(
        files, of: file, voice: profile.name, engine: engine.engine, onRemark: onRemark)
      if let obstacle = room.obstacle {
        guard let kept = right(at: files, for: plan), try log.knows(kept) else { throw obstacle }
        return try outcome(keeping: kept, at: files)
      }
      let lock = try ClipLock.wait(for: files, unless: isInterrupted, onRemark)
      if let kept = right(at: files, for: plan) {
        files.removeStale(holding: lock)
        try log.noteMade(kept)
        let outcome = try outcome(keeping: kept, at: files)
        lock.release()
        return outcome
      }
      try ClipGuard(article: file.identity, force: force).check(files)
      let replaced = (try? ClipRecord(readingFile: files.record, withWords: false))?
        .description.source.file
      let sink = ClipSink(
        try ClipWriter(
          files, plan.description, sampleRate: engine.engine.sampleRate, holding: lock))
      let clip = ClipInProgress(
        plan, engine: engine, kept: force ? nil : KeptSegments(at: files), sink: sink, listener)
      let warnings = try speak(clip)
      let summary = try sink.finish(plan, warnings: warnings) { (summary) throws(FileError) in
        try log.noteMade(summary)
      }
      if let replaced, replaced != file.name {
        onRemark("\(files.audio) was the clip of \(replaced); it is that of \(file.name) now")
      }
      let record = try readsRecord ? FileContent.bytes(of: files.record) : nil
      lock.release()
      return Outcome(
        wasKept: false, clip: summary.clip, seconds: summary.seconds, warnings: summary.warnings,
        spoken: clip.delivery.spoken, kept: clip.delivery.kept, record: record)
    }
  }

  /// The clip that stands there, if it is right.
  private func right(at files: ClipFiles, for plan: ClipPlan) -> ClipRecord? {
    guard !force, let record = ExistingClip.right(at: files, for: plan),
      !strict || record.warnings.isEmpty
    else { return nil }
    return record
  }

  private func outcome(
    keeping kept: ClipRecord, at files: ClipFiles
  ) throws(FileError) -> Outcome {
    Outcome(
      wasKept: true, clip: kept.clip, seconds: kept.audio.seconds, warnings: kept.warnings.count,
      spoken: 0, kept: kept.segments.count,
      record: try readsRecord ? FileContent.bytes(of: files.record) : nil)
  }

  /// Makes an article's audio alone and copies it to an open file, such as standard output.
  ///
  /// - Throws: ``NarrationError``; before the copying, nothing was written.
  public func stream(_ file: ArticleFile, to descriptor: Int32) throws(NarrationError) {
    try NarrationError.unified(profile) {
      let engine = try start()
      let plan = ClipPlan(
        file, profile: profile, pronunciations: pronunciations, engine: engine.engine)
      let sink = LooseSink(
        try LooseAudioWriter(
          plan.description, sampleRate: engine.engine.sampleRate))
      _ = try speak(ClipInProgress(plan, engine: engine, kept: nil, sink: sink, listener))
      onCopying()
      if isInterrupted() { throw NarrationError.interrupted }
      try sink.finish(copyingTo: descriptor)
    }
  }

  private var listener: Delivery.Listener {
    Delivery.Listener(onProgress: onProgress, onRemark: onRemark)
  }

  private func start() throws(SpeechError) -> SpeechEngine {
    try SpeechEngine(engine.start, voice: profile.parameters, isInterrupted: isInterrupted)
  }

  /// Has a clip's segments spoken, several at once, and written in their order.
  ///
  /// - Returns: a warning for each segment that could not be spoken.
  private func speak(_ clip: ClipInProgress) throws -> [RecordedWarning] {
    func deliverNext() throws {
      if isInterrupted() { throw NarrationError.interrupted }
      try clip.deliverNext()
    }
    try clip.begin(makeRoom: deliverNext)
    while !clip.delivery.isEmpty { try deliverNext() }
    return try clip.delivery.warnings(strict: strict)
  }
}
