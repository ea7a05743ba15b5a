import Clips
import Normalisation

/// The segments of a clip as its record has them, to be read again without the article.
struct RecordedScript {
  let record: ClipRecord

  init(_ record: ClipRecord) {
    self.record = record
  }

  /// The English that the clip is read in.
  var language: Language { Language(tag: record.description.language) }

  /// The segments that can be heard and in which a glossary has a word: of all, or of some.
  func segments(with glossary: Glossary, among places: [Int]? = nil) -> [Int] {
    let spotter = Normaliser(language: language, glossary: glossary)
    return (places ?? Array(record.segments.indices)).filter { index in
      record.segments[index].frames > 0
        && !Self.places(in: spotter.reading(of: record.segments[index].written)).isEmpty
    }
  }

  /// Whether a segment says a word of a glossary as that has it, where a normaliser reads it that knows
  /// others too.
  func segment(_ index: Int, says glossary: Glossary, by normaliser: Normaliser) -> Bool {
    let written = record.segments[index].written
    let wanted = Normaliser(language: language, glossary: glossary).reading(of: written)
    let read = Self.places(in: normaliser.reading(of: written))
    return Self.places(in: wanted).contains(where: read.contains)
  }

  /// A word that a glossary read, and how.
  private struct Read: Equatable {
    var source: Range<Int>
    var spoken: String
    var sounds: String?
  }

  private static func places(in sentence: Sentence) -> [Read] {
    let spoken = Array(sentence.spoken.utf8)
    return sentence.tokens.filter { $0.rule == Token.glossaryRule }.map { token in
      Read(
        source: token.source, spoken: String(decoding: spoken[token.spoken], as: UTF8.self),
        sounds: token.sounds)
    }
  }

  /// A segment, read by a normaliser of the clip's language; nil where the record does not fit its
  /// text.
  func segment(_ index: Int, by normaliser: Normaliser) -> PreparedSegment? {
    let recorded = record.segments[index]
    let text = Array(recorded.written.utf8)
    let places = WrittenWords.places(in: recorded.written)
    guard places.count == recorded.words.count else { return nil }
    let sentence = normaliser.reading(of: recorded.written)
    guard sentence.source == text.indices else { return nil }
    var segment = ScriptBuilder.prepare(sentence, in: text, normaliser) { _ in nil }
    segment.words = zip(places, recorded.words).map { place, word in
      WrittenWord(place: place, source: word.source)
    }
    (segment.block, segment.source) = (recorded.block, recorded.source)
    segment.skipped = recorded.skipped
    return segment
  }
}
