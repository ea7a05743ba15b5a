import Clips
import Speech

/// Looks whether a clip that stands there is the one that would be made.
enum ExistingClip {
  /// The record of the clip, if it was made of the same article in the same way and its files are
  /// what the record says. One that lacks a sentence which another run may well speak is not right.
  static func right(at files: ClipFiles, for plan: ClipPlan) -> ClipRecord? {
    guard let record = try? ClipRecord(readingFile: files.record, withWords: false),
      record.description == plan.description, record.blocks == plan.blocks,
      record.skipped == plan.skipped, hasSegments(of: plan, record),
      !record.warnings.contains(where: { SegmentFailure.isPassing(reason: $0.reason) }),
      // The log is no part of the clip: it may have been moved away, and is begun anew.
      ClipCheck.faults(of: files, withLog: false).isEmpty
    else { return nil }
    return record
  }

  private struct Difference: Error {}

  /// Whether the record has the plan's segments, each with the same key and place.
  private static func hasSegments(of plan: ClipPlan, _ record: ClipRecord) -> Bool {
    var index = 0
    do throws(Difference) {
      try plan.script.forEachSegment { (prepared) throws(Difference) in
        guard index < record.segments.count else { throw Difference() }
        let recorded = record.segments[index]
        let pause = Int((prepared.pause * Double(record.audio.sampleRate)).rounded())
        guard recorded.key == plan.key(of: prepared), recorded.block == prepared.block,
          recorded.source == prepared.source, recorded.written == prepared.written,
          recorded.spoken == prepared.spoken, recorded.skipped == prepared.skipped,
          recorded.pauseFrames == (recorded.frames == 0 ? 0 : pause)
        else { throw Difference() }
        index += 1
      }
    } catch {
      return false
    }
    return index == record.segments.count
  }
}
