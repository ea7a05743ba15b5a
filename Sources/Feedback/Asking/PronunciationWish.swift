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

  /// The remarks of each log.
  public var voicesByLog: [String: [Voice]] { Dictionary(grouping: voices, by: \.log) }

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
      return (
        key,
        PronunciationWish(
          word: Self.usual(voices.map(\.remark.writtenWord)),
          sayAs: Self.usual(voices.compactMap(\.remark.sayAs)), voices: voices,
          isSaid: voices.contains { !$0.remark.heard.isEmpty })
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

extension FeedbackEvent.Remark {
  /// The places of its word in the sentence that was heard.
  package var heard: [Occurrence] {
    guard let word, let written else { return [] }
    return Occurrence.all(of: word, in: written)
  }

  /// Its word as it is written where it was heard; as the listener typed it where that is in capitals,
  /// which may be the headline's.
  fileprivate var writtenWord: String {
    let typed = word ?? ""
    guard let found = heard.first else { return typed }
    return found.isShouted && !Occurrence.isShouted(typed) ? typed : found.text
  }
}
