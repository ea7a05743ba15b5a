/// Finds the words of a written text: what stands between white space, without the punctuation
/// around it. `$1.2bn.` has the word `$1.2bn`; a dash on its own is none.
enum WrittenWords {
  /// The words' places, in UTF-8 bytes.
  static func places(in text: String) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var first: Int?
    var last = 0
    var offset = 0
    func close(_ places: inout [Range<Int>]) {
      if let start = first { places.append(start..<last) }
      first = nil
    }
    for scalar in text.unicodeScalars {
      let end = offset + UTF8.width(scalar)
      if scalar.properties.isWhitespace {
        close(&places)
      } else if !isEdge(scalar) {
        if first == nil { first = offset }
        last = end
      }
      offset = end
    }
    close(&places)
    return places
  }

  /// Whether a character at a word's edge is punctuation rather than a part of the word.
  private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    // These are said with their number: 5%, #1, @name, 50¢ … (a currency sign is no punctuation).
    case "%", "‰", "#", "@", "&", "*", "/", "\\", "§", "†", "′", "″": return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .control, .format:
      return true
    default: return false
    }
  }
}
