/// What a batch would do.
public struct BatchEstimate: Sendable, Equatable {
  /// What would become of an article.
  public enum Fate: String, Sendable {
    /// Its clip would be made.
    case make
    /// Its clip is right as far as can be seen.
    case keep
    /// It cannot be narrated.
    case fail
  }

  /// One article.
  public struct Article: Sendable, Equatable {
    /// Its path from the folder on.
    public var article: String
    /// What would become of it.
    public var fate: Fate
    /// Why it cannot be narrated.
    public var reason: String?
    /// The path from which its clip and log would come along.
    public var source: String?
  }

  /// The articles.
  public var articles: [Article] = []
  /// What else was found in the folder.
  public var leftOut = BatchSummary.LeftOut()
  /// How many segments would be spoken.
  public var segmentsToSpeak = 0
  /// How many would be taken over from the clips that stand there, those of kept clips too.
  public var segmentsKept = 0
  /// The length of what would be spoken, in seconds.
  public var audioSeconds = 0.0
  /// How long that might take here, in seconds.
  public var wallSeconds = 0.0
  /// Articles that are gone and whose clips would still stand there.
  public var gone: [String] = []
  /// Articles that are gone and whose clips would be removed.
  public var pruned: [String] = []

  /// How many articles have a fate.
  public func count(_ fate: Fate) -> Int { articles.count { $0.fate == fate } }

  /// How many clips would go along with an article that has another path now.
  public var renamed: Int { articles.count { $0.source != nil } }
}
