import Digest
import Speech

/// The voices of a batch, each with its engine, which is started when it is first needed.
final class BatchVoices {
  /// A voice that can speak.
  struct Voice {
    let profile: VoiceProfile
    let pronunciations: Pronunciations
    let engine: SpeechEngine
    /// The digest of everything beside the article that decides a clip: the voice, its lexicons,
    /// the engine, the program with its rules.
    let recipe: String
  }

  private let choice: VoiceChoice
  private let executable: String
  private let jobs: Int
  private let isInterrupted: () -> Bool
  private let onRemark: (String) -> Void
  private let common: String
  private var voices: [String: Voice] = [:]
  /// Why a voice cannot be had.
  private var obstacles: [String: NarrationError] = [:]

  /// - Parameters:
  ///   - choice: which voice is wanted.
  ///   - engine: the path of `aloud-engine`.
  ///   - program: the path of this program.
  ///   - jobs: how many segments each engine speaks at once.
  ///   - isInterrupted: asked while an engine is waited for.
  ///   - onRemark: is told what is wrong with single entries of lexicons.
  init(
    _ choice: VoiceChoice, engine: String, program: String, jobs: Int,
    isInterrupted: @escaping () -> Bool, onRemark: @escaping (String) -> Void
  ) {
    self.choice = choice
    executable = engine
    self.jobs = jobs
    self.isInterrupted = isInterrupted
    self.onRemark = onRemark
    let own = (try? SHA256.hex(ofFile: program)) ?? AloudVersion.number
    common = "\(own)\n\(choice.library.profiles)\n\(choice.name ?? "")\n\(choice.rate ?? 0)\n"
  }

  /// The voice for an article that declares a language, or none.
  ///
  /// - Throws: ``NarrationError`` where that voice cannot be had, ``BatchStop`` where none can.
  func voice(forLanguage language: String?) throws -> Voice {
    try voice(of: try choice.profile(forLanguage: language))
  }

  /// The recipe by which a voice makes clips now; nil where it cannot be had any more.
  ///
  /// - Throws: ``BatchStop`` where no voice can be had.
  func recipe(ofVoice name: String) throws(BatchStop) -> String? {
    if let voice = voices[name] { return voice.recipe }
    guard var profile = choice.library.profiles.first(where: { $0.name == name }) else {
      return nil
    }
    if let rate = choice.rate { profile.rate = rate }
    do {
      return try voice(of: profile).recipe
    } catch let stop as BatchStop {
      throw stop
    } catch {
      return nil
    }
  }

  private func voice(of profile: VoiceProfile) throws -> Voice {
    if let voice = voices[profile.name] { return voice }
    if let obstacle = obstacles[profile.name] { throw obstacle }
    let pronunciations: Pronunciations
    do throws(NarrationError) {
      pronunciations = try choice.lexicons.pronunciations(for: profile)
    } catch {
      obstacles[profile.name] = error
      throw error
    }
    pronunciations.remarks.forEach(onRemark)
    do throws(SpeechError) {
      let engine = try SpeechEngine(
        executable: executable, voice: profile.parameters, jobs: jobs,
        isInterrupted: isInterrupted)
      let key = SegmentKey(voice: profile.parameters, engine: engine.engine)
        .key(of: Segment(runs: []))
      let voice = Voice(
        profile: profile, pronunciations: pronunciations, engine: engine,
        recipe: SHA256.hex(of: "\(common)\(profile)\n\(pronunciations.digest)\n\(key)"))
      voices[profile.name] = voice
      return voice
    } catch {
      let obstacle = NarrationError(error, profile: profile)
      switch error {
      case .noVoice, .noVariant, .badParameter: obstacles[profile.name] = obstacle
      default: throw BatchStop(error: obstacle)
      }
      throw obstacle
    }
  }
}

/// Something that ends a batch, not an article of it alone.
struct BatchStop: Error {
  let error: NarrationError
}
