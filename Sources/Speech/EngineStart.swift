/// An engine process that was started before it is known what it shall say: it loads its data while
/// the article is still being read. Letting go of it ends the process.
public final class EngineStart {
  /// The path of `aloud-engine`.
  public let executable: String
  /// How many segments it will speak at once.
  public let jobs: Int
  private var outcome: Result<(LanePool, EngineProcess), SpeechError>?

  /// Starts the process. What goes wrong is told to whoever takes it.
  ///
  /// - Parameters:
  ///   - executable: the path of `aloud-engine`.
  ///   - jobs: how many segments to speak at once, 1 to 64.
  public init(executable: String, jobs: Int) {
    self.executable = executable
    self.jobs = min(max(1, jobs), 64)
    do throws(SpeechError) {
      // Room beside those that are being spoken for those that are done and wait for an earlier one,
      // and for as many as the engine speaks while a clip is synced to the disk, some tenth of a second.
      let lanes = try LanePool(count: self.jobs * 4 + 24)
      let process = try EngineProcess(executable: executable, lanes: lanes.descriptors)
      outcome = .success((lanes, process))
    } catch {
      outcome = .failure(error)
    }
  }

  /// Hands the process over, once.
  func take() throws(SpeechError) -> (LanePool, EngineProcess) {
    guard let taken = outcome.take() else { throw .engineLost }
    return try taken.get()
  }
}
