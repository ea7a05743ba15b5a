import Article
import Digest
import DurableFile
public import Lexicon
public import Normalisation

/// The pronunciation lexicons that somebody named for a run. Those that a voice profile names come
/// after them.
public struct LexiconChoice: Sendable {
  private let named: [LexiconFile]

  /// No lexicon but the profiles' own.
  public static let none = LexiconChoice()

  private init() { named = [] }

  /// Reads lexicons; what the earlier one says counts.
  ///
  /// - Parameters:
  ///   - paths: files that must be there.
  ///   - ifThere: files that are passed over where they are not; they come after the others.
  /// - Throws: ``NarrationError`` where one cannot be read or is no lexicon.
  public init(reading paths: [String], ifThere: [String] = []) throws(NarrationError) {
    let all = paths + ifThere.filter(Self.isThere)
    var seen: [FileIdentity] = []
    var files: [LexiconFile] = []
    for path in all {
      if let identity = FileIdentity(of: path) {
        if seen.contains(identity) { continue }
        seen.append(identity)
      }
      files.append(try Self.read(path))
    }
    named = files
  }

  /// Whether there is anything at the path of a lexicon.
  public static func isThere(_ path: String) -> Bool { FileIdentity(of: path) != nil }

  private init(_ files: [LexiconFile]) { named = files }

  /// The lexicons with another before them, in the place of the one that lies at the same path.
  func with(first file: LexiconFile) -> LexiconChoice {
    let identity = FileIdentity(of: file.path)
    return LexiconChoice(
      [file]
        + named.filter {
          $0.path != file.path && (identity == nil || FileIdentity(of: $0.path) != identity)
        })
  }

  static func read(_ path: String) throws(NarrationError) -> LexiconFile {
    do throws(LexiconError) {
      return try LexiconFile(reading: path)
    } catch {
      throw NarrationError(error)
    }
  }

  /// What the lexicons say for a voice.
  ///
  /// - Parameters:
  ///   - profile: the voice.
  ///   - article: the one article that is to be said, where it is one: only what can stand in it is
  ///     prepared then.
  /// - Returns: the words of the lexicons that serve the voice.
  /// - Throws: ``NarrationError`` where the profile names a lexicon that is not there or is none.
  public func pronunciations(
    for profile: VoiceProfile, in article: ArticleFile? = nil
  ) throws(NarrationError) -> Pronunciations {
    let text = article.map { $0.article.blocks.map(\.text.string) + [profile.disclosure.text] }
    return try pronunciations(for: profile, inText: text)
  }

  /// The same for pieces of text; nil for any.
  func pronunciations(
    for profile: VoiceProfile, inText text: [String]?
  ) throws(NarrationError) -> Pronunciations {
    var files = named
    for path in profile.lexicons {
      guard FileIdentity(of: path) != nil else {
        throw NarrationError(
          .unavailable,
          "the voice \(profile.name) names a lexicon that is not there: \(path); put it there, or "
            + "take it out of the profile")
      }
      files.append(try Self.read(path))
    }
    return Pronunciations(files, language: profile.language, in: text)
  }

  /// What the lexicons that were named say in one kind of English, whatever the voice.
  public func pronunciations(inLanguage tag: String) -> Pronunciations {
    Pronunciations(named, language: tag)
  }
}

/// How the words of lexicons are said in one language.
public struct Pronunciations: Sendable {
  /// The words, as the normaliser takes them.
  package let glossary: Glossary
  /// The digest of everything that the lexicons hold; empty where there are none.
  package let digest: String
  /// A sentence about each entry that cannot be used, with file and line.
  public let remarks: [String]

  /// No words.
  public static let none = Pronunciations([], language: VoiceProfile.builtIn.language)

  init(_ files: [LexiconFile], language tag: String, in text: [String]? = nil) {
    let (glossary, faults) = LexiconSet(files)
      .glossary(forVoiceOf: tag, Language(tag: tag), in: text)
    self.glossary = glossary
    digest = files.map { SHA256.hex(of: $0.bytes) }.joined(separator: " ")
    remarks = faults.map(\.description)
  }

  /// A normaliser that knows these words.
  public func normaliser(
    language: Language, explains: Bool = false
  ) -> Normaliser {
    Normaliser(language: language, explains: explains, glossary: glossary)
  }
}

extension NarrationError {
  /// What is wrong with a lexicon.
  public init(_ error: LexiconError) {
    if let file = error.file {
      self.init(file)
    } else {
      self.init(.badInput, error.description)
    }
  }
}
