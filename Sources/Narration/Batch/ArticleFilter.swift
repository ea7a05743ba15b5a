#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Which articles of a folder are wanted, by the globs of the shell.
///
/// A glob without a `/` is held against the article's name, another against its path from the folder
/// on; there `*` stands for `/` too.
public struct ArticleFilter: Sendable {
  /// Only articles that one of these fits; all where there are none.
  public var include: [String]
  /// No article that one of these fits.
  public var exclude: [String]

  /// Puts a filter together.
  public init(include: [String] = [], exclude: [String] = []) {
    self.include = include
    self.exclude = exclude
  }

  /// Whether an article with this path is wanted.
  func wants(_ path: String) -> Bool {
    (include.isEmpty || include.contains { Self.fits($0, path) })
      && !exclude.contains { Self.fits($0, path) }
  }

  private static func fits(_ glob: String, _ path: String) -> Bool {
    var name = path[...]
    if !glob.utf8.contains(UInt8(ascii: "/")), let slash = path.lastIndex(of: "/") {
      name = path[path.index(after: slash)...]
    }
    return unsafe fnmatch(glob, String(name), 0) == 0
  }
}
