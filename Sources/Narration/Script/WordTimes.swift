import Clips
import Speech

/// Tells when each written word is heard, from the engine's events for the words that it spoke.
///
/// An event's place in the engine's text leads to a place in the spoken text, that to a stretch of
/// writing, and that to the written words in it. Where one reading stands for several written words
/// (a date), its time is shared among them by how many spoken words there are.
struct WordTimes {
  private let prepared: PreparedSegment
  private let utterance: Utterance

  init(_ prepared: PreparedSegment, _ utterance: Utterance) {
    self.prepared = prepared
    self.utterance = utterance
  }

  /// The written words with their times, in frames of the segment; they rise, and lie inside it.
  func words() -> [RecordedWord] {
    let starts = filled(starts())
    let total = utterance.samples.count
    let text = Array(prepared.written.utf8)
    return prepared.words.indices.map { index in
      let word = prepared.words[index]
      let end = index + 1 < starts.count ? starts[index + 1] : total
      return RecordedWord(
        source: word.source, place: word.place,
        written: String(decoding: text[word.place], as: UTF8.self), start: starts[index],
        end: max(starts[index], end))
    }
  }

  /// For each written word the frame at which it begins, where the engine's events say so.
  private func starts() -> [Int?] {
    var starts = [Int?](repeating: nil, count: prepared.words.count)
    var next = 0
    var events = utterance.words[...]
    while let event = events.first {
      let stretch = written(of: event)
      // All events of one reading stand behind each other and share its stretch.
      let reading = events.prefix { written(of: $0) == stretch }
      events = events.dropFirst(reading.count)
      while next < prepared.words.count, prepared.words[next].place.upperBound <= stretch.lowerBound
      {
        next += 1
      }
      var covered: [Int] = []
      var index = next
      while index < prepared.words.count, prepared.words[index].place.overlaps(stretch) {
        covered.append(index)
        index += 1
      }
      let frames = reading.map(\.frame)
      for (share, word) in covered.enumerated() where starts[word] == nil {
        starts[word] = frames[share * frames.count / covered.count]
      }
    }
    return starts
  }

  /// The stretch of writing that an event's word came from.
  private func written(of event: WordEvent) -> Range<Int> {
    let origins = prepared.origins
    guard !origins.isEmpty else { return 0..<0 }
    let first = Int(origins[min(event.offset, origins.count - 1)])
    let last = Int(origins[min(event.offset + max(event.length, 1) - 1, origins.count - 1)])
    return prepared.alignment.written(ofSpoken: first..<max(first + 1, last + 1))
  }

  /// Gives words without an event of their own a share of the time up to the next that has one, and
  /// makes the times rise.
  private func filled(_ starts: [Int?]) -> [Int] {
    let total = utterance.samples.count
    var filled: [Int] = []
    var index = 0
    var floor = 0
    while index < starts.count {
      if let start = starts[index] {
        floor = min(max(floor, start), total)
        filled.append(floor)
        index += 1
        continue
      }
      let end = starts[index...].firstIndex { $0 != nil } ?? starts.count
      let ceiling = end < starts.count ? max(floor, min(starts[end] ?? total, total)) : total
      let from = floor
      let gap = end - index
      // The word before keeps the first share of the stretch.
      let shares = index == 0 ? gap : gap + 1
      for step in 0..<gap {
        let share = index == 0 ? step : step + 1
        floor = from + (ceiling - from) * share / shares
        filled.append(floor)
      }
      index = end
    }
    return filled
  }
}
