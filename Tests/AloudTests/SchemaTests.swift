import Foundation
import Testing

/// Every file of JSON that is written is as `docs/schema` describes it.
@Suite struct SchemaTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  private func expectDescribed(_ stem: String) throws {
    let record = try JSONSchema("clip").faults(of: place.read(stem + ".clip.json"))
    #expect(record.isEmpty, "\(record.prefix(5))")
    let log = try JSONSchema("feedback")
    for line in try place.read(stem + ".feedback.jsonl").split(separator: UInt8(ascii: "\n")) {
      let faults = try log.faults(of: Array(line))
      #expect(faults.isEmpty, "\(faults)")
    }
  }

  @Test(arguments: Programs.samples)
  func theFilesOfASampleAreAsDescribed(sample: String) throws {
    let stem = String(sample.split(separator: "/").last?.split(separator: ".").first ?? "")
    #expect(try place.aloud("narrate", sample, "-o", "out/").status == 0)
    let clip = "out/\(stem).wav"
    expectDone(
      try place.aloud(
        "feedback", "add", clip, "--rating", "2", "--kind", "wrong-text", "--at", "0:04",
        "--comment", "two\nlines", "--listener", "Ann"))
    #expect(
      try place.aloud(
        "feedback", "add", clip, "--word", "nosuchword", "--say-as", "x"
      ).status == 0)
    let first = try place.feedback(clip).first?.id ?? ""
    expectDone(try place.aloud("feedback", "resolve", clip, first, "--note", "better now"))
    expectDone(try place.aloud("feedback", "resolve", clip, try place.feedback(clip)[1].id))
    try expectDescribed("out/\(stem)")
  }

  @Test func aClipWithWarningsIsAsDescribed() throws {
    try place.write(
      "A word.\n\n\u{2665} \u{2042}\n\nAnother[^1] [link](https://example.org) one.", "a.md")
    expectDone(try place.aloud("narrate", "a.md", "-o", "out/"))
    try expectDescribed("out/a")
  }

  @Test func aClipThatFeedbackMadeBetterIsAsDescribed() throws {
    try FeedbackClip.make(in: place)
    expectDone(
      try place.aloud(
        "feedback", "add", FeedbackClip.audio, "--word", "junta", "--say-as", "hoonta"))
    let id = try place.feedback(FeedbackClip.audio).first?.id ?? ""
    expectDone(try place.aloud("feedback", "apply", "out", "--accept", id))
    #expect(try place.events("out").contains { $0.oldClip != nil })
    try expectDescribed("out/news/talks")
  }

  @Test func theValidatorSeesFaults() throws {
    let schema = try JSONSchema("feedback")
    let clip = "sha256:" + String(repeating: "0", count: 64)
    func faults(_ members: String) throws -> [String] {
      try schema.faults(
        of: Array(
          """
          {"event": "feedback", "version": 1, "id": "01234567890123456789", "clip": "\(clip)",
           "at": "2026-11-22T17:02:11Z"\(members)}
          """.utf8))
    }
    #expect(try faults("").isEmpty)
    #expect(try faults(#", "rating": 5, "position": 4.25"#).isEmpty)
    for wrong in [
      #", "rating": 6"#, #", "rating": 1.5"#, #", "rating": "1""#, #", "kind": "noise""#,
      #", "mood": 1"#, #", "position": -1"#, #", "event": "x""#,
    ] {
      #expect(try !faults(wrong).isEmpty, "\(wrong)")
    }
    #expect(try !schema.faults(of: Array("[]".utf8)).isEmpty)
  }
}
