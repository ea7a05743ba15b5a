import Testing

@testable import Normalisation

@Suite("Rules")
struct RuleTests {
  @Test("a line is read as its case file says", arguments: Case.all)
  func reading(_ line: Case) {
    let sentence = Normaliser(language: line.language).reading(of: line.written)
    #expect(sentence.spoken == line.spoken, "\(line.testDescription)")
    let isRead = sentence.tokens.contains { $0.rule == line.rule }
    #expect(
      isRead != line.isLeftAlone,
      "\(line.testDescription): read by \(sentence.tokens.map(\.rule))")
  }

  @Test("a reading read again stays as it is", arguments: Case.all)
  func secondPass(_ line: Case) {
    let normaliser = Normaliser(language: line.language)
    let once = normaliser.reading(of: line.written).spoken
    #expect(normaliser.reading(of: once).spoken == once, "\(line.testDescription)")
  }

  @Test("a rule asked only where something follows would match nowhere else", arguments: Case.all)
  func narrowStarts(_ line: Case) {
    let book = RuleBook.shared
    let text = LexedText(line.written)
    var splitter = Splitter(text)
    for piece in splitter.run() {
      for index in piece.body {
        let asked = book.index.rules(at: index, of: text, in: piece.body)
        let cursor = Cursor(
          text: text, language: line.language, sentence: piece.body, index: index,
          isShouted: Shouting.isShouted(piece.body, text), numerals: NumeralMemo())
        for (place, rule) in book.rules.enumerated()
        where asked >> RuleIndex.Rules(place) & 1 == 0 && isNarrow(rule, at: text.lexemes[index]) {
          #expect(
            rule.match(cursor) == nil,
            "\(rule.name) is not asked at \(cursor.string(0)) in \(line.testDescription)")
        }
      }
    }
  }

  /// Whether what follows decides if a rule is asked at such a lexeme.
  private func isNarrow(_ rule: any Rule, at lexeme: Lexeme) -> Bool {
    rule.starts.contains {
      switch $0 {
      case .followedDigits, .joinedDigits, .digitsBefore, .digitsBeforeNoWord, .digitsBeforeWords,
        .digitsBeforeTable:
        lexeme.kind == .digits
      case .wordBefore: lexeme.kind == .word
      case .marksBeforeNoWord(let marks):
        lexeme.kind == .mark && marks.unicodeScalars.contains { $0.value == lexeme.code }
      case .joinedShape(let shape): lexeme.shape == shape
      default: false
      }
    }
  }

  @Test("every rule has cases that it reads and cases that it leaves alone")
  func coverage() {
    for rule in RuleBook.shared.rules {
      let cases = Case.read(rule.name)
      #expect(cases.contains { !$0.isLeftAlone }, "\(rule.name) has no case that it reads")
      #expect(cases.contains { $0.isLeftAlone }, "\(rule.name) has no case that it leaves alone")
    }
    let names = RuleBook.shared.rules.map(\.name)
    #expect(Set(names).count == names.count, "two rules have one name")
    for name in Case.names {
      #expect(names.contains(name), "\(name).cases belongs to no rule")
    }
  }
}
