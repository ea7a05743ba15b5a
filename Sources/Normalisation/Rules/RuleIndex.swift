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
  /// A bit for each word's hash, by its last 16 bits: most words are in no rule's list.
  private let known: [UInt64]
  private let keys: [UInt32]
  private let values: [Rules]

  init(_ rules: [any Rule]) {
    var digits = Continuations()
    var word = Continuations()
    var joinedShapes = [Rules](repeating: 0, count: 6)
    var marks = Marks()
    var numberMarks = Marks()
    var otherMarks: Rules = 0
    var shapes = joinedShapes
    var words: [UInt32: Rules] = [:]
    words.reserveCapacity(8192)
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
    var known = [UInt64](repeating: 0, count: 1024)
    var keys = [UInt32](repeating: 0, count: size)
    var values = [Rules](repeating: 0, count: size)
    for (key, rules) in words {
      var slot = Int(key) & (size - 1)
      while values[slot] != 0 { slot = (slot + 1) & (size - 1) }
      keys[slot] = key
      values[slot] = rules
      known[Int(key >> 6 & 1023)] |= 1 << UInt64(key & 63)
    }
    self.digits = digits
    self.word = word
    self.joinedShapes = joinedShapes
    self.marks = marks
    self.numberMarks = numberMarks
    self.otherMarks = otherMarks
    self.shapes = shapes
    self.known = known
    self.keys = keys
    self.values = values
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
      guard known[Int(lexeme.code >> 6 & 1023)] >> UInt64(lexeme.code & 63) & 1 == 1 else {
        return rules
      }
      var slot = Int(lexeme.code) & (keys.count - 1)
      while values[slot] != 0 {
        if keys[slot] == lexeme.code { return rules | values[slot] }
        slot = (slot + 1) & (keys.count - 1)
      }
      return rules
    }
  }

  /// The rules of marks, by their scalars.
  private struct Marks: Sendable {
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
