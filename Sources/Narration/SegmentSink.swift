import Clips
import DurableFile

/// Takes spoken segments, in their order.
protocol SegmentSink: AnyObject {
  func append(_ segment: RecordedSegment, samples: [Int16]) throws
}

/// Takes segments into a clip's files.
final class ClipSink: SegmentSink {
  private var writer: ClipWriter?

  init(_ writer: consuming ClipWriter) {
    self.writer = consume writer
  }

  func append(_ segment: RecordedSegment, samples: [Int16]) throws {
    try writer?.append(segment, samples: samples.span)
  }

  /// Gives the clip up: what stood there stays.
  func discard() { writer = nil }

  func finish(
    _ plan: ClipPlan, warnings: [RecordedWarning],
    beforeNaming: (ClipSummary) throws(FileError) -> Void
  ) throws -> ClipSummary {
    guard let writer = writer.take() else {
      throw NarrationError(.fault, "the clip was finished twice")
    }
    return try writer.finish(
      blocks: plan.blocks, skipped: plan.skipped, warnings: warnings, beforeNaming: beforeNaming)
  }
}

/// Takes segments into audio without a name.
final class LooseSink: SegmentSink {
  private var writer: LooseAudioWriter?

  init(_ writer: consuming LooseAudioWriter) {
    self.writer = consume writer
  }

  func append(_ segment: RecordedSegment, samples: [Int16]) throws {
    try writer?.append(samples: samples.span, pauseFrames: segment.pauseFrames)
  }

  func finish(copyingTo descriptor: Int32) throws {
    try writer.take()?.finish(copyingTo: descriptor, named: "standard output")
  }
}
