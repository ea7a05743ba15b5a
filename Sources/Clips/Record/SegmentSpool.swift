import DurableFile
import OrderedJSON

/// The segments of a record that is being written, as JSON: in memory as long as they are few, on
/// the disk when they are many. What stands before them in the record is known only at the end.
struct SegmentSpool: ~Copyable {
  private var json = JSONWriter(elementsAtDepth: 1)
  private var scratch: ScratchFile?
  private let path: String

  /// How many bytes are kept in memory.
  private static let inMemory = 1 << 18

  /// Segments of the record at a path.
  init(record path: String) {
    self.path = path
  }

  mutating func append(
    _ segment: RecordedSegment, firstFrame: Int, frames: Int, sampleRate: Int
  ) throws(FileError) {
    json.segment(segment, firstFrame: firstFrame, frames: frames, sampleRate: sampleRate)
    guard json.bytes.count > Self.inMemory else { return }
    if scratch == nil { scratch = try ScratchFile(beside: path) }
    try scratch?.write(json.takeBytes())
  }

  /// Hands out everything, in pieces; as often as it is asked.
  func forEachPiece(_ use: ([UInt8]) throws(FileError) -> Void) throws(FileError) {
    try scratch?.forEachPiece(use)
    try use(json.bytes)
  }
}
