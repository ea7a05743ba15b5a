import CProcess
import EngineWire

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// A fork of the engine process that speaks one segment and is gone.
struct Child {
  let utterance: Request.Utterance
  /// Whether the segment failed before, and has this one go more.
  let isLastGo: Bool
  let process: pid_t
  /// The end of the pipe on which the child reports; it closes when the child is gone, however.
  let report: Int32
  /// When its time is up, in milliseconds of the server's patience.
  let deadline: Int64
  private(set) var timedOut = false

  /// Starts a child, or answers nil where the system has no process or pipe left.
  init?(
    speaking utterance: Request.Utterance, isLastGo: Bool, with espeak: Espeak,
    limits: Request.Limits, since start: Int64
  ) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    let engine = getpid()
    let process = process_fork()
    guard process >= 0 else {
      close(ends[0])
      close(ends[1])
      return nil
    }
    if process == 0 {
      Self.run(utterance, with: espeak, limits: limits, engine: engine, report: ends[1])
    }
    close(ends[1])
    self.utterance = utterance
    self.isLastGo = isLastGo
    self.process = process
    self.report = ends[0]
    self.deadline = start + Int64(limits.wallMilliseconds)
  }

  /// The child's whole life.
  private static func run(
    _ utterance: Request.Utterance, with espeak: Espeak, limits: Request.Limits, engine: pid_t,
    report: Int32
  ) -> Never {
    guard process_die_with_parent(engine) == 0,
      process_limit(UInt64(limits.cpuSeconds), limits.memory, limits.output) == 0
    else { _exit(Int32(SpeakingError.cannotWrite)) }
    close(STDIN_FILENO)
    close(STDOUT_FILENO)
    #if DEBUG
      TestHook.act(on: utterance)
    #endif
    do throws(SpeakingError) {
      let lane = WireFormat.firstLane + Int32(clamping: utterance.lane)
      let (frames, events) =
        switch utterance.product {
        case .sound: try espeak.speak(utterance.runs, into: lane, limit: limits.output)
        case .mnemonics: try espeak.transcribe(utterance.runs, into: lane, asIPA: false)
        case .ipa: try espeak.transcribe(utterance.runs, into: lane, asIPA: true)
        }
      var counts = [frames, events]
      let size = counts.count * MemoryLayout<UInt32>.size
      let sent = unsafe write(report, &counts, size)
      _exit(sent == size ? 0 : Int32(SpeakingError.cannotWrite))
    } catch {
      _exit(Int32(clamping: max(1, min(error.code, 255))))
    }
  }

  /// Ends a child whose time is up.
  mutating func stop() {
    timedOut = true
    kill(process, SIGKILL)
  }

  /// Waits for a child whose pipe has closed or is about to, and says what became of it.
  func outcome() -> Reply {
    let id = utterance.id
    var counts: [UInt32] = [0, 0]
    let size = counts.count * MemoryLayout<UInt32>.size
    var received = unsafe read(report, &counts, size)
    while received < 0, errno == EINTR { received = unsafe read(report, &counts, size) }
    close(report)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    if process_exit_code(status) == 0, received == size {
      return .spoken(id: id, frames: counts[0], events: counts[1])
    }
    let signal = process_end_signal(status)
    if timedOut { return .failed(id: id, .timedOut) }
    if signal == SIGXCPU { return .failed(id: id, .endless) }
    if signal != 0 { return .failed(id: id, .crashed(signal: UInt32(clamping: signal))) }
    let code = UInt32(clamping: process_exit_code(status))
    switch code {
    case SpeakingError.tooLong: return .failed(id: id, .tooLong)
    case SpeakingError.noRoom: return .failed(id: id, .noRoom)
    default: return .failed(id: id, .gaveUp(code: code))
    }
  }
}
