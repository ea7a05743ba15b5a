/// What Aloud asks of its engine process.
package enum Request: Equatable, Sendable {
  /// The first message: load this voice.
  case configure(Configuration)
  /// Speak one segment.
  case speak(Utterance)

  /// How the engine is to speak, and what each child may use.
  package struct Configuration: Equatable, Sendable {
    /// eSpeak NG's name of the voice, with its variant: `en-us+klatt2`.
    package var voice: String
    /// Words a minute.
    package var rate: Int32
    /// 0 to 99.
    package var pitch: Int32
    /// 0 to 99.
    package var range: Int32
    /// In units of 10 ms at the default speed.
    package var wordGap: Int32
    /// How many children may run at once.
    package var jobs: UInt32
    /// How many lanes there are.
    package var lanes: UInt32
    /// The process that asks; when it is gone, the engine goes too.
    package var parent: Int32
    /// What one child may use.
    package var limits: Limits

    /// Puts a configuration together.
    package init(
      voice: String, rate: Int32, pitch: Int32, range: Int32, wordGap: Int32, jobs: UInt32,
      lanes: UInt32, parent: Int32, limits: Limits
    ) {
      self.voice = voice
      self.rate = rate
      self.pitch = pitch
      self.range = range
      self.wordGap = wordGap
      self.jobs = jobs
      self.lanes = lanes
      self.parent = parent
      self.limits = limits
    }
  }

  /// What one segment's child may use before it is stopped.
  package struct Limits: Equatable, Sendable {
    /// Processor time in seconds.
    package var cpuSeconds: UInt32
    /// Time on the clock in milliseconds.
    package var wallMilliseconds: UInt32
    /// Address space in bytes.
    package var memory: UInt64
    /// Samples and events in bytes.
    package var output: UInt64

    /// Some hundred times what the longest sentence needs.
    package static let usual = Limits(
      cpuSeconds: 20, wallMilliseconds: 60_000, memory: 512 << 20, output: 64 << 20)

    /// Puts limits together.
    package init(cpuSeconds: UInt32, wallMilliseconds: UInt32, memory: UInt64, output: UInt64) {
      self.cpuSeconds = cpuSeconds
      self.wallMilliseconds = wallMilliseconds
      self.memory = memory
      self.output = output
    }
  }

  /// One segment to be spoken into a lane.
  package struct Utterance: Equatable, Sendable {
    /// The asker's number for it.
    package var id: UInt32
    /// The lane that takes its samples and events.
    package var lane: UInt32
    /// What to say, in order.
    package var runs: [WireRun]
    /// What is wanted of it.
    package var product: WireProduct

    /// Puts an utterance together.
    package init(id: UInt32, lane: UInt32, runs: [WireRun], product: WireProduct = .sound) {
      self.id = id
      self.lane = lane
      self.runs = runs
      self.product = product
    }
  }
}

/// A stretch of a segment: words, or the engine's own phonemes.
package enum WireRun: Equatable, Sendable {
  /// Plain text; nothing in it is a command.
  case text(String)
  /// Phonemes in eSpeak's notation.
  case phonemes(String)
}

/// What an utterance leaves in its lane.
package enum WireProduct: UInt8, Sendable {
  /// Samples, then word events.
  case sound = 0
  /// The phonemes by which it would be spoken, in the engine's mnemonics, as UTF-8.
  case mnemonics = 1
  /// The same in IPA.
  case ipa = 2
}

extension Request {
  /// The message as a frame.
  package var frame: [UInt8] {
    var writer = WireWriter()
    switch self {
    case .configure(let configuration):
      writer.put(UInt8(1))
      writer.put(configuration.voice)
      writer.put(configuration.rate)
      writer.put(configuration.pitch)
      writer.put(configuration.range)
      writer.put(configuration.wordGap)
      writer.put(configuration.jobs)
      writer.put(configuration.lanes)
      writer.put(configuration.parent)
      writer.put(configuration.limits.cpuSeconds)
      writer.put(configuration.limits.wallMilliseconds)
      writer.put(configuration.limits.memory)
      writer.put(configuration.limits.output)
    case .speak(let utterance):
      writer.put(UInt8(2))
      writer.put(utterance.id)
      writer.put(utterance.lane)
      writer.put(utterance.product.rawValue)
      writer.put(UInt32(clamping: utterance.runs.count))
      for run in utterance.runs {
        switch run {
        case .text(let text):
          writer.put(UInt8(0))
          writer.put(text)
        case .phonemes(let phonemes):
          writer.put(UInt8(1))
          writer.put(phonemes)
        }
      }
    }
    return writer.frame
  }

  /// The message in a body.
  package init(body: ArraySlice<UInt8>) throws(WireError) {
    var reader = WireReader(body)
    switch try reader.byte() {
    case 1:
      self = .configure(
        Configuration(
          voice: try reader.string(), rate: try reader.int32(), pitch: try reader.int32(),
          range: try reader.int32(), wordGap: try reader.int32(), jobs: try reader.uint32(),
          lanes: try reader.uint32(), parent: try reader.int32(),
          limits: Limits(
            cpuSeconds: try reader.uint32(), wallMilliseconds: try reader.uint32(),
            memory: try reader.uint64(), output: try reader.uint64())))
    case 2:
      let id = try reader.uint32()
      let lane = try reader.uint32()
      guard let product = WireProduct(rawValue: try reader.byte()) else { throw WireError() }
      var runs: [WireRun] = []
      for _ in 0..<(try reader.uint32()) {
        switch try reader.byte() {
        case 0: runs.append(.text(try reader.string()))
        case 1: runs.append(.phonemes(try reader.string()))
        default: throw WireError()
        }
      }
      self = .speak(Utterance(id: id, lane: lane, runs: runs, product: product))
    default:
      throw WireError()
    }
  }
}
