public import Normalisation

/// Lexicons that are used together: what the first of them says counts, and in it what it says of the
/// voice's own country.
public struct LexiconSet: Sendable {
  /// The files.
  public let files: [LexiconFile]

  /// A set of files.
  public init(_ files: [LexiconFile] = []) { self.files = files }

  /// The entries as the normaliser uses them.
  ///
  /// - Parameters:
  ///   - tag: the language of the voice, as a BCP 47 tag.
  ///   - language: the English that it speaks.
  ///   - text: what is to be said, where that is known: entries that cannot stand in it are left
  ///     aside, since to spell them all takes longer than to say a short article.
  /// - Returns: the entries, and what is wrong with those that cannot be used.
  public func glossary(
    forVoiceOf tag: String, _ language: Language, in text: [String]? = nil
  ) -> (glossary: Glossary, faults: [LexiconError]) {
    // The tables of sounds cost time at every start, and most runs have no lexicon.
    guard !files.isEmpty else { return (Glossary(), []) }
    var faults = files.flatMap(\.faults)
    var all: [Glossary.Entry] = []
    let speller = Speller(language)
    let beginnings = text.map { WordBeginnings(of: $0) }
    for file in files {
      var own: [Glossary.Entry] = []
      var others: [Glossary.Entry] = []
      for item in file.items where Self.serves(item.entry, of: file, tag) {
        if let beginnings, !item.entry.graphemes.contains(where: beginnings.mayHold) { continue }
        do throws(PhonemeFault) {
          let entries = try speller.entries(for: item.entry)
          if Self.isOfRegion(item.entry.language ?? file.language, tag) {
            own += entries
          } else {
            others += entries
          }
        } catch {
          faults.append(
            LexiconError(path: file.path, line: item.line, "\(item.entry.word): \(error)"))
        }
      }
      all += own + others
    }
    return (Glossary(all), faults)
  }

  /// Whether an entry is for voices of a language: one that names a country for voices of that alone,
  /// another for those of its file's language in any country.
  static func serves(_ entry: LexiconEntry, of file: LexiconFile, _ tag: String) -> Bool {
    if let language = entry.language {
      return isOfRegion(language, tag) || !language.contains("-") && isSame(language, tag)
    }
    return isSame(file.language, tag)
  }

  private static func parts(_ tag: String) -> [Substring] {
    tag.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" })
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    parts(one).first == parts(other).first
  }

  private static func isOfRegion(_ one: String, _ other: String) -> Bool {
    parts(one).prefix(2) == parts(other).prefix(2)
  }
}
