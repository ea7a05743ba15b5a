public import DurableFile

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// The logs of one clip, or of all clips in a folder, for those who ask many at once.
public struct FeedbackArchive: Sendable {
  /// The paths of the logs.
  public var logs: [String] { names.map { root + $0 } }
  /// What could not be looked at, each as a sentence.
  public let obstacles: [String]

  private let root: String
  private let names: [String]
  private let index: FeedbackIndex?

  /// All logs of a folder and of the folders in it.
  ///
  /// - Throws: `FileError` where the folder cannot be read.
  public init(folder: String) throws(FileError) {
    let walk = try ClipFileWalk(of: folder)
    root = walk.root
    names = walk.paths
    obstacles = walk.obstacles
    index =
      names.count < FeedbackIndex.fewest
      ? nil : FeedbackIndex(path: root + FeedbackIndex.name)
  }

  /// The log of one clip, whether it is there or not.
  public init(log: String) {
    root = ""
    names = FileState(of: log) == nil ? [] : [log]
    obstacles = []
    index = nil
  }

  /// Sums up what the logs say. Of a folder with many, those that did not change since the last time
  /// are not read again.
  ///
  /// - Parameters:
  ///   - filter: which remarks are counted.
  ///   - title: gives the title of the clip with a log; asked for logs that changed.
  /// - Returns: the sums, and what of the logs could not be read, a sentence a log.
  public func report(
    _ filter: FeedbackFilter, title: (String) -> String?
  ) -> (report: FeedbackReport, unread: [String]) {
    var unread: [String] = []
    let known = index?.read() ?? LogDigests()
    var digests = LogDigests()
    digests.texts = known.texts
    digests.logs.reserveCapacity(names.count)
    digests.remarks.reserveCapacity(known.remarks.count)
    // Both stand in the same order, but for logs that are new or gone.
    var places: [String: Int]?
    var next = 0
    var changed = 0
    var unchanged = 0
    for name in names {
      guard let state = FileState(of: root + name) else { continue }
      var place: Int? = next
      if next >= known.logs.count || known.logs[next].path != name {
        if places == nil {
          places = Dictionary(
            known.logs.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { $1 })
        }
        place = places?[name]
      }
      if let place {
        next = place + 1
        var log = known.logs[place]
        if log.state == state {
          let start = digests.remarks.count
          digests.remarks += known.remarks[log.remarks]
          log.remarks = start..<digests.remarks.count
          digests.logs.append(log)
          unchanged += 1
          continue
        }
      }
      do throws(FileError) {
        let content = try FeedbackLog(root + name).content()
        if let damage = content.damage(of: root + name) { unread.append(damage) }
        // One that is damaged is read each time, so that each report says so.
        if content.isWhole { changed += 1 }
        // Where nothing is said the title is not shown, and records are long.
        let title = content.remarks.isEmpty ? nil : title(root + name)
        digests.add(name, state, content, title: title)
      } catch {
        unread.append(error.description)
      }
    }
    if let index, changed > 0 || known.logs.count > unchanged {
      index.write(digests, now: time(nil))
    }
    return (FeedbackReport(digests, filter, root: root), unread)
  }
}
