/// Marks that point to a note: `[1]`, `[^note]`, `[citation needed]`, a raised figure after a word.
enum FootnoteMark {
  /// Remarks in square brackets that wikis put behind a claim.
  private static let remarks: Set<String> = [
    "better source needed", "by whom?", "citation needed", "clarification needed", "cn",
    "dead link",
    "failed verification", "full citation needed", "original research?", "page needed",
    "unreliable source?", "verification needed", "when?", "where?", "which?", "who?",
  ]

  /// Units longer than two letters that carry a raised figure of their own.
  private static let units: Set<String> = [
    "feet", "foot", "inch", "inches", "kilometer", "kilometers", "kilometre", "kilometres", "meter",
    "meters", "metre", "metres", "mile", "miles", "mol", "sec", "yard", "yards",
  ]

  private static let longest = 40

  /// A mark in square brackets. A figure counts only directly behind a word or another mark, so
  /// that "[2] men" and "[sic]" stay.
  static func bracketed(at place: Int, in bytes: [UInt8], limit: Int) -> InlineScanner.Found? {
    let window = min(limit, place + longest + 1)
    guard
      let close = (place + 1..<max(window, place + 1)).first(where: { bytes[$0] == 0x5D }),
      close > place + 1
    else { return nil }
    let label = place + 1..<close
    let attached = place > 0 && !Byte.isWhite(bytes[place - 1])
    let isNote =
      isMarkdownNote(label, in: bytes) || attached && isNumbered(label, in: bytes)
      || remarks.contains(bytes.string(label).lowercased())
    guard isNote else { return nil }
    return .init(kind: .footnote, range: place..<close + 1, reason: "footnote mark")
  }

  static func isMarkdownNote(_ label: Range<Int>, in bytes: [UInt8]) -> Bool {
    label.count > 1 && bytes[label.lowerBound] == 0x5E
      && !bytes[label].contains { Byte.isWhite($0) || $0 == 0x5B }
  }

  /// Whether a link's whole text is a note's figure.
  static func isLinkText(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    range.count <= 8 && isNumbered(range, in: bytes)
      || range.count <= longest && isMarkdownNote(range, in: bytes)
  }

  /// Whether a note of Markdown's begins at a place: `[^note]:`.
  static func isDefinition(at place: Int, in bytes: [UInt8]) -> Bool {
    guard bytes.has("[^", at: place) else { return false }
    let line = place + 1..<min(bytes.count, place + 1 + longest)
    guard let close = line.first(where: { bytes[$0] == 0x5D }), close + 1 < bytes.count
    else { return false }
    return bytes[close + 1] == 0x3A && isMarkdownNote(place + 1..<close, in: bytes)
  }

  /// "1", "12", "1, 2", "3–5", "note 4", "a".
  private static func isNumbered(_ label: Range<Int>, in bytes: [UInt8]) -> Bool {
    var place = label.lowerBound
    for word in ["note ", "nb ", "n "] where bytes[label].starts(with: word.utf8) {
      place += word.utf8.count
    }
    var digits = 0
    var total = 0
    while place < label.upperBound {
      switch bytes[place] {
      case 0x30...0x39:
        digits += 1
        total += 1
        if digits > 3 { return false }
      case 0x20, 0x2C, 0x2D, 0xE2, 0x80, 0x93: digits = 0
      default: return false
      }
      place += 1
    }
    return total > 0
  }

  /// Whether the inside of a `sup` element is a note's mark: a link of one, a figure in brackets, or
  /// a figure where a raised one would be a mark too ("10<sup>th</sup>" and "m<sup>2</sup>" are none).
  static func isRaised(_ inside: [UInt8], after said: String.UTF8View, isLink: Bool) -> Bool {
    guard (1...8).contains(inside.count) else { return false }
    if [UInt8]("*†‡§".utf8).starts(with: inside) || inside.allSatisfy({ $0 == 0x2A }) {
      return true
    }
    let bracketed = inside.first == 0x5B && inside.last == 0x5D && inside.count > 2
    let label = bracketed ? 1..<inside.count - 1 : 0..<inside.count
    guard isNumbered(label, in: inside) || isMarkdownNote(label, in: inside) else { return false }
    if bracketed || isLink { return true }
    let before = Array(said.suffix(longest))
    return superscript(
      at: before.count, in: before + [0xC2, 0xB9], after: 0, limit: before.count + 2)
      != nil
  }

  /// Raised figures behind a word of three letters or more, or behind the end of a sentence: shorter
  /// words are units and formulas (m², CO², mc²).
  static func superscript(
    at place: Int, in bytes: [UInt8], after start: Int, limit: Int
  ) -> InlineScanner.Found? {
    var end = place
    while end - place <= 9, let length = raisedFigure(at: end, in: bytes, limit: limit) {
      end += length
    }
    guard end > place, place > start, end - place <= 9 else { return nil }
    let before = bytes[place - 1]
    let sentenceEnd =
      [0x21, 0x22, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F].contains(before)
      || place >= start + 3 && bytes[place - 3] == 0xE2 && bytes[place - 2] == 0x80
        && [0x99, 0x9D].contains(before)
    if !sentenceEnd {
      guard Byte.isLetter(before) else { return nil }
      var first = place
      while first > start, place - first < longest, Byte.isLetter(bytes[first - 1]) { first -= 1 }
      let letters = bytes[first..<place].count { $0 & 0xC0 != 0x80 }
      if letters < 3 || units.contains(bytes.string(first..<place).lowercased()) { return nil }
    }
    return .init(kind: .footnote, range: place..<end, reason: "footnote mark")
  }

  private static func raisedFigure(at place: Int, in bytes: [UInt8], limit: Int) -> Int? {
    if place + 1 < limit, bytes[place] == 0xC2, [0xB2, 0xB3, 0xB9].contains(bytes[place + 1]) {
      return 2
    }
    if place + 2 < limit, bytes[place] == 0xE2, bytes[place + 1] == 0x81,
      bytes[place + 2] == 0xB0 || (0xB4...0xB9).contains(bytes[place + 2])
    {
      return 3
    }
    return nil
  }
}
