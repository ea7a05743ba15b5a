public import Lexicon
import Normalisation
import Speech

/// A lexicon held against the engine: whether its entries can be said, and what is said without them.
public struct LexiconCheck: Sendable {
  /// One entry, looked at for one kind of English.
  public struct Line: Sendable, Equatable {
    /// The line of the file on which it begins, from 1.
    public var line: Int
    /// The entry.
    public var entry: LexiconEntry
    /// The kind of English, as a BCP 47 tag.
    public var language: String
    /// What the engine is given for it: phonemes in its mnemonics, or the words of an alias. Nil where
    /// something is wrong with it.
    public var given: String?
    /// How the engine says it then, in IPA.
    public var said: String?
    /// How the engine says the word without the entry, in IPA; nil where it cannot be asked.
    public var saidWithout: String?
    /// What is wrong, in words.
    public var fault: String?

    /// Whether the entry changes nothing.
    public var isNeedless: Bool { said != nil && said == saidWithout }
  }

  /// The file's path.
  public let path: String
  /// The entries, in the order of the file.
  public private(set) var lines: [Line] = []
  /// What in the file is no entry, with file and line.
  public let faults: [LexiconError]

  /// Holds a lexicon against the engine.
  ///
  /// - Parameters:
  ///   - file: the lexicon.
  ///   - library: the voices; each entry is said by the one for its language.
  ///   - engine: the path of `aloud-engine`.
  /// - Throws: ``NarrationError`` where there is no voice or no engine.
  public init(
    of file: LexiconFile, library: VoiceLibrary, engine: String
  ) throws(NarrationError) {
    path = file.path
    faults = file.faults
    var speakers: [String: Transcriber] = [:]
    for item in file.items {
      let tag = item.entry.language ?? file.language
      let profile = try library.profile(forLanguage: tag)
      if speakers[profile.name] == nil {
        speakers[profile.name] = try Transcriber(profile, engine: engine)
      }
      guard let speaker = speakers[profile.name] else { continue }
      var line = Line(line: item.line, entry: item.entry, language: tag)
      let language = Language(tag: tag)
      do throws(PhonemeFault) {
        let entry = try Speller(language).entries(for: item.entry).first
        switch entry?.reading {
        case .sounds(let sounds):
          line.given = sounds
          line.said = speaker.transcribe([.phonemes(sounds)])
        case .words(let words):
          line.given = words
          line.said = speaker.transcribe(Self.runs(words, language))
        case nil: break
        }
      } catch {
        line.fault = error.description
      }
      line.saidWithout = speaker.transcribe(Self.runs(item.entry.word, language))
      lines.append(line)
    }
  }

  /// A word as the engine is given it when no lexicon knows it.
  private static func runs(_ word: String, _ language: Language) -> [Run] {
    let reading = Normaliser(language: language).reading(of: word)
    return EngineText(reading, language: language).parts.map { Run($0) }
  }
}

/// Asks the engine how it would say something.
private final class Transcriber {
  private let engine: SpeechEngine
  private let profile: VoiceProfile

  init(_ profile: VoiceProfile, engine: String) throws(NarrationError) {
    self.profile = profile
    do throws(SpeechError) {
      self.engine = try SpeechEngine(
        executable: engine, voice: profile.parameters, jobs: 1,
        isInterrupted: { Interruption.isRequested })
    } catch {
      throw NarrationError(error, profile: profile)
    }
  }

  /// IPA on one line; nil where the engine does not answer.
  func transcribe(_ runs: [Run]) -> String? {
    do throws(SpeechError) {
      try engine.begin(Segment(runs: runs), for: .ipa)
      guard case .transcribed(let text)? = try engine.next() else { return nil }
      return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    } catch {
      return nil
    }
  }
}
