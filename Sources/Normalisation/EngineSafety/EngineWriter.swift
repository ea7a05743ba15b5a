/// Writes the engine's text scalar by scalar and remembers where each came from.
struct EngineWriter {
  private let spoken: [Unicode.Scalar]
  /// Where it is known whether an "A" is the letter and not the article, by byte offset.
  private let letters: [Int: Bool]
  /// What of the spoken text is said by sounds, in order.
  private var sounds: ArraySlice<Sounds>
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var origins: [Int32] = []
  /// Where sounds stand among the scalars.
  private(set) var places: [Range<Int>] = []
  private var index = 0
  private var offset = 0

  /// A stretch of the spoken text (UTF-8 bytes) and the sounds by which it is said.
  struct Sounds {
    let spoken: Range<Int>
    let sounds: String
  }

  init(_ spoken: [Unicode.Scalar], letters: [Int: Bool], sounds: [Sounds]) {
    self.spoken = spoken
    self.letters = letters
    self.sounds = sounds[...]
    scalars.reserveCapacity(spoken.count)
    origins.reserveCapacity(spoken.count)
  }

  /// Writes it all.
  mutating func run() {
    while index < spoken.count {
      if let next = sounds.first, next.spoken.lowerBound <= offset {
        sounds.removeFirst()
        write(next)
        continue
      }
      step(spoken[index])
      offset += UTF8.width(spoken[index])
      index += 1
    }
    while scalars.last == " ", places.last?.upperBound != scalars.count {
      scalars.removeLast()
      origins.removeLast()
    }
  }

  /// Writes sounds in the place of their words. The engine does not hear them right behind a bracket
  /// or a quotation mark, and takes letters right behind them for more of them.
  private mutating func write(_ next: Sounds) {
    var words: [Int] = []
    space()
    let end = max(next.spoken.upperBound, offset)
    while index < spoken.count, offset < end {
      let isFirst = offset == next.spoken.lowerBound || at(index - 1) == " "
      if isFirst { words.append(offset) }
      offset += UTF8.width(spoken[index])
      index += 1
    }
    let start = scalars.count
    // Of as many words as are written each has its own place, so that each has its own time.
    let isEven = next.sounds.split(separator: " ").count == words.count
    var word = 0
    for scalar in next.sounds.unicodeScalars {
      if scalar == " ", isEven { word += 1 }
      scalars.append(scalar)
      let origin = words.indices.contains(word) ? words[word] : next.spoken.lowerBound
      origins.append(Int32(clamping: origin))
    }
    places.append(start..<scalars.count)
    if let after = at(index), Self.joins(after) {
      scalars.append(" ")
      origins.append(Int32(clamping: offset))
      if !after.properties.isAlphabetic, after.properties.numericType == nil {
        offset += UTF8.width(after)
        index += 1
      }
    }
  }

  /// Whether a character right behind sounds would be taken together with them.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || ["-", "\u{2010}", "\u{2011}", "'", "\u{2019}", "/"].contains(scalar)
  }

  private mutating func step(_ scalar: Unicode.Scalar) {
    if scalar.properties.isWhitespace {
      space()
    } else if ScalarClass.isInvisible(scalar.value) {
      return
    } else if let plain = Self.plain[scalar] {
      for each in plain.unicodeScalars { write(each) }
    } else if scalar.value >= 0x2B9, foreign(scalar) {
      return
    } else if scalar == "M", isWord("Ms") {
      write("M")
      write("i")
      write("z")
      skip(1)
    } else if scalar == "A", letters[offset] ?? isLetterAmongLetters {
      write("e")
      write("h")
    } else if scalar == ".", isInsideClause {
      space()
    } else if scalar == "!", isInsideName {
      return
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
    "[": "(", "]": ")", "{": "(", "}": ")", "<": " ", ">": " ", "&": " and ", "\\": " ", "|": ",",
    "^": " ", "`": "'", "\u{2018}": "'", "\u{2019}": "'", "\u{201B}": "'", "\u{2011}": "-",
    "\u{2010}": "-", "_": " ", "*": " ", "#": " ",
    // Letters that print and PDF set as one.
    "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
    "\u{FB05}": "st", "\u{FB06}": "st",
  ]

  /// Writes letters and marks that the engine does not know another way; whether it did.
  private mutating func foreign(_ scalar: Unicode.Scalar) -> Bool {
    if let letter = PlainLetters.plain(scalar) {
      write(letter)
    } else if PlainLetters.isMark(scalar) {
      if let last = scalars.last, let whole = PlainLetters.composed(last, scalar) {
        scalars[scalars.count - 1] = whole
      }
    } else if !PlainLetters.isBreathing(scalar) {
      return false
    }
    return true
  }

  /// Goes past some scalars.
  private mutating func skip(_ count: Int) {
    for _ in 0..<count where index + 1 < spoken.count {
      offset += UTF8.width(spoken[index])
      index += 1
    }
  }

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

  /// Whether this word begins here and ends right behind it.
  private func isWord(_ word: String) -> Bool {
    let letters = word.unicodeScalars
    guard index + letters.count <= spoken.count,
      spoken[index..<index + letters.count].elementsEqual(letters)
    else { return false }
    return !isWordPart(at(index - 1)) && !isWordPart(at(index + letters.count))
  }

  /// The mark of a name that has one, before a word in small letters: "Yahoo! said".
  private var isInsideName: Bool {
    guard at(index + 1) == " ", let next = at(index + 2), next.properties.isLowercase else {
      return false
    }
    let start = spoken[..<index].lastIndex { !$0.properties.isAlphabetic }.map { $0 + 1 } ?? 0
    let name = spoken[start..<index]
    return Self.names.contains { $0.unicodeScalars.elementsEqual(name) }
  }

  private static let names = ["Yahoo", "Jeopardy", "Yum", "Oliver", "Oklahoma", "Rouge", "Panic"]

  /// A dot after a letter or a word that goes on in small letters.
  private var isInsideClause: Bool {
    guard at(index + 1) == " ", let next = at(index + 2) else { return false }
    return next.properties.isLowercase && at(index - 1).map { $0.properties.isAlphabetic } ?? false
  }
}
