import Article
import Clips
import Testing

@testable import Narration

private func segments(
  _ source: String, _ format: ArticleFormat = .markdown,
  _ change: (inout VoiceProfile) -> Void = { _ in }
) throws -> [PreparedSegment] {
  var profile = VoiceProfile.builtIn
  profile.pauses = VoiceProfile.Pauses(
    sentence: 1, paragraph: 2, heading: 3, quotation: 10, listItem: 4)
  change(&profile)
  let article = try Article(reading: Array(source.utf8), as: format)
  var segments: [PreparedSegment] = []
  ScriptBuilder(article, profile: profile).forEachSegment { segments.append($0) }
  return segments
}

@Test func pausesFollowWhatStandsBesideThem() throws {
  let found = try segments(
    """
    # Head

    One is here. Two is here.

    > They said so.

    Three is here.

    - Four
    - Five

    ## Next

    Six is here.
    """)
  #expect(
    found.map(\.written) == [
      "This audio version was artificially generated.", "Head", "One is here.", "Two is here.",
      "They said so.", "Three is here.", "Four", "Five", "Next", "Six is here.",
    ])
  #expect(found.map(\.pause) == [2, 3, 1, 12, 12, 2, 4, 3, 3, 0])
}

@Test func theDisclosureIsSpokenWhereTheProfileSays() throws {
  let text = "A headline\n\nOne is here."
  let words = "This audio version was artificially generated."
  let end = try segments(text, .text) { $0.disclosure.spoken = .end }
  #expect(end.map(\.written) == ["A headline", "One is here.", words])
  #expect(end.map(\.pause) == [3, 2, 0])
  #expect(end.last?.block == nil && end.last?.source == nil)
  let none = try segments(text, .text) { $0.disclosure.spoken = .none }
  #expect(none.map(\.written) == ["A headline", "One is here."])
  #expect(none.map(\.pause) == [3, 0])
}

@Test func omissionsStandInTheSegmentAroundThem() throws {
  let source = "See [the report](https://example.org/r) first.[^1] Then wait.\n\n[^1]: A note.\n"
  let found = try segments(source).filter { $0.block != nil }
  #expect(found.map(\.written) == ["See the report first.", "Then wait."])
  #expect(found.map { $0.skipped.map(\.kind) } == [["address", "footnote"], []])
  let bytes = Array(source.utf8)
  for segment in found {
    let place = try #require(segment.source)
    for omission in segment.skipped {
      #expect(place.contains(omission.source.lowerBound))
      #expect(omission.source.upperBound <= place.upperBound)
      #expect(String(decoding: bytes[omission.source], as: UTF8.self) == omission.text)
    }
    for word in segment.words {
      let source = try #require(word.source)
      let written = Array(segment.written.utf8)[word.place]
      #expect(Array(bytes[source]) == Array(written))
    }
  }
}

@Test func whatCannotBeSaidIsNamed() throws {
  let found = try segments("A headline\n\nFirst. ★★★", .text).filter { $0.block == 1 }
  let silent = found.filter { !$0.isSayable }
  #expect(found.first?.isSayable == true)
  #expect(silent.allSatisfy { !$0.skipped.isEmpty })
}

@Test(arguments: [
  ("It cost $1.2bn.", ["It", "cost", "$1.2bn"]),
  ("“Well,” he said – (softly) – ‘no’…", ["Well", "he", "said", "softly", "no"]),
  ("100% of #1, @anna & co", ["100%", "of", "#1", "@anna", "&", "co"]),
  ("O’Neill’s state-of-the-art 5'10\"", ["O’Neill’s", "state-of-the-art", "5'10"]),
  ("", []), ("   ", []), ("… — …", []), ("a\u{00A0}b", ["a", "b"]),
])
func wordsStandBetweenWhiteSpaceAndPunctuation(text: String, words: [String]) {
  let bytes = Array(text.utf8)
  #expect(
    WrittenWords.places(in: text).map { String(decoding: bytes[$0], as: UTF8.self) } == words)
}
