#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// A file of lines to which several processes add at once: every line is whole, and on the disk
/// when ``append(_:)`` returns.
public struct LineFile: Sendable {
  /// The file.
  public let path: String

  /// The lock that whoever changes the file holds.
  public var lockPath: String { FilePath.hidden(path, suffix: ".lock") }
  /// Where half lines are kept that a power cut left at the file's end.
  public var tornPath: String { path + ".torn" }

  /// A half line that was found at the file's end and set aside.
  public struct TornLine: Sendable, Equatable {
    /// Its bytes.
    public var bytes: [UInt8]
    /// The file that keeps it now.
    public var path: String
  }

  /// The file of lines at a path. It need not exist.
  public init(_ path: String) {
    self.path = path
  }

  /// Adds lines, each given without its line feed, under the file's lock. Blocks its thread.
  ///
  /// A file that does not end in a line feed was torn by a power cut: its half line is moved to
  /// ``tornPath`` first. What could not be added whole is taken back.
  ///
  /// - Parameters:
  ///   - lines: the lines.
  ///   - other: a file without which nothing is added: what the lines are about may be gone once the
  ///     lock is held.
  /// - Returns: the half line that was set aside, if there was one.
  /// - Throws: ``FileError`` where the file cannot be opened, or the disk is full or fails; where the
  ///   other is not there.
  @discardableResult
  public func append(
    _ lines: [[UInt8]], whileThereIs other: String? = nil
  ) throws(FileError) -> TornLine? {
    guard !lines.isEmpty else { return nil }
    let lock = try FileLock(waitingFor: lockPath)
    if let other, unsafe access(other, F_OK) != 0 {
      throw FileError(path: other, action: .read, code: errno)
    }
    let torn = try appendLocked(lines)
    lock.release()
    return torn
  }

  /// Adds the lines that follow from those that are there: nobody adds or changes any meanwhile.
  /// Otherwise as ``append(_:)``. Blocks its thread.
  ///
  /// - Parameter following: gives the new lines, each without its line feed, for the file's bytes. Asked
  ///   again once the lock is held, if there are any: where there are none the file may be read-only.
  /// - Returns: the half line that was set aside, if there was one.
  /// - Throws: ``FileError`` where there is no file, or as ``append(_:)`` does.
  @discardableResult
  public func append(following: ([UInt8]) -> [[UInt8]]) throws(FileError) -> TornLine? {
    guard !following(try FileContent.bytes(of: path)).isEmpty else { return nil }
    let lock = try FileLock(waitingFor: lockPath)
    let lines = following(try FileContent.bytes(of: path))
    let torn = lines.isEmpty ? nil : try appendLocked(lines)
    lock.release()
    return torn
  }

  /// Gives the file of lines at another path this one's name, with what was set aside of it, unless
  /// there is one already. Nothing happens where there is no other.
  ///
  /// - Throws: ``FileError`` where it cannot be moved.
  public func takeOver(from old: String) throws(FileError) {
    let other = LineFile(old)
    guard unsafe access(old, F_OK) == 0 else { return }
    let locks = try PairLock(self, other)
    if unsafe access(path, F_OK) != 0 {
      if unsafe access(other.tornPath, F_OK) == 0, unsafe access(tornPath, F_OK) != 0 {
        _ = unsafe rename(other.tornPath, tornPath)
      }
      guard unsafe rename(old, path) == 0 else {
        throw FileError(path: path, action: .create, code: errno)
      }
      try Folder.sync(of: path)
    }
    locks.release()
  }

  /// Takes the lines of another file in behind its own and removes that one, half a line at its end too.
  /// Nothing happens where there is no other. Blocks its thread.
  ///
  /// - Throws: ``FileError`` where the other cannot be read or this one not be written; then both are as
  ///   they were.
  public func absorb(_ old: String) throws(FileError) {
    guard unsafe access(old, F_OK) == 0 else { return }
    let locks = try PairLock(self, LineFile(old))
    let lines = try FileContent.bytes(of: old).split(separator: UInt8(ascii: "\n")).map(Array.init)
    if !lines.isEmpty { _ = try appendLocked(lines) }
    guard unsafe unlink(old) == 0 else {
      throw FileError(path: old, action: .write, code: errno)
    }
    try Folder.sync(of: old)
    locks.release()
  }

  private func appendLocked(_ lines: [[UInt8]]) throws(FileError) -> TornLine? {
    let isNew = unsafe access(path, F_OK) != 0
    guard let descriptor = System.openRegular(path, O_RDWR | O_CREAT | O_APPEND) else {
      throw FileError(path: path, action: .create, code: errno)
    }
    defer { close(descriptor) }
    let torn = try setTornLineAside(descriptor)
    let whole = try length(of: descriptor)
    var bytes: [UInt8] = []
    for line in lines {
      bytes += line
      bytes.append(UInt8(ascii: "\n"))
    }
    guard System.write(bytes, to: descriptor), System.sync(descriptor) else {
      let code = errno
      // What did get into the file goes again, so that no half line stands there.
      _ = ftruncate(descriptor, off_t(whole))
      if isNew { _ = unsafe unlink(path) }
      throw FileError(path: path, action: .write, code: code)
    }
    if isNew { try Folder.sync(of: path) }
    return torn
  }

  /// Moves what follows the last line feed to a file of its own.
  private func setTornLineAside(_ descriptor: Int32) throws(FileError) -> TornLine? {
    let end = try length(of: descriptor)
    let start = try lastLineStart(descriptor, end: end)
    guard start < end else { return nil }
    guard let bytes = System.read(end - start, at: start, of: descriptor) else {
      throw FileError(path: path, action: .read, code: errno)
    }
    guard let aside = System.openRegular(tornPath, O_WRONLY | O_CREAT | O_APPEND) else {
      throw FileError(path: tornPath, action: .create, code: errno)
    }
    defer { close(aside) }
    guard System.write(bytes + [UInt8(ascii: "\n")], to: aside), System.sync(aside) else {
      throw FileError(path: tornPath, action: .write, code: errno)
    }
    try Folder.sync(of: tornPath)
    guard ftruncate(descriptor, off_t(start)) == 0 else {
      throw FileError(path: path, action: .write, code: errno)
    }
    return TornLine(bytes: bytes, path: tornPath)
  }

  /// The offset after the last line feed before the end; 0 where there is none.
  private func lastLineStart(_ descriptor: Int32, end: Int) throws(FileError) -> Int {
    var upper = end
    while upper > 0 {
      // Mostly the last byte is the line feed.
      let lower = upper == end ? upper - 1 : max(0, upper - 4096)
      guard let piece = System.read(upper - lower, at: lower, of: descriptor) else {
        throw FileError(path: path, action: .read, code: errno)
      }
      if let feed = piece.lastIndex(of: UInt8(ascii: "\n")) { return lower + feed + 1 }
      upper = lower
    }
    return 0
  }

  private func length(of descriptor: Int32) throws(FileError) -> Int {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw FileError(path: path, action: .read, code: errno)
    }
    return Int(status.st_size)
  }
}
