import Foundation

/// How a program ended and what it said.
struct Run {
  /// The exit status as a shell shows it: 128 and the signal's number where one ended it.
  var status: Int32
  /// Standard output.
  var output: [UInt8]
  /// Standard error.
  var remarks: String

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }
}

/// A program that runs in a process group of its own, with its output going into files.
final class RunningProgram {
  /// Where its standard input comes from or its output goes to.
  enum Stream {
    case nothing
    case file(String)
    case descriptor(Int32)
  }

  struct StartFailure: Error {
    var program: String
    var code: Int32
  }
  struct TookTooLong: Error {
    var command: [String]
  }

  let process: pid_t
  private let command: [String]
  private let captured: (output: String, remarks: String)
  private var isReaped = false

  /// Starts a command in a folder; its output is captured in files of `capture` unless it goes
  /// elsewhere.
  init(
    _ command: [String], in folder: String, environment: [String: String], capture: String,
    input: Stream = .nothing, output: Stream? = nil
  ) throws {
    self.command = command
    captured = (capture + ".out", capture + ".err")
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    let streams: [(Int32, Stream, Int32)] = [
      (0, input, O_RDONLY), (1, output ?? .file(captured.output), writing),
      (2, .file(captured.remarks), writing),
    ]
    for (number, stream, flags) in streams {
      switch stream {
      case .nothing:
        unsafe posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_RDWR, 0)
      case .file(let path):
        unsafe posix_spawn_file_actions_addopen(&actions, number, path, flags, 0o644)
      case .descriptor(let descriptor):
        unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, number)
      }
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe _ = posix_spawnattr_destroy(&attributes) }
    // Signals as a shell in the foreground gives them, whoever started the tests.
    var none = sigset_t()
    unsafe sigemptyset(&none)
    var all = sigset_t()
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
    var started = pid_t()
    // The shell goes into the folder and becomes the command.
    let inFolder = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder] + command
    let code = unsafe withPointers(inFolder) { arguments in
      unsafe withPointers(environment.map { "\($0.key)=\($0.value)" }) { environment in
        unsafe posix_spawn(&started, inFolder[0], &actions, &attributes, arguments, environment)
      }
    }
    guard code == 0 else { throw StartFailure(program: command[0], code: code) }
    process = started
  }

  deinit {
    if !isReaped { _ = kill(-process, SIGKILL) }
  }

  /// Sends it a signal, and to nobody else.
  func signal(_ number: Int32) { _ = kill(process, number) }

  /// What it has said on standard error so far.
  var remarksSoFar: String {
    let bytes = try? Data(contentsOf: URL(fileURLWithPath: captured.remarks))
    return String(decoding: bytes ?? Data(), as: UTF8.self)
  }

  /// Waits for its end; after a minute it is ended with all that it started.
  func finish(within seconds: Double = 60) throws -> Run {
    let deadline = ContinuousClock.now + .seconds(seconds)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, WNOHANG) == 0 {
      if ContinuousClock.now > deadline {
        _ = kill(-process, SIGKILL)
        _ = unsafe waitpid(process, &status, 0)
        isReaped = true
        throw TookTooLong(command: command)
      }
      usleep(2_000)
    }
    isReaped = true
    let signal = status & 0x7F
    return Run(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal,
      output: (try? [UInt8](Data(contentsOf: URL(fileURLWithPath: captured.output)))) ?? [],
      remarks: String(
        decoding: try Data(contentsOf: URL(fileURLWithPath: captured.remarks)), as: UTF8.self))
  }
}

/// Gives strings to C as it wants arguments: pointers, the last of them nil.
private func withPointers<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  var pointers = unsafe strings.map { unsafe strdup($0) }
  unsafe pointers.append(nil)
  defer { unsafe pointers.forEach { unsafe free($0) } }
  return unsafe body(pointers)
}
