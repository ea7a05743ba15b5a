#if DEBUG
  import EngineWire

  #if canImport(Glibc)
    private import Glibc
  #else
    private import Darwin
  #endif

  /// Lets a test have a child that hangs, eats memory or dies, which no text does on demand. Stands
  /// in debug builds alone.
  ///
  /// The words begin with a character of Unicode's private use, which the stage before the engine
  /// never lets through. For whole articles `ALOUD_TEST_HOOK` names words of them:
  /// `hang=quay,eat=crane`.
  enum TestHook {
    static func act(on utterance: Request.Utterance) {
      guard case .text(let text)? = utterance.runs.first, let what = action(for: text) else {
        return
      }
      switch what {
      case "hang": while true { pause() }
      case "spin": while true {}
      case "eat":
        var hoard: [[UInt8]] = []
        while true { hoard.append([UInt8](repeating: 1, count: 1 << 20)) }
      case "die": kill(getpid(), SIGKILL)
      case "kill-engine": kill(getppid(), SIGKILL)
      default: break
      }
    }

    private static func action(for text: String) -> String? {
      if text.hasPrefix("\u{E000}") { return String(text.dropFirst()) }
      let words = text.split { !$0.isLetter }
      for rule in variable("ALOUD_TEST_HOOK")?.split(separator: ",") ?? [] {
        let parts = rule.split(separator: "=")
        if parts.count == 2, words.contains(parts[1]) { return String(parts[0]) }
      }
      return nil
    }

    /// How many milliseconds a child has, by `ALOUD_TEST_PATIENCE`.
    static var patience: UInt32? { variable("ALOUD_TEST_PATIENCE").flatMap { UInt32($0) } }

    private static func variable(_ name: String) -> String? {
      unsafe getenv(name).map { unsafe String(cString: $0) }
    }
  }
#endif
