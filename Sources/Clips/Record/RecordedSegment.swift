/// One spoken sentence as its clip keeps it. All ranges are in UTF-8 bytes, end exclusive.
public struct RecordedSegment: Sendable, Equatable {
  /// The index of its block; nil for a segment that is ours (the disclosure).
  public var block: Int?
  /// Where it stands in the source; nil for a segment that is ours.
  public var source: Range<Int>?
  /// The words as they are written; captions show them.
  public var written: String
  /// The words as they are said.
  public var spoken: String
  /// The digest of everything that decides its samples.
  public var key: String
  /// The silence after it, in frames.
  public var pauseFrames: Int
  /// Its words in the order in which they are said; empty where it could not be spoken.
  public var words: [RecordedWord]
  /// What inside it is not said.
  public var skipped: [RecordedOmission]

  /// Puts a segment together.
  public init(
    block: Int?, source: Range<Int>?, written: String, spoken: String, key: String,
    pauseFrames: Int, words: [RecordedWord], skipped: [RecordedOmission] = []
  ) {
    self.block = block
    self.source = source
    self.written = written
    self.spoken = spoken
    self.key = key
    self.pauseFrames = pauseFrames
    self.words = words
    self.skipped = skipped
  }

  /// The segment with its words inside so many frames, and no pause below nothing.
  func fitted(to frames: Int) -> RecordedSegment {
    var fitted = self
    fitted.pauseFrames = max(pauseFrames, 0)
    for index in words.indices {
      let start = min(max(words[index].start, 0), frames)
      fitted.words[index].start = start
      fitted.words[index].end = min(max(words[index].end, start), frames)
    }
    return fitted
  }
}

/// One written word (or `$1.2bn`, or `3 p.m.`) of a segment, and when it is said.
public struct RecordedWord: Sendable, Equatable {
  /// Where it stands in the source; nil in a segment that is ours.
  public var source: Range<Int>?
  /// Where it stands in its segment's `written` text, in UTF-8 bytes, end exclusive.
  public var place: Range<Int>
  /// The word as it is written.
  public var written: String
  /// When it begins, in frames from the segment's first frame.
  public var start: Int
  /// When it ends, in frames from the segment's first frame.
  public var end: Int

  /// Puts a word together.
  public init(source: Range<Int>?, place: Range<Int>, written: String, start: Int, end: Int) {
    self.source = source
    self.place = place
    self.written = written
    self.start = start
    self.end = end
  }
}

/// A part of the source that is not said, and why.
public struct RecordedOmission: Sendable, Equatable {
  /// What it is: `furniture`, `footnote` …
  public var kind: String
  /// Where it stands in the source.
  public var source: Range<Int>
  /// The source's text there.
  public var text: String
  /// Why it is not said.
  public var reason: String?

  /// Puts an omission together.
  public init(kind: String, source: Range<Int>, text: String, reason: String?) {
    self.kind = kind
    self.source = source
    self.text = text
    self.reason = reason
  }
}

/// A part of the article that is read: a heading, a paragraph …
public struct RecordedBlock: Sendable, Equatable {
  /// What it is.
  public var kind: String
  /// Where it stands in the source.
  public var source: Range<Int>

  /// Puts a block together.
  public init(kind: String, source: Range<Int>) {
    self.kind = kind
    self.source = source
  }
}

/// Something that a listener of the clip misses: a sentence that could not be spoken …
public struct RecordedWarning: Sendable, Equatable {
  /// The index of the segment that it is about, if it is about one.
  public var segment: Int?
  /// What happened, in plain words.
  public var reason: String
  /// The part of the source that it is about.
  public var source: Range<Int>?
  /// The written text that it is about.
  public var written: String?

  /// Puts a warning together.
  public init(
    segment: Int? = nil, reason: String, source: Range<Int>? = nil, written: String? = nil
  ) {
    self.segment = segment
    self.reason = reason
    self.source = source
    self.written = written
  }
}
