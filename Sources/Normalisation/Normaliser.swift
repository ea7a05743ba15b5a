/// Turns written English into spoken English, token by token.
public struct Normaliser: Sendable {
  /// The English that it speaks.
  public let language: Language

  /// A normaliser for one kind of English.
  public init(language: Language) {
    self.language = language
  }

  /// The sentences of a text, each with its tokens and its reading. Never fails; takes time linear
  /// in the text's length. No sentence is longer than ``Sentence/longest`` bytes.
  public func sentences(of text: String) -> [Sentence] {
    []
  }
}
