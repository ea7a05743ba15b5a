import CProcess
import EngineWire

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Takes requests from standard input, has each spoken by a child, and answers on standard output.
///
/// One loop around `poll`. It ends when its standard input closes, and takes every
/// child along.
struct ForkServer {
  private let espeak: Espeak
  /// How many children there may be at once: as many as there are jobs. Where these are to keep every
  /// processor busy there are two more, so that none is idle while a child is being forked, or the
  /// answer of one that has ended is under way; who asks for fewer processors than there are, or for
  /// one job, gets no more.
  private let mostChildren: Int
  private let limits: Request.Limits
  private var input = FrameBuffer()
  private var waiting: [Request.Utterance] = []
  /// Those that failed for a reason that may be gone by now; each gets one more go, alone.
  private var again: [Request.Utterance] = []
  private var children: [Child] = []
  private var patience = Patience()
  /// Until when, on the clock of ``patience``, a first child is tried to be started; nil where the
  /// last one could be.
  private var startDeadline: Int64?

  init(espeak: Espeak, configuration: Request.Configuration, input: FrameBuffer) {
    self.espeak = espeak
    let jobs = max(1, Int(configuration.jobs))
    let keepsAllBusy = jobs > 1 && jobs >= process_processor_count()
    mostChildren = keepsAllBusy ? jobs + 2 : jobs
    var limits = configuration.limits
    #if DEBUG
      limits.wallMilliseconds = TestHook.patience ?? limits.wallMilliseconds
    #endif
    self.limits = limits
    self.input = input
  }

  /// Serves until the asker is gone or sends what is no message.
  mutating func run() {
    do throws(WireError) {
      try takeRequests()
      while true {
        startChildren()
        var polled = [pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)]
        polled += children.map { pollfd(fd: $0.report, events: Int16(POLLIN), revents: 0) }
        let count = nfds_t(polled.count)
        let ready = unsafe poll(&polled, count, nap)
        guard ready >= 0 || errno == EINTR else { break }
        patience.endTurn()
        if ready > 0 {
          let ended = Set(polled.dropFirst().filter { $0.revents != 0 }.map(\.fd))
          collect { ended.contains($0.report) }
          if polled[0].revents != 0 {
            guard readInput() else { break }
            try takeRequests()
          }
        }
        stopLateChildren()
      }
    } catch {}
    for child in children { kill(child.process, SIGKILL) }
  }

  private mutating func takeRequests() throws(WireError) {
    while let body = try input.nextBody() {
      guard case .speak(let utterance) = try Request(body: body) else { throw WireError() }
      waiting.append(utterance)
    }
  }

  private mutating func startChildren() {
    while again.isEmpty, children.count < mostChildren, !children.contains(where: \.isLastGo),
      let utterance = waiting.first, start(utterance, isLastGo: false)
    { waiting.removeFirst() }
    if children.isEmpty, let utterance = again.first, start(utterance, isLastGo: true) {
      again.removeFirst()
    }
  }

  /// The longest that the first child of all waits for the system to have a process, in milliseconds.
  private static let longestStart: Int64 = 2_000

  /// Starts a child, or gives its segment up where there has been no process for too long; false
  /// where it is to be tried again later.
  private mutating func start(_ utterance: Request.Utterance, isLastGo: Bool) -> Bool {
    if let child = Child(
      speaking: utterance, isLastGo: isLastGo, with: espeak, limits: limits,
      since: patience.waited)
    {
      children.append(child)
      startDeadline = nil
      return true
    }
    // When one of those that run has ended there is room for another.
    guard children.isEmpty else { return false }
    let deadline = startDeadline ?? patience.waited + Self.longestStart
    startDeadline = deadline
    guard patience.waited >= deadline else { return false }
    send(.failed(id: utterance.id, .noProcess))
    return true
  }

  /// Answers for the children that are done and forgets them.
  private mutating func collect(where isDone: (Child) -> Bool) {
    for child in children where isDone(child) {
      let outcome = child.outcome()
      if case .failed(_, let failure) = outcome, failure.isPassing, !child.isLastGo {
        again.append(child.utterance)
      } else {
        send(outcome)
      }
    }
    children.removeAll(where: isDone)
  }

  /// How long to wait for something to happen, as `poll` wants it.
  private var nap: Int32 {
    if let next = children.map(\.deadline).min() { return patience.nap(until: next) }
    return waiting.isEmpty && again.isEmpty ? -1 : patience.nap(until: .max)
  }

  private mutating func stopLateChildren() {
    for index in children.indices where children[index].deadline <= patience.waited {
      if !children[index].timedOut { children[index].stop() }
    }
    collect { $0.timedOut }
  }

  /// Reads what is there; false at the end.
  private mutating func readInput() -> Bool {
    guard let bytes = readAvailable() else { return false }
    input.append(bytes)
    return true
  }

  private func send(_ reply: Reply) {
    sendReply(reply)
  }
}

/// What can be read from standard input now, or nil at its end.
func readAvailable() -> [UInt8]? {
  // Nothing but what is read is written: each page that the server writes while a child runs is
  // copied first.
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, initialised in
    var count = unsafe read(STDIN_FILENO, buffer.baseAddress, buffer.count)
    while count < 0, errno == EINTR {
      count = unsafe read(STDIN_FILENO, buffer.baseAddress, buffer.count)
    }
    initialised = max(0, count)
  }
  return bytes.isEmpty ? nil : bytes
}

/// Writes a whole answer to standard output; where the asker is gone there is nobody to tell.
func sendReply(_ reply: Reply) {
  var rest = reply.frame[...]
  while !rest.isEmpty {
    let count = unsafe rest.withUnsafeBytes {
      unsafe write(STDOUT_FILENO, $0.baseAddress, $0.count)
    }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return }
    rest = rest.dropFirst(count)
  }
}
