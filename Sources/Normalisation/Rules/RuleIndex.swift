/// Which rules can begin at a lexeme, as a set of bits in the rules' order: what makes plain prose
/// cheap. Words are known by their hash alone; a rule that is asked for nothing answers nil.
struct RuleIndex: Sendable {
  /// A set of rules: bit `n` is the rule at place `n`.
  typealias Rules = UInt128

  private var digits = Continuations()
  private var word = Continuations()
  private var joinedShapes = [Rules](repeating: 0, count: 6)
  private var marks = Marks()
  /// The rules that are asked at a mark with neither a word nor white space right behind.
  private var numberMarks = Marks()
  private var otherMarks: Rules = 0
  private var shapes = [Rules](repeating: 0, count: 6)
  private var keys: [UInt32] = []
  private var values: [Rules] = []

  init(_ rules: [any Rule]) {
    var words: [UInt32: Rules] = [:]
    for (place, rule) in rules.prefix(128).enumerated() {
      let bit = Rules(1) << Rules(place)
      for start in rule.starts {
        switch start {
        case .digits: digits.add(bit, before: [.joined, .apart, .nothing], allMarks: true)
        case .followedDigits: digits.add(bit, before: [.joined, .apart], allMarks: true)
        case .joinedDigits: digits.add(bit, before: .joined, allMarks: true)
        case .digitsBefore(let scalars, let next): digits.add(bit, before: next, scalars)
        case .marks(let scalars): marks.add(bit, scalars)
        case .marksBeforeNumber(let scalars): numberMarks.add(bit, scalars)
        case .otherMarks: otherMarks |= bit
        case .wordBefore(let scalars, let next): word.add(bit, before: next, scalars)
        case .shape(let shape): shapes[Int(shape.rawValue)] |= bit
        case .joinedShape(let shape): joinedShapes[Int(shape.rawValue)] |= bit
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
    switch lexeme.kind {
    case .digits: return digits.rules(behind: index, of: text, in: sentence).rules
    case .mark:
      let rules = marks.rules(lexeme.code) | (lexeme.code < 128 ? 0 : otherMarks)
      guard index + 1 < sentence.upperBound, case let behind = text.lexemes[index + 1],
        behind.kind != .word, behind.gap == .none
      else { return rules }
      return rules | numberMarks.rules(lexeme.code)
    case .word:
      let (next, isJoined) = word.rules(behind: index, of: text, in: sentence)
      let shape = Int(lexeme.shape.rawValue)
      let rules = next | shapes[shape] | (isJoined ? joinedShapes[shape] : 0)
      var slot = Int(lexeme.code) & (keys.count - 1)
      while values[slot] != 0 {
        if keys[slot] == lexeme.code { return rules | values[slot] }
        slot = (slot + 1) & (keys.count - 1)
      }
      return rules
    }
  }

  /// The rules of marks, by their scalars.
  private struct Marks {
    /// Those of Latin-1 and of the blocks from General Punctuation to Miscellaneous Technical.
    private var common = [Rules](repeating: 0, count: 0x400)
    private var others: [UInt32: Rules] = [:]

    private static func place(_ scalar: UInt32) -> Int? {
      switch scalar {
      case 0..<0x100: Int(scalar)
      case 0x2000..<0x2300: Int(scalar - 0x2000 + 0x100)
      default: nil
      }
    }

    mutating func add(_ bit: Rules, _ scalars: String) {
      for scalar in scalars.unicodeScalars {
        if let place = Self.place(scalar.value) {
          common[place] |= bit
        } else {
          others[scalar.value, default: 0] |= bit
        }
      }
    }

    @inline(__always)
    func rules(_ scalar: UInt32) -> Rules {
      if let place = Self.place(scalar) { return common[place] }
      return others[scalar] ?? 0
    }
  }

  /// The rules of a kind of lexeme by what follows it.
  private struct Continuations {
    /// By the place of a bit of ``Next``.
    private var next = [Rules](repeating: 0, count: 7)
    /// By the ASCII mark right behind.
    private var ascii = [Rules](repeating: 0, count: 128)

    mutating func add(_ bit: Rules, before next: Next, _ marks: String = "", allMarks: Bool = false)
    {
      for place in self.next.indices where next.contains(Next(rawValue: 1 << UInt8(place))) {
        self.next[place] |= bit
      }
      for mark in ascii.indices where allMarks || marks.utf8.contains(UInt8(mark)) {
        ascii[mark] |= bit
      }
    }

    /// The rules at a lexeme of a sentence, and whether anything goes on from it.
    @inline(__always)
    func rules(
      behind index: Int, of text: LexedText, in sentence: Range<Int>
    ) -> (rules: Rules, isJoined: Bool) {
      guard index + 1 < sentence.upperBound else { return (next[6], false) }
      let behind = text.lexemes[index + 1]
      guard behind.gap == .none else {
        return (next[behind.kind == .word ? 3 : behind.kind == .digits ? 4 : 5], false)
      }
      switch behind.kind {
      case .word: return (next[0], true)
      case .digits: return (next[1], true)
      case .mark:
        let endsClause =
          behind.isPunctuation
          && (index + 2 >= sentence.upperBound || text.lexemes[index + 2].gap != .none)
        if endsClause { return (next[6], false) }
        return (behind.code < 128 ? ascii[Int(behind.code)] : next[2], true)
      }
    }
  }
}
