import Article
import Clips
import Normalisation
@testable import Speech
import Testing

@testable import Narration

/// The times of a sentence's words when the engine takes a thousand frames for each word that it
/// speaks.
private func times(_ text: String) throws -> [(written: String, start: Int, end: Int)] {
  var profile = VoiceProfile.builtIn
  profile.disclosure.spoken = .none
  let article = try Article(reading: Array(text.utf8), as: .text)
  var prepared: [PreparedSegment] = []
  ScriptBuilder(article, profile: profile).forEachSegment { prepared.append($0) }
  let segment = try #require(prepared.first)
  guard case .text(let engineText)? = segment.segment.runs.first else { return [] }
  var events: [WordEvent] = []
  var offset = 0
  for word in engineText.unicodeScalars.split(
    omittingEmptySubsequences: false, whereSeparator: { $0 == " " })
  {
    if !word.isEmpty {
      events.append(WordEvent(offset: offset, length: word.count, frame: events.count * 1000))
    }
    offset += word.count + 1
  }
  let utterance = Utterance(
    samples: [Int16](repeating: 0, count: events.count * 1000), words: events)
  return WordTimes(segment, utterance).words().map { ($0.written, $0.start, $0.end) }
}

@Test func plainWordsHaveTheTimesOfTheirEvents() throws {
  let words = try times("The boats stayed in the harbour all day, they said.")
  #expect(words.map(\.written).first == "The")
  #expect(words.map(\.start) == (0..<10).map { $0 * 1000 })
  #expect(words.map(\.end) == (1...10).map { $0 * 1000 })
}

@Test func oneWrittenWordLastsForAllItsSpokenOnes() throws {
  // "It cost one point two billion dollars then."
  let words = try times("It cost $1.2bn then.")
  #expect(words.map(\.written) == ["It", "cost", "$1.2bn", "then"])
  #expect(words.map(\.start) == [0, 1000, 2000, 7000])
  #expect(words.map(\.end) == [1000, 2000, 7000, 8000])
}

@Test func oneReadingOfSeveralWrittenWordsIsShared() throws {
  let words = try times("It happened on July 26, 2023 and was over.")
  #expect(
    words.map(\.written) == ["It", "happened", "on", "July", "26", "2023", "and", "was", "over"])
  let starts = words.map(\.start)
  #expect(starts == starts.sorted())
  #expect(starts[3] == 3000)
  #expect(Set(starts).count == starts.count)
  #expect(words.map(\.end).dropLast() == words.map(\.start).dropFirst())
}

@Test func wordsThatAreNotSaidTakeTheirShareAndNothingMore() throws {
  let words = try times("He waved 👋 at us and left.")
  let starts = words.map(\.start)
  #expect(starts == starts.sorted())
  #expect(words.allSatisfy { $0.start <= $0.end })
  #expect(words.last?.written == "left")
}
