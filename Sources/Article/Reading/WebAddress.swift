/// Bare web addresses: `https://…` and their like. A domain alone ("Booking.com") is a word.
enum WebAddress {
  static func bare(
    at place: Int, in bytes: [UInt8], after start: Int, limit: Int
  ) -> InlineScanner.Found? {
    let scheme =
      bytes.has("https://", at: place)
      ? 8 : bytes.has("http://", at: place) ? 7 : bytes.has("ftp://", at: place) ? 6 : 0
    guard scheme > 0, place == start || !Byte.isWord(bytes[place - 1]) else { return nil }
    var end = place + scheme
    var open = 0
    scan: while end < limit {
      switch bytes[end] {
      case 0x22, 0x3C, 0x3E, 0x5B, 0x5D, 0x60, 0x7B, 0x7C, 0x7D, 0x7F, 0...0x20: break scan
      case 0x28: open += 1
      case 0x29:
        if open == 0 { break scan }
        open -= 1
      // General punctuation: quotation marks, dashes, an ellipsis.
      case 0xE2 where end + 1 < limit && bytes[end + 1] == 0x80: break scan
      // A no-break space or a quotation mark of the « kind.
      case 0xC2: break scan
      default: break
      }
      end += 1
    }
    while end > place + scheme, isTrailing(bytes[end - 1]) { end -= 1 }
    guard end > place + scheme else { return nil }
    // Quotation marks and brackets that hold nothing but the address go with it, "see" too.
    var lower = place
    for _ in 0..<2 where lower > start && end < limit && pair(bytes[lower - 1], bytes[end]) {
      lower -= 1
      end += 1
    }
    if end < limit, bytes[end] == 0x29,
      let opening = pointers.first(where: { opening in
        let before = lower - opening.utf8CodeUnitCount
        return before >= start && bytes.has(opening, at: before)
      })
    {
      lower -= opening.utf8CodeUnitCount
      end += 1
    }
    return .init(kind: .address, range: lower..<end, reason: "web address")
  }

  /// What may stand in brackets before an address and says nothing without it.
  private static let pointers: [StaticString] = [
    "(at ", "(here: ", "(link: ", "(see ", "(see: ", "(see also ", "(source: ", "(via ",
  ]

  /// Marks at the end of an address that belong to the sentence (or are Markdown's).
  private static func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x27, 0x28, 0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5F, 0x7E: true
    default: false
    }
  }

  private static func pair(_ open: UInt8, _ close: UInt8) -> Bool {
    (open == 0x28 && close == 0x29) || (open == 0x3C && close == 0x3E)
      || (open == 0x5B && close == 0x5D) || (open == 0x22 && close == 0x22)
  }
}
