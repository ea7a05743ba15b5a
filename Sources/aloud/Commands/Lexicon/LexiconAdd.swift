import ArgumentParser
import Lexicon
import Narration

/// `aloud lexicon add`: one word and how it is said.
struct LexiconAdd: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Put a word into a lexicon.",
    discussion: "A word that is there already under the same conditions is replaced.")

  @Argument(help: "The word as it is written, or several words in quotation marks.")
  var word: String

  @Option(
    help: ArgumentHelp(
      "A respelling, or other words: \"nee-AH-may\". (default: none)", valueName: "words"))
  var sayAs: String?

  @Option(
    help: ArgumentHelp("Its sounds in IPA: niˈɑːmeɪ. (default: none)", valueName: "sounds"))
  var ipa: String?

  @Option(
    help: ArgumentHelp(
      "Its sounds in eSpeak NG's mnemonics: ni'A:meI. (default: none)", valueName: "sounds"))
  var espeak: String?

  @Option(
    help: ArgumentHelp(
      "Only for voices of this English, en-US or en-GB. (default: all)", valueName: "tag"))
  var language: String?

  @Option(
    help: ArgumentHelp(
      "The word that must stand right before it; may be given again. (default: anywhere)",
      valueName: "word"))
  var before: [String] = []

  @Option(
    help: ArgumentHelp(
      "The word that must stand right after it; may be given again. (default: anywhere)",
      valueName: "word"))
  var after: [String] = []

  @Flag(help: "Only in these capitals and small letters. (default: in others too)")
  var exact = false

  @OptionGroup var place: LexiconPlace

  func validate() throws {
    if [sayAs, ipa, espeak].compactMap(\.self).count != 1 {
      throw ValidationError("Give one of --say-as, --ipa and --espeak.")
    }
    if let language, !["en", "en-us", "en-gb"].contains(language.lowercased()) {
      throw ValidationError("--language is \(language); there are en, en-US and en-GB.")
    }
  }

  func run() throws {
    let path = try place.pathToAddTo()
    let pronunciation: LexiconEntry.Pronunciation =
      if let ipa { .ipa(ipa) } else if let espeak { .espeak(espeak) } else { .alias(sayAs ?? "") }
    let entry = LexiconEntry(
      graphemes: [word], pronunciation: pronunciation, language: language, before: before,
      after: after, isExact: exact)
    let wasThere: Bool
    do throws(LexiconError) {
      wasThere = try LexiconFile.add(entry.checked(), toFileAt: path)
    } catch {
      throw NarrationError(error)
    }
    try Output.print("\(wasThere ? "changed" : "added") \(word.visible) in \(path.visible)\n")
  }
}
