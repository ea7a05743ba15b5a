/// A clip's record as anybody would read it from JSON.
struct Record: Decodable {
  struct Place: Decodable, Equatable {
    var start: Int
    var end: Int
  }
  struct Block: Decodable {
    var kind: String
    var source: Place
  }
  struct Word: Decodable {
    var source: Place?
    var written: String
    var start: Double
    var end: Double
  }
  struct Omission: Decodable {
    var kind: String
    var source: Place
    var text: String
    var reason: String?
  }
  struct Segment: Decodable {
    var block: Int?
    var source: Place?
    var written: String
    var spoken: String
    var key: String
    var firstFrame: Int
    var frames: Int
    var pauseFrames: Int
    var words: [Word]
    var skipped: [Omission]
  }
  struct Warning: Decodable {
    var segment: Int
    var reason: String
  }
  struct Audio: Decodable {
    var frames: Int
    var seconds: Double
    var sampleRate: Int
  }
  struct Voice: Decodable {
    var name: String
    var language: String
    var rate: Int
  }
  struct Disclosure: Decodable {
    var text: String
    var spoken: String
  }

  var title: String?
  var language: String
  var voice: Voice
  var audio: Audio
  var disclosure: Disclosure
  var blocks: [Block]
  var segments: [Segment]
  var skipped: [Omission]
  var warnings: [Warning]

  /// The written sentences that are heard.
  var heard: [String] { segments.filter { $0.frames > 0 }.map(\.written) }
}

extension Record.Segment {
  /// The bytes of its samples in its clip's WAV.
  func samples(in wave: [UInt8]) -> [UInt8] {
    let data = (wave.firstRange(of: Array("data".utf8))?.upperBound ?? 0) + 4
    let start = data + firstFrame * 2
    return Array(wave[start..<start + frames * 2])
  }
}
