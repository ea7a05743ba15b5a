import EngineWire

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Speaks segments through an engine process, several at once, and hands them back in the order in
/// which they were begun.
///
/// A segment's samples depend on the segment and the voice alone, never on what was spoken before,
/// beside it or how many are in flight. A segment that the engine cannot speak fails alone. Belongs
/// to one thread: it blocks while it waits.
public final class SpeechEngine {
  /// The engine and voice as the engine process found them.
  public var engine: EngineDescription { process.engine }
  /// How many segments are spoken at once.
  public let jobs: Int

  private let executable: String
  private let configuration: Request.Configuration
  private let startSeconds: Double
  private let isInterrupted: () -> Bool
  private var process: EngineProcess
  private let lanes: LanePool
  private var queue: [Order] = []
  private var nextID: UInt32 = 0

  /// What one segment may use before it is given up.
  public struct Limits: Sendable {
    /// Seconds of processor time.
    public var cpuSeconds: Int
    /// Seconds on the clock, without those in which we are stopped ourselves.
    public var wallSeconds: Double
    /// Bytes of address space, those of the engine itself included.
    public var memory: Int
    /// Bytes of samples.
    public var output: Int
    /// Seconds on the clock until the engine process has loaded the voice; it takes some hundredths.
    public var startSeconds: Double

    /// Some hundred times what the longest sentence needs.
    public static let usual = Limits(
      cpuSeconds: 20, wallSeconds: 60, memory: 512 << 20, output: 64 << 20)

    /// Puts limits together.
    public init(
      cpuSeconds: Int, wallSeconds: Double, memory: Int, output: Int, startSeconds: Double = 10
    ) {
      self.cpuSeconds = cpuSeconds
      self.wallSeconds = wallSeconds
      self.memory = memory
      self.output = output
      self.startSeconds = startSeconds
    }
  }

  /// A segment that was begun and not yet handed back.
  private struct Order {
    let utterance: Request.Utterance
    var outcome: SegmentSpeech?
  }

  /// Starts an engine process and loads the voice.
  ///
  /// - Parameters:
  ///   - executable: the path of `aloud-engine`.
  ///   - voice: how it is to sound.
  ///   - jobs: how many segments to speak at once; as many as there are cores is right.
  ///   - limits: what one segment may use.
  ///   - isInterrupted: asked while waiting; once it answers true, waiting ends with
  ///     ``SpeechError/interrupted``.
  /// - Throws: ``SpeechError`` where the executable, eSpeak NG's data or the voice is not there.
  public convenience init(
    executable: String, voice: VoiceParameters, jobs: Int, limits: Limits = .usual,
    isInterrupted: @escaping () -> Bool = { false }
  ) throws(SpeechError) {
    try self.init(
      EngineStart(executable: executable, jobs: jobs), voice: voice, limits: limits,
      isInterrupted: isInterrupted)
  }

  /// Loads the voice into an engine process that was started before. Only once of one start.
  ///
  /// - Throws: ``SpeechError`` as the other, where the start failed too.
  public init(
    _ start: EngineStart, voice: VoiceParameters, limits: Limits = .usual,
    isInterrupted: @escaping () -> Bool = { false }
  ) throws(SpeechError) {
    executable = start.executable
    jobs = start.jobs
    self.isInterrupted = isInterrupted
    startSeconds = limits.startSeconds
    (lanes, process) = try start.take()
    configuration = Request.Configuration(
      voice: voice.engineVoice, rate: Int32(clamping: voice.rate),
      pitch: Int32(clamping: voice.pitch), range: Int32(clamping: voice.range),
      wordGap: Int32(clamping: voice.wordGap), jobs: UInt32(jobs),
      lanes: UInt32(lanes.count), parent: getpid(),
      limits: Request.Limits(
        cpuSeconds: UInt32(clamping: limits.cpuSeconds),
        wallMilliseconds: UInt32(clamping: Int(limits.wallSeconds * 1000)),
        memory: UInt64(clamping: limits.memory), output: UInt64(clamping: limits.output)))
    try process.loadVoice(configuration, within: startSeconds, isInterrupted: isInterrupted)
  }

