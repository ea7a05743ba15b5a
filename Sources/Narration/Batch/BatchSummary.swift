/// What became of one article of a folder.
public struct BatchArticle: Sendable, Equatable {
  /// How it ended.
  public enum Status: String, Sendable {
    /// Its clip was made.
    case made
    /// Its clip stood there already.
    case kept
    /// It has no clip of what it is now.
    case failed
  }

  /// Its path from the folder on.
  public var article: String
  /// The path of its clip's audio; nil where there is none.
  public var clip: String?
  /// How it ended.
  public var status: Status
  /// Why it has none.
  public var reason: String?
}

/// What became of a folder.
public struct BatchSummary: Sendable, Equatable {
  /// How many articles there were, in this shard.
  public var articles = 0
  /// How many clips were made.
  public var made = 0
  /// How many stood there already.
  public var kept = 0
  /// How many articles have no clip of what they are now.
  public var failed = 0
  /// How many segments the engine was asked for.
  public var segmentsSpoken = 0
  /// How many segments were taken over from the clips that stood there, those of kept clips too.
  public var segmentsKept = 0
  /// How many segments could not be spoken and are left out.
  public var segmentsLeftOut = 0
  /// The length of all clips in seconds.
  public var audioSeconds = 0.0
  /// The length of those that were made.
  public var madeSeconds = 0.0
  /// How long it took.
  public var wallSeconds = 0.0
  /// How many clips went along with an article that has another path now.
  public var renamed = 0
  /// Articles that are gone and whose clips still stand there.
  public var gone: [String] = []
  /// How many clips of articles that are gone were removed.
  public var pruned = 0
  /// What was found in the folder and is no article.
  public var leftOut = LeftOut()
  /// The articles that failed.
  public var failures: [BatchArticle] = []

  /// How many there are of what is left out.
  public struct LeftOut: Sendable, Equatable {
    /// Files and folders whose name begins with a dot.
    public var hidden = 0
    /// Files that are no articles by their ending.
    public var otherFiles = 0
    /// Links that lead out of the folder, to a folder or nowhere.
    public var links = 0
    /// Articles in the clips' folder, where that lies in the other.
    public var besideClips = 0
    /// Articles that the globs leave out.
    public var excluded = 0
    /// Articles of other shards.
    public var otherShards = 0
  }
}

/// How far a batch is.
public struct BatchProgress: Sendable {
  /// How many articles are done.
  public var articlesDone: Int
  /// How many there are.
  public var articles: Int
  /// How many of their bytes are done.
  public var bytesDone: Int
  /// How many bytes they have.
  public var bytes: Int
  /// How many bytes needed no work: those of the clips that stood there.
  public var bytesKept: Int
  /// How much audio was made, in seconds.
  public var audioSeconds: Double
}
