#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// A lock between processes, and between tasks of one process: a file of its own, locked with
/// `flock`. The holder deletes the file when it lets go, so that nothing is left over; a holder that
/// is killed leaves the file, unlocked, to the next one.
public struct FileLock: ~Copyable, Sendable {
  /// The lock's file.
  public let path: String
  private let descriptor: Int32

  /// Takes a lock, waiting for whoever holds it. Blocks its thread.
  ///
  /// - Throws: ``FileError`` where the lock's file cannot be created.
  public init(waitingFor path: String) throws(FileError) {
    guard let descriptor = try Self.take(path, mode: LOCK_EX) else {
      throw FileError(path: path, action: .lock, code: EAGAIN)
    }
    self.init(path: path, descriptor: descriptor)
  }

  private init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    // While it is still locked: whoever waits on this file finds that the name is no longer its own.
    _ = unsafe unlink(path)
    close(descriptor)
  }

  /// Takes a lock if nobody holds it; nil where somebody does.
  ///
  /// - Throws: ``FileError`` where the lock's file cannot be created.
  public static func ifFree(_ path: String) throws(FileError) -> FileLock? {
    guard let descriptor = try take(path, mode: LOCK_EX | LOCK_NB) else { return nil }
    return FileLock(path: path, descriptor: descriptor)
  }

  /// Lets go.
  public consuming func release() {}

  private static func take(_ path: String, mode: Int32) throws(FileError) -> Int32? {
    while true {
      guard let descriptor = System.openRegular(path, O_RDWR | O_CREAT | O_NOFOLLOW) else {
        throw FileError(path: path, action: .lock, code: errno)
      }
      while flock(descriptor, mode) != 0 {
        if errno == EINTR { continue }
        let code = errno
        close(descriptor)
        if code == EWOULDBLOCK { return nil }
        throw FileError(path: path, action: .lock, code: code)
      }
      if isStill(descriptor, at: path) { return descriptor }
      // The holder before us deleted the file while we waited: its lock is worth nothing now.
      close(descriptor)
    }
  }

  /// Whether the open file is the one that has the name.
  private static func isStill(_ descriptor: Int32, at path: String) -> Bool {
    var opened = stat()
    var named = stat()
    return unsafe fstat(descriptor, &opened) == 0 && lstat(path, &named) == 0
      && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
  }
}
