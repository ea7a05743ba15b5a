/// Holds a record's segments against each other, the audio's length and the disclosure.
struct SegmentCheck {
  private let record: ClipRecord

  init(_ record: ClipRecord) {
    self.record = record
  }

  func check(_ findings: inout Findings) {
    checkFrames(&findings)
    checkWords(&findings)
    checkDisclosure(&findings)
  }

  private func checkFrames(_ findings: inout Findings) {
    var next = 0
    for (index, segment) in record.segments.enumerated() {
      if segment.firstFrame != next {
        findings.add(
          "segment \(index) begins at frame \(segment.firstFrame), the one before ends at \(next)")
        return
      }
      // Each is below 2^48: even a record of a million segments does not overflow.
      next = next &+ segment.frames &+ segment.pauseFrames
    }
    if next != record.audio.frames {
      findings.add(
        "the segments make \(next) frames together, the audio has \(record.audio.frames)")
    }
  }

  private func checkWords(_ findings: inout Findings) {
    let rate = Double(record.audio.sampleRate)
    var first: String?
    var count = 0
    for (index, segment) in record.segments.enumerated() {
      // Times are rounded to a millisecond.
      let lower = Double(segment.firstFrame) / rate - 0.001
      let upper = Double(segment.firstFrame + segment.frames) / rate + 0.001
      for word in segment.words {
        let holds = lower <= word.start && word.start <= word.end && word.end <= upper
        if holds { continue }
        first = first ?? "the word \"\(word.written)\" is not inside its segment \(index)"
        count += 1
      }
    }
    if let first { findings.add(first, others: count) }
  }

  private func checkDisclosure(_ findings: inout Findings) {
    let disclosure = record.description.disclosure
    func isOurs(_ segment: ClipRecord.Segment) -> Bool {
      segment.block == nil && segment.source == nil
    }
    let segments: [ClipRecord.Segment]
    switch disclosure.spoken {
    case .start: segments = Array(record.segments.prefix(while: isOurs))
    case .end: segments = record.segments.reversed().prefix(while: isOurs).reversed()
    case .none: return
    }
    guard words(of: segments.map(\.written).joined(separator: " ")) == words(of: disclosure.text)
    else {
      findings.add("the disclosure is not said at the \(disclosure.spoken.rawValue)")
      return
    }
    if segments.allSatisfy({ $0.frames == 0 }) {
      findings.add("the disclosure could not be spoken")
    }
  }

  /// The words of a text, without what stands between them: sentences are cut there.
  private func words(of text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
