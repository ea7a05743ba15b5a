import DurableFile
import FoundationEssentials
import OrderedJSON

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// What a batch remembers of the clips that it made, so that the next one need not read those that are
/// right. It may be deleted: the clips and their records are the truth.
final class Ledger {
  /// One clip.
  struct Entry: Codable, Equatable {
    /// The article's path from the folder on.
    var article: String
    /// The digest of the article.
    var sha256: String
    /// The digest of everything else that decides the clip.
    var recipe: String
    /// The name of the voice profile.
    var voice: String
    /// The length of the audio in seconds.
    var seconds: Double
    /// How many segments it has.
    var segments: Int
    /// How many of them are left out.
    var leftOut: Int
    /// Size and time of audio, captions and record.
    var files: [Int]

    /// Whether a batch may have written it: a ledger that somebody changed must lead nowhere else and
    /// break nothing.
    fileprivate var isSensible: Bool {
      let parts = article.split(separator: "/", omittingEmptySubsequences: false)
      return !parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }
        && ArticleFile.hasArticleEnding(article) && (0...1_000_000_000).contains(segments)
        && (0...segments).contains(leftOut) && (0...1e9).contains(seconds)
    }
  }

  private struct Gone: Codable {
    var gone: String
  }
  private struct Head: Codable {
    var folder: String
  }

  /// The folder of the articles when the ledger was begun; nil in a new one.
  private(set) var folder: String?
  private(set) var entries: [PathKey: Entry] = [:]
  private let path: String
  /// The open file; nil where the ledger is kept in memory alone.
  private let descriptor: Int32?
  private var lines = 0
  /// A ledger of more bytes was not written by a batch.
  private static let longest = 1 << 30

  /// Opens the ledger at a path, or begins it for the folder of a batch.
  ///
  /// - Throws: `FileError` where it can be neither read nor made.
  init(_ path: String, of batch: Batch) throws(FileError) {
    self.path = path
    var bytes: [UInt8] = []
    if FileIdentity(of: path) != nil { bytes = try Self.bytes(of: path) }
    let descriptor = unsafe open(
      path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o666)
    guard descriptor >= 0 else { throw FileError(path: path, action: .create, code: errno) }
    self.descriptor = descriptor
    let content = Content(bytes)
    (folder, entries, lines) = (content.folder, content.entries, content.lines)
    // A line that was cut off by a crash must not take the next one along.
    if let last = bytes.last, last != UInt8(ascii: "\n") { try write([]) }
    if folder == nil {
      folder = batch.realFolder
      var json = JSONWriter()
      json.object { $0.member("folder", batch.realFolder) }
      try write(json.takeBytes())
    }
  }

  /// A ledger that is forgotten after the run.
  init(of batch: Batch) {
    path = ""
    descriptor = nil
    folder = batch.realFolder
  }

  /// The same with what stands in the ledger at a path, as far as there is one that can be read.
  convenience init(readingAt path: String, of batch: Batch) {
    self.init(of: batch)
    let bytes = FileState(of: path) == nil ? nil : try? Self.bytes(of: path)
    let content = Content(bytes ?? [])
    entries = content.entries
    if let begun = content.folder { folder = begun }
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  private static func bytes(of path: String) throws(FileError) -> [UInt8] {
    if let state = FileState(of: path), state.size > longest {
      throw FileError(path: path, action: .read, code: EFBIG)
    }
    return try FileContent.bytes(of: path)
  }

  /// What stands in a ledger. Lines that are not whole are passed over.
  private struct Content {
    var folder: String?
    var entries: [PathKey: Entry] = [:]
    var lines = 0

    init(_ bytes: [UInt8]) {
      let decoder = JSONDecoder()
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        lines += 1
        let data = Data(line)
        if let entry = try? decoder.decode(Entry.self, from: data) {
          if entry.isSensible { entries[PathKey(entry.article)] = entry }
        } else if let gone = try? decoder.decode(Gone.self, from: data) {
          entries[PathKey(gone.gone)] = nil
        } else if let head = try? decoder.decode(Head.self, from: data) {
          folder = head.folder
        }
      }
    }
  }

  /// Notes a clip that was made or found right.
  func note(_ entry: Entry) throws(FileError) {
    guard entries[PathKey(entry.article)] != entry else { return }
    entries[PathKey(entry.article)] = entry
    try write(Self.line(entry))
  }

  /// Forgets a clip that is gone.
  func forget(_ article: String) throws(FileError) {
    guard entries.removeValue(forKey: PathKey(article)) != nil else { return }
    var json = JSONWriter()
    json.object { $0.member("gone", article) }
    try write(json.takeBytes())
  }

  /// Saves it, without the lines that later ones have replaced where those are many.
  func save() throws(FileError) {
    guard let descriptor else { return }
    guard lines > 2 * entries.count + 100 else {
      guard fsync(descriptor) == 0 else { throw FileError(path: path, action: .sync, code: errno) }
      return
    }
    var file = try DurableFile(replacing: path)
    var json = JSONWriter()
    json.object { $0.member("folder", folder) }
    var bytes = json.takeBytes() + [UInt8(ascii: "\n")]
    for entry in entries.values.sorted(by: { $0.article < $1.article }) {
      bytes += Self.line(entry) + [UInt8(ascii: "\n")]
    }
    try file.write(bytes)
    try file.sync()
    try file.publish()
  }

  private func write(_ line: [UInt8]) throws(FileError) {
    guard let descriptor else { return }
    lines += 1
    var rest = (line + [UInt8(ascii: "\n")])[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { bytes in
        #if canImport(Glibc)
          unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #else
          unsafe Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileError(path: path, action: .write, code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  private static func line(_ entry: Entry) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("article", entry.article)
      json.member("sha256", entry.sha256)
      json.member("recipe", entry.recipe)
      json.member("voice", entry.voice)
      json.member("seconds", entry.seconds, decimals: 3)
      json.member("segments", entry.segments)
      json.member("leftOut", entry.leftOut)
      json.key("files")
      json.array { json in for number in entry.files { json.value(number) } }
    }
    return json.takeBytes()
  }
}
