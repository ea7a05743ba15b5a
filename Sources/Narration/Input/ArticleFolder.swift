import Digest
import DurableFile

/// The folder in which an article lies, as a clip's log names it: by the digest of its path, since
/// nobody who reads a log needs to know how folders are called here.
enum ArticleFolder {
  /// The digest for the file at a path; nil where its folder is not there.
  static func digest(ofFile path: String) -> String? {
    let prefix = FilePath.folderPrefix(path)
    return FilePath.real(prefix.isEmpty ? "." : prefix).map { digest(ofReal: $0) }
  }

  /// The digest for a folder by its absolute path, in which no link is left.
  static func digest(ofReal folder: String) -> String {
    "sha256:" + SHA256.hex(of: Folder.prefix(folder))
  }
}
