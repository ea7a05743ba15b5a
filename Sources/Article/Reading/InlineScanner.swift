/// Finds in running text what is not read aloud: bare web addresses, footnote marks, commands
/// to the program that makes the site.
enum InlineScanner {
  /// Adds a stretch of the source to a text, without what is not read. An address may reach beyond
  /// the stretch, as far as the limit.
  static func append(_ range: Range<Int>, to builder: inout TextBuilder, limit: Int) {
    let bytes = builder.bytes
    var done = max(range.lowerBound, builder.cursor)
    var place = done
    while place < range.upperBound {
      guard isTrigger(bytes[place]),
        let found = omission(at: place, in: bytes, after: done, limit: limit)
      else {
        place += 1
        continue
      }
      let lower = max(found.range.lowerBound, done)
      builder.append(done..<lower)
      builder.omit(found.kind, lower..<found.range.upperBound, reason: found.reason)
      done = found.range.upperBound
      place = done
    }
    if done < range.upperBound { builder.append(done..<range.upperBound) }
  }

  /// Something in running text that is not read.
  struct Found {
    var kind: Omission.Kind
    var range: Range<Int>
    var reason: String
  }

  private static func isTrigger(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x66, 0x46, 0x68, 0x48, 0x5B, 0x7B, 0xC2, 0xE2: true
    default: false
    }
  }

  private static func omission(
    at place: Int, in bytes: [UInt8], after start: Int, limit: Int
  ) -> Found? {
    switch bytes[place] {
    case 0x5B:
      FootnoteMark.bracketed(at: place, in: bytes, limit: limit)
        ?? TemplateTag.found(at: place, in: bytes, limit: limit)
    case 0x7B: TemplateTag.found(at: place, in: bytes, limit: limit)
    case 0xC2, 0xE2: FootnoteMark.superscript(at: place, in: bytes, after: start, limit: limit)
    default: WebAddress.bare(at: place, in: bytes, after: start, limit: limit)
    }
  }
}
