import Clips
import DurableFile

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// What a batch counts of a clip.
struct ClipFigures {
  /// The length of its audio.
  var seconds: Double
  /// How many segments it has.
  var segments: Int
  /// How many of them could not be spoken.
  var leftOut: Int
}

extension ClipFigures {
  init(_ record: ClipRecord) {
    self.init(
      seconds: record.audio.seconds, segments: record.segments.count,
      leftOut: record.warnings.count)
  }
}

extension ClipFiles {
  /// Size and time of audio, captions and record; empty where one of them is missing.
  var states: [Int] {
    var states: [Int] = []
    for path in [audio, captions, record] {
      guard let state = FileState(of: path) else { return [] }
      states += [state.size, state.modified]
    }
    return states
  }

  /// Whether a killed writer left something behind, or another writes the clip now.
  var hasLeftovers: Bool {
    unfinished.contains { ClipPlace.exists($0) }
  }

  /// Removes audio, captions and record, the record first: without it they are no clip.
  ///
  /// - Returns: whether the record is gone.
  @discardableResult
  func removeClip() -> Bool {
    guard unsafe unlink(record) == 0 || errno == ENOENT else { return false }
    for path in [captions, audio] { _ = unsafe unlink(path) }
    return true
  }

  /// Removes the log and what a power cut left of it.
  func removeLog() {
    for path in [log, log + ".torn"] { _ = unsafe unlink(path) }
  }
}

/// Removes folders in which nothing is left.
enum EmptyFolders {
  /// Removes a folder and those above it, as far as they are empty and lie in another folder. Both
  /// paths end in `/`.
  static func remove(from folder: String, below top: String) {
    var folder = folder
    while folder.utf8.count > top.utf8.count, folder.utf8.starts(with: top.utf8) {
      guard unsafe rmdir(folder) == 0 else { return }
      folder = FilePath.folderPrefix(String(folder.dropLast()))
    }
  }
}
