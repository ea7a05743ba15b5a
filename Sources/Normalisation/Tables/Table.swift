/// A table of the language: one line an entry, the key first, fields apart by ` | `, sorted by key.
/// Compiled in, so that nothing is read at start; cut into rows at the first look-up.
struct Table: Sendable {
  /// One entry: the key, then its fields.
  typealias Row = [String]

  /// Whether capitals count in keys.
  enum Keys: Sendable { case exact, folded }

  /// The table's name, for messages.
  let name: String
  /// How many fields stand after the key.
  let width: ClosedRange<Int>
  /// Whether capitals count.
  let keys: Keys
  /// The rows as written.
  let rows: [Row]
  private let slots: [Slot]

  private struct Slot {
    var hash: UInt32 = 0
    var row: Int32 = -1
  }

  /// Cuts the lines into rows. A malformed line is kept: ``faults()`` names it.
  init(_ name: String, width: ClosedRange<Int>, keys: Keys = .folded, _ lines: String) {
    self.name = name
    self.width = width
    self.keys = keys
    rows = Self.rows(of: lines)
    var size = 16
    while size < rows.count * 2 { size *= 2 }
    var slots = [Slot](repeating: Slot(), count: size)
    for (index, row) in rows.enumerated() {
      let hash = WordHash.of(row[0].utf8)
      var slot = Int(hash) & (size - 1)
      while slots[slot].row >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Slot(hash: hash, row: Int32(index))
    }
    self.slots = slots
  }

  /// The fields of each line that is not empty, without the spaces around them.
  private static func rows(of lines: String) -> [Row] {
    var lines = lines
    return lines.withUTF8 { bytes in
      var rows: [Row] = []
      var row: Row = []
      var start = 0
      var isEmpty = true
      for place in 0...bytes.count {
        let byte = place < bytes.count ? unsafe bytes[place] : 0x0A
        guard byte == 0x7C || byte == 0x0A else {
          isEmpty = false
          continue
        }
        var end = place
        while unsafe start < end && bytes[start] == 0x20 { start += 1 }
        while unsafe start < end && bytes[end - 1] == 0x20 { end -= 1 }
        isEmpty = isEmpty && byte == 0x0A
        if !isEmpty {
          row.append(unsafe String(decoding: bytes[start..<end], as: UTF8.self))
        }
        if byte == 0x0A {
          if !isEmpty { rows.append(row) }
          row = []
          isEmpty = true
        }
        start = place + 1
      }
      return rows
    }
  }

  /// The entry under a key, nil where there is none.
  func find(_ key: some Collection<UInt8>) -> Row? { find(key, hash: WordHash.of(key)) }

  /// The entry under a key whose ``WordHash`` is known.
  func find(_ key: some Collection<UInt8>, hash: UInt32) -> Row? {
    var place = Int(hash) & (slots.count - 1)
    while slots[place].row >= 0 {
      if slots[place].hash == hash {
        let row = rows[Int(slots[place].row)]
        if matches(row[0].utf8, key)
          || key.contains(0xE2) && matches(row[0].utf8, Self.straightened(key))
        {
          return row
        }
      }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The entry under a key.
  func find(_ key: String) -> Row? { find(key.utf8) }

  private func matches(_ entry: String.UTF8View, _ key: some Collection<UInt8>) -> Bool {
    switch keys {
    case .exact: entry.elementsEqual(key)
    case .folded: entry.elementsEqual(key) { $0.lowered == $1.lowered }
    }
  }

  /// A key with the apostrophe of typewriters for the curled one: one row serves both.
  private static func straightened(_ key: some Collection<UInt8>) -> [UInt8] {
    Array(String(decoding: key, as: UTF8.self).replacing("\u{2019}", with: "'").utf8)
  }

  /// What is wrong with the lines: a wrong number of fields, an empty key, keys that stand twice or
  /// out of order (by their bytes).
  func faults() -> [String] {
    var faults: [String] = []
    var last = ""
    for row in rows {
      let key = keys == .folded ? row[0].lowercased() : row[0]
      if key.isEmpty || !width.contains(row.count - 1) {
        faults.append("\(name): malformed line: \(row)")
      } else if key == last {
        faults.append("\(name): \(row[0]) stands twice")
      } else if !last.utf8.lexicographicallyPrecedes(key.utf8) {
        faults.append("\(name): \(row[0]) is out of order after \(last)")
      }
      last = key
    }
    return faults
  }
}
