import Foundation
import Testing

@testable import Normalisation

@Suite("Ranges")
struct RangeTests {
  /// Texts with everything in them: all that the case files have, and hostile ones.
  static let texts: [String] =
    [Case.all.map(\.written).joined(separator: " ")] + Hostile.small
    + Case.all.map(\.written)

  @Test("tokens and the white space between them rebuild the source", arguments: Language.allCases)
  func rebuild(_ language: Language) {
    for text in Self.texts {
      let bytes = Array(text.utf8)
      var rebuilt: [UInt8] = []
      for sentence in Normaliser(language: language, explains: true).sentences(of: text) {
        for token in sentence.tokens {
          #expect(token.source.lowerBound >= rebuilt.count, "tokens overlap in \(text.prefix(80))")
          guard token.source.lowerBound >= rebuilt.count else { return }
          let gap = bytes[rebuilt.count..<token.source.lowerBound]
          #expect(
            String(decoding: gap, as: UTF8.self).allSatisfy { $0.isWhitespace },
            "lost text in \(text.prefix(80))")
          rebuilt += gap + bytes[token.source]
        }
        #expect(sentence.tokens.first?.source.lowerBound == sentence.source.lowerBound)
        #expect(sentence.tokens.last?.source.upperBound == sentence.source.upperBound)
      }
      let rest = String(decoding: bytes[rebuilt.count...], as: UTF8.self)
      #expect(rest.allSatisfy { $0.isWhitespace }, "lost the end of \(text.prefix(80))")
    }
  }

  @Test("spoken ranges stand in order inside the spoken text", arguments: Language.allCases)
  func spokenRanges(_ language: Language) {
    for text in Self.texts {
      let sentence = Normaliser(language: language).reading(of: text)
      var end = 0
      for token in sentence.tokens {
        #expect(token.spoken.lowerBound >= end)
        end = token.spoken.upperBound
      }
      #expect(end <= sentence.spoken.utf8.count)
    }
  }

  @Test("a spoken word leads back to what was written")
  func sourceOfSpoken() {
    let text = "Shares fell $1.2bn on Monday."
    let sentence = Normaliser(language: .americanEnglish).reading(of: text)
    #expect(sentence.spoken == "Shares fell one point two billion dollars on Monday.")
    let spoken = sentence.spoken
    func written(_ word: String) -> String {
      guard let found = spoken.range(of: word) else { return "not spoken" }
      let start = spoken.utf8.distance(from: spoken.startIndex, to: found.lowerBound)
      let range = sentence.source(ofSpoken: start..<start + word.utf8.count)
      return String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
    #expect(written("Shares") == "Shares")
    #expect(written("hares") == "hares")
    #expect(written("billion") == "$1.2bn")
    #expect(written("Monday") == "Monday")
    #expect(written("dollars on") == "$1.2bn on")
    #expect(sentence.source(ofSpoken: spoken.utf8.count..<spoken.utf8.count + 9) == 29..<29)
    #expect(sentence.source(ofSpoken: 0..<0) == 0..<0)
  }
}
