import Clips
import Speech

/// How far the narration of an article is.
public struct NarrationProgress: Sendable {
  /// How many bytes of the article are spoken.
  public var bytesDone: Int
  /// How many bytes the article has.
  public var bytes: Int
  /// How many segments are spoken.
  public var segments: Int
  /// How much audio there is, in seconds.
  public var audioSeconds: Double
}

/// Brings spoken segments to a sink, in the order in which they were begun, and notes the failures.
struct Delivery {
  private let plan: ClipPlan
  private let engine: SpeechEngine
  private let sink: any SegmentSink
  private let narrator: Narrator
  private var expected: [PreparedSegment] = []
  private var next = 0
  private var failures: [RecordedWarning] = []
  private var sayable = 0
  private var spoken = 0
  private var delivered = 0
  private var frames = 0

  init(
    _ plan: ClipPlan, _ engine: SpeechEngine, _ sink: some SegmentSink, narrator: Narrator
  ) {
    self.plan = plan
    self.engine = engine
    self.sink = sink
    self.narrator = narrator
  }

  var isEmpty: Bool { next == expected.count }

  /// Whether enough is expected; what the engine need not say takes no room there.
  var isFull: Bool { expected.count - next >= 256 }

  mutating func expect(_ segment: PreparedSegment) {
    if next > 256 {
      expected.removeFirst(next)
      next = 0
    }
    expected.append(segment)
  }

  /// Waits for the segment that is next in the order and hands it over.
  mutating func deliverNext() throws {
    guard next < expected.count else { return }
    let prepared = expected[next]
    next += 1
    guard prepared.isSayable else { return try deliver(prepared, nil) }
    let isOurs = prepared.block == nil
    if !isOurs { sayable += 1 }
    guard let speech = try engine.next() else { throw SpeechError.engineLost }
    switch speech {
    case .spoken(let utterance):
      if !isOurs { spoken += 1 }
      try deliver(prepared, utterance)
    case .failed(let failure):
      note(failure, of: prepared)
      try deliver(prepared, nil)
    }
  }

  private mutating func deliver(_ prepared: PreparedSegment, _ utterance: Utterance?) throws {
    let rate = engine.engine.sampleRate
    // What is not heard is not waited for.
    let pause = utterance == nil ? 0 : Int((prepared.pause * Double(rate)).rounded())
    let words = utterance.map { WordTimes(prepared, $0).words() } ?? []
    try sink.append(
      plan.recorded(prepared, words: words, pauseFrames: pause), samples: utterance?.samples ?? [])
    delivered += 1
    frames += (utterance?.samples.count ?? 0) + pause
    narrator.onProgress(
      NarrationProgress(
        bytesDone: prepared.source?.upperBound ?? 0, bytes: plan.file.byteCount,
        segments: delivered, audioSeconds: Double(frames) / Double(rate)))
  }

  private mutating func note(_ failure: SegmentFailure, of prepared: PreparedSegment) {
    failures.append(
      RecordedWarning(
        segment: delivered, reason: failure.reason, source: prepared.source,
        written: prepared.written))
    narrator.onRemark(
      "left out, \(failure.reason): \(plan.place(of: prepared)): \(prepared.written.shortened)")
  }

  /// What was left out; an error where that is all there was, or where nothing may be.
  func warnings() throws -> [RecordedWarning] {
    let name = plan.file.name
    if sayable == 0 {
      throw NarrationError(.badInput, "\(name) holds nothing that can be said")
    }
    if spoken == 0 {
      throw NarrationError(
        .badInput, "\(name): every sentence failed; \(failures.first?.reason ?? "")")
    }
    if narrator.strict, let first = failures.first {
      throw NarrationError(
        .badInput,
        "\(name): \(failures.count) of its sentences could not be said, and --strict makes no clip "
          + "without them: \((first.written ?? "").shortened)")
    }
    return failures
  }
}

extension String {
  /// The text on one line, cut after some 60 characters.
  var shortened: String {
    let line = String(map { $0.isNewline ? " " : $0 })
    return line.count > 60 ? String(line.prefix(60)) + "…" : line
  }
}
