public import ArgumentParser
public import Narration

extension ArticleInputFormat: ExpressibleByArgument {}

/// Which article is meant.
struct ArticleArguments: ParsableArguments {
  @Argument(help: "A .txt or .md file, or - for standard input.")
  var article: String

  @Option(
    help: "What the article is written in. (default: by the file's ending; standard input is text)"
  )
  var inputFormat: ArticleInputFormat?

  func read() throws(NarrationError) -> ArticleFile {
    try ArticleFile(reading: article, as: inputFormat)
  }
}

/// Which voice is meant.
struct VoiceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The voice profile. (default: the one for the article's language)", valueName: "name"))
  var voice: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Words a minute, 80 to 450. (default: the voice's own)", valueName: "wpm"))
  var rate: Int?

  @OptionGroup var lexicons: LexiconOptions

  @OptionGroup var locations: LocationOptions

  func validate() throws {
    if let rate, !(80...450).contains(rate) {
      throw ValidationError("--rate is \(rate); it must be 80 to 450 words a minute.")
    }
  }

  /// The voice that is meant.
  func choice() throws(NarrationError) -> VoiceChoice {
    VoiceChoice(
      library: try locations.library(), name: voice, rate: rate,
      lexicons: try lexicons.choice(locations))
  }

  /// The profile for an article, or for none, and how the words of lexicons are said by it. Files
  /// that are no profiles are named on standard error.
  func profile(
    for article: ArticleFile?
  ) throws(NarrationError) -> (profile: VoiceProfile, pronunciations: Pronunciations) {
    let choice = try choice()
    let language = article?.language
    let profile = try choice.profile(forLanguage: language)
    for remark in choice.library.remarks { Console.say(remark) }
    if let remark = choice.remark(on: profile, forLanguage: language) { Console.say(remark) }
    let pronunciations = try choice.lexicons.pronunciations(for: profile, in: article)
    for remark in pronunciations.remarks { Console.say(remark) }
    return (profile, pronunciations)
  }
}
