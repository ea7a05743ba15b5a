/// The smallest piece that rules look at: a word, a run of digits or one mark. White space is no
/// lexeme; each lexeme knows what stood before it.
struct Lexeme {
  /// What a lexeme is made of.
  enum Kind: UInt8 {
    /// Letters, with apostrophes between them: `don't`, `O'Neill's`, `東京`.
    case word
    /// ASCII digits.
    case digits
    /// One scalar that is neither: punctuation, a sign, an emoji, something invisible.
    case mark
  }

  /// How the letters of a word are cased.
  enum Shape: UInt8 {
    case lower, capitalised, oneCapital, upper, mixed
    /// No word.
    case none
  }

  /// The white space before a lexeme.
  enum Gap: UInt8 {
    case none, space, newline, blankLine
  }

  /// Its first byte in the text.
  var start: Int
  /// The byte after its last.
  var end: Int
  /// A word: the hash of its bytes, ASCII letters folded to lower case. A mark: its scalar value.
  /// Digits: ``ofDigits`` plus what up to nine of them are worth, ``ofLongDigits`` for more: no scalar
  /// value is either.
  var code: UInt32
  /// What it is made of.
  var kind: Kind
  /// How it is cased.
  var shape: Shape
  /// What stood before it.
  var gap: Gap

  /// A mark that ends a clause, a list's item or a bracket.
  @inline(__always)
  var isPunctuation: Bool {
    guard kind == .mark else { return false }
    switch code {
    case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D: return true
    default: return false
    }
  }

  /// A hyphen or a dash, short or long.
  @inline(__always)
  var isDash: Bool {
    guard kind == .mark else { return false }
    switch code {
    case 0x2D, 0x2010, 0x2011, 0x2012, 0x2013, 0x2212: return true
    default: return false
    }
  }

  /// The code of the digit 0.
  static let ofDigits: UInt32 = 1 << 30
  /// The code of more than nine digits.
  static let ofLongDigits: UInt32 = .max

  /// What a run of at most nine digits is worth, nil for anything else.
  @inline(__always)
  var value: Int? {
    guard kind == .digits, code != Self.ofLongDigits else { return nil }
    return Int(code - Self.ofDigits)
  }

  /// Its length in bytes.
  var count: Int { end - start }
}
