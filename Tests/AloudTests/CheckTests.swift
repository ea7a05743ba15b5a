import Foundation
import Testing

/// `aloud check`: status 1 and a line in words for each thing that does not hold.
@Suite struct CheckTests {
  let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write("# Ferries\n\nThe harbour was quiet today. The boats stayed in.\n", "a.md")
    expectDone(try place.aloud("narrate", "a.md", "-o", "out/"))
  }

  static let faults:
    [(what: String, words: [String], change: @Sendable (Workplace) throws -> Void)] = [
      (
        "a sample is another", ["out/a.clip.json", "audio"],
        { place in
          var wave = try place.read("out/a.wav")
          wave[wave.count / 2] ^= 1
          try place.write(wave, "out/a.wav")
        }
      ),
      (
        "the audio is cut off", ["out/a.clip.json", "audio"],
        { place in try place.write(Array(try place.read("out/a.wav").dropLast(1000)), "out/a.wav") }
      ),
      ("the audio is no audio", ["audio"], { place in try place.write("no sound", "out/a.wav") }),
      ("the audio is gone", ["audio", "a.wav"], { place in try place.remove("out/a.wav") }),
      (
        "a caption says something else", ["captions"],
        { place in
          let text = try place.text("out/a.vtt")
          try place.write(text.replacingOccurrences(of: "quiet", with: "noisy"), "out/a.vtt")
        }
      ),
      ("the captions are gone", ["captions", "a.vtt"], { place in try place.remove("out/a.vtt") }),
      (
        "a segment is gone from the record", ["record"],
        { place in
          let lines = try place.text("out/a.clip.json").split(separator: "\n")
          let rest = lines.filter { !$0.contains("\"written\": \"The harbour was quiet today.\"") }
          #expect(rest.count == lines.count - 1)
          try place.write(rest.joined(separator: "\n"), "out/a.clip.json")
        }
      ),
      (
        "the record is no JSON", ["record"],
        { place in try place.write("{\"schema\": 1,", "out/a.clip.json") }
      ),
      (
        "the record is of a later schema", ["schema 2"],
        { place in
          let text = try place.text("out/a.clip.json")
          try place.write(
            text.replacingOccurrences(of: "\"schema\": 1", with: "\"schema\": 2"), "out/a.clip.json"
          )
        }
      ),
      ("the record is gone", ["record"], { place in try place.remove("out/a.clip.json") }),
      ("the log is gone", ["log"], { place in try place.remove("out/a.feedback.jsonl") }),
    ]

  @Test(arguments: faults.indices)
  func aFaultIsNamed(index: Int) throws {
    let (what, words, change) = Self.faults[index]
    try expectSound("out", in: place)
    try change(place)
    for path in ["out", "out/a.wav"] {
      let run = try place.aloud("check", path)
      #expect(run.status == 1, "\(what)")
      #expect(run.remarks.isEmpty)
      let lines = run.text.split(separator: "\n")
      #expect(lines.count >= 2, "\(what): \(run.text)")
      for word in words { #expect(lines.dropLast().contains { $0.contains(word) }, "\(run.text)") }
      #expect(lines.last?.contains("fault") == true)
      expectPlainWords(run.text)
    }
    let json = try place.aloud("check", "out", "--json")
    #expect(json.status == 1)
    #expect(jsonKeys(json.output) == ["clips", "faults", "faults.clip", "faults.fault"])
    #expect((try? JSONSerialization.jsonObject(with: Data(json.output))) != nil)
  }

  @Test(arguments: faults.indices)
  func theNextRunMendsIt(index: Int) throws {
    let before = try place.clip("out/a")
    try Self.faults[index].change(place)
    let run = try place.aloud("narrate", "a.md", "-o", "out/")
    expectDone(run)
    #expect(try place.clip("out/a") == before)
    #expect(place.names("out") == Workplace.files("a"))
    try expectSound("out", in: place)
  }

  @Test func whatHoldsIsCounted() throws {
    try place.write("The boats stayed in.", "b.txt")
    expectDone(try place.aloud("narrate", "b.txt", "-o", "out/"))
    let run = try place.aloud("check", "out")
    expectDone(run)
    #expect(run.text == "2 clips checked, 0 faults\n")
    let json = try place.aloud("check", "out", "--json")
    expectDone(json)
    let report = try JSONDecoder().decode(Report.self, from: Data(json.output))
    #expect(report.clips == 2)
    #expect(report.faults.isEmpty)
    for file in Workplace.files("a") {
      #expect(try place.aloud("check", "out/\(file)").text == "1 clip checked, 0 faults\n")
    }
  }

  private struct Report: Decodable {
    struct Fault: Decodable {
      var clip: String
      var fault: String
    }
    var clips: Int
    var faults: [Fault]
  }
}
