/// The spoken text of a sentence made safe for eSpeak NG: what it would misread, take for a
/// command or stumble over is written another way.
///
/// - Invisible characters, controls and direction marks are left out; white space becomes one space.
/// - `[[`, which begins phonemes, and `<`, which begins markup, are taken apart or left out.
/// - A capital A that stands alone beside another single letter is written "eh", which sounds as the
///   letter; alone it would be the article.
/// - "Ms" is written "Miz"; the engine would spell it.
/// - Letters with marks that it does not know lose them; a letter and its combining mark become one.
/// - A dot that eSpeak would end a clause at inside the sentence is left out.
public struct EngineText: Sendable, Equatable {
  /// The text for the engine: no control characters, no line breaks.
  public private(set) var string: String
  /// For each Unicode scalar of ``string``, the byte offset in the spoken text that it came from.
  public private(set) var origins: [Int32]

  /// The reading of a sentence for the engine.
  public init(_ sentence: Sentence, language: Language) {
    var letters: [Int: Bool] = [:]
    let bytes = Array(sentence.spoken.utf8)
    for (token, next) in zip(sentence.tokens, sentence.tokens.dropFirst())
    where token.spoken.count == 1 && bytes[token.spoken.lowerBound] == 0x41 {
      // "A. Smith" against "A G seven summit".
      if token.rule == "initial" {
        letters[token.spoken.lowerBound] = true
      } else if token.rule == "word", next.rule != "word", next.rule != "punctuation" {
        letters[token.spoken.lowerBound] = false
      }
    }
    self.init(sentence.spoken, letters: letters)
  }

  /// A spoken text for the engine.
  public init(_ spoken: String, language: Language) {
    self.init(spoken, letters: [:])
  }

  /// A spoken text; for some of its bytes it is known whether an "A" there is the letter.
  private init(_ spoken: String, letters: [Int: Bool]) {
    var writer = EngineWriter(Array(spoken.unicodeScalars), letters: letters)
    writer.run()
    string = String(String.UnicodeScalarView(writer.scalars))
    origins = writer.origins
  }
}
