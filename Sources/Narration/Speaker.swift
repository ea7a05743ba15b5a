import Clips
import Digest
import DurableFile
import Speech

/// Speaks a word or a line, the way in which articles are spoken, for somebody who wants to hear it.
public struct Speaker {
  private let profile: VoiceProfile
  private let pronunciations: Pronunciations
  private let engine: String
  /// Is told what could not be said.
  public var onRemark: (String) -> Void = { _ in }

  /// A speaker with a voice and an engine (the path of `aloud-engine`).
  public init(profile: VoiceProfile, pronunciations: Pronunciations, engine: String) {
    self.profile = profile
    self.pronunciations = pronunciations
    self.engine = engine
  }

  /// Speaks a text into a file, which appears whole or not at all. One that is there is replaced where
  /// Aloud made it.
  ///
  /// - Throws: ``NarrationError`` where there is nothing to say or it cannot be said or written.
  public func speak(_ text: String, toFileAt path: String) throws(NarrationError) {
    if let state = FileState(of: path), state.size > 0, !ClipGuard.isOurAudio(path) {
      throw NarrationError(
        .cannotCreate,
        "\(path) is there and was not made by Aloud; move it away, or name another file")
    }
    try NarrationError.unified(profile) {
      let audio = try audio(of: text)
      let file = try DurableFile(replacing: path)
      try audio.finish(copyingTo: file.descriptor, named: path)
      try file.sync()
      try file.publish()
    }
  }

  /// Speaks a text into an open file, such as standard output.
  ///
  /// - Throws: ``NarrationError`` as above.
  public func speak(
    _ text: String, toDescriptor descriptor: Int32, named name: String
  ) throws(NarrationError) {
    try NarrationError.unified(profile) {
      try audio(of: text).finish(copyingTo: descriptor, named: name)
    }
  }

  private func audio(of text: String) throws -> LooseAudioWriter {
    let speech = try SpeechEngine(
      executable: engine, voice: profile.parameters, jobs: 1,
      isInterrupted: { Interruption.isRequested })
    let segments = ScriptBuilder.segments(ofLine: text, profile, pronunciations)
    guard segments.contains(where: \.isSayable) else {
      throw NarrationError(.badInput, "there is nothing to say in \"\(text.shortened)\"")
    }
    let rate = speech.engine.sampleRate
    var writer = try LooseAudioWriter(description(of: text, speech.engine), sampleRate: rate)
    var said = 0
    var reason = ""
    for (index, segment) in segments.enumerated() where segment.isSayable {
      try speech.begin(segment.segment)
      switch try speech.next() {
      case .spoken(let utterance):
        said += 1
        let pause = index + 1 < segments.count ? segment.pause : 0
        try writer.append(
          samples: utterance.samples.span, pauseFrames: Int((pause * Double(rate)).rounded()))
      case .failed(let failure):
        reason = failure.reason
        onRemark("left out, \(reason): \(segment.written.shortened)")
      case .transcribed, nil: throw SpeechError.engineLost
      }
    }
    guard said > 0 else {
      throw NarrationError(.badInput, "\"\(text.shortened)\" could not be said: \(reason)")
    }
    return writer
  }

  private func description(of text: String, _ engine: EngineDescription) -> ClipDescription {
    ClipDescription(
      title: text.shortened, language: profile.language, author: nil,
      source: ClipDescription.Source(
        file: "-", sha256: SHA256.hex(of: text), bytes: text.utf8.count),
      profile: profile, engine: engine)
  }
}
