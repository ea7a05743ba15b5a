private import CProcess

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Ctrl-C and its like, noticed between two steps of the work, so that the work can tidy up.
public enum Interruption {
  /// From now on SIGINT, SIGTERM and SIGHUP no longer end the process but are remembered.
  public static func watch() {
    for signal in [SIGINT, SIGTERM, SIGHUP] { process_catch_signal(signal) }
  }

  /// From now on the same signals end the process again, for work that waits on others and leaves
  /// nothing to tidy up.
  public static func endWatch() {
    for number in [SIGINT, SIGTERM, SIGHUP] { _ = signal(number, SIG_DFL) }
  }

  /// From now on writing to a pipe that nobody reads is an error instead of a signal.
  public static func ignoreBrokenPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// The signal that came last, or nil.
  public static var signalNumber: Int? {
    let number = process_caught_signal()
    return number == 0 ? nil : Int(number)
  }

  /// Whether somebody asked to stop.
  public static var isRequested: Bool { signalNumber != nil }
}
