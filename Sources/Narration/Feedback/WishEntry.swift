import Clips
import Feedback
import Lexicon

/// The lexicon's entry that fulfils what listeners want.
enum WishEntry {
  /// The entry.
  ///
  /// - Throws: ``NarrationError`` where the word or its respelling is of no use.
  static func make(_ wish: PronunciationWish) throws(NarrationError) -> LexiconEntry {
    guard wish.isSaid else {
      throw NarrationError(
        .badInput,
        "\(wish.word) is not among the words of its clip; put the right word into the lexicon with "
          + "`aloud lexicon add`, and close the remark with `aloud feedback resolve`")
    }
    guard wish.sayAs.unicodeScalars.contains(where: \.properties.isAlphabetic) else {
      throw unsayable(wish, "there are no letters in it")
    }
    do throws(LexiconError) {
      return try LexiconEntry(
        graphemes: graphemes(of: wish), pronunciation: pronunciation(wish.sayAs)
      ).checked()
    } catch {
      throw unsayable(wish, error.message)
    }
  }

  private static func unsayable(_ wish: PronunciationWish, _ why: String) -> NarrationError {
    NarrationError(
      .badInput,
      "\(wish.word) cannot be said \"\(wish.sayAs)\": \(why); put it into the lexicon another way with "
        + "`aloud lexicon add`, and close remark \(wish.ids.first ?? "") with `aloud feedback resolve`"
    )
  }

  /// How the word is written where listeners heard it. A headline's capitals tell nothing: the clip's
  /// other sentences do.
  private static func graphemes(of wish: PronunciationWish) -> [String] {
    var graphemes: [String] = []
    func add(_ text: String) {
      if !graphemes.contains(text) { graphemes.append(text) }
    }
    for voice in wish.voices {
      let typed = voice.remark.word ?? ""
      guard let heard = voice.remark.heard.first else { continue }
      if heard.isShouted {
        let others = spellings(of: typed, inClipWith: voice.log)
        others.forEach(add)
        if others.isEmpty { add(Occurrence.isShouted(typed) ? heard.text : typed) }
      } else {
        add(heard.text)
        let isSmall = typed == typed.lowercased()
        // "VIS" in a headline is Vis.
        if heard.text == heard.text.uppercased(), typed != typed.uppercased(), !isSmall {
          add(typed)
        }
        // "Junta" at a sentence's beginning is the junta in others, but Nice is not nice: the clip tells.
        if heard.isFirst, isSmall {
          let others = spellings(of: typed, inClipWith: voice.log)
          others.filter { $0 == $0.lowercased() }.forEach(add)
        }
      }
    }
    return graphemes
  }

  /// How a clip spells a word outside of headlines in capitals.
  private static func spellings(of word: String, inClipWith log: String) -> [String] {
    guard let files = ClipFiles(anyOf: log),
      let record = try? ClipRecord(readingFile: files.record, withWords: false)
    else { return [] }
    return record.segments.flatMap { Occurrence.all(of: word, in: $0.written) }
      .filter { !$0.isShouted }.map(\.text)
  }

  /// What a listener's respelling means: between slashes or brackets it is IPA, between two brackets the
  /// engine's mnemonics.
  private static func pronunciation(_ sayAs: String) -> LexiconEntry.Pronunciation {
    for (open, close, isIPA) in [("[[", "]]", false), ("[", "]", true), ("/", "/", true)]
    where sayAs.hasPrefix(open) && sayAs.hasSuffix(close)
      && sayAs.utf8.count > open.utf8.count + close.utf8.count
    {
      let inner = String(sayAs.dropFirst(open.count).dropLast(close.count))
      return isIPA ? .ipa(inner) : .espeak(inner)
    }
    return .alias(sayAs)
  }
}
