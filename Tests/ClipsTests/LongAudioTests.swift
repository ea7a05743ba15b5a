import Clips
import DurableFile
import Foundation
import TestSupport
import Testing

@Suite(.serialized) struct LongAudioTests {
  /// More than 4 GiB of sounds in silence, opened by other programs. Takes some 15 seconds and 4.4 GB
  /// of disk while it runs, so it is run where `ALOUD_LONG_TESTS` is set.
  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["ALOUD_LONG_TESTS"] != nil,
      "takes some 15 seconds and 4.4 GB of disk: set ALOUD_LONG_TESTS to run it"),
    .enabled(if: isThere("soxi") && isThere("sndfile-info"), "needs sox and sndfile-programs"),
    .enabled(if: freeBytes > 6_000_000_000, "needs 6 GB of disk for temporary files"))
  func audioPastFourGibibytesOpensElsewhere() throws {
    let folder = try TemporaryFolder()
    let files = ClipFiles(audio: folder("long.wav"))
    let silence = 219 * 10_000_000
    let lock = try files.lock()
    // Nothing but disclosures, two hundred of them, is no article: what is checked is the audio.
    var description = SampleClip.description
    description.disclosure.spoken = .none
    var writer = try ClipWriter(
      files, description, sampleRate: 22_050,
      holding: lock)
    for part in 0...219 {
      let segment = SampleClip.segment(
        SampleClip.disclosure, at: nil, block: nil, frames: 10_000,
        pause: part == 219 ? 0 : silence / 219)
      try writer.append(segment, samples: SampleClip.samples(10_000, seed: 1).span)
    }
    let summary = try writer.finish(blocks: [], skipped: [], warnings: [])
    lock.release()
    #expect(summary.frames == silence + 2_200_000)
    let soxi = try run("/usr/bin/soxi", "-s", files.audio)
    #expect(soxi.output.trimmingCharacters(in: .whitespacesAndNewlines) == "\(summary.frames)")
    let info = try run("/usr/bin/sndfile-info", files.audio)
    #expect(info.output.contains("Frames      : \(summary.frames)"), "\(info.output)")
    let last = try run("/usr/bin/sox", files.audio, "-n", "trim", "-10000s", "stat")
    #expect(last.status == 0, "\(last.output)")
    #expect(ClipCheck.faults(of: files).map(\.fault) == ["the log is missing"])
  }

  @Test(.enabled(if: isThere("soxi"), "needs sox"))
  func plainAudioOpensElsewhere() throws {
    let clip = try SampleClip()
    let summary = try clip.write()
    let soxi = try run("/usr/bin/soxi", "-s", clip.files.audio)
    #expect(soxi.output.trimmingCharacters(in: .whitespacesAndNewlines) == "\(summary.frames)")
  }
}

private func isThere(_ program: String) -> Bool {
  FileManager.default.isExecutableFile(atPath: "/usr/bin/" + program)
}

/// What a folder for temporary files can still take in.
private var freeBytes: Int {
  let attributes = try? FileManager.default.attributesOfFileSystem(
    forPath: NSTemporaryDirectory())
  return (attributes?[.systemFreeSize] as? Int) ?? 0
}
