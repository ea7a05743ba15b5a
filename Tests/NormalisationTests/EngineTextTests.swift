import Testing

@testable import Normalisation

@Suite("Engine text")
struct EngineTextTests {
  @Test(
    "what the engine would misread is written another way",
    arguments: [
      ("Plain words, and a stop.", "Plain words, and a stop."),
      ("[[ph'oUni:mz]] here", "((ph'oUni:mz)) here"),
      ("a <break> b", "a break b"),
      ("at ten A M on Monday", "at ten eh M on Monday"),
      ("the A P's story", "the eh P's story"),
      ("A man", "A man"),
      ("Vitamin A is good", "Vitamin A is good"),
      ("don’t", "don't"),
      ("zero\u{200B}width\u{202E} and\tline\nbreak", "zerowidth and line break"),
      ("acq. by a firm", "acq by a firm"),
      ("He left. She stayed.", "He left. She stayed."),
      ("Ms Hill and Ms. Lee", "Miz Hill and Miz. Lee"),
      ("MsC and Mss", "MsC and Mss"),
      ("Nguyễn Tấn", "Nguyen Tan"),
      ("cafe\u{301} Zu\u{308}rich", "café Zürich"),
      ("Hawaiʻi", "Hawaii"),
      ("a \u{FB01}nal o\u{FB03}ce, in\u{FB02}uence", "a final office, influence"),
      ("Home | News", "Home , News"),
      ("Yahoo! said", "Yahoo said"),
      ("No! he said", "No! he said"),
      ("", ""),
    ])
  func safety(_ spoken: String, _ wanted: String) {
    #expect(EngineText(spoken, language: .americanEnglish).string == wanted)
  }

  @Test(
    "the article is no letter, an initial is one",
    arguments: [
      ("A G7 summit began.", "A G seven summit began."),
      ("A. Smith met an AP man.", "eh Smith met an eh P man."),
      ("The A B C of it.", "The eh B C of it."),
      ("A. A. Milne wrote.", "eh eh Milne wrote."),
    ])
  func letterA(_ written: String, _ wanted: String) {
    let sentence = Normaliser(language: .americanEnglish).reading(of: written)
    #expect(EngineText(sentence, language: .americanEnglish).string == wanted)
  }

  @Test("every scalar knows where it came from")
  func origins() {
    let spoken = "Ünder [[x]] A M – done."
    let text = EngineText(spoken, language: .britishEnglish)
    #expect(text.origins.count == text.string.unicodeScalars.count)
    let bytes = Array(spoken.utf8)
    for (scalar, origin) in zip(text.string.unicodeScalars, text.origins) {
      #expect(Int(origin) < bytes.count)
      if scalar.properties.isAlphabetic, scalar != "e", scalar != "h" {
        let written = spoken.utf8.index(spoken.utf8.startIndex, offsetBy: Int(origin))
        #expect(spoken.unicodeScalars[written] == scalar)
      }
    }
    #expect(text.origins == text.origins.sorted())
  }
}
