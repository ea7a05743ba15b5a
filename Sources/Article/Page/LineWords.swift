/// A line of a page as words to be compared: small letters, no punctuation, figures as `#`.
struct LineWords: Equatable {
  private(set) var words: [String] = []
  /// Whether the line ends like a sentence.
  let endsInStop: Bool

  init(_ line: String) {
    endsInStop = line.utf8.last == 0x2E
    var word: [UInt8] = []
    for byte in line.utf8 {
      if Byte.isWhite(byte) {
        add(word)
        word.removeAll(keepingCapacity: true)
      } else {
        word.append(byte)
      }
    }
    add(word)
  }

  /// The first two words of some bytes, as they would stand here; the second is empty where there
  /// is but one.
  static func opening(of bytes: some Sequence<UInt8>) -> (first: String, second: String)? {
    var first: String?
    var word: [UInt8] = []
    for byte in bytes.prefix(160) {
      if !Byte.isWhite(byte) {
        word.append(byte)
      } else if !word.isEmpty {
        if let found = normalised(word) {
          if let first { return (first, found) }
          first = found
        }
        word.removeAll(keepingCapacity: true)
      }
    }
    guard let first else { return normalised(word).map { ($0, "") } }
    return (first, normalised(word) ?? "")
  }

  private mutating func add(_ word: [UInt8]) {
    if let word = Self.normalised(word) { words.append(word) }
  }

  /// A word without marks around it (a colon behind it stays), its figures as one `#`.
  private static func normalised(_ word: [UInt8]) -> String? {
    guard !word.isEmpty else { return nil }
    var lower = 0
    var upper = word.count
    while lower < upper, !Byte.isWord(word[lower]), word[lower] != 0x23 { lower += 1 }
    while upper > lower, !Byte.isWord(word[upper - 1]), word[upper - 1] != 0x23 { upper -= 1 }
    let colon = upper > lower && upper < word.count && word[upper] == 0x3A
    var result: [UInt8] = []
    var place = lower
    while place < upper {
      let byte = word[place]
      if Byte.isDigit(byte) || byte == 0x23 {
        if result.last != 0x23 { result.append(0x23) }
      } else if [0x2C, 0x2E, 0x3A].contains(byte), result.last == 0x23, place + 1 < upper,
        Byte.isDigit(word[place + 1])
      {
        // A mark inside a number.
      } else if byte == 0xE2, place + 2 < upper, word[place + 1] == 0x80, word[place + 2] == 0x99 {
        result.append(0x27)
        place += 2
      } else {
        result.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      }
      place += 1
    }
    if colon { result.append(0x3A) }
    let string = String(decoding: result, as: UTF8.self)
    return string.isEmpty || Self.separators.contains(string) ? nil : string
  }

  /// Marks outside ASCII that stand between words.
  private static let separators: Set<String> = [
    "·", "•", "∙", "—", "–", "…", "“", "”", "‘", "’", "▶", "▶️", "►", "⏵", "×", "→", "»", "«", "›",
    "🔊",
    "🎧",
  ]
}
