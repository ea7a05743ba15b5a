import Clips
import Feedback
import Normalisation

/// Finds the cause of what a listener heard: the sentence, how it is said, and the rule that made it so.
final class RemarkContext {
  private let record: ClipRecord
  private let places: SpokenPlaces
  private let pronunciations: () -> Pronunciations
  private lazy var normaliser = pronunciations().normaliser(
    language: Language(tag: record.description.language), explains: true)

  /// - Parameters:
  ///   - record: the clip's record.
  ///   - pronunciations: the words of the lexicons that it is made with; asked for where a rule is sought.
  init(_ record: ClipRecord, pronunciations: @escaping () -> Pronunciations = { .none }) {
    self.record = record
    places = SpokenPlaces(record)
    self.pronunciations = pronunciations
  }

  /// Adds to a remark what the clip's record knows of its word and its time.
  ///
  /// - Returns: whether the word, where the remark has one, is among the clip's.
  func complete(_ remark: inout FeedbackEvent.Remark) -> Bool {
    var found: SpokenPlaces.Place?
    if let word = remark.word { found = places.place(of: word, near: remark.position) }
    let hasWord = remark.word == nil || found != nil
    if found == nil, let position = remark.position { found = places.place(at: position) }
    guard let found else { return hasWord }
    let segment = record.segments[found.segment]
    if remark.position == nil, let time = found.time { remark.position = time.lowerBound }
    remark.segment = found.segment
    remark.written = segment.written
    remark.spoken = segment.spoken
    if hasWord { remark.rule = rule(of: found.range, in: segment) }
    return hasWord
  }

  /// The rule that read some bytes of a segment's text. Nil where the clip says something else than
  /// this version's rules would.
  private func rule(of range: Range<Int>, in segment: ClipRecord.Segment) -> String? {
    guard !range.isEmpty else { return nil }
    let reading = normaliser.reading(of: segment.written)
    let read = reading.tokens.filter { $0.source.overlaps(range) }
    // What was put into other words is more telling than what is said as written.
    let token = read.first { $0.rule != "word" && $0.rule != "punctuation" } ?? read.first
    guard let token else { return nil }
    let spoken = Array(reading.spoken.utf8)[token.spoken]
    guard spoken.isEmpty || segment.spoken.utf8.firstRange(of: spoken) != nil else { return nil }
    return token.rule
  }
}