  /// Whether another segment can be begun before one is taken.
  ///
  /// Never more are in flight than there are lanes, those that are done and wait for an earlier one
  /// among them, so that one slow segment does not pile up the sound of all that follow.
  public var hasRoom: Bool { queue.count < lanes.count }

  /// Whether nothing is in flight.
  public var isIdle: Bool { queue.isEmpty }

  /// Begins to speak a segment; only where ``hasRoom`` says so.
  public func begin(_ segment: Segment, for product: SpeechProduct = .sound) throws(SpeechError) {
    guard let lane = lanes.acquire() else { throw .noRoom(code: EAGAIN) }
    let runs: [WireRun] = segment.runs.map { run in
      switch run {
      case .text(let text): .text(text)
      case .phonemes(let phonemes): .phonemes(phonemes)
      }
    }
    let utterance = Request.Utterance(
      id: nextID, lane: UInt32(lane), runs: runs, product: product.wire)
    nextID &+= 1
    queue.append(Order(utterance: utterance, outcome: nil))
    if !process.send(.speak(utterance)) { try recover() }
  }

  /// Waits for the segment that was begun first and hands it over; nil where none is in flight.
  public func next() throws(SpeechError) -> SegmentSpeech? {
    while let first = queue.first {
      if let outcome = first.outcome {
        queue.removeFirst()
        return outcome
      }
      guard let reply = try process.receive(unless: isInterrupted) else {
        try recover()
        continue
      }
      try settle(reply)
    }
    return nil
  }

  /// Notes what became of one segment and frees its lane.
  private func settle(_ reply: Reply) throws(SpeechError) {
    let id: UInt32
    switch reply {
    case .spoken(let spoken, _, _): id = spoken
    case .failed(let failed, _): id = failed
    case .ready, .refused: throw .engineLost
    }
    guard let index = queue.firstIndex(where: { $0.utterance.id == id }) else { return }
    let lane = Int(queue[index].utterance.lane)
    defer { lanes.release(lane) }
    switch reply {
    case .spoken(_, let bytes, _) where queue[index].utterance.product != .sound:
      queue[index].outcome = .transcribed(try lanes.takeText(lane, bytes: Int(bytes)))
    case .spoken(_, let frames, let events):
      queue[index].outcome = .spoken(
        try lanes.take(lane, frames: Int(frames), events: Int(events)))
    case .failed(_, let failure):
      lanes.clear(lane)
      guard let failure = SegmentFailure(failure) else { throw .noRoom(code: EFBIG) }
      queue[index].outcome = .failed(failure)
    case .ready, .refused:
      break
    }
  }

  private func restart() throws(SpeechError) {
    process = try EngineProcess(executable: executable, lanes: lanes.descriptors)
    try process.loadVoice(configuration, within: startSeconds, isInterrupted: isInterrupted)
  }

  /// The engine process is gone: starts another and asks again for what was in flight, one segment
  /// at a time, so that one that takes the engine along is found and given up.
  private func recover() throws(SpeechError) {
    try restart()
    for index in queue.indices where queue[index].outcome == nil {
      let utterance = queue[index].utterance
      if process.send(.speak(utterance)), let reply = try process.receive(unless: isInterrupted) {
        try settle(reply)
      } else {
        lanes.clear(Int(utterance.lane))
        lanes.release(Int(utterance.lane))
        queue[index].outcome = .failed(.engineLost)
        try restart()
      }
    }
  }
}

/// What is wanted of a segment.
public enum SpeechProduct: Sendable {
  /// Its sound.
  case sound
  /// The phonemes by which it would be spoken, in the mnemonics of eSpeak NG.
  case mnemonics
  /// The same in the International Phonetic Alphabet.
  case ipa

  var wire: WireProduct {
    switch self {
    case .sound: .sound
    case .mnemonics: .mnemonics
    case .ipa: .ipa
    }
  }
}

extension SegmentFailure {
  /// A failure of the segment; nil where it is the system that has no room for any.
  init?(_ failure: Reply.Failure) {
    switch failure {
    case .crashed(let signal): self = .crashed(signal: Int(signal))
    case .timedOut: self = .timedOut
    case .endless: self = .endless
    case .tooLong: self = .tooLong
    case .gaveUp(let code): self = .refused(code: Int(code))
    case .noProcess: self = .noProcess
    case .noRoom: return nil
    }
  }
}
