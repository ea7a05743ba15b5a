import Foundation

/// The processes of this machine, as `/proc` shows them.
enum Processes {
  /// Whether a process has a handler for a signal.
  static func catches(_ signal: Int32, _ process: pid_t) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = (status ?? "").split(separator: "\n").first { $0.hasPrefix("SigCgt:") }
    let mask = line.flatMap { UInt64($0.dropFirst(7).filter { !$0.isWhitespace }, radix: 16) } ?? 0
    return mask >> UInt64(signal - 1) & 1 == 1
  }

  /// The processes that a process started and that still run.
  static func children(of process: pid_t) -> [pid_t] {
    let path = "/proc/\(process)/task/\(process)/children"
    let list = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return list.split(separator: " ").compactMap { pid_t($0) }
  }

  /// The most memory that a process had so far, in KiB; nil where it is gone.
  static func peakMemory(of process: pid_t) -> Int? {
    let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = (status ?? "").split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) }
  }

  /// Those that have some text in their environment and are not merely waiting to be reaped.
  static func marked(_ mark: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.filter { name in
      guard Int(name) != nil,
        let environment = FileManager.default.contents(atPath: "/proc/\(name)/environ")
      else { return false }
      return environment.range(of: Data(mark.utf8)) != nil
    }
  }
}

/// Waits half a minute at most until something holds, and says whether it does.
func wait(until holds: () -> Bool) -> Bool {
  let deadline = ContinuousClock.now + .seconds(30)
  while !holds() {
    guard ContinuousClock.now < deadline else { return false }
    usleep(5_000)
  }
  return true
}
