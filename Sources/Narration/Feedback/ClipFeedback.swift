import Clips
import DurableFile
public import Feedback

/// What listeners say about one clip, on its way into the clip's log.
public final class ClipFeedback {
  /// The path of the clip's audio.
  public var audio: String { files.audio }
  /// The clip's title, where it has one.
  public var title: String? { record.description.title }
  /// The length of the clip in seconds.
  public var seconds: Double { record.audio.seconds }

  private let files: ClipFiles
  private let record: ClipRecord
  private let context: RemarkContext
  private var names = RemarkNames()

  /// A remark that was noted.
  public struct Noted: Sendable, Equatable {
    /// The remark, as its log has it.
    public var remark: FeedbackEvent.Remark
    /// Whether its word, where it has one, is among those of the clip.
    public var hasItsWord: Bool
  }

  /// Opens a clip.
  ///
  /// - Parameters:
  ///   - path: one of the clip's files, or its article's path beside them.
  ///   - choice: the voices and lexicons that clips are made with, by which the rule is told that read a
  ///     word; asked for where somebody names a word or a time.
  /// - Throws: ``NarrationError`` where there is no such clip, or its record cannot be read.
  public init(
    clip path: String, choice: @escaping () -> VoiceChoice?
  ) throws(NarrationError) {
    files = try ClipReference(path).files
    do throws(ClipRecordError) {
      record = try ClipRecord(readingFile: files.record)
    } catch {
      throw NarrationError(error)
    }
    context = RemarkContext(record) { [record] in
      // Where the voice or a lexicon is not there any more, the rules alone can be asked.
      guard let choice = choice(),
        let profile = try? choice.library.profile(named: record.description.voice.name)
      else { return .none }
      let text = record.segments.map(\.written)
      return (try? choice.lexicons.pronunciations(for: profile, inText: text)) ?? .none
    }
  }

  /// Looks whether a draft can be about this clip.
  ///
  /// - Throws: `FeedbackProblem` where its time is past the clip's end.
  public func check(_ draft: FeedbackDraft) throws(FeedbackProblem) {
    guard let position = draft.position, position > seconds else { return }
    throw FeedbackProblem(
      "the time \(ClockTime.text(position)) is past the clip's end at \(ClockTime.text(seconds))")
  }

  /// Notes drafts that are tidy and were checked; they are on the disk when this returns. All are
  /// noted or none.
  ///
  /// - Parameters:
  ///   - drafts: what was said.
  ///   - onRemark: is told what a person may want to know meanwhile, a sentence at a time.
  /// - Returns: the remarks, in the order of the drafts.
  /// - Throws: ``NarrationError`` where the log cannot be written.
  public func add(
    _ drafts: [FeedbackDraft], onRemark: (String) -> Void
  ) throws(NarrationError) -> [Noted] {
    let noted = drafts.map(noted)
    do throws(FileError) {
      let torn = try FeedbackLog(files.log).append(
        noted.map { .feedback($0.remark) }, whileThereIs: files.record)
      if let torn { onRemark(ClipLog.remark(on: torn)) }
    } catch {
      throw NarrationError(error)
    }
    return noted
  }

  private func noted(_ draft: FeedbackDraft) -> Noted {
    var remark = FeedbackEvent.Remark(
      id: names.next(), at: draft.at?.text ?? Clock.now(), clip: record.clip)
    remark.rating = draft.rating
    remark.kind = draft.kind?.rawValue
    remark.position = draft.position
    remark.word = draft.word.map(Self.bare)
    remark.sayAs = draft.sayAs
    remark.comment = draft.comment
    remark.listener = draft.listener
    let hasItsWord = context.complete(&remark)
    return Noted(remark: remark, hasItsWord: hasItsWord)
  }

  /// A word without the punctuation that was copied along: `Niamey,`. The last dot of `a.m.` is its own.
  private static func bare(_ word: String) -> String {
    let places = WrittenWords.places(in: word)
    guard let first = places.first, let last = places.last else { return word }
    let text = Array(word.utf8)
    let bare = text[first.lowerBound..<last.upperBound]
    let isAbbreviation =
      text[last].contains(UInt8(ascii: "."))
      && text[last.upperBound...].first == UInt8(ascii: ".")
    return String(decoding: bare, as: UTF8.self) + (isAbbreviation ? "." : "")
  }
}

extension NarrationError {
  /// Why a record cannot be read.
  init(_ error: ClipRecordError) {
    switch error {
    case .file(let error): self.init(error)
    case .notARecord, .unknownSchema: self.init(.badInput, error.description)
    }
  }
}
