/// Bytes to lexemes, in one pass.
struct Lexer {
  /// No lexeme is longer than this many bytes (a longer run of letters or digits becomes several),
  /// so that what rules do with one lexeme takes bounded time.
  static let longest = 120

  private let bytes: [UInt8]
  private var position = 0
  private var lexemes: [Lexeme] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lexemes.reserveCapacity(bytes.count / 5 + 8)
  }

  /// All lexemes of the text.
  mutating func run() -> [Lexeme] {
    while true {
      let gap = skipWhiteSpace()
      guard position < bytes.count else { return lexemes }
      let byte = bytes[position]
      if byte.isLetter {
        word(gap)
      } else if byte.isDigit {
        digits(gap)
      } else if byte < 0x80 {
        lexemes.append(mark(length: 1, code: UInt32(byte), gap))
      } else {
        let (scalar, length) = ScalarClass.decode(bytes, at: position)
        if ScalarClass.isLetter(scalar) {
          word(gap)
        } else {
          let isSlash = isFractionSlash(scalar, length)
          let code = isSlash ? UInt32(UInt8(ascii: "/")) : scalar
          lexemes.append(mark(length: length, code: code, gap))
        }
      }
    }
  }

  /// The slashes that Unicode has for fractions and divisions are read as any slash where nothing stands
  /// apart.
  private func isFractionSlash(_ scalar: UInt32, _ length: Int) -> Bool {
    guard scalar == 0x2044 || scalar == 0x2215, position > 0, position + length < bytes.count
    else { return false }
    return [bytes[position - 1], bytes[position + length]].allSatisfy {
      $0.isDigit || $0.isLetter || $0 >= 0x80 || $0 == UInt8(ascii: "%")
    }
  }

  private mutating func skipWhiteSpace() -> Lexeme.Gap {
    var newlines = 0
    let from = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0B || byte == 0x0C {
        position += 1
      } else if byte == 0x0A {
        newlines += 1
        position += 1
      } else if byte >= 0x80, let space = ScalarClass.space(bytes, at: position) {
        newlines += space.breaks ? 1 : 0
        position += space.length
      } else {
        break
      }
    }
    if position == from { return .none }
    return newlines == 0 ? .space : newlines == 1 ? .newline : .blankLine
  }

  private mutating func word(_ gap: Lexeme.Gap) {
    let start = position
    var hash = WordHash()
    var upper = 0
    var firstUpper = bytes[start].isUpper
    // ASCII letters, which most words are made of.
    var end = start
    let limit = min(bytes.count, start + Self.longest)
    while end < limit, case let byte = bytes[end], byte.isLetter {
      upper += byte.isUpper ? 1 : 0
      hash.add(byte)
      end += 1
    }
    var lower = end - start - upper
    position = end
    while position < limit {
      let byte = bytes[position]
      if byte.isLetter {
        upper += byte.isUpper ? 1 : 0
        lower += byte.isUpper ? 0 : 1
        hash.add(byte)
        position += 1
      } else if byte == 0x27 {
        guard position + 1 < bytes.count, letter(at: position + 1) != nil else { break }
        hash.add(byte)
        position += 1
      } else if byte >= 0x80 {
        let (scalar, length) = ScalarClass.decode(bytes, at: position)
        if scalar == 0x2019 {
          guard position > start, letter(at: position + 3) != nil else { break }
          hash.add(0x27)
        } else if ScalarClass.isLetter(scalar) || ScalarClass.joinsLetters(scalar) {
          if ScalarClass.isUpper(scalar) {
            upper += 1
            if position == start { firstUpper = true }
          } else {
            lower += 1
          }
          for offset in 0..<length { hash.add(bytes[position + offset]) }
        } else {
          break
        }
        position += length
      } else {
        break
      }
    }
    let shape: Lexeme.Shape
    if upper == 0 {
      shape = .lower
    } else if lower == 0 {
      shape = upper == 1 ? .oneCapital : .upper
    } else {
      shape = upper == 1 && firstUpper ? .capitalised : .mixed
    }
    lexemes.append(
      Lexeme(
        start: start, end: position, code: hash.value, kind: .word, shape: shape, gap: gap))
  }

  /// The length of the letter that stands at a byte, or nil where none does.
  private func letter(at position: Int) -> Int? {
    guard position < bytes.count else { return nil }
    if bytes[position].isLetter { return 1 }
    guard bytes[position] >= 0x80 else { return nil }
    let (scalar, length) = ScalarClass.decode(bytes, at: position)
    return ScalarClass.isLetter(scalar) ? length : nil
  }

  private mutating func digits(_ gap: Lexeme.Gap) {
    let start = position
    var code = Lexeme.ofDigits
    while position < bytes.count, bytes[position].isDigit, position - start < Self.longest {
      if position - start < 9 {
        code = (code - Lexeme.ofDigits) * 10 + UInt32(bytes[position] - 0x30) + Lexeme.ofDigits
      } else {
        code = Lexeme.ofLongDigits
      }
      position += 1
    }
    lexemes.append(
      Lexeme(start: start, end: position, code: code, kind: .digits, shape: .none, gap: gap))
  }

  private mutating func mark(length: Int, code: UInt32, _ gap: Lexeme.Gap) -> Lexeme {
    let start = position
    position += length
    return Lexeme(start: start, end: position, code: code, kind: .mark, shape: .none, gap: gap)
  }
}
