/// What the scalars beyond ASCII are, as far as lexing asks.
enum ScalarClass {
  /// The scalar that begins at a byte of well-formed UTF-8, and its length.
  static func decode(_ bytes: [UInt8], at position: Int) -> (scalar: UInt32, length: Int) {
    let first = bytes[position]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard position + length <= bytes.count else { return (0xFFFD, bytes.count - position) }
    switch length {
    case 1: return (UInt32(first), 1)
    case 2: return (UInt32(first & 0x1F) << 6 | low(bytes[position + 1]), 2)
    case 3:
      return (
        UInt32(first & 0x0F) << 12 | low(bytes[position + 1]) << 6 | low(bytes[position + 2]), 3
      )
    default:
      let high = UInt32(first & 0x07) << 18 | low(bytes[position + 1]) << 12
      return (high | low(bytes[position + 2]) << 6 | low(bytes[position + 3]), 4)
    }
  }

  private static func low(_ byte: UInt8) -> UInt32 { UInt32(byte & 0x3F) }

  /// The white space that begins at a byte, if any; `breaks` where it ends a line.
  static func space(_ bytes: [UInt8], at position: Int) -> (length: Int, breaks: Bool)? {
    let (scalar, length) = decode(bytes, at: position)
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return (length, false)
    case 0x85, 0x2028, 0x2029: return (length, true)
    default: return nil
    }
  }

  /// A letter of any script, or a mark that combines with one; not the ordinal signs ª and º.
  static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar == 0xAA || scalar == 0xBA { return false }
    // The quotation marks, dashes and spaces of print: told here because they are many.
    if (0x2000...0x206F).contains(scalar) { return false }
    // Numbers written as letters (Ⅷ, ①) and circled or squared letters are signs here.
    if (0x2100...0x24FF).contains(scalar) || (0x1F100...0x1F1FF).contains(scalar) { return false }
    guard let value = Unicode.Scalar(scalar) else { return false }
    return value.properties.isAlphabetic
  }

  /// What stands inside a word without ending it: combining marks, joiners, the soft hyphen.
  static func joinsLetters(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x200C, 0x200D, 0x0300...0x036F: return true
    default: return false
    }
  }

  /// A capital letter.
  static func isUpper(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  /// What is neither seen nor said: controls, joiners, direction marks, variation selectors, tags.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      return true
    default: return false
    }
  }
}
