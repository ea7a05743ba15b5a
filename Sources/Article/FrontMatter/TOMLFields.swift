/// Some fields at the head of a TOML document: the strings before the first table.
enum TOMLFields {
  /// The values of the wanted keys; of a list, its strings.
  static func read(
    _ bytes: [UInt8], _ body: Range<Int>, of wanted: Set<String>
  ) -> [String: [ScalarText]] {
    var fields: [String: [ScalarText]] = [:]
    var place = body.lowerBound
    while place < body.upperBound {
      let end = bytes.lineEnd(from: place, limit: body.upperBound)
      let line = bytes.trimmed(place..<end)
      place = end < body.upperBound ? bytes.afterNewline(end) : end
      guard let first = line.first, bytes[first] != 0x23 else { continue }
      if bytes[first] == 0x5B { break }
      guard let equals = line.first(where: { bytes[$0] == 0x3D }) else { continue }
      let key = bytes.string(bytes.trimmed(first..<equals)).lowercased()
        .filter { $0 != "\"" && $0 != "'" }
      let (values, valueEnd) = values(bytes, equals + 1..<body.upperBound)
      if wanted.contains(key), fields[key] == nil, !values.isEmpty { fields[key] = values }
      // A list or a long string may go on over several lines.
      if valueEnd > end {
        let lineEnd = bytes.lineEnd(from: valueEnd, limit: body.upperBound)
        place = lineEnd < body.upperBound ? bytes.afterNewline(lineEnd) : lineEnd
      }
    }
    return fields
  }

  /// The strings of a value (one, or those of a list) and where it ends.
  private static func values(_ bytes: [UInt8], _ rest: Range<Int>) -> ([ScalarText], Int) {
    var values: [ScalarText] = []
    var depth = 0
    var place = rest.lowerBound
    while place < rest.upperBound, depth > 0 || !Byte.isNewline(bytes[place]) {
      switch bytes[place] {
      case 0x22, 0x27:
        guard let value = string(at: place, bytes, limit: rest.upperBound) else {
          return ([], place)
        }
        values.append(value)
        place = value.source.upperBound
        continue
      case 0x5B, 0x7B: depth += 1
      case 0x5D, 0x7D: depth -= 1
      case 0x23: place = bytes.lineEnd(from: place, limit: rest.upperBound) - 1
      default: break
      }
      place += 1
    }
    return (values, place)
  }

  private static func string(at place: Int, _ bytes: [UInt8], limit: Int) -> ScalarText? {
    let mark = bytes[place]
    let isLong = place + 2 < limit && bytes[place + 1] == mark && bytes[place + 2] == mark
    let width = isLong ? 3 : 1
    var end = place + width
    while end + width <= limit {
      if bytes[end] == 0x5C, mark == 0x22 {
        end += 2
        continue
      }
      if !isLong, Byte.isNewline(bytes[end]) { return nil }
      if bytes[end..<end + width].allSatisfy({ $0 == mark }) {
        return ScalarText(
          place..<end + width, inside: place + width..<end,
          escapes: mark == 0x22 ? .backslash : .none, in: bytes)
      }
      end += 1
    }
    return nil
  }
}
