/// Whether bytes are UTF-8 text at all, and what they seem to be where they are not.
enum TextCheck {
  static func check(_ bytes: [UInt8]) throws(ArticleError) {
    if let what = FileSignature.name(of: bytes) { throw .notText(what: what) }
    if let wide = wideEncoding(bytes) { throw wide }
    let controls = bytes.count { Byte.isControl($0) }
    // A stray control character is no reason to refuse a text; a tenth of them is.
    if controls > 4, controls > bytes.count / 10 { throw .notText(what: "binary data") }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      throw .notUTF8(byteOffset: offset, guess: guess(bytes, brokenAt: offset))
    }
  }

  /// UTF-16 and UTF-32, by their marks or by the zero bytes that ASCII letters have in them.
  private static func wideEncoding(_ bytes: [UInt8]) -> ArticleError? {
    let marks: [(mark: [UInt8], name: String)] = [
      ([0xFF, 0xFE, 0, 0], "UTF-32 (little endian)"), ([0, 0, 0xFE, 0xFF], "UTF-32 (big endian)"),
      ([0xFF, 0xFE], "UTF-16 (little endian)"), ([0xFE, 0xFF], "UTF-16 (big endian)"),
    ]
    for (mark, name) in marks where bytes.starts(with: mark) {
      return .notUTF8(byteOffset: 0, guess: name)
    }
    let sample = bytes.prefix(4096)
    guard sample.count >= 8 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (offset, byte) in sample.enumerated() where byte == 0 {
      if offset % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let many = sample.count * 3 / 10
    let first = sample.firstIndex(of: 0) ?? 0
    if zeros.odd > many, zeros.even == 0 {
      return .notUTF8(byteOffset: first, guess: "UTF-16 (little endian)")
    }
    if zeros.even > many, zeros.odd == 0 {
      return .notUTF8(byteOffset: first, guess: "UTF-16 (big endian)")
    }
    return nil
  }

  /// A single-byte encoding, unless characters outside ASCII were right before: then the file is
  /// UTF-8 that was damaged.
  private static func guess(_ bytes: [UInt8], brokenAt offset: Int) -> String? {
    if bytes[..<offset].contains(where: { $0 >= 0x80 }) { return nil }
    // The first bytes of a character at the very end: a file that was cut off.
    let rest = bytes.count - offset
    let wanted = bytes[offset] >= 0xF0 ? 4 : bytes[offset] >= 0xE0 ? 3 : 2
    if rest > 1, rest < wanted, bytes[(offset + 1)...].allSatisfy({ $0 & 0xC0 == 0x80 }) {
      return nil
    }
    return "Latin-1 / Windows-1252"
  }
}
