import Clips
import Feedback
import Foundation
import Normalisation
import Testing

@testable import Narration

/// Where a record says that a word was heard, and what made it sound so.
@Suite struct RemarkContextTests {
  /// A record of sentences of which each word takes a second; those marked with `-` were not spoken.
  private func record(_ sentences: [String], language: String = "en-US") throws -> ClipRecord {
    var segments: [String] = []
    var second = 0
    for sentence in sentences {
      let isSpoken = !sentence.hasPrefix("-")
      let written = isSpoken ? sentence : String(sentence.dropFirst())
      var words: [String] = []
      let first = second
      for place in WrittenWords.places(in: written) where isSpoken {
        let word = String(decoding: Array(written.utf8)[place], as: UTF8.self)
        words.append(#"{"written": "\#(word)", "start": \#(second), "end": \#(second + 1)}"#)
        second += 1
      }
      let spoken = Preview.spoken(written, language)
      segments.append(
        #"{"written": "\#(written)", "spoken": "\#(spoken)", "key": "", "firstFrame": \#(first * 100), "#
          + #""frames": \#((second - first) * 100), "pauseFrames": 0, "skipped": [], "#
          + #""words": [\#(words.joined(separator: ","))]}"#)
    }
    let json = """
      {"schema": 1, "clip": "c", "title": null, "language": "\(language)", "author": null,
       "source": {"file": "a", "sha256": "", "bytes": 0},
       "voice": {"name": "v", "language": "\(language)", "engineVoice": "e", "rate": 1, "pitch": 1,
                 "range": 1, "wordGap": 0},
       "engine": {"name": "e", "version": "1"}, "generator": {"name": "g", "version": "1"},
       "audio": {"file": "a.wav", "format": "wav", "sampleRate": 100, "channels": 1,
                 "frames": \(second * 100), "seconds": \(second), "sha256": ""},
       "captions": {"file": "a.vtt", "sha256": ""},
       "disclosure": {"text": "", "spoken": "none", "digitalSourceType": ""},
       "blocks": [], "skipped": [], "warnings": [], "segments": [\(segments.joined(separator: ","))]}
      """
    return try JSONDecoder().decode(ClipRecord.self, from: Data(json.utf8))
  }

  private func complete(
    _ record: ClipRecord, word: String?, at position: Double? = nil
  ) -> (remark: FeedbackEvent.Remark, hasWord: Bool) {
    var remark = FeedbackEvent.Remark(id: "i", at: "t", clip: "c")
    remark.word = word
    remark.position = position
    let hasWord = RemarkContext(record).complete(&remark)
    return (remark, hasWord)
  }

  @Test func theNearestWordIsFound() throws {
    let record = try record([
      "He saw Kyiv once.", "Kyiv’s mayor left.", "Then Kyiv-born Ann saw Kyiv.",
    ])
    for (time, segment) in [(nil, 0), (0, 0), (3.5, 0), (4.5, 1), (6, 1), (8.5, 2), (99, 2)]
      as [(Double?, Int)]
    {
      #expect(complete(record, word: "kyiv", at: time).remark.segment == segment, "\(time ?? -1)")
    }
    #expect(complete(record, word: "kyiv").remark.position == 2)
    #expect(complete(record, word: "kyiv", at: 3.5).remark.position == 3.5)
    #expect(complete(record, word: "Kyiv's").remark.segment == 1)
    #expect(complete(record, word: "saw Kyiv.", at: 0).remark.segment == 0)
    #expect(complete(record, word: "Ann saw Kyiv").remark.segment == 2)
    #expect(complete(record, word: "born").remark.segment == 2)
  }

  @Test(arguments: ["Oslo", "saw Oslo", "Ann saw Kyiv twice", "—", "yiv"])
  func otherWordsAreNot(word: String) throws {
    let record = try record(["He saw Kyiv once.", "Ann saw Kyiv."])
    let (alone, hasWord) = complete(record, word: word)
    #expect(!hasWord && alone.segment == nil && alone.position == nil && alone.rule == nil)
    let timed = complete(record, word: word, at: 5).remark
    #expect(timed.segment == 1 && timed.rule == nil)
  }

  @Test func theRuleIsThatOfTheRecordsLanguage() throws {
    for (language, spoken) in [("en-US", "January sixth"), ("en-GB", "the sixth of January")] {
      let record = try record(["It came on Jan. 6 for $3m."], language: language)
      let remark = complete(record, word: "Jan. 6").remark
      #expect(remark.rule == "month-day")
      #expect(remark.spoken?.contains(spoken) == true, "\(remark.spoken ?? "")")
      #expect(complete(record, word: nil, at: 6.5).remark.rule == "money")
      #expect(complete(record, word: "for").remark.rule == "word")
    }
  }

  @Test func aSentenceThatWasNotSpokenIsStillFound() throws {
    let record = try record(["Ann left.", "-Bob stayed with Ann."])
    let remark = complete(record, word: "Bob").remark
    #expect(remark.segment == 1 && remark.position == nil && remark.rule == "word")
    #expect(complete(record, word: "Ann").remark.segment == 0)
  }

  @Test func aRecordWithoutSegmentsHasNothing() throws {
    let (remark, hasWord) = complete(try record([]), word: "x", at: 0)
    #expect(!hasWord && remark.segment == nil)
  }
}

extension Preview {
  /// How a sentence is said.
  fileprivate static func spoken(_ written: String, _ language: String) -> String {
    Normaliser(language: Language(tag: language)).reading(of: written).spoken
  }
}
