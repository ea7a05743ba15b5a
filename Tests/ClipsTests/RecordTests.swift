import Clips
import DurableFile
import Foundation
import TestSupport
import Testing

@Suite struct RecordTests {
  @Test func theRecordIsAsDesigned() throws {
    let clip = try SampleClip()
    let summary = try clip.write()
    let lines = try clip.folder.read("niger.clip.json").split(separator: "\n").map(String.init)
    let source = SampleClip.description.source
    let expected = [
      #"{"#,
      #" "schema": 1,"#,
      #" "clip": "\#(summary.clip)","#,
      #" "title": "Junta turns to Moscow","#,
      #" "language": "en-US","#,
      #" "author": null,"#,
      #" "source": {"file": "niger.md", "sha256": "\#(source.sha256)", "bytes": \#(source.bytes)},"#,
      #" "voice": {"name": "newsreader-us", "language": "en-US", "engineVoice": "en-us+klatt2", "#
        + #""rate": 165, "pitch": 50, "range": 50, "wordGap": 0},"#,
      #" "engine": {"name": "eSpeak NG", "version": "1.51"},"#,
      #" "generator": {"name": "Aloud", "version": "0.1.0"},"#,
      #" "audio": {"file": "niger.wav", "format": "wav", "sampleRate": 22050, "channels": 1, "#
        + #""frames": 130021, "seconds": 5.897, "sha256": "\#(summary.audioDigest)"},"#,
      #" "captions": {"file": "niger.vtt", "sha256": "\#(summary.captionsDigest)"},"#,
      #" "disclosure": {"text": "\#(SampleClip.disclosure)", "spoken": "start", "#
        + #""digitalSourceType": "#
        + #""http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia"},"#,
      #" "blocks": ["#,
      #"  {"kind": "heading", "source": {"start": 0, "end": 21}},"#,
      #"  {"kind": "paragraph", "source": {"start": 23, "end": 61}}"#,
      #" ],"#,
      #" "segments": ["#,
    ]
    #expect(Array(lines.prefix(expected.count)) == expected)
    let segments = Array(lines.dropFirst(expected.count))
    #expect(segments[0].hasPrefix(#"  {"written": "This audio version was"#))
    #expect(
      segments[2].hasPrefix(
        #"  {"block": 1, "source": {"start": 23, "end": 49}, "#
          + #""written": "It cost $1.2bn, they said.", "spoken": "it cost $1.2bn, they said.", "#))
    #expect(
      segments[2].contains(
        #""firstFrame": 74411, "frames": 51200, "pauseFrames": 2205, "words": ["#
          + #"{"source": {"start": 23, "end": 25}, "written": "It", "start": 3.37465, "#))
    #expect(
      segments[2].hasSuffix(
        #""skipped": [{"kind": "footnote", "source": {"start": 49, "end": 52}, "text": "[1]", "#
          + #""reason": "a footnote mark"}]},"#))
    #expect(
      segments[3].hasSuffix(#""frames": 0, "pauseFrames": 2205, "words": [], "skipped": []}"#))
    #expect(
      Array(segments.dropFirst(4)) == [
        #" ],"#,
        #" "skipped": ["#,
        #"  {"kind": "furniture", "source": {"start": 63, "end": 80}, "#
          + #""text": "Listen to article", "reason": "page furniture"}"#,
        #" ],"#,
        #" "warnings": ["#,
        #"  {"segment": 3, "reason": "the engine failed", "source": {"start": 53, "end": 61}, "#
          + #""written": "No more."}"#,
        #" ]"#,
        #"}"#,
      ])
  }

  @Test func whatIsWrittenIsRead() throws {
    let clip = try SampleClip()
    let summary = try clip.write()
    let record = try ClipRecord(readingFile: clip.files.record)
    #expect(record.clip == summary.clip)
    #expect(record.description == SampleClip.description)
    #expect(record.blocks == SampleClip.blocks)
    #expect(record.skipped == SampleClip.skipped)
    #expect(record.warnings.count == 1)
    #expect(record.segments.map(\.written) == SampleClip.segments.map(\.0.written))
    #expect(record.segments[2].skipped == [SampleClip.footnote])
    #expect(record.segments[2].words.count == 5)
    let light = try ClipRecord(readingFile: clip.files.record, withWords: false)
    #expect(light.segments.allSatisfy { $0.words.isEmpty })
    #expect(light.segments.map(\.key) == record.segments.map(\.key))
  }

  /// More segments than are kept in memory.
  @Test func aLongRecordIsWhole() throws {
    let folder = try TemporaryFolder()
    let files = ClipFiles(audio: folder("long.wav"))
    let lock = try files.lock()
    var writer = try ClipWriter(
      files, SampleClip.description, sampleRate: 22_050, holding: lock)
    let samples = SampleClip.samples(100, seed: 1)
    for number in 0..<3000 {
      let segment = SampleClip.segment(
        "Sentence number \(number) of \"many\"\u{7F}\u{1}.", at: 0, block: 0, frames: 100,
        pause: 10)
      try writer.append(segment, samples: samples.span)
    }
    let summary = try writer.finish(blocks: [], skipped: [], warnings: [])
    lock.release()
    #expect(summary.segments == 3000)
    let record = try ClipRecord(readingFile: files.record)
    #expect(record.segments.count == 3000)
    let isInOrder = record.segments.enumerated().allSatisfy { index, segment in
      segment.written == "Sentence number \(index) of \"many\"\u{7F}\u{1}."
        && segment.firstFrame == index * 110
    }
    #expect(isInOrder)
    #expect(folder.names == ["long.clip.json", "long.vtt", "long.wav"])
  }

  @Test(arguments: [
    ("\"schema\": 1", "\"schema\": 2", "has schema 2"),
    ("\"segments\"", "\"pieces\"", "has no \"segments\""),
    ("\"start\": 23, \"end\": 61", "\"start\": 61, \"end\": 23", "makes no sense"),
    ("\"frames\": 130021", "\"frames\": 9223372036854775807", "makes no sense"),
    ("\"frames\": 51200", "\"frames\": -1", "makes no sense"),
    ("\"sampleRate\": 22050", "\"sampleRate\": 0", "makes no sense"),
    ("\"language\": \"en-US\",\n", "", "has no \"language\""),
    ("\"title\": \"Junta turns to Moscow\"", "\"title\": 7", "is of another kind"),
    ("{\n", "", "it is not JSON"),
  ])
  func damagedRecordsAreErrors(old: String, new: String, says: String) throws {
    let clip = try SampleClip()
    try clip.write()
    try clip.replace(old, new, in: clip.files.record)
    let error = #expect(throws: ClipRecordError.self) {
      try ClipRecord(readingFile: clip.files.record)
    }
    #expect(error?.description.contains(says) == true, "\(error?.description ?? "")")
  }

  @Test func emptyAndTruncatedRecordsAreErrors() throws {
    let clip = try SampleClip()
    try clip.write()
    let bytes = try FileContent.bytes(of: clip.files.record)
    for count in stride(from: 0, to: bytes.count - 2, by: 97) {
      try Data(bytes.prefix(count)).write(to: URL(fileURLWithPath: clip.files.record))
      #expect(throws: ClipRecordError.self) { try ClipRecord(readingFile: clip.files.record) }
    }
  }

  @Test(arguments: [
    ("out/niger.wav", "out/niger"), ("niger.WAV", "niger"), ("a.b.wav", "a.b"),
    ("out/niger", "out/niger"), (".wav", ".wav"), ("x/.wav", "x/.wav"),
  ])
  func filesAreNamedByTheStem(audio: String, base: String) {
    let files = ClipFiles(audio: audio)
    #expect(files.base == base)
    #expect(files.record == base + ".clip.json")
    #expect(ClipFiles(anyOf: files.record) == files)
    #expect(ClipFiles(anyOf: files.log) == files)
  }

  @Test func anyFileLeadsToItsClip() {
    for path in ["d/n.wav", "d/n.vtt", "d/n.clip.json", "d/n.feedback.jsonl"] {
      #expect(ClipFiles(anyOf: path)?.base == "d/n")
    }
    #expect(ClipFiles(anyOf: "d/n.md") == nil)
    #expect(ClipFiles(anyOf: "d/.clip.json") == nil)
  }
}
