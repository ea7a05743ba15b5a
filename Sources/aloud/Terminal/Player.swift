import Narration

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// A program of this machine that plays a WAV file.
struct Player {
  /// Programs and their arguments before the file, the plainest first.
  private static let known: [(program: String, arguments: [String])] = [
    ("aplay", ["-q"]), ("pw-play", []), ("paplay", []), ("afplay", []), ("play", ["-q"]),
    ("ffplay", ["-nodisp", "-autoexit", "-loglevel", "quiet"]), ("mpv", ["--really-quiet"]),
  ]

  private let found: [(path: String, arguments: [String])]

  /// Looks for players in the folders of `PATH`.
  ///
  /// - Throws: ``NarrationError`` where there is none.
  init() throws(NarrationError) {
    let folders = (Environment.value("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    found = Self.known.compactMap { player in
      let paths = folders.map { "\($0)/\(player.program)" }
      return paths.first { (path: String) in unsafe access(path, X_OK) == 0 }
        .map { ($0, player.arguments) }
    }
    if found.isEmpty {
      throw NarrationError(
        .unavailable,
        "there is no program here that plays sound (aplay, pw-play, paplay …); write it to a file "
          + "with -o FILE.wav")
    }
  }

  /// Plays what is written into an open file, which has no name and is gone afterwards.
  ///
  /// - Throws: ``NarrationError`` where no player could play it.
  func play(_ write: (Int32) throws(NarrationError) -> Void) throws(NarrationError) {
    guard let file = unsafe tmpfile() else {
      throw NarrationError(.cannotCreate, "cannot create a temporary file")
    }
    defer { unsafe _ = fclose(file) }
    let descriptor = unsafe fileno(file)
    try write(descriptor)
    for player in found where run(player.path, player.arguments + ["/dev/stdin"], input: descriptor)
    {
      return
    }
    let names = found.map { $0.path.split(separator: "/").last.map(String.init) ?? "" }
      .joined(separator: ", ")
    throw NarrationError(
      .unavailable,
      "no sound could be played (\(names) failed); write it to a file with -o FILE.wav")
  }

  /// Runs a program with a file as its standard input; whether it ended well.
  private func run(_ program: String, _ arguments: [String], input: Int32) -> Bool {
    _ = lseek(input, 0, SEEK_SET)
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    // Where one cannot, the next may; what it says of that is for nobody.
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO)
    var pointers = unsafe ([program] + arguments).map { unsafe strdup($0) }
    unsafe pointers.append(nil)
    defer { unsafe pointers.forEach { unsafe free($0) } }
    var process = pid_t()
    guard unsafe posix_spawn(&process, program, &actions, nil, pointers, environ) == 0 else {
      return false
    }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }
}
