import Clips
import DurableFile
import Foundation
import TestSupport
import Testing

@Suite struct CaptionTests {
  /// The captions of some segments, without the head; what the check finds in them is a failure.
  private func captions(_ segments: [RecordedSegment], frames: [Int]) throws -> String {
    let folder = try TemporaryFolder()
    let files = ClipFiles(audio: folder("a.wav"))
    let lock = try files.lock()
    var description = SampleClip.description
    description.disclosure.spoken = .none
    var writer = try ClipWriter(
      files, description, sampleRate: 1000, holding: lock)
    for (segment, frames) in zip(segments, frames) {
      try writer.append(segment, samples: SampleClip.samples(frames, seed: 1).span)
    }
    _ = try writer.finish(blocks: [], skipped: [], warnings: [])
    let faults = ClipCheck.faults(of: files).map(\.fault)
    #expect(faults.filter { $0.contains("captions") } == [])
    let text = try folder.read("a.vtt")
    let head = "WEBVTT\n\nNOTE This audio version was artificially generated.\n\n"
    #expect(text.hasPrefix(head))
    return String(text.dropFirst(head.count))
  }

  private func caption(_ written: String, frames: Int, pause: Int = 0) throws -> String {
    try captions(
      [SampleClip.segment(written, at: nil, block: nil, frames: frames, pause: pause)],
      frames: [frames])
  }

  /// Every line of text without its times.
  private func lines(_ captions: String) -> [String] {
    captions.split(separator: "\n").filter { !$0.contains(" --> ") }.map { line in
      line.split(separator: "<", omittingEmptySubsequences: false).map { part in
        part.contains(">")
          ? String(part[part.index(after: part.firstIndex(of: ">") ?? part.startIndex)...])
          : String(part)
      }.joined()
    }
  }

