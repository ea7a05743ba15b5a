import DurableFile
import OrderedJSON

/// Everything that a record holds beside what is known of the finished clip.
struct RecordWriting {
  let description: ClipDescription
  let files: ClipFiles
  let sampleRate: Int
  let blocks: [RecordedBlock]
  let skipped: [RecordedOmission]
  let warnings: [RecordedWarning]

  /// Hands out the record's bytes, in pieces.
  func write(
    _ summary: ClipSummary, _ spool: borrowing SegmentSpool,
    to use: ([UInt8]) throws(FileError) -> Void
  ) throws(FileError) {
    var json = JSONWriter()
    json.beginObject(.lines)
    json.head(description, summary, files, sampleRate: sampleRate)
    json.key("blocks")
    json.array(.lines) { json in
      for block in blocks {
        json.object { json in
          json.member("kind", block.kind)
          json.member("source", block.source)
        }
      }
    }
    json.key("segments")
    json.beginArray(.lines)
    try spool.forEachPiece { (piece) throws(FileError) in
      json.elements(piece)
      try use(json.takeBytes())
    }
    json.endArray()
    json.key("skipped")
    json.array(.lines) { json in for omission in skipped { json.omission(omission) } }
    json.key("warnings")
    json.array(.lines) { json in for warning in warnings { json.warning(warning) } }
    json.endObject()
    try use(json.takeBytes() + [UInt8(ascii: "\n")])
  }
}

/// The parts of a record as JSON, keys in the order of the design.
extension JSONWriter {
  /// How many decimals of a second are kept.
  static let secondsDecimals = 3
  /// How many of a word's times: a frame is longer than the last of them, so that a word is found
  /// again to the frame where its segment is taken over into another clip.
  static let wordDecimals = 5

  mutating func omission(_ omission: RecordedOmission) {
    object { json in
      json.member("kind", omission.kind)
      json.member("source", omission.source)
      json.member("text", omission.text)
      if let reason = omission.reason { json.member("reason", reason) }
    }
  }

  mutating func warning(_ warning: RecordedWarning) {
    object { json in
      if let segment = warning.segment { json.member("segment", segment) }
      json.member("reason", warning.reason)
      json.member("source", warning.source)
      if let written = warning.written { json.member("written", written) }
    }
  }

  mutating func segment(
    _ segment: RecordedSegment, firstFrame: Int, frames: Int, sampleRate: Int
  ) {
    object { json in
      if let block = segment.block { json.member("block", block) }
      json.member("source", segment.source)
      json.member("written", segment.written)
      json.member("spoken", segment.spoken)
      json.member("key", segment.key)
      json.member("firstFrame", firstFrame)
      json.member("frames", frames)
      json.member("pauseFrames", max(segment.pauseFrames, 0))
      json.key("words")
      json.array { json in
        for word in segment.words {
          json.word(word, firstFrame: firstFrame, sampleRate: sampleRate)
        }
      }
      json.key("skipped")
      json.array { json in for omission in segment.skipped { json.omission(omission) } }
    }
  }

  private mutating func word(_ word: RecordedWord, firstFrame: Int, sampleRate: Int) {
    object { json in
      json.member("source", word.source)
      json.member("written", word.written)
      let rate = Double(sampleRate)
      let (start, end) = (firstFrame + word.start, firstFrame + word.end)
      json.member("start", Double(start) / rate, decimals: Self.wordDecimals)
      json.member("end", Double(end) / rate, decimals: Self.wordDecimals)
    }
  }

  mutating func seconds(_ name: String, frames: Int, sampleRate: Int) {
    member(name, Double(frames) / Double(sampleRate), decimals: Self.secondsDecimals)
  }

  /// Everything before the blocks.
  mutating func head(
    _ description: ClipDescription, _ summary: ClipSummary, _ files: ClipFiles, sampleRate: Int
  ) {
    member("schema", ClipRecord.schema)
    member("clip", summary.clip)
    member("title", description.title)
    member("language", description.language)
    member("author", description.author)
    key("source")
    object { json in
      json.member("file", description.source.file)
      json.member("sha256", description.source.sha256)
      json.member("bytes", description.source.bytes)
    }
    voice(description.voice)
    program("engine", description.engine)
    program("generator", description.generator)
    key("audio")
    object { json in
      json.member("file", files.stem + ".wav")
      json.member("format", "wav")
      json.member("sampleRate", sampleRate)
      json.member("channels", 1)
      json.member("frames", summary.frames)
      json.seconds("seconds", frames: summary.frames, sampleRate: sampleRate)
      json.member("sha256", summary.audioDigest)
    }
    key("captions")
    object { json in
      json.member("file", files.stem + ".vtt")
      json.member("sha256", summary.captionsDigest)
    }
    key("disclosure")
    object { json in
      json.member("text", description.disclosure.text)
      json.member("spoken", description.disclosure.spoken.rawValue)
      json.member("digitalSourceType", description.disclosure.digitalSourceType)
    }
  }

  private mutating func voice(_ voice: ClipDescription.Voice) {
    key("voice")
    object { json in
      json.member("name", voice.name)
      json.member("language", voice.language)
      json.member("engineVoice", voice.engineVoice)
      json.member("rate", voice.rate)
      json.member("pitch", voice.pitch)
      json.member("range", voice.range)
      json.member("wordGap", voice.wordGap)
    }
  }

  private mutating func program(_ name: String, _ program: ClipDescription.Program) {
    key(name)
    object { json in
      json.member("name", program.name)
      json.member("version", program.version)
    }
  }
}
