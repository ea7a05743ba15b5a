import Clips
import Feedback

/// Finds the places of written words in a clip's record.
struct SpokenPlaces {
  /// A place where a word, or several in a row, are said.
  struct Place: Equatable {
    /// The segment's index.
    var segment: Int
    /// Where they stand in the segment's written text: UTF-8 bytes.
    var range: Range<Int>
    /// When they are said, in seconds; nil where the segment could not be spoken.
    var time: ClosedRange<Double>?
    /// How far the spelling is from what was asked for.
    fileprivate var form: Form
  }

  /// How a word of the article is another that somebody names.
  fileprivate enum Form: Int, Comparable {
    /// It is that word.
    case same
    /// It is that word's possessive: `Niamey's`.
    case possessive
    /// It is that word's plural: `Houthis`.
    case plural
    /// It has that word in it: `Niamey-based`.
    case part

    static func < (left: Form, right: Form) -> Bool { left.rawValue < right.rawValue }
  }

  private struct Entry {
    var segment: Int
    var word: Int
    var form: Form
  }

  private let record: ClipRecord
  /// For each segment, the places of its words.
  private let places: [[Range<Int>]]
  /// For each word as it may be asked for, where it stands.
  private var entries: [String: [Entry]] = [:]

  init(_ record: ClipRecord) {
    self.record = record
    places = record.segments.map { WrittenWords.places(in: $0.written) }
    for segment in record.segments.indices {
      let text = Array(record.segments[segment].written.utf8)
      for (word, place) in places[segment].enumerated() {
        let written = Spelling.folded(String(decoding: text[place], as: UTF8.self))
        for (form, spelling) in Self.forms(of: written) {
          entries[spelling, default: []].append(Entry(segment: segment, word: word, form: form))
        }
      }
    }
  }

  private static func forms(of word: String) -> [(Form, String)] {
    var forms = [(Form.same, word)]
    for ending in ["'s", "'"] where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count {
      forms.append((.possessive, String(word.dropLast(ending.count))))
      break
    }
    forms += Spelling.singulars(of: word).map { (.plural, $0) }
    let parts = word.unicodeScalars.split { "-\u{2010}\u{2011}–—/".unicodeScalars.contains($0) }
    if parts.count > 1 {
      // "U.S." is asked for as it stands at a word's end, without its last dot.
      let words = Set(parts.map(String.init)).map { part in
        part.hasSuffix(".") ? String(part.dropLast()) : part
      }
      forms += Set(words).sorted().map { (.part, $0) }
    }
    return forms
  }

  /// The place of a word, or of several in a row, nearest to a time; without a time the first that is
  /// spelled most like it. Nil where the clip does not have it.
  func place(of asked: String, near time: Double?) -> Place? {
    let text = Array(asked.utf8)
    let words = WrittenWords.places(in: asked).map {
      Spelling.folded(String(decoding: text[$0], as: UTF8.self))
    }
    guard let first = words.first else { return nil }
    var best: (place: Place, rank: (Double, Int, Int))?
    for entry in entries[first] ?? [] {
      guard let place = place(from: entry, words) else { continue }
      let distance = Self.distance(place.time, time)
      let rank = (distance, place.form.rawValue, place.time == nil ? 1 : 0)
      if let old = best?.rank, rank >= old { continue }
      best = (place, rank)
    }
    return best?.place
  }

  /// The place of words of which the first stands at an entry; nil where others follow there.
  private func place(from entry: Entry, _ words: [String]) -> Place? {
    let places = places[entry.segment]
    let last = entry.word + words.count - 1
    guard last < places.count else { return nil }
    let segment = record.segments[entry.segment]
    let text = Array(segment.written.utf8)
    var form = entry.form
    for (offset, word) in words.enumerated().dropFirst() {
      let written = Spelling.folded(
        String(decoding: text[places[entry.word + offset]], as: UTF8.self))
      guard let found = Self.forms(of: written).first(where: { $0.1 == word }) else { return nil }
      form = max(form, found.0)
    }
    var time: ClosedRange<Double>?
    if segment.words.count == places.count {
      let (start, end) = (segment.words[entry.word].start, segment.words[last].end)
      time = start...max(start, end)
    }
    return Place(
      segment: entry.segment, range: places[entry.word].lowerBound..<places[last].upperBound,
      time: time, form: form)
  }

  /// How far a place is from a time; nothing where no time was asked for.
  private static func distance(_ place: ClosedRange<Double>?, _ time: Double?) -> Double {
    guard let time else { return 0 }
    guard let place else { return .infinity }
    return max(place.lowerBound - time, time - place.upperBound, 0)
  }

  /// What is said at a time: the segment, and in it the word if one is being said.
  func place(at time: Double) -> Place? {
    let frame = time * Double(record.audio.sampleRate)
    let segment = record.segments.lastIndex { segment in
      segment.frames > 0 && Double(segment.firstFrame) <= frame
    }
    guard let segment else { return nil }
    let said = record.segments[segment]
    let word = said.words.lastIndex { $0.start <= time && time < $0.end }
    guard let word, said.words.count == places[segment].count else {
      return Place(segment: segment, range: 0..<0, time: nil, form: .same)
    }
    let (start, end) = (said.words[word].start, said.words[word].end)
    return Place(
      segment: segment, range: places[segment][word], time: start...max(start, end), form: .same)
  }
}
