import Foundation
import Testing

/// A sentence that only the moment cost is spoken by the next run.
@Suite struct PassingFailureTests {
  let place: Workplace
  private let record = "out/a.clip.json"
  private let lasting = "the engine crashed on it (signal 6)"
  /// Of the same length, as a machine without memory would have it.
  private let passing = "the engine crashed on it (signal 9)"

  init() throws {
    place = try Workplace()
    try place.write(
      "The harbour was quiet. S'\(InputErrorTests.poison). The boats stayed in.", "news/a.txt")
  }

  /// Rewrites the record as if another failure had cost the sentence, at the same time as before.
  private func blameTheMoment() throws {
    let times = place("times")
    #expect(try place.run(["/usr/bin/touch", "-r", record, times]).status == 0)
    let text = try place.text(record)
    #expect(text.contains(lasting))
    // The identity is the digest of the record without it.
    let identity = /"clip": "sha256:[0-9a-f]{64}"/
    let forged = text.replacingOccurrences(of: lasting, with: passing)
      .replacing(identity, with: "\"clip\": \"\"", maxReplacements: 1)
    try place.write(forged, "forged")
    let digest = try place.run(["/usr/bin/sha256sum", "forged"]).text.prefix(64)
    try place.write(
      forged.replacing(
        "\"clip\": \"\"", with: "\"clip\": \"sha256:\(digest)\"", maxReplacements: 1),
      record)
    try place.remove("forged")
    #expect(try place.run(["/usr/bin/touch", "-r", times, record]).status == 0)
    try place.remove("times")
  }

  @Test func narrateSpeaksItAgain() throws {
    let narrate = [Programs.aloud, "narrate", "news/a.txt", "-o", "out/"]
    #expect(try place.run(narrate).text.hasPrefix("made"))
    let clip = try place.clip("out/a")
    // What another run would not speak either is kept.
    #expect(try place.run(narrate).text.hasPrefix("kept"))
    try blameTheMoment()
    try expectSound("out", in: place)
    #expect(try place.run(narrate).text.hasPrefix("made"))
    #expect(try place.clip("out/a") == clip)
  }

  @Test func batchSpeaksItAgain() throws {
    let batch = [Programs.aloud, "batch", "news", "-o", "out", "--json"]
    #expect(try place.run(batch).text.contains("\"made\""))
    let clip = try place.clip("out/a")
    #expect(try place.run(batch).text.contains("\"status\": \"kept\""))
    try blameTheMoment()
    #expect(try place.run(batch).text.contains("\"status\": \"made\""))
    #expect(try place.clip("out/a") == clip)
  }
}
