/// What the engine process answers.
package enum Reply: Equatable, Sendable {
  /// The voice is loaded.
  case ready(Engine)
  /// The voice cannot be had; the engine process ends.
  case refused(Refusal)
  /// A segment's samples, then its word events, lie in its lane; or so many bytes of its phonemes, in
  /// the place of frames.
  case spoken(id: UInt32, frames: UInt32, events: UInt32)
  /// A segment could not be spoken; nothing else is touched.
  case failed(id: UInt32, Failure)

  /// The engine as it is on this machine.
  package struct Engine: Equatable, Sendable {
    /// eSpeak NG's version: `1.51`.
    package var version: String
    /// Frames a second.
    package var sampleRate: UInt32
    /// The voice's identifier, which ends in its variant: `gmw/en-US+klatt2`.
    package var identifier: String
    /// The bytes of the files that define the voice and its variant.
    package var definition: [UInt8]
    /// The files of the engine's data that decide how it sounds: a line each with name, size in bytes
    /// and digest.
    package var data: String

    /// Puts an engine together.
    package init(
      version: String, sampleRate: UInt32, identifier: String, definition: [UInt8], data: String
    ) {
      self.version = version
      self.sampleRate = sampleRate
      self.identifier = identifier
      self.definition = definition
      self.data = data
    }
  }

  /// Why a voice cannot be had.
  package enum Refusal: UInt8, Sendable {
    /// eSpeak NG's data is missing or of another version.
    case noData = 1
    /// There is no voice of that name.
    case noVoice = 2
    /// There is the voice but not its variant; eSpeak NG would quietly speak without it.
    case noVariant = 3
    /// The engine would not take a parameter.
    case badParameter = 4
  }

  /// Why a segment was not spoken.
  package enum Failure: Equatable, Sendable {
    /// Its child was ended by a signal.
    case crashed(signal: UInt32)
    /// Its child did not come to its end in time, be it that it had little of it.
    case timedOut
    /// Its child used up the processor time that a segment may have.
    case endless
    /// It would not fit: more output than a sentence can have.
    case tooLong
    /// The child ended on its own with a code of eSpeak NG's, or of ours.
    case gaveUp(code: UInt32)
    /// No child could be started.
    case noProcess
    /// There is no room for what it said, however short it is.
    case noRoom
  }
}

extension Reply.Failure {
  /// Whether the moment may be to blame and not the segment, so that it is worth another go.
  package var isPassing: Bool {
    switch self {
    // Nothing in a segment sends this signal: it comes from a system without memory, or a person.
    case .crashed(let signal): signal == 9
    case .timedOut, .noProcess: true
    case .endless, .tooLong, .gaveUp, .noRoom: false
    }
  }
}

extension Reply {
  /// The message as a frame.
  package var frame: [UInt8] {
    var writer = WireWriter()
    switch self {
    case .ready(let engine):
      writer.put(UInt8(1))
      writer.put(engine.version)
      writer.put(engine.sampleRate)
      writer.put(engine.identifier)
      writer.put(engine.definition)
      writer.put(engine.data)
    case .refused(let refusal):
      writer.put(UInt8(2))
      writer.put(refusal.rawValue)
    case .spoken(let id, let frames, let events):
      writer.put(UInt8(3))
      writer.put(id)
      writer.put(frames)
      writer.put(events)
    case .failed(let id, let failure):
      writer.put(UInt8(4))
      writer.put(id)
      let (kind, detail): (UInt8, UInt32) =
        switch failure {
        case .crashed(let signal): (0, signal)
        case .timedOut: (1, 0)
        case .tooLong: (2, 0)
        case .gaveUp(let code): (3, code)
        case .noProcess: (4, 0)
        case .endless: (5, 0)
        case .noRoom: (6, 0)
        }
      writer.put(kind)
      writer.put(detail)
    }
    return writer.frame
  }

  /// The message in a body.
  package init(body: ArraySlice<UInt8>) throws(WireError) {
    var reader = WireReader(body)
    switch try reader.byte() {
    case 1:
      self = .ready(
        Engine(
          version: try reader.string(), sampleRate: try reader.uint32(),
          identifier: try reader.string(), definition: try reader.bytes(),
          data: try reader.string()))
    case 2:
      guard let refusal = Refusal(rawValue: try reader.byte()) else { throw WireError() }
      self = .refused(refusal)
    case 3:
      self = .spoken(
        id: try reader.uint32(), frames: try reader.uint32(), events: try reader.uint32())
    case 4:
      let id = try reader.uint32()
      let kind = try reader.byte()
      let detail = try reader.uint32()
      switch kind {
      case 0: self = .failed(id: id, .crashed(signal: detail))
      case 1: self = .failed(id: id, .timedOut)
      case 2: self = .failed(id: id, .tooLong)
      case 3: self = .failed(id: id, .gaveUp(code: detail))
      case 4: self = .failed(id: id, .noProcess)
      case 5: self = .failed(id: id, .endless)
      case 6: self = .failed(id: id, .noRoom)
      default: throw WireError()
      }
    default:
      throw WireError()
    }
  }
}
