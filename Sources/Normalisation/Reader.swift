/// Reads pieces of a text: asks the rules at each lexeme and writes down what is said.
///
/// What is left as it is written waits in ``kept`` until something else is said, so that a stretch of
/// plain words is written down at once.
struct Reader {
  private let text: LexedText
  private let language: Language
  private let explains: Bool
  private let listsTokens: Bool
  private let glossary: Glossary?
  private let book = RuleBook.shared
  private let numerals = NumeralMemo()
  private var spoken: [UInt8] = []
  /// The bytes of the text that are said as they stand, after what is in `spoken` already.
  private var kept = 0..<0
  /// Where in the text the last token ended; nil before the first.
  private var endOfLast: Int?
  private var tokens: [Token] = []
  /// The last token was put into other words, so that letters right after it need a space.
  private var isReworded = false

  /// A reader for a text; its sentences have their tokens only where `listsTokens` says so.
  init(_ text: LexedText, _ normaliser: Normaliser, listsTokens: Bool = true) {
    self.listsTokens = listsTokens
    self.text = text
    language = normaliser.language
    explains = normaliser.explains
    glossary = normaliser.glossary.isEmpty ? nil : normaliser.glossary
  }

  /// The pieces as one sentence.
  mutating func read(_ pieces: some Sequence<Piece>) -> Sentence? {
    spoken.removeAll(keepingCapacity: true)
    kept = 0..<0
    endOfLast = nil
    tokens = []
    // Once for all of them: room made piece by piece is never more than asked for.
    if listsTokens { tokens.reserveCapacity(pieces.reduce(0) { $0 + $1.lexemes.count }) }
    var source: Range<Int>?
    for piece in pieces {
      guard let first = piece.lexemes.first, let last = piece.lexemes.last else { continue }
      let start = text.lexemes[first].start
      let end = text.lexemes[last].end
      read(piece)
      source = (source?.lowerBound ?? start)..<end
    }
    guard let source else { return nil }
    writeKept()
    while spoken.last == 0x20 { spoken.removeLast() }
    return Sentence(
      source: source, spoken: String(decoding: spoken, as: UTF8.self), tokens: clipped())
  }

  /// The tokens, none of them past the end of the spoken text.
  private func clipped() -> [Token] {
    var tokens = tokens
    var last = tokens.count - 1
    while last >= 0, tokens[last].spoken.upperBound > spoken.count {
      tokens[last].spoken = tokens[last].spoken.clamped(to: 0..<spoken.count)
      last -= 1
    }
    return tokens
  }

  private mutating func read(_ piece: Piece) {
    var isShouted = Shouting.isShouted(piece.body, text)
    let endOfLabel = isShouted ? nil : Shouting.endOfLabel(piece.body, text)
    if endOfLabel != nil { isShouted = true }
    let endOfDateline = Shouting.endOfDateline(piece.body, text)
    var index = piece.lexemes.lowerBound
    var cursor = Cursor(
      text: text, language: language, sentence: piece.body, index: index, isShouted: isShouted,
      numerals: numerals)
    while index < piece.lexemes.upperBound {
      let lexeme = text.lexemes[index]
      if index == endOfLabel { cursor.isShouted = false }
      cursor.index = index
      if let glossary, index < piece.body.upperBound {
        if let match = glossary.match(cursor) {
          let count = min(max(match.count, 1), piece.body.upperBound - index)
          say(match, index..<(index + count))
          index += count
          continue
        }
      }
      var rules =
        index < piece.body.upperBound ? book.index.rules(at: index, of: text, in: piece.body) : 0
      // "pens, pencils, etc.?": the dot is the abbreviation's.
      if index == piece.body.upperBound, isReworded, lexeme.gap == .none, lexeme.code == 0x2E,
        lexeme.kind == .mark, index + 1 < piece.lexemes.upperBound,
        case let next = text.lexemes[index + 1], next.kind == .mark, next.gap == .none,
        next.code == 0x3F || next.code == 0x21
      {
        say(
          Match(1, .punctuation, ""), from: lexeme, to: lexeme.end, by: .named("punctuation"), nil)
        index += 1
        continue
      }
      // Behind the stop: "was denied.[2]".
      if index >= piece.body.upperBound, let count = text.footnote(at: index),
        index + count <= piece.lexemes.upperBound
      {
        say(
          Match(count, .symbol, ""), from: lexeme, to: text.lexemes[index + count - 1].end,
          by: .named(FootnoteMark().name), nil)
        index += count
        continue
      }
      if let endOfDateline, index < endOfDateline, Shouting.isPlaceName(lexeme, text) { rules = 0 }
      if rules == 0 {
        keep(lexeme)
        index += 1
        continue
      }
      guard let (match, place) = first(&rules, cursor) else {
        keep(lexeme)
        index += 1
        continue
      }
      let count = min(max(match.count, 1), piece.body.upperBound - index)
      let end = text.lexemes[index + count - 1].end
      var otherwise: Token.Alternative?
      if explains, listsTokens {
        while otherwise == nil, let (other, place) = first(&rules, cursor) {
          if other.spoken != match.spoken || other.count != match.count {
            otherwise = Token.Alternative(rule: book.rules[place].name, spoken: other.spoken)
          }
        }
      }
      say(match, from: lexeme, to: end, by: .rule(place), otherwise)
      index += count
    }
  }

