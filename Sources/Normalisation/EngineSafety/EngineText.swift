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
  /// A stretch of it.
  public enum Part: Sendable, Equatable {
    /// Text: no control characters, no line breaks.
    case text(String)
    /// The sounds of an entry of the glossary. White space or nothing stands around them.
    case sounds(String)
  }

  /// Text and sounds in their order.
  public private(set) var parts: [Part]
  /// All of it as one text, in which the positions of ``origins`` count.
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
    let sounds = sentence.tokens.compactMap { token in
      token.sounds.map { EngineWriter.Sounds(spoken: token.spoken, sounds: $0) }
    }
    self.init(sentence.spoken, letters: letters, sounds: sounds)
  }

  /// A spoken text for the engine.
  public init(_ spoken: String, language: Language) {
    self.init(spoken, letters: [:], sounds: [])
  }

  /// A spoken text; for some of its bytes it is known whether an "A" there is the letter.
  private init(_ spoken: String, letters: [Int: Bool], sounds: [EngineWriter.Sounds]) {
    var writer = EngineWriter(Array(spoken.unicodeScalars), letters: letters, sounds: sounds)
    writer.run()
    string = String(String.UnicodeScalarView(writer.scalars))
    origins = writer.origins
    parts = []
    var end = 0
    func text(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(writer.scalars[range]))
    }
    for place in writer.places {
      if place.lowerBound > end { parts.append(.text(text(end..<place.lowerBound))) }
      parts.append(.sounds(text(place)))
      end = place.upperBound
    }
    if end < writer.scalars.count { parts.append(.text(text(end..<writer.scalars.count))) }
  }
}
