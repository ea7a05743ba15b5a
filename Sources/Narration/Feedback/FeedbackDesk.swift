import Clips
import DurableFile
public import Feedback

/// What can be asked of, and done with, the feedback on a clip or on all clips of a folder.
public struct FeedbackDesk {
  private let onRemark: (String) -> Void
  private let archive: FeedbackArchive

  /// Opens the logs at a path.
  ///
  /// - Parameters:
  ///   - path: a folder, or a clip as ``ClipFeedback`` takes it.
  ///   - onRemark: is told what could not be looked at, a sentence at a time.
  /// - Throws: ``NarrationError`` where there is neither.
  public init(
    _ path: String, onRemark: @escaping (String) -> Void
  ) throws(NarrationError) {
    self.onRemark = onRemark
    let log = ClipPlace.isFolder(path) ? nil : try ClipReference(path).files.log
    do throws(FileError) {
      if let log {
        archive = FeedbackArchive(log: log)
        // Of a folder the other logs would be shown; here there is nothing else.
        if !archive.logs.isEmpty { _ = try FileContent.bytes(of: log, limit: 1) }
        return
      }
      archive = try FeedbackArchive(folder: path)
    } catch {
      throw NarrationError(error)
    }
  }

  /// The remarks of one clip.
  public struct Clip: Sendable {
    /// The path of the clip's audio.
    public var audio: String
    /// The remarks, in the order in which they were made.
    public var remarks: [LoggedRemark]
  }

  /// Calls back with each clip of which something is said, in the order of their paths.
  public func forEachClip<Failure: Error>(
    _ filter: FeedbackFilter, _ body: (Clip) throws(Failure) -> Void
  ) throws(Failure) {
    archive.obstacles.forEach(onRemark)
    for log in archive.logs {
      let content: FeedbackLog.Content
      do throws(FileError) {
        content = try FeedbackLog(log).content()
      } catch {
        onRemark(error.description)
        continue
      }
      if let damage = content.damage(of: log) { onRemark(damage) }
      let remarks = content.remarks.filter(filter.wants)
      if !remarks.isEmpty { try body(Clip(audio: Self.audio(ofLog: log), remarks: remarks)) }
    }
  }

  /// Sums up what listeners say.
  public func report(_ filter: FeedbackFilter) -> FeedbackReport {
    archive.obstacles.forEach(onRemark)
    let (report, unread) = archive.report(filter) { log in
      ClipFiles(anyOf: log).flatMap { ClipRecord.title(inFile: $0.record) }
    }
    unread.forEach(onRemark)
    return report
  }

  /// The path of the audio of the clip with a log.
  public static func audio(ofLog log: String) -> String {
    ClipFiles(anyOf: log)?.audio ?? log
  }
}
