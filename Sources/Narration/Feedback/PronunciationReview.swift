import Clips
import DurableFile
public import Feedback
import Lexicon

/// What listeners of the clips of a folder want said another way, and what comes of it: a lexicon that
/// knows better, clips that are right, remarks that are closed.
public struct PronunciationReview {
  /// What listeners want, the most wanted first.
  public let wishes: [PronunciationWish]
  private let gathered: PronunciationWishes
  private let logs: [String]
  private let onRemark: (String) -> Void

  /// Looks through the logs of a folder, or of one clip.
  ///
  /// - Parameters:
  ///   - path: a folder, or a clip as ``ClipFeedback`` takes it.
  ///   - onRemark: is told what could not be looked at, a sentence at a time.
  /// - Throws: ``NarrationError`` where there is neither.
  public init(of path: String, onRemark: @escaping (String) -> Void) throws(NarrationError) {
    let desk = try FeedbackDesk(path, onRemark: onRemark)
    var gathered = PronunciationWishes()
    desk.forEachClip(FeedbackFilter()) { clip in
      let log = ClipFiles(audio: clip.audio).log
      gathered.add(clip.remarks, log: log)
    }
    wishes = gathered.wishes
    self.gathered = gathered
    logs = desk.logs
    self.onRemark = onRemark
  }

  /// What a remark's name leads to.
  public enum Named: Sendable, Equatable {
    /// A wish, by its place in ``wishes``: the remark is one of it, or was, and others ask for the same.
    case wish(Int)
    /// A remark that was resolved before.
    case resolved
  }

  /// What a remark's name leads to; nil where no remark has it that says how a word should sound.
  public func find(_ id: String) -> Named? {
    if let place = wishes.firstIndex(where: { $0.ids.contains(id) }) { return .wish(place) }
    guard let alike = gathered.open(likeResolved: id) else { return nil }
    return wishes.firstIndex { $0.ids == alike }.map { .wish($0) } ?? .resolved
  }

  /// What a person decided: places in ``wishes``.
  public struct Decision: Sendable, Equatable {
    /// What is to be said as listeners want it.
    public var accepted: [Int] = []
    /// What is to stay as it is.
    public var rejected: [Int] = []

    /// Nothing is decided.
    public init() {}

    /// Whether nothing is decided.
    public var isEmpty: Bool { accepted.isEmpty && rejected.isEmpty }
  }

  /// With what clips are made again.
  public struct Means {
    /// The lexicon that gains the words.
    public var lexicon: String
    /// The lexicons that clips are made with, that one among them, and those that are used where they
    /// are there.
    public var lexicons: (named: [String], ifThere: [String])
    /// The voices.
    public var library: VoiceLibrary
    /// The path of `aloud-engine`.
    public var engine: String

