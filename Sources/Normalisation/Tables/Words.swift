/// A small set of words, asked of lexemes whatever their case. Made of nothing but a literal, so that
/// a rule can write one where it asks and pay for no memory.
struct Words: Sendable, ExpressibleByStringLiteral {
  /// The words, apart by spaces.
  private let literal: StaticString

  /// The words of a literal, apart by spaces.
  init(stringLiteral words: StaticString) { literal = words }

  /// The words.
  var list: [String] {
    literal.withUTF8Buffer { words in
      unsafe words.split(separator: 0x20).map { unsafe String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Whether a lexeme is one of them.
  func contains(_ lexeme: Lexeme, in text: LexedText) -> Bool {
    guard lexeme.kind == .word else { return false }
    return literal.withUTF8Buffer { words in
      Self.contains(text.bytes[lexeme.start..<lexeme.end], in: unsafe Span(_unsafeElements: words))
    }
  }

  @inline(__always)
  private static func contains(_ sought: ArraySlice<UInt8>, in words: Span<UInt8>) -> Bool {
    var start = 0
    while start + sought.count <= words.count {
      var length = 0
      while length < sought.count,
        words[start + length].lowered == sought[sought.startIndex + length].lowered
      {
        length += 1
      }
      let end = start + length
      if length == sought.count, end == words.count || words[end] == 0x20 { return true }
      start = end
      while start < words.count, words[start] != 0x20 { start += 1 }
      start += 1
    }
    return false
  }
}
