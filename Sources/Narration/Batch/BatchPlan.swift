import Clips
import DurableFile

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// What there is to do in a folder: its articles, each with the place of its clip.
struct BatchPlan {
  /// An article and its clip.
  struct Item {
    /// The article's path from the folder on.
    var article: String
    /// How many bytes it has.
    var bytes: Int
    /// The clip's files.
    var files: ClipFiles
    /// Another article whose clip has the same name.
    var rival: String?
    /// A folder of articles that has the name of one of the clip's files, and is to be a folder among
    /// the clips too.
    var folderInTheWay: String?
  }

  private(set) var items: [Item] = []
  private(set) var obstacles: [ArticleWalk.Obstacle]
  private(set) var leftOut: BatchSummary.LeftOut
  /// The folder of the articles, with `/`.
  let root: String
  /// The folder of the clips, with `/`.
  let output: String
  /// The clips' places without endings, of all articles that there are.
  private var bases: [PathKey: String] = [:]
  /// The articles of other shards.
  private(set) var others: [String] = []
  /// The articles that are not wanted today.
  let excluded: [String]

  /// Looks through the folder of a batch.
  ///
  /// - Throws: ``NarrationError`` where it is none.
  init(_ batch: Batch) throws(NarrationError) {
    root = Folder.prefix(batch.folder)
    output = Folder.prefix(batch.output)
    guard ClipPlace.exists(batch.folder) else {
      throw NarrationError(
        .noInput, "cannot narrate \(FilePath.shown(batch.folder)): there is no such folder")
    }
    guard ClipPlace.isFolder(batch.folder) else {
      throw NarrationError(
        .badInput, "\(batch.folder) is not a folder; `aloud narrate` makes one article's clip")
    }
    let walk: ArticleWalk
    do {
      walk = try ArticleWalk(of: batch.folder, filter: batch.filter, output: batch.output)
    } catch {
      throw NarrationError(error)
    }
    obstacles = walk.obstacles.filter { batch.shard.contains($0.path) }
    leftOut = walk.leftOut
    excluded = walk.excluded
    let folders = Self.folders(of: walk.articles.map(\.path) + walk.excluded)
    for found in walk.articles {
      let base = Self.base(of: found.path)
      let rival = bases[PathKey(base)]
      if rival == nil { bases[PathKey(base)] = found.path }
      guard batch.shard.contains(found.path) else {
        leftOut.otherShards += 1
        others.append(found.path)
        continue
      }
      items.append(
        Item(
          article: found.path, bytes: found.bytes,
          files: ClipFiles(audio: output + base + ".wav"), rival: rival,
          folderInTheWay: ClipFiles(audio: base + ".wav").lasting.first {
            folders.contains(PathKey($0))
          }))
    }
    // What is not wanted today has its clip all the same.
    for path in walk.excluded where bases[PathKey(Self.base(of: path))] == nil {
      bases[PathKey(Self.base(of: path))] = path
    }
  }

  private static func base(of article: String) -> String {
    FilePath.folderPrefix(article) + ArticleFile.stem(ofPath: article)
  }

  /// The folders in which articles lie, and those around them.
  private static func folders(of articles: [String]) -> Set<PathKey> {
    var folders: Set<PathKey> = []
    for article in articles {
      var prefix = FilePath.folderPrefix(article)
      while !prefix.isEmpty, folders.insert(PathKey(String(prefix.dropLast()))).inserted {
        prefix = FilePath.folderPrefix(String(prefix.dropLast()))
      }
    }
    return folders
  }

  /// The files of the clip that an article has or had.
  func files(ofArticle path: String) -> ClipFiles {
    ClipFiles(audio: output + Self.base(of: path) + ".wav")
  }

  /// Whether an article that is there has its clip in the same place as the one with this path.
  func isClaimed(placeOf path: String) -> Bool {
    guard let claimant = bases[PathKey(Self.base(of: path))] else { return false }
    return !isGone(claimant)
  }

  /// Whether an article that was there has its clip at a place without ending.
  func isClaimed(base: PathKey) -> Bool { bases[base] != nil }

  /// Whether there is surely no file any more where an article was.
  func isGone(_ path: String) -> Bool {
    var status = stat()
    guard unsafe lstat(root + path, &status) != 0 else { return false }
    return errno == ENOENT || errno == ENOTDIR
  }
}

extension NarrationError {
  /// A clip's file would have the name of a folder.
  static func folderInTheWay(_ folder: String) -> NarrationError {
    NarrationError(
      .badInput,
      "its clip would have a file of the same name as the folder \(folder), in which clips of other "
        + "articles go; rename one of the two")
  }

  /// Two articles whose clips would have one name.
  static func rival(_ article: String) -> NarrationError {
    NarrationError(
      .badInput, "its clip would have the same name as that of \(article); rename one of the two")
  }
}
