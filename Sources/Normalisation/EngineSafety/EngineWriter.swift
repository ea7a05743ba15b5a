/// Writes the engine's text scalar by scalar and remembers where each came from.
struct EngineWriter {
  private let spoken: [Unicode.Scalar]
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var origins: [Int32] = []
  private var index = 0
  private var offset = 0

  init(_ spoken: [Unicode.Scalar]) {
    self.spoken = spoken
    scalars.reserveCapacity(spoken.count)
    origins.reserveCapacity(spoken.count)
  }

  /// Writes it all.
  mutating func run() {
    while index < spoken.count {
      step(spoken[index])
      offset += UTF8.width(spoken[index])
      index += 1
    }
    while scalars.last == " " {
      scalars.removeLast()
      origins.removeLast()
    }
  }

  private mutating func step(_ scalar: Unicode.Scalar) {
    if scalar.properties.isWhitespace {
      space()
    } else if ScalarClass.isInvisible(scalar.value) {
      return
    } else if let plain = Self.plain[scalar] {
      for each in plain.unicodeScalars { write(each) }
    } else if scalar == "A", isLetterAmongLetters {
      write("e")
      write("h")
    } else if scalar == ".", isInsideClause {
      space()
    } else {
      write(scalar)
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    if scalar == " " { return space() }
    scalars.append(scalar)
    origins.append(Int32(clamping: offset))
  }

  private mutating func space() {
    guard let last = scalars.last, last != " " else { return }
    scalars.append(" ")
    origins.append(Int32(clamping: offset))
  }

  /// What stands for characters that the engine takes for a command or says by name.
  private static let plain: [Unicode.Scalar: String] = [
    "[": "(", "]": ")", "{": "(", "}": ")", "<": " ", ">": " ", "&": " and ", "\\": " ", "|": " ",
    "^": " ", "`": "'", "\u{2018}": "'", "\u{2019}": "'", "\u{201B}": "'", "\u{2011}": "-",
    "\u{2010}": "-", "_": " ", "*": " ", "#": " ",
  ]

  private func at(_ place: Int) -> Unicode.Scalar? {
    spoken.indices.contains(place) ? spoken[place] : nil
  }

  /// A single capital with white space around it, and another right before or after: spelling.
  private var isLetterAmongLetters: Bool {
    guard isAlone(index) else { return false }
    return at(index - 1) == " " && isAlone(index - 2) || at(index + 1) == " " && isAlone(index + 2)
  }

  private func isAlone(_ place: Int) -> Bool {
    guard let letter = at(place), ("A"..."Z").contains(letter) else { return false }
    return !isWordPart(at(place - 1)) && !isWordPart(at(place + 1), after: true, place)
  }

  private func isWordPart(_ scalar: Unicode.Scalar?, after: Bool = false, _ place: Int = 0) -> Bool
  {
    guard let scalar else { return false }
    // "A's" is a letter with an ending.
    if after, scalar == "'" || scalar == "\u{2019}" { return at(place + 2) != "s" }
    return scalar.properties.isAlphabetic || scalar == "'"
      || scalar.properties.numericType != nil
  }

  /// A dot after a letter or a word that goes on in small letters.
  private var isInsideClause: Bool {
    guard at(index + 1) == " ", let next = at(index + 2) else { return false }
    return next.properties.isLowercase && at(index - 1).map { $0.properties.isAlphabetic } ?? false
  }
}
