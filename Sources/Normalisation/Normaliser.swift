/// Turns written English into spoken English, token by token.
///
/// The same text always gives the same sentences; any text gives some; the time is linear in its
/// length. White space at the ends of a sentence belongs to none.
public struct Normaliser: Sendable {
  /// The English that it speaks.
  public let language: Language
  /// Whether tokens name the reading that came second (slower).
  public let explains: Bool

  /// The words that are said another way; they come before every rule.
  public let glossary: Glossary

  /// A normaliser for one kind of English.
  public init(language: Language, explains: Bool = false, glossary: Glossary = Glossary()) {
    self.language = language
    self.explains = explains
    self.glossary = glossary
  }

  /// The sentences of a text, each with its tokens and its reading. No sentence covers more than
  /// ``Sentence/longest`` bytes.
  public func sentences(of text: String) -> [Sentence] {
    let text = LexedText(text)
    var splitter = Splitter(text)
    let pieces = Cap.apply(splitter.run(), text)
    var reader = Reader(text, self)
    return pieces.compactMap { reader.read(CollectionOfOne($0)) }
  }

  /// A line read as one: its sentences after one another, with no line break in the reading.
  public func reading(of line: String) -> Sentence {
    read(line, listsTokens: true)
  }

  /// The words of ``reading(of:)`` alone, which take less time.
  public func spoken(of line: String) -> String {
    read(line, listsTokens: false).spoken
  }

  private func read(_ line: String, listsTokens: Bool) -> Sentence {
    let text = LexedText(line)
    var splitter = Splitter(text)
    var reader = Reader(text, self, listsTokens: listsTokens)
    return reader.read(splitter.run()) ?? Sentence(source: 0..<0, spoken: "", tokens: [])
  }
}
