/// The written text of a segment, split at white space into the pieces that captions are made of.
struct CaptionText {
  /// One piece: a word with the punctuation around it, or punctuation alone.
  struct Piece {
    /// Where it stands in the written text.
    var place: Range<Int>
    /// How many characters it shows.
    var width: Int
    /// Whether something of it is said, so that it has a time of its own.
    var isWord: Bool
    /// Whether a clause ends with it.
    var endsClause: Bool
  }

  /// The bytes of the written text.
  let bytes: [UInt8]
  /// The pieces in their order.
  private(set) var pieces: [Piece] = []

  /// Splits a text.
  init(_ written: String) {
    bytes = Array(written.utf8)
    var start = 0
    var index = 0
    while index < bytes.count {
      let space = whiteSpace(at: index)
      if space > 0 {
        add(start..<index)
        start = index + space
      }
      index += max(space, 1)
    }
    add(start..<bytes.count)
  }

  private mutating func add(_ place: Range<Int>) {
    guard !place.isEmpty else { return }
    let piece = bytes[place]
    let isPlain = piece.allSatisfy { $0 < 0x80 }
    pieces.append(
      Piece(
        place: place,
        width: isPlain ? piece.count : String(decoding: piece, as: UTF8.self).count,
        isWord: showsWord(place), endsClause: endsClause(place)))
  }

  /// The length of the white space or control character at an index; 0 where there is none. A
  /// no-break space is none: what it joins stays together.
  private func whiteSpace(at index: Int) -> Int {
    let byte = bytes[index]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    guard byte == 0xC2 || byte == 0xE2 || byte == 0xE3 else { return 0 }
    switch (byte, byteAt(index + 1), byteAt(index + 2)) {
    case (0xC2, 0x80...0x9F, _): return 2
    case (0xE2, 0x80, 0x80...0x86), (0xE2, 0x80, 0x88...0x8A), (0xE2, 0x80, 0xA8...0xA9),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }

  private func byteAt(_ index: Int) -> UInt8 {
    index < bytes.count ? bytes[index] : 0
  }

  /// Whether there is anything but punctuation.
  private func showsWord(_ place: Range<Int>) -> Bool {
    var index = place.lowerBound
    while index < place.upperBound {
      switch (bytes[index], byteAt(index + 1)) {
      case (UInt8(ascii: "0")...UInt8(ascii: "9"), _),
        (UInt8(ascii: "A")...UInt8(ascii: "Z"), _), (UInt8(ascii: "a")...UInt8(ascii: "z"), _):
        return true
      case (0..<0x80, _): index += 1
      case (0xC2, 0xA0...0xBF): index += 2  // ¡ « » ¿ and their like
      case (0xE2, 0x80), (0xE2, 0x81): index += 3  // dashes, quotation marks, bullets
      default: return true
      }
    }
    return false
  }

  /// Whether a clause ends here, as far as punctuation tells.
  private func endsClause(_ place: Range<Int>) -> Bool {
    var end = place.upperBound
    while end > place.lowerBound {
      switch bytes[end - 1] {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."),
        UInt8(ascii: "!"), UInt8(ascii: "?"):
        return true
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"):
        end -= 1
      case 0x80...
      where end - 3 >= place.lowerBound && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80:
        let last = bytes[end - 1]
        if last == 0x93 || last == 0x94 || last == 0xA6 { return true }  // – — …
        guard last == 0x99 || last == 0x9D else { return false }  // ’ ”
        end -= 3
      default: return false
      }
    }
    return false
  }
}
