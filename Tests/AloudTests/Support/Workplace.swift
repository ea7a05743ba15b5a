import Foundation

/// A folder of its own for a test, in which it runs programs; it goes with its value.
final class Workplace {
  let path: String
  /// Variables for the programs, beside those that they need.
  var environment: [String: String] = [:]
  private let root: String
  private var runs = 0

  /// The folder of what a person has set up for programs; it need not be there.
  var configuration: String { root + "/config" }

  init() throws {
    root = NSTemporaryDirectory() + "/aloud-test-\(UUID().uuidString)"
    path = root + "/work"
    for folder in [path, root + "/tmp"] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    // Tests run programs as another user too.
    for folder in [root, path, root + "/tmp"] { unsafe chmod(folder, 0o777) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  /// Starts a command.
  func start(
    _ command: [String], input: RunningProgram.Stream = .nothing,
    output: RunningProgram.Stream? = nil
  ) throws -> RunningProgram {
    runs += 1
    var variables = [
      "PATH": "/usr/bin:/bin", "TMPDIR": root + "/tmp", "LC_ALL": "C.UTF-8",
      // What the person who runs the tests has set up is none of their business.
      "XDG_CONFIG_HOME": configuration,
    ]
    for name in ["LD_LIBRARY_PATH", "HOME"] {
      variables[name] = ProcessInfo.processInfo.environment[name]
    }
    variables.merge(environment) { $1 }
    return try RunningProgram(
      command, in: path, environment: variables, capture: "\(root)/run\(runs)", input: input,
      output: output)
  }

  /// Runs a command to its end.
  func run(
    _ command: [String], input: RunningProgram.Stream = .nothing,
    output: RunningProgram.Stream? = nil
  ) throws -> Run {
    try start(command, input: input, output: output).finish()
  }

  /// Runs `aloud` to its end.
  func aloud(_ arguments: String...) throws -> Run {
    try run([Programs.aloud] + arguments)
  }

  /// Runs `aloud` with a text as its standard input.
  func aloud(_ arguments: String..., input: String) throws -> Run {
    let file = "\(root)/input\(runs)"
    try Data(input.utf8).write(to: URL(fileURLWithPath: file))
    return try run([Programs.aloud] + arguments, input: .file(file))
  }

  /// The path of a file in it.
  func callAsFunction(_ name: String) -> String { path + "/" + name }

  func write(_ text: String, _ name: String) throws {
    try write(Array(text.utf8), name)
  }

  func write(_ bytes: [UInt8], _ name: String) throws {
    let file = self(name)
    let folder = String(file[..<(file.lastIndex(of: "/") ?? file.endIndex)])
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
  }

  func read(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: self(name))))
  }

  func text(_ name: String) throws -> String { String(decoding: try read(name), as: UTF8.self) }

  /// All names in a folder of it, hidden ones too, sorted; none where it is not there.
  func names(_ folder: String = "") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: self(folder))) ?? []).sorted()
  }

  /// What programs left among the temporary files.
  var temporaryFiles: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: root + "/tmp")) ?? []).sorted()
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: self(name)) }

  /// The record of a clip, by the path of the clip without its ending.
  func record(_ stem: String) throws -> Record {
    try JSONDecoder().decode(Record.self, from: Data(try read(stem + ".clip.json")))
  }

  /// The digest-like value of the three files of a clip that are the same on every run.
  func clip(_ stem: String) throws -> [[UInt8]] {
    try [".wav", ".vtt", ".clip.json"].map { try read(stem + $0) }
  }

  /// Makes a program that says nothing for half a minute take the engine's place; it leaves a file
  /// `asked` when it is started.
  func writeSilentEngine() throws {
    let script = "#!/bin/sh\ntouch '\(self("asked"))'\nexec sleep 30\n"
    // Another program writes it: what this one has open for writing, its forks have for a moment, and
    // then it cannot be run.
    let written = try run([
      "/bin/sh", "-c", "printf '%s' \"$0\" > engine; chmod 755 engine", script,
    ])
    guard written.status == 0 else { throw CocoaError(.fileWriteUnknown) }
    environment["ALOUD_ENGINE"] = self("engine")
  }

  /// The names of a whole clip's files.
  static func files(_ stem: String) -> [String] {
    [".clip.json", ".feedback.jsonl", ".vtt", ".wav"].map { stem + $0 }
  }
}
