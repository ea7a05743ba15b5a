import Foundation
import Testing

/// The sentences that `scripts/benchmark --only readings` counts.
@Suite("Readings")
struct ReadingsTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Readings")

  private static func rows(_ name: String) throws -> [[String]] {
    let file = folder.appendingPathComponent(name + ".tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { $0.components(separatedBy: "\t") }
  }

  @Test(
    "each row has its language, kind, text and a reading in words", arguments: ["seen", "unseen"])
  func rowsAreWhole(_ name: String) throws {
    let rows = try Self.rows(name)
    #expect(rows.count > 400)
    for row in rows {
      #expect(row.count == 4, "\(row)")
      guard row.count == 4 else { continue }
      #expect(["en-US", "en-GB"].contains(row[0]), "\(row)")
      #expect(!row[2].isEmpty)
      #expect(row[3].rangeOfCharacter(from: .decimalDigits) == nil, "no word for a number: \(row)")
      #expect(
        row[3].filter { $0 == "{" }.count == row[3].filter { $0 == "}" }.count,
        "a brace is open: \(row)")
    }
  }

  @Test("no text stands twice, or in both files")
  func textsAreApart() throws {
    let texts = try (Self.rows("seen") + Self.rows("unseen")).compactMap {
      $0.count > 2 ? $0[2] : nil
    }
    let counts = Dictionary(grouping: texts, by: \.self).mapValues(\.count)
    #expect(counts.filter { $0.value > 1 }.isEmpty)
  }
}
