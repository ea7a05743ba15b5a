/// When each piece of a segment's written text is said, in milliseconds of the clip.
struct CueTimes {
  /// For each piece, when it begins; never falls.
  private(set) var starts: [Int] = []

  /// Gives each piece the time of the first word that begins in it. A piece in which none begins
  /// (a word of several pieces, a word that the engine did not report) gets a time between those
  /// around it, by its place in the text.
  ///
  /// - Parameters:
  ///   - text: the written text in its pieces.
  ///   - words: the segment's words.
  ///   - span: the segment's samples, in milliseconds of the clip.
  ///   - milliseconds: the milliseconds of a frame of the segment.
  init(
    _ text: CaptionText, words: [RecordedWord], span: ClosedRange<Int>,
    milliseconds: (Int) -> Int
  ) {
    var anchors = [Anchor(place: 0, time: span.lowerBound)]
    var ordered = words.filter { $0.place.lowerBound < text.bytes.count && !$0.place.isEmpty }
    ordered.sort { $0.place.lowerBound < $1.place.lowerBound }
    for word in ordered {
      anchors.append(Anchor(place: word.place.lowerBound, time: milliseconds(word.start)))
      anchors.append(
        Anchor(place: min(word.place.upperBound, text.bytes.count), time: milliseconds(word.end)))
    }
    anchors.append(Anchor(place: text.bytes.count, time: span.upperBound))

    var next = 0  // the first word that does not begin before the piece
    var last = 0  // the last anchor at or before the piece
    var latest = span.lowerBound
    for piece in text.pieces {
      while next < ordered.count, ordered[next].place.lowerBound < piece.place.lowerBound {
        next += 1
      }
      while last + 1 < anchors.count, anchors[last + 1].place <= piece.place.lowerBound {
        last += 1
      }
      let time: Int
      if next < ordered.count, ordered[next].place.lowerBound < piece.place.upperBound {
        time = milliseconds(ordered[next].start)
      } else {
        time = between(anchors[last], anchors[min(last + 1, anchors.count - 1)], piece)
      }
      latest = min(max(latest, time), span.upperBound)
      starts.append(latest)
    }
  }

  /// A place in the written text whose time is known.
  private struct Anchor {
    var place: Int
    var time: Int
  }

  private func between(_ before: Anchor, _ after: Anchor, _ piece: CaptionText.Piece) -> Int {
    let distance = after.place - before.place
    guard distance > 0, after.time > before.time else { return before.time }
    return before.time + (after.time - before.time) * (piece.place.lowerBound - before.place)
      / distance
  }
}
