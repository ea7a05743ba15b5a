#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// What can be seen of a file without reading it. A file with another size or time was written since;
/// one with the same may have been tampered with.
public struct FileState: Sendable, Equatable {
  /// Its size in bytes.
  public var size: Int
  /// When it was written last: nanoseconds since 1970.
  public var modified: Int

  /// A state that was noted down.
  public init(size: Int, modified: Int) {
    self.size = size
    self.modified = modified
  }

  /// Looks at a file; nil where there is none, or something else than a file.
  public init?(of path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    #if canImport(Glibc)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    size = Int(status.st_size)
    modified = Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }
}

/// Which file a path leads to, whatever its names.
public struct FileIdentity: Sendable, Equatable {
  private let device: UInt64
  private let number: UInt64

  /// The identity of what a path leads to, links followed; nil where there is nothing.
  public init?(of path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }
}
