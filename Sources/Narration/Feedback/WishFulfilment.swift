import Clips
import DurableFile
import Feedback
import Lexicon

/// Does what was decided on listeners' wishes: a lexicon that knows better, clips that are right, remarks
/// that are closed. What is done is on the disk; where the work is cut off, doing it again does the rest.
public struct WishFulfilment {
  /// With what clips are made again.
  public struct Means {
    /// The lexicon that gains the words.
    public var lexicon: String
    /// The lexicons with which clips are made, that one first.
    public var named: [String]
    /// Those that are used where they are there.
    public var ifThere: [String]
    /// The voices.
    public var library: VoiceLibrary
    /// The path of `aloud-engine`.
    public var engine: String

    /// Puts the means together.
    public init(
      lexicon: String, named: [String], ifThere: [String], library: VoiceLibrary, engine: String
    ) {
      self.lexicon = lexicon
      self.named = named
      self.ifThere = ifThere
      self.library = library
      self.engine = engine
    }
  }

  /// What was done.
  public struct Outcome: Sendable, Equatable {
    /// A clip that was made again.
    public struct Clip: Sendable, Equatable {
      /// The path of its audio.
      public var audio: String
      /// Its identity before.
      public var oldClip: String
      /// Its identity now.
      public var newClip: String
      /// How many segments were spoken.
      public var spoken: Int
      /// How many segments were taken over.
      public var kept: Int
    }
    /// A clip that could not be made again, and why.
    public struct Failure: Sendable, Equatable {
      /// The path of its audio.
      public var audio: String
      /// Why.
      public var reason: String
    }
    /// The clips that were made again, in the order of their paths.
    public var clips: [Clip] = []
    /// The names of the remarks that were closed.
    public var resolved: [String] = []
    /// What could not be done; the remarks on those clips stay open.
    public var failures: [Failure] = []

    /// Nothing was done.
    public init() {}
  }

  /// A step that was done.
  public enum Step: Sendable, Equatable {
    /// The lexicon has the words.
    case learned
    /// A clip was made again.
    case made(Outcome.Clip)
  }

  /// Is told of each step.
  public var onStep: (Step) -> Void = { _ in }
  /// Asked now and then; true ends the work.
  public var isInterrupted: () -> Bool = { Interruption.isRequested }

  private let review: PronunciationReview
  private let accepted: [PronunciationWish]
  private let rejected: [PronunciationWish]
  private let means: Means

  /// Prepares the work on what was decided.
  public init(
    _ decision: PronunciationReview.Decision, of review: PronunciationReview, with means: Means
  ) {
    self.review = review
    accepted = decision.accepted.map { review.wishes[$0] }
    rejected = decision.rejected.map { review.wishes[$0] }
    self.means = means
  }

  /// Puts the accepted words into the lexicon, speaks the segments with them again in every clip, and
  /// closes the remarks.
  ///
  /// - Throws: ``NarrationError`` where a word or respelling is of no use, the engine cannot be had or the
  ///   lexicon cannot be written: then nothing was changed; and where the work is interrupted. A clip that
  ///   cannot be made again, or a log that cannot be written, is a failure of its own.
  public func run() throws(NarrationError) -> Outcome {
    var outcome = Outcome()
    if !accepted.isEmpty { try accept(&outcome) }
    for wish in rejected {
      let other = accepted.first { Spelling.folded($0.word) == Spelling.folded(wish.word) }
      let note = other.map { "\($0.word) is said \($0.sayAs)" } ?? "it stays as it is"
      let voices = wish.voicesByLog
      for log in wish.logs { close(voices[log] ?? [], in: log, note: note, clip: nil, &outcome) }
    }
    return outcome
  }

  private func accept(_ outcome: inout Outcome) throws(NarrationError) {
    try checkThatNoWordIsAskedForTwice()
    var entries: [LexiconEntry] = []
    for wish in accepted { entries.append(try WishEntry.make(wish)) }
    var (revision, file) = try revision(for: entries)
    try checkThatEachIsHeard(revision)
    // A clip that cannot be made now says what the lexicon said before, and shall be made another time.
    let replaced = ReplacedEntries(ofLexiconAt: means.lexicon)
    let learned: LexiconFile
    do throws(LexiconError) {
      try replaced.note(file, before: entries)
      learned = try LexiconFile.add(entries, toFileAt: means.lexicon)
    } catch {
      throw NarrationError(error)
    }
    onStep(.learned)
    // Somebody else may have edited it meanwhile.
    if learned.bytes != (try? file.with(entries))?.bytes {
      (revision, file) = try self.revision(for: entries)
    }
    let revisions = try reviseAll(entries, by: revision, &outcome)
    if outcome.failures.isEmpty { try? replaced.forget(before: entries) }
    // Remarks are closed once every clip is made: whoever is cut off finds them open, and asks again.
    for (place, wish) in accepted.enumerated() {
      let voices = wish.voicesByLog
      for log in wish.logs {
        guard let files = ClipFiles(anyOf: log), let revised = revisions[files.base] else {
          continue
        }
        let all = voices[log] ?? []
        let heard = all.filter { revised.says(place, where: $0.remark.written) }
        if heard.count < all.count {
          outcome.failures.append(
            Outcome.Failure(
              audio: files.audio,
              reason: "\(wish.word) is read another way where it was heard; the remark stays open"))
        }
        close(heard, in: log, note: "\(wish.word) is said \(wish.sayAs)", clip: revised, &outcome)
      }
    }
  }

