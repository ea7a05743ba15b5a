/// The keys of a JSON text in the order in which they stand there, each with the keys around it:
/// `segments.words.start`. What stands in an array counts once.
func jsonKeys(_ text: [UInt8]) -> [String] {
  var keys: [String] = []
  var path: [String] = []
  var key: String?
  var index = 0
  while index < text.count {
    switch text[index] {
    case UInt8(ascii: "\""):
      let start = index + 1
      index += 1
      while index < text.count, text[index] != UInt8(ascii: "\"") {
        index += text[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      let string = String(decoding: text[start..<min(index, text.count)], as: UTF8.self)
      if index + 1 < text.count, text[index + 1] == UInt8(ascii: ":") {
        key = string
        let whole = (path.filter { !$0.isEmpty } + [string]).joined(separator: ".")
        if !keys.contains(whole) { keys.append(whole) }
      }
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      path.append(key ?? "")
      key = nil
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      _ = path.popLast()
      key = nil
    case UInt8(ascii: ","): key = nil
    default: break
    }
    index += 1
  }
  return keys
}
