/// Why nothing can be spoken at all.
public enum SpeechError: Error, Sendable, Equatable {
  /// The engine's executable is not there or cannot be started.
  case noEngine(path: String, code: Int32)
  /// eSpeak NG's data is missing.
  case noData
  /// The engine has no such voice.
  case noVoice(String)
  /// The engine has the voice but not its variant.
  case noVariant(String)
  /// The engine does not take one of the parameters.
  case badParameter
  /// The engine process ended or answered nonsense, more than once.
  case engineLost
  /// The engine process is there and does not answer.
  case noAnswer(path: String)
  /// The system has no file, process or memory left for the engine or its output, by this `errno`.
  case noRoom(code: Int32)
  /// Somebody asked to stop.
  case interrupted
}
