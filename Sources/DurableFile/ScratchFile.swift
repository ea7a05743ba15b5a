#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// A file without a name, for what is too long to be kept in memory. It is gone when it is dropped,
/// or when its process is killed.
public struct ScratchFile: ~Copyable, Sendable {
  /// The open file, for reading and writing.
  public let descriptor: Int32
  /// How many bytes were written.
  public private(set) var count = 0
  private let name: String

  /// Begins a file beside a path, on the same disk. Two of them beside the same path at the same
  /// time need a ``FileLock``.
  ///
  /// - Throws: ``FileError`` where it cannot be created.
  public init(beside path: String) throws(FileError) {
    name = path
    let temporary = Self.temporaryPath(beside: path)
    guard let descriptor = System.openRegular(temporary, O_RDWR | O_CREAT | O_TRUNC | O_NOFOLLOW)
    else {
      throw FileError(path: path, action: .create, code: errno)
    }
    self.descriptor = descriptor
    _ = unsafe unlink(temporary)
  }

  /// Deletes what a killed process left beside a path in the moment before its file lost its name.
  public static func removeStale(beside path: String) {
    _ = unsafe unlink(temporaryPath(beside: path))
  }

  /// The hidden path beside another that such a file has for a moment.
  public static func temporaryPath(beside path: String) -> String {
    FilePath.hidden(path, suffix: ".scratch.part")
  }

  /// Begins a file in the folder for temporary files, `$TMPDIR` or else `/tmp`.
  ///
  /// - Throws: ``FileError`` where it cannot be created.
  public init() throws(FileError) {
    var folder = "/tmp"
    if let chosen = unsafe getenv("TMPDIR"), unsafe chosen.pointee != 0 {
      folder = unsafe String(cString: chosen)
    }
    var template = Array("\(folder)/aloud-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else {
      throw FileError(path: "a temporary file in \(folder)", action: .create, code: errno)
    }
    _ = unsafe unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    self.descriptor = descriptor
    name = "a temporary file in \(folder)"
  }

  deinit {
    close(descriptor)
  }

  /// Adds bytes at the end.
  ///
  /// - Throws: ``FileError`` where the disk is full or fails.
  public mutating func write(_ bytes: [UInt8]) throws(FileError) {
    guard System.write(bytes, to: descriptor) else {
      throw FileError(path: name, action: .write, code: errno)
    }
    count += bytes.count
  }

  /// Hands out everything from the first byte on, a piece at a time.
  ///
  /// - Throws: ``FileError`` where it cannot be read, or what the closure throws.
  public func forEachPiece(_ use: ([UInt8]) throws(FileError) -> Void) throws(FileError) {
    var offset = 0
    while true {
      guard let piece = System.read(1 << 18, at: offset, of: descriptor) else {
        throw FileError(path: name, action: .read, code: errno)
      }
      if piece.isEmpty { return }
      try use(piece)
      offset += piece.count
    }
  }

  /// Copies everything to another open file, such as standard output.
  ///
  /// - Throws: ``FileError`` where it cannot be read or the other cannot be written.
  public func copy(to other: Int32, named otherName: String) throws(FileError) {
    try forEachPiece { (piece) throws(FileError) in
      guard System.write(piece, to: other) else {
        throw FileError(path: otherName, action: .write, code: errno)
      }
    }
  }
}
