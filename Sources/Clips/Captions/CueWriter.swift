/// Writes captions as WebVTT: cues that never overlap, with a time before each word but a cue's
/// first.
struct CueWriter {
  private let sampleRate: Int
  /// The end of the last cue, in milliseconds.
  private var lastEnd = 0

  /// A writer of captions for audio of so many frames a second.
  init(sampleRate: Int) {
    self.sampleRate = sampleRate
  }

  /// The head of the file, with the disclosure as a note.
  static func head(disclosure: String) -> [UInt8] {
    var bytes = Array("WEBVTT\n\n".utf8)
    let text = CaptionText(disclosure)
    guard !text.pieces.isEmpty else { return bytes }
    bytes += "NOTE".utf8
    for piece in text.pieces {
      bytes.append(UInt8(ascii: " "))
      // The one thing that a note must not hold is an arrow.
      for byte in text.bytes[piece.place] {
        bytes += byte == UInt8(ascii: ">") ? Array("&gt;".utf8) : [byte]
      }
    }
    bytes += "\n\n".utf8
    return bytes
  }

  /// The cues of a segment; none where it has no samples or no text.
  mutating func cues(of segment: RecordedSegment, firstFrame: Int, frames: Int) -> [UInt8] {
    let first = milliseconds(firstFrame)
    let end = milliseconds(firstFrame + frames)
    let text = CaptionText(segment.written)
    guard frames > 0, !text.pieces.isEmpty else { return [] }
    let rate = sampleRate
    let times = CueTimes(text, words: segment.words, span: first...end) { frame in
      (firstFrame + frame) * 1000 / rate
    }
    let layout = CueLayout(text.pieces).cues()
    // A sample or two of speech may be shorter than a millisecond for each cue: then the pause
    // lends some.
    let pauseEnd = milliseconds(firstFrame + frames + segment.pauseFrames)
    let until = min(max(end, lastEnd + layout.count), max(pauseEnd, end))
    let wanted = layout.map { times.starts[$0.pieces.lowerBound] }
    let starts = rising(wanted, after: max(first, lastEnd) - 1, below: until)
    var bytes: [UInt8] = []
    for (index, start) in starts.enumerated() {
      let cueEnd = index + 1 < starts.count ? starts[index + 1] : until
      write(layout[index], text, times, start: start, end: cueEnd, to: &bytes)
      lastEnd = cueEnd
    }
    return bytes
  }

  private func milliseconds(_ frame: Int) -> Int {
    frame * 1000 / sampleRate
  }

  /// Times that rise by a millisecond at least, lie strictly between two bounds, and are near the
  /// given ones. Where the bounds leave no room for all, the last ones are left out.
  private func rising(_ times: [Int], after lower: Int, below upper: Int) -> [Int] {
    let count = min(times.count, max(upper - lower - 1, 0))
    var rising = Array(times.prefix(count))
    var last = lower
    for index in 0..<count {
      last = max(rising[index], last + 1)
      // Those that follow need a millisecond each.
      last = min(last, upper - (count - index))
      rising[index] = last
    }
    return rising
  }

  private func write(
    _ cue: CueLayout.Cue, _ text: CaptionText, _ times: CueTimes, start: Int, end: Int,
    to bytes: inout [UInt8]
  ) {
    appendTime(start, to: &bytes)
    bytes += " --> ".utf8
    appendTime(end, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    let timed = cue.pieces.filter { text.pieces[$0].isWord }.dropFirst()
    let wordTimes = rising(timed.map { times.starts[$0] }, after: start, below: end)
    var next = 0
    let firstWord = cue.pieces.first { text.pieces[$0].isWord }
    for index in cue.pieces {
      if index == cue.lineBreak {
        bytes.append(UInt8(ascii: "\n"))
      } else if index > cue.pieces.lowerBound {
        bytes.append(UInt8(ascii: " "))
      }
      if text.pieces[index].isWord, index != firstWord, next < wordTimes.count {
        bytes.append(UInt8(ascii: "<"))
        appendTime(wordTimes[next], to: &bytes)
        bytes.append(UInt8(ascii: ">"))
        next += 1
      }
      for byte in text.bytes[text.pieces[index].place] { appendEscaped(byte, to: &bytes) }
    }
    bytes += "\n\n".utf8
  }

  private func appendEscaped(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): bytes += "&amp;".utf8
    case UInt8(ascii: "<"): bytes += "&lt;".utf8
    case UInt8(ascii: ">"): bytes += "&gt;".utf8
    default: bytes.append(byte)
    }
  }

  /// A time as `00:00:01.234`.
  private func appendTime(_ milliseconds: Int, to bytes: inout [UInt8]) {
    append(milliseconds / 3_600_000, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    append(milliseconds / 60_000 % 60, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    append(milliseconds / 1000 % 60, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: "."))
    append(milliseconds % 1000, digits: 3, to: &bytes)
  }

  private func append(_ number: Int, digits: Int, to bytes: inout [UInt8]) {
    let text = number.description.utf8
    bytes += repeatElement(UInt8(ascii: "0"), count: max(0, digits - text.count))
    bytes += text
  }
}
