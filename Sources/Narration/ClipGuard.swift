import Clips
import DurableFile

/// Keeps a clip from being written over what is no clip.
struct ClipGuard {
  /// The article's file; nil for standard input.
  let article: FileIdentity?
  /// Whether files of others may be replaced.
  let force: Bool

  /// Looks at what stands where a clip is to be written.
  ///
  /// - Throws: ``NarrationError`` where that is the article itself, or a file that Aloud did not make.
  func check(_ files: ClipFiles) throws(NarrationError) {
    for path in [files.audio, files.captions, files.record, files.log] {
      if let article, article == FileIdentity(of: path) {
        throw NarrationError(
          .cannotCreate,
          "\(path) is the article itself; send its clip to another folder or name with -o")
      }
    }
    guard !force, !ClipPlace.exists(files.record) else { return }
    for (path, isOurs) in [(files.audio, Self.isOurAudio), (files.captions, Self.isOurCaptions)] {
      guard let state = FileState(of: path), state.size > 0, !isOurs(path) else { continue }
      throw NarrationError(
        .cannotCreate,
        "\(path) is there and was not made by Aloud; move it away, or replace it with --force")
    }
  }

  static func isOurAudio(_ path: String) -> Bool {
    guard let audio = try? ClipAudio(readingFile: path) else { return false }
    return audio.software?.hasPrefix(AloudVersion.name + " ") ?? false
  }

  private static func isOurCaptions(_ path: String) -> Bool {
    guard let bytes = try? FileContent.bytes(of: path, limit: 1 << 24) else { return false }
    return bytes.starts(with: Array("WEBVTT\n\nNOTE ".utf8))
  }
}
