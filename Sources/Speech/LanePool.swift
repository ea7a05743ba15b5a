/// The lanes that an engine process has open, and which of them are free.
final class LanePool {
  private let lanes: [LaneBox]
  private var free: [Int]

  /// A lane is not copyable; an array wants a box around it.
  private final class LaneBox {
    let lane: Lane
    init() throws(SpeechError) { lane = try Lane() }
  }

  init(count: Int) throws(SpeechError) {
    var lanes: [LaneBox] = []
    for _ in 0..<count { lanes.append(try LaneBox()) }
    self.lanes = lanes
    free = Array((0..<count).reversed())
  }

  var count: Int { lanes.count }
  var descriptors: [Int32] { lanes.map { $0.lane.descriptor } }

  func acquire() -> Int? { free.popLast() }
  func release(_ lane: Int) { free.append(lane) }
  func clear(_ lane: Int) { lanes[lane].lane.clear() }

  func takeText(_ lane: Int, bytes: Int) throws(SpeechError) -> String {
    try lanes[lane].lane.takeText(bytes: bytes)
  }

  func take(_ lane: Int, frames: Int, events: Int) throws(SpeechError) -> Utterance {
    try lanes[lane].lane.take(frames: frames, events: events)
  }
}
