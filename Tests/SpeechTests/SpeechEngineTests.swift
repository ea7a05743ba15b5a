import Digest
import TestSupport
import Testing

@testable import Speech

private let newsreader = VoiceParameters(
  engineVoice: "en-us+klatt2", rate: 165, pitch: 50, range: 50, wordGap: 0)

private func engine(
  jobs: Int = 2, voice: VoiceParameters = newsreader, limits: SpeechEngine.Limits = .usual
) throws(SpeechError) -> SpeechEngine {
  try SpeechEngine(executable: enginePath, voice: voice, jobs: jobs, limits: limits)
}

/// Speaks texts in order and gives back what became of each.
private func speak(_ texts: [String], with engine: SpeechEngine) throws -> [SegmentSpeech] {
  var results: [SegmentSpeech] = []
  for text in texts {
    if !engine.hasRoom, let result = try engine.next() { results.append(result) }
    try engine.begin(Segment(runs: [.text(text)]))
  }
  while let result = try engine.next() { results.append(result) }
  return results
}

private func digest(_ speech: SegmentSpeech) -> String {
  switch speech {
  case .spoken(let utterance):
    SHA256.hex(
      of: utterance.samples.flatMap {
        [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
      })
  case .failed(let failure): failure.reason
  case .transcribed(let text): text
  }
}

private func failure(_ speech: SegmentSpeech) -> SegmentFailure? {
  if case .failed(let failure) = speech { failure } else { nil }
}

private let sentences = (1...24).map { number in
  "Sentence \(number) of the report says that the harbour was quiet, and that the boats stayed in."
}

@Test func samplesDependOnNeitherOrderNorJobs() throws {
  let forwards = try speak(sentences, with: engine(jobs: 1)).map(digest)
  let backwards = try speak(sentences.reversed(), with: engine(jobs: 3)).map(digest)
  #expect(forwards.count == sentences.count)
  #expect(Set(forwards).count == sentences.count)
  #expect(forwards == backwards.reversed())
}

@Test func wordsComeWithTheirPlaceAndTime() throws {
  let speech = try speak(["Hello there, good listeners."], with: engine())
  guard case .spoken(let utterance) = try #require(speech.first) else {
    Issue.record("not spoken")
    return
  }
  #expect(utterance.words.map(\.offset) == [0, 6, 13, 18])
  #expect(utterance.words.map(\.length) == [5, 5, 4, 9])
  #expect(utterance.words.map(\.frame) == utterance.words.map(\.frame).sorted())
  #expect(utterance.words.allSatisfy { $0.frame < utterance.samples.count })
  #expect(utterance.samples.count > 22_050)
}

@Test func phonemesAreSoundsAndKeepPlaces() throws {
  let engine = try engine()
  try engine.begin(
    Segment(runs: [.text("In "), .phonemes("nj'A:meI"), .text(" it rained.")]))
  guard case .spoken(let utterance)? = try engine.next() else {
    Issue.record("not spoken")
    return
  }
  #expect(utterance.words.map(\.offset).first == 0)
  #expect(utterance.words.map(\.offset).last == 15)
}

@Test(arguments: [
  "[[ph'oUni:mz]]", "[[[[", "<speak><break time=\"9h\"/>", "\u{1}30p\u{1}500s", "a\0b",
  "\u{7f}\u{1b}[2J",
  "\u{202E}right to left", "\u{1F600}\u{200D}\u{1F525}", "",
])
func textIsNeverACommand(text: String) throws {
  // Whatever it holds, the sentence after it sounds as it does alone.
  let engine = try engine(jobs: 1)
  let alone = try speak(["A quiet day."], with: engine).map(digest)
  let both = try speak([text, "A quiet day."], with: engine)
  #expect(failure(both[0]) == nil)
  #expect(digest(both[1]) == alone[0])
  if case .spoken(let utterance) = both[0] {
    #expect(utterance.samples.count < 22_050 * 20)
  }
}

@Test func bracketsInTextAreNotPhonemesEvenBesidePhonemes() throws {
  let engine = try engine()
  func frames(_ text: String) throws -> Int {
    try engine.begin(Segment(runs: [.text(text), .phonemes("nj'A:meI")]))
    guard case .spoken(let utterance)? = try engine.next() else { return -1 }
    return utterance.samples.count
  }
  // As a command the first would be the sound of one syllable; as text it is spelled words.
  #expect(try frames("[[aI]] ") == frames(" [aI]] "))
}

@Test func aCrashCostsItsSentenceAlone() throws {
  let poison = String(repeating: "s'", count: 220)
  let engine = try engine()
  let good = ["Before it.", "After it."]
  let alone = try speak(good, with: engine).map(digest)
  let all = try speak([good[0], poison, good[1]], with: engine)
  #expect(failure(all[1]) == .crashed(signal: 6))
  #expect([all[0], all[2]].map(digest) == alone)
}

