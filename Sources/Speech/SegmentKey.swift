import Digest

/// The digest of everything that decides a segment's samples: its runs, the voice's parameters, the
/// definition of the voice and its variant, the engine's version, and its phonemes and dictionary.
public struct SegmentKey: Sendable {
  private let prefix: [UInt8]

  /// Prepares keys for one voice of one engine.
  public init(voice: VoiceParameters, engine: EngineDescription) {
    var fields: [[UInt8]] = ["aloud segment 2", engine.name, engine.version].map { Array($0.utf8) }
    fields += [engine.voiceIdentifier, voice.engineVoice].map { Array($0.utf8) }
    fields += [engine.sampleRate, voice.rate, voice.pitch, voice.range, voice.wordGap]
      .map { Array(String($0).utf8) }
    fields.append(engine.voiceDefinition)
    fields.append(Array(engine.data.utf8))
    prefix = fields.flatMap { Self.delimited($0) }
  }

  /// The key of a segment: 64 hexadecimal digits.
  public func key(of segment: Segment) -> String {
    var digest = SHA256()
    digest.update(prefix)
    for run in segment.runs {
      switch run {
      case .text(let text): digest.update(Self.delimited(Array("t\(text)".utf8)))
      case .phonemes(let phonemes): digest.update(Self.delimited(Array("p\(phonemes)".utf8)))
      }
    }
    return digest.finish()
  }

  /// A field behind its length, so that no two lists of fields give the same bytes.
  private static func delimited(_ field: [UInt8]) -> [UInt8] {
    Array("\(field.count):".utf8) + field
  }
}
