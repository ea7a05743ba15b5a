import Article
import Normalisation
import Speech

/// Where an article says a word, and how.
public struct WordPlaces: Sendable {
  /// One place.
  public struct Place: Sendable, Equatable {
    /// The index of the block, from 0.
    public var block: Int
    /// What the block is: `heading`, `paragraph` …
    public var kind: String
    /// The sentence as it is written.
    public var sentence: String
    /// The word as it stands there, with its ending.
    public var written: String
    /// What is said for it; more than the word where one reading stands for several words.
    public var spoken: String
    /// The phonemes that a lexicon gives it, in the engine's mnemonics; nil where there are none.
    public var phonemes: String?
    /// The rule of the normaliser that said it.
    public var rule: String
    /// Where it stands in the source, in UTF-8 bytes.
    public var source: Range<Int>
  }

  /// The places in the order of the article.
  public private(set) var places: [Place] = []

  /// Looks for a word, or several in a row, whatever their case, with an ending or without.
  public init(
    of word: String, in file: ArticleFile, profile: VoiceProfile, pronunciations: Pronunciations
  ) {
    let wanted = Self.words(in: Array(word.utf8)).map(\.folded)
    guard !wanted.isEmpty else { return }
    let script = ScriptBuilder(file.article, profile: profile, pronunciations: pronunciations)
    script.forEachSegment { segment in
      guard let block = segment.block else { return }
      let text = Array(segment.written.utf8)
      let words = Self.words(in: text)
      var index = 0
      while index + wanted.count <= words.count {
        guard Self.fits(words[index..<index + wanted.count], wanted) else {
          index += 1
          continue
        }
        let range = words[index].place.lowerBound..<words[index + wanted.count - 1].place.upperBound
        add(
          range, of: segment, text, block: block,
          kind: file.article.blocks[block].kind.rawValue)
        index += wanted.count
      }
    }
  }

  private mutating func add(
    _ range: Range<Int>, of segment: PreparedSegment, _ text: [UInt8], block: Int, kind: String
  ) {
    let sentence = segment.alignment.sentence
    let start = sentence.source.lowerBound
    let tokens = sentence.tokens.filter {
      $0.source.overlaps((range.lowerBound + start)..<(range.upperBound + start))
    }
    guard let first = tokens.first, let last = tokens.last else { return }
    let spoken = Array(sentence.spoken.utf8)
    // The words around it in the source: a link's markup may stand between the two.
    let sources = segment.words.filter { $0.place.overlaps(range) }.compactMap(\.source)
    guard let low = sources.map(\.lowerBound).min(), let high = sources.map(\.upperBound).max()
    else { return }
    let sounds = tokens.compactMap(\.sounds)
    places.append(
      Place(
        block: block, kind: kind, sentence: segment.written,
        written: String(decoding: text[range], as: UTF8.self),
        spoken: String(
          decoding: spoken[
            first.spoken.lowerBound..<max(first.spoken.lowerBound, last.spoken.upperBound)],
          as: UTF8.self),
        phonemes: sounds.isEmpty ? nil : sounds.joined(separator: " "), rule: first.rule,
        source: low..<high))
  }

  /// A word's place in a text and what it is compared by.
  private struct Word {
    var place: Range<Int>
    var folded: String
  }

  /// The words between white space, hyphens and other punctuation.
  private static func words(in text: [UInt8]) -> [Word] {
    let string = String(decoding: text, as: UTF8.self)
    var words: [Word] = []
    for place in WrittenWords.places(in: string) {
      var start = place.lowerBound
      var end = start
      for scalar in String(decoding: text[place], as: UTF8.self).unicodeScalars {
        let next = end + UTF8.width(scalar)
        if joints.contains(scalar) {
          words.append(word(start..<end, text))
          start = next
        }
        end = next
      }
      words.append(word(start..<place.upperBound, text))
    }
    return words.filter { !$0.place.isEmpty }
  }

  /// What joins words without white space.
  private static let joints = Set("-/\u{2010}\u{2011}–—".unicodeScalars)

  private static func word(_ place: Range<Int>, _ text: [UInt8]) -> Word {
    let plain = String(decoding: text[place], as: UTF8.self).lowercased()
      .split(separator: "\u{2019}", omittingEmptySubsequences: false).joined(separator: "'")
    return Word(place: place, folded: plain)
  }

  private static func fits(_ words: ArraySlice<Word>, _ wanted: [String]) -> Bool {
    zip(words, wanted).enumerated().allSatisfy { index, pair in
      let (word, wanted) = pair
      if word.folded == wanted { return true }
      guard index == words.count - 1, word.folded.hasPrefix(wanted) else { return false }
      return ["'s", "s", "es"].contains(String(word.folded.dropFirst(wanted.count)))
    }
  }
}
