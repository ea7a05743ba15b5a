extension CodingUserInfoKey {
  /// Whether the words of segments are read.
  static let withWords = CodingUserInfoKey(rawValue: "withWords")
}

/// A record of another schema.
struct UnknownSchema: Error {
  var schema: Int
}

/// A range as records write it.
private struct StartEnd: Decodable {
  var start: Int
  var end: Int
}

extension KeyedDecodingContainer {
  /// A range that need not be there.
  fileprivate func rangeIfPresent(_ key: Key) throws -> Range<Int>? {
    guard let range = try decodeIfPresent(StartEnd.self, forKey: key) else { return nil }
    guard 0 <= range.start, range.start <= range.end else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "a range that ends before it begins")
    }
    return range.start..<range.end
  }

  fileprivate func range(_ key: Key) throws -> Range<Int> {
    guard let range = try rangeIfPresent(key) else {
      throw DecodingError.keyNotFound(
        key, .init(codingPath: codingPath, debugDescription: "a range is missing"))
    }
    return range
  }

  /// A number of frames, or another that is never negative nor so large that a sum overflows.
  fileprivate func count(_ key: Key) throws -> Int {
    let count = try decode(Int.self, forKey: key)
    guard 0 <= count, count < 1 << 48 else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "a number out of bounds")
    }
    return count
  }
}

extension ClipRecord: Decodable {
  private enum Key: String, CodingKey {
    case schema, clip, title, language, author, source, voice, engine, generator, audio, captions
    case disclosure, blocks, segments, skipped, warnings
  }

  /// Reads a record.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let schema = try values.decode(Int.self, forKey: .schema)
    guard schema == Self.schema else { throw UnknownSchema(schema: schema) }
    clip = try values.decode(String.self, forKey: .clip)
    description = ClipDescription(
      title: try values.decodeIfPresent(String.self, forKey: .title),
      language: try values.decode(String.self, forKey: .language),
      author: try values.decodeIfPresent(String.self, forKey: .author),
      source: try values.decode(ClipDescription.Source.self, forKey: .source),
      voice: try values.decode(ClipDescription.Voice.self, forKey: .voice),
      engine: try values.decode(ClipDescription.Program.self, forKey: .engine),
      generator: try values.decode(ClipDescription.Program.self, forKey: .generator),
      disclosure: try values.decode(ClipDescription.Disclosure.self, forKey: .disclosure))
    audio = try values.decode(Audio.self, forKey: .audio)
    guard (0..<1 << 48).contains(audio.frames), (1..<1 << 31).contains(audio.sampleRate) else {
      throw DecodingError.dataCorruptedError(
        forKey: .audio, in: values, debugDescription: "a number out of bounds")
    }
    captions = try values.decode(Captions.self, forKey: .captions)
    blocks = try values.decode([RecordedBlock].self, forKey: .blocks)
    segments = try values.decode([Segment].self, forKey: .segments)
    skipped = try values.decode([RecordedOmission].self, forKey: .skipped)
    warnings = try values.decode([RecordedWarning].self, forKey: .warnings)
  }
}

extension ClipRecord.Segment: Decodable {
  private enum Key: String, CodingKey {
    case block, source, written, spoken, key, firstFrame, frames, pauseFrames, words, skipped
  }

  /// Reads a segment, without its words where they are not wanted.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    block = try values.decodeIfPresent(Int.self, forKey: .block)
    source = try values.rangeIfPresent(.source)
    written = try values.decode(String.self, forKey: .written)
    spoken = try values.decode(String.self, forKey: .spoken)
    key = try values.decode(String.self, forKey: .key)
    firstFrame = try values.count(.firstFrame)
    frames = try values.count(.frames)
    pauseFrames = try values.count(.pauseFrames)
    let withWords = CodingUserInfoKey.withWords.flatMap { decoder.userInfo[$0] as? Bool } ?? true
    words = withWords ? try values.decode([ClipRecord.Word].self, forKey: .words) : []
    skipped = try values.decode([RecordedOmission].self, forKey: .skipped)
  }
}

extension ClipRecord.Word: Decodable {
  private enum Key: String, CodingKey {
    case source, written, start, end
  }

  /// Reads a word.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    source = try values.rangeIfPresent(.source)
    written = try values.decode(String.self, forKey: .written)
    start = try values.decode(Double.self, forKey: .start)
    end = try values.decode(Double.self, forKey: .end)
  }
}

extension RecordedBlock: Decodable {
  private enum Key: String, CodingKey {
    case kind, source
  }

  /// Reads a block.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    kind = try values.decode(String.self, forKey: .kind)
    source = try values.range(.source)
  }
}

extension RecordedOmission: Decodable {
  private enum Key: String, CodingKey {
    case kind, source, text, reason
  }

  /// Reads an omission.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    kind = try values.decode(String.self, forKey: .kind)
    source = try values.range(.source)
    text = try values.decode(String.self, forKey: .text)
    reason = try values.decodeIfPresent(String.self, forKey: .reason)
  }
}

extension RecordedWarning: Decodable {
  private enum Key: String, CodingKey {
    case segment, reason, source, written
  }

  /// Reads a warning.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    segment = try values.decodeIfPresent(Int.self, forKey: .segment)
    reason = try values.decode(String.self, forKey: .reason)
    source = try values.rangeIfPresent(.source)
    written = try values.decodeIfPresent(String.self, forKey: .written)
  }
}
