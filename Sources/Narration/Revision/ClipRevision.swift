import Clips
import DurableFile
import Feedback
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
    /// How many segments were spoken.
    var spoken = 0
    /// How many segments were taken over.
    var kept: Int
    /// The written texts of its segments.
    var written: [String]
    /// For each entry, how it is written.
    var graphemes: [[String]]
    /// For each entry, the segments that say it.
    var saying: [Set<Int>]

    /// Whether what a listener heard is said by an entry now. Where the sentence is there no more, any
    /// other that has the word will do; where the word is gone too, nobody hears it otherwise.
    func says(_ entry: Int, where heard: String?) -> Bool {
      let places = written.indices.filter { written[$0] == heard }
      guard places.isEmpty else { return places.contains(where: saying[entry].contains) }
      return !saying[entry].isEmpty || !has(entry)
    }

    private func has(_ entry: Int) -> Bool {
      written.contains { sentence in
        graphemes[entry].contains { !Occurrence.all(of: $0, in: sentence).isEmpty }
      }
    }
  }

  /// The lexicons of clips, as they were and as they are to be.
  struct Lexicons {
    /// Those beside the voices' own, with the entries.
    var now: LexiconChoice
    /// The same before the entries came in, as far as that is known: a run that was cut off may have left
    /// them there. A clip was made with one of these.
    var before: [LexiconChoice]
  }

  private let entries: [LexiconEntry]
  private let library: VoiceLibrary
  private let lexicons: Lexicons
  private let executable: String
  private let isInterrupted: () -> Bool
  private let onRemark: (String) -> Void
  private var pronunciations: [String: (now: Pronunciations, before: [Pronunciations])] = [:]
  private var engine: (voice: VoiceParameters, engine: SpeechEngine)?

  /// - Parameters:
  ///   - entries: the words whose reading has changed.
  ///   - library: the voices, whose lexicons the clips were made with.
  ///   - lexicons: the lexicons beside those.
  ///   - engine: the path of `aloud-engine`.
  ///   - isInterrupted: asked now and then; true ends the work and tidies up.
  ///   - onRemark: is told what a person may want to know meanwhile.
  init(
    of entries: [LexiconEntry], library: VoiceLibrary, lexicons: Lexicons, engine: String,
    isInterrupted: @escaping () -> Bool, onRemark: @escaping (String) -> Void
  ) {
    self.entries = entries
    self.library = library
    self.lexicons = lexicons
    executable = engine
    self.isInterrupted = isInterrupted
    self.onRemark = onRemark
  }

  /// Looks which segments of a clip would say the entries. Changes nothing.
  ///
  /// - Throws: ``NarrationError`` where its record or voice cannot be had.
  func examine(_ files: ClipFiles) throws(NarrationError) -> Outcome {
    try NarrationError.unified(.builtIn) {
      try examine(RecordedScript(try record(of: files))).outcome
    }
  }

  /// Starts the engine with a clip's voice.
  ///
  /// - Throws: ``NarrationError`` where it cannot be had.
  func startEngine(for files: ClipFiles) throws(NarrationError) {
    try NarrationError.unified(.builtIn) { _ = try engine(for: try record(of: files)) }
  }

  /// Makes a clip again, where one of the words is said in it another way than it should be.
  ///
  /// - Returns: what became of it.
  /// - Throws: ``NarrationError``; then the clip is as it was.
  func revise(_ files: ClipFiles) throws(NarrationError) -> Outcome {
    try NarrationError.unified(.builtIn) {
      // Nothing is locked, nor need it be writable, where nothing is to be done.
      let seen = try plan(files)
      guard !seen.changed.isEmpty else { return seen.outcome }
      let lock = try ClipLock.wait(for: files, unless: isInterrupted, onRemark)
      let outcome = try revise(files, holding: lock)
      lock.release()
      return outcome
    }
  }

  private func record(of files: ClipFiles) throws(NarrationError) -> ClipRecord {
    do throws(ClipRecordError) {
      return try ClipRecord(readingFile: files.record)
    } catch {
      var error = NarrationError(error)
      error.message += "; narrate the article again"
      throw error
    }
  }

  /// The outcome where nothing is spoken, and the segments that have one of the words.
  private func examine(_ script: RecordedScript) throws -> (outcome: Outcome, segments: Set<Int>) {
    let record = script.record
    var outcome = Outcome(
      oldClip: record.clip, newClip: record.clip, kept: record.segments.count,
      written: record.segments.map(\.written), graphemes: entries.map(\.graphemes),
      saying: entries.map { _ in [] })
    var segments: Set<Int> = []
    let glossaries = try entries.map {
      try Speller(script.language).entries(for: $0)
    }
    let candidates = script.segments(with: Glossary(glossaries.flatMap(\.self)))
    guard !candidates.isEmpty else { return (outcome, segments) }
    let normaliser = try pronunciations(of: record).now.normaliser(language: script.language)
    for (place, entries) in glossaries.enumerated() {
      let glossary = Glossary(entries)
      let places = script.segments(with: glossary, among: candidates)
      segments.formUnion(places)
      outcome.saying[place] = Set(
        places.filter { script.segment($0, says: glossary, by: normaliser) })
    }
    return (outcome, segments)
  }

  /// What is to be done to a clip.
  private struct Plan {
    var record: ClipRecord
    var outcome: Outcome
    var changed: [Int: Change] = [:]
  }

  private func plan(_ files: ClipFiles) throws -> Plan {
    let record = try record(of: files)
    let script = RecordedScript(record)
    let (outcome, segments) = try examine(script)
    var plan = Plan(record: record, outcome: outcome)
    guard !segments.isEmpty else { return plan }
    let engine = try engine(for: record)
    try check(record, against: engine.engine, files)
    plan.changed = try changes(in: script, segments, engine.engine, files)
    return plan
  }

  private func revise(_ files: ClipFiles, holding lock: borrowing FileLock) throws -> Outcome {
    // Somebody else may have made it meanwhile.
    var plan = try plan(files)
    guard !plan.changed.isEmpty else { return plan.outcome }
    guard let old = KeptSegments(at: files) else {
      throw NarrationError(
        .badInput,
        "the clip is not as its record says (see `aloud check`); narrate the article again")
    }
    let summary = try write(
      files, plan.record, plan.changed, taking: old, try engine(for: plan.record), holding: lock)
    plan.outcome.newClip = summary.clip
    plan.outcome.spoken = plan.changed.count
    plan.outcome.kept -= plan.changed.count
    return plan.outcome
  }

  /// Looks whether the engine is the one that spoke the clip.
  private func check(
    _ record: ClipRecord, against engine: EngineDescription, _ files: ClipFiles
  ) throws(NarrationError) {
    let program = record.description.engine
    guard program.name == engine.name, program.version == engine.version,
      record.audio.sampleRate == engine.sampleRate
    else {
      throw NarrationError(
        .unavailable,
        "the clip was spoken by \(program.name) \(program.version), here is \(engine.version); "
          + "narrate its article again")
    }
  }

  /// The segments that are to be spoken again, with their keys.
  private func changes(
    in script: RecordedScript, _ segments: Set<Int>, _ engine: EngineDescription, _ files: ClipFiles
  ) throws -> [Int: Change] {
    let record = script.record
    let (now, before) = try pronunciations(of: record)
    let keys = SegmentKey(
      voice: VoiceParameters(record.description.voice), engine: engine)
    func read(_ index: Int, _ pronunciations: Pronunciations) throws(NarrationError) -> Change {
      let normaliser = pronunciations.normaliser(language: script.language)
      guard let segment = script.segment(index, by: normaliser), segment.isSayable else {
        throw NarrationError(
          .badInput, "\(files.record) does not fit its own text; narrate the article again")
      }
      return Change(segment: segment, key: keys.key(of: segment.segment))
    }
    var changed: [Int: Change] = [:]
    for index in segments.sorted() {
      let key = record.segments[index].key
      let change = try read(index, now)
      if change.key == key { continue }
      // What was made with a lexicon that is not at hand would lose its words.
      guard try before.contains(where: { try read(index, $0).key == key }) else {
        throw NarrationError(
          .badInput,
          "\"\(record.segments[index].written.shortened)\" was made with other lexicons, before the "
            + "lexicon's last change or by another version; name the lexicons with --lexicon too, or "
            + "narrate the article again")
      }
      changed[index] = change
    }
    return changed
  }

  /// A segment that is to be spoken again.
  private struct Change {
    var segment: PreparedSegment
    var key: String
  }

  /// Writes the clip: the segments that changed from the engine, the others from what stood there.
  private func write(
    _ files: ClipFiles, _ record: ClipRecord,
    _ changed: [Int: Change], taking old: KeptSegments,
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
        guard let change = changed[index] else {
          guard let (taken, samples) = old.take(index) else {
            throw NarrationError(
              .ioFailed, "the clip changed while it was read; run again")
          }
          try writer.append(taken, samples: samples.span)
          continue
        }
        let utterance = try spoken(engine, recorded.written)
        try writer.append(
          RecordedSegment(
            block: recorded.block, source: recorded.source, written: recorded.written,
            spoken: change.segment.spoken, key: change.key, pauseFrames: recorded.pauseFrames,
            words: WordTimes(change.segment, utterance).words(), skipped: recorded.skipped),
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
        .badInput,
        "it cannot be said so: \(written.shortened) (\(failure.reason)); take the word out of the lexicon "
          + "again with `aloud lexicon remove`")
    case .transcribed, nil: throw SpeechError.engineLost
    }
  }

  /// The engine with a clip's voice; the last one is kept, since most clips of a folder have one voice.
  private func engine(for record: ClipRecord) throws -> SpeechEngine {
    let voice = record.description.voice
    let parameters = VoiceParameters(voice)
    if let engine, engine.voice == parameters { return engine.engine }
    engine = nil
    let profile = try library.profile(named: voice.name)
    do throws(SpeechError) {
      let new = try SpeechEngine(
        executable: executable, voice: parameters, jobs: Processors.count,
        isInterrupted: isInterrupted)
      engine = (parameters, new)
      return new
    } catch {
      throw NarrationError(error, profile: profile)
    }
  }

  private func pronunciations(
    of record: ClipRecord
  ) throws -> (now: Pronunciations, before: [Pronunciations]) {
    let voice = record.description.voice.name
    if let known = pronunciations[voice] { return known }
    let profile = try library.profile(named: voice)
    let now = try lexicons.now.pronunciations(for: profile)
    now.remarks.forEach(onRemark)
    let before = try lexicons.before.map { try $0.pronunciations(for: profile) }
    pronunciations[voice] = (now, before)
    return (now, before)
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
