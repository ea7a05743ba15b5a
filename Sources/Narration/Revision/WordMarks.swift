import DurableFile

/// The longest runs of letters of some words, without letters that have accents in one piece or in two,
/// by which most records are seen at a glance not to hold any of them.
struct WordMarks {
  private let runs: [[UInt8]]

  init(_ words: [String]) {
    var runs: Set<[UInt8]> = []
    for word in words {
      let letters = word.map { $0.utf8.count == 1 ? $0.utf8.first ?? 0 : 0 }
      let parts = letters.split { !(0x61...0x7A).contains($0 | 0x20) }
      runs.insert((parts.max { $0.count < $1.count } ?? []).map { $0 | 0x20 })
    }
    self.runs = runs.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Whether one of the words may stand in a file; true where that cannot be told.
  func mayStand(inFile path: String) -> Bool {
    guard let bytes = try? FileContent.bytes(of: path) else { return true }
    return runs.contains { Self.stands($0, in: bytes) }
  }

  private static func stands(_ letters: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let first = letters.first else { return true }
    guard bytes.count >= letters.count else { return false }
    return (0...bytes.count - letters.count).contains { index in
      bytes[index] | 0x20 == first
        && letters.indices.allSatisfy { bytes[index + $0] | 0x20 == letters[$0] }
    }
  }
}
