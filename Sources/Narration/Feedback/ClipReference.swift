import Clips
import DurableFile

/// The clip that somebody means by a path: that of one of its files, or that of its article where it
/// would lie beside the clip (`out/news/niger.md` for `out/news/niger.wav`).
struct ClipReference {
  /// The clip's files.
  let files: ClipFiles

  /// Finds the clip.
  ///
  /// - Throws: ``NarrationError`` where there is neither its record nor its log.
  init(_ path: String) throws(NarrationError) {
    let candidates = Self.candidates(path)
    let found =
      candidates.first { ClipPlace.exists($0.record) }
      ?? candidates.first { ClipPlace.exists($0.log) }
    if let found {
      files = found
      return
    }
    if ClipPlace.isFolder(path) {
      throw NarrationError(.badInput, "\(path) is a folder; name a clip in it")
    }
    let record = candidates.last.map { "; \($0.record) is not there" } ?? ""
    throw NarrationError(
      .noInput,
      "there is no clip \(FilePath.shown(path))\(record): name its .wav, its record or its article in the "
        + "clips' folder"
    )
  }

  private static func candidates(_ path: String) -> [ClipFiles] {
    var bases: [String] = []
    if let files = ClipFiles(anyOf: path) { bases.append(files.base) }
    bases.append(path)
    bases.append(FilePath.folderPrefix(path) + ArticleFile.stem(ofPath: path))
    return bases.filter { !$0.isEmpty && $0.utf8.last != UInt8(ascii: "/") }
      .map { ClipFiles(audio: $0 + ".wav") }
  }
}
