import Clips
import Digest
import DurableFile
import Feedback

/// The clips of articles that are gone, of one shard: those that the ledger knows, and those that lie
/// among the clips and whose log says that their article lay in this folder.
struct GoneClips {
  /// One of them.
  struct Clip {
    /// The path that its article had from the folder on.
    var article: String
    /// The digest of the article.
    var sha256: String
  }

  /// All of them, in the order of their articles' paths.
  private(set) var clips: [Clip] = []
  private var known: Set<PathKey> = []
  private let plan: BatchPlan
  private let shard: Shard
  private let realFolder: String

  init(_ batch: Batch, _ plan: BatchPlan, _ ledger: Ledger) {
    self.plan = plan
    shard = batch.shard
    realFolder = batch.realFolder
    // Where the ledger was begun for another folder, its paths are paths of that.
    if ledger.folder == realFolder { take(ledger.entries.values) }
    look(in: "")
    clips.sort { $0.article.utf8.lexicographicallyPrecedes($1.article.utf8) }
  }

  private mutating func take(_ entries: some Sequence<Ledger.Entry>) {
    let present = Set(plan.items.map { PathKey($0.article) })
    for entry in entries where !present.contains(PathKey(entry.article)) {
      guard plan.isGone(entry.article) else { continue }
      // One ledger may have served two folders.
      let files = plan.files(ofArticle: entry.article)
      guard isOfThisFolder(files, entry.article, ifUnknown: true) else { continue }
      add(Clip(article: entry.article, sha256: entry.sha256))
    }
  }

  private mutating func add(_ clip: Clip) {
    guard known.insert(PathKey(clip.article)).inserted else { return }
    clips.append(clip)
  }

  private static let ending = Array(".clip.json".utf8)

  /// Looks among the clips for records that no article claims.
  private mutating func look(in inner: String) {
    let start = Array(inner.utf8)
    let folder = plan.output + inner
    let entries = try? Folder.entries(of: folder.isEmpty ? "." : folder) { name, kind in
      guard name.first != UInt8(ascii: ".") else { return false }
      if kind == .folder { return true }
      return kind == .file && name.suffix(Self.ending.count) == Self.ending[...]
        && !plan.isClaimed(base: PathKey(start + name.dropLast(Self.ending.count)))
    }
    for entry in entries ?? [] where entry.isUTF8 {
      if entry.kind == .folder {
        look(in: inner + entry.name + "/")
      } else if let files = ClipFiles(anyOf: folder + entry.name),
        let clip = clip(at: files, inner: inner)
      {
        add(clip)
      }
    }
  }

  /// The clip at a place, if it was made of an article of this folder, with this path, that is gone.
  private func clip(at files: ClipFiles, inner: String) -> Clip? {
    // The log is short; a record is read of few.
    guard isOfThisFolder(files, inner, ifUnknown: false),
      let record = try? ClipRecord(readingFile: files.record, withWords: false)
    else { return nil }
    let source = record.description.source
    let article = inner + source.file
    guard record.description.generator.name == AloudVersion.name,
      FilePath.name(source.file) == source.file, ArticleFile.hasArticleEnding(source.file),
      plan.files(ofArticle: article) == files, shard.contains(article), plan.isGone(article)
    else { return nil }
    return Clip(article: article, sha256: source.sha256)
  }

  /// Whether a clip's log says that its article lay in this folder, with this path. Where there is no
  /// log, or it does not say, the answer is given; one that cannot be read is never taken for ours.
  private func isOfThisFolder(_ files: ClipFiles, _ article: String, ifUnknown: Bool) -> Bool {
    do throws(FileError) {
      guard let origin = try FeedbackLog(files.log).content().folder else { return ifUnknown }
      let folder = Folder.prefix(realFolder) + FilePath.folderPrefix(article)
      return origin == ArticleFolder.digest(ofReal: folder)
    } catch {
      return ifUnknown && error.kind == .missing
    }
  }
}
