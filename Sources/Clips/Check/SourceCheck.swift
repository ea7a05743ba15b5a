import Digest
import DurableFile

/// Holds a record's source ranges against each other, and against the source itself where it lies
/// beside the record as it was.
struct SourceCheck {
  private let record: ClipRecord

  init(_ record: ClipRecord) {
    self.record = record
  }

  func check(folderPrefix: String, _ findings: inout Findings) {
    let covered = checkCover(&findings)
    checkSegments(&findings)
    let name = record.description.source.file
    guard let covered, name != "-", FilePath.name(name) == name,
      let bytes = try? FileContent.bytes(of: folderPrefix + name),
      SHA256.hex(of: bytes) == record.description.source.sha256
    else { return }
    guard bytes.count == record.description.source.bytes else {
      findings.add(
        "the source has \(bytes.count) bytes, the record says \(record.description.source.bytes)")
      return
    }
    checkGaps(covered, bytes, &findings)
  }

  /// The ranges of blocks and omissions in order; nil where they overlap or are out of bounds.
  private func checkCover(_ findings: inout Findings) -> [Range<Int>]? {
    let ranges = record.blocks.map(\.source) + record.skipped.map(\.source)
    let ordered = ranges.sorted { $0.lowerBound < $1.lowerBound }
    var end = 0
    for range in ordered {
      if range.upperBound > record.description.source.bytes {
        findings.add("\(words(range)) lie outside the source")
        return nil
      }
      if range.lowerBound < end {
        findings.add("\(words(range)) belong to two blocks or omissions")
        return nil
      }
      end = range.upperBound
    }
    return ordered
  }

  private func checkSegments(_ findings: inout Findings) {
    var first: String?
    var count = 0
    for (index, segment) in record.segments.enumerated() {
      guard let fault = fault(of: segment, index) else { continue }
      first = first ?? fault
      count += 1
    }
    if let first { findings.add(first, others: count) }
  }

  private func fault(of segment: ClipRecord.Segment, _ index: Int) -> String? {
    guard let block = segment.block, let source = segment.source else {
      let isOurs = segment.block == nil && segment.source == nil
      return isOurs ? nil : "segment \(index) has a block or a source, but not both"
    }
    guard record.blocks.indices.contains(block) else {
      return "segment \(index) points to block \(block), which is not there"
    }
    let outer = record.blocks[block].source
    guard outer.holds(source) else { return "segment \(index) does not lie inside its block" }
    if segment.skipped.contains(where: { !outer.holds($0.source) }) {
      return "something left out in segment \(index) does not lie inside its block"
    }
    let strays = segment.words.contains { word in word.source.map { !source.holds($0) } ?? false }
    return strays ? "a word of segment \(index) does not lie inside it in the source" : nil
  }

  /// Every byte that is neither in a block nor left out must be white space or a byte-order mark.
  private func checkGaps(
    _ covered: [Range<Int>], _ bytes: [UInt8], _ findings: inout Findings
  ) {
    var end = 0
    var first: Range<Int>?
    var count = 0
    for range in covered + [bytes.count..<bytes.count] where range.lowerBound <= bytes.count {
      let gap = end..<max(range.lowerBound, end)
      end = range.upperBound
      let text = String(decoding: bytes[gap], as: UTF8.self)
      let isBlank = text.unicodeScalars.allSatisfy {
        $0.properties.isWhitespace || $0 == "\u{FEFF}"
      }
      if isBlank { continue }
      first = first ?? gap
      count += 1
    }
    guard let first else { return }
    findings.add("\(words(first)) of the source are neither read nor left out", others: count)
  }

  private func words(_ range: Range<Int>) -> String {
    "bytes \(range.lowerBound) to \(range.upperBound)"
  }
}

extension Range<Int> {
  /// Whether another range lies inside, be it empty.
  fileprivate func holds(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
