/// How the engine is to sound.
public struct VoiceParameters: Sendable, Equatable {
  /// eSpeak NG's name of the voice, with its variant: `en-us+klatt2`.
  public var engineVoice: String
  /// Words a minute, 80 to 450.
  public var rate: Int
  /// 0 to 99, 50 by default.
  public var pitch: Int
  /// How far the pitch moves, 0 to 99, 50 by default.
  public var range: Int
  /// Extra silence between words, in units of 10 ms at the default rate.
  public var wordGap: Int

  /// Puts the parameters together.
  public init(engineVoice: String, rate: Int, pitch: Int, range: Int, wordGap: Int) {
    self.engineVoice = engineVoice
    self.rate = rate
    self.pitch = pitch
    self.range = range
    self.wordGap = wordGap
  }
}

/// The engine as it is on this machine, with one voice loaded.
public struct EngineDescription: Sendable, Equatable {
  /// Its version: `1.51`.
  public var version: String
  /// Frames a second.
  public var sampleRate: Int
  /// The voice's own identifier: `gmw/en-US+klatt2`.
  public var voiceIdentifier: String
  /// The bytes of the files that define the voice and its variant.
  public var voiceDefinition: [UInt8]
  /// The phonemes and the dictionary that it speaks with: a line a file with name, size in bytes and
  /// digest. A distribution mends them and keeps the version.
  public var data: String
  /// The engine's name.
  public var name: String { "eSpeak NG" }
}
