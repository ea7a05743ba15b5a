/// Which rules can begin at a lexeme, as a set of bits in the rules' order: what makes plain prose
/// cheap. Words are known by their hash alone; a rule that is asked for nothing answers nil.
final class RuleIndex: Sendable {
  /// A set of rules: bit `n` is the rule at place `n`.
  typealias Rules = UInt128

  private let digits: Continuations
  private let word: Continuations
  private let joinedShapes: [Rules]
  private let marks: Marks
  /// The rules that are asked at a mark with neither a word nor white space right behind.
  private let numberMarks: Marks
  private let otherMarks: Rules
  private let shapes: [Rules]
  private let words: RulesByWord
  /// The rules of digits by the word behind them.
  private let followers: RulesByWord

  init(_ rules: [any Rule]) {
    var digits = Continuations()
    var word = Continuations()
    var joinedShapes = [Rules](repeating: 0, count: 6)
    var marks = Marks()
    var numberMarks = Marks()
    var otherMarks: Rules = 0
    var shapes = joinedShapes
    var words = RulesByWord(size: 1 << 15)
    var followers = RulesByWord(size: 1 << 12)
    for (place, rule) in rules.prefix(128).enumerated() {
      let bit = Rules(1) << Rules(place)
      for start in rule.starts {
        switch start {
        case .digits: digits.add(bit, before: [.joined, .apart, .nothing], allMarks: true)
        case .followedDigits: digits.add(bit, before: [.joined, .apart], allMarks: true)
        case .digitsBeforeNoWord:
          digits.add(bit, before: [.otherMark, .digitsApart, .markApart], allMarks: true)
        case .digitsBeforeWords(let list): followers.add(bit, list)
        case .digitsBeforeTable(let table): followers.add(bit, table)
        case .joinedDigits: digits.add(bit, before: .joined, allMarks: true)
        case .digitsBefore(let scalars, let next): digits.add(bit, before: next, scalars)
        case .marks(let scalars): marks.add(bit, scalars)
        case .marksBeforeNoWord(let scalars): numberMarks.add(bit, scalars)
        case .otherMarks: otherMarks |= bit
        case .wordBefore(let scalars, let next): word.add(bit, before: next, scalars)
        case .shape(let shape): shapes[Int(shape.rawValue)] |= bit
        case .joinedShape(let shape): joinedShapes[Int(shape.rawValue)] |= bit
        case .table(let table): words.add(bit, table)
        case .words(let list): words.add(bit, list)
        }
      }
    }
    self.digits = digits
    self.word = word
    self.joinedShapes = joinedShapes
    self.marks = marks
    self.numberMarks = numberMarks
    self.otherMarks = otherMarks
    self.shapes = shapes
    self.words = words
    self.followers = followers
  }

  /// The rules that can begin at a lexeme of a sentence.
  @inline(__always)
  func rules(at index: Int, of text: LexedText, in sentence: Range<Int>) -> Rules {
    let lexeme = text.lexemes[index]
    switch lexeme.kind {
    case .digits:
      let rules = digits.rules(behind: index, of: text, in: sentence).rules
      guard index + 1 < sentence.upperBound, case let behind = text.lexemes[index + 1],
        behind.kind == .word
      else { return rules }
      return rules | followers.rules(behind.code)
    case .mark:
      let rules = marks.rules(lexeme.code) | (lexeme.code < 128 ? 0 : otherMarks)
      guard index + 1 < sentence.upperBound, case let behind = text.lexemes[index + 1],
        behind.kind != .word, behind.gap == .none
      else { return rules }
      return rules | numberMarks.rules(lexeme.code)
    case .word:
      let (next, isJoined) = word.rules(behind: index, of: text, in: sentence)
      let shape = Int(lexeme.shape.rawValue)
      return next | shapes[shape] | (isJoined ? joinedShapes[shape] : 0)
        | words.rules(lexeme.code)
    }
  }

  /// The rules of words, by their hashes.
  private struct RulesByWord: Sendable {
    /// A bit for each word, by the last 16 bits of its hash: most words are in no rule's list.
    private var known = [UInt64](repeating: 0, count: 1024)
    private var keys: [UInt32]
    private var values: [Rules]
    private var count = 0

    /// - Parameter size: how many slots there are to begin with, a power of two.
    init(size: Int) {
      keys = [UInt32](repeating: 0, count: size)
      values = [Rules](repeating: 0, count: size)
    }

    mutating func add(_ bit: Rules, _ table: Table) {
      for row in table.rows { add(bit, WordHash.of(row[0].utf8)) }
    }

    mutating func add(_ bit: Rules, _ list: Words) {
      for word in list.list { add(bit, WordHash.of(word.utf8)) }
    }

    private mutating func add(_ rules: Rules, _ key: UInt32) {
      if count * 2 > keys.count {
        var larger = RulesByWord(size: keys.count * 2)
        for slot in keys.indices where values[slot] != 0 { larger.add(values[slot], keys[slot]) }
        self = larger
      }
      let slot = slot(of: key)
      if values[slot] == 0 { count += 1 }
      keys[slot] = key
      values[slot] |= rules
      known[Int(key >> 6 & 1023)] |= 1 << UInt64(key & 63)
    }

    /// The slot of a word, or the free one where it would stand.
    private func slot(of key: UInt32) -> Int {
      var slot = Int(key) & (keys.count - 1)
      while values[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
      return slot
    }

    @inline(__always)
    func rules(_ key: UInt32) -> Rules {
      guard known[Int(key >> 6 & 1023)] >> UInt64(key & 63) & 1 == 1 else { return 0 }
      return values[slot(of: key)]
    }
  }

  /// The rules of marks, by their scalars.
  private struct Marks: Sendable {
    /// Those of Latin-1 and of the blocks from General Punctuation to Mathematical Operators.
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
  private struct Continuations: Sendable {
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
