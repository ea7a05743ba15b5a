import Clips
import DurableFile
import Lexicon
import Normalisation
import Speech

/// Makes a clip again with another reading of some of its words, from its record alone: the article
/// need not be there, and may have changed since. Every other segment keeps its samples.
final class ClipRevision {
  /// What became of a clip.
  struct Outcome {
    /// Its identity before.
    var oldClip: String
    /// Its identity now; the same where nothing had to be spoken.
    var newClip: String
    /// How many segments were spoken, and how many taken over.
    var spoken: Int
    var kept: Int
    /// Which of the entries stand in it, by their places.
    var found: Set<Int>
  }

  private let entries: [LexiconEntry]
  private let library: VoiceLibrary
  private let lexicons: LexiconChoice
  private let executable: String
  private let isInterrupted: () -> Bool
  private let onRemark: (String) -> Void
  private var pronunciations: [String: Pronunciations] = [:]
  private var engine: (voice: VoiceParameters, engine: SpeechEngine)?

  /// - Parameters:
  ///   - entries: the words whose reading has changed.
  ///   - library: the voices, whose lexicons the clips were made with.
  ///   - lexicons: the lexicons beside those, the entries among them.
  ///   - engine: the path of `aloud-engine`.
  ///   - isInterrupted: asked now and then; true ends the work and tidies up.
  ///   - onRemark: is told what a person may want to know meanwhile.
  init(
    of entries: [LexiconEntry], library: VoiceLibrary, lexicons: LexiconChoice, engine: String,
    isInterrupted: @escaping () -> Bool, onRemark: @escaping (String) -> Void
  ) {
    self.entries = entries
    self.library = library
    self.lexicons = lexicons
    executable = engine
    self.isInterrupted = isInterrupted
    self.onRemark = onRemark
  }

  /// Makes a clip again, where one of the words is said in it another way than it should be.
  ///
  /// - Returns: what became of it.
  /// - Throws: ``NarrationError``; then the clip is as it was.
  func revise(_ files: ClipFiles) throws(NarrationError) -> Outcome {
    try NarrationError.unified(.builtIn) {
      let lock = try ClipLock.wait(for: files, unless: isInterrupted, onRemark)
      let outcome = try revise(files, holding: lock)
      lock.release()
      return outcome
    }
  }

  private func revise(_ files: ClipFiles, holding lock: borrowing FileLock) throws -> Outcome {
    let record = try ClipRecord(readingFile: files.record)
    let script = RecordedScript(record)
    var found: Set<Int> = []
    var segments: Set<Int> = []
    for (place, entry) in entries.enumerated() {
      let places = script.segments(with: try glossary(of: entry, script.language))
      if !places.isEmpty { found.insert(place) }
      segments.formUnion(places)
    }
    var outcome = Outcome(
      oldClip: record.clip, newClip: record.clip, spoken: 0, kept: record.segments.count,
      found: found)
    guard !segments.isEmpty else { return outcome }
    let voice = record.description.voice
    let engine = try engine(for: voice)
    let description = engine.engine
    let program = record.description.engine
    guard program.name == description.name, program.version == description.version,
      record.audio.sampleRate == description.sampleRate
    else {
      throw NarrationError(
        .unavailable,
        "\(files.audio) was spoken by \(program.name) \(program.version), here is "
          + "\(description.version); narrate its article again")
    }
    let normaliser = try pronunciations(of: voice.name).normaliser(language: script.language)
    let keys = SegmentKey(voice: VoiceParameters(voice), engine: description)
    var changed: [Int: (segment: PreparedSegment, key: String)] = [:]
    for index in segments.sorted() {
      guard let segment = script.segment(index, by: normaliser), segment.isSayable else {
        throw NarrationError(
          .badInput,
          "\(files.record) does not fit its own text; narrate the article again")
      }
      let key = keys.key(of: segment.segment)
      if key != record.segments[index].key { changed[index] = (segment, key) }
    }
    guard !changed.isEmpty else { return outcome }
    guard let old = KeptSegments(at: files) else {
      throw NarrationError(
        .badInput,
        "\(files.audio) is not as its record says (see `aloud check`); narrate the article again")
    }
    let summary = try write(files, record, changed, taking: old, engine, holding: lock)
    outcome.newClip = summary.clip
    outcome.spoken = changed.count
    outcome.kept -= changed.count
    return outcome
  }

