/// A text with its lexemes: what every later stage reads. Immutable once made.
final class LexedText: Sendable {
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// Its lexemes in order.
  let lexemes: [Lexeme]

  /// Cuts a text into lexemes.
  init(_ text: String) {
    bytes = Array(text.utf8)
    var lexer = Lexer(bytes)
    lexemes = lexer.run()
  }

  /// The text of some lexemes with what stands between them.
  func string(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, range.upperBound <= lexemes.count else {
      return ""
    }
    return String(decoding: bytes[lexemes[first].start..<lexemes[last].end], as: UTF8.self)
  }

  /// Whether a lexeme is "and" or its sign.
  func isAnd(_ index: Int) -> Bool {
    guard lexemes.indices.contains(index) else { return false }
    let lexeme = lexemes[index]
    return lexeme.kind == .mark && lexeme.code == 0x26 || Self.and.contains(lexeme, in: self)
  }

  private static let and: Words = "and"
}
