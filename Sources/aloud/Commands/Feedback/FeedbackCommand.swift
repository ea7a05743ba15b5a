public import ArgumentParser
public import Feedback
import Narration

/// `aloud feedback`: what listeners say, and what becomes of it.
struct FeedbackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feedback", abstract: "Note what listeners say, see it, and act on it.",
    subcommands: [
      FeedbackAdd.self, FeedbackList.self, FeedbackReportCommand.self, FeedbackApply.self,
      FeedbackResolve.self, FeedbackForget.self,
    ])
}

extension FeedbackKind: ExpressibleByArgument {}

extension Moment: ExpressibleByArgument {
  /// A day, or a moment, in UTC.
  public init?(argument: String) { self.init(argument) }
}

/// How a path to a clip is described.
enum ClipArgument {
  static let help: ArgumentHelp =
    "One of the clip's files, or its article's path in the clips' folder: out/news/niger.md"
}

/// Which remarks are asked for.
struct FeedbackFilterOptions: ParsableArguments {
  @Flag(help: "Only remarks that are not resolved. (default: all)")
  var open = false

  @Option(
    help: ArgumentHelp(
      "Only one of \(FeedbackKind.names); may be repeated. (default: all)", valueName: "kind"))
  var kind: [FeedbackKind] = []

  @Option(
    help: ArgumentHelp(
      "Only remarks since then, in UTC: 2026-11-22 or 2026-11-22T17:00Z. (default: all)",
      valueName: "date"))
  var since: Moment?

  @Option(
    help: ArgumentHelp(
      "Only remarks with this rating, 1 to 5, or from one to another: 1-2. (default: all)",
      valueName: "rating"))
  var rating: String?

  @Option(
    help: ArgumentHelp("Only remarks on this word, in any case. (default: all)", valueName: "w"))
  var word: String?

  func validate() throws {
    try Utf8Arguments.check()
    if let rating, Self.ratings(rating) == nil {
      throw ValidationError("--rating is \(rating); it must be 1 to 5, or two of them: 1-2.")
    }
  }

  /// The filter that was asked for.
  var filter: FeedbackFilter {
    var filter = FeedbackFilter()
    filter.openOnly = open
    filter.kinds = kind
    filter.since = since
    filter.ratings = rating.flatMap(Self.ratings)
    filter.word = word
    return filter
  }

  private static func ratings(_ text: String) -> ClosedRange<Int>? {
    let ends = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .map { Int(String(Substring($0))) }
    guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
      1 <= first, first <= last, last <= 5
    else { return nil }
    return first...last
  }
}

/// How what was found is printed.
struct FeedbackFormOptions: ParsableArguments {
  @Flag(help: "Print JSON. (default: a table for people)")
  var json = false

  @Flag(help: "Print comma-separated values with a line of names. (default: a table for people)")
  var csv = false

  func validate() throws {
    if json, csv { throw ValidationError("--json and --csv cannot both be had.") }
  }
}

/// What came from the shell as bytes.
enum Utf8Arguments {
  /// Swift replaces what is not UTF-8 in arguments; what somebody said is not to be changed unseen.
  static func check() throws {
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = unsafe CommandLine.unsafeArgv[index] else { continue }
      if unsafe String(validatingCString: argument) == nil {
        throw ValidationError("Argument \(index) is not UTF-8; nothing was done.")
      }
    }
  }
}
