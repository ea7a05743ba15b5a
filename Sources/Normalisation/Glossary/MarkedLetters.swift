/// Letters with marks, which Unicode writes in one piece or in several.
enum MarkedLetters {
  /// Text whose Latin letters are in one piece each where there is such a piece.
  static func composed(_ text: String) -> String {
    var composed = String.UnicodeScalarView()
    for character in text {
      if character.unicodeScalars.count > 1, let whole = wholes[character] {
        composed.append(whole)
      } else {
        composed.append(contentsOf: character.unicodeScalars)
      }
    }
    return String(composed)
  }

  /// Characters are equal however they are written, so that one that is in pieces finds its whole.
  private static let wholes: [Character: Unicode.Scalar] = {
    var wholes: [Character: Unicode.Scalar] = [:]
    for range: ClosedRange<UInt32> in [0xC0...0x24F, 0x1E00...0x1EFF] {
      for scalar in range.lazy.compactMap(Unicode.Scalar.init) {
        wholes[Character(scalar)] = scalar
      }
    }
    return wholes
  }()
}
