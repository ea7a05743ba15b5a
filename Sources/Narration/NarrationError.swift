import Article
import Clips
package import DurableFile
import Speech

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Why an article has no clip, in a sentence or two for the person who asked: what is wrong with
/// which file, and what to do.
public struct NarrationError: Error, Equatable, Sendable {
  /// The kinds that a program tells apart.
  public enum Kind: Sendable {
    /// The input cannot be narrated.
    case badInput
    /// The input is not there or may not be read.
    case noInput
    /// eSpeak NG, its data or the voice is not there.
    case unavailable
    /// A fault of Aloud's.
    case fault
    /// The output cannot be created.
    case cannotCreate
    /// Reading or writing failed half-way.
    case ioFailed
    /// The program that read our output has ended, as `head` does; nobody wants to know.
    case outputClosed
    /// Somebody asked to stop.
    case interrupted
  }

  /// What kind of failure it is.
  public var kind: Kind
  /// What is wrong, and what to do.
  public var message: String

  /// Puts an error together.
  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}

extension NarrationError {
  /// What went wrong with a file, as this target's error.
  package init(_ error: FileError) {
    let kind: Kind =
      switch error.kind {
      case .missing, .notPermitted: .noInput
      case .isFolder: .badInput
      case .cannotCreate: .cannotCreate
      case .ioFailed: error.code == EPIPE ? .outputClosed : .ioFailed
      }
    self.init(kind, error.description)
  }

  /// Why the bytes of a file are no article.
  init(_ error: ArticleError, file: String) {
    switch error {
    case .notText(let what):
      self.init(.badInput, "\(file) is \(what), not text; give a text or Markdown file")
    case .notUTF8(let offset, let guess):
      let looks = guess.map { "; it looks like \($0)" } ?? ""
      self.init(
        .badInput,
        "\(file) is not UTF-8 (byte \(offset))\(looks); save it as UTF-8 and run again")
    case .empty:
      self.init(.badInput, "\(file) is empty; there is nothing to say")
    case .nothingToRead:
      self.init(
        .badInput, "\(file) holds nothing to read aloud; see `aloud preview` for what is left out")
    }
  }

  /// Why the engine cannot be had.
  init(_ error: SpeechError, profile: VoiceProfile) {
    let voice = "voice \(profile.name) (\(profile.engineVoice))"
    switch error {
    case .noEngine(let path, _):
      self.init(
        .unavailable,
        "the engine cannot be started: \(path) is not there or is not a program; put aloud-engine "
          + "beside aloud or name it in ALOUD_ENGINE")
    case .noData:
      self.init(
        .unavailable,
        "eSpeak NG's data is missing; install it (Debian: apt-get install espeak-ng-data)")
    case .noVoice:
      self.init(
        .unavailable, "eSpeak NG has no \(voice); `aloud voices` lists those that can be used here")
    case .noVariant:
      self.init(
        .unavailable,
        "eSpeak NG has no such variant for the \(voice); `aloud voices` lists those that can be "
          + "used here")
    case .badParameter:
      self.init(.unavailable, "eSpeak NG does not take the parameters of the \(voice)")
    case .engineLost:
      self.init(
        .unavailable,
        "the engine process ended or did not answer; is aloud-engine of the same version as aloud?")
    case .noAnswer(let path):
      self.init(
        .unavailable,
        "the engine does not answer: \(path); put the aloud-engine of this version beside aloud or "
          + "name it in ALOUD_ENGINE")
    case .noRoom(let code):
      self.init(.ioFailed, "there is no room for the engine and its output: \(Self.shortage(code))")
    case .interrupted:
      self = .interrupted
    }
  }

  /// What the system is short of, by its error number, and what to do.
  private static func shortage(_ code: Int32) -> String {
    switch code {
    case EMFILE: "too many files are open; let a process have more of them (ulimit -n)"
    case ENFILE: "too many files are open on this machine; end some programs and run again"
    case EAGAIN:
      "the system starts no more processes; end some or allow more of them (ulimit -u)"
    case EFBIG: "files may not grow as large as a sentence needs; allow larger ones (ulimit -f)"
    default: "the system has no memory left; end some programs and run again"
    }
  }

  /// Somebody asked to stop.
  static let interrupted = NarrationError(.interrupted, "interrupted; nothing was changed")
}

extension NarrationError {
  /// Runs some work with a voice, and turns every error that comes out of it into one of these.
  @discardableResult
  static func unified<Result>(
    _ profile: VoiceProfile, _ work: () throws -> Result
  ) throws(NarrationError) -> Result {
    do {
      return try work()
    } catch let error as SpeechError {
      throw NarrationError(error, profile: profile)
    } catch {
      throw NarrationError(any: error)
    }
  }

  /// What went wrong, whatever it is.
  init(any error: any Error) {
    switch error {
    case let error as NarrationError: self = error
    case let error as FileError: self.init(error)
    case let error as ClipRecordError: self.init(error)
    default: self.init(.fault, "something went wrong that should not: \(error)")
    }
  }
}
