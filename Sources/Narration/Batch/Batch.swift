import DurableFile

/// Narrates the articles of a folder, one after the other with their sentences side by side, and
/// keeps what is right already. Belongs to one thread, and blocks it.
public struct Batch {
  /// The folder of the articles.
  public var folder: String
  /// The folder of the clips, which mirrors the other.
  public var output: String
  /// Which voice is wanted.
  public var voice: VoiceChoice
  /// The path of `aloud-engine`.
  public var engine: String
  /// The path of this program: another one may read the articles in another way.
  public var program: String
  /// How many sentences are spoken at once.
  public var jobs: Int
  /// Which articles are wanted.
  public var filter = ArticleFilter()
  /// Which part of them.
  public var shard = Shard.whole
  /// Make every clip again.
  public var force = false
  /// Make no clip where anything could not be said.
  public var strict = false
  /// Read the clips that stand there, instead of looking at their sizes and times.
  public var verify = false
  /// Remove the clips of articles that are gone.
  public var prune = false
  /// Is told what became of each article.
  public var onArticle: (BatchArticle) -> Void = { _ in }
  /// Is told how far the work is.
  public var onProgress: (BatchProgress) -> Void = { _ in }
  /// Is told what a person may want to know meanwhile, a sentence at a time.
  public var onRemark: (String) -> Void = { _ in }
  /// Asked now and then; true ends the work and tidies up.
  public var isInterrupted: () -> Bool = { Interruption.isRequested }

  /// A batch of a folder.
  public init(
    of folder: String, to output: String, voice: VoiceChoice, engine: String, program: String,
    jobs: Int
  ) {
    self.folder = folder
    self.output = output
    self.voice = voice
    self.engine = engine
    self.program = program
    self.jobs = jobs
  }

  /// The folder of the articles, with every link followed.
  var realFolder: String { FilePath.real(folder) ?? folder }

  /// Makes the clips that are missing or not right.
  ///
  /// - Returns: what became of the articles, those among them that failed.
  /// - Throws: ``NarrationError`` where no article can be narrated, or somebody asked to stop. What
  ///   was finished by then stands there, and the next run goes on after it.
  public func run() throws(NarrationError) -> BatchSummary {
    // A voice that nobody has would fail every article in turn.
    if let name = voice.name { _ = try voice.library.profile(named: name) }
    do {
      return try BatchRun(self).run()
    } catch let stop as BatchStop {
      throw stop.error
    } catch {
      throw NarrationError(any: error)
    }
  }

  /// What a run would do, and how long it might take.
  ///
  /// - Throws: ``NarrationError`` where no article could be narrated.
  public func estimate() throws(NarrationError) -> BatchEstimate {
    if let name = voice.name { _ = try voice.library.profile(named: name) }
    do {
      var estimator = try BatchEstimator(self)
      return try estimator.run()
    } catch let stop as BatchStop {
      throw stop.error
    } catch {
      throw NarrationError(any: error)
    }
  }
}