  @Test func wordsHaveTheirTimes() throws {
    #expect(
      try caption("It cost $1.2bn.", frames: 3000) == """
        00:00:00.000 --> 00:00:03.000
        It <00:00:01.000>cost <00:00:02.000>$1.2bn.


        """)
  }

  @Test func pausesSeparateCues() throws {
    let segments = ["One.", "Two."].map {
      SampleClip.segment($0, at: nil, block: nil, frames: 1000, pause: 500)
    }
    #expect(
      try captions(segments, frames: [1000, 1000]) == """
        00:00:00.000 --> 00:00:01.000
        One.

        00:00:01.500 --> 00:00:02.500
        Two.


        """)
  }

  @Test func marksAreEscapedAndWhiteSpaceIsOne() throws {
    let text = try caption("a --> b\n\n& <i>c</i>\u{2028}\u{0}\td", frames: 6000)
    #expect(lines(text) == ["a --&gt; b &amp; &lt;i&gt;c&lt;/i&gt; d"])
  }

  @Test func longSentencesAreCutWhereClausesEnd() throws {
    let sentence =
      "When the generals took the palace in the summer of that year, few in the capital expected "
      + "them to stay; two winters later, the flags of another power hang from the ministry’s walls."
    let text = try caption(sentence, frames: 20_000)
    let shown = lines(text)
    #expect(shown.allSatisfy { $0.count <= 42 })
    #expect(shown.joined(separator: " ") == sentence)
    let cues = text.split(separator: "\n\n").filter { !$0.allSatisfy(\.isNewline) }
    #expect(cues.count >= 2 && cues.count <= 4)
    #expect(cues.contains { $0.hasSuffix("year,") || $0.hasSuffix("stay;") })
  }

  @Test func aWordLongerThanALineStandsAlone() throws {
    let long = String(repeating: "x", count: 100)
    let shown = lines(try caption("The word \(long) is long.", frames: 5000))
    #expect(shown.contains(long))
    #expect(shown.joined(separator: " ") == "The word \(long) is long.")
  }

  @Test(arguments: ["שלום עולם", "👩‍👩‍👧‍👦 family 🇳🇪 flag", "naïve café", "日本語のテキスト", "e\u{301}t\u{301}"])
  func otherScriptsAreShown(text: String) throws {
    #expect(lines(try caption(text, frames: 4000)) == [text])
  }

  @Test func widthIsCountedAsItIsSeen() throws {
    // 20 families of 25 bytes each are 20 characters, and fit a line.
    let families = Array(repeating: "👩‍👩‍👧‍👦", count: 20).joined(separator: " ")
    #expect(lines(try caption(families, frames: 4000)) == [families])
  }

  @Test func equalTimesRise() throws {
    var segment = SampleClip.segment("a b c d", at: nil, block: nil, frames: 100, pause: 0)
    for index in segment.words.indices { segment.words[index].start = 50 }
    #expect(
      try captions([segment], frames: [100]) == """
        00:00:00.050 --> 00:00:00.100
        a <00:00:00.051>b <00:00:00.052>c <00:00:00.053>d


        """)
  }

  @Test func timesAtTheEndMoveBack() throws {
    var segment = SampleClip.segment("a b c d", at: nil, block: nil, frames: 100, pause: 0)
    for index in segment.words.indices.dropFirst() {
      segment.words[index].start = 5_000
      segment.words[index].end = 6_000
    }
    #expect(
      try captions([segment], frames: [100]) == """
        00:00:00.000 --> 00:00:00.100
        a <00:00:00.097>b <00:00:00.098>c <00:00:00.099>d


        """)
  }

  @Test func moreWordsThanMillisecondsLoseTheirTimesNotTheirText() throws {
    let text = try caption("a b c d e f", frames: 3)
    #expect(lines(text) == ["a b c d e f"])
  }

  @Test func punctuationAloneHasNoTime() throws {
    #expect(
      try caption("— Yes — no", frames: 4000) == """
        00:00:00.000 --> 00:00:04.000
        — Yes — <00:00:03.000>no


        """)
  }

  @Test func aWordOfSeveralPiecesHasTimesBetween() throws {
    var segment = SampleClip.segment("It cost", at: nil, block: nil, frames: 4000, pause: 0)
    segment.written = "It cost $5 billion"
    segment.words[0].end = 1000
    segment.words[1].start = 1000
    segment.words[1].end = 2000
    segment.words.append(
      RecordedWord(source: nil, place: 8..<18, written: "$5 billion", start: 2000, end: 4000))
    #expect(
      try captions([segment], frames: [4000]) == """
        00:00:00.000 --> 00:00:04.000
        It <00:00:01.000>cost <00:00:02.000>$5 <00:00:02.600>billion


        """)
  }

  @Test func whatHasNoSamplesOrTextHasNoCue() throws {
    let silent = SampleClip.segment("Not said.", at: nil, block: nil, frames: 0)
    let empty = SampleClip.segment(" \n", at: nil, block: nil, frames: 10)
    let said = SampleClip.segment("Said.", at: nil, block: nil, frames: 1000)
    #expect(lines(try captions([silent, empty, said], frames: [0, 10, 1000])) == ["Said."])
  }

  /// Words in any order, anywhere, inside or outside of the text and the samples.
  @Test func noWordsBreakTheCaptions() throws {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let count = Int.random(in: 0...40, using: &generator)
      let written = (0..<count).map { _ in
        String(repeating: "w", count: Int.random(in: 1...50, using: &generator))
      }.joined(separator: " ")
      let frames = Int.random(in: 1...400, using: &generator)
      var segment = SampleClip.segment(written, at: nil, block: nil, frames: frames, pause: 3)
      for index in segment.words.indices {
        segment.words[index].start = Int.random(in: -50...500, using: &generator)
        segment.words[index].end = Int.random(in: -50...500, using: &generator)
        let lower = Int.random(in: 0...200, using: &generator)
        segment.words[index].place = lower..<(lower + Int.random(in: 0...20, using: &generator))
      }
      let text = try captions([segment, segment], frames: [frames, frames])
      if frames > 60 {
        let shown = lines(text).joined(separator: " ")
        #expect(shown == [written, written].filter { !$0.isEmpty }.joined(separator: " "))
      }
    }
  }
}