  /// Writes the clip: the segments that changed from the engine, the others from what stood there.
  private func write(
    _ files: ClipFiles, _ record: ClipRecord,
    _ changed: [Int: (segment: PreparedSegment, key: String)], taking old: KeptSegments,
    _ engine: SpeechEngine, holding lock: borrowing FileLock
  ) throws -> ClipSummary {
    var description = record.description
    description.generator = ClipDescription.Program(
      name: AloudVersion.name, version: AloudVersion.number)
    var writer = try ClipWriter(
      files, description, sampleRate: record.audio.sampleRate, holding: lock)
    var waiting = changed.keys.sorted()[...]
    do {
      for (index, recorded) in record.segments.enumerated() {
        if isInterrupted() { throw NarrationError.interrupted }
        while engine.hasRoom, let next = waiting.first, let begun = changed[next] {
          try engine.begin(begun.segment.segment)
          waiting = waiting.dropFirst()
        }
        guard let (segment, key) = changed[index] else {
          guard let (taken, samples) = old.take(index) else {
            throw NarrationError(
              .ioFailed, "\(files.audio) changed while it was read; run again")
          }
          try writer.append(taken, samples: samples.span)
          continue
        }
        let utterance = try spoken(engine, recorded.written)
        try writer.append(
          RecordedSegment(
            block: recorded.block, source: recorded.source, written: recorded.written,
            spoken: segment.spoken, key: key, pauseFrames: recorded.pauseFrames,
            words: WordTimes(segment, utterance).words(), skipped: recorded.skipped),
          samples: utterance.samples.span)
      }
    } catch {
      while !engine.isIdle, (try? engine.next()) != nil {}
      throw error
    }
    let log = ClipLog(
      files, voice: record.description.voice.name, engine: engine.engine, onRemark: onRemark)
    return try writer.finish(
      blocks: record.blocks, skipped: record.skipped, warnings: record.warnings
    ) { (summary) throws(FileError) in try log.noteMade(summary) }
  }

  private func spoken(_ engine: SpeechEngine, _ written: String) throws -> Utterance {
    switch try engine.next() {
    case .spoken(let utterance): return utterance
    case .failed(let failure):
      throw NarrationError(
        .badInput, "it cannot be said so: \(written.shortened) (\(failure.reason))")
    case .transcribed, nil: throw SpeechError.engineLost
    }
  }

  /// The engine with a clip's voice; the last one is kept, since most clips of a folder have one voice.
  private func engine(for voice: ClipDescription.Voice) throws -> SpeechEngine {
    let parameters = VoiceParameters(voice)
    if let engine, engine.voice == parameters { return engine.engine }
    engine = nil
    let new = try SpeechEngine(
      executable: executable, voice: parameters, jobs: Processors.count,
      isInterrupted: isInterrupted)
    engine = (parameters, new)
    return new
  }

  private func pronunciations(of voice: String) throws -> Pronunciations {
    if let known = pronunciations[voice] { return known }
    let profile = try library.profile(named: voice)
    let found = try lexicons.pronunciations(for: profile)
    found.remarks.forEach(onRemark)
    pronunciations[voice] = found
    return found
  }

  private func glossary(of entry: LexiconEntry, _ language: Language) throws -> Glossary {
    Glossary(try Speller(language).entries(for: entry))
  }
}

extension VoiceParameters {
  /// The parameters of a clip's voice.
  init(_ voice: ClipDescription.Voice) {
    self.init(
      engineVoice: voice.engineVoice, rate: voice.rate, pitch: voice.pitch, range: voice.range,
      wordGap: voice.wordGap)
  }
}
