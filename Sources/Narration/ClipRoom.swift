import Clips
import DurableFile

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Looks whether a clip can stand where it is to go, before anything of it is spoken.
struct ClipRoom {
  private let files: ClipFiles

  init(_ files: ClipFiles) { self.files = files }

  /// Looks at the names of the clip's files, and at what has them already.
  ///
  /// - Throws: ``NarrationError`` where a name is too long, or where something stands that a file cannot
  ///   replace.
  func check() throws(NarrationError) {
    try checkLengths()
    for path in files.lasting + files.passing
    where FileRoom.occupant(of: path, followingLinks: true) == .folder {
      throw NarrationError(
        .cannotCreate,
        "cannot create \(files.audio): \(path) is a folder; move it away, or rename the article")
    }
    // What else stands there is replaced, but for what is written in place.
    let log = LineFile(files.log)
    for (path, isLock) in [(log.path, false), (log.tornPath, false), (log.lockPath, true)]
    where FileRoom.occupant(of: path, followingLinks: !isLock) == .other {
      throw NarrationError(FileError(path: path, action: .write, code: ESPIPE))
    }
  }

  /// Why no file can be made in the clip's folder; nil where nothing speaks against it. A clip that is
  /// right can stand there all the same.
  var obstacle: NarrationError? {
    FileRoom.obstacle(inFolder: files.folderPrefix).map {
      NarrationError(FileError(path: files.audio, action: .create, code: $0.code))
    }
  }

  private func checkLengths() throws(NarrationError) {
    let stem = files.stem.utf8.count
    let paths = files.lasting + files.passing
    let longestName = paths.map { FilePath.name($0).utf8.count }.max() ?? stem
    let room = FileRoom.longestName(inFolder: files.folderPrefix)
    if longestName > room {
      throw NarrationError(
        .cannotCreate,
        "the name \(files.stem.shortened) is too long for a clip's files: it has \(stem) bytes, and "
          + "\(max(0, room - longestName + stem)) are the most here, since endings such as "
          + ".feedback.jsonl come after it; shorten it and run again")
    }
    let longestPath = paths.map(\.utf8.count).max() ?? 0
    if longestPath > FileRoom.longestPath {
      throw NarrationError(
        .cannotCreate,
        "the path \(files.audio) is too long for a clip's files: with their endings it has "
          + "\(longestPath) bytes, and \(FileRoom.longestPath) are the most here; shorten a name in it "
          + "and run again")
    }
  }
}
