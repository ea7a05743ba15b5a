#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Whole files read.
public enum FileContent {
  /// All bytes of a file.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - orStream: whether a pipe or a device may stand there, which is read to its end however long
  ///     that takes.
  ///   - limit: reading ends soon after so many bytes; there are more of them then than the limit.
  /// - Returns: the bytes.
  /// - Throws: ``FileError`` where there is no such file, it is none of the disk, or it cannot be read.
  public static func bytes(
    of path: String, orStream: Bool = false, limit: Int = .max
  ) throws(FileError) -> [UInt8] {
    let opened = orStream ? System.open(path, O_RDONLY) : System.openRegular(path, O_RDONLY)
    guard let descriptor = opened else {
      throw FileError(path: path, action: .read, code: errno)
    }
    defer { close(descriptor) }
    return try bytes(ofDescriptor: descriptor, named: path, limit: limit)
  }

  /// All bytes from the position of an open file on, such as standard input.
  ///
  /// - Parameters:
  ///   - descriptor: the open file.
  ///   - name: what it is called in errors.
  ///   - limit: as above.
  /// - Returns: the bytes.
  /// - Throws: ``FileError`` where it is a folder or cannot be read.
  public static func bytes(
    ofDescriptor descriptor: Int32, named name: String, limit: Int = .max
  ) throws(FileError) -> [UInt8] {
    var status = stat()
    let known = unsafe fstat(descriptor, &status) == 0
    if known, status.st_mode & S_IFMT == S_IFDIR {
      throw FileError(path: name, action: .read, code: EISDIR)
    }
    var content: [UInt8] = []
    // One byte more than the file has, so that its end shows in the same call.
    var step = known && status.st_size > 0 ? min(Int(status.st_size), limit - 1) + 1 : 1 << 16
    while true {
      var code: Int32 = 0
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: step) { buffer, filled in
        var count: Int
        repeat {
          count = unsafe read(descriptor, buffer.baseAddress, buffer.count)
        } while count < 0 && errno == EINTR
        code = count < 0 ? errno : 0
        filled = max(count, 0)
      }
      if code != 0 { throw FileError(path: name, action: .read, code: code) }
      if piece.isEmpty { return content }
      if content.isEmpty { content = piece } else { content += piece }
      if content.count > limit { return content }
      step = 1 << 16
    }
  }
}
