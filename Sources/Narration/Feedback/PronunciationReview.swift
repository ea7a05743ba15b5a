import Clips
import DurableFile
public import Feedback
import Lexicon

/// What listeners of the clips of a folder, or of one clip, want said another way.
public struct PronunciationReview {
  /// What listeners want, the most wanted first.
  public let wishes: [PronunciationWish]

  private let gathered: PronunciationWishes
  /// The clips, without the endings of their files.
  let bases: [String]
  let onRemark: (String) -> Void

  /// Looks through the logs of a folder, or of one clip.
  ///
  /// - Parameters:
  ///   - path: a folder, or a clip as ``ClipFeedback`` takes it.
  ///   - onRemark: is told what could not be looked at, a sentence at a time.
  /// - Throws: ``NarrationError`` where there is neither.
  public init(of path: String, onRemark: @escaping (String) -> Void) throws(NarrationError) {
    var told: Set<String> = []
    let desk = try FeedbackDesk(path) { remark in
      told.insert(remark)
      onRemark(remark)
    }
    var gathered = PronunciationWishes()
    desk.forEachClip(FeedbackFilter()) { clip in
      gathered.add(clip.remarks, log: ClipFiles(audio: clip.audio).log)
    }
    self.gathered = gathered
    self.onRemark = onRemark
    wishes = gathered.wishes
    guard ClipPlace.isFolder(path) else {
      bases = [try ClipReference(path).files.base]
      return
    }
    do throws(FileError) {
      // A clip may have lost its log.
      let walk = try ClipFileWalk(of: path, ending: ClipFiles.recordEnding)
      walk.obstacles.filter { !told.contains($0) }.forEach(onRemark)
      bases = walk.paths.compactMap { ClipFiles(anyOf: walk.root + $0)?.base }
    } catch {
      throw NarrationError(error)
    }
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

  /// Why a wish cannot be accepted, in a sentence; nil where it can.
  public func obstacle(to place: Int) -> String? {
    do throws(NarrationError) {
      _ = try WishEntry.make(wishes[place])
      return nil
    } catch {
      return error.message
    }
  }

  /// How the lexicon would write the word of a wish; none where it cannot be accepted.
  public func graphemes(of place: Int) -> [String] {
    (try? WishEntry.make(wishes[place]))?.graphemes ?? []
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
}