  /// What the first rule says that matches, and the rule's place in the book.
  private func first(_ rules: inout RuleIndex.Rules, _ cursor: Cursor) -> (Match, Int)? {
    while rules != 0 {
      let place = rules.trailingZeroBitCount
      rules &= rules - 1
      if let match = book.questions[place].match(cursor) { return (match.joined(cursor), place) }
    }
    return nil
  }

  /// Writes down a lexeme as it is.
  private mutating func keep(_ lexeme: Lexeme) {
    let isWord = lexeme.kind != .mark
    if kept.isEmpty || !isPlainSpace(before: lexeme) {
      space(before: lexeme, isWordlike: isWord)
      kept = lexeme.start..<lexeme.end
    } else {
      kept = kept.lowerBound..<lexeme.end
    }
    if listsTokens {
      let end = spoken.count + kept.count
      tokens.append(
        Token(
          source: lexeme.start..<lexeme.end, spoken: end - lexeme.count..<end,
          semioticClass: isWord ? .word : .punctuation, rule: isWord ? "word" : "punctuation"))
    }
    endOfLast = lexeme.end
    isReworded = false
  }

  /// Writes down what waits.
  private mutating func writeKept() {
    guard !kept.isEmpty else { return }
    spoken += text.bytes[kept]
    kept = 0..<0
  }

  /// Whether nothing but plain spaces stands between the last token and a lexeme.
  private func isPlainSpace(before lexeme: Lexeme) -> Bool {
    guard let endOfLast else { return false }
    for place in endOfLast..<lexeme.start where text.bytes[place] != 0x20 { return false }
    return true
  }

  /// Writes down an entry of the glossary.
  private mutating func say(_ match: GlossaryMatch, _ lexemes: Range<Int>) {
    let first = text.lexemes[lexemes.lowerBound]
    let end = text.lexemes[lexemes.upperBound - 1].end
    var fields: [Token.Field] = []
    if !match.ending.isEmpty { fields.append(.init("ending", match.ending)) }
    switch match.reading {
    case .words(let words):
      let token = Match(count: lexemes.count, .verbatim, words, fields: fields)
      say(token, from: first, to: end, by: .named(Token.glossaryRule), nil)
    case .sounds(let sounds):
      space(before: first, isWordlike: true)
      let start = spoken.count
      for index in lexemes {
        if index > lexemes.lowerBound, text.lexemes[index].gap != .none { spoken.append(0x20) }
        spoken += text.bytes[text.lexemes[index].start..<text.lexemes[index].end]
      }
      if listsTokens {
        tokens.append(
          Token(
            source: first.start..<end, spoken: start..<spoken.count, semioticClass: .word,
            fields: [.init("sounds", sounds)] + fields, rule: Token.glossaryRule, sounds: sounds))
      }
      endOfLast = end
      isReworded = false
    }
  }

  /// What made a reading: a rule by its place in the book, or something else by its name.
  private enum Origin {
    case rule(Int)
    case named(String)
  }

  private func name(of origin: Origin) -> String {
    switch origin {
    case .rule(let place): book.rules[place].name
    case .named(let name): name
    }
  }

  /// Writes down a reading.
  private mutating func say(
    _ match: Match, from lexeme: Lexeme, to end: Int, by origin: Origin,
    _ otherwise: Token.Alternative?
  ) {
    let reading = match.spoken.utf8
    writeKept()
    isReworded = true
    if let first = reading.first, first == 0x2C, spoken.last.map({ $0 != 0x20 }) ?? false {
      // A pause stands right behind what it follows.
    } else if let first = reading.first {
      space(before: lexeme, isWordlike: first.isLetter || first >= 0x80)
    } else if lexeme.gap != .none {
      separate()
    }
    let start = spoken.count
    spoken += reading
    if listsTokens {
      tokens.append(
        Token(
          source: lexeme.start..<end, spoken: start..<spoken.count,
          semioticClass: match.semioticClass, fields: match.fields, rule: name(of: origin),
          otherwise: otherwise))
    }
    endOfLast = end
  }

  /// One space, unless there is one or nothing stands before.
  private mutating func separate() {
    if let last = spoken.last, last != 0x20 { spoken.append(0x20) }
  }

  /// Whether a quotation has just been opened, which nothing is set apart from: “ ‘ «.
  private var endsInOpeningMark: Bool {
    let end = spoken.suffix(3)
    return end.elementsEqual([0xE2, 0x80, 0x9C]) || end.elementsEqual([0xE2, 0x80, 0x98])
      || end.suffix(2).elementsEqual([0xC2, 0xAB])
  }

  /// The white space before a lexeme: as written where it is plain spaces, else one space; one
  /// space, too, where a reading would run into letters.
  private mutating func space(before lexeme: Lexeme, isWordlike: Bool) {
    writeKept()
    guard let last = spoken.last else { return }
    guard lexeme.gap != .none else {
      let meets =
        isWordlike && (last.isLetter || last.isDigit || last >= 0x80 && !endsInOpeningMark)
      if isReworded, meets, spoken.last != 0x20 { spoken.append(0x20) }
      return
    }
    guard last != 0x20 else { return }
    if let endOfLast, isPlainSpace(before: lexeme) {
      spoken += text.bytes[endOfLast..<lexeme.start]
    } else {
      spoken.append(0x20)
    }
  }
}
