import Clips
import Digest
import DurableFile
import Foundation
import TestSupport
import Testing

@Suite struct ClipWriterTests {
  /// All samples as they should stand in the audio, little-endian.
  private var expectedBytes: [UInt8] {
    var bytes: [UInt8] = []
    for (segment, samples) in SampleClip.segments {
      for sample in samples + [Int16](repeating: 0, count: segment.pauseFrames) {
        bytes.append(UInt8(truncatingIfNeeded: sample))
        bytes.append(UInt8(truncatingIfNeeded: sample >> 8))
      }
    }
    return bytes
  }

  @Test func theAudioIsExact() throws {
    let clip = try SampleClip()
    let summary = try clip.write()
    let file = try FileContent.bytes(of: clip.files.audio)
    let expected = expectedBytes
    #expect(summary.frames == expected.count / 2)
    #expect(summary.frames == 40_000 + 30_001 + 51_200 + 4 * 2205)
    #expect(summary.segments == 4)
    // The samples come last, after the header and its tags.
    #expect(SHA256.hex(of: Array(file.suffix(expected.count))) == SHA256.hex(of: expected))
    #expect(SHA256.hex(of: file) == summary.audioDigest)
    #expect(Array(file.prefix(4)) == Array("RIFF".utf8))
    #expect(file.count - expected.count < 512)
    let format = Array(file[20..<36])
    #expect(format == [1, 0, 1, 0, 0x22, 0x56, 0, 0, 0x44, 0xAC, 0, 0, 2, 0, 16, 0])
    let text = String(decoding: file.prefix(file.count - expected.count), as: UTF8.self)
    #expect(text.contains(SampleClip.disclosure))
    #expect(text.contains("Junta turns to Moscow"))
    #expect(text.contains("newsreader-us"))
    #expect(text.contains("Aloud 0.1.0"))
    #expect(!text.contains("ICRD"))
    #expect(
      clip.folder.names == [
        "niger.clip.json", "niger.feedback.jsonl", "niger.md", "niger.vtt", "niger.wav",
      ])
    #expect(clip.faults == [])
  }

  @Test func twoRunsMakeTheSameBytes() throws {
    let one = try SampleClip()
    let two = try SampleClip()
    #expect(try one.write() == two.write())
    for name in ["niger.wav", "niger.vtt", "niger.clip.json"] {
      let first = try SHA256.hex(ofFile: one.folder(name))
      #expect(try SHA256.hex(ofFile: two.folder(name)) == first)
    }
  }

  @Test func aSegmentCanBeTakenOutAgain() throws {
    let clip = try SampleClip()
    try clip.write()
    let record = try ClipRecord(readingFile: clip.files.record)
    guard let audio = try ClipAudio(readingFile: clip.files.audio) else {
      Issue.record("the audio is no sound")
      return
    }
    for (segment, (_, samples)) in zip(record.segments, SampleClip.segments) {
      let read = audio.samples(from: segment.firstFrame, count: segment.frames)
      let isSame = read == samples
      #expect(isSame)
    }
    #expect(audio.samples(from: audio.frames, count: 5).isEmpty)
    #expect(audio.samples(from: -1, count: 5).isEmpty)
    #expect(audio.samples(from: audio.frames - 2, count: 5).count == 2)
  }

  @Test func whatIsLongerThanExpectedMovesToRF64() throws {
    let plain = try SampleClip()
    let moved = try SampleClip()
    try plain.write()
    let summary = try moved.write(plainFrames: 60_000)
    let file = try FileContent.bytes(of: moved.files.audio)
    #expect(Array(file.prefix(4)) == Array("RF64".utf8))
    let expected = expectedBytes
    let position = try #require(Data(file).range(of: Data(expected)))
    #expect(position.count == summary.frames * 2)
    #expect(moved.faults == [])
    let whole = try ClipRecord(readingFile: plain.files.record)
    let other = try ClipRecord(readingFile: moved.files.record)
    #expect(whole.segments == other.segments)
    #expect(whole.clip != other.clip)
  }

  @Test func aDroppedWriterLeavesTheOldClip() throws {
    let clip = try SampleClip()
    let summary = try clip.write()
    let names = clip.folder.names
    let lock = try clip.files.lock()
    do {
      var writer = try ClipWriter(
        clip.files, SampleClip.description, sampleRate: 22_050, holding: lock)
      let segment = SampleClip.segment("Other.", at: 0, block: 0, frames: 10)
      try writer.append(segment, samples: SampleClip.samples(10, seed: 9).span)
      writer.discard()
    }
    lock.release()
    #expect(clip.folder.names == names)
    #expect(try SHA256.hex(ofFile: clip.files.audio) == summary.audioDigest)
    #expect(clip.faults == [])
  }

  @Test func whatAKilledRunLeftIsTidiedUp() throws {
    let clip = try SampleClip()
    for name in [
      ".niger.wav.part", ".niger.vtt.part", ".niger.clip.json.part", ".niger.clip.lock",
      ".niger.clip.json.scratch.part",
    ] {
      try clip.folder.write("left over", name)
    }
    try clip.write()
    #expect(
      clip.folder.names == [
        "niger.clip.json", "niger.feedback.jsonl", "niger.md", "niger.vtt", "niger.wav",
      ])
    #expect(clip.faults == [])
  }

  @Test func whoKeepsAClipCanTidyUpToo() throws {
    let clip = try SampleClip()
    try clip.write()
    let names = clip.folder.names
    for name in [".niger.wav.part", ".niger.clip.json.part", ".niger.clip.json.scratch.part"] {
      try clip.folder.write("left over", name)
    }
    let lock = try clip.files.lock()
    clip.files.removeStale(holding: lock)
    lock.release()
    #expect(clip.folder.names == names)
  }

  @Test func twoWritersAtOnceTakeTurns() throws {
    let clip = try SampleClip()
    let files = clip.files
    DispatchQueue.concurrentPerform(iterations: 2) { writer in
      do {
        let lock = try files.lock()
        var description = SampleClip.description
        description.author = "writer \(writer)"
        var clip = try ClipWriter(
          files, description, sampleRate: 22_050, holding: lock)
        for (segment, samples) in SampleClip.segments {
          try clip.append(segment, samples: samples.span)
          Thread.sleep(forTimeInterval: 0.01)
        }
        _ = try clip.finish(blocks: SampleClip.blocks, skipped: SampleClip.skipped, warnings: [])
        lock.release()
      } catch {
        Issue.record(error)
      }
    }
    #expect(clip.faults == ["the log is missing"])
  }

  @Test func aFailureBeforeNamingLeavesTheOldClip() throws {
    let clip = try SampleClip()
    try clip.write()
    let lock = try clip.files.lock()
    #expect(throws: FileError.self) {
      let writer = try ClipWriter(
        clip.files, SampleClip.description, sampleRate: 22_050, holding: lock)
      _ = try writer.finish(blocks: [], skipped: [], warnings: []) { (_) throws(FileError) in
        throw FileError(path: "log", action: .write, code: 28)
      }
    }
    #expect(clip.faults == [])
    #expect(clip.folder.names.allSatisfy { !$0.hasSuffix(".part") })
  }

  @Test func looseAudioIsTheSameAsAClips() throws {
    let clip = try SampleClip()
    let summary = try clip.write()
    var writer = try LooseAudioWriter(
      SampleClip.description, sampleRate: 22_050)
    for (segment, samples) in SampleClip.segments {
      try writer.append(samples: samples.span, pauseFrames: segment.pauseFrames)
    }
    let path = clip.folder("out")
    try clip.folder.write("", "out")
    let output = try #require(FileHandle(forWritingAtPath: path))
    try writer.finish(copyingTo: output.fileDescriptor, named: "standard output")
    #expect(try SHA256.hex(ofFile: path) == summary.audioDigest)
  }

  @Test func aFullDeviceIsReported() throws {
    var writer = try LooseAudioWriter(
      SampleClip.description, sampleRate: 22_050)
    try writer.append(samples: SampleClip.samples(10, seed: 1).span, pauseFrames: 0)
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let descriptor = full.fileDescriptor
    do {
      try writer.finish(copyingTo: descriptor, named: "standard output")
      Issue.record("a full device took the audio")
    } catch {
      #expect((error as FileError).kind == .ioFailed)
    }
  }

  /// Mounts a small file system on a folder.
  private static func mount(on folder: TemporaryFolder) -> Bool {
    let mounted = try? run("/bin/mount", "-t", "tmpfs", "-o", "size=600k", "none", folder.path)
    return mounted?.status == 0
  }

  private static let canMount: Bool = {
    guard let folder = try? TemporaryFolder(), mount(on: folder) else { return false }
    return (try? run("/bin/umount", folder.path))?.status == 0
  }()

  @Test(.enabled(if: canMount, "needs the right to mount a small file system"))
  func aFullDiskKeepsTheOldClip() throws {
    let folder = try TemporaryFolder()
    try #require(Self.mount(on: folder))
    defer { _ = try? run("/bin/umount", folder.path) }
    let files = ClipFiles(audio: folder("a.wav"))
    let lock = try files.lock()
    for (frames, fits) in [(100_000, true), (200_000, false)] {
      do {
        var writer = try ClipWriter(
          files, SampleClip.description, sampleRate: 22_050, holding: lock)
        let segment = SampleClip.segment("A b c.", at: 0, block: 0, frames: frames)
        try writer.append(segment, samples: SampleClip.samples(frames, seed: 1).span)
        _ = try writer.finish(blocks: [], skipped: [], warnings: [])
        #expect(fits)
      } catch {
        #expect(!fits)
        #expect(error.kind == .ioFailed)
        #expect(error.description.contains("no space left"))
      }
    }
    lock.release()
    #expect(folder.names == ["a.clip.json", "a.vtt", "a.wav"])
    let record = try ClipRecord(readingFile: files.record)
    #expect(try SHA256.hex(ofFile: files.audio) == record.audio.sha256)
  }

  /// The comment is the disclosure, as far as a tag reaches.
  @Test(arguments: ["Émission générée.", String(repeating: "künstlich ", count: 500), "a\nb"])
  func anyDisclosureStandsInTheComment(text: String) throws {
    let clip = try SampleClip()
    var description = SampleClip.description
    description.disclosure.text = text
    description.disclosure.spoken = .none
    try clip.write(description: description)
    #expect(clip.faults == [])
    let comment = try ClipAudio(readingFile: clip.files.audio)?.comment ?? ""
    #expect(comment.utf8.count >= min(text.utf8.count, 990))
    #expect(text.replacingOccurrences(of: "\n", with: " ").hasPrefix(comment))
  }

  @Test func anEndlessPauseIsAnError() throws {
    let clip = try SampleClip()
    let lock = try clip.files.lock()
    for pause in [Int.max, 1 << 50] {
      let error = #expect(throws: FileError.self) {
        var writer = try ClipWriter(
          clip.files, SampleClip.description, sampleRate: 22_050, holding: lock)
        let segment = SampleClip.segment("A.", at: 0, block: 0, frames: 10, pause: pause)
        try writer.append(segment, samples: SampleClip.samples(10, seed: 9).span)
      }
      #expect(error?.kind == .ioFailed)
    }
    lock.release()
    #expect(clip.folder.names == ["niger.md"])
  }

  @Test func longTitlesAndOddOnesDoNotBreakTheAudio() throws {
    let clip = try SampleClip()
    var description = SampleClip.description
    description.title = "odd \u{0} \n title " + String(repeating: "ä", count: 200_000)
    description.disclosure.text = ""
    description.disclosure.spoken = .none
    try clip.write(description: description)
    #expect(clip.faults == [])
    #expect(try FileContent.bytes(of: clip.files.audio).count < 270_000)
    let record = try ClipRecord(readingFile: clip.files.record)
    #expect(record.description == description)
  }
}
