import Testing

@testable import EngineWire

private let requests: [Request] = [
  .configure(
    Request.Configuration(
      voice: "en-us+klatt2", rate: 165, pitch: -1, range: 99, wordGap: 0, jobs: 2, lanes: 32,
      parent: 4321, limits: .usual)),
  .speak(
    Request.Utterance(
      id: 7, lane: 3, runs: [.text("naïve — “so”"), .phonemes("nj'A:meI"), .text("")])),
]

private let replies: [Reply] = [
  .ready(
    Reply.Engine(
      version: "1.51", sampleRate: 22_050, identifier: "gmw/en-US+klatt2", definition: [0, 255],
      data: "en_dict 166680 0123456789abcdef")),
  .refused(.noVariant), .spoken(id: 1, frames: 4_000_000_000, events: 12),
  .failed(id: 2, .crashed(signal: 6)), .failed(id: 3, .timedOut), .failed(id: 4, .tooLong),
  .failed(id: 5, .gaveUp(code: 100)), .failed(id: 6, .noProcess), .failed(id: 7, .endless),
  .failed(id: 8, .noRoom),
]

@Test func messagesSurviveTheWire() throws {
  var buffer = FrameBuffer()
  for frame in requests.map(\.frame) + replies.map(\.frame) {
    // A byte at a time, as a pipe may hand them over.
    for byte in frame.dropLast() {
      buffer.append([byte])
      #expect(try buffer.nextBody() == nil)
    }
    buffer.append(frame.suffix(1))
    let body = try #require(try buffer.nextBody())
    if let request = requests.first(where: { $0.frame == frame }) {
      #expect(try Request(body: body) == request)
    } else {
      #expect(try Reply(body: body).frame == frame)
    }
  }
}

@Test func brokenMessagesAreErrors() throws {
  for frame in requests.map(\.frame) {
    let body = frame.dropFirst(4)
    for length in 0..<body.count {
      #expect(throws: WireError()) { try Request(body: body.prefix(length)) }
    }
  }
  for frame in replies.map(\.frame) {
    let body = frame.dropFirst(4)
    for length in 0..<body.count {
      #expect(throws: WireError()) { try Reply(body: body.prefix(length)) }
    }
  }
  var buffer = FrameBuffer()
  buffer.append([255, 255, 255, 255, 1])
  #expect(throws: WireError()) { try buffer.nextBody() }
}
