import ArgumentParser
import Lexicon
import Narration

/// `aloud lexicon remove`: a word is said as before.
struct LexiconRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take a word out of a lexicon.")

  @Argument(help: "The word as it is written there.")
  var word: String

  @OptionGroup var place: LexiconPlace

  func run() throws {
    let path = try place.path()
    let count: Int
    do throws(LexiconError) {
      count = try LexiconFile.remove(word, fromFileAt: path)
    } catch {
      throw NarrationError(error)
    }
    guard count > 0 else {
      throw NarrationError(
        .badInput, "\(path) has no entry \(word); `aloud lexicon list` shows those that it has")
    }
    try Output.print("removed \(word.visible) from \(path.visible)\n")
  }
}
