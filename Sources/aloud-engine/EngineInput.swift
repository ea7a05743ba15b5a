import EngineWire

/// The runs of a segment as one text for eSpeak NG.
///
/// What comes from an article can never be a command here, whatever was done to it before: the
/// first of two brackets that would open phonemes, control characters (of which one introduces
/// commands inside plain text) and the NUL that would end the text become spaces, one for one, so
/// that positions stay.
struct EngineInput {
  /// UTF-8, without a NUL.
  private(set) var bytes: [UInt8] = []
  /// Whether there are phonemes in it, in double brackets.
  private(set) var hasPhonemes = false
  /// Where positions in the engine's text run ahead of those in the runs, by how many scalars.
  private var shifts: [(position: Int, shift: Int)] = []

  init(_ runs: [WireRun]) {
    hasPhonemes = runs.contains { if case .phonemes = $0 { true } else { false } }
    var scalars = 0
    var shift = 0
    for run in runs {
      switch run {
      case .text(let text):
        append(text)
        scalars += text.unicodeScalars.count
      case .phonemes(let phonemes):
        bytes += Array("[[".utf8)
        shift += 2
        shifts.append((scalars + shift, shift))
        bytes += phonemes.utf8.map { $0 < 0x20 || $0 == UInt8(ascii: "]") ? 0x20 : $0 }
        scalars += phonemes.unicodeScalars.count
        bytes += Array("]]".utf8)
        shift += 2
        shifts.append((scalars + shift, shift))
      }
    }
  }

  private mutating func append(_ text: String) {
    for byte in text.utf8 {
      let opens = byte == UInt8(ascii: "[") && bytes.last == byte
      if opens { bytes[bytes.count - 1] = 0x20 }
      bytes.append(byte < 0x20 || byte == 0x7F ? 0x20 : byte)
    }
  }

  /// A position that eSpeak NG gave (in scalars, from 1) as an offset in the runs (from 0).
  func offset(ofPosition position: Int32) -> UInt32 {
    let place = Int(position) - 1
    let shift = shifts.last { $0.position <= place }?.shift ?? 0
    return UInt32(clamping: place - shift)
  }
}
