import EngineWire

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

#if canImport(Glibc)
  private let streamSocket = Int32(SOCK_STREAM.rawValue)
  private let withoutSignal = Int32(clamping: MSG_NOSIGNAL)
#else
  private let streamSocket = SOCK_STREAM
  private let withoutSignal: Int32 = 0
#endif

/// A running `aloud-engine` and the two pipes to it.
///
/// Whoever lets go of it ends it: the engine takes its children along when its input closes.
final class EngineProcess {
  /// The engine and voice as the process found them.
  private(set) var engine = EngineDescription(
    version: "", sampleRate: 0, voiceIdentifier: "", voiceDefinition: [], data: "")
  private let executable: String
  private let process: pid_t
  private let input: Int32
  private let output: Int32
  private var replies = FrameBuffer()

  /// Starts the executable with the lanes open from descriptor ``WireFormat/firstLane`` on. It loads
  /// its data and waits to be told the voice.
  init(executable: String, lanes: [Int32]) throws(SpeechError) {
    self.executable = executable
    var toEngine: [Int32] = [-1, -1]
    var fromEngine: [Int32] = [-1, -1]
    // A socket, not a pipe, since writing to it can do without the signal when the engine is gone.
    guard unsafe socketpair(AF_UNIX, streamSocket, 0, &toEngine) == 0 else {
      throw .noRoom(code: errno)
    }
    guard unsafe pipe(&fromEngine) == 0 else {
      let code = errno
      for end in toEngine { close(end) }
      throw .noRoom(code: code)
    }
    for end in toEngine + fromEngine { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let started = Self.spawn(
      executable, input: toEngine[0], output: fromEngine[1], lanes: lanes)
    close(toEngine[0])
    close(fromEngine[1])
    switch started {
    case .success(let process):
      self.process = process
      self.input = toEngine[1]
      self.output = fromEngine[0]
    case .failure(let error):
      close(toEngine[1])
      close(fromEngine[0])
      switch error.code {
      // These say nothing of the executable.
      case EMFILE, ENFILE, EAGAIN, ENOMEM: throw .noRoom(code: error.code)
      default: throw .noEngine(path: executable, code: error.code)
      }
    }
  }

  /// Has it load a voice, for which it has so many seconds. Only once.
  func loadVoice(
    _ configuration: Request.Configuration, within seconds: Double, isInterrupted: () -> Bool
  ) throws(SpeechError) {
    guard send(.configure(configuration)) else { throw .engineLost }
    switch try receive(within: seconds, unless: isInterrupted) {
    case .ready(let engine):
      self.engine = EngineDescription(
        version: engine.version, sampleRate: Int(engine.sampleRate),
        voiceIdentifier: engine.identifier, voiceDefinition: engine.definition,
        data: engine.data)
    case .refused(.noData): throw .noData
    case .refused(.noVoice): throw .noVoice(configuration.voice)
    case .refused(.noVariant): throw .noVariant(configuration.voice)
    case .refused(.badParameter): throw .badParameter
    case .spoken, .failed, nil: throw .engineLost
    }
  }

  deinit {
    close(input)
    close(output)
    // Its input is closed, so it ends by itself; the signal is for one that has gone wrong.
    kill(process, SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  private struct SpawnError: Error {
    let code: Int32
  }

  private static func spawn(
    _ executable: String, input: Int32, output: Int32, lanes: [Int32]
  ) -> Result<pid_t, SpawnError> {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    // Copies far above the places that they go to, so that none is overwritten before its turn.
    let above = WireFormat.firstLane + Int32(clamping: lanes.count)
    let sources = ([input, output] + lanes).map { fcntl($0, F_DUPFD_CLOEXEC, above) }
    defer { for source in sources where source >= 0 { close(source) } }
    guard !sources.contains(where: { $0 < 0 }) else {
      // A place above the most that may be open is called invalid.
      return .failure(SpawnError(code: errno == EINVAL ? EMFILE : errno))
    }
    unsafe posix_spawn_file_actions_adddup2(&actions, sources[0], STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, sources[1], STDOUT_FILENO)
    // The engine and the libraries under it have things to say that are for nobody.
    unsafe posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    for (index, source) in sources.dropFirst(2).enumerated() {
      let place = WireFormat.firstLane + Int32(clamping: index)
      unsafe posix_spawn_file_actions_adddup2(&actions, source, place)
    }
    // The thread that asks may hold signals back; the engine needs those that end a child in time.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe _ = posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var process = pid_t()
    let code = unsafe withArguments([executable]) { arguments in
      unsafe withEngineEnvironment { environment in
        unsafe posix_spawn(&process, executable, &actions, &attributes, arguments, environment)
      }
    }
    return code == 0 ? .success(process) : .failure(SpawnError(code: code))
  }

  /// Sends a whole request; false where the engine is gone.
  func send(_ request: Request) -> Bool {
    var rest = request.frame[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write($0, to: input) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Waits for the next answer.
  ///
  /// A signal that comes between the question whether somebody asked to stop and the wait does not
  /// end the wait, so that is never a long one.
  /// - Parameters:
  ///   - seconds: how long to wait; nil for as long as it takes.
  ///   - isInterrupted: whether somebody asked to stop.
  /// - Returns: the answer; nil where the engine is gone or answers nonsense.
  /// - Throws: ``SpeechError`` where the time is up or somebody asked to stop.
  func receive(
    within seconds: Double? = nil, unless isInterrupted: () -> Bool
  ) throws(SpeechError) -> Reply? {
    let goal = seconds.map { Int64($0 * 1000) } ?? .max
    var patience = Patience()
    while true {
      do throws(WireError) {
        if let body = try replies.nextBody() { return try Reply(body: body) }
      } catch {
        return nil
      }
      if isInterrupted() { throw .interrupted }
      if patience.waited >= goal { throw .noAnswer(path: executable) }
      var polled = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      let ready = unsafe poll(&polled, 1, patience.nap(until: goal))
      patience.endTurn()
      guard ready > 0 else { continue }
      var bytes = [UInt8](repeating: 0, count: 1 << 12)
      let size = bytes.count
      let count = unsafe read(output, &bytes, size)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      replies.append(bytes[..<count])
    }
  }
}

/// Writes some bytes to a socket without the signal that would end us when nobody reads it.
private func write(_ bytes: UnsafeRawBufferPointer, to socket: Int32) -> Int {
  unsafe send(socket, bytes.baseAddress, bytes.count, withoutSignal)
}

/// The environment of this process, and in it the wish that functions of libraries are looked up once
/// when the engine starts rather than again in each of its children.
private func withEngineEnvironment<Result>(
  _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  var pointers: [UnsafeMutablePointer<CChar>?] = unsafe []
  var next = unsafe environ
  while let variable = unsafe next.pointee {
    unsafe pointers.append(variable)
    unsafe next += 1
  }
  return unsafe withArguments(["LD_BIND_NOW=1"]) { unsafe body(pointers + $0) }
}

/// Gives strings to C as it wants a program's arguments: pointers, the last of them nil.
private func withArguments<Result>(
  _ arguments: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  var pointers = unsafe arguments.map { unsafe strdup($0) }
  unsafe pointers.append(nil)
  defer { unsafe pointers.forEach { unsafe free($0) } }
  return unsafe body(pointers)
}
