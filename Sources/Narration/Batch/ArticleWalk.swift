import DurableFile

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// The articles of a folder and of the folders in it.
struct ArticleWalk {
  /// An article that was found.
  struct Found: Sendable, Equatable {
    /// Its path from the folder on.
    var path: String
    /// How many bytes it has.
    var bytes: Int
  }

  /// Something in the folder that can be no article, and why.
  struct Obstacle: Sendable, Equatable {
    var path: String
    var reason: String
  }

  /// The articles, in the order of their paths' bytes.
  private(set) var articles: [Found] = []
  /// The paths of articles that are not wanted.
  private(set) var excluded: [String] = []
  /// What should have been read and cannot be.
  private(set) var obstacles: [Obstacle] = []
  /// How many there are of what is left out.
  private(set) var leftOut = BatchSummary.LeftOut()

  private let root: String
  private let realRoot: String
  private let filter: ArticleFilter
  private let realOutput: String?

  /// Looks through a folder.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - filter: which articles are wanted.
  ///   - output: the folder of the clips; where it lies in the other its articles are counted and not read.
  /// - Throws: `FileError` where the folder cannot be read.
  init(of folder: String, filter: ArticleFilter, output: String) throws(FileError) {
    root = Folder.prefix(folder)
    self.filter = filter
    guard let real = FilePath.real(folder) else {
      throw FileError(path: folder, action: .read, code: errno)
    }
    realRoot = Folder.prefix(real)
    realOutput = FilePath.real(output)
    try look(in: "")
    articles.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func look(in inner: String) throws(FileError) {
    for entry in try Folder.entries(of: root + inner) {
      let path = inner + entry.name
      if entry.isHidden {
        leftOut.hidden += 1
      } else if !entry.isUTF8 {
        obstacles.append(
          Obstacle(path: path, reason: "its name is not UTF-8; rename it and run again"))
      } else {
        switch entry.kind {
        case .folder: lookInFolder(path)
        case .file: take(path)
        case .link: follow(path)
        case .other: leftOut.otherFiles += 1
        }
      }
    }
  }

  private mutating func lookInFolder(_ path: String) {
    if let realOutput, FilePath.real(root + path) == realOutput {
      leftOut.besideClips += articles(besideClipsIn: path)
      return
    }
    do throws(FileError) {
      try look(in: path + "/")
    } catch {
      obstacles.append(Obstacle(path: path, reason: error.description))
    }
  }

  /// How many articles that would be wanted lie in the clips' folder; what cannot be read has none.
  private func articles(besideClipsIn path: String) -> Int {
    ((try? Folder.entries(of: root + path)) ?? []).reduce(0) { count, entry in
      let inner = path + "/" + entry.name
      guard !entry.isHidden, entry.isUTF8 else { return count }
      return switch entry.kind {
      case .folder: count + articles(besideClipsIn: inner)
      case .file, .link:
        count + (ArticleFile.hasArticleEnding(inner) && filter.wants(inner) ? 1 : 0)
      default: count
      }
    }
  }

  /// A link to a file inside the folder is read like a file. A folder is read where it stands.
  private mutating func follow(_ path: String) {
    guard let real = FilePath.real(root + path), real.utf8.starts(with: realRoot.utf8),
      !ClipPlace.isFolder(real)
    else {
      leftOut.links += 1
      return
    }
    take(path)
  }

  private mutating func take(_ path: String) {
    guard ArticleFile.hasArticleEnding(path) else {
      leftOut.otherFiles += 1
      return
    }
    guard filter.wants(path) else {
      leftOut.excluded += 1
      excluded.append(path)
      return
    }
    var status = stat()
    guard unsafe stat(root + path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      leftOut.otherFiles += 1
      return
    }
    articles.append(Found(path: path, bytes: Int(status.st_size)))
  }
}
