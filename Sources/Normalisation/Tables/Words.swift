/// A small set of words, asked of lexemes whatever their case.
struct Words: Sendable, ExpressibleByStringLiteral {
  /// The words.
  let list: [String]
  private let hashes: [UInt32]

  /// The words of a literal, apart by spaces.
  init(stringLiteral words: String) {
    list = words.utf8.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    hashes = list.map { WordHash.of($0.utf8) }
  }

  /// Whether a lexeme is one of them.
  func contains(_ lexeme: Lexeme, in text: LexedText) -> Bool {
    guard lexeme.kind == .word else { return false }
    for index in hashes.indices where hashes[index] == lexeme.code {
      let word = list[index].utf8
      let bytes = text.bytes[lexeme.start..<lexeme.end]
      if word.elementsEqual(bytes, by: { $0.lowered == $1.lowered }) { return true }
    }
    return false
  }
}
