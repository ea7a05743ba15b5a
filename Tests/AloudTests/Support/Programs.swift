import Foundation

/// The programs that are tested, and what this machine offers around them.
enum Programs {
  /// The folder of the programs: `$ALOUD_BIN`, or else that of the test bundle, where the build
  /// leaves them.
  static let folder: String = {
    if let named = ProcessInfo.processInfo.environment["ALOUD_BIN"], !named.isEmpty { return named }
    return testFolder
  }()

  private static let testFolder: String = {
    let own =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
    return String(own[..<(own.lastIndex(of: "/") ?? own.startIndex)])
  }()

  static let aloud = folder + "/aloud"
  static let engine = folder + "/aloud-engine"

  /// The engine of the build of the tests, which does on demand what no text makes it do; nil where
  /// that is built like the shipped one.
  static let hookedEngine: String? = {
    #if DEBUG
      let path = testFolder + "/aloud-engine"
      return FileManager.default.isExecutableFile(atPath: path) ? path : nil
    #else
      return nil
    #endif
  }()

  /// The checkout whose tests these are.
  static let checkout: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/")
  }()

  /// The articles of `Samples/`.
  static let samples: [String] = {
    let folder = checkout + "/Samples"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }.sorted()
      .map { "\(folder)/\($0)" }
  }()

  /// A sample by its file's name.
  static func sample(_ name: String) -> String { "\(checkout)/Samples/\(name)" }

  /// Where a program of the system lies, if it is there.
  static func system(_ name: String) -> String? {
    ["/usr/bin/", "/bin/", "/usr/local/bin/", "/usr/sbin/", "/sbin/"].map { $0 + name }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

/// What tests can do on this machine; each is asked once.
enum Machine {
  /// What makes a program run as somebody whom file permissions hold back: nothing for such a user,
  /// another user for root, nil where that cannot be had.
  static let asOrdinaryUser: [String]? = {
    if geteuid() != 0 { return [] }
    guard let setpriv = Programs.system("setpriv") else { return nil }
    let prefix = [setpriv, "--reuid=65534", "--regid=65534", "--clear-groups"]
    // The programs may lie where only root can go.
    return works(prefix + [Programs.aloud, "say", "a", "-o", "a.wav"]) ? prefix : nil
  }()

  /// What runs a shell command that can mount file systems which nobody else sees.
  static let asMounter: [String]? = {
    guard let unshare = Programs.system("unshare") else { return nil }
    let prefix = [unshare, "-rm"]
    return works(prefix + ["/bin/sh", "-c", "mount -t tmpfs -o size=64k none /mnt"])
      ? prefix : nil
  }()

  /// What keeps a program to one processor.
  static let onOneProcessor: [String]? = {
    guard let taskset = Programs.system("taskset") else { return nil }
    return works([taskset, "-c", "0", "/bin/true"]) ? [taskset, "-c", "0"] : nil
  }()

  /// The version of eSpeak NG, as pkg-config tells it.
  static let engineVersion: String? = {
    guard let tool = Programs.system("pkg-config"), let place = try? Workplace() else { return nil }
    return (try? place.run([tool, "--modversion", "espeak-ng"]))?.text
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }()

  static let hasTerminals = (try? Terminal()) != nil
  static let hasFullDevice = FileManager.default.fileExists(atPath: "/dev/full")
  static let hasProcesses = FileManager.default.fileExists(atPath: "/proc/self/environ")

  private static func works(_ command: [String]) -> Bool {
    guard let place = try? Workplace(), let run = try? place.run(command) else { return false }
    return run.status == 0
  }
}
