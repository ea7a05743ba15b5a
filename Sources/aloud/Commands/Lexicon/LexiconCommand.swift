import ArgumentParser
import FoundationEssentials
import Lexicon
import Narration

/// `aloud lexicon`: how names are said.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "Teach Aloud how a word is said.",
    subcommands: [LexiconAdd.self, LexiconList.self, LexiconRemove.self, LexiconCheckCommand.self])
}

/// Which lexicon is meant.
struct LexiconPlace: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The lexicon. (default: $ALOUD_LEXICON, or lexicon.pls among your voices, or "
        + "~/.config/aloud/lexicon.pls)",
      valueName: "file"))
  var lexicon: String?

  @OptionGroup var locations: LocationOptions

  /// The lexicon's path.
  func path() throws -> String {
    var options = LexiconOptions()
    options.named = []
    if let lexicon { return lexicon }
    if let path = options.edited(locations) { return path }
    Console.say(
      "aloud: which lexicon? Name a file with --lexicon, or one for good in ALOUD_LEXICON")
    throw ExitStatus.usage
  }

  /// The lexicon's path, for who adds to it: a person's own gets its folder.
  func pathToAddTo() throws -> String {
    let path = try path()
    if let folder = Environment.configurationFolder, path == folder + "/lexicon.pls" {
      // Where that fails, so does the adding, which says why.
      try? FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    }
    return path
  }
}

extension LexiconEntry {
  /// The entry on one line, for people: `Niamey  ipa niˈɑːmeɪ`.
  var line: String {
    var line =
      "\(graphemes.joined(separator: ", "))  \(pronunciation.alphabet) \(pronunciation.text)"
    if let language { line += "  (\(language))" }
    if !before.isEmpty { line += "  where \(before.joined(separator: " or ")) stands before it" }
    if !after.isEmpty { line += "  where \(after.joined(separator: " or ")) stands after it" }
    if isExact { line += "  exactly so" }
    return line
  }
}
