import Clips
import DurableFile
import Feedback
import FoundationEssentials
import Speech

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Notes in a clip's log that it was made.
struct ClipLog {
  private let log: FeedbackLog
  private let voice: String
  private let folder: String?
  private let engine: EngineDescription
  private let onRemark: (String) -> Void

  init(
    _ files: ClipFiles, of article: ArticleFile, voice: String, engine: EngineDescription,
    onRemark: @escaping (String) -> Void
  ) {
    self.init(files, folder: article.folder, voice: voice, engine: engine, onRemark: onRemark)
  }

  /// The log of a clip that is made again without its article; it says of the article's folder what it
  /// said before.
  init(
    _ files: ClipFiles, voice: String, engine: EngineDescription,
    onRemark: @escaping (String) -> Void
  ) {
    let folder = try? FeedbackLog(files.log).content().folder
    self.init(files, folder: folder, voice: voice, engine: engine, onRemark: onRemark)
  }

  private init(
    _ files: ClipFiles, folder: String?, voice: String, engine: EngineDescription,
    onRemark: @escaping (String) -> Void
  ) {
    log = FeedbackLog(files.log)
    self.voice = voice
    self.folder = folder
    self.engine = engine
    self.onRemark = onRemark
  }

  /// Notes a clip that has just been made.
  func noteMade(_ clip: ClipSummary) throws(FileError) {
    try note(clip.clip, seconds: clip.seconds, warnings: clip.warnings)
  }

  /// Notes a clip that stood there, where the log does not know of it or knows it of an article in
  /// another folder.
  func noteMade(_ record: ClipRecord) throws(FileError) {
    let content = try content()
    if content?.holdsGenerated(clip: record.clip) ?? false,
      folder == nil || folder == content?.folder
    {
      return
    }
    try note(record.clip, seconds: record.audio.seconds, warnings: record.warnings.count)
  }

  /// Whether the log knows of a clip.
  func knows(_ record: ClipRecord) throws(FileError) -> Bool {
    try content()?.holdsGenerated(clip: record.clip) ?? false
  }

  /// What the log holds; nil where there is none.
  private func content() throws(FileError) -> FeedbackLog.Content? {
    do throws(FileError) {
      return try log.content()
    } catch {
      if error.kind == .missing { return nil }
      // The log is output, though it is read here.
      throw FileError(path: error.path, action: .write, code: error.code)
    }
  }

  /// Brings the log of a clip along whose article has another path now.
  func takeOver(from old: ClipFiles) throws(FileError) {
    try log.takeOver(from: old.log)
  }

  /// Brings along what was said of the old clip while this one was made; the old record is gone.
  func absorb(_ old: ClipFiles) {
    do throws(FileError) {
      try log.absorb(old.log)
    } catch {
      onRemark("what was noted in \(old.log) meanwhile stays there: \(error.description)")
    }
  }

  private func note(_ clip: String, seconds: Double, warnings: Int) throws(FileError) {
    let torn = try log.append(
      .generated(
        FeedbackEvent.Generated(
          at: Clock.now(), clip: clip, engine: "\(engine.name) \(engine.version)", voice: voice,
          seconds: seconds, warnings: warnings, folder: folder)))
    if let torn { onRemark(Self.remark(on: torn)) }
  }

  /// What a person is told of half a line.
  static func remark(on torn: LineFile.TornLine) -> String {
    "half a line at the log's end was set aside in \(torn.path)"
  }
}

/// What the time is, and waiting.
enum Clock {
  /// The time in UTC by ISO 8601: `2026-11-22T17:02:11Z`.
  static func now() -> String {
    Date().formatted(.iso8601)
  }

  /// Waits a while, or until a signal comes.
  static func wait(milliseconds: Int32) {
    _ = poll(nil, 0, milliseconds)
  }
}
