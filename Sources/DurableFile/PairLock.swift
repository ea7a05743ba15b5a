/// The locks of two files of lines. They are taken in the order of the paths' bytes by everybody, so
/// that nobody waits for somebody who waits for him.
struct PairLock: ~Copyable {
  private let first: FileLock
  private let second: FileLock

  /// Takes both, waiting for whoever holds them. Blocks its thread.
  ///
  /// - Throws: ``FileError`` where the file of one of them cannot be created; none is held then.
  init(_ one: LineFile, _ other: LineFile) throws(FileError) {
    let isFirst = one.path.utf8.lexicographicallyPrecedes(other.path.utf8)
    let first = try FileLock(waitingFor: isFirst ? one.lockPath : other.lockPath)
    second = try FileLock(waitingFor: isFirst ? other.lockPath : one.lockPath)
    self.first = first
  }

  /// Lets go of both.
  consuming func release() {}
}
