/// A rule's view of the text: the lexeme where it may begin, what follows and what went before,
/// never past the sentence. Offsets count lexemes from the rule's own.
struct Cursor {
  /// The text.
  let text: LexedText
  /// The English to speak.
  let language: Language
  /// The lexemes of the sentence, without the stop that ends it.
  let sentence: Range<Int>
  /// The lexeme where the rule may begin.
  var index: Int
  /// The sentence is written in capitals throughout, so that capitals say nothing about a word.
  var isShouted: Bool
  /// The numerals of the text that were asked for last.
  let numerals: NumeralMemo

  /// How far ahead any rule may look: keeps the work for one lexeme bounded.
  static let horizon = 100

  /// A lexeme by its offset, nil beyond the sentence.
  @inline(__always)
  subscript(_ offset: Int) -> Lexeme? {
    let at = index + offset
    guard at >= sentence.lowerBound, at < sentence.upperBound else { return nil }
    return text.lexemes[at]
  }

  /// How the sentence goes on from another lexeme.
  func moved(_ offset: Int) -> Cursor {
    Cursor(
      text: text, language: language, sentence: sentence, index: index + offset,
      isShouted: isShouted, numerals: numerals)
  }

  /// Whether the rule's lexeme goes on from what stands before it, with no white space and no opening
  /// mark between: the middle of something.
  var isJoined: Bool {
    index > sentence.lowerBound && isGlued(0) && !isOpening(-1)
  }

  /// Whether the lexeme is a dot behind a word, be it the stop of the sentence, which a reading never
  /// takes.
  func isDotOrStop(_ offset: Int) -> Bool {
    let at = index + offset
    guard at == sentence.upperBound, at < text.lexemes.count else { return isDot(offset) }
    let lexeme = text.lexemes[at]
    return lexeme.kind == .mark && lexeme.code == 0x2E && lexeme.gap == .none
  }

  /// Whether the lexeme exists and no white space stands before it.
  func isGlued(_ offset: Int) -> Bool { self[offset]?.gap == Lexeme.Gap.none }

  /// Whether the lexeme is this mark.
  func isMark(_ offset: Int, _ mark: Unicode.Scalar) -> Bool {
    guard let lexeme = self[offset] else { return false }
    return lexeme.kind == .mark && lexeme.code == mark.value
  }

  /// Whether the lexeme is this mark and nothing stands between it and the one before.
  func isGluedMark(_ offset: Int, _ mark: Unicode.Scalar) -> Bool {
    isMark(offset, mark) && isGlued(offset)
  }

  /// Whether the lexeme is a dot that belongs to the word before it, as an abbreviation's does.
  func isDot(_ offset: Int) -> Bool { isGluedMark(offset, ".") }

  /// Whether the lexeme is a hyphen or a dash, short or long.
  func isDash(_ offset: Int) -> Bool { self[offset]?.isDash ?? false }

  /// Whether the lexeme is an apostrophe or a closing single quotation mark.
  func isApostrophe(_ offset: Int) -> Bool {
    isMark(offset, "'") || isMark(offset, "\u{2019}")
  }

  /// The word at an offset, nil for another kind of lexeme.
  func word(_ offset: Int) -> Lexeme? {
    guard let lexeme = self[offset], lexeme.kind == .word else { return nil }
    return lexeme
  }

  /// The digits at an offset, nil for another kind of lexeme.
  func digits(_ offset: Int) -> ArraySlice<UInt8>? {
    guard let lexeme = self[offset], lexeme.kind == .digits else { return nil }
    return text.bytes[lexeme.start..<lexeme.end]
  }

  /// What a run of digits is worth, nil where it is none or too long to be a small number.
  func value(_ offset: Int) -> Int? {
    self[offset]?.value
  }

  /// The bytes of a lexeme.
  func bytes(_ offset: Int) -> ArraySlice<UInt8> {
    guard let lexeme = self[offset] else { return [] }
    return text.bytes[lexeme.start..<lexeme.end]
  }

  /// A lexeme as a string, empty beyond the sentence.
  func string(_ offset: Int) -> String { String(decoding: bytes(offset), as: UTF8.self) }

  /// Whether the lexeme is written just so, capitals included.
  func isWritten(_ offset: Int, _ word: StaticString) -> Bool {
    guard let lexeme = self[offset] else { return false }
    return word.withUTF8Buffer { letters in
      guard letters.count == lexeme.count else { return false }
      for place in letters.indices
      where unsafe letters[place] != text.bytes[lexeme.start + place] {
        return false
      }
      return true
    }
  }

  /// Whether the lexeme is one of these words, whatever their case.
  func isWord(_ offset: Int, _ words: Words) -> Bool {
    guard let lexeme = word(offset) else { return false }
    return words.contains(lexeme, in: text)
  }

  /// Whether the lexeme is one of these words, or one that owns something: "Korea", "Korea's".
  func isWord(_ offset: Int, _ words: Words, orPossessive: Bool) -> Bool {
    if isWord(offset, words) { return true }
    guard orPossessive, var stem = word(offset) else { return false }
    for ending in ["'s", "\u{2019}s"] where ends(offset, with: ending) {
      stem.end -= ending.utf8.count
      return words.contains(stem, in: text)
    }
    return false
  }

  /// Whether one of these words stands among the few lexemes before or after the rule's own: what is
  /// talked about.
  func isNear(_ words: Words, before: Int = 8, after: Int = 8) -> Bool {
    for offset in -before...after where isWord(offset, words) { return true }
    return false
  }

  /// Whether one of these words stands right before the lexeme, with its dot or without.
  func follows(_ words: Words, _ offset: Int = 0) -> Bool {
    isWord(offset - 1, words) || isDot(offset - 1) && isWord(offset - 2, words)
  }

  /// Whether the white space before a lexeme is a space that does not break, or a thin one: what
  /// printers set between groups of digits.
  func isTightSpace(_ offset: Int) -> Bool {
    guard let lexeme = self[offset], lexeme.gap == .space, lexeme.start > 0 else { return false }
    return text.bytes[lexeme.start - 1] != 0x20 && text.bytes[lexeme.start - 1] >= 0x80
  }

  /// The row of a table for a lexeme.
  func find(_ offset: Int, _ table: Table) -> Table.Row? {
    guard let lexeme = self[offset], lexeme.kind != .digits else { return nil }
    let bytes = text.bytes[lexeme.start..<lexeme.end]
    return lexeme.kind == .word ? table.find(bytes, hash: lexeme.code) : table.find(bytes)
  }
}
