#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// How long one process has waited for another, counted in turns of a loop around `poll`.
///
/// A clock on the wall goes on while both are stopped (Ctrl-Z, a debugger, a paused machine), and
/// whoever goes by it gives up a process that had no time at all. So a turn waits for ``longestNap``
/// at most, and one that took much longer, since we were not running ourselves, counts for
/// ``longestTurn``.
package struct Patience {
  /// The longest that a turn may wait, in milliseconds.
  package static let longestNap: Int64 = 100
  /// The most that a turn counts for, in milliseconds.
  package static let longestTurn: Int64 = 250

  /// The time that was waited so far, in milliseconds.
  package private(set) var waited: Int64 = 0
  private var last = Self.now()

  /// Begins to wait now.
  package init() {}

  /// Ends a turn and begins the next.
  package mutating func endTurn() {
    let now = Self.now()
    waited += min(max(0, now - last), Self.longestTurn)
    last = now
  }

  /// How long the next turn may wait until so much was waited, as `poll` wants it.
  package func nap(until goal: Int64) -> Int32 {
    Int32(clamping: min(max(0, goal - waited), Self.longestNap))
  }

  /// A clock that only goes forward, in milliseconds.
  private static func now() -> Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
