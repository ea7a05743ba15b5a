#if DEBUG
  import EngineWire

  #if canImport(Glibc)
    private import Glibc
  #else
    private import Darwin
  #endif

  /// Lets a test have a child that hangs, eats memory or dies, which no text does on demand. Stands
  /// in debug builds alone. The words begin with a character of Unicode's private use, which the
  /// stage before the engine never lets through.
  enum TestHook {
    static func act(on utterance: Request.Utterance) {
      guard case .text(let text)? = utterance.runs.first else { return }
      switch text {
      case "\u{E000}hang": while true { pause() }
      case "\u{E000}spin": while true {}
      case "\u{E000}eat":
        var hoard: [[UInt8]] = []
        while true { hoard.append([UInt8](repeating: 1, count: 1 << 20)) }
      case "\u{E000}die": kill(getpid(), SIGKILL)
      case "\u{E000}kill-engine": kill(getppid(), SIGKILL)
      default: break
      }
    }
  }
#endif