    /// Puts the means together.
    public init(
      lexicon: String, lexicons: (named: [String], ifThere: [String]), library: VoiceLibrary,
      engine: String
    ) {
      self.lexicon = lexicon
      self.lexicons = lexicons
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

  /// Does what was decided: puts the accepted words into the lexicon, speaks the segments with them again
  /// in every clip of the folder, and closes the remarks. What is done is on the disk; where the work is
  /// cut off, doing it again does the rest.
  ///
  /// - Throws: ``NarrationError`` where a word or respelling is of no use, or the lexicon cannot be
  ///   written; then no clip was touched. A clip that cannot be made again is a failure of its own.
  public func apply(
    _ decision: Decision, with means: Means, isInterrupted: @escaping () -> Bool
  ) throws(NarrationError) -> Outcome {
    let accepted = decision.accepted.map { wishes[$0] }
    let entries = try Self.entries(for: accepted)
    var outcome = Outcome()
    for place in decision.rejected {
      for log in wishes[place].logs {
        try close(wishes[place], in: log, note: "it stays as it is", clip: nil, &outcome)
      }
    }
    guard !entries.isEmpty else { return outcome }
    // What is wrong with the other lexicons is better known before this one has changed.
    let (named, ifThere) = means.lexicons
    _ = try LexiconChoice(reading: named.filter { $0 != means.lexicon }, ifThere: ifThere)
    do throws(LexiconError) {
      for entry in entries { try LexiconFile.add(entry, toFileAt: means.lexicon) }
    } catch {
      throw NarrationError(error)
    }
    let revision = ClipRevision(
      of: entries, library: means.library,
      lexicons: try LexiconChoice(reading: named, ifThere: ifThere), engine: means.engine,
      isInterrupted: isInterrupted, onRemark: onRemark)
    let marks = entries.map { WordMark($0.word) }
    // Remarks are closed once every clip is made: whoever is cut off finds them open, and asks again.
    var revisions: [String: ClipRevision.Outcome] = [:]
    for log in logs {
      let isAsked = accepted.contains { $0.logs.contains(log) }
      guard let files = ClipFiles(anyOf: log),
        isAsked || marks.contains(where: { $0.mayStand(inFile: files.record) })
      else { continue }
      do throws(NarrationError) {
        let revised = try revision.revise(files)
        revisions[log] = revised
        guard revised.spoken > 0 else { continue }
        outcome.clips.append(
          Outcome.Clip(
            audio: files.audio, oldClip: revised.oldClip, newClip: revised.newClip,
            spoken: revised.spoken, kept: revised.kept))
      } catch {
        if error.kind == .interrupted { throw error }
        outcome.failures.append(Outcome.Failure(audio: files.audio, reason: error.message))
      }
    }
    for (place, wish) in accepted.enumerated() {
      for log in wish.logs {
        guard let revised = revisions[log] else { continue }
        guard revised.found.contains(place) else {
          outcome.failures.append(
            Outcome.Failure(
              audio: FeedbackDesk.audio(ofLog: log),
              reason: "\(wish.word) is not said in it as the lexicon has it; its remark stays open")
          )
          continue
        }
        let note = "\(wish.word) is said \(wish.sayAs)"
        try close(wish, in: log, note: note, clip: revised, &outcome)
      }
    }
    return outcome
  }

  /// The lexicon's entries for wishes, in the same order.
  private static func entries(
    for wishes: [PronunciationWish]
  ) throws(NarrationError) -> [LexiconEntry] {
    var entries: [LexiconEntry] = []
    var asked: [String: PronunciationWish] = [:]
    for wish in wishes {
      if let other = asked.updateValue(wish, forKey: Spelling.folded(wish.word)) {
        throw NarrationError(
          .badInput,
          "\(wish.word) cannot be said both \(other.sayAs) and \(wish.sayAs); accept one of the two"
        )
      }
      guard wish.isSaid else {
        throw NarrationError(
          .badInput,
          "\(wish.word) is not among the words of its clip; put the right word into the lexicon with "
            + "`aloud lexicon add`, and close the remark with `aloud feedback resolve`")
      }
      guard wish.sayAs.unicodeScalars.contains(where: \.properties.isAlphabetic) else {
        throw NarrationError(
          .badInput, "\(wish.word) cannot be said \"\(wish.sayAs)\": there are no letters in it")
      }
      do throws(LexiconError) {
        entries.append(
          try LexiconEntry(graphemes: [wish.word], pronunciation: pronunciation(wish.sayAs))
            .checked())
      } catch {
        throw NarrationError(.badInput, "\(wish.word): \(error.message)")
      }
    }
    return entries
  }

  /// What a listener's respelling means: between slashes or brackets it is IPA, between two brackets the
  /// engine's mnemonics.
  private static func pronunciation(_ sayAs: String) -> LexiconEntry.Pronunciation {
    for (open, close, isIPA) in [("[[", "]]", false), ("[", "]", true), ("/", "/", true)]
    where sayAs.hasPrefix(open) && sayAs.hasSuffix(close)
      && sayAs.utf8.count > open.utf8.count + close.utf8.count
    {
      let inner = String(sayAs.dropFirst(open.count).dropLast(close.count))
      return isIPA ? .ipa(inner) : .espeak(inner)
    }
    return .alias(sayAs)
  }

  /// Closes the remarks of one log that ask for something, as far as nobody has done so meanwhile.
  private func close(
    _ wish: PronunciationWish, in log: String, note: String, clip: ClipRevision.Outcome?,
    _ outcome: inout Outcome
  ) throws(NarrationError) {
    outcome.resolved += try FeedbackClosing.resolve(
      Set(wish.voices.filter { $0.log == log }.map(\.remark.id)), inLog: log, note: note,
      clip: clip.map { ($0.oldClip, $0.newClip) }, onRemark: onRemark)
  }
}
