/// Which rules can begin at a lexeme, as a set of bits in the rules' order: what makes plain prose
/// cheap. Words are known by their hash alone; a rule that is asked for nothing answers nil.
struct RuleIndex: Sendable {
  /// A set of rules: bit `n` is the rule at place `n`.
  typealias Rules = UInt128

  private var digits: Rules = 0
  private var joinedDigits: Rules = 0
  private var ascii = [Rules](repeating: 0, count: 128)
  private var marks: [UInt32: Rules] = [:]
  private var otherMarks: Rules = 0
  /// The rules for any word with something right behind it.
  private var joinedWords: Rules = 0
  private var shapes = [Rules](repeating: 0, count: 6)
  private var keys: [UInt32] = []
  private var values: [Rules] = []

  init(_ rules: [any Rule]) {
    var words: [UInt32: Rules] = [:]
    for (place, rule) in rules.prefix(128).enumerated() {
      let bit = Rules(1) << Rules(place)
      for start in rule.starts {
        switch start {
        case .digits: digits |= bit
        case .joinedDigits: joinedDigits |= bit
        case .marks(let scalars):
          for scalar in scalars.unicodeScalars {
            if scalar.value < 128 {
              ascii[Int(scalar.value)] |= bit
            } else {
              marks[scalar.value, default: 0] |= bit
            }
          }
        case .otherMarks: otherMarks |= bit
        case .joinedWord: joinedWords |= bit
        case .shape(let shape): shapes[Int(shape.rawValue)] |= bit
        case .table(let table):
          for row in table.rows { words[WordHash.of(row[0].utf8), default: 0] |= bit }
        case .words(let list):
          for word in list.list { words[WordHash.of(word.utf8), default: 0] |= bit }
        }
      }
    }
    var size = 16
    while size < words.count * 4 { size *= 2 }
    keys = [UInt32](repeating: 0, count: size)
    values = [Rules](repeating: 0, count: size)
    for (key, rules) in words {
      var slot = Int(key) & (size - 1)
      while values[slot] != 0 { slot = (slot + 1) & (size - 1) }
      keys[slot] = key
      values[slot] = rules
    }
  }

  /// The rules that can begin at a lexeme of a sentence.
  @inline(__always)
  func rules(at index: Int, of text: LexedText, in sentence: Range<Int>) -> Rules {
    let lexeme = text.lexemes[index]
    let hasNext = index + 1 < sentence.upperBound && text.lexemes[index + 1].gap == .none
    switch lexeme.kind {
    case .digits:
      guard hasNext else { return digits }
      let isPunctuated =
        text.lexemes[index + 1].isPunctuation
        && (index + 2 >= sentence.upperBound || text.lexemes[index + 2].gap != .none)
      return isPunctuated ? digits : digits | joinedDigits
    case .mark:
      if lexeme.code < 128 { return ascii[Int(lexeme.code)] }
      return otherMarks | (marks[lexeme.code] ?? 0)
    case .word:
      var slot = Int(lexeme.code) & (keys.count - 1)
      let rules = shapes[Int(lexeme.shape.rawValue)] | (hasNext ? joinedWords : 0)
      while values[slot] != 0 {
        if keys[slot] == lexeme.code { return rules | values[slot] }
        slot = (slot + 1) & (keys.count - 1)
      }
      return rules
    }
  }
}
