import Foundation
import Testing

/// Where the real engine ends a clause: there it writes silence, digital zeros, of a sixth of a second
/// after a comma and of a quarter after a stop, at the profiles' rate. The breath that it takes before
/// an "and" inside a clause is shorter (0.13 s), the closure of a consonant far shorter (0.05 s).
@Suite struct ClauseTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  /// The shortest silence that is the end of a clause, in seconds.
  private static let pause = 0.15

  /// A spoken segment: its written words and how often the engine paused inside it.
  private struct Heard: Equatable, CustomStringConvertible {
    var written: String
    var pauses: Int

    init(_ written: String, _ pauses: Int) {
      self.written = written
      self.pauses = pauses
    }

    /// A sentence as it must be heard: with a pause for each of its marks, and no other.
    init(_ written: String) {
      self.init(written, written.utf8.count { ",;:".utf8.contains($0) })
    }

    var description: String { "\(pauses) in \(written)" }
  }

  private func heard(_ text: String, _ options: [String] = []) throws -> [Heard] {
    try place.write(text, "a.txt")
    let run = try place.run(
      [Programs.aloud, "narrate", "a.txt", "-o", "./", "--force"] + options)
    expectDone(run)
    let record = try place.record("a")
    let wave = try place.read("a.wav")
    let samples = wave.count - record.audio.frames * 2
    return record.segments.filter { $0.source != nil }.map { segment in
      let start = samples + segment.firstFrame * 2
      let bytes = wave[start..<start + segment.frames * 2]
      return Heard(segment.written, Self.silences(bytes, record.audio.sampleRate))
    }
  }

  /// How many silences there are between the sounds.
  private static func silences(_ bytes: ArraySlice<UInt8>, _ rate: Int) -> Int {
    let longest = Int(Double(rate) * pause)
    var count = 0
    var zeros = 0
    var hasSounded = false
    for index in stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2) {
      if bytes[index] == 0, bytes[index + 1] == 0 {
        zeros += 1
        continue
      }
      if hasSounded, zeros > longest { count += 1 }
      zeros = 0
      hasSounded = true
    }
    return count
  }

  @Test(arguments: [["--voice", "newsreader-us"], ["--voice", "newsreader-gb"]])
  func noAbbreviationPauses(_ voice: [String]) throws {
    let sentences = [
      "Dr. Smith and Sen. Lee met Gov. Hill of Acme Inc. near St. Louis at 10 a.m. Monday.",
      "The U.S. Army's Lt. Gen. Mary L. Brown flew to Washington with J. K. Rowling.",
      "Prof. Jones et al. wrote vol. 3 of the work for Ford Motor Co. last year.",
      "No. 10 said that Mr. King and Mrs. Young would go with Ms. Green and Rev. Hall.",
      "Robert Downey Jr. and Sammy Davis Jr. sang on Elm St. near Mt. Vernon.",
      "She won approx. 5 of them vs. none for N. Korea on Jan. 6 and Feb. 7.",
      "The Ph.D. student at the U.N. read pp. 3 and 4 of fig. 2 in No. 5.",
      "He lived in Boston, Mass., until Sept. 3, and then in Portland, Ore., for good.",
      "See example.com and St. Mary's for e.g. wheat and i.e. none at 5 p.m. sharp.",
      "Gen. Lee left the U.K. for L.A. with Capt. Cook of the D.C. police.",
    ]
    let found = try heard(sentences.joined(separator: " "), voice)
    #expect(found.map(\.written) == sentences)
    for heard in found { #expect(heard == Heard(heard.written)) }
  }

  @Test func aSentenceEndsAfterAnAbbreviation() throws {
    let sentences = [
      "He joined Acme Inc.", "She went to the U.S.", "They met at 10 a.m.", "Nobody came.",
    ]
    #expect(try heard(sentences.joined(separator: " ")) == sentences.map { Heard($0) })
  }

  @Test func aPauseIsHeard() throws {
    let lines = [
      Heard("Doctor Smith met Senator Lee; nobody else came.", 1),
      Heard("Dr Smith met Lee here.", 0),
      // A stop inside the sentence that the reading leaves there.
      Heard("He saw the show Help! of last year there.", 1),
    ]
    #expect(try heard(lines.map(\.written).joined(separator: "\n\n")) == lines)
  }

  @Test func dashesAndDotsOfOmissionPause() throws {
    let found = try heard("The plan — he said — failed today.\n\nWell… nobody knows it.")
    #expect(found.map(\.pauses) == [2, 1])
  }
}
