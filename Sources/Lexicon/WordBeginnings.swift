/// The first letters of the words of a text, by which most entries of a lexicon are seen at a glance
/// not to stand in it.
struct WordBeginnings {
  private var beginnings: Set<UInt32> = []

  /// The words of some pieces of text.
  init(of pieces: [String]) {
    for piece in pieces {
      var bytes: [UInt8] = []
      for byte in piece.utf8 {
        // What is not ASCII may be a letter or a quotation mark; a word may begin behind either.
        if Self.isLetter(byte) {
          if bytes.count < 3 { bytes.append(byte) }
          if bytes.count == 3, let key = Self.key(bytes) { beginnings.insert(key) }
        } else {
          bytes.removeAll(keepingCapacity: true)
        }
      }
    }
  }

  /// Whether words that begin like these could stand in the text. True where their beginning may be
  /// written in several ways.
  func mayHold(_ grapheme: String) -> Bool {
    guard let key = Self.key(Array(grapheme.utf8.prefix(3))) else { return true }
    return beginnings.contains(key)
  }

  /// Three letters of ASCII, their capitals made small; nil for anything else.
  private static func key(_ bytes: [UInt8]) -> UInt32? {
    guard bytes.count == 3 else { return nil }
    var key: UInt32 = 0
    for byte in bytes {
      let small = byte | 0x20
      guard (0x61...0x7A).contains(small) else { return nil }
      key = key << 8 | UInt32(small)
    }
    return key
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}
