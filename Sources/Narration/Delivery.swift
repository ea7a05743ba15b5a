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

/// Where a segment's sound comes from.
enum SegmentOrigin {
  /// The engine, where it was begun.
  case engine
  /// The clip that stood there, at this place.
  case clip(KeptSegments, Int)
  /// Nowhere: there is nothing to say.
  case nothing
}

/// Brings a clip's segments to its sink, in the order in which they are said, and notes the failures.
struct Delivery {
  /// What a delivery tells others.
  struct Listener {
    var onProgress: (NarrationProgress) -> Void
    var onRemark: (String) -> Void
  }

  private let plan: ClipPlan
  private let engine: SpeechEngine
  private let sink: any SegmentSink
  private let listener: Listener
  private var expected: [(segment: PreparedSegment, origin: SegmentOrigin)] = []
  private var next = 0
  private var failures: [RecordedWarning] = []
  private var isDisclosureWhole = true
  private var isDisclosed = false
  private var sayable = 0
  private var said = 0
  private var frames = 0
  /// How many segments were handed over.
  private(set) var delivered = 0
  /// How many of them the engine was asked for, and how many were taken over.
  private(set) var spoken = 0
  private(set) var kept = 0

  init(_ plan: ClipPlan, _ engine: SpeechEngine, _ sink: some SegmentSink, _ listener: Listener) {
    self.plan = plan
    self.engine = engine
    self.sink = sink
    self.listener = listener
  }

  /// How many segments are expected and not yet handed over.
  var waiting: Int { expected.count - next }
  var isEmpty: Bool { waiting == 0 }

  mutating func expect(_ segment: PreparedSegment, from origin: SegmentOrigin) {
    if next > 256 {
      expected.removeFirst(next)
      next = 0
    }
    expected.append((segment, origin))
  }

  /// Waits for the segment that is next in the order and hands it over.
  mutating func deliverNext() throws {
    guard next < expected.count else { return }
    let (prepared, origin) = expected[next]
    next += 1
    let isOurs = prepared.block == nil
    var samples: [Int16]?
    var words: [RecordedWord] = []
    switch origin {
    case .nothing: break
    case .clip(let clip, let place):
      guard let taken = clip.take(place, for: prepared) else {
        throw NarrationError(
          .ioFailed, "\(plan.file.name): its clip changed while it was read; run again")
      }
      (samples, words) = taken
      kept += 1
    case .engine:
      guard let speech = try engine.next() else { throw SpeechError.engineLost }
      spoken += 1
      switch speech {
      case .spoken(let utterance):
        samples = utterance.samples
        words = WordTimes(prepared, utterance).words()
      case .failed(let failure):
        note(failure, of: prepared)
      case .transcribed:
        // That is asked for elsewhere.
        break
      }
    }
    if isOurs {
      if samples == nil { isDisclosureWhole = false } else { isDisclosed = true }
    } else if prepared.isSayable {
      sayable += 1
      if samples != nil { said += 1 }
    }
    try deliver(prepared, samples, words)
  }

  /// Lets go of everything that is still expected, what the engine is speaking too.
  mutating func abandon() throws(SpeechError) {
    while next < expected.count {
      if case .engine = expected[next].origin { _ = try engine.next() }
      next += 1
    }
  }

  private mutating func deliver(
    _ prepared: PreparedSegment, _ samples: [Int16]?, _ words: [RecordedWord]
  ) throws {
    let rate = engine.engine.sampleRate
    // What is not heard is not waited for.
    let pause = samples == nil ? 0 : Int((prepared.pause * Double(rate)).rounded())
    try sink.append(
      plan.recorded(prepared, words: words, pauseFrames: pause), samples: samples ?? [])
    delivered += 1
    frames += (samples?.count ?? 0) + pause
    listener.onProgress(
      NarrationProgress(
        bytesDone: prepared.source?.upperBound ?? 0, bytes: plan.file.byteCount,
        segments: delivered, audioSeconds: Double(frames) / Double(rate)))
  }

  private mutating func note(_ failure: SegmentFailure, of prepared: PreparedSegment) {
    failures.append(
      RecordedWarning(
        segment: delivered, reason: failure.reason, source: prepared.source,
        written: prepared.written))
    listener.onRemark(
      "left out, \(failure.reason): \(plan.place(of: prepared)): \(prepared.written.shortened)")
  }

  /// What was left out; an error where that is all there was, or where nothing may be.
  func warnings(strict: Bool) throws(NarrationError) -> [RecordedWarning] {
    let name = plan.file.name
    if sayable == 0 {
      throw NarrationError(.badInput, "\(name) holds nothing that can be said")
    }
    let profile = plan.profile
    if profile.disclosure.spoken != .none, !isDisclosureWhole || !isDisclosed {
      throw NarrationError(
        .unavailable,
        "the voice \(profile.name) cannot say its disclosure (\"\(profile.disclosure.text.shortened)"
          + "\"), and no clip goes without it; give the profile other words")
    }
    if said == 0 {
      throw NarrationError(
        .badInput, "\(name): every sentence failed; \(failures.first?.reason ?? "")")
    }
    if strict, let first = failures.first {
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
