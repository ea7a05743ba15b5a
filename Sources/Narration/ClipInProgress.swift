import Clips
import DurableFile
import Speech

/// A clip on its way from its plan to its files: some of its segments are in flight, some are written.
final class ClipInProgress {
  let plan: ClipPlan
  private let engine: SpeechEngine
  private let kept: KeptSegments?
  private(set) var delivery: Delivery
  /// Whether all its segments were begun.
  private(set) var isBegun = false
  /// Whether all its segments are written.
  var isDone: Bool { isBegun && delivery.isEmpty }

  /// - Parameters:
  ///   - plan: what is to be said.
  ///   - engine: says it.
  ///   - kept: the clip whose segments are taken over where they are the same.
  ///   - sink: takes the segments.
  ///   - listener: is told how it goes.
  init(
    _ plan: ClipPlan, engine: SpeechEngine, kept: KeptSegments?, sink: some SegmentSink,
    _ listener: Delivery.Listener
  ) {
    self.plan = plan
    self.engine = engine
    self.kept = kept
    delivery = Delivery(plan, engine, sink, listener)
  }

  /// So many segments of one clip may wait for their turn.
  private static let mostWaiting = 256

  /// Begins every segment. Where there is no room for one, `makeRoom` is to deliver another, of this
  /// clip or of one before it.
  func begin(makeRoom: () throws -> Void) throws {
    try plan.script.forEachSegment { (segment) throws in
      let origin = origin(of: segment)
      if case .engine = origin {
        while !engine.hasRoom || delivery.waiting >= Self.mostWaiting { try makeRoom() }
        try engine.begin(segment.segment)
      } else {
        while delivery.waiting >= Self.mostWaiting { try makeRoom() }
      }
      delivery.expect(segment, from: origin)
    }
    isBegun = true
  }

  /// Waits for the segment that is next in the order and writes it.
  func deliverNext() throws {
    try delivery.deliverNext()
  }

  /// Lets go of what is in flight.
  func abandon() throws(SpeechError) {
    try delivery.abandon()
  }

  private func origin(of segment: PreparedSegment) -> SegmentOrigin {
    guard segment.isSayable else { return .nothing }
    if let kept, let place = kept.find(segment, key: plan.key(of: segment)) {
      return .clip(kept, place)
    }
    return .engine
  }
}
