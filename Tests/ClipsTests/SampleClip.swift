import Clips
import Digest
import DurableFile
import Foundation
import TestSupport
import Testing

/// A small clip whose source lies beside it, for tests.
struct SampleClip {
  static let source =
    "Junta turns to Moscow\n\nIt cost $1.2bn, they said.[1] No more.\n\nListen to article\n"
  static let disclosure = "This audio version was artificially generated."
  let folder: TemporaryFolder
  let files: ClipFiles

  init() throws {
    folder = try TemporaryFolder()
    files = ClipFiles(audio: folder("niger.wav"))
    try folder.write(Self.source, "niger.md")
  }

  static var description: ClipDescription {
    ClipDescription(
      title: "Junta turns to Moscow", language: "en-US", author: nil,
      source: .init(
        file: "niger.md", sha256: SHA256.hex(of: source), bytes: source.utf8.count),
      voice: .init(
        name: "newsreader-us", language: "en-US", engineVoice: "en-us+klatt2", rate: 165, pitch: 50,
        range: 50, wordGap: 0),
      engine: .init(name: "eSpeak NG", version: "1.51"),
      generator: .init(name: "Aloud", version: "0.1.0"),
      disclosure: .init(text: disclosure, spoken: .start))
  }

  /// A segment whose words are spread evenly over its frames.
  static func segment(
    _ written: String, at start: Int?, block: Int?, frames: Int, pause: Int = 2205,
    skipped: [RecordedOmission] = []
  ) -> RecordedSegment {
    let bytes = Array(written.utf8)
    var words: [RecordedWord] = []
    var place = 0
    let parts = bytes.split(separator: 0x20, omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let range = place..<(place + part.count)
      place = range.upperBound + 1
      words.append(
        RecordedWord(
          source: start.map { $0 + range.lowerBound..<$0 + range.upperBound }, place: range,
          written: String(decoding: part, as: UTF8.self), start: frames * index / parts.count,
          end: frames * (index + 1) / parts.count))
    }
    return RecordedSegment(
      block: block, source: start.map { $0..<($0 + bytes.count) }, written: written,
      spoken: written.lowercased(), key: SHA256.hex(of: bytes), pauseFrames: pause,
      words: frames == 0 ? [] : words, skipped: skipped)
  }

  static let footnote = RecordedOmission(
    kind: "footnote", source: 49..<52, text: "[1]", reason: "a footnote mark")
  static let blocks = [
    RecordedBlock(kind: "heading", source: 0..<21),
    RecordedBlock(kind: "paragraph", source: 23..<61),
  ]
  static let skipped = [
    RecordedOmission(
      kind: "furniture", source: 63..<80, text: "Listen to article", reason: "page furniture")
  ]

  /// Samples that are never silent and differ everywhere.
  static func samples(_ count: Int, seed: Int) -> [Int16] {
    (0..<count).map { Int16(truncatingIfNeeded: ($0 &* 7919 &+ seed &* 104_729) | 1) }
  }

  /// The segments with their samples.
  static var segments: [(RecordedSegment, [Int16])] {
    [
      (segment(disclosure, at: nil, block: nil, frames: 40_000), samples(40_000, seed: 1)),
      (segment("Junta turns to Moscow", at: 0, block: 0, frames: 30_001), samples(30_001, seed: 2)),
      (
        segment(
          "It cost $1.2bn, they said.", at: 23, block: 1, frames: 51_200, skipped: [footnote]),
        samples(51_200, seed: 3)
      ),
      (segment("No more.", at: 53, block: 1, frames: 0), []),
    ]
  }

  /// Writes it.
  @discardableResult
  func write(
    plainFrames: Int = 1 << 30, description: ClipDescription = SampleClip.description
  ) throws -> ClipSummary {
    let lock = try files.lock()
    var writer = try ClipWriter(
      files, description, sampleRate: 22_050, plainFrames: plainFrames,
      holding: lock)
    for (segment, samples) in Self.segments { try writer.append(segment, samples: samples.span) }
    let warning = RecordedWarning(
      segment: 3, reason: "the engine failed", source: 53..<61, written: "No more.")
    let log = files.log
    let summary = try writer.finish(
      blocks: Self.blocks, skipped: Self.skipped, warnings: [warning]
    ) { (summary) throws(FileError) in
      try LineFile(log).append([
        Array("{\"event\": \"generated\", \"clip\": \"\(summary.clip)\"}".utf8)
      ])
    }
    lock.release()
    return summary
  }

  /// What the check finds, as sentences.
  var faults: [String] { ClipCheck.faults(of: files).map(\.fault) }

  /// Replaces text in a file.
  func replace(_ old: String, _ new: String, in path: String) throws {
    let name = FilePath.name(path)
    let text = try folder.read(name)
    try #require(text.contains(old))
    try folder.write(text.replacingOccurrences(of: old, with: new), name)
  }
}

/// What a program printed, and how it ended.
func run(_ program: String, _ arguments: String...) throws -> (status: Int32, output: String) {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  try process.run()
  let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: output, as: UTF8.self))
}
