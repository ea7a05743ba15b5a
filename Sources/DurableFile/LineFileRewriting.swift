#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

extension LineFile {
  /// Changes lines, those that were set aside too, under the file's lock: whoever adds meanwhile
  /// waits and loses nothing. Blocks its thread.
  ///
  /// Each file appears whole with its new lines or stays as it was. What is not changed keeps its
  /// bytes, half a line at the end among them; a file in which nothing changes is not written.
  ///
  /// - Parameter change: gives a line's new bytes, nil where it stays; lines come without their line
  ///   feed.
  /// - Returns: how many lines were changed. Nothing happens where there is no file.
  /// - Throws: ``FileError`` where the file cannot be read, or the new one cannot be written.
  public func rewrite(_ change: (ArraySlice<UInt8>) -> [UInt8]?) throws(FileError) -> Int {
    let lock = try FileLock(waitingFor: lockPath)
    var changed = 0
    for path in [tornPath, path] {
      // What a killed run left is not to outlive what is taken out here.
      DurableFile.removeStale(of: path)
      guard unsafe access(path, F_OK) == 0 else { continue }
      changed += try Self.rewrite(path, change)
    }
    lock.release()
    return changed
  }

  private static func rewrite(
    _ path: String, _ change: (ArraySlice<UInt8>) -> [UInt8]?
  ) throws(FileError) -> Int {
    let bytes = try FileContent.bytes(of: path)
    var written: [UInt8] = []
    written.reserveCapacity(bytes.count)
    var changed = 0
    var start = 0
    while start < bytes.count {
      let feed = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
      let end = feed ?? bytes.count
      if let new = change(bytes[start..<end]) {
        written += new
        changed += 1
      } else {
        written += bytes[start..<end]
      }
      if feed != nil { written.append(UInt8(ascii: "\n")) }
      start = end + 1
    }
    guard changed > 0 else { return 0 }
    var file = try DurableFile(replacing: path)
    try file.takePermissions(of: path)
    try file.write(written)
    try file.sync()
    try file.publish()
    return changed
  }
}

extension DurableFile {
  /// Gives the file the permissions that another has, and its owner and group where that is allowed.
  ///
  /// - Throws: ``FileError`` where the permissions cannot be had.
  package func takePermissions(of path: String) throws(FileError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      throw FileError(path: path, action: .read, code: errno)
    }
    // Only root may give a file away; others keep what they write.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    guard fchmod(descriptor, status.st_mode & 0o7777) == 0 else {
      throw FileError(path: path, action: .create, code: errno)
    }
  }
}
