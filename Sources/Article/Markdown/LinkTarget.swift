/// What stands behind a link's text: `](address "title")`, `][label]` or `]`.
struct LinkTarget {
  /// What is in the round brackets.
  private(set) var address: Range<Int>?
  /// The end of it all.
  private(set) var end: Int
  /// Whether what begins behind the text also ends; else how many bytes were looked at in vain.
  private(set) var isWhole = true
  private(set) var looked = 0

  /// Looks for the end of a link whose last word ended at a place.
  init?(after place: Int, in bytes: [UInt8], limit: Int) {
    var place = place
    while place < limit, bytes[place] != 0x5D { place += bytes[place] == 0x5C ? 2 : 1 }
    guard place < limit else { return nil }
    end = place + 1
    guard end < limit else { return }
    if bytes[end] == 0x5B {
      var close = end + 1
      while close < limit, bytes[close] != 0x5D { close += bytes[close] == 0x5C ? 2 : 1 }
      if close < limit { end = close + 1 } else { fail(at: limit) }
    } else if bytes[end] == 0x28 {
      switch Self.closing(of: end, in: bytes, limit: limit) {
      case .found(let close):
        let inside = bytes.trimmed(end + 1..<close)
        if !inside.isEmpty { address = inside }
        end = close + 1
      case .nothing(let stop): fail(at: stop)
      }
    }
  }

  private mutating func fail(at stop: Int) {
    isWhole = false
    looked = stop - end
  }

  private enum Closing {
    case found(Int)
    case nothing(lookedTo: Int)
  }

  /// The round bracket that closes an address and its title.
  private static func closing(of open: Int, in bytes: [UInt8], limit: Int) -> Closing {
    var place = open + 1
    while place < limit, Byte.isWhite(bytes[place]) { place += 1 }
    if place < limit, bytes[place] == 0x3C {
      while place < limit, bytes[place] != 0x3E { place += bytes[place] == 0x5C ? 2 : 1 }
      place += 1
    } else {
      var depth = 0
      while place < limit, !Byte.isWhite(bytes[place]) {
        switch bytes[place] {
        case 0x5C: place += 1
        case 0x28: depth += 1
        case 0x29:
          if depth == 0 { return .found(place) }
          depth -= 1
        default: break
        }
        place += 1
      }
    }
    while place < limit, Byte.isWhite(bytes[place]) { place += 1 }
    guard place < limit else { return .nothing(lookedTo: limit) }
    if bytes[place] != 0x29 {
      let quote: UInt8 = bytes[place] == 0x28 ? 0x29 : bytes[place]
      guard [0x22, 0x27, 0x29].contains(quote) else { return .nothing(lookedTo: place) }
      place += 1
      while place < limit, bytes[place] != quote { place += bytes[place] == 0x5C ? 2 : 1 }
      place += 1
      while place < limit, Byte.isWhite(bytes[place]) { place += 1 }
    }
    return place < limit && bytes[place] == 0x29
      ? .found(place) : .nothing(lookedTo: min(place, limit))
  }
}