  private func checkThatNoWordIsAskedForTwice() throws(NarrationError) {
    var asked: [String: PronunciationWish] = [:]
    for wish in accepted {
      guard let other = asked.updateValue(wish, forKey: Spelling.folded(wish.word)) else {
        continue
      }
      throw NarrationError(
        .badInput,
        "\(wish.word) cannot be said both \(other.sayAs) and \(wish.sayAs); accept one of the two")
    }
  }

  /// Clips as they would be made with the lexicon that is to come, and the lexicon as it is. Nothing is
  /// written.
  private func revision(
    for entries: [LexiconEntry]
  ) throws(NarrationError) -> (ClipRevision, LexiconFile) {
    let others = try LexiconChoice(
      reading: means.named.filter { $0 != means.lexicon }, ifThere: means.ifThere)
    do throws(LexiconError) {
      let file = try LexiconFile.ifThere(at: means.lexicon)
      var without = file
      for entry in entries { without = try without.without(rivalsOf: entry) }
      var before = [file, without]
      for old in ReplacedEntries(ofLexiconAt: means.lexicon).generations(before: entries) {
        before.append(try without.with(old))
      }
      let revision = ClipRevision(
        of: entries, library: means.library,
        lexicons: ClipRevision.Lexicons(
          now: others.with(first: try file.with(entries)),
          before: before.map { others.with(first: $0) }),
        engine: means.engine, isInterrupted: isInterrupted, onRemark: review.onRemark)
      return (revision, file)
    } catch {
      throw NarrationError(error)
    }
  }

  /// Looks whether each wish would change what somebody heard: a lexicon's longer entry or a rule, such as
  /// that for dates, may read the word whatever is said of it. Starts the engine, too.
  private func checkThatEachIsHeard(_ revision: ClipRevision) throws(NarrationError) {
    var isStarted = false
    for (place, wish) in accepted.enumerated() {
      var isHeard = false
      let voices = wish.voicesByLog
      for log in wish.logs where !isHeard {
        if isInterrupted() { throw NarrationError.interrupted }
        // What is wrong with a single clip is told later.
        guard let files = ClipFiles(anyOf: log), let seen = try? revision.examine(files) else {
          isHeard = true
          continue
        }
        if !isStarted {
          try revision.startEngine(for: files)
          isStarted = true
        }
        isHeard = (voices[log] ?? []).contains { seen.says(place, where: $0.remark.written) }
      }
      guard !isHeard else { continue }
      let rule = wish.voices.compactMap(\.remark.rule).first.map { " (now by \($0))" } ?? ""
      throw NarrationError(
        .badInput,
        "an entry for \(wish.word) alone would change nothing where it was heard\(rule): it is read "
          + "together with its neighbours; put those into the lexicon with `aloud lexicon add`, and close "
          + "the remark with `aloud feedback resolve`")
    }
  }

  /// Makes every clip again that has one of the words.
  ///
  /// - Returns: what became of each that somebody complains of, by its path without ending.
  private func reviseAll(
    _ entries: [LexiconEntry], by revision: ClipRevision, _ outcome: inout Outcome
  ) throws(NarrationError) -> [String: ClipRevision.Outcome] {
    let marks = WordMarks(entries.flatMap(\.graphemes))
    let asked = Set(accepted.flatMap(\.logs).compactMap { ClipFiles(anyOf: $0)?.base })
    var revisions: [String: ClipRevision.Outcome] = [:]
    for base in Set(review.bases).union(asked).sorted() {
      let files = ClipFiles(audio: base + ".wav")
      do throws(NarrationError) {
        if isInterrupted() { throw NarrationError.interrupted }
        guard asked.contains(base) || marks.mayStand(inFile: files.record) else { continue }
        let revised = try revision.revise(files)
        if asked.contains(base) { revisions[base] = revised }
        guard revised.spoken > 0 else { continue }
        let clip = Outcome.Clip(
          audio: files.audio, oldClip: revised.oldClip, newClip: revised.newClip,
          spoken: revised.spoken, kept: revised.kept)
        outcome.clips.append(clip)
        onStep(.made(clip))
      } catch {
        if error.kind == .interrupted {
          throw NarrationError(
            .interrupted,
            "interrupted; \(means.lexicon) has the words, and \(outcome.clips.count) of the clips were "
              + "made again; run it again with the same answers for the rest")
        }
        outcome.failures.append(Outcome.Failure(audio: files.audio, reason: error.message))
      }
    }
    return revisions
  }

  /// Closes remarks of one log, as far as nobody has done so meanwhile.
  private func close(
    _ voices: [PronunciationWish.Voice], in log: String, note: String,
    clip: ClipRevision.Outcome?, _ outcome: inout Outcome
  ) {
    guard !voices.isEmpty else { return }
    do throws(NarrationError) {
      outcome.resolved += try FeedbackClosing.resolve(
        Set(voices.map(\.remark.id)), inLog: log, note: note,
        clip: clip.map { ($0.oldClip, $0.newClip) }, onRemark: review.onRemark)
    } catch {
      outcome.failures.append(
        Outcome.Failure(audio: FeedbackDesk.audio(ofLog: log), reason: error.message))
    }
  }
}
