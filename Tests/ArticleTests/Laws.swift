import Article

/// What holds for every article that was read, whatever its bytes were.
enum Laws {
  /// What is broken, in words; empty where all holds.
  static func broken(_ article: Article, _ bytes: [UInt8]) -> [String] {
    var faults: [String] = []
    let ranges =
      (article.blocks.map { ($0.source, "block") } + article.skipped.map { ($0.source, "skipped") })
      .sorted { $0.0.lowerBound < $1.0.lowerBound }
    if !rises(article.blocks.map(\.source)) { faults.append("blocks do not rise") }
    if !rises(article.skipped.map(\.source)) { faults.append("omissions do not rise") }

    var place = 0
    for (range, what) in ranges {
      guard range.lowerBound >= place, range.upperBound <= bytes.count, !range.isEmpty else {
        return faults + ["\(what) \(range) overlaps, is empty or out of bounds"]
      }
      faults += uncovered(place..<range.lowerBound, bytes)
      if !onBoundaries(range, bytes) { faults.append("\(what) \(range) cuts a character") }
      place = range.upperBound
    }
    faults += uncovered(place..<bytes.count, bytes)
    for omission in article.skipped { faults += check(omission, bytes) }
    for block in article.blocks { faults += check(block, bytes) }
    return faults
  }

  private static func check(_ block: Block, _ bytes: [UInt8]) -> [String] {
    var faults: [String] = []
    let text = Array(block.text.string.utf8)
    if text.isEmpty { faults.append("block \(block.source) says nothing") }
    if text.count != block.text.count { faults.append("block \(block.source) counts wrong") }
    if text.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      faults.append("block \(block.source) has control characters in its text")
    }
    if text.first == 0x20 || text.last == 0x20 {
      faults.append("block \(block.source) begins or ends with a space")
    }
    // Which bytes of the block are said, and which are left out with a reason.
    var taken = [Bool](repeating: false, count: block.source.count)
    func take(_ range: Range<Int>, _ what: String) {
      for byte in range {
        if taken[byte - block.source.lowerBound] {
          faults.append("\(what) \(range) stands twice in \(block.source)")
          return
        }
        taken[byte - block.source.lowerBound] = true
      }
    }
    var offset = 0
    var last = block.source.lowerBound
    while offset < text.count {
      // A byte that stands for itself, or the stretch that stands as a whole.
      let source = block.text.source(of: offset..<offset + 1)
      var end = offset + 1
      guard source.lowerBound >= last, source.upperBound <= block.source.upperBound else {
        return faults + ["text at \(offset) of \(block.source) comes from \(source)"]
      }
      if source.count == 1, bytes[source.lowerBound] == text[offset] {
        take(source, "text")
      } else {
        while end < text.count, block.text.source(of: end..<end + 1) == source { end += 1 }
        if source.isEmpty { faults.append("text at \(offset) of \(block.source) has no source") }
        take(source, "text")
      }
      last = source.upperBound
      offset = end
    }
    if !text.isEmpty {
      let whole = block.text.source(of: 0..<text.count)
      if whole.lowerBound < block.source.lowerBound || whole.upperBound > block.source.upperBound {
        faults.append("text \(whole) leaves its block \(block.source)")
      }
    }
    if !rises(block.skipped.map(\.source)) { faults.append("omissions in a block do not rise") }
    for omission in block.skipped {
      guard
        omission.source.lowerBound >= block.source.lowerBound,
        omission.source.upperBound <= block.source.upperBound
      else {
        faults.append("omission \(omission.source) leaves its block \(block.source)")
        continue
      }
      take(omission.source, "omission")
      faults += check(omission, bytes)
    }
    return faults
  }

  private static func check(_ omission: Omission, _ bytes: [UInt8]) -> [String] {
    var faults: [String] = []
    if omission.text != String(decoding: bytes[omission.source], as: UTF8.self) {
      faults.append("omission \(omission.source) has another text")
    }
    if omission.reason.isEmpty { faults.append("omission \(omission.source) has no reason") }
    if !onBoundaries(omission.source, bytes) {
      faults.append("omission \(omission.source) cuts a character")
    }
    return faults
  }

  private static func uncovered(_ gap: Range<Int>, _ bytes: [UInt8]) -> [String] {
    var gap = gap
    if gap.lowerBound == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      gap = min(3, gap.upperBound)..<gap.upperBound
    }
    let lost = gap.first { bytes[$0] != 0x20 && !(0x09...0x0D).contains(bytes[$0]) }
    return lost.map { ["byte \($0) is in no range"] } ?? []
  }

  private static func rises(_ ranges: [Range<Int>]) -> Bool {
    zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
  }

  private static func onBoundaries(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    [range.lowerBound, range.upperBound].allSatisfy {
      $0 == bytes.count || bytes[$0] & 0xC0 != 0x80
    }
  }
}
