#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// A file that appears whole under its name or not at all.
///
/// It is written under a hidden name beside its destination (`.NAME.part`) and renamed at the end.
/// The name is fixed, so that what a killed run left behind is written over by the next one: two
/// writers of the same destination must therefore agree on a ``FileLock`` first. A file that is
/// dropped without ``publish(syncingFolder:)`` takes its temporary file along.
///
/// To have several files appear together, write them all, ``beginWriteOut()`` and ``sync()`` them
/// all, then publish them one after another.
public struct DurableFile: ~Copyable, Sendable {
  /// The path that the file will have.
  public let destination: String
  /// The path that it has until then.
  public let temporary: String
  /// The open file, for reading and writing.
  public private(set) var descriptor: Int32
  private var isPublished = false
  private var written = 0
  private var writtenOut = 0

  private static let flags = O_RDWR | O_CREAT | O_TRUNC | O_NOFOLLOW
  /// How much is written before the disk is asked to begin with it.
  private static let writeOutStep = 8 << 20

  /// Begins a file that will replace whatever is at a path.
  ///
  /// - Throws: ``FileError`` where the temporary file cannot be created, or a folder stands there.
  public init(replacing destination: String) throws(FileError) {
    self.destination = destination
    temporary = Self.temporaryPath(of: destination)
    if System.isFolder(destination) {
      throw FileError(path: destination, action: .create, code: EISDIR)
    }
    guard let descriptor = System.openRegular(temporary, Self.flags) else {
      throw FileError(path: destination, action: .create, code: errno)
    }
    self.descriptor = descriptor
  }

  deinit {
    if !isPublished { _ = unsafe unlink(temporary) }
    close(descriptor)
  }

  /// The hidden path beside a destination under which it is written.
  public static func temporaryPath(of destination: String) -> String {
    FilePath.hidden(destination, suffix: ".part")
  }

  /// Deletes what a killed writer of a destination left behind. Only the holder of the lock that
  /// the destination's writers agreed on may do that.
  public static func removeStale(of destination: String) {
    _ = unsafe unlink(temporaryPath(of: destination))
  }

  /// Adds bytes at the end.
  ///
  /// - Throws: ``FileError`` where the disk is full or fails.
  public mutating func write(_ bytes: [UInt8]) throws(FileError) {
    guard System.write(bytes, to: descriptor) else {
      throw FileError(path: destination, action: .write, code: errno)
    }
    noteWritten(bytes.count)
  }

  /// Says that somebody else wrote so many bytes at the end through ``descriptor``: every few
  /// megabytes the disk is asked to begin with them, so that the last ``sync()`` has little to do.
  public mutating func noteWritten(_ count: Int) {
    written += count
    if written - writtenOut >= Self.writeOutStep { beginWriteOut() }
  }

  /// Asks the disk to begin with what was written so far, without waiting for it.
  public mutating func beginWriteOut() {
    #if os(Linux)
      // Linux begins to write such a range out and keeps what is not on the disk yet. It is only a
      // hint: where it fails, sync() does the work and reports the error.
      if written > writtenOut {
        _ = posix_fadvise(
          descriptor, off_t(writtenOut), off_t(written - writtenOut), POSIX_FADV_DONTNEED)
      }
    #endif
    writtenOut = written
  }

  /// Waits until the disk holds everything that was written.
  ///
  /// - Throws: ``FileError`` where it does not take it.
  public func sync() throws(FileError) {
    guard System.sync(descriptor) else {
      throw FileError(path: destination, action: .sync, code: errno)
    }
  }

  /// Gives the file its name, replacing what was there. It should be ``sync()``ed before.
  ///
  /// - Parameter syncingFolder: whether to wait until the disk holds the new name too. Of several
  ///   files in one folder only the last needs it.
  /// - Throws: ``FileError`` where the file cannot be renamed; the temporary file is gone then.
  public consuming func publish(syncingFolder: Bool = true) throws(FileError) {
    guard unsafe rename(temporary, destination) == 0 else {
      throw FileError(path: destination, action: .rename, code: errno)
    }
    isPublished = true
    if syncingFolder { try Folder.sync(of: destination) }
  }

  /// Begins again with an empty file, for a content that has to be written another way.
  ///
  /// - Returns: the open file with what was written so far; it has no name any more and is the
  ///   caller's to close.
  /// - Throws: ``FileError`` where a second file cannot be created.
  public mutating func restart() throws(FileError) -> Int32 {
    _ = unsafe unlink(temporary)
    guard let fresh = System.openRegular(temporary, Self.flags) else {
      throw FileError(path: destination, action: .create, code: errno)
    }
    let before = descriptor
    descriptor = fresh
    written = 0
    writtenOut = 0
    return before
  }

  /// Gives up: the temporary file goes, the destination stays as it was.
  public consuming func discard() {}
}
