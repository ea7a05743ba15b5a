import Clips
import DurableFile

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Where an article's clip goes.
public struct ClipPlace: Sendable {
  let files: ClipFiles
  /// The folders that were made for it, the inner ones first.
  private var newFolders: [String] = []

  /// The path of the audio.
  public var audio: String { files.audio }

  /// Works out the clip's place from what was asked for; nil where the path is none of those below.
  ///
  /// - Parameters:
  ///   - output: a folder, a path that ends in `.wav`, or nil for the current folder. A path that
  ///     ends in `/`, or that has no ending and is not there, is a folder to be made.
  ///   - article: the article's path, which names the clip in a folder.
  /// - Throws: ``NarrationError`` where a folder cannot be made.
  public init?(output: String?, article: String) throws(NarrationError) {
    let stem = ArticleFile.stem(ofPath: article)
    guard let output else {
      files = ClipFiles(audio: stem + ".wav")
      return
    }
    let name = FilePath.name(output)
    if name.hasSuffix(".wav"), name != ".wav", !Self.isFolder(output) {
      files = ClipFiles(audio: output)
      return
    }
    let isNew = !Self.exists(output) && !name.utf8.contains(UInt8(ascii: "."))
    guard output.utf8.last == UInt8(ascii: "/") || Self.isFolder(output) || isNew else {
      return nil
    }
    newFolders = Self.missingFolders(output)
    do throws(FileError) {
      try Folder.make(output)
    } catch {
      throw NarrationError(error)
    }
    let folder = output.utf8.last == UInt8(ascii: "/") ? output : output + "/"
    files = ClipFiles(audio: folder + stem + ".wav")
  }

  /// Takes the folders away again that were made for the clip, where nothing has come into them.
  func removeNewFolders() {
    for folder in newFolders where unsafe rmdir(folder) != 0 { return }
  }

  /// The folders of a path that are not there, the inner ones first.
  private static func missingFolders(_ path: String) -> [String] {
    var missing: [String] = []
    var rest = path[...]
    while true {
      while rest.utf8.last == UInt8(ascii: "/") { rest = rest.dropLast() }
      guard !rest.isEmpty, !exists(String(rest)) else { return missing }
      missing.append(String(rest))
      rest = rest[..<(rest.lastIndex(of: "/") ?? rest.startIndex)]
    }
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }
}
