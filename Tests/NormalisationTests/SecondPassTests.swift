import Foundation
import Normalisation
import Testing

/// What was read once reads the same again: a reading holds nothing that a rule still wants. The
/// lines of the case files are read twice in `RuleTests`.
@Suite("Second pass")
struct SecondPassTests {
  /// The paragraphs of the articles in `Samples/`.
  static let paragraphs: [String] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Samples")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap {
      try? String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
    }.flatMap { $0.components(separatedBy: "\n") }.filter { !$0.isEmpty }
  }()

  @Test("the samples read again stay as they are", arguments: Language.allCases)
  func samples(_ language: Language) {
    #expect(Self.paragraphs.count > 50)
    let normaliser = Normaliser(language: language)
    for paragraph in Self.paragraphs {
      let once = normaliser.reading(of: paragraph).spoken
      let twice = normaliser.reading(of: once).spoken
      #expect(twice == once)
    }
  }

  @Test("each sentence of the samples read again stays as it is", arguments: Language.allCases)
  func sentences(_ language: Language) {
    let normaliser = Normaliser(language: language)
    for paragraph in Self.paragraphs {
      for sentence in normaliser.sentences(of: paragraph) {
        #expect(normaliser.reading(of: sentence.spoken).spoken == sentence.spoken)
      }
    }
  }
}
