public import DurableFile

/// The four files of a clip, all named by its stem: `niger.wav`, `niger.vtt`, `niger.clip.json` and
/// `niger.feedback.jsonl`.
public struct ClipFiles: Sendable, Equatable {
  /// How the name of a record ends.
  public static let recordEnding = ".clip.json"

  /// The folder and stem that the files share: `out/niger`.
  public let base: String

  /// The files of the clip whose audio is (or will be) at a path. The ending `.wav`, in any case,
  /// is not part of the stem; other endings are.
  public init(audio path: String) {
    base = Self.without(".wav", path) ?? path
  }

  /// The files of the clip to which a file belongs, be it audio, captions, record or log; nil for
  /// a path that ends like none of them.
  public init?(anyOf path: String) {
    for ending in [".wav", ".vtt", ".clip.json", ".feedback.jsonl"] {
      if let base = Self.without(ending, path) {
        self.base = base
        return
      }
    }
    return nil
  }

  /// The name of the clip's files without folder and endings.
  public var stem: String { FilePath.name(base) }
  /// The folder of the files with its `/`; empty for the current folder.
  public var folderPrefix: String { FilePath.folderPrefix(base) }
  /// The audio.
  public var audio: String { base + ".wav" }
  /// The captions.
  public var captions: String { base + ".vtt" }
  /// The record.
  public var record: String { base + Self.recordEnding }
  /// The log of what listeners say.
  public var log: String { base + ".feedback.jsonl" }
  /// The file whose lock a writer of the clip holds.
  public var lockPath: String { FilePath.hidden(base, suffix: ".clip.lock") }

  /// The files that stay: the four, and the one that keeps half lines of the log.
  public var lasting: [String] { [audio, captions, record, log, LineFile(log).tornPath] }
  /// The hidden ones beside them that are there while something is written.
  public var passing: [String] {
    unfinished + [LineFile(log).lockPath]
      + [log, LineFile(log).tornPath].map { DurableFile.temporaryPath(of: $0) }
  }
  /// Those of the hidden ones that a writer of the clip leaves behind when it is killed.
  public var unfinished: [String] {
    [lockPath, ScratchFile.temporaryPath(beside: record)]
      + [audio, captions, record].map { DurableFile.temporaryPath(of: $0) }
  }

  /// Takes the clip's lock, waiting for whoever writes it now. Blocks its thread.
  ///
  /// - Throws: `FileError` where the lock's file cannot be created.
  public func lock() throws(FileError) -> FileLock {
    try FileLock(waitingFor: lockPath)
  }

  /// Takes the clip's lock if nobody writes the clip; nil where somebody does.
  ///
  /// - Throws: `FileError` where the lock's file cannot be created.
  public func lockIfFree() throws(FileError) -> FileLock? {
    try FileLock.ifFree(lockPath)
  }

  /// Deletes what a killed writer left behind. A ``ClipWriter`` does so at its start; this is for
  /// whoever keeps the clip as it is.
  public func removeStale(holding lock: borrowing FileLock) {
    for path in [audio, captions, record] { DurableFile.removeStale(of: path) }
    ScratchFile.removeStale(beside: record)
  }

  /// A path without an ending (given in lower case), where it has it and something before it.
  private static func without(_ ending: String, _ path: String) -> String? {
    let bytes = Array(path.utf8)
    let tail = Array(ending.utf8)
    guard bytes.count > tail.count else { return nil }
    let stem = bytes.dropLast(tail.count)
    guard stem.last != UInt8(ascii: "/") else { return nil }
    for (byte, wanted) in zip(bytes.suffix(tail.count), tail) {
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      guard (isCapital ? byte + 32 : byte) == wanted else { return nil }
    }
    return String(decoding: stem, as: UTF8.self)
  }
}
