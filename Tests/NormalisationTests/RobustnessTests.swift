import Testing

@testable import Normalisation

@Suite("Robustness", .serialized)
struct RobustnessTests {
  @Test("twice the text takes about twice the time", arguments: Hostile.patterns)
  func linear(_ pattern: String) {
    let normaliser = Normaliser(language: .americanEnglish)
    func time(_ count: Int) -> Double {
      let text = String(repeating: pattern, count: count / pattern.utf8.count)
      var best = Double.infinity
      for _ in 0..<2 {
        let start = ContinuousClock.now
        let spoken = normaliser.reading(of: text).spoken
        let took = ContinuousClock.now - start
        #expect(!spoken.utf8.contains(0x0A))
        best = min(
          best, Double(took.components.attoseconds) / 1e18 + Double(took.components.seconds))
      }
      return best
    }
    // Eight times the text: eight times the time if linear, sixty-four if quadratic. A busy machine
    // gets three goes.
    var ratio = Double.infinity
    for _ in 0..<3 where ratio > 24 {
      ratio = min(ratio, time(8_000) / max(time(1_000), 1e-5))
    }
    #expect(ratio < 24, "\(pattern): \(ratio) times the time for eight times the text")
  }

  @Test("a line of many sentences takes its length's time")
  func manySentences() {
    let normaliser = Normaliser(language: .americanEnglish)
    func time(_ count: Int) -> Double {
      let text = String(repeating: "He saw it again. ", count: count)
      let start = ContinuousClock.now
      #expect(normaliser.reading(of: text).tokens.count == count * 5)
      let took = ContinuousClock.now - start
      return Double(took.components.attoseconds) / 1e18 + Double(took.components.seconds)
    }
    // Sixteen times the text. What is copied anew for each sentence shows late.
    var ratio = Double.infinity
    for _ in 0..<3 where ratio > 48 { ratio = min(ratio, time(24_000) / max(time(1_500), 1e-5)) }
    #expect(ratio < 48, "\(ratio) times the time for sixteen times the sentences")
  }

  @Test("the same text gives the same sentences", arguments: Language.allCases)
  func repeatable(_ language: Language) {
    let text = Case.all.map(\.written).joined(separator: " ")
    let once = Normaliser(language: language).sentences(of: text)
    #expect(once == Normaliser(language: language).sentences(of: text))
    #expect(!once.isEmpty)
  }

  @Test("a line gives a line")
  func oneLine() {
    let normaliser = Normaliser(language: .britishEnglish)
    for text in Hostile.small {
      let spoken = normaliser.reading(of: text).spoken
      #expect(!spoken.contains("\n") && !spoken.contains("\r") && !spoken.contains("\u{2028}"))
    }
    #expect(normaliser.reading(of: "").spoken == "")
    #expect(normaliser.reading(of: "  \t ").spoken == "")
  }
}
