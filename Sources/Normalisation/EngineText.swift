/// The spoken text of a sentence made safe for eSpeak NG: what it would misread, take for a
/// command or stumble over is written another way.
public struct EngineText: Sendable, Equatable {
  /// The text for the engine.
  public var string: String
  /// For each Unicode scalar of ``string``, the byte offset in the spoken text that it came from.
  public var origins: [Int32]
}
