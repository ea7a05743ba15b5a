import Speech

/// Asks the engine about itself.
public enum EngineProbe {
  /// The engine's name and version: `eSpeak NG 1.51`.
  ///
  /// - Throws: ``NarrationError`` where the engine or its data is not there.
  public static func version(of executable: String) throws(NarrationError) -> String {
    do throws(SpeechError) {
      let engine = try start(executable, .builtIn).engine
      return "\(engine.name) \(engine.version)"
    } catch {
      throw NarrationError(error, profile: .builtIn)
    }
  }

  /// Whether each profile's voice can be had here; nil where it can, otherwise why not.
  ///
  /// An engine that once does not answer is not waited for again.
  public static func obstacles(
    to profiles: [VoiceProfile], executable: String
  ) -> [NarrationError?] {
    var silence: SpeechError?
    return profiles.map { profile in
      if let silence { return NarrationError(silence, profile: profile) }
      do throws(SpeechError) {
        _ = try start(executable, profile)
        return nil
      } catch {
        if case .noAnswer = error { silence = error }
        return NarrationError(error, profile: profile)
      }
    }
  }

  private static func start(
    _ executable: String, _ profile: VoiceProfile
  ) throws(SpeechError) -> SpeechEngine {
    try SpeechEngine(executable: executable, voice: profile.parameters, jobs: 1)
  }
}
