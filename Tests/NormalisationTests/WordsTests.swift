import Foundation
import Normalisation
import Testing

@Suite("Left alone")
struct WordsTests {
  /// The lines of `Cases/left-alone.txt`.
  static let lines: [String] = {
    let file = Case.folder.appendingPathComponent("left-alone.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "\n").filter { !$0.isEmpty }
  }()

  @Test("the list is long enough to mean something")
  func count() {
    #expect(Self.lines.count >= 300)
    #expect(Set(Self.lines).count == Self.lines.count)
  }

  @Test("what looks like a token and is a word passes byte for byte", arguments: Language.allCases)
  func words(_ language: Language) {
    let normaliser = Normaliser(language: language)
    for line in Self.lines {
      #expect(normaliser.reading(of: line).spoken == line)
      #expect(
        normaliser.reading(of: "They said \(line) twice.").spoken == "They said \(line) twice.")
    }
  }

  @Test("prose passes byte for byte", arguments: Language.allCases)
  func prose(_ language: Language) {
    let text = """
      The minister, who had been in office for two years, said on Tuesday that nothing would \
      change — "not now, not ever" — and left. Nobody asked why; it wasn't clear whether anyone \
      would have answered. Rain fell on the city’s old walls (it had not rained since May).
      """
    #expect(Normaliser(language: language).reading(of: text).spoken == text)
  }
}
