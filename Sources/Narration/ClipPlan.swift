import Article
import Clips
import Speech

/// Everything about a clip that is known before its first sound.
struct ClipPlan {
  let file: ArticleFile
  let profile: VoiceProfile
  let description: ClipDescription
  let script: ScriptBuilder
  private let keys: SegmentKey

  init(
    _ file: ArticleFile, profile: VoiceProfile, pronunciations: Pronunciations,
    engine: EngineDescription
  ) {
    self.file = file
    self.profile = profile
    script = ScriptBuilder(file.article, profile: profile, pronunciations: pronunciations)
    keys = SegmentKey(voice: profile.parameters, engine: engine)
    description = ClipDescription(
      title: file.article.title, language: profile.language, author: file.article.author,
      source: ClipDescription.Source(
        file: file.name, sha256: file.sha256, bytes: file.byteCount),
      profile: profile, engine: engine)
  }

  var blocks: [RecordedBlock] {
    file.article.blocks.map { RecordedBlock(kind: $0.kind.rawValue, source: $0.source) }
  }

  var skipped: [RecordedOmission] {
    file.article.skipped.map { RecordedOmission($0) }
  }

  func key(of prepared: PreparedSegment) -> String { keys.key(of: prepared.segment) }

  /// A segment as the record has it.
  func recorded(
    _ prepared: PreparedSegment, words: [RecordedWord], pauseFrames: Int
  ) -> RecordedSegment {
    RecordedSegment(
      block: prepared.block, source: prepared.source, written: prepared.written,
      spoken: prepared.spoken, key: key(of: prepared), pauseFrames: pauseFrames, words: words,
      skipped: prepared.skipped)
  }

  /// Where a segment stands, for people.
  func place(of prepared: PreparedSegment) -> String {
    guard let source = prepared.source else { return "the disclosure" }
    return "\(file.name), byte \(source.lowerBound)"
  }
}

extension ClipDescription {
  /// What is known of a clip from who speaks it and what it reads.
  init(
    title: String?, language: String, author: String?, source: Source, profile: VoiceProfile,
    engine: EngineDescription
  ) {
    self.init(
      title: title, language: language, author: author, source: source,
      voice: Voice(
        name: profile.name, language: profile.language, engineVoice: profile.engineVoice,
        rate: profile.rate, pitch: profile.pitch, range: profile.range, wordGap: profile.wordGap),
      engine: Program(name: engine.name, version: engine.version),
      generator: Program(name: AloudVersion.name, version: AloudVersion.number),
      disclosure: Disclosure(
        text: profile.disclosure.text, spoken: profile.disclosure.spoken))
  }
}
