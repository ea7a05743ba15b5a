import Foundation
import Testing

/// `aloud preview`: what will be said, and what is left out and why.
@Suite struct PreviewTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write(
      "# Ferries\n\nIt cost $1.2bn.[^1] See <https://example.org/x>.\n\n```\ncode\n```\n\n[^1]: A note.\n",
      "a.md")
  }

  private struct Preview: Decodable {
    struct Block: Decodable {
      var kind: String
      var text: String
      var spoken: String
      var source: Record.Place
    }
    var title: String?
    var language: String
    var blocks: [Block]
    var skipped: [Record.Omission]
  }

  @Test func jsonHasTheKeysThatArePromised() throws {
    let run = try place.aloud("preview", "a.md", "--json")
    expectDone(run)
    let keys = jsonKeys(run.output)
    let source = ["source", "source.start", "source.end"]
    #expect(
      keys == ["title", "language", "blocks"]
        + (["kind", "text", "spoken"] + source).map { "blocks.\($0)" } + ["skipped"]
        + (["kind", "reason", "text"] + source).map { "skipped.\($0)" })
    let preview = try JSONDecoder().decode(Preview.self, from: Data(run.output))
    #expect(preview.title == "Ferries")
    #expect(preview.language == "en-US")
    #expect(preview.blocks.map(\.kind).prefix(2) == ["heading", "paragraph"])
    #expect(
      preview.blocks.dropFirst().first?.spoken.contains("one point two billion dollars") == true)
    #expect(preview.skipped.contains { $0.kind == "code" && $0.text.contains("code") })
    #expect(preview.skipped.allSatisfy { $0.reason?.isEmpty == false })
    #expect(place.names() == ["a.md"])
  }

  @Test func itSaysWhatTheClipSays() throws {
    for (number, sample) in Programs.samples.enumerated() {
      let run = try place.aloud("preview", sample, "--json")
      expectDone(run)
      let preview = try JSONDecoder().decode(Preview.self, from: Data(run.output))
      expectDone(try place.aloud("narrate", sample, "-o", "clip\(number).wav"))
      let record = try place.record("clip\(number)")
      #expect(preview.title == record.title)
      #expect(preview.language == record.language)
      #expect(preview.blocks.map(\.source) == record.blocks.map(\.source))
      for (index, block) in preview.blocks.enumerated() {
        let segments = record.segments.filter { $0.block == index }
        #expect(block.spoken == segments.map(\.spoken).joined(separator: " "))
      }
      #expect(
        preview.skipped.count
          == record.skipped.count + record.segments.flatMap(\.skipped).count)
    }
  }

  @Test func textIsForPeople() throws {
    let run = try place.aloud("preview", "a.md")
    expectDone(run)
    #expect(run.text.hasPrefix("heading\n  Ferries\n"))
    #expect(run.text.contains("\nleft out\n"))
    expectPlainWords(run.text)
  }
}
