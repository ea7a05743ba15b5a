#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Whether a file can stand where it is to go, as far as can be seen without writing.
public enum FileRoom {
  /// What stands at a path.
  public enum Occupant: Sendable, Equatable {
    /// A file of the disk.
    case file
    /// A folder.
    case folder
    /// Something else, such as a pipe.
    case other
  }

  /// What stands at a path.
  ///
  /// - Parameters:
  ///   - path: the path.
  ///   - followingLinks: whether what a link leads to is meant; else a link is ``Occupant/other``.
  /// - Returns: what it is; nil where there is nothing.
  public static func occupant(of path: String, followingLinks: Bool) -> Occupant? {
    var status = stat()
    let found = unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
    guard found == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Why no file can be made in a folder, or in one that would be made first.
  ///
  /// - Parameter prefix: the folder's path with its `/`; empty for the current folder.
  /// - Returns: the reason; nil where nothing speaks against it.
  public static func obstacle(inFolder prefix: String) -> FileError? {
    let folder = nearest(toFolder: prefix)
    guard let occupant = occupant(of: folder, followingLinks: true) else {
      return FileError(path: folder, action: .create, code: errno)
    }
    guard occupant == .folder else {
      return FileError(path: folder, action: .create, code: ENOTDIR)
    }
    guard unsafe faccessat(AT_FDCWD, folder, W_OK | X_OK, AT_EACCESS) != 0 else { return nil }
    return FileError(path: folder, action: .write, code: errno)
  }

  /// How many bytes a name may have in a folder, or in one that would be made there.
  public static func longestName(inFolder prefix: String) -> Int {
    let most = unsafe pathconf(nearest(toFolder: prefix), Int32(_PC_NAME_MAX))
    return most > 0 ? most : 255
  }

  /// How many bytes a path may have.
  public static var longestPath: Int { Int(PATH_MAX) - 1 }

  /// The innermost part of a folder's path that is there.
  private static func nearest(toFolder prefix: String) -> String {
    var folder = prefix
    while !folder.isEmpty {
      var status = stat()
      if unsafe lstat(folder, &status) == 0 || folder == "/" { return folder }
      while folder.utf8.count > 1, folder.utf8.last == UInt8(ascii: "/") { folder.removeLast() }
      // A file among the folders is seen without the slash behind it.
      if unsafe lstat(folder, &status) == 0 { return folder }
      folder = FilePath.folderPrefix(folder)
    }
    return "."
  }
}
