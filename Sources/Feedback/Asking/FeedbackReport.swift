/// What the listeners of many clips say, in sums. It names no listener.
public struct FeedbackReport: Sendable, Equatable {
  /// One clip of which something is said.
  public struct Clip: Sendable, Equatable {
    /// Its log.
    public var log: String
    /// Its title, where it has one.
    public var title: String?
    /// How many ratings it has.
    public var ratings: Int
    /// Their mean; nil where there are none.
    public var mean: Double?
  }

  /// One word that is complained of.
  public struct Word: Sendable, Equatable {
    /// The word, as it is mostly spelled.
    public var word: String
    /// How often.
    public var count: Int
    /// How listeners want it said, the most wanted first.
    public var sayAs: [String]
  }

  /// How many remarks have something in common.
  public struct Count: Sendable, Equatable {
    /// What they have in common.
    public var name: String
    /// How many there are.
    public var count: Int
  }

  /// The clips, those with the worst mean rating first and those without ratings last.
  public var clips: [Clip] = []
  /// The words, the most complained of first. Praise is no complaint.
  public var words: [Word] = []
  /// The remarks of each kind, most first.
  public var kinds: [Count] = []
  /// The remarks on each voice, most first.
  public var voices: [Count] = []
  /// The remarks on the work of each rule of the normaliser, most first.
  public var rules: [Count] = []
  /// How many remarks were counted.
  public var remarks = 0
  /// How many of them are not resolved.
  public var open = 0
  /// The mean of all ratings; nil where there are none.
  public var mean: Double?
}

extension FeedbackReport {
  /// Sums up what logs say, as far as a filter lets it through.
  init(_ digests: LogDigests, _ filter: FeedbackFilter, root: String) {
    let texts = digests.texts
    // Each text is held against the filter once.
    let kindWanted = texts.texts.map { filter.wants(kind: $0) }
    let wordWanted = texts.texts.map { filter.wants(word: $0) }
    let (noKindWanted, noWordWanted) = (filter.wants(kind: nil), filter.wants(word: nil))
    func wants(_ remark: LogDigests.Remark) -> Bool {
      if filter.openOnly, !remark.isOpen { return false }
      if let since = filter.since, remark.seconds < since.seconds { return false }
      if let ratings = filter.ratings, !ratings.contains(remark.rating) { return false }
      return (remark.kind < 0 ? noKindWanted : kindWanted[remark.kind])
        && (remark.word < 0 ? noWordWanted : wordWanted[remark.word])
    }
    var kinds = [Int](repeating: 0, count: texts.texts.count)
    var (voices, rules) = (kinds, kinds)
    var complaints: [[Int]: Int] = [:]
    let praise = texts.texts.firstIndex(of: FeedbackKind.praise.rawValue)
    var all = (sum: 0, count: 0)
    for log in digests.logs {
      var clip = (sum: 0, count: 0)
      var said = 0
      for remark in digests.remarks[log.remarks] where wants(remark) {
        said += 1
        if remark.isOpen { open += 1 }
        if (1...5).contains(remark.rating) {
          clip.sum += remark.rating
          clip.count += 1
        }
        if remark.kind >= 0 { kinds[remark.kind] += 1 }
        if remark.voice >= 0 { voices[remark.voice] += 1 }
        if remark.rule >= 0 { rules[remark.rule] += 1 }
        if remark.word >= 0, remark.kind != praise {
          complaints[[remark.word, remark.sayAs], default: 0] += 1
        }
      }
      guard said > 0 else { continue }
      remarks += said
      all = (all.sum + clip.sum, all.count + clip.count)
      clips.append(
        Clip(
          log: root + log.path, title: texts[log.title], ratings: clip.count,
          mean: Self.mean(clip)))
    }
    mean = Self.mean(all)
    // Stable for equal ones: they stay in the order of their paths.
    let order = clips.indices.sorted { left, right in
      let (one, other) = (clips[left], clips[right])
      let (first, second) = (one.mean ?? 6, other.mean ?? 6)
      if first != second { return first < second }
      return one.ratings == other.ratings ? left < right : one.ratings > other.ratings
    }
    clips = order.map { clips[$0] }
    words = Self.words(complaints, texts)
    self.kinds = Self.counts(kinds, texts)
    self.voices = Self.counts(voices, texts)
    self.rules = Self.counts(rules, texts)
  }

  private static func mean(_ ratings: (sum: Int, count: Int)) -> Double? {
    ratings.count > 0 ? Double(ratings.sum) / Double(ratings.count) : nil
  }

  private static func counts(_ counts: [Int], _ texts: TextNumbers) -> [Count] {
    let named = counts.indices.filter { counts[$0] > 0 }.compactMap { number in
      texts[number].map { Count(name: $0, count: counts[number]) }
    }
    return named.sorted { $0.count == $1.count ? $0.name < $1.name : $0.count > $1.count }
  }

  /// The complaints of words that differ in case alone are those of one word.
  private static func words(_ complaints: [[Int]: Int], _ texts: TextNumbers) -> [Word] {
    struct Tally {
      var spellings: [String: Int] = [:]
      var wants: [String: Int] = [:]
    }
    var tallies: [String: Tally] = [:]
    for (pair, count) in complaints {
      guard let word = texts[pair[0]] else { continue }
      let key = Spelling.folded(word)
      tallies[key, default: Tally()].spellings[word, default: 0] += count
      if let sayAs = texts[pair[1]] {
        tallies[key, default: Tally()].wants[sayAs, default: 0] += count
      }
    }
    let words = tallies.values.map { tally in
      Word(
        word: ranked(tally.spellings).first ?? "", count: tally.spellings.values.reduce(0, +),
        sayAs: ranked(tally.wants))
    }
    return words.sorted { $0.count == $1.count ? $0.word < $1.word : $0.count > $1.count }
  }

  private static func ranked(_ counts: [String: Int]) -> [String] {
    counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }.map(\.key)
  }
}
