import Foundation
import Lexicon
import Normalisation
import Testing

/// The lexicon of names that Aloud brings along, and the table that shows what it changes.
struct ShippedLexiconTests {
  private static let folder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/") + "/Voices/lexicons/"
  }()

  private func shipped() throws -> LexiconFile {
    try LexiconFile(reading: Self.folder + "names.pls")
  }

  @Test func everyLexemeIsAnEntryInIPAThatServesAllVoices() throws {
    let file = try shipped()
    #expect(file.faults.isEmpty)
    #expect(file.language == "en")
    #expect(file.items.count >= 400)
    for item in file.items {
      #expect(item.entry.pronunciation.alphabet == "ipa", "line \(item.line)")
      #expect(item.entry.language == nil, "line \(item.line)")
    }
  }

  @Test func graphemesAreSortedAndStandOnce() throws {
    let entries = try shipped().items.map(\.entry)
    let words = entries.map { Array($0.word.utf8) }
    for (one, next) in zip(words, words.dropFirst()) {
      #expect(
        one.lexicographicallyPrecedes(next),
        "\(String(decoding: next, as: UTF8.self)) stands too late")
    }
    var seen: Set<String> = []
    for grapheme in entries.flatMap(\.graphemes) {
      #expect(seen.insert(grapheme).inserted, "\(grapheme) stands twice")
    }
  }

  @Test(arguments: Language.allCases)
  func everyPhonemeIsKnown(language: Language) throws {
    let ipa = language == .britishEnglish ? IPA.british : .american
    for entry in try shipped().items.map(\.entry) {
      let sounds = try ipa.mnemonics(of: entry.pronunciation.text)
      #expect(sounds.contains("'"), "\(entry.word) has no main stress: \(sounds)")
    }
  }

  @Test func theTableShowsWhatEachEntryChanges() throws {
    let table = try String(contentsOfFile: Self.folder + "names.tsv", encoding: .utf8)
      .split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
    #expect(table.first == ["grapheme", "ipa", "without", "with"])
    let rows = table.dropFirst()
    let entries = try shipped().items.map(\.entry)
    #expect(rows.map(\.first) == entries.map(\.word), "scripts/lexicon-table must be run again")
    for (row, entry) in zip(rows, entries) where row.count == 4 {
      #expect(row[1] == entry.pronunciation.text, "scripts/lexicon-table must be run again")
      #expect(row[2] != row[3], "the engine needs no entry for \(entry.word)")
    }
    #expect(rows.allSatisfy { $0.count == 4 && !$0.contains("") })
  }
}
