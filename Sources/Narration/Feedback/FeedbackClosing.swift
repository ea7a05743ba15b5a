import Clips
import DurableFile
import Feedback

/// Ends what was said: remarks that were dealt with, and names that are to be forgotten.
public enum FeedbackClosing {
  /// Notes in a clip's log that a remark was dealt with.
  ///
  /// - Parameters:
  ///   - path: the clip as ``ClipFeedback`` takes it.
  ///   - id: the remark's name.
  ///   - note: how; nil where nobody says.
  ///   - onRemark: is told what a person may want to know meanwhile.
  /// - Returns: whether the remark was open until now; else nothing was written.
  /// - Throws: ``NarrationError`` where there is no such clip or remark, or the log cannot be written.
  public static func resolve(
    clip path: String, id: String, note: String?, onRemark: (String) -> Void
  ) throws(NarrationError) -> Bool {
    let log = try ClipReference(path).files.log
    guard try remarks(of: FeedbackLog(log)).contains(where: { $0.remark.id == id }) else {
      throw NarrationError(
        .badInput, "\(log) has no remark \(id); `aloud feedback list` shows those that it has")
    }
    return try !resolve([id], inLog: log, note: note, clip: nil, onRemark: onRemark).isEmpty
  }

  /// Notes in a log that remarks were dealt with, all at once.
  ///
  /// - Parameters:
  ///   - ids: the remarks' names.
  ///   - path: the log.
  ///   - note: how; nil where nobody says.
  ///   - clip: the clip's identity before and after it was made again; nil where it was not.
  ///   - onRemark: is told what a person may want to know meanwhile.
  /// - Returns: the names of those that were open until now, in the order of the log.
  /// - Throws: ``NarrationError`` where the log cannot be read or written.
  static func resolve(
    _ ids: Set<String>, inLog path: String, note: String?, clip: (old: String, new: String)?,
    onRemark: (String) -> Void
  ) throws(NarrationError) -> [String] {
    let now = clip?.new ?? identity(ofClipWith: path)
    var open: [LoggedRemark] = []
    do throws(FileError) {
      // Somebody else may close one of them at the same time.
      let torn = try FeedbackLog(path).append { content in
        open = content.remarks.filter { $0.resolved == nil && ids.contains($0.remark.id) }
        return open.map { logged in
          let remark = logged.remark
          // A run that was cut off may have made the clip again.
          let old = clip.flatMap { $0.old == $0.new ? content.clip(before: $0.new) : $0.old }
          let new = now ?? remark.clip
          return .resolved(
            FeedbackEvent.Resolved(
              at: Clock.now(), id: remark.id, clip: new, note: note, oldClip: old == new ? nil : old
            ))
        }
      }
      if let torn { onRemark(ClipLog.remark(on: torn)) }
    } catch {
      throw NarrationError(error)
    }
    return open.map(\.remark.id)
  }

  /// The clip as it stands now: what a remark was about may have been made again since.
  private static func identity(ofClipWith log: String) -> String? {
    guard let files = ClipFiles(anyOf: log) else { return nil }
    return (try? ClipRecord(readingFile: files.record, withWords: false))?.clip
  }

  private static func remarks(of log: FeedbackLog) throws(NarrationError) -> [LoggedRemark] {
    try content(of: log).remarks
  }

  private static func content(of log: FeedbackLog) throws(NarrationError) -> FeedbackLog.Content {
    do throws(FileError) {
      return try log.content()
    } catch {
      throw NarrationError(error)
    }
  }

  /// What was forgotten.
  public struct Forgotten: Sendable, Equatable {
    /// How many logs had the name.
    public var logs = 0
    /// How many remarks had it.
    public var remarks = 0
  }

  /// Takes a listener's name out of all logs of a folder, or of one clip. What else the listener
  /// said stays.
  ///
  /// - Parameters:
  ///   - listener: the name, as it stands in the logs.
  ///   - path: the folder, or a clip as ``ClipFeedback`` takes it.
  ///   - onRemark: is told of what else could not be looked at, a sentence at a time.
  /// - Returns: what was forgotten.
  /// - Throws: ``NarrationError`` where there is neither, or where anything could not be looked at, so
  ///   that the name may still stand there; everything else was done then.
  public static func forget(
    listener: String, in path: String, onRemark: (String) -> Void
  ) throws(NarrationError) -> Forgotten {
    var logs: [String] = []
    var failures: [String] = []
    var failed: NarrationError.Kind = .ioFailed
    if ClipPlace.isFolder(path) {
      do throws(FileError) {
        let walk = try ClipFileWalk(of: path, withHidden: true, withTorn: true)
        logs = walk.paths.map { walk.root + $0 }
        failures = walk.obstacles
      } catch {
        throw NarrationError(error)
      }
    } else {
      logs = [try ClipReference(path).files.log]
    }
    var forgotten = Forgotten()
    for log in logs {
      do throws(FileError) {
        let remarks = try FeedbackLog(log).forget(listener: listener)
        forgotten.remarks += remarks
        if remarks > 0 { forgotten.logs += 1 }
      } catch {
        failures.append(error.description)
        failed = NarrationError(error).kind
      }
    }
    guard let first = failures.first else { return forgotten }
    failures.dropFirst().forEach(onRemark)
    throw NarrationError(
      failed, "the name may still stand where it could not be looked for: \(first)")
  }
}
