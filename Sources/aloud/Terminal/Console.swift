#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Standard error: remarks, a line each. Where it cannot be written there is nobody to tell.
enum Console {
  /// Says a line.
  static func say(_ line: String) {
    show(line.visible + "\n")
  }

  /// Writes text as it is, control sequences too.
  static func show(_ text: String) {
    let bytes = Array(text.utf8)
    let size = bytes.count
    _ = unsafe write(STDERR_FILENO, bytes, size)
  }

  /// Whether a person looks at standard error.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// How many characters fit on a line.
  static var width: Int {
    var size = winsize()
    guard unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }
}

extension String {
  /// The text without the control characters by which it could command a terminal.
  var visible: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar
        }))
  }
}
