#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Folders made and saved.
public enum Folder {
  /// Makes a folder and those above it, where they are missing.
  ///
  /// - Throws: ``FileError`` where one of them cannot be made or is a file.
  public static func make(_ path: String) throws(FileError) {
    if path.isEmpty || System.isFolder(path) { return }
    if unsafe mkdir(path, 0o777) == 0 { return }
    if errno == ENOENT {
      let above = FilePath.folderPrefix(withoutTrailingSlashes(path))
      if !above.isEmpty, above != path {
        try make(withoutTrailingSlashes(above))
        if unsafe mkdir(path, 0o777) == 0 { return }
      }
    }
    let code = errno
    // Somebody else may have made it in the meantime.
    if code == EEXIST, System.isFolder(path) { return }
    throw FileError(path: path, action: .create, code: code == EEXIST ? ENOTDIR : code)
  }

  /// Waits until the disk holds the names in the folder of a file.
  static func sync(of path: String) throws(FileError) {
    let prefix = FilePath.folderPrefix(path)
    let folder = prefix.isEmpty ? "." : prefix
    guard let descriptor = System.open(folder, O_RDONLY | O_DIRECTORY) else {
      // A folder that may be written but not read cannot be synced; the names are there.
      if errno == EACCES { return }
      throw FileError(path: folder, action: .sync, code: errno)
    }
    defer { close(descriptor) }
    guard System.sync(descriptor) else {
      throw FileError(path: folder, action: .sync, code: errno)
    }
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var bytes = Substring(path).utf8
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
