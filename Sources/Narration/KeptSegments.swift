import Clips

/// The segments of a clip that stands already, to be taken over into the one that is made now.
final class KeptSegments {
  private let record: ClipRecord
  private let audio: ClipAudio
  /// A segment of each key.
  private var places: [String: Int] = [:]

  /// Opens a clip; nil where there is none, or none that holds against its record.
  init?(at files: ClipFiles) {
    guard ClipCheck.faults(of: files, withLog: false).isEmpty,
      let record = try? ClipRecord(readingFile: files.record),
      let audio = try? ClipAudio(readingFile: files.audio)
    else { return nil }
    self.record = record
    self.audio = audio
    for (place, segment) in record.segments.enumerated() where segment.frames > 0 {
      places[segment.key] = place
    }
  }

  /// The place of a segment with the same sound and the same written words; nil where there is none.
  func find(_ prepared: PreparedSegment, key: String) -> Int? {
    guard let place = places[key] else { return nil }
    let segment = record.segments[place]
    guard segment.written == prepared.written, segment.words.count == prepared.words.count else {
      return nil
    }
    return place
  }

  /// The samples of a segment, and its words with the places that they have now; nil where the
  /// audio cannot be read any more.
  func take(_ place: Int, for prepared: PreparedSegment) -> (
    samples: [Int16], words: [RecordedWord]
  )? {
    let segment = record.segments[place]
    let samples = audio.samples(from: segment.firstFrame, count: segment.frames)
    guard samples.count == segment.frames else { return nil }
    return (samples, words(prepared.words, of: segment))
  }

  /// A segment as it stands there, with its samples; nil where they cannot be read any more, or its words
  /// are not those of its text.
  func take(_ place: Int) -> (segment: RecordedSegment, samples: [Int16])? {
    let segment = record.segments[place]
    let samples = audio.samples(from: segment.firstFrame, count: segment.frames)
    let places = segment.words.isEmpty ? [] : WrittenWords.places(in: segment.written)
    guard samples.count == segment.frames, places.count == segment.words.count else { return nil }
    let written = zip(places, segment.words).map { WrittenWord(place: $0, source: $1.source) }
    return (
      RecordedSegment(
        block: segment.block, source: segment.source, written: segment.written,
        spoken: segment.spoken, key: segment.key, pauseFrames: segment.pauseFrames,
        words: words(written, of: segment), skipped: segment.skipped), samples
    )
  }

  /// Written words with the times that those of a segment have in it.
  private func words(
    _ words: [WrittenWord], of segment: ClipRecord.Segment
  ) -> [RecordedWord] {
    let text = Array(segment.written.utf8)
    let rate = Double(record.audio.sampleRate)
    func frame(_ seconds: Double) -> Int { Int((seconds * rate).rounded()) - segment.firstFrame }
    return zip(words, segment.words).map { word, recorded in
      RecordedWord(
        source: word.source, place: word.place,
        written: String(decoding: text[word.place], as: UTF8.self), start: frame(recorded.start),
        end: frame(recorded.end))
    }
  }
}
