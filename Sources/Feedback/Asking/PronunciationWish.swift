/// How listeners want a word to be said: the open remarks that ask for the same, taken together.
public struct PronunciationWish: Sendable, Equatable {
  /// A remark and the clip that it is about.
  public struct Voice: Sendable, Equatable {
    /// The clip's log.
    public var log: String
    /// The remark.
    public var remark: FeedbackEvent.Remark
  }

  /// The word, as it is mostly written.
  public var word: String
  /// How it should sound, as it is mostly respelled.
  public var sayAs: String
  /// Who asks for it, the first first.
  public var voices: [Voice]
  /// Whether a clip that it is about has the word at all; a remark may misspell it.
  public var isSaid: Bool

  /// The names of the remarks.
  public var ids: [String] { voices.map(\.remark.id) }

  /// The logs of the clips that it is about, each once.
  public var logs: [String] {
    var seen: Set<String> = []
    return voices.map(\.log).filter { seen.insert($0).inserted }
  }
}

/// Gathers wishes from the remarks on many clips.
public struct PronunciationWishes: Sendable {
  private struct Key: Hashable {
    var word: String
    var sayAs: String
  }
  private var gathered: [Key: [PronunciationWish.Voice]] = [:]
  /// What the remarks asked for that are resolved.
  private var closed: [String: Key] = [:]

  /// No wishes yet.
  public init() {}

  /// Adds what is open among the remarks of a log and says how a word should sound. Complaints of
  /// another kind, as of a number, are none that a respelled word would end.
  public mutating func add(_ remarks: [LoggedRemark], log: String) {
    for logged in remarks {
      let remark = logged.remark
      guard let word = remark.word, let sayAs = remark.sayAs,
        remark.kind == nil || remark.kind == FeedbackKind.pronunciation.rawValue
      else { continue }
      // "nee ah may" and "nee-AH-may" sound the same.
      let sound = Spelling.folded(String(sayAs.map { $0 == "-" ? " " : $0 }))
      let key = Key(word: Spelling.folded(word), sayAs: sound)
      if logged.resolved == nil {
        gathered[key, default: []].append(PronunciationWish.Voice(log: log, remark: remark))
      } else {
        closed[remark.id] = key
      }
    }
  }

  /// The names of the open remarks, the first first, that ask for the same as one that is resolved; nil
  /// where there is no such resolved one.
  public func open(likeResolved id: String) -> [String]? {
    closed[id].map { (gathered[$0] ?? []).map(\.remark.id).sorted() }
  }

  /// The wishes, the most wanted first, and those for one word behind each other.
  public var wishes: [PronunciationWish] {
    let wishes = gathered.map { key, voices in
      let voices = voices.sorted { $0.remark.id < $1.remark.id }
      let sentences = voices.compactMap(\.remark.written)
      return (
        key,
        PronunciationWish(
          word: Self.usual(voices.map { WrittenName(of: $0.remark).text }),
          sayAs: Self.usual(voices.compactMap(\.remark.sayAs)), voices: voices,
          isSaid: sentences.contains { Spelling.folded($0).contains(key.word) })
      )
    }
    var counts: [String: Int] = [:]
    for (key, wish) in wishes { counts[key.word, default: 0] += wish.voices.count }
    return wishes.sorted { left, right in
      let (one, other) = (counts[left.0.word] ?? 0, counts[right.0.word] ?? 0)
      if one != other { return one > other }
      if left.0.word != right.0.word { return left.0.word < right.0.word }
      if left.1.voices.count != right.1.voices.count {
        return left.1.voices.count > right.1.voices.count
      }
      return left.0.sayAs < right.0.sayAs
    }.map(\.1)
  }

  /// The text that is there most often; of several the first.
  private static func usual(_ texts: [String]) -> String {
    var counts: [String: Int] = [:]
    for text in texts { counts[text, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    return texts.first { counts[$0] == most } ?? ""
  }
}

/// A word as a lexicon should have it: a listener who types "niamey" means Niamey.
private struct WrittenName {
  let text: String

  /// The word of a remark. Typed in small letters it takes the capitals that it has in the sentence,
  /// unless it begins it or stands in capitals, where every word has them.
  init(of remark: FeedbackEvent.Remark) {
    let word = (remark.word ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let sentence = (remark.written ?? "").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    guard word == word.lowercased(), let found = Self.find(word, in: sentence),
      found != found.uppercased() || found.count < 4
    else {
      text = word
      return
    }
    text = found
  }

  /// The word in other capitals inside a sentence, not at its beginning; nil where it is not there.
  private static func find(_ word: String, in sentence: String) -> String? {
    let wanted = word.map { $0.lowercased() }
    let characters = Array(sentence)
    guard let first = characters.firstIndex(where: \.isLetter),
      characters.count > wanted.count, !wanted.isEmpty
    else { return nil }
    for start in (first + 1)..<max(first + 1, characters.count - wanted.count + 1) {
      let end = start + wanted.count
      guard !characters[start - 1].isLetter, end == characters.count || !characters[end].isLetter,
        zip(characters[start..<end], wanted).allSatisfy({ $0.lowercased() == $1 })
      else { continue }
      return String(characters[start..<end])
    }
    return nil
  }
}
