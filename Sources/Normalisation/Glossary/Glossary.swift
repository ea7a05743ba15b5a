/// Words that somebody says another way than the rules or the engine would: the entries of a lexicon
/// as the normaliser uses them.
public struct Glossary: Sendable {
  /// How an entry is said.
  public enum Reading: Sendable, Equatable {
    /// By sounds, in a notation that only the engine knows; people read the written word.
    case sounds(String)
    /// By other words, which are spoken text already.
    case words(String)
  }

  /// An entry.
  public struct Entry: Sendable, Equatable {
    /// What is written.
    public var written: String
    /// How it is said.
    public var reading: Reading
    /// How it is said with an ending, as in *Niamey's*; nil where it takes none.
    public var withEnding: Reading?
    /// Words one of which must stand right before it, in small letters.
    public var before: [String]
    /// Words one of which must stand right after it, in small letters.
    public var after: [String]
    /// Whether it fits only what is written in the very same letters.
    public var isExact: Bool

    /// An entry from its parts.
    public init(
      _ written: String, _ reading: Reading, withEnding: Reading? = nil, before: [String] = [],
      after: [String] = [], isExact: Bool = false
    ) {
      self.written = written
      self.reading = reading
      self.withEnding = withEnding
      self.before = before
      self.after = after
      self.isExact = isExact
    }
  }

  /// A way of writing an entry: its lexemes, and how far it is from what the entry says.
  struct Candidate {
    let entry: Entry
    let lexemes: [Pattern]
    /// 0 where it is written as in the entry, 1 where it has other capitals.
    let distance: Int
    /// The entry's place among all.
    let place: Int
  }

  /// A lexeme that must stand in the text.
  struct Pattern: Equatable {
    let bytes: [UInt8]
    let isWord: Bool
    let isGlued: Bool
  }

  /// The candidates by the folded hash of their first lexeme.
  private var candidates: [UInt32: [Candidate]] = [:]
  /// Whether any begins with something else than a word.
  private var hasMarks = false
  /// Whether any begins with a word that has a letter beyond ASCII.
  private(set) var hasAccents = false

  /// Whether there is no entry.
  public var isEmpty: Bool { candidates.isEmpty }

  /// A glossary of some entries; of two that fit equally well the one that comes first counts.
  public init(_ entries: [Entry] = []) {
    for (place, entry) in entries.enumerated() {
      for (distance, writing) in Writing.variants(of: entry) {
        let lexemes = Self.patterns(of: writing)
        guard let first = lexemes.first else { continue }
        if !first.isWord { hasMarks = true }
        if first.bytes.contains(where: { $0 >= 0x80 }) { hasAccents = true }
        candidates[WordHash.of(first.bytes), default: []].append(
          Candidate(entry: entry, lexemes: lexemes, distance: distance, place: place))
      }
    }
  }

  /// What can begin at a lexeme with this hash.
  func candidates(_ hash: UInt32) -> [Candidate] { candidates[hash] ?? [] }

  /// Whether a lexeme of this kind may begin an entry.
  func begins(with kind: Lexeme.Kind) -> Bool { kind == .word || hasMarks }

  static func patterns(of writing: String) -> [Pattern] {
    let text = LexedText(writing)
    return text.lexemes.map { lexeme in
      Pattern(
        bytes: Self.plain(text.bytes[lexeme.start..<lexeme.end]), isWord: lexeme.kind == .word,
        isGlued: lexeme.gap == .none)
    }
  }

  /// Bytes with the printer's apostrophe as the typewriter's, and a letter and its combining marks as
  /// one letter.
  static func plain(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let whole =
      hasCombiningMark(bytes)
      ? Array(MarkedLetters.composed(String(decoding: bytes, as: UTF8.self)).utf8)[...] : bytes
    guard whole.contains(0xE2) else { return Array(whole) }
    var plain: [UInt8] = []
    var index = whole.startIndex
    while index < whole.endIndex {
      if whole[index...].starts(with: [0xE2, 0x80, 0x99]) {
        plain.append(0x27)
        index += 3
      } else {
        plain.append(whole[index])
        index += 1
      }
    }
    return plain
  }

  /// Whether there is a mark from U+0300 to U+036F: nothing else begins with these bytes, but for a few
  /// Greek letters.
  static func hasCombiningMark(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { $0 & 0xFE == 0xCC }
  }
}

/// The ways in which an entry may be written.
private enum Writing {
  /// Names of fewer letters are not looked for in capitals: they may be somebody's initials.
  private static let shortestInCapitals = 4

  /// As the entry says, and in other capitals where that is the same word.
  static func variants(of entry: Glossary.Entry) -> [(distance: Int, text: String)] {
    let written = entry.written
    guard !entry.isExact else { return [(0, written)] }
    let capitals = written.uppercased()
    var others: [String] = []
    if written == written.lowercased() {
      others = [sentenceCase(written), titleCase(written), capitals]
    } else if written.unicodeScalars.count(where: \.properties.isAlphabetic) >= shortestInCapitals {
      others = [capitals]
    }
    var variants = [(0, written)]
    for other in others where !variants.contains(where: { $0.1 == other }) {
      variants.append((1, other))
    }
    return variants
  }

  private static func sentenceCase(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func titleCase(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false)
      .map { sentenceCase(String($0)) }.joined(separator: " ")
  }
}
