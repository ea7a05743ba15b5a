import ArgumentParser
import Narration

/// Which pronunciation lexicons are meant beside the voice's own.
struct LexiconOptions: ParsableArguments {
  @Option(
    name: .customLong("lexicon"),
    help: ArgumentHelp(
      "A pronunciation lexicon; may be given again. (default: $ALOUD_LEXICON, lexicon.pls among the "
        + "voices, ~/.config/aloud/lexicon.pls, the voice's own; they are used beside those that are "
        + "named)",
      valueName: "file"))
  var named: [String] = []

  /// The lexicons for a run. The one that `ALOUD_LEXICON` names need not be there, since the first
  /// entry that is added makes it; where it is not it may be a slip, and is remarked on.
  func choice(_ locations: LocationOptions?) throws(NarrationError) -> LexiconChoice {
    if let path = Environment.value("ALOUD_LEXICON"), !LexiconChoice.isThere(path) {
      Console.say("there is no lexicon \(path), which ALOUD_LEXICON names")
    }
    return try LexiconChoice(reading: named, ifThere: Self.usual(locations))
  }

  /// The one that `aloud lexicon` edits; nil where none is named and there is no place for it.
  func edited(_ locations: LocationOptions?) -> String? {
    named.first ?? Self.usual(locations).first
  }

  /// Where a person's own lexicon is looked for, the first first.
  static func usual(_ locations: LocationOptions?) -> [String] {
    var paths: [String] = []
    if let path = Environment.value("ALOUD_LEXICON") { paths.append(path) }
    for folder in [locations?.voicesFolder, Environment.value("ALOUD_VOICES")] {
      guard let folder else { continue }
      paths.append(folder.hasSuffix("/") ? folder + "lexicon.pls" : folder + "/lexicon.pls")
    }
    if let folder = Environment.configurationFolder { paths.append(folder + "/lexicon.pls") }
    return paths
  }
}
