/// The bytes that go between Aloud and its engine process.
///
/// A message is a frame: the length of its body (4 bytes), then the body, whose first byte says
/// which message it is. Numbers are little-endian; a string is its length in bytes (4 bytes), then
/// its UTF-8. Samples do not go this way: they lie in the *lanes*, files in memory that both
/// processes have open.
package enum WireFormat {
  /// The longest body that is believed; a longer one means that the two sides are out of step.
  package static let longestBody = 16 << 20
  /// The file descriptor of the first lane in the engine process; the others follow it.
  package static let firstLane: Int32 = 3
  /// The bytes of one word event in a lane: position, length and sample, each a `UInt32`.
  package static let eventSize = 12
}

/// Why bytes are not the message that they should be.
package struct WireError: Error, Equatable {
  /// Nothing more is known than that: the other side is of another version or has gone wrong.
  package init() {}
}

/// Writes one message's body.
struct WireWriter {
  private(set) var body: [UInt8] = []

  mutating func put(_ value: UInt8) { body.append(value) }

  mutating func put(_ value: UInt32) {
    for shift in stride(from: 0, to: 32, by: 8) {
      body.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  mutating func put(_ value: Int32) { put(UInt32(bitPattern: value)) }

  mutating func put(_ value: UInt64) {
    put(UInt32(truncatingIfNeeded: value))
    put(UInt32(truncatingIfNeeded: value >> 32))
  }

  mutating func put(_ bytes: some Collection<UInt8>) {
    put(UInt32(clamping: bytes.count))
    body.append(contentsOf: bytes)
  }

  mutating func put(_ string: String) { put(string.utf8) }

  /// The whole frame.
  var frame: [UInt8] {
    var length = WireWriter()
    length.put(UInt32(clamping: body.count))
    return length.body + body
  }
}

/// Reads one message's body.
struct WireReader {
  private let body: ArraySlice<UInt8>
  private var next: Int

  init(_ body: ArraySlice<UInt8>) {
    self.body = body
    self.next = body.startIndex
  }

  mutating func byte() throws(WireError) -> UInt8 {
    guard next < body.endIndex else { throw WireError() }
    defer { next += 1 }
    return body[next]
  }

  mutating func uint32() throws(WireError) -> UInt32 {
    var value: UInt32 = 0
    for shift in stride(from: UInt32(0), to: 32, by: 8) { value |= UInt32(try byte()) << shift }
    return value
  }

  mutating func int32() throws(WireError) -> Int32 { Int32(bitPattern: try uint32()) }

  mutating func uint64() throws(WireError) -> UInt64 {
    let low = try uint32()
    return UInt64(low) | UInt64(try uint32()) << 32
  }

  mutating func bytes() throws(WireError) -> [UInt8] {
    let count = Int(try uint32())
    guard count <= body.endIndex - next else { throw WireError() }
    defer { next += count }
    return Array(body[next..<(next + count)])
  }

  mutating func string() throws(WireError) -> String {
    String(decoding: try bytes(), as: UTF8.self)
  }
}

/// Collects bytes as they come in and gives out whole bodies.
package struct FrameBuffer {
  private var bytes: [UInt8] = []
  private var start = 0

  /// An empty buffer.
  package init() {}

  /// Adds bytes that came in.
  package mutating func append(_ more: some Collection<UInt8>) {
    if start > 0, start == bytes.count || start > 1 << 16 {
      bytes.removeFirst(start)
      start = 0
    }
    bytes.append(contentsOf: more)
  }

  /// The next whole body, or nil where more bytes must come first.
  package mutating func nextBody() throws(WireError) -> ArraySlice<UInt8>? {
    guard bytes.count - start >= 4 else { return nil }
    var reader = WireReader(bytes[start..<(start + 4)])
    let length = Int(try reader.uint32())
    guard length <= WireFormat.longestBody else { throw WireError() }
    guard bytes.count - start - 4 >= length else { return nil }
    defer { start += 4 + length }
    return bytes[(start + 4)..<(start + 4 + length)]
  }
}
