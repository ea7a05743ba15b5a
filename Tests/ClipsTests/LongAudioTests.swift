import Clips
import DurableFile
import Foundation
import Testing

@Suite(.serialized) struct LongAudioTests {
  /// More than 4 GiB of silence between two sounds, read by other programs than libsndfile's caller.
  /// Takes some time and 4.4 GB of disk while it runs.
  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/soxi")
        && FileManager.default.isExecutableFile(atPath: "/usr/bin/sndfile-info"),
      "needs sox and sndfile-programs"))
  func audioPastFourGibibytesOpensElsewhere() throws {
    let folder = try TemporaryFolder()
    let files = ClipFiles(audio: folder("long.wav"))
    let silence = 2_190_000_000
    let lock = try files.lock()
    var writer = try ClipWriter(
      files, SampleClip.description, sampleRate: 22_050, frameBound: silence + 100_000,
      holding: lock)
    for pause in [silence, 0] {
      let segment = SampleClip.segment(
        SampleClip.disclosure, at: nil, block: nil, frames: 10_000, pause: pause)
      try writer.append(segment, samples: SampleClip.samples(10_000, seed: 1).span)
    }
    let summary = try writer.finish(blocks: [], skipped: [], warnings: [])
    lock.release()
    #expect(summary.frames == silence + 20_000)
    let soxi = try run("/usr/bin/soxi", "-s", files.audio)
    #expect(soxi.output.trimmingCharacters(in: .whitespacesAndNewlines) == "\(summary.frames)")
    let info = try run("/usr/bin/sndfile-info", files.audio)
    #expect(info.output.contains("Frames      : \(summary.frames)"), "\(info.output)")
    let last = try run("/usr/bin/sox", files.audio, "-n", "trim", "-10000s", "stat")
    #expect(last.status == 0, "\(last.output)")
    #expect(ClipCheck.faults(of: files).map(\.fault) == ["the log is missing"])
  }

  @Test func plainAudioOpensElsewhere() throws {
    let clip = try SampleClip()
    let summary = try clip.write()
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/soxi") else { return }
    let soxi = try run("/usr/bin/soxi", "-s", clip.files.audio)
    #expect(soxi.output.trimmingCharacters(in: .whitespacesAndNewlines) == "\(summary.frames)")
  }
}
