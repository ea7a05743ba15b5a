public import ArgumentParser
public import Narration

extension Shard: ExpressibleByArgument {
  /// Reads `I/N`.
  public init?(argument: String) { self.init(argument) }

  /// How the help shows it.
  public var defaultValueDescription: String { text }
}

/// `aloud batch`: the articles of a folder to their clips.
struct BatchFolder: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Make the clips of a folder of articles.")

  @Argument(help: "A folder of .txt and .md files; the folders in it are read too.")
  var folder: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where the clips go, in folders like those of the articles. (default: none, it is required)",
      valueName: "folder"))
  var output: String

  @OptionGroup var voice: VoiceOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many sentences are spoken at once, 1 to 64. (default: as many as there are cores)",
      valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Only articles whose name fits, or whose path if there is a / in it; may be given again. "
        + "(default: all)", valueName: "glob"))
  var include: [String] = []

  @Option(
    help: ArgumentHelp(
      "No articles whose name or path fits; may be given again. (default: none)",
      valueName: "glob"))
  var exclude: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only the I-th of N parts of the articles, for several machines.",
      valueName: "i/n"))
  var shard = Shard.whole

  @Flag(help: "Say what would be done and how long it might take. (default: do it)")
  var dryRun = false

  @Flag(help: "Remove the clips of articles that are gone. (default: name them)")
  var prune = false

  @Flag(help: "Read the clips that stand there. (default: look at their sizes and times)")
  var verify = false

  @Flag(help: "Make every clip again. (default: keep those that are right)")
  var force = false

  @Flag(help: "Make no clip if a sentence cannot be said. (default: leave the sentence out)")
  var strict = false

  @Flag(help: "Print a JSON line an article, then one of sums. (default: a table for people)")
  var json = false

  @Flag(help: "Show no progress. (default: shown on standard error)")
  var quiet = false

  func validate() throws {
    if let jobs, !(1...64).contains(jobs) {
      throw ValidationError("--jobs is \(jobs); it must be 1 to 64.")
    }
    if output.isEmpty { throw ValidationError("-o wants a folder.") }
    if include.contains("") { throw ValidationError("--include wants a glob, as *.md.") }
    if exclude.contains("") { throw ValidationError("--exclude wants a glob, as *.md.") }
  }

  func run() throws {
    Interruption.watch()
    let choice = try voice.choice()
    for remark in choice.library.remarks { Console.say(remark) }
    var batch = Batch(
      of: folder, to: output, voice: choice, engine: voice.locations.enginePath,
      program: Environment.programPath, jobs: jobs ?? Processors.count)
    batch.filter = ArticleFilter(include: include, exclude: exclude)
    (batch.shard, batch.force, batch.strict) = (shard, force, strict)
    (batch.verify, batch.prune) = (verify, prune)
    if dryRun {
      let estimate = try batch.estimate()
      try BatchWords.print(estimate, json: json)
      remarkOnGlobs(estimate.articles.count, estimate.leftOut)
      return
    }
    let progress = ProgressLine(quiet: quiet)
    defer { progress.clear() }
    batch.onProgress = { progress.show($0) }
    batch.onRemark = {
      progress.clear()
      Console.say($0)
    }
    var outputFailure: Output.Failure?
    if json {
      batch.onArticle = { article in
        do throws(Output.Failure) {
          try Output.write(BatchWords.line(article))
        } catch {
          // Where nobody reads on, the clips are made nevertheless.
          outputFailure = error
        }
      }
    }
    let summary = try batch.run()
    Interruption.endWatch()
    progress.clear()
    try BatchWords.print(summary, json: json)
    remarkOnGlobs(summary.articles, summary.leftOut)
    if let outputFailure { throw outputFailure }
    if summary.failed > 0 { throw ExitStatus.faultsFound }
  }

  /// Says that no article fits the globs: a misspelt one is no quiet night.
  private func remarkOnGlobs(_ articles: Int, _ leftOut: BatchSummary.LeftOut) {
    guard articles == 0, leftOut.excluded > 0, leftOut.otherShards == 0 else { return }
    Console.say("no article of \(folder) fits --include and --exclude")
  }
}
