private import CProcess

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Ctrl-C and its like, noticed between two steps of the work, so that the work can tidy up.
public enum Interruption {
  private static let watched = [SIGINT, SIGTERM, SIGHUP]

  /// From now on SIGINT, SIGTERM and SIGHUP no longer end the process but are remembered. Those that
  /// were ignored when the program was started, as `nohup` has it, stay ignored.
  public static func watch() {
    for signal in watched { process_catch_signal(signal) }
  }

  /// From now on the same signals do again what they did before ``watch()``, for work that waits on
  /// others and leaves nothing to tidy up.
  public static func endWatch() {
    for signal in watched { process_release_signal(signal) }
  }

  /// From now on writing to a pipe that nobody reads, or past the size that files may have here, is
  /// an error instead of the end of the process.
  public static func makeFailedWritesErrors() {
    for number in [SIGPIPE, SIGXFSZ] { _ = signal(number, SIG_IGN) }
  }

  /// The signal that came last, or nil.
  public static var signalNumber: Int? {
    let number = process_caught_signal()
    return number == 0 ? nil : Int(number)
  }

  /// Whether somebody asked to stop.
  public static var isRequested: Bool { signalNumber != nil }
}
