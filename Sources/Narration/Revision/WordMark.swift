import DurableFile

/// The longest run of letters of a word without accents, by which most records are seen at a glance
/// not to hold it.
struct WordMark {
  private let letters: [UInt8]

  init(_ word: String) {
    let runs = Array(word.utf8).split { !(0x61...0x7A).contains($0 | 0x20) }
    letters = (runs.max { $0.count < $1.count } ?? []).map { $0 | 0x20 }
  }

  /// Whether the word may stand in a file; true where that cannot be told.
  func mayStand(inFile path: String) -> Bool {
    guard let first = letters.first, let bytes = try? FileContent.bytes(of: path) else {
      return true
    }
    guard bytes.count >= letters.count else { return false }
    return (0...bytes.count - letters.count).contains { index in
      bytes[index] | 0x20 == first
        && letters.indices.allSatisfy { bytes[index + $0] | 0x20 == letters[$0] }
    }
  }
}
