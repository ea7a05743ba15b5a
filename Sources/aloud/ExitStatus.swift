import Narration

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// How a run ended, as the shell sees it.
struct ExitStatus: Error, Equatable {
  let code: Int32

  /// Done.
  static let success = ExitStatus(code: 0)
  /// Something was found that does not hold, or some of the work failed and the rest is done.
  static let faultsFound = ExitStatus(code: 1)
  /// The input is of no use.
  static let badInput = ExitStatus(code: 65)
  /// Wrong usage.
  static let usage = ExitStatus(code: 64)
  /// Reading or writing failed.
  static let ioFailed = ExitStatus(code: 74)

  private init(code: Int32) {
    self.code = code
  }

  /// The status for an error.
  init(_ error: NarrationError) {
    switch error.kind {
    case .badInput: code = 65
    case .noInput: code = 66
    case .unavailable: code = 69
    case .fault: code = 70
    case .cannotCreate: code = 73
    case .ioFailed, .outputClosed: code = 74
    case .interrupted: code = 128 + Int32(clamping: Interruption.signalNumber ?? 2)
    }
  }

  func exit() -> Never {
    #if canImport(Glibc)
      Glibc.exit(code)
    #else
      Darwin.exit(code)
    #endif
  }
}
