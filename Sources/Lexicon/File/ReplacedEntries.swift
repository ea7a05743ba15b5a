import DurableFile

/// What a lexicon said until lately: entries that others took the place of while clips that were made
/// with them still wait to be made again. They lie in a hidden file beside the lexicon, a lexicon too,
/// until that is done.
public struct ReplacedEntries {
  private let path: String

  /// Those of the lexicon at a path.
  public init(ofLexiconAt lexicon: String) {
    path = FilePath.hidden(FilePath.real(lexicon) ?? lexicon, suffix: ".replaced")
  }

  /// Notes what a lexicon says of the words of some entries, where it is about to say something else.
  ///
  /// - Throws: ``LexiconError`` where it cannot be written.
  public func note(_ file: LexiconFile, before entries: [LexiconEntry]) throws(LexiconError) {
    var replaced: [LexiconEntry] = []
    for entry in entries {
      for item in file.items
      where item.entry.isRival(of: entry) && item.entry.pronunciation != entry.pronunciation {
        var old = item.entry
        old.graphemes.removeAll { !entry.graphemes.contains($0) }
        replaced.append(old)
      }
    }
    guard !replaced.isEmpty else { return }
    try LexiconFile.keep(replaced, inFileAt: path)
  }

  /// What a lexicon said before, of the words of some entries: the last first. Nothing where nothing was
  /// noted.
  public func generations(before entries: [LexiconEntry]) -> [[LexiconEntry]] {
    guard FileState(of: path) != nil, let file = try? LexiconFile.ifThere(at: path) else {
      return []
    }
    let rivals = entries.map { entry in
      Array(file.items.map(\.entry).filter { $0.isRival(of: entry) }.reversed())
    }
    return (0..<(rivals.map(\.count).max() ?? 0)).map { age in
      rivals.compactMap { $0.isEmpty ? nil : $0[min(age, $0.count - 1)] }
    }
  }

  /// Forgets what was said of the words of some entries: no clip is left that says it.
  ///
  /// - Throws: ``LexiconError`` where it cannot be written.
  public func forget(before entries: [LexiconEntry]) throws(LexiconError) {
    guard FileState(of: path) != nil else { return }
    try LexiconFile.forget(rivalsOf: entries, inFileAt: path)
  }
}