#if DEBUG
  @Test(arguments: [("hang", "wall"), ("spin", "wall"), ("spin", "cpu")])
  func aChildThatHangsIsStopped(how: String, limit: String) throws {
    let limits = SpeechEngine.Limits(
      cpuSeconds: limit == "cpu" ? 1 : 60, wallSeconds: limit == "wall" ? 0.5 : 60,
      memory: 512 << 20, output: 64 << 20)
    let engine = try engine(limits: limits)
    let all = try speak(["Before it.", "\u{E000}\(how)", "After it."], with: engine)
    // Processor time is the child's own, so that there is nothing to be hoped for from another go.
    #expect(all.map(failure) == [nil, limit == "cpu" ? .endless : .timedOut, nil])
  }

  @Test func aChildThatEatsMemoryIsStopped() throws {
    let all = try speak(["Before it.", "\u{E000}eat", "After it."], with: engine())
    #expect(failure(all[0]) == nil)
    #expect(failure(all[1]) != nil)
    #expect(failure(all[1]) != .timedOut)
    #expect(failure(all[2]) == nil)
  }

  @Test func aKilledChildIsNamed() throws {
    let all = try speak(["Before it.", "\u{E000}die", "After it."], with: engine())
    #expect(all.map(failure) == [nil, .crashed(signal: 9), nil])
  }

  @Test func aLostEngineProcessCostsOnlyTheSentenceThatTakesItAlong() throws {
    let good = Array(sentences.prefix(6))
    let alone = try speak(good, with: engine()).map(digest)
    let all = try speak(
      good[..<3] + ["\u{E000}kill-engine"] + good[3...], with: engine(jobs: 2))
    #expect(all.count == 7)
    #expect(failure(all[3]) == .engineLost)
    #expect((all[..<3] + all[4...]).map(digest) == alone)
  }
#endif

@Test func outputHasALimit() throws {
  let limits = SpeechEngine.Limits(
    cpuSeconds: 60, wallSeconds: 60, memory: 512 << 20, output: 100_000)
  let long = String(repeating: "and so on ", count: 40)
  let all = try speak(["Short.", long, "Short."], with: engine(limits: limits))
  #expect(all.map(failure) == [nil, .tooLong, nil])
}

@Test(arguments: [
  ("xx-nosuch", SpeechError.noVoice("xx-nosuch")),
  ("en-us+nosuch", .noVariant("en-us+nosuch")),
  ("", .noVoice("")),
])
func aVoiceThatIsNotThereIsRefused(name: String, error: SpeechError) {
  var voice = newsreader
  voice.engineVoice = name
  #expect(throws: error) { _ = try engine(voice: voice) }
}

@Test func anEngineThatIsNotThereIsAnError() {
  #expect(throws: SpeechError.noEngine(path: "/nowhere/aloud-engine", code: 2)) {
    _ = try SpeechEngine(executable: "/nowhere/aloud-engine", voice: newsreader, jobs: 1)
  }
}

@Test func aProgramThatIsNoEngineIsAnError() {
  #expect(throws: SpeechError.engineLost) {
    _ = try SpeechEngine(executable: "/bin/true", voice: newsreader, jobs: 1)
  }
}

@Test func keysTellSegmentsAndVoicesApart() throws {
  let description = EngineDescription(
    version: "1.51", sampleRate: 22_050, voiceIdentifier: "gmw/en-US+klatt2", voiceDefinition: [1],
    data: "en_dict 3 0f")
  var faster = newsreader
  faster.rate = 170
  var redefined = description
  redefined.voiceDefinition = [2]
  var newer = description
  newer.version = "1.52"
  var mended = description
  mended.data = "en_dict 3 1f"
  let segments = [
    Segment(runs: [.text("ab")]), Segment(runs: [.text("a"), .text("b")]),
    Segment(runs: [.phonemes("ab")]), Segment(runs: []),
  ]
  let keys = [
    SegmentKey(voice: newsreader, engine: description),
    SegmentKey(voice: faster, engine: description),
    SegmentKey(voice: newsreader, engine: redefined),
    SegmentKey(voice: newsreader, engine: newer),
    SegmentKey(voice: newsreader, engine: mended),
  ].flatMap { maker in segments.map { maker.key(of: $0) } }
  #expect(Set(keys).count == 20)
  #expect(keys.allSatisfy { $0.utf8.count == 64 })
}

@Test func phonemesAreSpokenAndCountAsOneText() throws {
  let engine = try engine()
  let runs: [Run] = [.text("Men of "), .phonemes("ni'A:meI"), .text(", and more.")]
  try engine.begin(Segment(runs: runs))
  guard case .spoken(let utterance)? = try engine.next() else {
    Issue.record("not spoken")
    return
  }
  // The brackets around phonemes are the engine's alone.
  #expect(utterance.words.map(\.offset) == [0, 4, 7, 17, 21])
  try engine.begin(Segment(runs: [.text("Men of Niamey, and more.")]))
  let other = try #require(try engine.next())
  #expect(digest(other) != digest(.spoken(utterance)))
}

@Test func theEngineTellsItsPhonemes() throws {
  let engine = try engine()
  let runs: [Run] = [.text("So "), .phonemes("ni'A:meI"), .text(" said. It is [[n'oU]].")]
  try engine.begin(Segment(runs: runs), for: .mnemonics)
  try engine.begin(Segment(runs: runs))
  try engine.begin(Segment(runs: runs), for: .ipa)
  guard case .transcribed(let mnemonics)? = try engine.next(), case .spoken? = try engine.next(),
    case .transcribed(let ipa)? = try engine.next()
  else {
    Issue.record("not transcribed")
    return
  }
  #expect(mnemonics.contains("'A:meI"))
  #expect(ipa.contains("ˈɑːmeɪ"))
  #expect(ipa.split(separator: "\n").count == 2)
}
