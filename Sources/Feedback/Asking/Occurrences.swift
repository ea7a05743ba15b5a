/// The places where a sentence has a word, in whatever capitals.
package struct Occurrence: Equatable {
  /// The word as it is written there.
  package var text: String
  /// Whether it begins the sentence, where every word has a capital.
  package var isFirst: Bool

  /// Whether it is written in capitals alone that may be the headline's rather than its own.
  package var isShouted: Bool { Self.isShouted(text) }

  /// Whether a word has only capitals, and four letters or more: shorter ones are as often initials.
  package static func isShouted(_ text: String) -> Bool {
    text.count(where: \.isLetter) >= 4 && text == text.uppercased() && text != text.lowercased()
  }

  /// All places of a word in a sentence, in their order. Neither letters nor digits stand right beside
  /// it but for the ending of its plural, which is no part of the place.
  package static func all(of word: String, in sentence: String) -> [Occurrence] {
    let wanted = plain(word).map { $0.lowercased() }
    let characters = Array(plain(sentence))
    guard !wanted.isEmpty, wanted.count <= characters.count else { return [] }
    let ending = Spelling.pluralEnding(of: wanted.joined()).map { Array($0) } ?? []
    let first = characters.firstIndex { $0.isLetter || $0.isNumber } ?? 0
    var found: [Occurrence] = []
    var start = 0
    while start + wanted.count <= characters.count {
      let end = start + wanted.count
      if isEdge(characters, start), isEnd(characters, end, ending),
        zip(characters[start..<end], wanted).allSatisfy({ $0.lowercased() == $1 })
      {
        found.append(Occurrence(text: String(characters[start..<end]), isFirst: start <= first))
        start = end
      } else {
        start += 1
      }
    }
    return found
  }

  /// Whether a word ends at a place, or its plural a little after it.
  private static func isEnd(
    _ characters: [Character], _ place: Int, _ ending: [Character]
  ) -> Bool {
    if isEdge(characters, place) { return true }
    let end = place + ending.count
    return !ending.isEmpty && end <= characters.count && isEdge(characters, end)
      && characters[place..<end].elementsEqual(ending) { $0.lowercased() == $1.lowercased() }
  }

  private static func isEdge(_ characters: [Character], _ place: Int) -> Bool {
    guard place > 0, place < characters.count else { return true }
    func isInside(_ character: Character) -> Bool { character.isLetter || character.isNumber }
    return !isInside(characters[place - 1]) || !isInside(characters[place])
  }

  /// With one blank between words and straight apostrophes.
  private static func plain(_ text: String) -> String {
    String(text.map { $0 == "\u{2019}" ? "'" : $0 }).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
