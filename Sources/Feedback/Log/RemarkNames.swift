#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Gives remarks their names: twenty digits and small letters, which sort as the remarks were made.
///
/// The first ten are the time in milliseconds, the others chance, in Crockford's base 32 (no i, l, o
/// and u, which are read wrong); names of one giver always rise.
public struct RemarkNames: Sendable {
  private var last: (time: UInt64, rest: UInt64) = (0, 0)

  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  /// Ten digits have so many bits.
  private static let bits: UInt64 = 50

  /// A giver of names.
  public init() {}

  /// The next name.
  public mutating func next() -> String {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    let milliseconds =
      UInt64(max(0, time.tv_sec)) &* 1000 &+ UInt64(max(0, time.tv_nsec)) / 1_000_000
    let limit: UInt64 = 1 << Self.bits
    if milliseconds > last.time {
      // Half of what there is stays free for names of the same millisecond.
      last = (milliseconds, UInt64.random(in: 0..<limit / 2))
    } else {
      last.rest += UInt64.random(in: 1...1 << 20)
      if last.rest >= limit { last = (last.time + 1, UInt64.random(in: 0..<limit / 2)) }
    }
    return Self.text(last.time) + Self.text(last.rest)
  }

  private static func text(_ number: UInt64) -> String {
    var rest = number
    var text: [UInt8] = []
    for _ in 0..<10 {
      text.append(digits[Int(rest & 31)])
      rest >>= 5
    }
    return String(decoding: text.reversed(), as: UTF8.self)
  }
}
