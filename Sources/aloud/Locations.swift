import ArgumentParser
import Narration

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Where the voices and the engine are looked for.
struct LocationOptions: ParsableArguments {
  @Option(
    name: .customLong("voices"),
    help: ArgumentHelp(
      "Look for voice profiles here first. (default: $ALOUD_VOICES, then share/aloud near the program)",
      valueName: "folder"))
  var voicesFolder: String?

  /// The profiles that can be found.
  func library() throws(NarrationError) -> VoiceLibrary {
    // A folder that somebody named and that is not there is a slip; those that are tried are not.
    try VoiceLibrary(
      named: [voicesFolder, Environment.value("ALOUD_VOICES")].compactMap(\.self),
      folders: folders)
  }

  private var folders: [String] {
    var folders: [String] = []
    folders.append("\(Environment.programFolder)/../share/aloud")
    if let checkout = Environment.checkout { folders.append("\(checkout)/Voices") }
    return folders
  }

  /// The engine's executable.
  var enginePath: String { Self.enginePath }

  /// The engine's executable, which no option names.
  static var enginePath: String {
    Environment.value("ALOUD_ENGINE") ?? "\(Environment.programFolder)/aloud-engine"
  }
}

/// What the process was given by the system.
enum Environment {
  /// A variable's value, where it is set and not empty.
  static func value(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The folder of what a person has set up for this program, by the XDG Base Directory Specification;
  /// nil where the person has no home.
  static let configurationFolder: String? = {
    if let folder = value("XDG_CONFIG_HOME"), folder.hasPrefix("/") { return folder + "/aloud" }
    guard let home = value("HOME"), home.hasPrefix("/") else { return nil }
    return home.hasSuffix("/") ? home + ".config/aloud" : home + "/.config/aloud"
  }()

  /// The folder in which this program lies, links followed.
  static let programFolder = programPath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast().joined(separator: "/")

  /// Where this program lies, links followed.
  static let programPath: String = {
    #if os(Linux)
      let own = "/proc/self/exe"
    #else
      let own = CommandLine.arguments[0]
    #endif
    guard let real = unsafe realpath(own, nil) else { return "./aloud" }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }()

  /// The folder of the checkout that built this program, where it lies in one: it is the folder
  /// above the nearest `.build`.
  static let checkout: String? = {
    let parts = programFolder.split(separator: "/", omittingEmptySubsequences: false)
    guard let build = parts.lastIndex(of: ".build") else { return nil }
    return parts[..<build].joined(separator: "/")
  }()
}
