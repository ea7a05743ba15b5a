import Article
import Clips
import Normalisation
import Speech

/// Turns an article into segments, one block at a time, with the disclosure and the pauses where
/// the profile wants them.
struct ScriptBuilder {
  private let article: Article
  private let profile: VoiceProfile
  private let normaliser: Normaliser

  init(_ article: Article, profile: VoiceProfile, pronunciations: Pronunciations = .none) {
    self.article = article
    self.profile = profile
    normaliser = pronunciations.normaliser(language: Language(tag: profile.language))
  }

  /// The segments of a line that is no article: nothing in it is left out, and nothing is disclosed.
  static func segments(
    ofLine line: String, _ profile: VoiceProfile, _ pronunciations: Pronunciations
  ) -> [PreparedSegment] {
    let normaliser = pronunciations.normaliser(language: Language(tag: profile.language))
    let text = Array(line.utf8)
    return normaliser.sentences(of: line).map { sentence in
      var segment = prepare(sentence, in: text, normaliser) { $0 }
      segment.pause = profile.pauses.sentence
      return segment
    }
  }

  /// Calls back with each segment in the order of speaking. Only one block's worth is in memory.
  func forEachSegment<Failure: Error>(
    _ body: (PreparedSegment) throws(Failure) -> Void
  ) throws(Failure) {
    if profile.disclosure.spoken == .start {
      for segment in disclosure(pause: profile.pauses.paragraph) { try body(segment) }
    }
    for index in article.blocks.indices {
      for segment in segments(ofBlock: index) { try body(segment) }
    }
    if profile.disclosure.spoken == .end {
      for segment in disclosure(pause: 0) { try body(segment) }
    }
  }

  /// The segments of one block.
  private func segments(ofBlock index: Int) -> [PreparedSegment] {
    let block = article.blocks[index]
    let text = Array(block.text.string.utf8)
    var segments = normaliser.sentences(of: block.text.string).map { sentence in
      Self.prepare(sentence, in: text, normaliser) { block.text.source(of: $0) }
    }
    for position in segments.indices {
      segments[position].block = index
      segments[position].pause = profile.pauses.sentence
    }
    if !segments.isEmpty { segments[segments.count - 1].pause = pause(afterBlock: index) }
    attach(block.skipped, to: &segments)
    return segments
  }

  /// A sentence as a segment; `place` tells where a stretch of the text stands in the source.
  static func prepare(
    _ sentence: Sentence, in text: [UInt8], _ normaliser: Normaliser,
    place: (Range<Int>) -> Range<Int>?
  ) -> PreparedSegment {
    let start = sentence.source.lowerBound
    let written = String(decoding: text[sentence.source], as: UTF8.self)
    let engineText = EngineText(sentence, language: normaliser.language)
    let words = WrittenWords.places(in: written).map { word in
      WrittenWord(
        place: word, source: place((word.lowerBound + start)..<(word.upperBound + start)))
    }
    let sayable = engineText.string.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    let source = place(sentence.source)
    var skipped: [RecordedOmission] = []
    if !sayable, let source {
      skipped.append(
        RecordedOmission(
          kind: "symbol", source: source, text: written, reason: "there is nothing to say in it"))
    }
    return PreparedSegment(
      block: nil, source: source, written: written, spoken: sentence.spoken,
      segment: Segment(runs: sayable ? engineText.parts.map { Run($0) } : []), words: words,
      origins: engineText.origins, alignment: Alignment(sentence: sentence), skipped: skipped,
      pause: 0)
  }

  /// The words that say that the clip is artificial.
  private func disclosure(pause: Double) -> [PreparedSegment] {
    let text = Array(profile.disclosure.text.utf8)
    var segments = normaliser.sentences(of: profile.disclosure.text).map {
      Self.prepare($0, in: text, normaliser) { _ in nil }
    }
    for position in segments.indices { segments[position].pause = profile.pauses.sentence }
    if !segments.isEmpty { segments[segments.count - 1].pause = pause }
    return segments
  }

  /// The silence between a block and what comes after it.
  private func pause(afterBlock index: Int) -> Double {
    let pauses = profile.pauses
    guard index + 1 < article.blocks.count else {
      return profile.disclosure.spoken == .end ? pauses.paragraph : 0
    }
    let kinds = (article.blocks[index].kind, article.blocks[index + 1].kind)
    let usual: Double =
      switch kinds {
      case (.heading, _), (.deck, _): pauses.heading
      case (_, .heading): max(pauses.heading, pauses.paragraph)
      case (.listItem, .listItem): pauses.listItem
      default: pauses.paragraph
      }
    let aroundQuotation = (kinds.0 == .quotation) != (kinds.1 == .quotation)
    return aroundQuotation ? usual + pauses.quotation : usual
  }

  /// Gives each omission inside the block to the segment that it stands in or behind, which grows
  /// to hold it.
  private func attach(_ omissions: [Omission], to segments: inout [PreparedSegment]) {
    guard !segments.isEmpty else { return }
    for omission in omissions {
      let position =
        segments.lastIndex { ($0.source?.lowerBound ?? 0) <= omission.source.lowerBound } ?? 0
      segments[position].skipped.append(RecordedOmission(omission))
      if let source = segments[position].source {
        segments[position].source =
          min(
            source.lowerBound, omission.source.lowerBound)..<max(
            source.upperBound, omission.source.upperBound)
      }
    }
  }
}

extension Run {
  init(_ part: EngineText.Part) {
    switch part {
    case .text(let text): self = .text(text)
    case .sounds(let sounds): self = .phonemes(sounds)
    }
  }
}

extension RecordedOmission {
  init(_ omission: Omission) {
    self.init(
      kind: omission.kind.rawValue, source: omission.source, text: omission.text,
      reason: omission.reason)
  }
}

extension Language {
  /// The English of a BCP 47 tag; American for every tag that is neither British nor near it.
  init(tag: String) {
    let region = tag.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).dropFirst()
    let british = region.contains { ["gb", "uk", "au", "ie", "nz", "za", "in"].contains($0) }
    self = british ? .britishEnglish : .americanEnglish
  }
}
