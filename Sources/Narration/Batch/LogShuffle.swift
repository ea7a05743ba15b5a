import Clips
import DurableFile
import Feedback

/// Brings logs to the places where their articles are now, each in one step, so that a kill at any
/// moment leaves every log whole under one of the names; the next run sees which are where already by
/// the clips that they know.
struct LogShuffle {
  private let plan: BatchPlan
  private let chain: [Shuffle.Move]

  init(_ chain: [Shuffle.Move], _ plan: BatchPlan) {
    self.plan = plan
    self.chain = chain
  }

  /// Whether a log says that a clip was made.
  static func log(at path: String, isOf clip: String?) -> Bool {
    guard let clip, let content = try? FeedbackLog(path).content() else { return false }
    return content.holdsGenerated(clip: clip)
  }

  /// Moves the logs of a chain.
  ///
  /// - Returns: false where the file system cannot exchange files, and none was moved.
  /// - Throws: `FileError` where one cannot be moved; some may have been.
  func run() throws(FileError) -> Bool {
    let places = chain.map { log($0.article) } + chain.suffix(1).map { log($0.source) }
    for move in chain {
      let files = plan.files(ofArticle: move.source)
      let clip = (try? ClipRecord(readingFile: files.record, withWords: false))?.clip
      let target = log(move.article)
      guard !Self.log(at: target, isOf: clip),
        // Mostly it is where its clip is; elsewhere only after a kill, or in a circle.
        let place = ([log(move.source)] + places).first(where: { Self.log(at: $0, isOf: clip) })
      else { continue }
      try Folder.make(FilePath.folderPrefix(target))
      if FileRoom.occupant(of: target, followingLinks: false) == nil {
        try LineFile(target).takeOver(from: place)
      } else if try !LineFile(target).exchange(with: place) {
        return false
      }
    }
    return true
  }

  private func log(_ article: String) -> String { plan.files(ofArticle: article).log }
}
