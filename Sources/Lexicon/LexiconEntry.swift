import Normalisation

/// One entry of a lexicon: what is written, and how it is said.
public struct LexiconEntry: Sendable, Equatable {
  /// How something is said.
  public enum Pronunciation: Sendable, Equatable {
    /// Sounds in the International Phonetic Alphabet.
    case ipa(String)
    /// Sounds in the mnemonics of eSpeak NG, without brackets.
    case espeak(String)
    /// Other words, or a respelling.
    case alias(String)
  }

  /// The ways in which it is written: a word each, or several words.
  public var graphemes: [String]
  /// How it is said.
  public var pronunciation: Pronunciation
  /// The one kind of English that it is for (a BCP 47 tag); nil for all that its file is for.
  public var language: String?
  /// Words one of which must stand right before it; any or none where there are none.
  public var before: [String]
  /// Words one of which must stand right after it.
  public var after: [String]
  /// Whether it fits only what is written in the very same capitals and small letters.
  public var isExact: Bool

  /// An entry from its parts.
  public init(
    graphemes: [String], pronunciation: Pronunciation, language: String? = nil,
    before: [String] = [], after: [String] = [], isExact: Bool = false
  ) {
    self.graphemes = graphemes
    self.pronunciation = pronunciation
    self.language = language
    self.before = before
    self.after = after
    self.isExact = isExact
  }

  /// The first of its ways of writing.
  public var word: String { graphemes.first ?? "" }
}

/// A way of writing sounds or words, as PLS and the command line name it.
extension LexiconEntry.Pronunciation {
  /// `ipa`, `x-espeak` or `alias`.
  public var alphabet: String {
    switch self {
    case .ipa: "ipa"
    case .espeak: "x-espeak"
    case .alias: "alias"
    }
  }

  /// The sounds or words.
  public var text: String {
    switch self {
    case .ipa(let text), .espeak(let text), .alias(let text): text
    }
  }
}

extension LexiconEntry {
  /// The entry, made sure that it can be used: it has a word that can stand in a text, and its sounds are
  /// sounds of its English.
  ///
  /// - Throws: ``LexiconError`` naming what is wrong.
  public func checked() throws(LexiconError) -> LexiconEntry {
    var entry = self
    entry.graphemes = graphemes.map(Self.plain)
    let texts =
      [
        ("the word", word), ("how it is said", pronunciation.text),
        ("the language", language ?? "x"),
      ]
      + before.map { ("a word before it", $0) } + after.map { ("a word after it", $0) }
    for (what, text) in texts {
      guard
        text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control || $0 == "\t" })
      else {
        throw LexiconError(path: nil, "there is a control character in \(what); leave it out")
      }
      guard !Self.plain(text).isEmpty else { throw LexiconError(path: nil, "\(what) is empty") }
    }
    for word in before + after where Self.plain(word).contains(" ") {
      throw LexiconError(path: nil, "\"\(word)\" is more than the one word right beside it")
    }
    let languages: [Language] =
      language.map { [$0.lowercased() == "en-gb" ? .britishEnglish : .americanEnglish] }
      ?? Language.allCases
    for language in languages {
      do throws(PhonemeFault) {
        _ = try Speller(language).entries(for: entry)
      } catch {
        throw LexiconError(path: nil, error.description)
      }
    }
    return entry
  }

  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
