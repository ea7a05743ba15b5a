import Speech

/// Asks the engine about itself.
public enum EngineProbe {
  /// The engine's name and version: `eSpeak NG 1.51`.
  ///
  /// - Throws: ``NarrationError`` where the engine or its data is not there.
  public static func version(of executable: String) throws(NarrationError) -> String {
    let engine = try start(executable, .builtIn).engine
    return "\(engine.name) \(engine.version)"
  }

  /// Whether a profile's voice can be had here; nil where it can, otherwise why not.
  public static func obstacle(
    to profile: VoiceProfile, executable: String
  ) -> NarrationError? {
    do throws(NarrationError) {
      _ = try start(executable, profile)
      return nil
    } catch {
      return error
    }
  }

  private static func start(
    _ executable: String, _ profile: VoiceProfile
  ) throws(NarrationError) -> SpeechEngine {
    do {
      return try SpeechEngine(executable: executable, voice: profile.parameters, jobs: 1)
    } catch {
      throw NarrationError(error, profile: profile)
    }
  }
}
