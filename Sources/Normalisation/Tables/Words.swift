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
      unsafe Self.contains(text.bytes[lexeme.start..<lexeme.end], in: words)
    }
  }

  /// Looks at eight bytes at once for beginnings of words with the first letter that is sought: most
  /// words asked for are in no list.
  @inline(__always)
  private static func contains(_ sought: ArraySlice<UInt8>, in words: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    guard let first = sought.first, let base = words.baseAddress, sought.count <= words.count
    else { return false }
    let letters = UInt64(first | 0x20) &* ones
    var before: UInt64 = 0x20
    var start = 0
    while start + 8 <= words.count {
      let bytes = unsafe UnsafeRawPointer(base)
        .loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
      var places =
        zeros((bytes | 0x20 &* ones) ^ letters) & zeros((bytes &<< 8 | before) ^ 0x20 &* ones)
      while places != 0 {
        if unsafe stands(sought, at: start + places.trailingZeroBitCount / 8, in: words) {
          return true
        }
        places &= places - 1
      }
      before = bytes &>> 56
      start += 8
    }
    while start < words.count {
      if unsafe stands(sought, at: start, in: words) { return true }
      start += 1
    }
    return false
  }

  /// A one in each of eight bytes.
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The highest bit of each byte that is zero, and it may be of a one above such a byte.
  @inline(__always)
  private static func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- ones) & ~bytes & (0x80 &* ones) }

  /// Whether the word is the one that begins at a place of the list, if one does.
  @inline(__always)
  private static func stands(
    _ sought: ArraySlice<UInt8>, at start: Int, in words: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let end = start + sought.count
    guard end <= words.count, unsafe start == 0 || words[start - 1] == 0x20,
      unsafe end == words.count || words[end] == 0x20
    else { return false }
    for place in 0..<sought.count
    where unsafe words[start + place].lowered != sought[sought.startIndex + place].lowered {
      return false
    }
    return true
  }
}
