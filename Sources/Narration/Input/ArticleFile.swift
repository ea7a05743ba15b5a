package import Article
import Digest
import DurableFile

/// An article's file, read: its bytes, what is in them, and what it is called.
public struct ArticleFile: Sendable {
  /// The name that stands in the record: the file's name without its folder, `-` for standard input.
  public let name: String
  /// The digest of its bytes.
  public let sha256: String
  /// How many bytes it has.
  public let byteCount: Int
  /// The language that the article declares for itself, as a BCP 47 tag.
  public var language: String? { article.language }
  /// The article.
  package let article: Article
  /// The digest of its folder's path; nil for standard input.
  let folder: String?
  /// Which file it is; nil for standard input.
  let identity: FileIdentity?

  /// No article is longer: some 200 hours of speech.
  static let longest = 16 << 20

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - path: the file, or `-` for standard input.
  ///   - format: `text` or `markdown`; nil goes by the file's ending, and takes standard input for
  ///     text.
  /// - Throws: ``NarrationError`` where it cannot be read or is no article.
  public init(reading path: String, as format: ArticleInputFormat? = nil) throws(NarrationError) {
    try self.init(Self.bytes(of: path), path: path, as: format)
  }

  /// The bytes of an article's file, or of standard input where the path is `-`.
  static func bytes(of path: String) throws(NarrationError) -> [UInt8] {
    do throws(FileError) {
      return
        path == "-"
        ? try FileContent.bytes(ofDescriptor: 0, named: "standard input", limit: Self.longest)
        : try FileContent.bytes(of: path, orStream: true, limit: Self.longest)
    } catch {
      if error.kind == .isFolder {
        throw NarrationError(.badInput, "\(path) is a folder; name an article in it")
      }
      throw NarrationError(error)
    }
  }

  /// The bytes of an article in a folder, where nobody meant a pipe to be read.
  static func bytes(ofFile path: String) throws(NarrationError) -> [UInt8] {
    do throws(FileError) {
      return try FileContent.bytes(of: path, limit: longest)
    } catch {
      throw NarrationError(error)
    }
  }

  /// Reads an article out of the bytes of its file.
  init(
    _ bytes: [UInt8], path: String, as format: ArticleInputFormat? = nil
  ) throws(NarrationError) {
    let shown = path == "-" ? "standard input" : path
    guard bytes.count <= Self.longest else {
      throw NarrationError(
        .badInput,
        "\(shown) is longer than \(Self.longest >> 20) MiB; that is no article: split it and run again"
      )
    }
    let articleFormat =
      if let format { format.articleFormat } else { try Self.format(ofFile: path) }
    do throws(ArticleError) {
      article = try Article(reading: bytes, as: articleFormat)
    } catch {
      throw NarrationError(error, file: shown)
    }
    name = FilePath.name(path)
    identity = path == "-" ? nil : FileIdentity(of: path)
    folder = path == "-" ? nil : ArticleFolder.digest(ofFile: path)
    sha256 = SHA256.hex(of: bytes)
    byteCount = bytes.count
  }

  /// The name of an article's clip, without folder and ending.
  public static func stem(ofPath path: String) -> String {
    guard path != "-" else { return "article" }
    let name = FilePath.name(path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// Whether a file is an article by its ending.
  static func hasArticleEnding(_ path: String) -> Bool {
    (try? format(ofFile: path)) != nil && path != "-"
  }

  private static func format(ofFile path: String) throws(NarrationError) -> ArticleFormat {
    guard path != "-" else { return .text }
    let name = FilePath.name(path)
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    switch ending {
    case "txt", "text": return .text
    case "md", "markdown": return .markdown
    case "html", "htm", "xhtml":
      throw NarrationError(
        .badInput,
        "\(path): HTML cannot be narrated yet; save the article as text or Markdown and run again")
    default:
      throw NarrationError(
        .badInput,
        "\(path): articles end in .txt or .md; name the format with --input-format text or markdown"
      )
    }
  }
}

/// What an article may be written in, as it is named on the command line.
public enum ArticleInputFormat: String, Sendable, CaseIterable {
  /// Plain text.
  case text
  /// Markdown.
  case markdown

  var articleFormat: ArticleFormat {
    switch self {
    case .text: .text
    case .markdown: .markdown
    }
  }
}
