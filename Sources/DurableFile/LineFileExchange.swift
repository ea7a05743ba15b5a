private import CExchange

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

extension LineFile {
  /// Exchanges this file of lines with another in one step, so that no kill leaves either without
  /// its name; what was set aside of them goes along. Whoever adds to one meanwhile loses nothing.
  /// Blocks its thread.
  ///
  /// - Returns: whether they were exchanged; false where the file system cannot do that, and both are
  ///   as they were.
  /// - Throws: ``FileError`` where one of them is not there or may not be moved.
  public func exchange(with otherPath: String) throws(FileError) -> Bool {
    let other = LineFile(otherPath)
    let locks = try PairLock(self, other)
    guard unsafe file_exchange(path, other.path) == 0 else {
      if [EINVAL, ENOSYS, ENOTSUP].contains(errno) { return false }
      throw FileError(path: path, action: .rename, code: errno)
    }
    switch (Self.isThere(tornPath), Self.isThere(other.tornPath)) {
    case (true, true): _ = unsafe file_exchange(tornPath, other.tornPath)
    case (true, false): _ = unsafe rename(tornPath, other.tornPath)
    case (false, true): _ = unsafe rename(other.tornPath, tornPath)
    case (false, false): break
    }
    try Folder.sync(of: path)
    try Folder.sync(of: other.path)
    locks.release()
    return true
  }

  private static func isThere(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }
}
