import Clips
import DurableFile

/// Waits for the lock that whoever writes a clip holds.
enum ClipLock {
  /// Waits until no other process writes a clip. Blocks its thread.
  ///
  /// - Throws: ``NarrationError`` once `isInterrupted` answers true, and where the lock's file cannot be
  ///   made.
  static func wait(
    for files: ClipFiles, unless isInterrupted: () -> Bool, _ onRemark: (String) -> Void
  ) throws -> FileLock {
    if let lock = try ifFree(files) { return lock }
    onRemark("another aloud is making \(files.audio); waiting for it")
    while true {
      if isInterrupted() { throw NarrationError.interrupted }
      Clock.wait(milliseconds: 100)
      if let lock = try ifFree(files) { return lock }
    }
  }

  /// Takes the clip's lock if nobody holds it. Where it cannot be made nor can the clip, and that
  /// is what a person asked for.
  private static func ifFree(_ files: ClipFiles) throws -> FileLock? {
    do throws(FileError) {
      return try files.lockIfFree()
    } catch {
      throw FileError(path: files.audio, action: .create, code: error.code)
    }
  }
}
