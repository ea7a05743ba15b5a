import Clips
import Normalisation
import Speech

/// A sentence of an article, ready to be spoken and to be recorded.
struct PreparedSegment {
  /// The index of its block; nil for one that is ours.
  var block: Int?
  /// Where it stands in the source, with what is left out inside it; nil for one that is ours.
  var source: Range<Int>?
  /// The written text.
  var written: String
  /// The spoken text.
  var spoken: String
  /// What the engine gets.
  var segment: Segment
  /// The written words.
  var words: [WrittenWord]
  /// For each scalar of the engine's text, the byte of the spoken text that it came from.
  var origins: [Int32]
  /// For each spoken byte range, the written range (in ``written``).
  var alignment: Alignment
  /// What inside it is not said.
  var skipped: [RecordedOmission]
  /// The silence after it in seconds.
  var pause: Double

  /// Whether there is anything for the engine to say.
  var isSayable: Bool { !segment.runs.isEmpty }
}

/// One word of a segment's written text.
struct WrittenWord: Equatable {
  /// Where it stands in the segment's written text: UTF-8 bytes.
  var place: Range<Int>
  /// Where it stands in the source; nil in a segment that is ours.
  var source: Range<Int>?
}

/// Which stretch of a sentence's writing each stretch of its reading came from.
struct Alignment {
  /// The sentence.
  let sentence: Sentence

  /// The written bytes, from the sentence's start, that stand behind some spoken bytes.
  func written(ofSpoken range: Range<Int>) -> Range<Int> {
    let source = sentence.source(ofSpoken: range)
    let start = sentence.source.lowerBound
    return (source.lowerBound - start)..<(source.upperBound - start)
  }
}
