import Foundation
import Testing

@testable import Normalisation

@Suite("Tables")
struct TableTests {
  @Test("no table has a malformed, unsorted or repeated line", arguments: Tables.all.indices)
  func faults(_ index: Int) {
    #expect(Tables.all[index].faults() == [])
    #expect(!Tables.all[index].rows.isEmpty)
  }

  private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/Normalisation")

  /// A list is asked of one lexeme, and no lexeme holds a hyphen: such an entry could never match.
  @Test("no list of words holds one with a hyphen")
  func lists() throws {
    var found = 0
    let files = FileManager.default.enumerator(atPath: Self.sources.path)
    while let file = files?.nextObject() as? String {
      guard file.hasSuffix(".swift") else { continue }
      let text = try String(contentsOf: Self.sources.appendingPathComponent(file), encoding: .utf8)
      for part in text.components(separatedBy: ": Words =").dropFirst() {
        let quote = part.drop { $0.isWhitespace }.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
        let list = part.components(separatedBy: quote).dropFirst().first ?? ""
        #expect(!list.contains("-"), "\(file): \(list)")
        found += 1
      }
    }
    #expect(found > 100)
  }

  /// A list of words is one line of the program, written in several: a line without the `\` at its
  /// end would join its last word and the next line's first, and neither could ever match.
  @Test("no list of words has a line without its end")
  func endsOfLines() throws {
    var found = 0
    let files = FileManager.default.enumerator(atPath: Self.sources.path)
    while let file = files?.nextObject() as? String {
      // A table's lines end where they end.
      guard file.hasSuffix(".swift"), !file.hasPrefix("Tables/") else { continue }
      let text = try String(contentsOf: Self.sources.appendingPathComponent(file), encoding: .utf8)
      let parts = text.components(separatedBy: "\"\"\"")
      for literal in stride(from: 1, to: parts.count, by: 2).map({ parts[$0] }) {
        // Before the words the marks' own line ends, behind them their last line and white space.
        let lines = literal.components(separatedBy: "\n").dropFirst().dropLast(2)
        for line in lines { #expect(line.hasSuffix("\\"), "\(file): \(line)") }
        found += 1
      }
    }
    #expect(found > 100)
  }

  @Test("every table of the folder is among those that are tested")
  func allTables() throws {
    let folder = Self.sources.appendingPathComponent("Tables")
    let tested = Set(Tables.all.map(\.name))
    var found = 0
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      let parts = text.components(separatedBy: "= Table(").dropFirst()
      for part in parts {
        let name = part.components(separatedBy: "\"").dropFirst().first ?? ""
        #expect(tested.contains(name), "\(file): \(name)")
        found += 1
      }
    }
    #expect(found == Tables.all.count)
  }

  @Test("a faulty line is named")
  func faultsAreFound() {
    let table = Table("trial", width: 1...1, "b | one\na | two\na | three\nc\n | four")
    #expect(table.faults().count == 4)
    #expect(table.faults().contains { $0.contains("out of order") })
    #expect(table.faults().contains { $0.contains("stands twice") })
    #expect(table.faults().contains { $0.contains("malformed") })
  }

  @Test("a word is found whatever its case where the table says so, and only then")
  func lookUp() {
    let folded = Table("trial", width: 1...1, "Dr | Doctor")
    let exact = Table("trial", width: 1...1, keys: .exact, "MW | megawatt")
    #expect(folded.find("dr") == ["Dr", "Doctor"])
    #expect(exact.find("MW") == ["MW", "megawatt"])
    #expect(exact.find("mW") == nil)
    #expect(folded.find("d") == nil)
  }

  @Test("a list of words has its words, in any case, and no part of one")
  func listsOfWords() {
    let lists: [Words] = [
      "a", "of", "am pm", "metre metres", "one three seventeen x hours o'clock",
      "the a an this that my hundred his thousandfold thousand he",
    ]
    for list in lists {
      let words = Set(list.list)
      var asked = words
      for word in words {
        asked.formUnion(word.indices.map { String(word[$0...]) })
        asked.formUnion(word.indices.dropFirst().map { String(word[..<$0]) })
        asked.formUnion([word + "s", "x" + word, word.uppercased()])
      }
      for word in asked {
        let text = LexedText(word)
        guard text.lexemes.count == 1, text.lexemes[0].kind == .word else { continue }
        #expect(
          list.contains(text.lexemes[0], in: text) == words.contains(word.lowercased()), "\(word)")
      }
    }
  }
}
