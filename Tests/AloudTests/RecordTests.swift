import Foundation
import Testing

/// What stands in the record, the captions and the audio of each sample.
@Suite struct RecordTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  /// The keys of a record, in their order.
  static let keys =
    ["schema", "clip", "title", "language", "author"]
    + ["source"] + ["file", "sha256", "bytes"].map { "source.\($0)" }
    + ["voice"]
    + ["name", "language", "engineVoice", "rate", "pitch", "range", "wordGap"].map { "voice.\($0)" }
    + ["engine", "engine.name", "engine.version", "generator", "generator.name"]
    + ["generator.version", "audio"]
    + ["file", "format", "sampleRate", "channels", "frames", "seconds", "sha256"].map {
      "audio.\($0)"
    }
    + ["captions", "captions.file", "captions.sha256"]
    + ["disclosure", "disclosure.text", "disclosure.spoken", "disclosure.digitalSourceType"]
    + ["blocks", "blocks.kind", "blocks.source", "blocks.source.start", "blocks.source.end"]

  static let segmentKeys = [
    "block", "source", "source.start", "source.end", "written", "spoken", "key", "firstFrame",
    "frames", "pauseFrames", "words", "words.source", "words.source.start", "words.source.end",
    "words.written", "words.start", "words.end", "skipped",
  ]

  @Test func theKeysAreAsPromisedAndInThatOrder() throws {
    try place.write("Listen to article\n\nThe harbour was quiet today.\n", "a.txt")
    expectDone(try place.aloud("narrate", "a.txt", "-o", "out/"))
    let record = try place.read("out/a.clip.json")
    let keys = jsonKeys(record)
    #expect(Array(keys.prefix(Self.keys.count)) == Self.keys)
    #expect(
      keys.filter { !$0.contains(".") }.suffix(4) == ["blocks", "segments", "skipped", "warnings"])
    // A segment that is ours has neither block nor source; each stands on a line of its own.
    let segments = String(decoding: record, as: UTF8.self).split(separator: "\n")
      .filter { $0.contains("\"firstFrame\"") }.map { jsonKeys(Array($0.utf8)) }
    #expect(segments.count == 2)
    #expect(segments.first == Self.segmentKeys.filter { !$0.contains("source") && $0 != "block" })
    #expect(segments.last == Self.segmentKeys)
    #expect(
      keys.filter { $0.hasPrefix("skipped.") } == [
        "skipped.kind", "skipped.source", "skipped.source.start", "skipped.source.end",
        "skipped.text", "skipped.reason",
      ])
  }

  @Test(arguments: Programs.samples)
  func theRecordOfASampleHolds(sample: String) throws {
    let stem = String(sample.split(separator: "/").last?.split(separator: ".").first ?? "")
    expectDone(try place.aloud("narrate", sample, "-o", "out/"))
    let record = try place.record("out/\(stem)")
    let source = [UInt8](try Data(contentsOf: URL(fileURLWithPath: sample)))
    expectCovered(record, source)
    expectSegments(record, source)
    expectTimes(record)
    try expectSound("out", in: place)
    #expect(record.warnings.isEmpty)
    #expect(record.title?.isEmpty == false)
  }

  /// Blocks and what is skipped are disjoint and cover all that is not white space.
  private func expectCovered(_ record: Record, _ source: [UInt8]) {
    var covered = [Int](repeating: 0, count: source.count)
    for range in record.blocks.map(\.source) + record.skipped.map(\.source) {
      #expect(range.start < range.end && range.end <= source.count)
      for index in range.start..<range.end { covered[index] += 1 }
    }
    #expect(!covered.contains { $0 > 1 })
    let left = source.indices.filter { covered[$0] == 0 }.map { source[$0] }
    #expect(left.allSatisfy { [9, 10, 13, 32].contains($0) })
    for omission in record.skipped {
      let bytes = source[omission.source.start..<omission.source.end]
      #expect(omission.text == String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Segments lie inside their blocks, their words are the source's own.
  private func expectSegments(_ record: Record, _ source: [UInt8]) {
    #expect(record.segments.filter { $0.block == nil }.map(\.written) == [record.disclosure.text])
    #expect(Set(record.segments.compactMap(\.block)) == Set(record.blocks.indices))
    for segment in record.segments where segment.block != nil {
      let block = record.blocks[segment.block ?? 0].source
      #expect(segment.source.map { block.start <= $0.start && $0.end <= block.end } == true)
      #expect(segment.frames > 0)
      #expect(segment.key.utf8.count == 64)
      #expect(!segment.words.isEmpty)
      for word in segment.words {
        guard let place = word.source else {
          Issue.record("\(word.written) has no place")
          continue
        }
        #expect(word.written == String(decoding: source[place.start..<place.end], as: UTF8.self))
        #expect(segment.written.contains(word.written))
      }
    }
  }

  /// Frames follow each other, times rise and end with the audio.
  private func expectTimes(_ record: Record) {
    var frame = 0
    var time = 0.0
    for segment in record.segments {
      #expect(segment.firstFrame == frame)
      frame += segment.frames + segment.pauseFrames
      let end = Double(segment.firstFrame + segment.frames) / Double(record.audio.sampleRate)
      for word in segment.words {
        #expect(time <= word.start && word.start <= word.end && word.end <= end + 0.001)
        time = word.start
      }
    }
    #expect(frame == record.audio.frames)
    #expect(abs(record.audio.seconds - Double(frame) / Double(record.audio.sampleRate)) < 0.001)
  }

  @Test(arguments: Programs.samples)
  func theCaptionsOfASampleCanBeRead(sample: String) throws {
    let stem = String(sample.split(separator: "/").last?.split(separator: ".").first ?? "")
    expectDone(try place.aloud("narrate", sample, "-o", "out/"))
    let record = try place.record("out/\(stem)")
    let captions = try Captions(place.text("out/\(stem).vtt"))
    #expect(captions.cues.count > 20)
    var end = 0.0
    for cue in captions.cues {
      #expect(cue.start >= end && cue.end > cue.start)
      end = cue.end
      #expect((1...2).contains(cue.lines.count))
      for line in cue.lines { #expect(line.count <= 42 || !line.contains(" "), "\(line)") }
      let times = [cue.start] + cue.times + [cue.end]
      #expect(zip(times, times.dropFirst()).allSatisfy { $0 < $1 }, "\(cue)")
    }
    #expect(end <= record.audio.seconds + 0.001)
    // Nothing written is lost.
    func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
    #expect(
      words(captions.cues.flatMap(\.lines).joined(separator: " "))
        == words(record.segments.map(\.written).joined(separator: " ")))
  }

  @Test func theAudioSaysWhatItIs() throws {
    expectDone(try place.aloud("narrate", Programs.sample("science.md"), "-o", "out/"))
    let record = try place.record("out/science")
    let wave = try place.read("out/science.wav")
    #expect(wave.starts(with: Array("RIFF".utf8)))
    #expect(wave.count < record.audio.frames * 2 + 1000)
    let head = wave.prefix(1000) + wave.suffix(1000)
    for text in [record.disclosure.text, record.title ?? "?", record.voice.name, "Aloud"] {
      #expect(Data(head).range(of: Data(text.utf8)) != nil, "\(text)")
    }
  }

  @Test(
    .enabled(
      if: Programs.system("soxi") != nil && Programs.system("sndfile-info") != nil,
      "needs sox and sndfile-info"))
  func otherProgramsReadTheAudio() throws {
    expectDone(try place.aloud("narrate", Programs.sample("sport.txt"), "-o", "out/"))
    let record = try place.record("out/sport")
    let soxi = try #require(Programs.system("soxi"))
    for (option, value) in [("-s", record.audio.frames), ("-r", 22_050), ("-c", 1), ("-b", 16)] {
      #expect(try place.run([soxi, option, "out/sport.wav"]).text == "\(value)\n")
    }
    let info = try place.run([try #require(Programs.system("sndfile-info")), "out/sport.wav"])
    #expect(info.status == 0)
    #expect(info.text.contains(record.disclosure.text))
  }
}
